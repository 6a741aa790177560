"""The year of a day or month in the background of a news story, which the publication and not the thread may give.

A background paragraph is read as a narrative, but it comes to its end before the day on which the story appeared.
"""

from tracker.dates.reckon import middle_month
from tracker.dates.symbols import Named
from tracker.dates.thread import Thread
from tracker.dates.value import Precision, Unit

GOES_ON = 2  # months ahead to which a history told by months goes on by itself
RECENT = 1  # years before the publication in which the story itself may stand


def year_looked_back(named: Named, in_year: int, thread: Thread) -> tuple[int, str] | None:
    """Another year than the thread's for a day or month of the background, and why; None where the thread's holds."""
    published = thread.published
    if not thread.background or published is None or published.month is None or named.month is None:
        return None
    latest = published.year - (not _has_been(named, published))
    if in_year > latest:
        return (latest, "the last such before publication") if not thread.ahead else None
    if in_year < latest and named.day is not None and (_begins_anew(named, thread) or _returns(latest, named, thread)):
        return latest, "the last such before publication, since the text left the older year"
    return None


def _has_been(named: Named, published: Unit) -> bool:
    """Whether the day or month had begun when the text appeared."""
    code, number = middle_month(named.month or 1), named.day or 1
    return (code, number) <= (published.month or 1, published.day or 31)


def _is_loose(last: Unit) -> bool:
    """Whether the date told last is a year or less."""
    return last.month is None or last.precision in (Precision.YEAR, Precision.DECADE, Precision.CENTURY)


def _begins_anew(named: Named, thread: Thread) -> bool:
    """Whether a paragraph opens with a day after one that told an older year, or a month that it does not follow."""
    last = thread.last
    if last is None or not thread.elsewhere or last.day is not None:
        return False
    return _is_loose(last) or not 0 <= (named.month or 1) - middle_month(last.month or 1) <= GOES_ON


def _returns(latest: int, named: Named, thread: Thread) -> bool:
    """Whether the story looked back for one older date only, and the day follows on where it stood before."""
    main, last, published = thread.main, thread.last, thread.published
    if main is None or main.month is None or last is None or last.day is not None or published is None:
        return False
    if thread.aside > 1 or main.year < published.year - RECENT:
        return False
    return (main.year, main.month, main.day or 0) <= (latest, named.month or 1, named.day or 31)
