"""Exported pictures, drawn by the real Chromium and opened in it again: whole, literal, and without a fetch."""

import os
import re
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.looking import touching
from tests.browser.png import pixels, raw
from tests.browser.server import served
from tests.charts.made import many
from tests.exports.made_pictures import SENTENCES, TITLE, hostile_layout, hostile_rows
from tracker.errors import ExportError
from tracker.exports.chart_picture import Form, Picture, render_chart
from tracker.exports.chromium import CHROMIUM, Chromium
from tracker.picture_speed import report

pytestmark = pytest.mark.usefixtures("browser")
FOREIGN = {"script", "a", "image", "foreignObject", "iframe", "style"}
BOXES = """() => [...document.querySelectorAll('svg text')].map((text) => {
  const box = text.getBoundingClientRect()
  return { words: text.textContent, left: box.left, right: box.right, top: box.top + 1, bottom: box.bottom - 1 }
}).filter((box) => box.words)"""


@pytest.fixture
def offline(browser: Browser) -> Iterator[Page]:
    """A page without a network, which fails the test at its end where it asked for more than its own file."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    page = context.new_page()
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    yield page
    context.close()
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []
    assert len([url for url in asked if url.startswith("file:")]) == 1
    assert wrong == []


def drawn(form: Form, picture: Picture, count: int = 60) -> bytes:
    """The hostile rows as a file."""
    return render_chart(hostile_rows(count), picture, form, sentences=SENTENCES)


def looked_at(page: Page, path: Path) -> list[dict[str, Any]]:
    """Every text of a file as the browser has drawn it."""
    page.goto(path.as_uri())
    if path.suffix == ".html":
        page.wait_for_selector("#timeline[data-drawn]")
    return list(page.evaluate(BOXES))


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1400, None, 1.0), (390, 390, 2.0), (1001, 333, 1.37), (1400, 2000, 0.5), (2400, 1350, 1.0)],
)
def test_a_png_has_exactly_the_asked_size(width: int, height: int | None, scale: float) -> None:
    """To the pixel, whatever the scale, and something is on it."""
    png = drawn("png", Picture(TITLE, width, height, scale))
    assert pixels(png)[0] == round(width * scale)
    assert height is None or pixels(png)[1] == round(height * scale)
    assert len(set(raw(png))) > 20


@pytest.mark.parametrize(("width", "theme"), [(390, "light"), (800, "dark"), (1400, "light"), (2400, "dark")])
@pytest.mark.parametrize("height", [None, 900])
def test_no_words_touch_or_are_cut(offline: Page, tmp_path: Path, width: int, theme: Any, height: int | None) -> None:
    """Title, legend, axis, lanes, labels and last line, as the browser measures them."""
    path = tmp_path / "chart.svg"
    path.write_bytes(drawn("svg", Picture(TITLE, width, height, theme=theme, layout=hostile_layout())))
    boxes = looked_at(offline, path)
    size = offline.evaluate(
        "(({ width, height }) => [width.baseVal.value, height.baseVal.value])(document.rootElement)"
    )
    assert size[0] == width
    assert height is None or size[1] == height
    assert len(boxes) > 40
    assert touching(boxes) == []
    assert [box for box in boxes if box["left"] < 0 or box["right"] > size[0]] == []
    assert [box for box in boxes if box["top"] < 0 or box["bottom"] > size[1]] == []


def test_an_svg_shows_every_text_literally(offline: Page, tmp_path: Path) -> None:
    """It is XML without a script, a link or an address, and its title stands in it as it was given."""
    path = tmp_path / "chart.svg"
    path.write_bytes(drawn("svg", Picture(TITLE, 2400, layout=hostile_layout())))
    words = "".join(box["words"] for box in looked_at(offline, path))
    assert "".join(TITLE.split()) in "".join(words.split())
    elements = list(ElementTree.fromstring(path.read_bytes()).iter())
    assert not {element.tag.partition("}")[2] for element in elements} & FOREIGN
    assert not [element.get("style") for element in elements if "http" in (element.get("style") or "")]
    assert not [name for element in elements for name in element.attrib if name.endswith("href") or name[:2] == "on"]


def test_a_pdf_is_one_page_of_the_asked_size_with_text() -> None:
    """Text that can be searched, three quarters of a point a pixel, and no link."""
    (page,) = PdfReader(BytesIO(drawn("pdf", Picture(TITLE, 1400, 900)))).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((1050, 675), abs=1)
    text = page.extract_text()
    for words in ("$5bn then $3bn", '<span style="background:url(https://example.org/beacon)">x</span>', "=cmd()"):
        assert words in text
    assert "Made with Tracker." in text
    assert "/Annots" not in page


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (1400, "light")])
def test_a_page_opens_offline(offline: Page, tmp_path: Path, width: int, theme: Any) -> None:
    """The chart is drawn, its words are apart, each text is literal, and the pointer finds what a mark is."""
    path = tmp_path / "chart.html"
    path.write_bytes(drawn("html", Picture(TITLE, width, theme=theme, layout=hostile_layout())))
    if width < 640:
        offline.set_viewport_size({"width": 390, "height": 844})
    boxes = looked_at(offline, path)
    assert touching(boxes) == []
    assert offline.locator("h1").inner_text() == " ".join(TITLE.split())
    assert offline.evaluate("document.documentElement.scrollWidth") <= offline.evaluate("window.innerWidth")
    assert offline.locator("table").inner_text().count("alert(1)") > 3
    assert offline.locator("img, .chart a, table a, iframe").count() == 0
    mark = offline.locator("#timeline .scatterlayer .point").first
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box is not None
    offline.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    offline.wait_for_selector("#timeline .hoverlayer .hovertext")


def test_a_page_lets_one_look_closer_and_not_farther(offline: Page, tmp_path: Path) -> None:
    """A drag shows fewer years with words on the axis; a double click shows all, and nothing shows more."""
    path = tmp_path / "chart.html"
    path.write_bytes(drawn("html", Picture("Peace", 1400)))
    looked_at(offline, path)
    seen = "() => [...document.getElementById('timeline').layout.xaxis.range]"
    whole = offline.evaluate(seen)
    words = offline.locator("#timeline .xtick").all_text_contents()
    offline.mouse.move(700, 300)
    offline.mouse.down()
    offline.mouse.move(760, 300, steps=4)
    offline.mouse.up()
    offline.wait_for_function(f"(whole) => ({seen})()[0] > whole[0]", arg=whole)
    start, end = offline.evaluate(seen)
    assert end - start < (whole[1] - whole[0]) / 10
    closer = offline.locator("#timeline .xtick").all_text_contents()
    assert len(closer) > 3
    assert closer != words
    offline.mouse.dblclick(700, 300)
    offline.wait_for_function(f"(whole) => ({seen})()[0] === whole[0]", arg=whole)
    axis = offline.evaluate(
        "() => (({ minallowed, maxallowed }) => ({ minallowed, maxallowed }))(page.figure.layout.xaxis)"
    )
    assert [axis["minallowed"], axis["maxallowed"]] == whole


def test_many_threads_draw_with_one_browser() -> None:
    """As the threads of a server do."""
    found: list[bytes] = []
    rows = many(20)
    threads = [
        threading.Thread(target=lambda: found.append(render_chart(rows, Picture("x"), "png", sentences={})))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 4


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder whose path is short enough for the sockets that Chromium makes in it."""
    with tempfile.TemporaryDirectory(prefix="trk") as folder:
        yield Path(folder)


def test_a_server_draws_and_leaves_nothing_behind(browser: Browser, short_folder: Path) -> None:
    """Two readers at once get pictures of one browser, which ends with the server, and so do its files."""
    with served({"TMPDIR": str(short_folder)}, Path(__file__).with_name("picture_page.py")) as address:
        pages = [browser.new_page() for _ in range(2)]
        for page in pages:
            page.goto(address)
        told = [page.get_by_text("drawn 89504e470d0a1a0a by ").inner_text(timeout=60_000) for page in pages]
        for page in pages:
            page.close()
    assert len(set(told)) == 1
    assert list(short_folder.iterdir()) == []
    assert ended(int(told[0].rpartition(" ")[2]))


def ended(group: int) -> bool:
    """Whether all processes of a group are gone; the system takes a moment to clear them away."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("wait", [0.0, 2.5])
def test_a_browser_that_died_is_started_again(wait: float) -> None:
    """At once, and after its end was noticed."""
    before = drawn("png", Picture("x"), 10)
    assert CHROMIUM.process is not None
    os.killpg(CHROMIUM.process, signal.SIGKILL)
    time.sleep(wait)
    assert drawn("png", Picture("x"), 10) == before


@pytest.mark.parametrize(
    ("program", "words"), [(None, "was not found"), ("#!/bin/sh\nexit 1\n", "could not be started")]
)
def test_without_chromium_there_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str | None, words: str
) -> None:
    """What is missing, how to get it, and what needs none."""
    path = tmp_path / "chrome"
    if program:
        path.write_text(program, encoding="utf-8")
        path.chmod(0o755)
    monkeypatch.setattr(
        "choreographer.browsers.chromium.Chromium.find_browser", lambda **_: str(path) if program else None
    )
    with pytest.raises(ExportError) as caught:
        Chromium().draw({"data": [], "layout": {}}, {"format": "png"})
    assert str(caught.value) == (
        f"PNG needs Chrome or Chromium, which {words} on this computer: install it (Debian: apt-get install chromium), "
        "or choose HTML, which needs none."
    )


def test_the_speed_of_pictures_is_told() -> None:
    """After the first, the median is a second or two, even where others use the machine."""
    (line,) = report()
    found = re.search(r"a PNG of \d{3} events: the first in [\d.]+ s, .* then in ([\d.]+) s \(median of 5\)", line)
    assert found is not None
    assert float(found[1]) < 10


def test_without_chromium_the_benchmark_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Visibly, and it is no failure."""

    def none(*_: object) -> bytes:
        raise ExportError("PNG needs Chrome or Chromium.")

    monkeypatch.setattr(CHROMIUM, "draw", none)
    assert list(report()) == ["PICTURES NOT MEASURED: PNG needs Chrome or Chromium."]
