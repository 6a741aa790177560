"""Rows and a title that would harm a file, or leave it, if anything in them were read as more than text."""

from tests.charts.made import HOSTILE, many, row
from tracker.charts.parties import Party
from tracker.charts.timeline import Layout
from tracker.views import TimelineRow

TITLE = (
    'Aid: $5bn then $3bn, <span style="background:url(https://example.org/beacon)">x</span>, =cmd(), '
    "</script><script>alert(1)</script>, %{x}, &amp; زيارة إلى القاهرة ביקור בירושלים"
)
SENTENCES = {
    "1": ("</td></table><img src=https://example.org/s onerror=alert(1)>", "A second sentence."),
    "900": ("قام الرئيس بزيارة إلى القاهرة.",),
}


def hostile_rows(count: int = 60) -> list[TimelineRow]:
    """Rows of every form; one of them undated, and one whose every field is hostile."""
    bad = '</script><svg onload="alert(1)">\x01\n'
    party = row(900, bad, "1979-03-26", "Egypt", place=bad, type=bad, mode=bad, quad="verbal conflict", sources=(bad,))
    undated = row(901, "Quarrel", None, "Iran", text_words=HOSTILE[1])
    return [*many(count), party, undated]


def hostile_layout() -> Layout:
    """A lane whose name is a tag."""
    return Layout(parties=(Party("egypt", '<a href="https://example.org/">Egypt</a>', ("3",)),))
