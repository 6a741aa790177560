"""The whole way of a person: read an article, judge it, add an event, filter, send the address, take files away."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import watched
from tests.browser.looking import choose, enter, lanes, open_filters, press, wait_drawn
from tests.browser.png import pixels, raw
from tests.browser.server import served
from tracker.exports.csv_export import export_csv
from tracker.exports.json_export import export_json
from tracker.imports.csv_import import import_csv
from tracker.imports.json_import import import_json
from tracker.store import open_store
from tracker.views import EventFilter, timeline

AT = datetime(2024, 5, 1, 12, tzinfo=UTC)
ARTICLE = """Ruritania and its neighbours

On 3 May 1994 France and Spain signed a treaty of friendship in Madrid.

In June 1995 Spain accused France of spying.

In 1996 France recalled its ambassador from Spain."""
QUOTED = "In June 1995 Spain accused France of spying."


@pytest.fixture(scope="module")
def store_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of an empty store, that the walk fills."""
    url = f"sqlite:///{tmp_path_factory.mktemp('walk') / 'walk.sqlite'}"
    open_store(url).close()
    return url


@pytest.fixture(scope="module")
def address(store_url: str) -> Iterator[str]:
    """The dashboard on that store."""
    with served({"TRACKER_DATABASE_URL": store_url}) as running:
        yield running


@pytest.fixture(scope="module")
def walked(browser: Browser, address: str) -> str:
    """The store after a person read an article, judged it and added an event; each step is looked at on the way."""
    with watched(browser, "laptop", "light") as page:
        page.goto(address)
        press(page.get_by_role("link", name="Read an article: paste a text"))
        _read(page)
        _judge(page)
        _add(page)
    return address


def _read(page: Page) -> None:
    """Paste it, say when it appeared, look, and save."""
    page.get_by_role("textbox", name="A new text").fill(ARTICLE)
    page.get_by_label("Published").fill("31 February 1997")
    expect(page.get_by_text("February 1997 has 28 days")).to_be_visible()
    page.get_by_label("Published").fill("1997")
    expect(page.get_by_text("Understood as 1997.")).to_be_visible()
    press(page.get_by_role("button", name="Read", exact=True))
    expect(page.get_by_text("3 events read. Nothing is saved yet.")).to_be_visible()
    expect(page.locator("mark.date").nth(1)).to_have_text("3 May 1994")
    press(page.get_by_role("button", name="Save 3 events"))
    expect(page.get_by_text("3 events: 3 not yet checked")).to_be_visible()


def _judge(page: Page) -> None:
    """Accept the first, edit the second, reject the third, and take that back."""
    press(page.get_by_role("button", name="Accept").first)
    expect(page.get_by_text("3 events: 1 accepted, 2 not yet checked")).to_be_visible()
    press(page.get_by_role("button", name="Edit").nth(1))
    enter(page.get_by_label("What happened"), "Spain says that France spied")
    press(page.get_by_role("button", name="Save", exact=True))
    expect(page.locator(".card-title").nth(1)).to_contain_text("Spain says that France spied")
    press(page.get_by_role("button", name="Reject").last)
    expect(page.get_by_text("1 accepted, 1 rejected, 1 not yet checked")).to_be_visible()
    press(page.locator(".st-key-notice").get_by_role("button", name="Undo"))
    expect(page.get_by_text("3 events: 1 accepted, 2 not yet checked")).to_be_visible()


def _add(page: Page) -> None:
    """By the form, with a bad date first; what was typed stays."""
    press(page.get_by_role("link", name="Add an event", exact=True))
    page.get_by_label("What happened").fill("France and Spain make up")
    page.get_by_label("When").fill("31 February")
    expect(page.get_by_text("February has")).to_be_visible()
    press(page.get_by_role("button", name="Add to the timeline"))
    expect(page.get_by_text("Not added yet")).to_be_visible()
    expect(page.get_by_label("What happened")).to_have_value("France and Spain make up")
    page.get_by_label("When").fill("8/3/1998")
    press(page.get_by_text("8 March 1998", exact=True))
    expect(page.get_by_text("Drawn as a dot on 8 March 1998.")).to_be_visible()
    for name in ("France", "Spain"):
        choose(page, "Who acted", name)
    page.keyboard.press("Escape")
    press(page.get_by_role("button", name="Add to the timeline"))
    expect(page.locator(".done")).to_contain_text("Added “France and Spain make up”")


def test_an_address_restores_the_view_in_a_fresh_browser(walked: str, browser: Browser) -> None:
    """Actors, words, status, review and dates: all of it is in the address."""
    with watched(browser, "laptop", "light") as page:
        page.goto(f"{walked}/?actors=Spain")
        wait_drawn(page)
        open_filters(page)
        page.get_by_label("Words").fill("Spain")
        page.get_by_label("Words").press("Enter")
        choose(page, "Review", "Accepted")
        page.keyboard.press("Escape")
        expect(page.get_by_text("Table of these 2 events")).to_be_visible()
        wait_drawn(page)
        link = page.url
    with watched(browser, "telephone", "dark") as other:
        other.goto(link)
        expect(other.get_by_text("Table of these 2 events")).to_be_visible()
        wait_drawn(other)
        assert lanes(other) == ["Spain"]


def _download(page: Page, kind: str, folder: Path, *, made: bool) -> Path:
    """The file that the drawer gives."""
    press(page.get_by_text(kind, exact=True))
    if made:
        press(page.get_by_role("button", name=f"Make the {kind}"))
    expect(page.get_by_text(f"The file will be called France--Spain.{kind.lower()}.")).to_be_visible(timeout=90_000)
    with page.expect_download(timeout=90_000) as waiting:
        page.get_by_role("button", name=f"Download {kind}").click(timeout=90_000)
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def test_every_file_can_be_taken_away_and_holds_what_was_shown(
    walked: str, browser: Browser, store_url: str, tmp_path: Path
) -> None:
    """The chart in four forms, and the events in two that read back to the same events."""
    with watched(browser, "laptop", "light") as page:
        page.goto(walked)
        wait_drawn(page)
        press(page.get_by_role("button", name="Export"))
        enter(page.get_by_label("Title"), "France & Spain")
        enter(page.get_by_label("Width in pixels"), "1000")
        files = {kind: _download(page, kind, tmp_path, made=kind not in ("HTML", "CSV", "JSON")) for kind in KINDS}
    assert files["PNG"].name == "France--Spain.png"
    _check_pictures(files)
    _check_events(files, store_url, tmp_path)
    with browser.new_context(offline=True) as context:
        shown = context.new_page()
        shown.goto(files["HTML"].as_uri())
        expect(shown.locator("h1")).to_have_text("France & Spain")
        expect(shown.locator(".js-plotly-plot .textpoint").first).to_be_visible()
        table = shown.locator("table").inner_text()
        assert all(title in table for title in TITLES)
        assert QUOTED in table


KINDS = ("HTML", "PNG", "SVG", "PDF", "CSV", "JSON")
TITLES = ("Spain says that France spied", "France and Spain make up")


def _check_pictures(files: dict[str, Path]) -> None:
    png = files["PNG"].read_bytes()
    assert pixels(png)[0] == 1000
    assert len(set(raw(png))) > 20
    assert files["SVG"].read_text("utf-8").startswith("<svg")
    assert files["PDF"].read_bytes().startswith(b"%PDF")


def _check_events(files: dict[str, Path], store_url: str, folder: Path) -> None:
    """Taken into an empty store they are the same events, and written again the same files."""
    first = open_store(store_url)
    for name, take_in in (("CSV", import_csv), ("JSON", import_json)):
        other = open_store(f"sqlite:///{folder / f'{name}.sqlite'}")
        take_in(files[name].read_bytes().decode("utf-8"), store=other, at=AT)
        with first.read() as one, other.read() as two:
            wanted = EventFilter()
            assert [row.title for row in timeline(wanted, session=two)] == [
                row.title for row in timeline(wanted, session=one)
            ]
            assert export_csv(wanted, session=two) == export_csv(wanted, session=one)
            if name == "JSON":
                assert json.loads(export_json(wanted, session=two)) == json.loads(files[name].read_text("utf-8"))
        other.close()
    first.close()
