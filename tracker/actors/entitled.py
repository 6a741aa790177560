"""Whom a title alone takes up: "the president" named before, "the sultan" of the one state that had a sultan."""

import re
from collections.abc import Callable, Iterable, Iterator

from tracker.actors.actor import Form
from tracker.actors.lexicon import record
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.actors.record import Name
from tracker.actors.rulers import ruled, ruler_of
from tracker.actors.titles import TitleAt, alone
from tracker.actors.trie import Entry

ARTICLE = re.compile(r"\b[Tt]he[ \n]\Z")
BEHIND = ("of", "to", "-")  # what says more of the title: "the king of Siam"

ANY_RULER = {"monarch", "sovereign"}  # what every king, sultan or shah may be called

Near = Callable[[int], Iterator[Hit]]


def taking_up(text: str, titles: Iterable[TitleAt], near: Near) -> Iterator[PersonHit]:
    """The definite titles that can be told; `near` gives the hits before a place, nearest first."""
    for at in titles:
        title = at.title
        if title.rank != "office" or title.many or at.modifiers:
            continue
        article = ARTICLE.search(text, max(0, at.start - 5), at.start)
        if article is None or text[at.end : at.end + 4].strip().startswith(BEHIND):
            continue
        start, end = article.start(), at.end
        before = next((hit for hit in near(at.start) if _bears(hit, title.text)), None)
        if isinstance(before, PersonHit):
            yield _again(text, start, end, before)
        elif (owner := ruler_of(title.text, text, at.start, near(at.start))) is not None:
            yield _of_state(text, start, end, owner)
        elif title.text in alone():
            yield _by_form(text, start, end, alone()[title.text])


def _bears(hit: Hit, title: str) -> bool:
    """Whether a mention gives one person that title, and tells whose it is."""
    if not isinstance(hit, PersonHit) or hit.is_open or hit.many:
        return False
    return title in hit.title or (title in ANY_RULER and not ruled().keys().isdisjoint(hit.title.split()))


def _again(text: str, start: int, end: int, hit: PersonHit) -> PersonHit:
    """The person to whom the text gave the title before."""
    why = f"The last {hit.title} named before: {hit.name or hit.text}."
    return _titled(text, start, end, hit, why, 0.65, title=hit.title, name=hit.name)


def _of_state(text: str, start: int, end: int, owner: Hit) -> PersonHit:
    """The ruler of a state that was named before."""
    return _titled(text, start, end, owner, f"The ruler of {owner.text}, named before.", 0.65)


def _by_form(text: str, start: int, end: int, code: str) -> PersonHit:
    """The holder of an office that one state alone had: "the tsar", "the pope"."""
    owner = record(code)
    reading = (Entry(owner, Name(owner.name, Form.NAME)),)
    why = f"A title of {owner.name}, where nobody else was called so."
    return _titled(text, start, end, Hit(start, end, text[start:end], Form.NAME, (owner,), reading), why, 0.75)


def _titled(
    text: str, start: int, end: int, owner: Hit, why: str, certainty: float, *, title: str = "", name: str = ""
) -> PersonHit:
    """A person on the side of another mention, for a reason."""
    return PersonHit(
        start,
        end,
        text[start:end],
        Form.PERSON,
        owner.candidates,
        owner.readings,
        name,
        title or text[start:end].rsplit(maxsplit=1)[-1].lower(),
        offices=owner.offices if isinstance(owner, PersonHit) else (),
        certainty=certainty,
        reason=why,
    )
