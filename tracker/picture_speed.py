"""How long a picture takes: the gold of the samples as a timeline, drawn anew each time."""

import csv
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from statistics import median

from tracker.benchmark import sample_texts
from tracker.charts.parties import parties
from tracker.charts.timeline import Layout
from tracker.errors import ExportError
from tracker.exports.chart_picture import Picture, render_chart
from tracker.exports.csv_columns import BETWEEN, ROLES
from tracker.imports.csv_import import import_csv
from tracker.store import open_store
from tracker.views import EventFilter, TimelineRow, actors_in_use, timeline

AGAIN = 5


def report() -> Iterator[str]:
    """A line with the first picture's time and the median of those after it, or one that says why there is none."""
    rows, layout = _timeline()
    try:
        first, *later = (_seconds(rows, layout) for _ in range(1 + AGAIN))
    except ExportError as error:
        yield f"PICTURES NOT MEASURED: {error}"
        return
    yield (
        f"a PNG of {len(rows)} events: the first in {first:.2f} s, Chromium's start included, "
        f"then in {median(later):.2f} s (median of {AGAIN})"
    )


def _seconds(rows: Sequence[TimelineRow], layout: Layout) -> float:
    started = time.perf_counter()
    render_chart(rows, Picture("How long a picture takes", layout=layout), "png", sentences={})
    return time.perf_counter() - started


def _timeline() -> tuple[Sequence[TimelineRow], Layout]:
    """The gold events of all samples, through a store of their own."""
    table = StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(("title", "date", "type", *ROLES.values()))
    for path in sample_texts():
        for line in path.with_suffix(".gold.jsonl").read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            names = (BETWEEN.join(told[role.value]) for role in ROLES)
            writer.writerow((told["sentence"], told["date"], told["type"], *names))
    with tempfile.TemporaryDirectory() as folder, closing(open_store(f"sqlite:///{Path(folder) / 'gold'}")) as store:
        import_csv(table.getvalue(), store=store, at=datetime.now(UTC))
        with store.read() as session:
            rows = timeline(EventFilter(), session=session)
            return rows, Layout(parties=parties(actors_in_use(session=session)))
