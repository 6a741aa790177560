"""Whom a text is about: those whom its title names or means, those whom it names throughout, its body."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit, find_mentions, settle
from tracker.actors.reading import ActorReading
from tracker.documents.document import Document, Section, SectionRole
from tracker.events.conflicts import conflicts
from tracker.events.grammar import words
from tracker.events.known_treaties import treaties
from tracker.knowledge import load

LEAST_MENTIONS = 3  # of an actor that the title leaves out and the whole text is about
OFTEN = 5  # sentences that name each of the two whom a text without them in its title is about
OPENING = 3  # parts of the text in which the one it is about is named
FAR_MORE, MORE = 2, 1.5  # times as often as any third, the latter where the opening names it
OFFSHORE = re.compile(r"\boff (?:the )?$")
PLACED = re.compile(r"\b(?:in|at|near|from|to|of) $")
MEDIATING = re.compile(r"(?:['’]s?)? (?:mediation|mediator|mediators|arbitration|good offices|peace plan|envoy)\b")
LEAD = 8  # characters before a name in which such a word stands
FORCES = re.compile(
    r"\b(?:[Mm]issions?|[Ff]orces?|[Oo]perations?|[Ww]ars?|[Pp]eacekeep\w+|[Ii]nterventions?|[Tt]roops)\b"
)
TWO = 2


def of_relations(title: str) -> bool:
    """Whether a title is of a state's relations with the world."""
    plain = f" {title.lower()} ".replace(":", " ").replace(",", " ")
    return any(f" {phrase} " in plain for phrase in load("subjects")["world"]["words"])


def the_two(title: str) -> Iterator[tuple[str, str]]:
    """The codes of each two whom the words of a title may mean, those of the longest name first."""
    plain = f" {title.replace(' - ', '-').replace(' – ', '–')} "
    named = list(_matters())
    if words("named_treaty") & set(title.lower().replace(",", " ").replace(":", " ").split()):
        named += ((f" {name} ", one.sides) for one in treaties() for name in one.names)
    found = [(len(name), sides) for name, sides in named if len(sides) == TWO and name in plain]
    for _, (one, other) in sorted(found, key=lambda match: -match[0]):
        yield one, other


def _matters() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names of wars and of disputes, with the codes of those between whom they were."""
    for war in conflicts():
        for name in war.names:
            yield name, war.sides
    for name, sides in load("subjects")["between"].items():
        yield name, tuple(sides)


def title_of(document: Document, sections: Sequence[Section]) -> str:
    """The title of a document, in its text or given beside it."""
    title = next((s for s in sections if s.role is SectionRole.TITLE), None)
    return document.title or "" if title is None else document.text[title.start : title.end]


def in_title(document: Document, sections: Sequence[Section], actors: ActorReading) -> dict[str, Hit]:
    """The actors that the title of a document names, by code, or the two of the war or the dispute that it names."""
    title = next((s for s in sections if s.role is SectionRole.TITLE), None)
    if title is not None:
        hits = [h for h in actors.between(title.start, title.end) if not (h.is_part or _is_offshore(h, document))]
        found = _by_code(hits, document, actors)
        if len(found) > 2:
            found = _by_code(_acting(hits, document), document, actors)
    else:
        found = _named_outside(document, actors)
    return found if len(found) > 1 else _between(title_of(document, sections), found.keys(), document, actors) or found


def the_body(document: Document, named: dict[str, Hit], actors: ActorReading) -> Hit | None:
    """The one organisation that the title names, unless it tells what its forces do."""
    if FORCES.search(document.title or ""):
        return None
    mentions = {code: actors.settle(hit, document.published) for code, hit in named.items()}
    bodies = [hit for code, hit in named.items() if mentions[code].actor.kind is ActorKind.ORGANISATION]
    return bodies[0] if len(bodies) == 1 else None


def _between(title: str, known: Set[str], document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The two whom the name of a war, a dispute or a treaty in the title means, where the text names both.

    Not where the title names one who is neither (`known`).
    """
    named: dict[str, Hit] = {}
    for two in the_two(title):
        named = named or _by_code(actors.hits, document, actors)
        if known <= set(two) <= named.keys():
            return {code: named[code] for code in two}
    return {}


def principals(
    named: dict[str, Hit], document: Document, sections: Sequence[Section], actors: ActorReading
) -> tuple[Hit, ...]:
    """The two actors that a document is about: both named in its title, or one there and one throughout."""
    found = named | (_throughout(set(named), document, sections, actors) if len(named) == 1 else {})
    return tuple(found.values()) if len(found) == 2 else ()


def _acting(hits: Sequence[Hit], document: Document) -> list[Hit]:
    """The mentions without capitals in which something happens ("after talks in Kampala") and those who mediate."""
    acting = [h for h in hits if not MEDIATING.match(document.text, h.end)]
    return [h for h in acting if h.form is not Form.CAPITAL or not PLACED.search(document.text[: h.start][-LEAD:])]


def _is_offshore(hit: Hit, document: Document) -> bool:
    """Whether a title names a coast off which something happens ("ship sunk off Chile")."""
    return OFFSHORE.search(document.text[: hit.start][-LEAD:]) is not None


def _named_outside(document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The actors of a title that is not part of the text, by their first mention in the text."""
    wanted = {settle(hit, document.published).actor.code for hit in find_mentions(document.title or "")}
    return {code: hit for code, hit in _by_code(actors.hits, document, actors).items() if code in wanted}


def _by_code(hits: Sequence[Hit], document: Document, actors: ActorReading) -> dict[str, Hit]:
    """The first mention of each actor."""
    found: dict[str, Hit] = {}
    for hit in hits:
        for mention in actors.settle_each(hit, document.published):
            if mention.actor.code:
                found.setdefault(mention.actor.code, hit)
    return found


def _throughout(
    known: set[str], document: Document, sections: Sequence[Section], actors: ActorReading
) -> dict[str, Hit]:
    """The one other actor that far more parts of the text name than any third, and the opening names."""
    told = [
        {m.actor.code for h in hits if not h.is_part for m in actors.settle_each(h, document.published) if m.actor.code}
        - known
        for section in sections
        if (hits := actors.between(section.start, section.end))
    ]
    ranked = Counter(code for codes in told for code in codes).most_common(2)
    if not ranked or ranked[0][1] < LEAST_MENTIONS:
        return {}
    opens = any(ranked[0][0] in codes for codes in told[:OPENING])
    if len(ranked) > 1 and ranked[0][1] < (MORE if opens else FAR_MORE) * ranked[1][1]:
        return {}
    return {code: hit for code, hit in _by_code(actors.hits, document, actors).items() if code == ranked[0][0]}


def most_named(document: Document, sections: Sequence[Section], actors: ActorReading) -> tuple[Hit, ...]:
    """The two actors that far more sentences of a whole text name than any third state; "in Rome" names a place."""
    told = [
        {m.actor for h in hits if not h.is_part for m in actors.settle_each(h, document.published) if m.actor.code}
        for section in sections
        for sentence in section.sentences
        if (hits := _acting(actors.between(sentence.start, sentence.end), document))
    ]
    counts = Counter(code for named in told for code in {actor.code for actor in named})
    states = {actor.code for named in told for actor in named if actor.kind is not ActorKind.ORGANISATION}
    two, rest = counts.most_common(2), counts.most_common()[2:]
    third = next((count for code, count in rest if code in states), 0)
    if len(two) < 2 or two[1][1] < max(OFTEN, FAR_MORE * third):
        return ()
    known = {code for code, _ in two}
    return tuple(hit for code, hit in _by_code(actors.hits, document, actors).items() if code in known)
