"""A new user's way on the sample dossiers, read by the real parser: whatever they come to hold, it must hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import (
    click_label,
    label_boxes,
    lanes,
    open_filters,
    outside,
    redrawn_by,
    touching,
    wait_drawn,
)
from tests.browser.samples import read_samples
from tests.browser.server import served
from tracker.charts.parties import Party, parties
from tracker.store import open_store
from tracker.views import EventDetail, EventFilter, TimelineRow, actors_in_use, event_detail, timeline


@dataclass(frozen=True)
class Stored:
    """What the store holds: its events, and the two parties with the most events."""

    url: str
    rows: Sequence[TimelineRow]
    pair: tuple[Party, Party]

    def between(self) -> list[TimelineRow]:
        """The dated events of both parties."""
        return [
            row
            for row in self.rows
            if row.date and all({actor.id for actor in row.actors} & set(party.members) for party in self.pair)
        ]

    def detail(self, event_id: str) -> EventDetail:
        """One event."""
        store = open_store(self.url)
        with store.read() as session:
            found = event_detail(event_id, session=session)
        store.close()
        return found


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Stored:
    """The samples in a store of their own."""
    url = f"sqlite:///{tmp_path_factory.mktemp('samples') / 'samples.sqlite'}"
    read_samples(url)
    store = open_store(url)
    with store.read() as session:
        rows, found = timeline(EventFilter(), session=session), parties(actors_in_use(session=session))
    store.close()
    pairs = (Stored(url, rows, two) for two in combinations(found, 2))
    return next(one for one in pairs if one.between())  # the busiest two who have to do with each other


@pytest.fixture(scope="module")
def address(stored: Stored) -> Iterator[str]:
    """The dashboard on it."""
    with served({"TRACKER_DATABASE_URL": stored.url}) as running:
        yield running


def test_the_first_screen_is_calm(page: Page, address: str) -> None:
    """Labels apart and whole, the busiest actors first, and no more lanes than one can take in."""
    page.goto(address)
    wait_drawn(page)
    boxes = label_boxes(page)
    assert touching(boxes) == []
    assert outside(page, boxes) == []
    assert 2 <= len(lanes(page)) <= 9
    expect(page.get_by_text("events shown")).to_be_visible()


def test_a_reader_gets_from_two_actors_to_a_sentence(page: Page, stored: Stored, address: str) -> None:
    """Filter, zoom in the same element, click an event of both, and read its sentence."""
    page.goto(address)
    wait_drawn(page)
    page.evaluate("document.querySelector('.js-plotly-plot').dataset.mine = 'yes'")
    for party in stored.pair:
        page.get_by_role("combobox", name="Actors").fill(party.name)
        redrawn_by(page, lambda: page.keyboard.press("Enter"))
    page.keyboard.press("Escape")
    page.get_by_role("heading", level=1).click()
    assert lanes(page) == [party.name for party in stored.pair]
    redrawn_by(page, page.get_by_label("Show fewer years").click)
    redrawn_by(page, page.get_by_role("button", name="Whole time").click)
    assert page.get_attribute(".js-plotly-plot", "data-mine") == "yes"
    event = labelled(page, stored)
    click_label(page, event.title)
    expect(page.locator(".event h2")).to_have_text(event.title)
    shown = page.locator(".event blockquote .sentence").first.inner_text()
    told = {row.id: stored.detail(row.id) for row in stored.between() if row.title == event.title}
    assert squeezed(shown) in {squeezed(context.sentence.text) for one in told.values() for context in one.contexts}
    expect(page.locator(".event mark").first).to_be_visible()
    expect(page.locator(".event .from").first).not_to_be_empty()


def labelled(page: Page, stored: Stored) -> TimelineRow:
    """An event of both whose whole title stands on the chart."""
    words = [box["words"] for box in label_boxes(page)]
    titles = [row.title for row in stored.rows]
    both = {row.title: row for row in stored.between() if row.title in words}
    unmistakable = [row for title, row in both.items() if sum(other.startswith(title) for other in titles) == 1]
    return next(iter(unmistakable or both.values()))


def squeezed(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def test_a_fold_opens(laptop: Page, stored: Stored, address: str) -> None:
    """A click on "+n" shows fewer years and more of what was folded."""
    laptop.goto(address)
    wait_drawn(laptop)
    before = laptop.get_by_text("events shown").inner_text()
    fold = next(box for box in label_boxes(laptop) if box["words"].startswith("+"))
    redrawn_by(laptop, lambda: laptop.mouse.click(fold["left"] + 4, (fold["top"] + fold["bottom"]) / 2))
    expect(laptop.get_by_text("events shown")).not_to_have_text(before)


def test_documents_part_the_dossiers(laptop: Page, address: str) -> None:
    """One document's events alone, on its own stretch of time."""
    laptop.goto(address)
    wait_drawn(laptop)
    before = lanes(laptop)
    open_filters(laptop)
    laptop.get_by_role("combobox", name="Document").click()
    redrawn_by(laptop, laptop.get_by_role("option").last.click)
    assert lanes(laptop) != before
    assert touching(label_boxes(laptop)) == []
