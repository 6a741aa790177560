"""The thread of a document while its times are resolved in text order: what was last mentioned, and what that gives."""

from dataclasses import dataclass

from tracker.dates.symbols import Anchor
from tracker.dates.value import DateValue, Modifier, Precision, Unit
from tracker.documents.document import Kind


@dataclass(slots=True)
class Thread:
    """What a resolver knows at one place: the publication date, the date last mentioned, the era of small years.

    `ahead` says what the verbs near the expression tell: True lies ahead, False behind, None unknown. `early` says
    that the date last mentioned is the beginning of a month. `quoted` says that someone else speaks, who in a narrative
    does not reckon from its publication. `chained` says that a weekday follows another in the same breath ("Monday to
    Friday") and is reckoned from it. `wraps` is the month of the next year in which a stretch ends that begins here.
    `told` is the one year that the text's own dates tell, where it tells no other.
    `month_first` is the order in which the text writes its dates, None where it shows none.
    """

    published: Unit | None
    kind: Kind = Kind.NARRATIVE
    last: Unit | None = None
    era: str | None = None
    ahead: bool | None = None
    early: bool = False
    quoted: bool = False
    chained: bool = False
    wraps: int | None = None
    told: int | None = None
    month_first: bool | None = None

    def anchor(self, wanted: Anchor) -> Unit | None:
        """The unit from which words with that anchor reckon here; None where there is none."""
        if self.quoted and self.kind is Kind.NARRATIVE and wanted is Anchor.PUBLICATION:
            return None
        if wanted is Anchor.PUBLICATION or (wanted is Anchor.EITHER and self.kind is Kind.NEWS):
            return self.published
        return self.last

    def mention(self, date: DateValue) -> None:
        """Take note of a date, from which later ones may be reckoned."""
        unit = date.start if isinstance(date.start, Unit) else date.end
        if isinstance(unit, Unit) and not date.vague:
            self.last = unit
            self.early = date.modifier is Modifier.START and unit.precision is Precision.MONTH


def publication_unit(published: DateValue | None) -> Unit | None:
    """The publication date as one unit; None where it is unknown or an interval."""
    if published is None or published.end is not None or not isinstance(published.start, Unit):
        return None
    return published.start
