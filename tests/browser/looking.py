"""What the browser tests read off and do to the chart."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, TimeoutError

DRAWN = ".timeline[data-drawn]"
PATIENCE = 30_000
TRIES = 4
SETTLED = """() => new Promise((resolve) => {
  const drawn = () => document.querySelector('.timeline').dataset.drawn
  let last = drawn()
  let calm = 0
  const timer = setInterval(() => {
    calm = drawn() === last ? calm + 1 : 0
    last = drawn()
    if (calm >= 6) { clearInterval(timer); resolve(true) }
  }, 100)
})"""

CALM = """() => new Promise((resolve) => {
  let calm = 0
  const timer = setInterval(() => {
    const app = document.querySelector('[data-test-script-state]')
    const stale = document.querySelector('[data-stale="true"]')
    calm = app !== null && app.dataset.testScriptState === 'notRunning' && stale === null ? calm + 1 : 0
    if (calm >= 4) { clearInterval(timer); resolve(true) }
  }, 100)
})"""

LABEL_BOXES = """() => [...document.querySelectorAll('.timeline-plot .textpoint text')].map((text) => {
  const box = text.getBoundingClientRect()
  return { words: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom }
})"""


def wait_drawn(page: Page) -> None:
    """Until the chart stands and nothing more is asked."""
    page.wait_for_selector(DRAWN, timeout=PATIENCE)
    page.evaluate(SETTLED)


def wait_calm(page: Page) -> None:
    """Until the script has run and nothing on the page is about to be replaced: a click on what is replaced is lost."""
    page.evaluate(CALM)


def press(target: Locator) -> None:
    """Click once the page is calm."""
    wait_calm(target.page)
    target.click()


def enter(target: Locator, words: str) -> None:
    """Type into a field once the page is calm, and leave it."""
    wait_calm(target.page)
    target.fill(words)
    target.press("Tab")


def choose(page: Page, field: str, name: str) -> None:
    """Pick a choice of a field by its name, as a person does: wait for it in the list, and click it."""
    wait_calm(page)
    page.get_by_role("combobox", name=field).fill(name)
    page.get_by_role("option", name=name, exact=True).click()
    wait_calm(page)


def open_filters(page: Page) -> None:
    """Unfold the further filters; that takes a while, and a list of choices closes when its field moves."""
    press(page.get_by_text("More filters"))
    page.wait_for_timeout(1_000)


def redrawn_by(page: Page, act: Any) -> None:
    """Do something and wait until the chart was drawn anew."""
    before = page.get_attribute(DRAWN, "data-drawn")
    act()
    page.wait_for_function(
        "(before) => document.querySelector('.timeline').dataset.drawn !== before", arg=before, timeout=PATIENCE
    )


def label_boxes(page: Page) -> list[dict[str, Any]]:
    """Every label of the chart and its legend as the browser has drawn it, in pixels of the window."""
    return list(page.evaluate(LABEL_BOXES))


def touching(boxes: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """The pairs of labels that share a pixel."""
    return [
        (a["words"], b["words"])
        for index, a in enumerate(boxes)
        for b in boxes[index + 1 :]
        if a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"]
    ]


def outside(page: Page, boxes: list[dict[str, Any]]) -> list[str]:
    """The labels that reach beyond the sides of the plot."""
    plot = page.locator(".timeline-plot").bounding_box()
    assert plot is not None
    left, right = plot["x"], plot["x"] + plot["width"]
    return [box["words"] for box in boxes if box["left"] < left - 1 or box["right"] > right + 1]


def lanes(page: Page) -> list[str]:
    """The names of the lanes from top to bottom, without their numbers."""
    texts = page.locator(".timeline-plot .annotation-text").all_text_contents()
    return [text for text in texts if not text.replace(",", "").isdigit()]


def click_label(page: Page, words: str) -> None:
    """Click on the first label with these words, and wait for the event's panel."""

    def click() -> None:
        page.locator(".timeline-plot .textpoint text").filter(has_text=words).first.scroll_into_view_if_needed()
        box = next(box for box in label_boxes(page) if box["words"] == words)
        page.mouse.click((box["left"] + box["right"]) / 2, (box["top"] + box["bottom"]) / 2)

    opened_by(page, click)


def opened_by(page: Page, click: Callable[[], None]) -> None:
    """Click until the panel opens: a click that meets the chart just as it is drawn anew is lost, as a reader's is."""
    for _ in range(TRIES):
        wait_drawn(page)
        click()
        try:
            page.wait_for_selector(".event h2", timeout=PATIENCE / TRIES)
        except TimeoutError:
            continue
        return
    raise AssertionError("no click opened the panel")
