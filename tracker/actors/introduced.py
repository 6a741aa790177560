"""Persons introduced by a title: "US Secretary of State Rex Tillerson", "Anwar Sadat, the Egyptian president"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tracker.actors.actor import Form
from tracker.actors.holders import offices_of
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit
from tracker.actors.page import (
    Page,
    hosts_behind,
    land_before,
    land_meant,
    sender_before,
    sentence_start,
    states_behind,
    states_left,
    states_right,
)
from tracker.actors.person import OUT_OF_OFFICE, PersonHit
from tracker.actors.personal import name_at, name_before
from tracker.actors.plural import holders_named
from tracker.actors.record import Name
from tracker.actors.roster import Roster
from tracker.actors.titles import TitleAt, implied, widened
from tracker.actors.trie import Entry
from tracker.records import dataclass

POSSESSIVE = re.compile(r"\b([Hh]is|[Hh]er|[Ii]ts|[Tt]heir)[ \n]\Z")
ASIDE = re.compile(r",[ \n](?:which|who|whose)\b[^,.;]*,(?=[^,.;]*\Z)")  # a clause that the sentence passes over
THE_LANDS = re.compile(r"(?:\A|(?<=[\s“\"]))[Tt]he (?:country|nation|island|republic|state)['’]s[ \n]\Z")
OF_PERSON = re.compile(r"([^\W\d_a-z][\w-]*)['’]s?[ \n]\Z")
PLACED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]f|[Tt]o|[Oo]n)[ \n](?:the )?\Z")
CLOSED = re.compile(r"[,.;:)\n]|\Z|[ \n](?:and|said|was|had|who|told|as|on|in)\b")
LONGEST_LAND = 15  # characters of "the republic's "
NOT_CARRIED = {"monarch", "secretary-general", "counterpart", "successor", "spokesman"}  # may be anybody's
REACH = 700  # characters back in which "his" finds whose


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A title with its state: `owners` are on the `left` or the right of it, `own` that "his" or a known name
    stands before it."""

    at: TitleAt
    start: int
    end: int
    owners: tuple[Hit, ...]
    left: bool
    own: bool
    hosts: tuple[Hit, ...] = ()


def introduced(sheet: Page, titles: Iterable[TitleAt]) -> list[PersonHit]:
    """Persons with a title beside them, and titles with a state beside them, in the order of the text's titles."""
    roster = Roster(sheet)
    for at in titles:
        if not sheet.touched(at.start, at.end):
            for hit in _titled(_phrase(at, roster), roster):
                roster.meet(hit)
    return roster.met


def _phrase(at: TitleAt, roster: Roster) -> _Phrase:
    """The title with the state before or behind it, or the person whose it is."""
    sheet = roster.sheet
    left = states_left(sheet, at)
    right = () if left else states_right(sheet, at)
    at, start = _whose(at, left, sheet.text)
    end = right[-1].end if right else at.end
    own = POSSESSIVE.search(sheet.text, max(0, start - 7), start)
    own = own or THE_LANDS.search(sheet.text, max(0, start - LONGEST_LAND), start)
    person = OF_PERSON.search(sheet.text, max(0, start - 30), start)
    owned = own is not None or (person is not None and person[1] in roster.known)
    phrase = _Phrase(at, own.start() if own else start, end, left or right, bool(left), owned)
    return _with_hosts(phrase, sheet)


def _whose(at: TitleAt, left: tuple[Hit, ...], text: str) -> tuple[TitleAt, int]:
    """The title with what stands before the state whose it is, and where that begins ("the acting Danish premier")."""
    start, said = widened(text, left[0].start) if left else (at.start, ())
    if not said or not text.endswith(("the ", ", "), 0, start):
        return at, left[0].start if left else at.start
    return replace(at, modifiers=(*said, *at.modifiers)), start


def _with_hosts(phrase: _Phrase, sheet: Page) -> _Phrase:
    """An envoy's title up to the one he or she is sent to, where the name follows: "Danish envoy to Peru Karl Lund"."""
    hosts = hosts_behind(sheet, phrase.end) if phrase.at.title.code in {"envoy", "minister"} and phrase.left else ()
    if not hosts or sheet.text[hosts[-1].end : hosts[-1].end + 1] not in {" ", "\n"}:
        return phrase
    named = _free_name(sheet, hosts[-1].end + 1)
    return replace(phrase, end=hosts[-1].end, hosts=hosts) if named else phrase


def _titled(phrase: _Phrase, roster: Roster) -> list[PersonHit]:
    """The person or persons of one title; none where the words tell neither name nor state."""
    if phrase.at.title.many:
        return list((_several if phrase.owners else _each_named)(phrase, roster.sheet))
    kin = phrase.at.title.rank == "kin" and not (phrase.own or phrase.left)
    span = None if kin else _name_beside(phrase, roster.sheet)
    if span and not phrase.owners:
        phrase = _with_realm(phrase, span, roster.sheet)
    if not (phrase.owners or phrase.own or span):
        return []
    return _attributed(_person(phrase, span, roster.sheet), phrase, roster)


def _with_realm(phrase: _Phrase, span: tuple[int, int], sheet: Page) -> _Phrase:
    """The phrase with the state behind the name: "King Hussein of Jordan"."""
    owners = states_behind(sheet, span[1])
    return replace(phrase, owners=owners, end=owners[0].end) if owners else phrase


def _name_beside(phrase: _Phrase, sheet: Page) -> tuple[int, int] | None:
    """The name behind the title phrase, or before it with a comma."""
    text, start, end = sheet.text, phrase.start, phrase.end
    if text[end : end + 1] in {" ", "\n"} and (span := _free_name(sheet, end + 1)):
        return span
    told = bool(phrase.owners) or phrase.own or phrase.at.title.text in implied()
    if not told and not text.endswith("the ", 0, start):
        return None
    if text[end : end + 2] == ", " and (span := _free_name(sheet, end + 2)) and CLOSED.match(text, span[1]):
        return span
    before = name_before(text, start, max(0, start - 80)) if told else None
    if before and not sheet.touched(*before) and not PLACED.search(text, max(0, before[0] - 9), before[0]):
        return before
    return None


def _free_name(sheet: Page, start: int) -> tuple[int, int] | None:
    """A person's name there that is no actor's."""
    return name_at(sheet.text, start, sheet.next_start(start))


def _person(phrase: _Phrase, span: tuple[int, int] | None, sheet: Page) -> PersonHit:
    """The hit of a person; its readings are those of the state beside the title."""
    start, end = (min(phrase.start, span[0]), max(phrase.end, span[1])) if span else (phrase.start, phrase.end)
    name = " ".join(sheet.text[slice(*span)].split()) if span else ""
    hit = _of_owner(phrase, phrase.owners[:1], start, end, sheet)
    return replace(hit, name=name, hosts=phrase.hosts, inner=(*hit.inner, *phrase.hosts))


def _of_owner(phrase: _Phrase, owners: tuple[Hit, ...], start: int, end: int, sheet: Page) -> PersonHit:
    """A person without a name, of the state that is named."""
    at = phrase.at
    former = bool(OUT_OF_OFFICE & set(at.modifiers))
    candidates = owners[0].candidates if owners else ()
    readings = owners[0].readings if owners else ()
    return PersonHit(
        start,
        end,
        sheet.text[start:end],
        Form.PERSON,
        candidates,
        readings,
        title=" ".join((*at.modifiers, at.title.text)),
        inner=owners,
        certainty=0.75 if former else 0.95,
        reason="A former holder of the office." if former else "",
        many=at.title.many,
    )


def _several(phrase: _Phrase, sheet: Page) -> Iterator[PersonHit]:
    """One hit for each state of a plural title: "the Serbian and Kosovar prime ministers"."""
    for place, owner in enumerate(phrase.owners):
        first, last = place == 0, place == len(phrase.owners) - 1
        start = phrase.start if first else owner.start
        end = phrase.end if last else owner.end
        yield _of_owner(phrase, (owner,), start, end, sheet)


def _each_named(phrase: _Phrase, sheet: Page) -> Iterator[PersonHit]:
    """The holders whom a plural title names ("Presidents Carter and Torrijos")."""
    for start, end, offices in holders_named(sheet, phrase.end + 1, phrase.at.title.text):
        hit = _of_owner(phrase, (), start, end, sheet)
        yield replace(hit, name=hit.text, offices=offices, many=False, certainty=0.85)


def _attributed(hit: PersonHit, phrase: _Phrase, roster: Roster) -> list[PersonHit]:
    """The person with a state: the one in the words, the table's, the one carried over; else open if it has a name."""
    before = roster.whom(hit.name) if hit.name else None
    if before is not None and (hit.is_former or not (hit.readings or phrase.own)):
        return [replace(before, start=hit.start, end=hit.end, text=hit.text, title=hit.title, inner=())]
    if hit.readings:
        return [hit]
    offices = tuple(offices_of(hit.name, phrase.at.title.text)) if hit.name else ()
    if offices:
        title = offices[0].title if phrase.at.title.rank == "kin" else hit.title
        return [replace(hit, offices=offices, title=title, certainty=0.85)]
    lender = _lender(phrase, roster, named=bool(hit.name))
    if lender is not None:
        return [_carried_over(hit, lender)]
    if hit.name and (land := _land_of(phrase, roster)) is not None:
        return [replace(_carried_over(hit, land), certainty=0.6)]
    told = roster.sheet.text[phrase.at.start].isupper() or phrase.own or phrase.at.title.text in implied()
    return [_by_form(hit, phrase)] if hit.name and told else []


def _by_form(hit: PersonHit, phrase: _Phrase) -> PersonHit:
    """The person with the one state that has such a title, if there is one; else open."""
    code = implied().get(phrase.at.title.text)
    if code is None:
        return hit
    owner = record(code)
    reading = Entry(owner, Name(owner.name, Form.NAME))
    why = f"A title of {owner.name}, where no other state is named."
    return replace(hit, candidates=(owner,), readings=(reading,), certainty=0.75, reason=why)


def _carried_over(hit: PersonHit, lender: Hit) -> PersonHit:
    """The person on the side of another one, or of the state that "its" stands for."""
    offices = lender.offices if isinstance(lender, PersonHit) else ()
    named = lender.name if isinstance(lender, PersonHit) else ""
    why = f"Of the same side as {named or lender.text}, named before."
    sided = replace(hit, candidates=lender.candidates, readings=lender.readings, offices=offices)
    return replace(sided, certainty=0.65, reason=why)


def _lender(phrase: _Phrase, roster: Roster, *, named: bool) -> Hit | None:
    """Whose side "his foreign minister", "its envoy" or "Sadat's envoy" is on; a counterpart is on another."""
    if phrase.at.title.code == "counterpart":
        return None
    text, start = roster.sheet.text, phrase.start
    owner = OF_PERSON.search(text, max(0, phrase.at.start - 30), phrase.at.start)
    if owner is not None and owner[1] in roster.known:
        return roster.known[owner[1]]
    if not phrase.own:
        return None
    if text.startswith("he ", start + 1) and text[start].lower() == "t":
        return land_meant(roster.sheet, start)
    if text[start].lower() in "it":
        posted = phrase.at.title.code == "envoy" or bool(phrase.hosts)
        if posted and (sender := sender_before(roster.sheet, start)) is not None:
            return sender
        aside = ASIDE.search(text, max(0, start - REACH), start)
        hit = roster.sheet.ending_by(aside.start() if aside is not None else start)
        if hit is None or hit.end <= start - REACH:
            return None
        return hit if named or not _among_several(hit, start, roster) else None
    last = next((one for one in reversed(roster.met) if not one.is_open and one.end <= start), None)
    near = [last] if last is not None and last.end > start - REACH else []
    near += list(roster.bare(max(0, start - REACH), start))
    return max(near, key=lambda one: one.end, default=None)


def _land_of(phrase: _Phrase, roster: Roster) -> Hit | None:
    """The state of an officer or a minister who is named without one: the only one of the sentence before."""
    title = phrase.at.title
    if title.code in NOT_CARRIED or title.text in implied() or phrase.at.modifiers or phrase.own:
        return None
    return land_before(roster.sheet, phrase.start)


def _among_several(hit: Hit, start: int, roster: Roster) -> bool:
    """Whether the sentence names another state before "its", so that only its syntax can tell whose it is."""
    opened = sentence_start(roster.sheet.text, start)
    others = roster.sheet.hits[bisect_left(roster.sheet.starts, opened) : bisect_left(roster.sheet.starts, start)]
    return any(other.candidates != hit.candidates for other in others)
