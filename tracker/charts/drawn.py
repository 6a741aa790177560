"""Says in a few words how the timeline will draw a date, before there is an event that has it."""

from dataclasses import replace

from tracker.dates.value import DateValue
from tracker.dates.words import say

FADING = " with fading ends"


def how_drawn(value: DateValue) -> str:
    """The form that `tracker.charts.shapes` gives the date: "a dot on 8 August 2008", "a bar from 1979 to 1989"."""
    soft = value.vague or value.uncertain or value.approximate
    if value.earliest is None or value.latest is None:
        return _open_ended(value)
    if value.is_interval and not value.vague and value.earliest != value.latest:
        return f"a bar{FADING if soft else ''} {say(value)}"
    if not soft and value.earliest == value.latest:
        return f"a dot on {say(replace(value, end=None, modifier=None))}"
    return _block(value, soft=soft)


def _open_ended(value: DateValue) -> str:
    """An end that is open or unknown fades; what only bounds the date is no bar."""
    known, fading = (value.end, "start") if value.earliest is None else (value.start, "end")
    if value.vague:
        return f"a pale block: {say(value)}, its {fading} fading"
    told = say(DateValue(known)) if known is not None else ""
    stretch = f"up to {told}" if fading == "start" else f"from {told} on"
    return f"a bar {stretch}, its {fading} fading"


def _block(value: DateValue, *, soft: bool) -> str:
    """The whole unit is pale, also where the words single out a part of it; a day's doubt makes it a block too."""
    pale = f"a pale block{FADING if soft else ''}"
    if value.modifier is not None:
        return f"{pale} over {say(replace(value, modifier=None))}: sometime in {say(value)}"
    told = say(value)
    if soft:
        return f"{pale}: {told}"
    return f"{pale}: {told if told.startswith('sometime') else f'sometime within {told}'}"
