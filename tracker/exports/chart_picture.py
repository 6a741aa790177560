"""The timeline as a file: a PNG, SVG or PDF that Chromium draws, or a page of HTML that opens anywhere."""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Literal

from tracker.exports.chromium import CHROMIUM
from tracker.exports.picture import Picture, Sheet, figure_of, lay_out
from tracker.views import TimelineRow

__all__ = ["FORMS", "Form", "Picture", "render_chart"]

Form = Literal["html", "png", "svg", "pdf"]
FORMS: tuple[Form, ...] = ("html", "png", "svg", "pdf")
# A canvas drops fractions of pixels: a little too much gives exactly what was asked.
SURPLUS = 0.01


def render_chart(
    rows: Sequence[TimelineRow], picture: Picture, form: Form, *, sentences: Mapping[str, Sequence[str]]
) -> bytes:
    """The rows as a file of that form; `sentences` by event id stand in the table of an HTML sheet.

    Raises ExportError for a size that cannot be, and where PNG, SVG or PDF find no Chromium.
    """
    if form == "html":
        from tracker.exports.chart_page import chart_page

        return chart_page(rows, picture, sentences=sentences)
    sheet = lay_out(rows, picture)
    scale = (sheet.size[0] + (SURPLUS if form == "png" else 0.0)) / sheet.width
    options = {"format": form, "width": sheet.width, "height": sheet.height, "scale": scale}
    drawing = CHROMIUM.draw(figure_of(sheet, picture.colours()), options)
    return _told(drawing, sheet) if form == "svg" else drawing


def _told(drawing: bytes, sheet: Sheet) -> bytes:
    """The SVG in exactly its size, and with its title for those who hear it."""
    width, height = sheet.size
    head, tag, rest = drawing.decode("utf-8").partition(">")
    for name, value in (("width", width), ("height", height)):
        head = re.sub(rf'\s{name}="[^"]*"', f' {name}="{value}"', head, count=1)
    name = escape(" ".join(sheet.title) or "Timeline", quote=False)
    return f'{head} role="img"{tag}<title>{name}</title>{rest}'.encode()
