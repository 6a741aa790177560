"""The whole way of a reader: open, choose actors, click an event, read its sentence."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import (
    click_label,
    enter,
    label_boxes,
    lanes,
    opened_by,
    outside,
    press,
    redrawn_by,
    touching,
    wait_calm,
    wait_drawn,
)
from tests.browser.server import served
from tests.dashboard.sample_store import HOSTILE, PEACE, fill


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The dashboard on a store of sample events."""
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'sample.sqlite'}"
    fill(url)
    with served({"TRACKER_DATABASE_URL": url}) as running:
        yield running


def test_a_reader_gets_from_the_chart_to_the_sentence(page: Page, address: str) -> None:
    """Two actors, one event, its date marked in the sentence, its source linked; then the panel is closed."""
    page.goto(address)
    wait_drawn(page)
    for name in ("Egypt", "Israel"):
        page.get_by_role("combobox", name="Actors").fill(name)
        redrawn_by(page, lambda: page.keyboard.press("Enter"))
    page.keyboard.press("Escape")
    press(page.get_by_role("heading", level=1))
    assert set(lanes(page)) == {"Egypt", "Israel"}
    click_label(page, PEACE)
    panel = page.locator(".st-key-event_panel")
    expect(panel.locator("blockquote mark.date").first).to_have_text("26 March 1979")
    expect(panel.locator("blockquote")).to_have_text(
        "Egypt and Israel signed a treaty of peace in Washington on 26 March 1979."
    )
    expect(panel.locator(".event").get_by_role("link")).to_have_attribute("href", "https://example.org/chronology")
    expect(panel).to_be_in_viewport()
    press(panel.get_by_role("button", name="Close"))
    expect(panel).to_have_count(0)


def test_a_link_restores_filters_and_event(laptop: Page, address: str) -> None:
    """What one reader sees, another sees by its address."""
    laptop.goto(f"{address}/?actors=Egypt&until=1980")
    wait_drawn(laptop)
    assert lanes(laptop) == ["Egypt"]
    click_label(laptop, PEACE)
    expect(laptop.locator(".event h2")).to_have_text(PEACE)
    expect(laptop).to_have_url(re.compile("event="))
    laptop.goto(laptop.url)
    expect(laptop.locator(".event h2")).to_have_text(PEACE)
    assert "actors=Egypt" in laptop.url


def test_hostile_text_stays_text(laptop: Page, address: str) -> None:
    """In the panel and on the chart; the page fixture sees to it that no other host is asked."""
    laptop.goto(f"{address}/?actors=Iraq&from=1983&until=1983")
    wait_drawn(laptop)
    box = next(box for box in label_boxes(laptop) if box["words"].startswith("<img"))
    opened_by(laptop, lambda: laptop.mouse.click(box["left"] + 5, (box["top"] + box["bottom"]) / 2))
    expect(laptop.locator(".event h2")).to_have_text(HOSTILE)
    expect(laptop.locator(".event .from")).to_contain_text("<b>Bold</b> [title](javascript:alert(2))")
    assert laptop.locator(".event img, .event span[style], .event a").count() == 0


def test_labels_do_not_touch_and_are_not_cut(page: Page, address: str) -> None:
    """On the page as it opens."""
    page.goto(address)
    wait_drawn(page)
    boxes = label_boxes(page)
    assert touching(boxes) == []
    assert outside(page, boxes) == []


def test_a_row_of_the_table_opens_the_same_panel(laptop: Page, address: str) -> None:
    """For those who do not use the chart: the undated event, which has no mark."""
    laptop.goto(f"{address}/?actors=Iraq")
    wait_drawn(laptop)
    press(laptop.get_by_text("Table of these"))
    table = laptop.get_by_test_id("stDataFrame")
    expect(table).to_be_visible()
    table.scroll_into_view_if_needed()
    laptop.wait_for_timeout(500)
    box = table.bounding_box()
    assert box is not None
    laptop.mouse.click(box["x"] + 12, box["y"] + 52)
    expect(laptop.locator(".event h2")).not_to_be_empty()


def test_hostile_titles_stay_text_where_they_are_judged(laptop: Page, address: str) -> None:
    """Beside their text, in the line that says what was done, and among the changes."""
    laptop.goto(f"{address}/article")
    wait_calm(laptop)
    laptop.get_by_role("combobox", name="Go on with a text that was read before").fill("Bold")
    laptop.get_by_role("option").filter(has_text="<b>Bold</b>").click()
    expect(laptop.locator(".article-title")).to_have_text("<b>Bold</b> [title](javascript:alert(2))")
    expect(laptop.locator(".card-title").first).to_contain_text(HOSTILE)
    expect(laptop.locator(".article-text")).to_contain_text("[a](javascript:alert(1)) :material/home: زيارة")
    press(laptop.get_by_role("button", name="Accept").first)
    expect(laptop.locator(".done").first).to_contain_text(f"Accepted “{HOSTILE}”")
    press(laptop.get_by_role("link", name="Changes"))
    expect(laptop.locator(".change").first).to_contain_text(HOSTILE)
    assert laptop.locator("main img, .change span[style], .card span[style]").count() == 0


def test_the_address_of_an_event_by_hand_and_its_odd_title(laptop: Page, address: str) -> None:
    """A formula, dollars and two directions of writing are a title like any other."""
    title = "=cmd() $5bn then $3bn ביקור"
    laptop.goto(f"{address}/event")
    laptop.get_by_label("What happened").fill(title)
    enter(laptop.get_by_label("When"), "1983")
    press(laptop.get_by_role("button", name="Add to the timeline"))
    expect(laptop.locator(".done").first).to_contain_text(f"Added “{title}”")
    press(laptop.get_by_role("link", name="Show on the timeline"))
    expect(laptop.locator(".event h2")).to_have_text(title)
    press(laptop.locator(".st-key-event_panel").get_by_role("button", name="Delete"))
    expect(laptop.locator(".done").first).to_contain_text("Deleted")
    press(laptop.locator(".st-key-notice").get_by_role("button", name="Undo"))
    expect(laptop.locator(".event h2")).to_have_text(title)
