"""The timeline as one page of HTML: everything in it, nothing from elsewhere, every text as it stands."""

import re
from base64 import b64encode
from hashlib import sha256
from html import escape, unescape

import pytest

from tests.charts.made import many, row
from tests.exports.made_pictures import SENTENCES, TITLE, hostile_layout, hostile_rows
from tracker.charts.timeline import Layout
from tracker.errors import ExportError
from tracker.exports.chart_picture import Picture, render_chart

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@pytest.fixture(scope="module")
def page() -> str:
    """A page of hostile rows."""
    picture = Picture(TITLE, layout=hostile_layout())
    return render_chart(hostile_rows(), picture, "html", sentences=SENTENCES).decode()


def test_the_same_rows_give_the_same_bytes() -> None:
    """No moment and no chance stands in a page."""
    first, second = (render_chart(many(50), Picture("Peace"), "html", sentences={}) for _ in range(2))
    assert first == second


def test_only_its_own_scripts_may_run(page: str) -> None:
    """The policy names each script by its hash, and allows nothing to be fetched."""
    policy = unescape(re.findall(r'Content-Security-Policy" content="([^"]*)"', page)[0])
    hashes = [f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" for code in SCRIPT.findall(page)]
    assert len(hashes) == 2
    assert f"script-src {' '.join(hashes)};" in policy
    assert policy.startswith("default-src 'none';")
    assert "http" not in policy


def test_what_is_hostile_is_text(page: str) -> None:
    """Outside of its scripts the page has no tag that a title or a sentence brought."""
    bare = SCRIPT.sub("", page)
    assert escape(TITLE) in bare
    assert escape(SENTENCES["1"][0]) in bare
    assert not re.search(r"<(img|svg|a|iframe|link|object|form|input)\b", bare)
    assert "\r" not in page


def test_the_table_has_every_event(page: str) -> None:
    """Folded and undated ones too, each with what is known of it in words."""
    rows = [
        row(1, "Talks", "1979-03", "Egypt", "Israel", place="Cairo", type="CONSULT", quad="verbal cooperation"),
        row(2, "Quarrel", None, text_words="soon", sources=("The Courier", "The Herald")),
    ]
    told = render_chart(rows, Picture(layout=Layout(chosen=("none",))), "html", sentences={"1": ("They met.",)})
    text = unescape(re.sub(r"<[^>]+>", "|", SCRIPT.sub("", told.decode())))
    for words in (
        "March 1979",
        "Talks",
        "acting:",
        "Egypt",
        "Cairo",
        "meeting, visit or talks",
        "Happened",
        "Proposed",
    ):
        assert words in text
    for words in ("They met.", "undated (“soon”)", "The Courier", "The Herald", "Table of all 2 events"):
        assert words in text
    assert page.count("<tr>") == len(hostile_rows()) + 1


def test_sizes_that_cannot_be_are_refused() -> None:
    """As for pictures."""
    with pytest.raises(ExportError, match="9,000 pixels in width"):
        render_chart([], Picture(width=9_000), "html", sentences={})
