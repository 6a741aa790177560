"""Title, chart and last line stand apart, and fit into the size that is asked for."""

from typing import Any

import pytest

from tests.charts.made import many, row
from tests.exports.made_pictures import TITLE, hostile_layout, hostile_rows
from tracker.charts.measure import text_width
from tracker.charts.theme import THEMES
from tracker.charts.timeline import Layout
from tracker.errors import ExportError
from tracker.exports.picture import Picture, figure_of, last_line, lay_out
from tracker.exports.wrapping import drawn, wrapped

SIZES = [(1400, None), (390, None), (1400, 500), (1400, 2400), (390, 390), (2400, 1350), (1001, 333)]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0, 0.37])
def test_the_size_is_the_asked_one(width: int, height: int | None, scale: float) -> None:
    """In pixels; all that is laid out fits into it, and its shape is the same."""
    sheet = lay_out(many(80), Picture(TITLE, width, height, scale))
    assert sheet.size[0] == round(width * scale)
    assert height is None or sheet.size[1] == round(height * scale)
    assert sheet.natural <= sheet.height + 1
    assert sheet.width / sheet.height == pytest.approx(sheet.size[0] / sheet.size[1])


@pytest.mark.parametrize(
    ("picture", "problem"),
    [
        (Picture(width=10), "cannot be 10 pixels in width"),
        (Picture(width=9_000), "cannot be 9,000 pixels in width"),
        (Picture(height=3), "cannot be 3 pixels in height"),
        (Picture(scale=0.0), "cannot be scaled by 0.0"),
        (Picture(scale=float("nan")), "cannot be scaled by nan"),
        (Picture(width=8_000, height=16_000), "8,000 × 16,000 pixels is too large"),
        (Picture(width=1_400, scale=10), "is too large"),
        (Picture(theme="blue"), "no theme blue"),  # type: ignore[arg-type]
    ],
)
def test_sizes_that_cannot_be(picture: Picture, problem: str) -> None:
    """One sentence that names what is wrong."""
    with pytest.raises(ExportError, match=problem):
        lay_out(many(60), picture)


def test_the_last_line_counts_everything() -> None:
    """What is shown, what is elsewhere, what has no date."""
    rows = [*many(40), row(900, "Quarrel", None, "Iran")]
    layout = Layout(most_lanes=2)
    assert last_line(lay_out(rows, Picture(layout=layout)).info) == (
        "25 of 41 events shown, 15 of other actors only, 1 undated. Lanes: the 2 actors with the most events, of 8. "
        "Made with Tracker."
    )
    assert last_line(lay_out([], Picture()).info) == "0 of 0 events shown. Made with Tracker."
    one = [row(1, "Treaty", "1979", "Egypt")]
    assert last_line(lay_out(one, Picture()).info) == "1 of 1 event shown. Made with Tracker."


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_every_text_is_escaped(theme: str) -> None:
    """No tag reaches Plotly but its own, and no character that a drawing cannot hold."""
    sheet = lay_out(hostile_rows(), Picture(TITLE, theme=theme, layout=hostile_layout()))  # type: ignore[arg-type]
    texts = [text for text in strings(figure_of(sheet, THEMES[theme], hover=True)) if "<" in text or "\x01" in text]
    assert texts
    assert all(not text.replace("<b>", "").replace("</b>", "").replace("<br>", "").count("<") for text in texts)
    assert not any("\x01" in text or "\n" in text for text in texts)


def strings(value: Any) -> list[str]:
    """Every text in a figure but Plotly's own template."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for name, item in value.items() if name != "hovertemplate" for text in strings(item)]
    return [text for item in value for text in strings(item)] if isinstance(value, list | tuple) else []


WRAPS = [
    ("Peace", ("Peace",)),
    ("", ()),
    ("  Peace \n in\tour\x01time ", ("Peace in our time",)),
    ("Peace in our time " * 9, None),
    ("P" * 300, None),
    ("زيارة إلى القاهرة " * 20, None),
    ("\ud800 half", ("half",)),
]


@pytest.mark.parametrize(("text", "lines"), WRAPS)
def test_titles_are_wrapped(text: str, lines: tuple[str, ...] | None) -> None:
    """At most three lines, none wider than the room, and an ellipsis where something is left out."""
    found = wrapped(text, 400, 20, most=3, bold=True)
    assert lines is None or found == lines
    assert len(found) <= 3
    assert all(text_width(line, 20, bold=True) <= 400 for line in found)
    assert " ".join(found).replace(" ", "") == "".join(drawn(text).split()) or found[-1].endswith("…")
