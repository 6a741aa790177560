"""A date as it was typed, and which of its readings is meant."""

from dataclasses import dataclass

from tracker.charts.drawn import how_drawn
from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue
from tracker.dates.words import say
from tracker.errors import DateError


@dataclass(frozen=True, slots=True)
class DateInput:
    """The words of a date field; `meant` is the reading that was chosen where there are several, else None."""

    words: str = ""
    meant: int | None = None


NO_DATE = DateInput()


@dataclass(frozen=True, slots=True)
class Understood:
    """What a date field says: the value (None: empty, wrong, or not yet chosen), the readings to choose from, and what
    is wrong with the words ("" for nothing)."""

    value: DateValue | None = None
    choices: tuple[DateValue, ...] = ()
    problem: str = ""

    @property
    def words(self) -> str:
        """How the value was understood and how it will be drawn."""
        return f"Understood as {say(self.value)}. Drawn as {how_drawn(self.value)}." if self.value else ""


def understand(typed: DateInput, *, published: DateValue | None = None) -> Understood:
    """What the words mean; relative ones need `published`. An empty field is no problem."""
    if not typed.words.strip():
        return Understood()
    try:
        readings = read_typed(typed.words, published=published)
    except DateError as error:
        return Understood(problem=str(error))
    if len(readings) == 1:
        return Understood(readings[0])
    if typed.meant is not None and typed.meant < len(readings):
        return Understood(readings[typed.meant], readings)
    either = " or ".join(say(reading) for reading in readings)
    return Understood(choices=readings, problem=f"Say which is meant: {either}.")
