"""Who is likeliest the side that no words of a sentence tell: those of the passage, ranked by what was told of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger
from tracker.records import dataclass

REACH = 700  # characters before the sentence in which a name is still in mind
STEP = 150  # characters of a usual sentence
BOND_FADES, NAME_FADES = 0.85, 0.75  # with each sentence that lies between
BESIDE = 0.35  # what a name weighs for the one that is open
OF_NAME, OF_PLACE, OF_TITLE = 0.5, 0.6, 0.7  # what a name weighs beside an act, a capital beside a name, the title
BOUND = 0.3  # of the acts told of two, below which only their names stand side by side
BETWEEN_OTHERS = {"mediation", "agreement-in-principle", "offer"}  # what a third does between two
MANY = 6  # pairs in one act, beyond which it binds no two


@dataclass(frozen=True, slots=True)
class Passage:
    """What binds the actors of a passage: the acts told between each two, how much each is spoken of, and the title."""

    bonds: Mapping[frozenset[str], float]
    heard: Mapping[str, float]
    title: frozenset[str]
    faces: Mapping[str, Hit]
    last: Mapping[str, int]

    def weight(self, two: frozenset[str]) -> float:
        """How much the passage is about these two."""
        named = min(self.heard.get(one, 0.0) for one in two)
        return self.bonds.get(two, 0.0) + OF_NAME * named + OF_TITLE * (two == self.title)

    def without(self, side: set[str]) -> "Passage":
        """The same without some of those who are spoken of."""
        return replace(self, faces={code: hit for code, hit in self.faces.items() if code not in side})

    def passed_over(self, one: str, two: set[str], since: int) -> bool:
        """Whether somebody but these two was named from a place on, and the one of them was not."""
        return self.last.get(one, -1) < since and any(at >= since for code, at in self.last.items() if code not in two)


def passage(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> Passage:
    """What was told up to the trigger, which keeps the answer: two rules about it ask."""
    found: Passage | None = trigger.kept.get("passage")
    if found is None:
        found = trigger.kept["passage"] = _passage(trigger, scene, discourse, codes)
    return found


def _passage(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> Passage:
    bonds: dict[frozenset[str], float] = defaultdict(float)
    faces = _alone(discourse.principals, codes)
    for told in discourse.course:
        fresh = BOND_FADES ** ((scene.sentence.start - told.sentence) / STEP)
        faces |= _alone([one.hit for one in told.filled], codes)
        pairs = list(_opposed(told, codes))
        for two in pairs if len(pairs) <= MANY else ():
            bonds[two] += fresh / len(pairs) ** 0.5
    heard: dict[str, float] = defaultdict(float)
    at = scene.at(trigger.token)
    seen: set[tuple[str, int]] = set()
    last: dict[str, int] = {}
    mentions = scene.actors.between(max(0, scene.sentence.start - REACH), at)
    faces = _alone(mentions, codes) | faces
    for hit in reversed(mentions):
        here = hit.start >= scene.sentence.start
        far = -1 if here else (scene.sentence.start - hit.start) // STEP
        weight = OF_NAME if here else NAME_FADES**far * (OF_PLACE if hit.form is Form.CAPITAL else 1)
        for code in codes(hit):
            if hit.form is not Form.CAPITAL:
                last.setdefault(code, hit.start)
            heard[code] += weight if (code, far) not in seen else 0
            seen.add((code, far))
    title = frozenset(code for hit in discourse.principals for code in codes(hit))
    return Passage(bonds, heard, title, faces, last)


def _alone(hits: Sequence[Hit], codes: Codes) -> dict[str, Hit]:
    """The last mention of each actor that stands for nobody else."""
    return {code: hit for hit in hits if len(found := codes(hit)) == 1 for code in found}


def _opposed(told: Told, codes: Codes) -> Iterator[frozenset[str]]:
    """Each two that an act sets beside or against each other; a mediator is bound to nobody."""
    doers = {code for one in told.filled if one.role is Role.SOURCE for code in codes(one.hit)}
    others = {code for one in told.filled if one.role is not Role.SOURCE for code in codes(one.hit)} - doers
    if len(others) > 1 and told.act.mode in BETWEEN_OTHERS:
        return (frozenset(two) for two in combinations(sorted(others), 2))
    met = product(doers, others) if doers and others else combinations(sorted(doers | others), 2)
    return (frozenset(two) for two in met)


def likeliest_two(known: Passage, margin: float) -> tuple[Hit, ...]:
    """The two whom the passage is about before any other two, by the margin; nobody where they are not bound."""
    names = sorted(known.faces)
    ranked = sorted(((known.weight(frozenset(two)), two) for two in combinations(names, 2)), reverse=True)
    ranked = [one for one in ranked if one[0] > 0]
    if not ranked or (len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]):
        return ()
    best = ranked[0][1]
    bound = len(ranked) == 1 or known.bonds.get(frozenset(best), 0.0) >= BOUND
    return tuple(sorted((known.faces[code] for code in best), key=lambda hit: hit.start)) if bound else ()


def likeliest_other(known: Passage, side: set[str], margin: float) -> tuple[Hit, ...]:
    """The one whom the passage binds to the side that is told before anybody else, by the margin."""
    ranked = sorted(((_tie(known, side, name), name) for name in known.faces.keys() - side), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]):
        return ()
    bound = any(known.bonds.get(frozenset((one, ranked[0][1])), 0.0) >= BOUND for one in side)
    return (known.faces[ranked[0][1]],) if bound else ()


def _tie(known: Passage, side: set[str], name: str) -> float:
    """How much the passage binds one to the side that is told."""
    told = max((known.bonds.get(frozenset((one, name)), 0.0) for one in side), default=0.0)
    titled = name in known.title and bool(side & known.title)
    return told + BESIDE * known.heard.get(name, 0.0) + OF_NAME * titled
