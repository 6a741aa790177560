"""In one line: how much of everything is on the picture."""

from tracker.charts.info import TimelineInfo


def summary(info: TimelineInfo) -> str:
    """ "97 of 100 events shown, 3 without a date …", with what to do about the rest."""
    counts = info.counts
    parts = [f"{counts.shown} of {_many(counts.total, 'event')} shown"]
    if counts.undated:
        parts.append(f"{counts.undated} without a date (see the table)")
    if counts.unlabelled:
        parts.append(f"{_many(counts.unlabelled, 'label')} left out for room (zoom in)")
    if counts.crowded:
        parts.append(f"{_many(counts.crowded, 'event')} crowded at the foot of a lane (zoom in)")
    if counts.lanes_left_out:
        parts.append(f"{_many(counts.lanes_left_out, 'actor')} without a lane (choose actors above)")
    return ", ".join(parts) + "."


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
