"""What moves between two readings of one text."""

from collections.abc import Sequence

from tracker.dates.words import say
from tracker.events.draft import Draft
from tracker.store import Move


def drafts_moved(before: Sequence[Draft], after: Sequence[Draft]) -> tuple[tuple[Move, ...], int]:
    """The events that are other than before, in the order of the text, and how many are as they were."""
    old = {_place(draft): draft for draft in before}
    new = {_place(draft): draft for draft in after}
    moves, unchanged = [], 0
    for place in sorted(old.keys() | new.keys()):
        one, other = old.get(place), new.get(place)
        if one is not None and other is not None and _told(one) == _told(other):
            unchanged += 1
        else:
            moves.append(_move(one, other))
    return tuple(moves), unchanged


def _place(draft: Draft) -> tuple[int, int, str]:
    return (draft.trigger.start, draft.trigger.end, draft.type or "")


def _told(draft: Draft) -> tuple[object, ...]:
    return (draft.title, draft.date, draft.status)


def _move(before: Draft | None, after: Draft | None) -> Move:
    return Move(
        kind="new" if before is None else "withdrawn" if after is None else "changed",
        title_before=before.title if before else None,
        title_after=after.title if after else None,
        date_before=say(before.date) if before and before.date else None,
        date_after=say(after.date) if after and after.date else None,
        status_before=before.status if before else None,
        status_after=after.status if after else None,
    )
