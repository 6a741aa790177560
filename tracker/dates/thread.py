"""The thread of a document while its times are resolved in text order: what was last mentioned, and what that gives."""

from dataclasses import dataclass

from tracker.dates.context import Context, Passed, Rest, Source, Tense
from tracker.dates.symbols import Anchor
from tracker.dates.value import DateValue, Modifier, Precision, Unit, year
from tracker.documents.document import Kind

DECEMBER = 12
STORY_DAYS = 3


@dataclass(slots=True)
class Thread:
    """What a resolver knows at one place: the publication date, the date last mentioned, the era of small years.

    `tense` says what the verbs near the expression tell, None where they tell nothing. `early` says that the date last
    mentioned is the beginning of a month. `quoted` says that someone else speaks, who in a narrative does not reckon
    from its publication. `chained` says that a weekday follows another in the same breath ("Monday to Friday") and is
    reckoned from it. `wraps` is the month of the next year in which a stretch ends that begins here.
    `flashback` says that a news sentence tells of the year last mentioned, not of the publication's.
    `said` is the year that the words told last, even in passing; `between` that year where they tell it next too;
    `fresh` says that no date of the story was told after it, `passing` the date itself,
    `beside` the same where it stands in the sentence of the next.
    `main` is where the story stood before it went back to an earlier date.
    `inside` says that words of its sentence stand before the expression.
    `told` is the one year that the text's own dates tell, where it tells no other.
    `background` says that a news story tells of what was before; `opens` is where the present section begins, `story`
    the day that a news story is about, `aside` how many dates were told since the story went back from `main`.
    `month_first` is the order in which the text writes its dates, None where it shows none.
    `source` is where `last` was told, `line` the dated line that gives the next expression its year, `printed` whether
    the publication date was read in the text itself. `explains` asks for the readings that are passed over too.
    """

    published: Unit | None
    kind: Kind = Kind.NARRATIVE
    last: Unit | None = None
    era: str | None = None
    tense: Tense | None = None
    early: bool = False
    quoted: bool = False
    chained: bool = False
    flashback: bool = False
    wraps: int | None = None
    said: int | None = None
    between: int | None = None
    fresh: bool = False
    passing: Unit | None = None
    beside: Unit | None = None
    main: Unit | None = None
    inside: bool = False
    told: int | None = None
    background: bool = False
    opens: int = 0
    story: Unit | None = None
    aside: int = 0
    month_first: bool | None = None
    source: Source | None = None
    line: Source | None = None
    printed: bool = False
    explains: bool = False

    @property
    def ahead(self) -> bool | None:
        """True where the verbs point ahead, False back, None where they tell nothing."""
        return None if self.tense is None else self.tense.ahead

    @property
    def elsewhere(self) -> bool:
        """Whether the date last mentioned stands in another section."""
        return self.source is None or self.source.end <= self.opens

    def anchor(self, wanted: Anchor) -> Unit | None:
        """The unit from which words with that anchor reckon here; None where there is none."""
        if self.quoted and self.kind is Kind.NARRATIVE and wanted is Anchor.PUBLICATION:
            return None
        return self.published if self._is_now(wanted) else self.last

    def _is_now(self, wanted: Anchor) -> bool:
        """Whether words with that anchor reckon from the publication."""
        news = self.kind is Kind.NEWS or (wanted is Anchor.PRESENT and self.background)
        return wanted is Anchor.PUBLICATION or (wanted is not Anchor.TEXT and news)

    def that(self, wanted: Anchor) -> Unit | None:
        """The unit from which "that spring" or "the same month" reckons: in a history a later one told in passing."""
        here, passing = self.anchor(wanted), self.passing
        if self._is_now(wanted) or self.kind is Kind.NEWS or not self.fresh or passing is None or here is None:
            return here
        return passing if passing.month is not None and passing.earliest > here.latest else here

    def in_story(self, code: int, anchor: Unit) -> Unit:
        """The date from which a narrative's month is reckoned: not one told in passing before it."""
        if self.between is not None and not anchor.year <= self.between <= anchor.year + 1:
            return year(self.between)
        if self.beside is not None and self.fresh and self.beside.earliest > anchor.latest:
            return self.beside
        back = anchor.month is not None and code < anchor.month <= DECEMBER
        main = self.main
        return main if back and main is not None and main.month is not None and main.month <= code else anchor

    def reckoned(
        self, anchor: Unit | None, why: str = "", passed: tuple[Passed, ...] = (), *, by_tense: bool = False
    ) -> Context:
        """The context of what is reckoned from that anchor; `by_tense` where the verbs had a say."""
        tense = self.tense if by_tense else None
        if anchor is self.published:
            return Context(Rest.PRINTED if self.printed else Rest.PUBLICATION, why, anchor, None, tense, passed)
        heads = self.source is not None and self.source.heads
        return Context(Rest.HEADING if heads else Rest.MENTION, why, anchor, self.source, tense, passed)

    def lacking(self, wanted: Anchor) -> Context:
        """The context of what cannot be reckoned, since its anchor is missing or too coarse."""
        anchor = self.anchor(wanted)
        if anchor is not None:
            told = self.reckoned(anchor)
            return Context(Rest.NONE, f"the {told.rest} is too coarse, or too far away", anchor, told.source)
        to_publication = self._is_now(wanted)
        if to_publication and self.published is not None:
            return Context(Rest.NONE, "it stands in the words of another, of whom no day is known")
        return Context(Rest.NONE, "no publication date is known" if to_publication else "no date stands before it")

    def date_written(self, date: DateValue | None) -> None:
        """Reckon from the day of a dateline what the text below it tells of "today" and "last week"."""
        unit = sole_unit(date)
        if unit is not None and unit != self.published:
            self.published, self.printed = unit, True

    def mention(self, date: DateValue, source: Source | None = None, *, told: bool = False) -> None:
        """Take note of a date, from which later ones may be reckoned; `told` where its words tell the year."""
        unit = date.start if isinstance(date.start, Unit) else date.end
        if isinstance(unit, Unit) and not date.vague:
            self.aside += 1
            if told or (self.main is not None and unit.year >= self.main.year):
                self.aside = 1
                self.main = self.last if self.last is not None and unit.year < self.last.year else None
            self.last, self.source, self.fresh = unit, source, False
            self.story = self.story or (unit if self._is_news_of(unit) else None)
            self.early = date.modifier is Modifier.START and unit.precision is Precision.MONTH

    def _is_news_of(self, unit: Unit) -> bool:
        """Whether a day lies so near before the publication that a news story may be about it."""
        near = self.kind is Kind.NEWS and self.published is not None and unit.day is not None
        return near and 0 <= self.published.latest - unit.latest <= STORY_DAYS  # type: ignore[union-attr]


def sole_unit(date: DateValue | None) -> Unit | None:
    """A date as one unit; None where it is unknown or an interval."""
    if date is None or date.end is not None or not isinstance(date.start, Unit):
        return None
    return date.start
