"""The few lines about an event that show when the pointer rests on its mark."""

from tracker.charts.rows import Row
from tracker.charts.theme import QUADS, Quad

STATUS_WORDS = {
    "occurred": "",
    "ongoing": "Ongoing",
    "planned": "Planned, not known to have happened",
    "alleged": "Alleged",
    "negated": "Said not to have happened",
}


def hover(row: Row, lane_actor: str | None) -> tuple[str, ...]:
    """Title, date in words, class and status, and the other lanes in which the event stands. Plain text."""
    others = dict.fromkeys(actor.name for actor in row.actors if actor.id != lane_actor)
    kind = ", ".join(filter(None, (QUADS[Quad.of(row.quad)].name, STATUS_WORDS.get(row.status, row.status))))
    also = f"Also under {', '.join(others)}" if others else ""
    return tuple(filter(None, (row.title, row.date_words, kind, also)))
