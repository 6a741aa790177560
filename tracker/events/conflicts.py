"""Named conflicts: the side of a war that a sentence leaves out, from a record of what the name implies."""

from functools import cache

from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Conflict:
    """A war with a name: `places` are those after "the war in", `sides` are codes of actors."""

    id: str
    name: str
    names: tuple[str, ...]
    places: tuple[str, ...]
    date: DateValue
    sides: tuple[str, ...]

    def named_in(self, phrase: str) -> bool:
        """Whether the phrase holds its proper name, however it is hyphenated."""
        plain = phrase.replace(" - ", "-").replace(" – ", "–")
        return any(name in plain for name in self.names)


@cache
def conflicts() -> tuple[Conflict, ...]:
    """All records of `knowledge/conflicts.toml`."""
    return tuple(
        Conflict(
            raw["id"],
            raw["name"],
            tuple(raw["names"]),
            tuple(raw["places"]),
            from_edtf(raw["date"]),
            tuple(raw["sides"]),
        )
        for raw in load("conflicts")["conflict"]
    )


def named_conflict(phrase: str, date: DateValue | None) -> Conflict | None:
    """The conflict that a phrase names: by its proper name, or as "war in PLACE" with an agreeing date."""
    for conflict in conflicts():
        if conflict.named_in(phrase):
            return conflict
        if date is not None and _overlap(date, conflict.date):
            for place in conflict.places:
                if f"war in {place}" in phrase or f"conflict in {place}" in phrase:
                    return conflict
    return None


def _overlap(one: DateValue, other: DateValue) -> bool:
    """Whether a firm date lies within the conflict's time."""
    if None in (one.earliest, one.latest) or other.earliest is None or other.latest is None:
        return False
    return bool(one.earliest <= other.latest and other.earliest <= one.latest)  # type: ignore[operator]
