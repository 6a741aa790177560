"""Whether the date of an event is of the year in which what has a name is known to have been."""

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.value import DateValue


def is_of_year(date: DateValue | None, known: DateValue, after: int = 0) -> bool:
    """Whether a date lies wholly in the year in which the known one begins, or in one of so many years after it."""
    year = int(to_edtf(known)[:4])
    first, last = from_edtf(f"{year:04}").earliest, from_edtf(f"{year + after:04}").latest
    if first is None or last is None or date is None or date.earliest is None or date.latest is None:
        return False
    return first <= date.earliest and date.latest <= last
