"""The chart alone, with made-up rows, in a real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import label_boxes, outside, redrawn_by, touching, wait_drawn
from tests.browser.server import served

APP = Path(__file__).with_name("chart_app.py")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A server that shows sixty rows, the first with hostile titles."""
    with served({"COUNT": "60"}, APP) as url:
        yield url


def test_labels_do_not_touch_and_are_not_cut(page: Page, address: str) -> None:
    """As the browser has drawn them, at first and after a zoom."""
    page.goto(address)
    wait_drawn(page)
    for _ in range(2):
        boxes = label_boxes(page)
        assert len(boxes) > 15
        assert touching(boxes) == []
        assert outside(page, boxes) == []
        redrawn_by(page, page.get_by_label("Show fewer years").click)


def test_zoom_keeps_the_element_and_reruns_the_fragment_only(laptop: Page, address: str) -> None:
    """The same node is in the page before and after, and the script ran once."""
    laptop.goto(address)
    wait_drawn(laptop)
    laptop.evaluate("document.querySelector('.js-plotly-plot').dataset.mine = 'yes'")
    shown = len(label_boxes(laptop))
    redrawn_by(laptop, laptop.get_by_label("Show fewer years").click)
    redrawn_by(laptop, laptop.get_by_label("Show fewer years").click)
    assert laptop.get_attribute(".js-plotly-plot", "data-mine") == "yes"
    assert laptop.locator(".js-plotly-plot").count() == 1
    assert laptop.get_by_text("runs 1", exact=True).is_visible()
    redrawn_by(laptop, laptop.get_by_text("Whole time").click)
    assert len(label_boxes(laptop)) == shown


def test_keys_step_through_events_and_open_one(laptop: Page, address: str) -> None:
    """Arrows tell each event to a screen reader and outline it in all its lanes; Enter picks it."""
    laptop.goto(address)
    wait_drawn(laptop)
    plot = laptop.get_by_role("application")
    expect(plot).to_have_attribute(
        "aria-label", "Timeline of 60 events. Arrow keys step through them, Enter opens one."
    )
    plot.focus()
    laptop.keyboard.press("ArrowRight")
    first = laptop.locator(".timeline-live").inner_text()
    laptop.keyboard.press("ArrowRight")
    assert laptop.locator(".timeline-live").inner_text() != first
    assert laptop.locator(".timeline-glow:not(.twin)").count() == 1
    laptop.keyboard.press("Enter")
    expect(laptop.get_by_text("picked ")).not_to_have_text("picked None")


def test_hostile_titles_are_shown_as_they_stand(laptop: Page, address: str) -> None:
    """On the chart and in the words beside the pointer; the page fixture sees to it that nothing is fetched."""
    laptop.goto(address)
    wait_drawn(laptop)
    assert any(box["words"].startswith("<span style=") for box in label_boxes(laptop))
    laptop.get_by_role("application").focus()
    seen = ""
    for _ in range(120):
        laptop.keyboard.press("ArrowRight")
        seen += laptop.locator(".timeline-tip").inner_text()
    assert "<img src=x onerror=alert(1)>" in seen
    assert '<span style="background:url(https://example.org/x)">marked</span>' in seen
    assert "Aid: $5bn then $3bn" in seen
    assert laptop.locator(".timeline-plot img, .timeline-plot a").count() == 0


def test_dragging_moves_in_time_and_opens_nothing(laptop: Page, address: str) -> None:
    """A drag packs the new stretch anew; only a click without movement picks an event."""
    laptop.goto(address)
    wait_drawn(laptop)
    redrawn_by(laptop, laptop.get_by_label("Show fewer years").click)
    before = {box["words"] for box in label_boxes(laptop)}
    laptop.mouse.move(900, 400)
    laptop.mouse.down()
    laptop.mouse.move(600, 400, steps=6)
    redrawn_by(laptop, laptop.mouse.up)
    assert {box["words"] for box in label_boxes(laptop)} != before
    assert laptop.get_by_text("picked None").is_visible()
