"""Names inside a sentence: with the article that plain English wants, several as one phrase."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.actors.actor import Actor, ActorKind
from tracker.events.grammar import words
from tracker.knowledge import load

KNOWN_NAMES = 4_096  # at hand
COUNT = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozens of|hundreds of|\d[\d,]*)\b"
)
OWNED = re.compile(r"(?P<owner>[A-Z][^'’]*)(?P<rest>['’]s? .+)")  # "Mali's president"
AFTER_HEAD = re.compile(r" (?:of|for|on|against|and) ")
PLURALS = {
    "states",
    "countries",
    "nations",
    "powers",
    "leaders",
    "allies",
    "ministers",
    "officials",
    "rebels",
    "parties",
    "republics",
    "provinces",
    "colonies",
}


def named(actor: Actor) -> str:
    """The actor's name as it stands inside a sentence: "the United States", "France"."""
    if actor.kind is ActorKind.PERSON:
        if (owned := OWNED.match(actor.name)) is not None:
            return with_article(owned["owner"]) + owned["rest"]
        name = actor.name.removeprefix("The ")
        office = name[0].islower() or name.rsplit(maxsplit=1)[-1].lower() in words("people")
        return f"the {name}" if office and (" of " in name or not is_plural(name)) else actor.name
    return with_article(actor.name)


@lru_cache(maxsize=KNOWN_NAMES)
def with_article(name: str) -> str:
    """A name of a state, an organisation or a group with its article, if it takes one."""
    known = load("articles")["the"]
    head = AFTER_HEAD.split(name, maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    takes = name in known["names"] or (head in known["heads"] and (" " in name or head.endswith("s")))
    return f"the {name}" if takes and name not in known["never"] else name


def series(names: Sequence[str]) -> str:
    """Names as one phrase: "Egypt", "Egypt and Israel", "Egypt, Israel and Jordan"."""
    if len(names) == 1:
        return names[0]
    unique = list(dict.fromkeys(names))
    if len(unique) > 4:
        return f"{', '.join(unique[:3])} and {len(unique) - 3} others"
    return " and ".join(filter(None, [", ".join(unique[:-1]), unique[-1]])) if unique else ""


def is_plural(name: str) -> bool:
    """Whether a name takes the verb's plural ("EU leaders", "ministers of Peru"); a state's never does."""
    name = name.removeprefix("the ")
    head = name.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower()
    if name.rsplit(maxsplit=1)[-1].islower() and name.endswith("s"):
        return True
    return not name.startswith("United ") and (head in PLURALS or (head.endswith("s") and head[:-1] in words("people")))


def is_people(actor: Actor) -> bool:
    """Whether an actor is a group whose name takes the plural ("Sandinistas")."""
    return actor.kind is ActorKind.GROUP and actor.name.endswith("s") and actor.name != "Hamas"


def possessive(name: str) -> str:
    """Whose: "Chad's", "the United States'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def recounted(title: str, count: str) -> str:
    """A title with another number in the place of its first."""
    return COUNT.sub(count, title, count=1)
