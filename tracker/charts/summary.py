"""In one line: how much of everything is on the picture."""

from tracker.charts.info import TimelineInfo


def summary(info: TimelineInfo) -> str:
    """ "97 of 100 events shown. 3 without a date (in the table) …", with what to do about the rest."""
    counts = info.counts
    parts = [f"{counts.shown:,} of {_many(counts.total, 'event')} shown"]
    if counts.folded:
        parts.append(f"{counts.folded:,} folded for want of room (click a “+” to zoom in)")
    if counts.outside:
        parts.append(f"{counts.outside:,} earlier or later (“Whole time” shows them)")
    if counts.elsewhere:
        parts.append(f"{counts.elsewhere:,} of other actors only")
    if counts.undated:
        parts.append(f"{counts.undated:,} without a date (in the table)")
    return ", ".join(parts) + "."


def lanes_line(info: TimelineInfo) -> str:
    """ "The 8 actors with the most events, of 120.", empty where none was left out."""
    counts = info.counts
    if not counts.lanes_left_out:
        return ""
    shown = sum(lane.actor is not None for lane in info.lanes)
    return f"Lanes: the {_many(shown, 'actor')} with the most events, of {shown + counts.lanes_left_out:,}."


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
