// Draws the timeline in one element that stays in the page, and reports what is seen and what is picked.
// Texts of events reach the page as text nodes only.

const PAUSE = 120
const STILL = 5
const loading = new Map()

function load(source) {
  if (window.Plotly) return Promise.resolve()
  if (!loading.has(source)) {
    loading.set(source, new Promise((done, failed) => {
      const script = document.createElement("script")
      script.src = source
      script.onload = done
      script.onerror = failed
      document.head.append(script)
    }))
  }
  return loading.get(source)
}

class Timeline {
  constructor(root) {
    this.root = root
    this.plot = root.querySelector(".timeline-plot")
    this.live = root.querySelector(".timeline-live")
    this.canvas = this.plot.appendChild(document.createElement("div"))
    this.tip = this.plot.appendChild(document.createElement("div"))
    this.tip.className = "timeline-tip"
    this.tip.hidden = true
    this.glows = []
    this.asked = 0
    this.range = null
    this.whole = false
    this.current = null
    this.listen()
    this.watcher = new ResizeObserver(() => this.ask())
    this.watcher.observe(root)
    this.themes = new MutationObserver(() => this.ask())
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ["class", "style"] })
  }

  listen() {
    this.plot.addEventListener("pointermove", (event) => this.point(event))
    this.plot.addEventListener("pointerleave", () => this.clear())
    this.plot.addEventListener("pointerdown", (event) => { this.down = [event.clientX, event.clientY] }, true)
    // Plotly covers the whole page while a button is down, so the release happens elsewhere.
    this.released = (event) => this.release(event)
    window.addEventListener("pointerup", this.released, true)
    this.plot.addEventListener("keydown", (event) => this.press(event))
    this.plot.addEventListener("focusout", () => this.clear())
    this.plot.addEventListener("wheel", (event) => this.roll(event), { passive: false, capture: true })
    for (const button of this.root.querySelectorAll("button[data-zoom]")) {
      button.addEventListener("click", () => this.zoom(Number(button.dataset.zoom)))
    }
  }

  dark() {
    const probe = document.createElement("canvas").getContext("2d")
    probe.fillStyle = getComputedStyle(this.root).getPropertyValue("--st-background-color").trim() || "#ffffff"
    const colour = parseInt(probe.fillStyle.slice(1), 16)
    return ((colour >> 16) & 255) + ((colour >> 8) & 255) + (colour & 255) < 384
  }

  // What the reader sees now. Python packs for it and sends the same `asked` back.
  ask(pause = PAUSE) {
    const seen = { width: Math.floor(this.root.clientWidth), dark: this.dark(), range: this.range, whole: this.whole }
    if (seen.width < 80) return
    const words = JSON.stringify(seen)
    if (words === this.words) return
    this.words = words
    this.asked += 1
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.tell("view", { ...seen, asked: this.asked }), pause)
  }

  async show(data) {
    this.data = data
    if (data.asked === null) {
      load(data.source)
      this.ask(0)
      return
    }
    if (data.asked < this.asked && this.drawn) return
    if (this.asked === 0) this.resume(data)
    this.adopt(data)
    await load(data.source)
    if (this.data !== data || this.figure === data.figure) return
    this.figure = data.figure
    const figure = JSON.parse(data.figure)
    figure.layout.hovermode = false
    await window.Plotly.react(this.canvas, figure.data, figure.layout, {
      displayModeBar: false, responsive: false, doubleClick: false, showSendToCloud: false, displaylogo: false,
    })
    this.clear()
    this.marks = data.marks
    this.order = [...data.marks.keys()].sort((a, b) => data.marks[a].x - data.marks[b].x || a - b)
    if (!this.drawn) this.follow()
    this.drawn = true
    this.drawings = (this.drawings || 0) + 1
    this.root.dataset.drawn = String(this.drawings)
  }

  // The element was mounted anew while Python still knows the view.
  resume(data) {
    this.asked = data.asked
    this.adopt(data)
    this.ask()
  }

  // Python begins anew where other events are asked for.
  adopt(data) {
    this.range = data.range
    this.whole = data.whole
    this.words = JSON.stringify({ width: data.width, dark: data.dark, range: data.range, whole: data.whole })
  }

  follow() {
    this.canvas.on("plotly_relayouting", () => this.clear())
    this.canvas.on("plotly_relayout", (change) => {
      if (!("xaxis.range[0]" in change) && !("xaxis.range" in change)) return
      this.range = [...this.canvas.layout.xaxis.range]
      this.ask()
    })
  }

  // Zoom about a part of the width by a factor; 0 shows everything. Python draws it, so Plotly need not draw it too.
  zoom(factor, about = 0.5, pause = 0) {
    if (!this.drawn) return
    if (factor === 0) {
      this.range = null
      this.whole = true
      this.ask(0)
      return
    }
    const [start, end] = this.range ?? this.canvas.layout.xaxis.range
    const span = (end - start) * factor
    const fixed = start + (end - start) * about
    this.reach(fixed - span * about, fixed + span * (1 - about), about, pause)
  }

  // Show these days, at least so many and at most so many of them.
  reach(start, end, about, pause) {
    const span = Math.min(Math.max(end - start, this.data.least), this.data.most)
    const fixed = start + (end - start) * about
    this.range = [fixed - span * about, fixed + span * (1 - about)]
    this.ask(pause)
  }

  roll(event) {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const box = this.plot.getBoundingClientRect()
    const about = (event.clientX - box.left - this.data.margin) / (box.width - this.data.margin)
    this.zoom(event.deltaY > 0 ? 1.25 : 0.8, Math.min(Math.max(about, 0), 1), PAUSE)
  }

  px(day) {
    const [start, end] = this.canvas.layout.xaxis.range
    return this.data.margin + ((day - start) / (end - start)) * (this.data.width - this.data.margin)
  }

  at(event) {
    if (!this.drawn) return null
    const box = this.plot.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top - this.data.axis]
    let best = null
    this.marks.forEach((mark, index) => {
      if (y < mark.top || y >= mark.bottom || x < this.px(mark.left) - 3 || x > this.px(mark.right) + 3) return
      const away = Math.abs(x - this.px(mark.x))
      if (best === null || away < best[1]) best = [index, away]
    })
    return best && best[0]
  }

  point(event) {
    if (event.buttons) return
    const index = this.at(event)
    this.plot.classList.toggle("over", index !== null)
    if (index === this.current) return
    this.clear()
    if (index !== null) this.light(index)
  }

  release(event) {
    if (!this.down) return
    const moved = Math.hypot(event.clientX - this.down[0], event.clientY - this.down[1])
    this.down = null
    const index = moved < STILL ? this.at(event) : null
    if (index !== null) this.pick(index)
  }

  pick(index) {
    const mark = this.marks[index]
    this.tip.hidden = true
    if (mark.event !== null) this.trigger("picked", mark.event)
    else this.reach(...this.around(mark), 0.5, 0)
  }

  // A fold's days with room beside them, and always less than is seen now.
  around(mark) {
    const [start, end] = this.range ?? this.canvas.layout.xaxis.range
    const span = Math.min((mark.zoom[1] - mark.zoom[0]) * 1.6, (end - start) / 2)
    const middle = (mark.zoom[0] + mark.zoom[1]) / 2
    return [middle - span / 2, middle + span / 2]
  }

  // Outline the mark and its twins in other lanes, and say what it is.
  light(index) {
    this.current = index
    const chosen = this.marks[index]
    this.marks.forEach((mark, other) => {
      if (other !== index && (mark.event === null || mark.event !== chosen.event)) return
      const glow = this.plot.appendChild(document.createElement("div"))
      glow.className = other === index ? "timeline-glow" : "timeline-glow twin"
      const left = Math.max(this.px(mark.left) - 3, 0)
      glow.style.left = `${left}px`
      glow.style.width = `${this.px(mark.right) - left + 1}px`
      glow.style.top = `${mark.top + this.data.axis + 1}px`
      glow.style.height = `${mark.bottom - mark.top - 2}px`
      this.glows.push(glow)
    })
    this.describe(chosen)
    return this.glows.find((glow) => !glow.classList.contains("twin"))
  }

  describe(mark) {
    this.tip.replaceChildren(...mark.hover.map((words) => {
      const line = document.createElement("p")
      line.dir = "auto"
      line.textContent = words
      return line
    }))
    this.tip.hidden = false
    const below = mark.bottom + this.data.axis + 4
    const fits = below + this.tip.offsetHeight < this.plot.clientHeight
    const top = fits ? below : Math.max(mark.top + this.data.axis - this.tip.offsetHeight - 4, 0)
    const left = Math.min(Math.max(this.px(mark.left), 4), this.plot.clientWidth - this.tip.offsetWidth - 4)
    this.tip.style.top = `${top}px`
    this.tip.style.left = `${Math.max(left, 0)}px`
  }

  clear() {
    for (const glow of this.glows) glow.remove()
    this.glows = []
    this.tip.hidden = true
    this.current = null
  }

  press(event) {
    if (!this.drawn || event.altKey || event.ctrlKey || event.metaKey) return
    const zooms = { "+": 0.5, "=": 0.5, "-": 2, "0": 0 }
    if (event.key in zooms) this.zoom(zooms[event.key])
    else if (event.key === "Enter" || event.key === " ") { if (this.current !== null) this.pick(this.current) }
    else if (event.key === "Escape") this.clear()
    else if (!this.step(event.key)) return
    event.preventDefault()
  }

  step(key) {
    const next = { ArrowRight: () => this.along(1), ArrowLeft: () => this.along(-1), Home: () => this.order[0],
      End: () => this.order.at(-1), ArrowDown: () => this.across(1), ArrowUp: () => this.across(-1) }[key]
    if (!next || !this.order.length) return false
    const index = next()
    this.clear()
    this.light(index).scrollIntoView({ block: "nearest" })
    this.live.textContent = `${this.marks[index].lane}: ${this.marks[index].hover.join(". ")}`
    return true
  }

  along(by) {
    if (this.current === null) return by > 0 ? this.order[0] : this.order.at(-1)
    const place = this.order.indexOf(this.current) + by
    return this.order[Math.min(Math.max(place, 0), this.order.length - 1)]
  }

  // The mark nearest in time in the next lane that has one.
  across(by) {
    if (this.current === null) return this.order[0]
    const here = this.marks[this.current]
    const beyond = this.marks.map((mark, index) => [mark, index])
      .filter(([mark]) => (mark.top - here.top) * by > 0 && mark.lane !== here.lane)
    if (!beyond.length) return this.current
    const lane = beyond.reduce((a, b) => ((a[0].top - b[0].top) * by < 0 ? a : b))[0].lane
    const near = beyond.filter(([mark]) => mark.lane === lane)
    return near.reduce((a, b) => (Math.abs(a[0].x - here.x) <= Math.abs(b[0].x - here.x) ? a : b))[1]
  }

  end() {
    if (this.root.isConnected) return
    this.watcher.disconnect()
    this.themes.disconnect()
    window.removeEventListener("pointerup", this.released, true)
    clearTimeout(this.timer)
    if (window.Plotly) window.Plotly.purge(this.canvas)
  }
}

const timelines = new WeakMap()

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
  const root = parentElement.querySelector(".timeline")
  if (!timelines.has(root)) timelines.set(root, new Timeline(root))
  const timeline = timelines.get(root)
  timeline.tell = setStateValue
  timeline.trigger = setTriggerValue
  root.querySelector(".timeline-plot").setAttribute("aria-label", data.label)
  timeline.show(data)
  return () => setTimeout(() => timeline.end(), 0)
}
