"""A treaty that is ended, and nobody is told to do it: its two parties, by its name or by what was told of it."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.events.clauses import patient
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

NAMED = "a party to it, by its name"
SIGNED = "a party to it, by what was told before"
TWO = 2


def parties_to_it(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """Both parties of a treaty of two ("The Anglo-Jordanian treaty was terminated", "The treaty was denounced")."""
    verb = trigger.verb if trigger.is_verb and trigger.act.mode == "treaty-left" and not found else None
    if verb is None or not is_passive(verb) or _is_done(verb):
        return []
    paper = patient(verb)
    if paper is None or paper.lemma_lower not in words("agreed"):
        return []
    named = [hit for child in children(paper, "amod", "compound") for hit in _below(child, scene)]
    hits = named or _told(paper, discourse)
    each = {frozenset(code): hit for hit in hits if len(code := codes(hit)) == 1}
    if len(each) != TWO or len(each) != len({codes(hit) for hit in hits}):
        return []
    return [Filled(Role.PARTICIPANT, hit, NAMED if named else SIGNED, 0.8) for hit in each.values()]


def _is_done(verb: Token) -> bool:
    """Whether somebody is told who did it; what is ended "by mutual agreement" both end."""
    by = [noun for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    return any(noun.lemma_lower not in words("agreed") | {"consent"} for noun in by)


def _below(word: Token, scene: Scene) -> list[Hit]:
    return [hit for token in word.subtree if (hit := scene.hit_at.get(token.i)) is not None]


def _told(paper: Token, discourse: Discourse) -> list[Hit]:
    """Those who signed "the treaty" that was told last in the paragraph."""
    the = any(child.lower_ in {"the", "this"} for child in children(paper, "det"))
    if not the or children(paper, "amod", "compound") or prepositions(paper):
        return []
    signed = (one for one in reversed(discourse.told) if one.act.mode == "treaty-signed")
    return [part.hit for one in signed for part in one.filled][:TWO]
