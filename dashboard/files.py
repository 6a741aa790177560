"""Files of what a page shows."""

from collections.abc import Sequence

from dashboard.reading import store
from tracker.exports.chart_picture import Form, Picture, render_chart
from tracker.exports.csv_export import export_csv
from tracker.exports.json_export import export_json
from tracker.views import EventFilter, TimelineRow, sentences


def events_file(wanted: EventFilter, ending: str) -> bytes:
    """The events that are asked for as CSV or JSON."""
    write = {"csv": export_csv, "json": export_json}[ending]
    with store().read() as session:
        return write(wanted, session=session).encode("utf-8")


def chart_file(rows: Sequence[TimelineRow], picture: Picture, ending: Form) -> bytes:
    """The chart as a file; raises ExportError where it cannot be drawn."""
    with store().read() as session:
        told = sentences([row.id for row in rows], session=session) if ending == "html" else {}
    return render_chart(rows, picture, ending, sentences=told)
