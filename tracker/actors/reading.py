"""The one entry for the stages behind: all actors of a document, and who is meant at the date of an event."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field, replace

from tracker.actors.actor import Actor, ActorKind, Form, Mention
from tracker.actors.holders import Office
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit, apart, find_mentions
from tracker.actors.mentions import settle as settle_name
from tracker.actors.period import ALWAYS, Period, period_of
from tracker.actors.person import PersonHit
from tracker.actors.persons import find_persons
from tracker.actors.reference import PhraseHit, resolve_phrases
from tracker.actors.titles import find_titles
from tracker.actors.trie import Entry
from tracker.dates.value import DateValue
from tracker.documents.document import Document, Span
from tracker.records import dataclass

OWN = re.compile(r"\A(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)[ \n]")
YEAR = 365.25
BEFORE, AFTER = 40 * YEAR, 60 * YEAR  # days before and after an office, beyond which a name is another person's
PERSONS = {"men", "women", "leaders", "statesmen"}  # "the two men" are persons, "both sides" their states


@dataclass(frozen=True, slots=True)
class Recorded(Hit):
    """An actor that the words do not name and a record does, shown at the words that imply it."""

    code: str = ""


Days = tuple[int | None, int | None] | None
# What a hit stands for, by its number; the hit is kept with it so that the number stays its own.
Settled = dict[int, tuple[Hit, tuple[Mention, ...]]]
Coded = dict[int, tuple[Hit, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class ActorReading:
    """The hits of a document by their place in its text: in order and apart from each other.

    `settled` and `coded` keep what each hit was found to mean in a stretch of days, for it is asked again and again.
    """

    hits: tuple[Hit, ...]
    starts: tuple[int, ...]
    settled: dict[Days, Settled] = field(default_factory=dict, repr=False, compare=False)
    coded: dict[Days, Coded] = field(default_factory=dict, repr=False, compare=False)

    def between(self, start: int, end: int) -> list[Hit]:
        """The hits that begin from `start` up to, not including, `end`."""
        return list(self.hits[bisect_left(self.starts, start) : bisect_left(self.starts, end)])

    def settle(self, hit: Hit, when: DateValue | None) -> Mention:
        """The mention at the date of its event, though it be a place's; of a phrase that stands for two, the first."""
        found = self.settle_each(hit, when)
        return found[0] if found else settle(hit, when)

    def settle_each(self, hit: Hit, when: DateValue | None) -> tuple[Mention, ...]:
        """A mention for each actor that the hit stands for; the two of "both sides"."""
        known = self.settled.setdefault(_days(when), {})
        found = known.get(id(hit))
        if found is None:
            found = known[id(hit)] = hit, settle_each(hit, when)
        return found[1]

    def codes_at(self, when: DateValue | None) -> Callable[[Hit], frozenset[str]]:
        """What tells the codes of those for whom a hit stands at a date."""
        known = self.coded.setdefault(_days(when), {})

        def codes(hit: Hit) -> frozenset[str]:
            found = known.get(id(hit))
            if found is None:
                found = known[id(hit)] = hit, self._codes_of(hit, when)
            return found[1]

        return codes

    def _codes_of(self, hit: Hit, when: DateValue | None) -> frozenset[str]:
        """The codes of those for whom a hit stands; without their mentions where all readings are of one."""
        codes = {entry.record.actor.code for entry in hit.readings}
        if len(codes) != 1 or isinstance(hit, PhraseHit):
            codes = {one.actor.code for one in self.settle_each(hit, when)}
        elif when is not None and is_only_place(hit, when):
            return frozenset()
        return frozenset([code for code in codes if code])


def _days(when: DateValue | None) -> Days:
    return None if when is None else (when.earliest, when.latest)


def read_actors(document: Document) -> ActorReading:
    """Find every name, person and phrase that stands for an actor."""
    names = find_mentions(document.text)
    titles = tuple(find_titles(document.text))
    persons = find_persons(document.text, names, titles)
    known = _outermost(persons, names)
    phrases = resolve_phrases(document.text, known, titles, document.title or "")
    hits = _outermost(_not_within(known, phrases), phrases)
    return ActorReading(hits, tuple(hit.start for hit in hits))


def recorded(code: str, words: Span) -> Hit:
    """A hit for an actor that only a record gives, at the words that imply it; raises NotFoundError."""
    return Recorded(words.start, words.end, words.text, Form.PHRASE, (record(code),), (), code)


def _outermost(first: Sequence[Hit], others: Iterable[Hit]) -> tuple[Hit, ...]:
    """Both in order, without those of `others` that share a character with one of `first`."""
    ends = [hit.end for hit in first]
    free = [hit for hit in others if not _touches(hit, first, ends)]
    return tuple(apart(sorted((*first, *free), key=lambda hit: (hit.start, -hit.end))))


def _not_within(known: Sequence[Hit], phrases: Sequence[Hit]) -> Sequence[Hit]:
    """The names and persons without those that are only the last word of a phrase ("the Western Allies")."""
    ends = {hit.end: hit.start for hit in phrases if isinstance(hit, PhraseHit)}
    inside = {hit for hit in known if ends.get(hit.end, hit.start) < hit.start}
    return [hit for hit in known if hit not in inside] if inside else known


def _touches(hit: Hit, first: Sequence[Hit], ends: Sequence[int]) -> bool:
    at = bisect_left(ends, hit.start + 1)
    return at < len(first) and first[at].start < hit.end


def settle_each(hit: Hit, when: DateValue | None) -> tuple[Mention, ...]:
    """A mention for each actor that a hit stands for, as of the date of the event."""
    if isinstance(hit, PhraseHit):
        return tuple(_phrase(hit, meant, when) for meant in hit.meant if when is None or not is_only_place(meant, when))
    if isinstance(hit, PersonHit) and hit.termed and not (when is not None and _office(hit.offices, when)[1]):
        return ()
    return () if when is not None and is_only_place(hit, when) else (settle(hit, when),)


def is_only_place(hit: Hit, when: DateValue | None) -> bool:
    """Whether a name is at that date no state's any more or not yet, but a town's or a land's ("Hanover" in 1995).

    Without any date it is taken for a place, a capital's for its state's.
    """
    if isinstance(hit, PersonHit) or not hit.readings:
        return False
    for entry in hit.readings:
        fallen = entry.record.place and entry.name.text != entry.record.formal
        if not fallen and (
            entry.name.form is not Form.CAPITAL or when is None or entry.record.kind is not ActorKind.STATE
        ):
            return False
    span = None if when is None else period_of(when)
    return not any(_lives(entry, span) for entry in hit.readings)


def _lives(entry: Entry, span: Period | None) -> bool:
    """Whether the state lives within the span; by a name that others bear, only while it bears the name."""
    if span is None or (entry.name.weak and not entry.name.period.overlaps(span)):
        return False
    if entry.name.part and entry.name.period is not ALWAYS:
        return entry.name.period.overlaps(span)
    return any(period.overlaps(span) for period in entry.record.valid)


def settle(hit: Hit, when: DateValue | None) -> Mention:
    """The mention of any hit as of the date of its event; of a phrase that stands for two, the first. Never raises."""
    if isinstance(hit, PhraseHit):
        return _phrase(hit, hit.meant[0], when)
    if isinstance(hit, PersonHit):
        return _person(hit, when)
    if isinstance(hit, Recorded):
        actor = record(hit.code).actor
        return Mention(hit.start, hit.end, hit.text, actor, hit.form, "actors.record", "By the record.", 0.7)
    return settle_name(hit, when)


def _phrase(hit: PhraseHit, meant: Hit, when: DateValue | None) -> Mention:
    """What the phrase stands for, in the place and with the words of the phrase."""
    found = settle(meant, when)
    if found.actor.kind is ActorKind.PERSON and found.actor.code and hit.text.split()[-1] not in PERSONS:
        found = replace(found, actor=record(found.actor.code).actor)
    sure = round(found.confidence * hit.certainty, 3)
    why = f"{hit.reason} “{hit.text}” is {found.actor.name}."
    return Mention(hit.start, hit.end, hit.text, found.actor, Form.PHRASE, "actors.phrase", why, sure)


def _person(hit: PersonHit, when: DateValue | None) -> Mention:
    """The person as acting for the state of the words, of the table, or for nobody that can be told."""
    name = hit.name or OWN.sub("", hit.text)
    if hit.readings:
        base = settle_name(_of_state(hit), when)
        actor = Actor(ActorKind.PERSON, base.actor.code, base.actor.country, name)
        why = " ".join(part for part in (hit.reason, base.reason) if part)
        sure = round(hit.certainty * min(1.0, base.confidence / 0.95), 3)
        return Mention(hit.start, hit.end, hit.text, actor, Form.PERSON, "actors.person.words", why, sure)
    if hit.offices:
        return _holder(hit, name, when)
    return _open(hit, name, f"The text does not say for whom {name} acts.")


def _open(hit: PersonHit, name: str, why: str) -> Mention:
    """The person as acting for nobody that can be told."""
    actor = Actor(ActorKind.PERSON, None, None, name)
    return Mention(hit.start, hit.end, hit.text, actor, Form.PERSON, "actors.person.open", why, 0.3)


def _of_state(hit: PersonHit) -> Hit:
    """The hit of a person's state alone."""
    return Hit(hit.start, hit.end, hit.text, Form.NAME, hit.candidates, hit.readings)


def _holder(hit: PersonHit, called: str, when: DateValue | None) -> Mention:
    """The person by the table of office holders, out of office less surely."""
    office, inside = _office(hit.offices, when)
    if when is not None and not (inside or _lived(office.period, period_of(when))):
        return _open(hit, called, f"{office.person}, {office.title} of {office.record.name}, did not live then.")
    found = office.record.actor
    one_of_several = hit.name in {other.person for other in hit.offices}  # two of one name, told apart by the date
    name = office.person if one_of_several or not hit.name else hit.name
    actor = Actor(ActorKind.PERSON, found.code, found.country, name)
    why = f"{office.person}, {office.title} of {office.record.name}."
    sure = hit.certainty if inside else 0.5
    outside = "" if inside else " Not in that office at the date."
    reason = " ".join(part for part in (hit.reason, why + outside) if part)
    return Mention(hit.start, hit.end, hit.text, actor, Form.PERSON, "actors.person.office", reason, round(sure, 3))


def _lived(office: Period, span: Period) -> bool:
    """Whether one who held an office at its time may have acted within the span."""
    early = office.first is not None and span.last is not None and span.last < office.first
    return office.apart(span) <= (BEFORE if early else AFTER)


def _office(offices: Sequence[Office], when: DateValue | None) -> tuple[Office, bool]:
    """The office held at the date, and whether there is one; else the nearest, and the last where no date is told."""
    if when is None:
        return offices[-1], len({office.record for office in offices}) == 1
    span = period_of(when)
    held = [office for office in offices if office.period.overlaps(span)]
    return (held[0], True) if held else (min(offices, key=lambda office: office.period.apart(span)), False)
