"""Which words of a sentence tell an act: verbs, verbs with their nouns, nouns by themselves or under light verbs."""

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache
from typing import Any

from tracker.events.acts import Act, by_adjective, by_noun, by_second_word, first_words, offering, phrase_words
from tracker.events.beside import RELATION, SPELLING
from tracker.events.candidates import candidates
from tracker.events.carrying import carrier_of
from tracker.events.clauses import is_finite_before, patient, subject
from tracker.events.crowds import PROTESTING, is_one_of, protests
from tracker.events.denial import is_no_longer
from tracker.events.fitting import fits, object_of
from tracker.events.grammar import words
from tracker.events.instruments import by_treaty
from tracker.events.jointly import JOINTLY, by_joint
from tracker.events.meant import is_harm
from tracker.events.mishap import is_figurative
from tracker.events.named_treaties import named_treaties
from tracker.events.narrow_senses import is_of_member, is_state
from tracker.events.phrases import (
    MODIFIERS,
    children,
    joined,
    prepositions,
)
from tracker.events.posts import names
from tracker.events.recalled import recalls
from tracker.events.sayings import by_saying
from tracker.events.senses import is_other_noun, is_other_sense
from tracker.events.syntax import Scene
from tracker.events.things import asked_there, is_taken_up, words_there
from tracker.events.token import Token
from tracker.events.warfare import is_attribute, is_count, is_upper_hand
from tracker.records import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Trigger:
    """A word that tells an act. `verb` is the verb whose clause it stands in (itself, or the light verb above a noun);
    `object` the noun the act is about ("treaty"); `light` whether the verb only carries the noun."""

    token: Token
    act: Act
    verb: Token | None
    object: Token | None
    light: bool = False
    is_verb: bool = field(init=False)  # whether a verb tells the act by itself
    kept: dict[str, Any] = field(default_factory=dict, init=False, repr=False)  # what several rules ask of it

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_verb", self.token is self.verb)

    @property
    def thing(self) -> str:
        """The lemma of the noun that the act is about, empty without one."""
        return "" if self.object is None else self.object.lemma_lower

    @property
    def rule(self) -> str:
        """The rule's name: the act and how it was told."""
        how = "verb" if self.is_verb else "light verb" if self.light else "noun"
        return f"{self.act.id}/{how}"


# verbs that carry an act behind their preposition ("engaged in talks")
OFFERING = {"offer", "promise", "pledge", "propose"}  # what help is only held out with
UNITS = {"minute", "hour", "day", "week", "fortnight", "month"}
RECKONED = {"later", "earlier", "before", "after", "afterwards", "ago"}
FOLLOWING = 9  # tokens behind a verb in which the rest of its phrase may stand


def find_triggers(scene: Scene) -> list[Trigger]:
    """The acts that a sentence tells, in text order, one for each word."""
    acting = [token for token in scene.tokens if token.pos_ in {"VERB", "AUX", "ADJ"}]
    begins, offers = first_words(), offering()
    known = [token for token in acting if token.lemma_lower in (offers if token.pos_ == "ADJ" else begins)]
    there = words_there(scene.tokens)
    asked = asked_there(there)
    verbs = [t for token in known for t in _by_verb(token, scene, asked)]
    verbs += [Trigger(*told) for told in by_saying(acting)]
    verbs += [Trigger(*told) for told in recalls(scene, {t.token.i for t in verbs}, there)]
    verbs = verbs if there.isdisjoint(_beside_verbs()) else _with_others(verbs, scene, there)
    telling, taken = by_noun(), {t.object.i for t in verbs if t.object is not None and _takes(t, t.object)}
    taken |= {token.i for t in verbs if t.act.phrases for token in _of_phrase(t)}
    told = {t.object.i for t in verbs if t.object is not None and t.act.mode == "treaty-signed"}
    verbs += [Trigger(*one) for one in named_treaties(scene, told, there)]
    nouns = [
        t
        for token in scene.tokens
        if token.lemma_lower in telling and token.pos_ in {"NOUN", "PROPN"} and token.i not in taken
        for t in _by_noun(token, scene)
    ]
    return sorted(verbs + nouns, key=lambda t: t.token.i)


@cache
def _beside_verbs() -> frozenset[str]:
    """The words that tell acts which verbs alone do not."""
    return words("treaty", "exchange") | JOINTLY | PROTESTING


def _with_others(verbs: list[Trigger], scene: Scene, there: frozenset[str]) -> list[Trigger]:
    """The acts of verbs, with those that are done jointly, by crowds and by treaties."""
    verbs += [Trigger(*told) for told in by_joint(scene, {t.token.i for t in verbs}, there)]
    crowds = protests(scene.tokens, {t.token.i for t in verbs if t.act.type in {"PROTEST", "ASSAULT"}}, there)
    verbs = [t for t in verbs if t.token.i not in crowds] + [Trigger(*told) for told in crowds.values()]
    papers = [Trigger(*told) for told in by_treaty(scene, [t.token for t in verbs], there)]
    settling = {t.verb.i for t in papers if t.verb is not None}
    return [t for t in verbs if t.act.mode != "agreement-in-principle" or t.token.i not in settling] + papers


def _takes(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun tells nothing beside the verb: its object, or its subject ("the truce took effect")."""
    mode = trigger.act.mode if trigger.act.subjects else None
    alike = mode is not None and mode in {act.mode for act in by_noun().get(noun.lemma_lower, ())}
    return bool(trigger.act.objects or alike) and not is_taken_up(trigger.token, noun)


def _of_phrase(trigger: Trigger) -> Iterator[Token]:
    """The words behind a verb that make its phrase ("gave notice of its withdrawal"), and so tell nothing else."""
    rest = phrase_words(trigger.act.phrases, first=1)
    return (token for token in trigger.token.subtree if token.lower_ in rest) if rest else iter(())


def _by_verb(verb: Token, scene: Scene, asked: frozenset[str]) -> Iterator[Trigger]:
    """The act of a verb, the narrowest that fits; `asked` are the words of its sentence for which acts ask."""
    before_noun = verb.dep_ == "compound" or (verb.dep_ == "amod" and not is_finite_before(verb))
    if verb.i in scene.time_at or verb.i in scene.hit_at or before_noun:
        return
    if is_attribute(verb, scene) or is_count(verb):
        return
    if verb.tag_ == "VBN" and verb.lemma_lower == "prepare" and children(verb, "xcomp"):
        ill = any(is_harm(one) for one in children(verb, "xcomp"))
        yield from (Trigger(verb, act, verb, None) for act in by_adjective()["prepared"] if act.harm is ill)
        return
    if verb.pos_ == "ADJ":
        yield from _by_adjective(verb)
        return
    for act in _by_following(verb):
        found = patient(verb)
        if act.verbs or fits(act, verb, found, object_of(act, verb, found), scene):
            yield Trigger(verb, act, verb, subject(verb) if act.subjects else found)
            return
    for act in candidates(verb, scene, asked):
        found = patient(verb)
        noun = object_of(act, verb, found)
        if fits(act, verb, found, noun, scene) and not is_other_sense(act, verb, found, noun, scene):
            yield Trigger(verb, act, verb, subject(verb) if act.impersonal and act.subjects else noun)
            return


def _by_adjective(word: Token) -> Iterator[Trigger]:
    """The act of being "ready to" do something: an offer, told by the adjective and its infinitive."""
    verb = word.head
    below = children(word, "xcomp")
    if verb.pos_ in {"VERB", "AUX"} and below:
        ill = any(is_harm(one) for one in below)
        told = frozenset(one.lemma_lower for one in below)
        for act in (one for one in by_adjective().get(word.lemma_lower, ()) if one.harm is ill):
            if act.below and act.below.isdisjoint(told):
                continue
            yield Trigger(word, act, verb, None, light=True)


def _by_following(verb: Token) -> Iterator[Act]:
    """Acts told by a verb and the words after it ("enter into force", "become independent")."""
    phrases = by_second_word().get(verb.lemma_lower)
    if phrases is None:
        return
    last = verb.i + _reach(verb)
    ended = ["longer"] if is_no_longer(verb) else []  # "would no longer give aid"
    near = {"", *ended, *map(SPELLING, verb.sentence[verb.i + 1 : last + 1])}
    there = [one for word in phrases.keys() & near for one in phrases[word] if near.issuperset(one[1])]
    follows = [*ended, *_following(verb, last)] if there else []
    for _, rest, acts in sorted(there):
        if _in_turn(rest, follows):
            for act in (one for one in acts if not is_state(one, verb)):
                noun = subject(verb)
                named = "state" in act.subjects and noun is not None and noun.pos_ == "PROPN"
                if not act.subjects or named or (noun is not None and is_one_of(noun, act.subjects)):
                    yield act


def _in_turn(rest: Sequence[str], follows: Sequence[str]) -> bool:
    """Whether the words of a phrase stand there one after the other ("give in to", not "give aid to people in")."""
    left = iter(follows)
    return all(word in left for word in rest)


def _reach(verb: Token) -> int:
    """How far behind a verb the rest of its phrase may stand; what somebody is called stands behind all of his name."""
    return FOLLOWING + 6 if "oprd" in map(RELATION, verb.children) else FOLLOWING


def _following(verb: Token, last: int) -> list[str]:
    """The words behind a verb, up to the last, that may be of its phrase; a preposition only where it hangs on it."""
    said_why = (noun for prep, noun in prepositions(verb) if prep == "in" and noun.lemma_lower in words("occasion"))
    aside = {token.i for noun in said_why for token in noun.subtree}
    behind = [t for t in verb.subtree if verb.i < t.i <= last and t.i not in aside]
    behind = [t for t in behind if t.lower_ != "hand" or t.pos_ == "NOUN"]  # "two days to hand over the port"
    behind = [t for t in behind if not (_counts_from(t))]
    told = [token for token in behind if token.pos_ != "ADP" or token.head is verb or token.i <= verb.i + 2]
    return [t.lower_ for t in told if t.lower_ != "no" or t.head.lower_ != "longer"]


def _counts_from(unit: Token) -> bool:
    """Whether a stretch of time only says when ("gave him asylum some days later")."""
    after = unit.sentence[unit.i + 1 : unit.i + 2]
    warned = unit.dep_ == "poss" and unit.head.lower_ == "notice"  # "gave six months' notice of its withdrawal"
    return unit.lemma_lower in UNITS and (warned or any(word.lower_ in RECKONED for word in after))


def _by_noun(noun: Token, scene: Scene) -> Iterator[Trigger]:
    """The act of a noun that stands for one."""
    if noun.i in scene.time_at or noun.i in scene.hit_at or noun.dep_ in {"compound", "poss"}:
        return
    for act in by_noun().get(noun.lemma_lower, ()):
        if not _noun_fits(act, noun) or is_of_member(act, noun, scene):
            continue
        verb, light = carrier_of(noun)
        offered = act.type == "AID" and verb is not None and verb.lemma_ in OFFERING
        if offered or (act.carried and not light) or _is_stretch(noun) or is_other_noun(act, noun, verb, light=light):
            continue
        yield Trigger(noun, act, verb, _noun_object(act, noun), light)
        return


def _is_stretch(noun: Token) -> bool:
    """Whether a noun only counts the acts that the next one tells ("a round of patrols")."""
    if noun.lemma_lower not in words("stretch"):
        return False
    return any(prep == "of" and below.lemma_lower in by_noun() for prep, below in prepositions(noun))


def _noun_fits(act: Act, noun: Token) -> bool:
    """Whether the words around a noun allow the act ("restoration of relations", "joint exercise", no "civil war")."""
    before = {child.lemma_lower for child in noun.children if child.dep_ in (*MODIFIERS, "nmod")}
    if before & words("civil") or noun.lemma_lower in act.bars or is_upper_hand(noun):
        return False
    if act.mode == "attack" and is_figurative(noun):
        return False
    if act.noun_of and not (_noun_object(act, noun) is not None):
        return False
    if not act.noun_with:
        return True
    around = before | {noun.head.lemma_lower} | {prep.lower_ for prep in children(noun, "prep")}
    around |= {c.lemma_lower for p in children(noun, "prep") for o in children(p, "pobj") for c in o.children}
    around |= {verb.lemma_lower for verb in children(noun, "acl")}
    return not around.isdisjoint(act.noun_with)


def _noun_object(act: Act, noun: Token) -> Token | None:
    """What a nominal act is about: "of relations", or a compound before it ("treaty signing")."""
    wanted = act.noun_of or act.objects
    below = [found for prep, first in prepositions(noun) if prep in act.noun_preps for found in joined(first)]
    below += children(noun, "compound")
    if wanted:
        return next((found for found in below if names(found, wanted)), None)
    return noun
