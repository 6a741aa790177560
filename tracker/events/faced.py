"""Whom troops that are moved or put on alert face, where the words around them tell it."""

from collections.abc import Iterator

from tracker.actors.mentions import Hit
from tracker.events.counterparts import Codes
from tracker.events.grammar import words
from tracker.events.phrases import surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

BESIDE = {"with", "alongside", "from", "by", "for", "under", "via"}  # who helps, sends or leads them
SIDED = {"by", "from", "with"}  # of what the words of menace tell whose it is


def faced(trigger: Trigger, scene: Scene, known: set[str], codes: Codes) -> list[Hit]:
    """The first named behind the act, where words of menace stand between or with the name.

    So "put its army on alert after a Danish raid", "within range of Danish ports", "opposite the town held by Danes".
    """
    if trigger.act.type != "MOBILIZE" or trigger.verb is None:
        return []
    menace = False
    own = _own_words(trigger)
    for token in (one for one in _behind(trigger.verb) if one.i not in own):
        menace = menace or token.lemma_lower in words("facing")
        hit = scene.hit_at.get(token.i)
        if hit is None or not codes(hit) or codes(hit) & known:
            continue
        if not menace and not _is_of_menace(token):
            return []
        return [] if token.head.lower_ in (BESIDE - SIDED if menace else BESIDE) else [hit]
    return []


def _own_words(trigger: Trigger) -> set[int]:
    """The places of the act itself and of the troops, with what says whose and of what kind they are."""
    nouns = [noun for noun in (trigger.token, trigger.object) if noun is not None]
    return {noun.i for noun in nouns} | {token.i for noun in nouns for token in noun.subtree if token.i < noun.i}


def _behind(verb: Token) -> Iterator[Token]:
    """What stands below a verb and behind it, without other clauses joined to it."""
    apart = {token.i for one in verb.children if _is_apart(one) for token in one.subtree}
    yield from (token for token in verb.subtree if token.i > verb.i and token.i not in apart)


def _is_apart(clause: Token) -> bool:
    """Whether a clause beside the verb tells something else, or who said it."""
    return clause.dep_ in {"conj", "ccomp", "parataxis"} and (
        clause.pos_ in {"VERB", "AUX"} or surface_subject(clause) is not None
    )


def _is_of_menace(token: Token) -> bool:
    """Whether one's name says whose menace it is ("a Danish raid", "Danish troop movements", "Danish jets crossed")."""
    noun = token.head.head if token.head.text[0].isupper() and token.head.i == token.i + 1 else token.head
    near = {noun.lemma_lower, *(child.lemma_lower for child in noun.children)}
    return noun.i > token.i and bool(near & words("facing", "military", "vehicle"))
