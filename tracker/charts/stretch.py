"""Which stretch of time is shown before anybody has zoomed."""

from collections.abc import Sequence

from tracker.charts.shapes import dated
from tracker.views import TimelineRow

AIR, OPEN_AIR = 0.03, 0.07
LEAST = 900.0
LONERS, ENOUGH = 0.02, 20
GAIN, NEAR_BEST = 0.75, 1.1

Range = tuple[float, float]


def whole_range(rows: Sequence[TimelineRow]) -> Range:
    """From the first to the last day of all rows with a little air, more where open ends fade out."""
    known = [_ends(row) for row in rows if dated(row)]
    if not known:
        return 0.0, 366.0
    return _aired(min(first for first, _ in known), max(last for _, last in known), rows)


def usual_range(rows: Sequence[TimelineRow]) -> Range:
    """The whole range, without the few rows that stand far from all others and would squeeze these."""
    known = [_ends(row) for row in rows if dated(row)]
    spare = int(len(known) * LONERS) if len(known) >= ENOUGH else 0
    if not spare:
        return whole_range(rows)
    starts, ends = sorted(first for first, _ in known), sorted((last for _, last in known), reverse=True)
    spans = {
        (left, right): ends[right] - starts[left] for left in range(spare + 1) for right in range(spare + 1 - left)
    }
    best = min(spans.values())
    if best > GAIN * spans[0, 0]:
        return whole_range(rows)
    left, right = min((cut for cut, span in spans.items() if span <= NEAR_BEST * best), key=lambda cut: (sum(cut), cut))
    return _aired(starts[left], ends[right], rows)


def asked_range(since: int | None, until: int | None, rows: Sequence[TimelineRow]) -> Range:
    """The days that a reader asked for, each open end from the usual range; that range where they are none."""
    first, last = usual_range(rows)
    start = first if since is None else float(since)
    end = last if until is None else float(until + 1)
    if end <= start or (since is None and until is None):
        return first, last
    air = max(end - start, 30.0) * AIR
    return start - (0 if since is None else air), end + (0 if until is None else air)


def _ends(row: TimelineRow) -> tuple[float, float]:
    """First and last known day; the known one twice where the other is open."""
    first, last = row.earliest, row.latest
    return float(first if first is not None else last or 0), float(last if last is not None else first or 0)


def _aired(first: float, last: float, rows: Sequence[TimelineRow]) -> Range:
    span = max(last + 1 - first, LEAST)
    before = OPEN_AIR if any(row.earliest is None and dated(row) for row in rows) else AIR
    after = OPEN_AIR if any(row.latest is None and dated(row) for row in rows) else AIR
    return first - span * before, last + 1 + span * after
