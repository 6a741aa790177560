"""What an event is in words: the few lines that show when the pointer rests on its mark, and their parts."""

from collections.abc import Sequence

from tracker.charts.theme import QUADS, Quad
from tracker.events.draft import Role, Status
from tracker.events.kinds import mode_name, type_name
from tracker.views import TimelineRow

STATUS_WORDS = {
    Status.OCCURRED: "",
    Status.ONGOING: "Ongoing",
    Status.PLANNED: "Planned, not known to have happened",
    Status.ALLEGED: "Alleged",
    Status.NEGATED: "Said not to have happened",
}

ROLE_WORDS = {Role.SOURCE: "acting", Role.TARGET: "acted upon", Role.PARTICIPANT: "taking part"}
ROLE_ORDER = (Role.SOURCE, Role.PARTICIPANT, Role.TARGET)


def hover(row: TimelineRow, others: Sequence[str]) -> tuple[str, ...]:
    """Title, date in words, class and status, and the other lanes in which the event stands. Plain text."""
    kind = ", ".join(filter(None, (QUADS[Quad.of(row.quad)].name, STATUS_WORDS[row.status])))
    also = f"Also under {', '.join(others)}" if others else ""
    return tuple(filter(None, (row.title, row.date_words, kind, also)))


def status_words(row: TimelineRow) -> str:
    """Whether it happened, in words."""
    return STATUS_WORDS[row.status] or "Happened"


def kind_words(row: TimelineRow) -> str:
    """Class and type in plain words, and the more exact kind where there is one."""
    quad = QUADS[Quad.of(row.quad)].name
    kinds = (type_name(row.type) if row.type else "", mode_name(row.mode) if row.mode else "")
    known = list(dict.fromkeys(filter(None, kinds)))
    return f"{quad}: {known[0]}{f' ({known[1]})' if len(known) > 1 else ''}" if known else quad
