"""A text with its hits, and what stands beside a place in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.titles import TitleAt, find_titles, words
from tracker.records import dataclass

OWNED = re.compile(r"['’]s?[ \n](?:(?!(?:the|an?|of|to|in|on|with|by|from|and|its|his|their)[ \n])[a-z-]+[ \n]){0,4}\Z")
OFFICE = re.compile(r"[ \n](?:[A-Z][a-z]+[ \n]){1,3}")  # "French National Assembly president"
JOINED = re.compile(r"(?:,|,? and|,? or)[ \n](?:the )?\Z")
OF = re.compile(r"[ \n]of[ \n](?:the[ \n])?")
SENT_TO = re.compile(r"[ \n](?:to|in|at)[ \n](?:the[ \n])?")
AND = re.compile(r"(?:,|,? and)[ \n](?:of )?(?:the )?")
DATED = re.compile(r"\W*\d")  # an entry of a chronology begins anew
ACTING = {Form.NAME, Form.DEMONYM, Form.SEAT}


@dataclass(frozen=True, slots=True)
class Page:
    """A text and its hits in order, apart from each other; `starts` and `ends` are theirs."""

    text: str
    hits: tuple[Hit, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def ending_by(self, place: int) -> Hit | None:
        """The last hit that ends at or before the place."""
        at = bisect_right(self.ends, place) - 1
        return self.hits[at] if at >= 0 else None

    def starting_at(self, place: int) -> Hit | None:
        """The hit that begins just there."""
        at = bisect_left(self.starts, place)
        return self.hits[at] if at < len(self.hits) and self.starts[at] == place else None

    def touched(self, start: int, end: int) -> bool:
        """Whether a hit shares a character with the stretch."""
        at = bisect_right(self.ends, start)
        return at < len(self.hits) and self.hits[at].start < end

    def next_start(self, place: int) -> int:
        """Where the first hit at or after the place begins; the text's end where there is none."""
        at = bisect_left(self.starts, place)
        return self.starts[at] if at < len(self.starts) else len(self.text)


def page(text: str, hits: Sequence[Hit]) -> Page:
    """The text with its hits, which must be in order and apart from each other."""
    return Page(text, tuple(hits), tuple(hit.start for hit in hits), tuple(hit.end for hit in hits))


def states_left(sheet: Page, found: TitleAt) -> tuple[Hit, ...]:
    """Whose title it is by the words before it: "Russian president", "Egypt's premier", of a plural also several."""
    hit = sheet.ending_by(found.start)
    if hit is None or found.start - hit.end > 40 or not _owns(sheet.text, hit, found):
        return ()
    owners = [hit]
    while found.title.many and (before := sheet.ending_by(owners[0].start)) is not None:
        if not JOINED.fullmatch(sheet.text, before.end, owners[0].start):
            break
        owners.insert(0, before)
    return tuple(owners)


def _owns(text: str, hit: Hit, found: TitleAt) -> bool:
    if text.endswith(("pro-", "anti-", "non-"), 0, hit.start):
        return False
    between = text[hit.end : found.start]
    if OWNED.fullmatch(between):
        return next(find_titles(between), None) is None  # "Chad's king met ministers": another's title
    told = OFFICE.fullmatch(between) or (not found.title.many and _is_of_office(between))
    if hit.form is Form.DEMONYM and told:
        return True
    if between not in {" ", "\n", "-"} or hit.form not in ACTING:
        return False
    posted = found.title.code == "envoy" and hit.form is Form.NAME and not hit.text.isupper() and "." not in hit.text
    return not posted


def _is_of_office(between: str) -> bool:
    """Whether the words between a nation and a title only say of which office: "Danish fisheries minister"."""
    told = between.split()
    return 0 < len(told) < 3 and all(word.lower() in words("portfolio") for word in told)


def states_right(sheet: Page, found: TitleAt) -> tuple[Hit, ...]:
    """Whose title it is by the words behind it: "king of Sweden", "foreign ministers of Chile, Peru and Bolivia"."""
    owners = list(states_behind(sheet, found.end))
    if not owners:
        return ()
    while found.title.many and (more := AND.match(sheet.text, owners[-1].end)):
        following = sheet.starting_at(more.end())
        if following is None:
            break
        owners.append(following)
    return tuple(owners)


def hosts_behind(sheet: Page, place: int) -> tuple[Hit, ...]:
    """The states to which an envoy is sent: "to Fiji", "in Peru and Bolivia"."""
    link = SENT_TO.match(sheet.text, place)
    hit = sheet.starting_at(link.end()) if link else None
    hosts = [] if hit is None else [hit]
    while hosts and (more := AND.match(sheet.text, hosts[-1].end)):
        following = sheet.starting_at(more.end())
        if following is None:
            break
        hosts.append(following)
    return tuple(hosts)


def states_behind(sheet: Page, place: int) -> tuple[Hit, ...]:
    """The state after "of" there."""
    link = OF.match(sheet.text, place)
    hit = sheet.starting_at(link.end()) if link else None
    return (hit,) if hit is not None else ()


def land_meant(sheet: Page, start: int) -> Hit | None:
    """Which state "the country" is: what the sentence names before it, or the sentence before begins with."""
    opened = sentence_start(sheet.text, start)
    named = sheet.hits[bisect_left(sheet.starts, opened) : bisect_left(sheet.starts, start)]
    fresh = sheet.text.startswith("he island", start + 1) and sheet.text[opened - 1 : opened] == "\n"  # not any state
    if not named and opened > 0 and not fresh:
        return _opening(sheet, sentence_start(sheet.text, opened - 2), opened)
    return named[0] if len({hit.candidates for hit in named}) == 1 else None


def sender_before(sheet: Page, start: int) -> Hit | None:
    """Whose envoy "its ambassador" is that opens a sentence: the state with whose name the one before begins."""
    opened = sentence_start(sheet.text, start)
    if opened < 2 or sheet.text[opened:start].strip():
        return None
    return _opening(sheet, sentence_start(sheet.text, opened - 2), opened)


def land_before(sheet: Page, start: int) -> Hit | None:
    """The state with whose name the sentence before begins, where neither it nor this one up to here names another."""
    opened = sentence_start(sheet.text, start)
    if opened < 2 or DATED.match(sheet.text, opened):
        return None
    begun = sentence_start(sheet.text, opened - 2)
    named = sheet.hits[bisect_left(sheet.starts, begun) : bisect_left(sheet.starts, start)]
    return _opening(sheet, begun, opened) if len(named) == 1 else None


def _opening(sheet: Page, start: int, end: int) -> Hit | None:
    """The state with whose name alone a sentence begins."""
    at = bisect_left(sheet.starts, start)
    first = sheet.hits[at] if at < len(sheet.hits) and sheet.starts[at] <= start + len("The ") else None
    if first is None or first.form is not Form.NAME:
        return None
    return None if JOINED.match(sheet.text, first.end, min(end, sheet.next_start(first.end))) else first


def sentence_start(text: str, place: int) -> int:
    """Where the sentence begins in which a place lies."""
    return 1 + max(text.rfind(mark, 0, max(place, 0)) for mark in (". ", ".\n", "\n"))
