"""What the browser tests read off and do to the chart."""

from typing import Any

from playwright.sync_api import Page

DRAWN = ".timeline[data-drawn]"
PATIENCE = 30_000

LABEL_BOXES = """() => [...document.querySelectorAll('.timeline-plot .textpoint text')].map((text) => {
  const box = text.getBoundingClientRect()
  return { words: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom }
})"""


def wait_drawn(page: Page) -> None:
    """Until the chart stands and nothing more is asked."""
    page.wait_for_selector(DRAWN, timeout=PATIENCE)
    page.wait_for_timeout(300)


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
    """Click on the first label with these words."""
    page.locator(".timeline-plot .textpoint text").filter(has_text=words).first.scroll_into_view_if_needed()
    box = next(box for box in label_boxes(page) if box["words"] == words)
    page.mouse.click((box["left"] + box["right"]) / 2, (box["top"] + box["bottom"]) / 2)
