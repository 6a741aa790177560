"""The few lines about an event that show when the pointer rests on its mark."""

from collections.abc import Sequence

from tracker.charts.theme import QUADS, Quad
from tracker.events.draft import Status
from tracker.views import TimelineRow

STATUS_WORDS = {
    Status.OCCURRED: "",
    Status.ONGOING: "Ongoing",
    Status.PLANNED: "Planned, not known to have happened",
    Status.ALLEGED: "Alleged",
    Status.NEGATED: "Said not to have happened",
}


def hover(row: TimelineRow, others: Sequence[str]) -> tuple[str, ...]:
    """Title, date in words, class and status, and the other lanes in which the event stands. Plain text."""
    kind = ", ".join(filter(None, (QUADS[Quad.of(row.quad)].name, STATUS_WORDS[row.status])))
    also = f"Also under {', '.join(others)}" if others else ""
    return tuple(filter(None, (row.title, row.date_words, kind, also)))


def status_words(row: TimelineRow) -> str:
    """Whether it happened, in words."""
    return STATUS_WORDS[row.status] or "Happened"
