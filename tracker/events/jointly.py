"""What two do together, whatever it is: told by "jointly" or "together" beside a verb that tells no act by itself."""

from collections.abc import Iterator, Sequence

from tracker.events.acts import Act
from tracker.events.acts import act as act_of
from tracker.events.clauses import patient
from tracker.events.grammar import words
from tracker.events.persons import are_several
from tracker.events.phrases import is_passive
from tracker.events.syntax import Scene
from tracker.events.token import Token

JOINTLY = {"jointly", "together"}
DONE = {"VBD", "VBN", "VBG"}


def by_joint(scene: Scene, told: set[int], there: frozenset[str]) -> Iterator[tuple[Token, Act, Token, Token | None]]:
    """The verbs beside such a word whose subject names two; `told` are those that tell an act already."""
    for word in scene.tokens if not JOINTLY.isdisjoint(there) else ():
        verb = word.head
        if word.lower_ not in JOINTLY or verb.pos_ != "VERB" or verb.tag_ not in DONE or verb.i in told:
            continue
        done = word.lower_ == "jointly" or (word.i > verb.i and not _brings_along(word, scene.tokens))
        idle = verb.lemma_lower in words("joint_state") or is_passive(verb)
        if done and not idle and are_several(verb, scene):
            yield verb, act_of("work-together"), verb, patient(verb)


def _brings_along(word: Token, tokens: Sequence[Token]) -> bool:
    """Whether others are told as done to or acting along ("together with Chad")."""
    return word.i + 1 < len(tokens) and tokens[word.i + 1].lower_ == "with"
