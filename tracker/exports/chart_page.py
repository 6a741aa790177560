"""The timeline as one page of HTML that opens without a network: the chart, and below it every event in a table."""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

from tracker.charts.axis import EDGE, ticks
from tracker.charts.figure import plain
from tracker.charts.info import Mark, Shape, Side, TimelineInfo, View
from tracker.exports.event_table import event_table
from tracker.exports.picture import Picture, Sheet, figure_of, last_line, lay_out_bare
from tracker.exports.wrapping import drawn
from tracker.views import TimelineRow

HINT = "Rest on an event to read it. Drag across the chart to look closer; double-click to see everything again."
LEVELS = 8
PRINTED = 1030
MARKER_PER_REACH = 1.6  # Plotly sets a text five quarters of its marker's radius, and a pixel, beside the middle
POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
# What could end a script, or begin another, within one.
NEVER_IN_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def chart_page(rows: Sequence[TimelineRow], picture: Picture, *, sentences: Mapping[str, Sequence[str]]) -> bytes:
    """The page, the same for the same rows; raises ExportError for a size that cannot be."""
    sheet = lay_out_bare(rows, picture)
    scripts = [_plotly(), f"const page = {_data(sheet, picture)}\n{_own('chart_page.js')}"]
    hashes = " ".join(f"'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" for code in scripts)
    title = escape(drawn(picture.title).strip())
    print_zoom = f"@media print {{ .chart {{ zoom: {min(1.0, PRINTED / sheet.width):.3f} }} }}"
    parts = [
        f'<!DOCTYPE html>\n<html lang="en" class="{picture.colours().name}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(scripts=hashes)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title or 'Timeline'}</title>",
        f"<style>\n{_own('chart_page.css')}{print_zoom}\n</style>\n</head>\n<body>",
        f'<h1 dir="auto">{title}</h1>' if title else "",
        '<div class="chart" role="region" aria-label="Chart" tabindex="0">',
        '<div id="timeline" role="img" aria-label="Timeline; its events stand in the table below"'
        f' style="width:{sheet.width}px;height:{sheet.height:.0f}px"></div></div>',
        f'<p class="hint">{HINT}</p>\n<p>{escape(last_line(sheet.info))}</p>',
        event_table(rows, sentences),
        *(f"<script>{code}</script>" for code in scripts),
        "</body>\n</html>\n",
    ]
    return "\n".join(filter(None, parts)).encode("utf-8")


def _data(sheet: Sheet, picture: Picture) -> str:
    """What the page's script needs, as JSON that nothing in it can break out of."""
    figure = figure_of(sheet, picture.colours(), hover=True)
    view = sheet.info.view
    layout, theme = figure["layout"], picture.colours()
    layout["xaxis"] |= {"minallowed": view.start, "maxallowed": view.end}
    box = {"bgcolor": theme.paper, "bordercolor": theme.muted, "align": "left", "font": {"color": theme.text}}
    layout |= {"dragmode": "zoom", "hoverlabel": box}
    for trace in figure["data"]:
        # Zoomed in, a label at the edge must not run over the names of the lanes.
        trace["cliponaxis"] = True
    _hold_labels(next(trace for trace in figure["data"] if trace["name"] == "labels"), sheet.info)
    told = {"figure": figure, "levels": _levels(view), "width": view.width, "edge": EDGE}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return "".join(NEVER_IN_SCRIPT.get(letter, letter) for letter in text)


def _hold_labels(trace: dict[str, Any], info: TimelineInfo) -> None:
    """Fasten each label to the end of its mark by an unseen marker, so that it stays there when one looks closer."""
    view, sizes = info.view, []
    for index, mark in enumerate(one for one in info.marks if one.label):
        held = _end_of(mark, view)
        reach = abs(view.px(trace["x"][index]) - view.px(held))
        trace["x"][index] = round(held, 3)
        sizes.append(round(max(reach - 1, 0) * MARKER_PER_REACH, 2))
    trace |= {"mode": "markers+text", "marker": {"size": sizes, "opacity": 0, "line": {"width": 0}}}


def _end_of(mark: Mark, view: View) -> float:
    """The day beside which the mark's label stands, or at which it begins inside."""
    form = mark.extent
    if mark.side is Side.INSIDE:
        return max(form.x0 + form.fade_left, view.start)
    return form.x0 if mark.side is Side.LEFT or form.shape is Shape.DOT else min(form.x1, view.end)


def _levels(view: View) -> list[list[tuple[float, str]]]:
    """The words of the axis as they are, and for two, four and more times as close, while there are finer ones."""
    found: list[list[tuple[float, str]]] = []
    for level in range(LEVELS):
        near = ticks(View(view.start, view.end, view.width * 2**level))
        found.append([(round(tick.x, 3), plain(tick.text)) for tick in near if view.start <= tick.x <= view.end])
    while len(found) > 1 and len(found[-1]) <= len(found[-2]):
        del found[-1]
    return found


def _plotly() -> str:
    """The installed plotly.js, with the line ends that a browser reads."""
    code = (files("plotly") / "package_data" / "plotly.min.js").read_text("utf-8")
    return code.replace("\r\n", "\n").replace("\r", "\n")


def _own(name: str) -> str:
    return (files("tracker.exports") / name).read_text("utf-8").replace("\r\n", "\n")
