// Draws the figure, lets a reader look closer, and gives the axis the words that fit what is seen.
// Labels are packed for what is shown at first, so there is no way further out; nor closer than the axis has words for.

const chart = document.getElementById("timeline")
const whole = [...page.figure.layout.xaxis.range]
let drawn = ""

function closer() {
  const [start, end] = chart.layout.xaxis.range
  const times = (whole[1] - whole[0]) / (end - start)
  const most = 2 ** (page.levels.length - 1)
  const key = `${start} ${end}`
  if (key === drawn) return
  drawn = key
  if (times > most * 1.001) {
    const half = (whole[1] - whole[0]) / most / 2
    const middle = Math.min(Math.max((start + end) / 2, whole[0] + half), whole[1] - half)
    Plotly.relayout(chart, { "xaxis.range": [middle - half, middle + half] })
    return
  }
  const level = Math.min(Math.max(Math.floor(Math.log2(times) + 0.01), 0), page.levels.length - 1)
  const edge = ((end - start) * page.edge) / page.width
  const words = page.levels[level].filter(([place]) => place - start >= edge && end - place >= edge)
  Plotly.relayout(chart, {
    "xaxis.tickvals": words.map(([place]) => place), "xaxis.ticktext": words.map(([, text]) => text),
  })
}

if (matchMedia("(pointer: coarse)").matches) page.figure.layout.dragmode = false
Plotly.newPlot(chart, page.figure.data, page.figure.layout, {
  displayModeBar: false, displaylogo: false, showSendToCloud: false, showTips: false, responsive: false, doubleClick: "reset",
}).then(() => { chart.on("plotly_relayout", closer); chart.dataset.drawn = "yes" })
