"""What a title means: the two states of a war, a dispute or a treaty, or one state's relations with the world."""

from collections.abc import Iterator

from tracker.events.conflicts import conflicts
from tracker.events.grammar import words
from tracker.events.known_treaties import treaties
from tracker.knowledge import load

TWO = 2


def of_relations(title: str) -> bool:
    """Whether a title is of a state's relations with the world."""
    plain = f" {title.lower()} "
    return any(
        f" {phrase} " in plain.replace(":", " ").replace(",", " ") for phrase in load("subjects")["world"]["words"]
    )


def the_two(title: str) -> Iterator[tuple[str, str]]:
    """The codes of each two whom the words of a title may mean, those of the longest name first."""
    plain = f" {title.replace(' - ', '-').replace(' – ', '–')} "
    named = [*_matters()]
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
