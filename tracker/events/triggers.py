"""Which words of a sentence tell an act: verbs, verbs with their nouns, nouns by themselves or under light verbs."""

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.events.acts import Act, by_adjective, by_noun, by_phrase, by_verb
from tracker.events.acts import act as act_of
from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.phrases import (
    MODIFIERS,
    actors_in,
    children,
    is_passive,
    joined,
    particle,
    prepositions,
    surface_subject,
)
from tracker.events.syntax import Scene
from tracker.events.token import Token


@dataclass(frozen=True, eq=False, slots=True)
class Trigger:
    """A word that tells an act. `verb` is the verb whose clause it stands in (itself, or the light verb above a noun);
    `object` the noun the act is about ("treaty"); `light` whether the verb only carries the noun."""

    token: Token
    act: Act
    verb: Token | None
    object: Token | None
    light: bool = False

    @property
    def is_verb(self) -> bool:
        """Whether a verb tells the act by itself."""
        return self.verb is not None and self.token == self.verb

    @property
    def rule(self) -> str:
        """The rule's name: the act and how it was told."""
        how = "verb" if self.is_verb else "light verb" if self.light else "noun"
        return f"{self.act.id}/{how}"


def find_triggers(scene: Scene) -> list[Trigger]:
    """The acts that a sentence tells, in text order, one for each word."""
    verbs = [t for token in scene.tokens if token.pos_ in ("VERB", "AUX", "ADJ") for t in _by_verb(token, scene)]
    verbs += [t for token in scene.tokens for t in (*_by_must(token), *_by_pro_verb(token))]
    taken = {t.object.i for t in verbs if t.object is not None and t.act.objects}
    nouns = [
        t
        for token in scene.tokens
        if token.pos_ in ("NOUN", "PROPN") and token.i not in taken
        for t in _by_noun(token, scene)
    ]
    return sorted(verbs + nouns, key=lambda t: t.token.i)


def _by_verb(verb: Token, scene: Scene) -> Iterator[Trigger]:
    """The act of a verb, the narrowest that fits."""
    if verb.i in scene.time_at or _is_name(verb, scene) or verb.dep_ in ("amod", "compound"):
        return
    if verb.tag_ == "VBN" and verb.lemma_.lower() == "prepare" and children(verb, "xcomp"):
        yield from (Trigger(verb, act, verb, None) for act in by_adjective()["prepared"])
        return
    if verb.pos_ == "ADJ":
        yield from _by_adjective(verb)
        return
    found = patient(verb)
    for act in _by_following(verb):
        yield Trigger(verb, act, verb, subject(verb) if act.subjects else found)
        return
    for act in _candidates(verb):
        noun = _object(act, verb, found)
        if _fits(act, verb, found, noun, scene):
            yield Trigger(verb, act, verb, noun)
            return


def _candidates(verb: Token) -> Iterator[Act]:
    """The acts that a verb may tell: with its particle or preposition first ("break off", "call on"), then alone."""
    lemma = verb.lemma_.lower()
    after = [child for child in verb.children if child.i > verb.i]
    followers = [child.lower_ for child in after if child.dep_ in ("prt", "advmod") or child.lower_ == "home"]
    followers += [child.lower_ for child in after if child.dep_ == "prep" and child.i <= verb.i + 2]
    for word in followers:
        yield from by_verb().get(f"{lemma} {word}", ())
    yield from by_verb().get(lemma, ())


def _by_must(modal: Token) -> Iterator[Trigger]:
    """A demand told by "must" in what somebody says ("Mali said that Niger must withdraw")."""
    verb = modal.head
    said = modal.lower_ == "must" and modal.dep_ == "aux" and verb.dep_ == "ccomp" and verb.tag_ == "VB"
    if said and verb.head.lemma_.lower() in words("reporting") and verb.lemma_.lower() not in ("be", "have"):
        yield Trigger(modal, act_of("must"), verb.head, surface_subject(verb))


def _by_pro_verb(verb: Token) -> Iterator[Trigger]:
    """An act taken up by "did the same", "did so", "followed suit": which one, the discourse knows."""
    after = {child.lower_ for child in verb.children if child.i > verb.i}
    did = verb.lemma_ == "do" and verb.pos_ == "VERB" and after & {"same", "so", "likewise"}
    followed = verb.lemma_ == "follow" and "suit" in after
    if (did or followed) and subject(verb) is not None:
        yield Trigger(verb, act_of("the-same"), verb, None)


def _by_adjective(word: Token) -> Iterator[Trigger]:
    """The act of being "ready to" do something: an offer, told by the adjective and its infinitive."""
    verb = word.head
    if verb.pos_ in ("VERB", "AUX") and children(word, "xcomp"):
        for act in by_adjective().get(word.lemma_.lower(), ()):
            yield Trigger(word, act, verb, None, light=True)


def _by_following(verb: Token) -> Iterator[Act]:
    """Acts told by a verb and the words after it ("enter into force", "become independent")."""
    phrases = by_phrase().get(verb.lemma_.lower(), {})
    follows = {child.lower_ for child in verb.subtree if verb.i < child.i <= verb.i + 6} if phrases else set()
    for rest, acts in phrases.items():
        if follows.issuperset(rest):
            for act in acts:
                noun = subject(verb)
                if not act.subjects or (noun is not None and noun.lemma_.lower() in act.subjects):
                    yield act


def _object(act: Act, verb: Token, found: Token | None) -> Token | None:
    """What the verb's act is about: of an act that asks for certain nouns the one that is there."""
    if not act.objects or found is None:
        heads = [n for prep, n in prepositions(verb) if prep in ("on", "to", "into")] if act.objects else []
        return next((noun for noun in heads if _names(noun, act.objects)), None if act.objects else found)
    named = [noun for noun in joined(found) if _names(noun, act.objects)]
    named += [noun for noun in _measured(found) if _names(noun, act.objects)]
    named += [n for prep, n in prepositions(verb) if prep in ("on", "to", "into") and _names(n, act.objects)]
    return named[0] if named else None


def _measured(noun: Token) -> list[Token]:
    """What a measure is of ("tons of food aid")."""
    return [below for prep, below in prepositions(noun) if prep == "of"]


def _fits(act: Act, verb: Token, found: Token | None, noun: Token | None, scene: Scene) -> bool:
    """Whether the verb with what stands around it tells this act."""
    heads = list(joined(found)) if found is not None else []
    behind = [n for prep, n in prepositions(verb) if prep in ("with", "to")] if act.bars else []
    if (act.objects and noun is None) or any(head.lemma_.lower() in act.bars for head in (*heads, *behind)):
        return False
    if act.target_kinds and not _kinds_fit(act, verb, found, scene):
        return False
    if (act.persons and not _person_moves(verb, scene)) or (act.military and not _is_military(verb)):
        return False
    if act.object_persons and not any(_is_person(head, scene) for head in heads):
        return False
    if act.forces and found is not None and not is_passive(verb) and not actors_in(found, scene):
        return found.lemma_.lower() in words("people")
    return True


def _names(noun: Token, lemmas: frozenset[str]) -> bool:
    return noun.lemma_.lower() in lemmas or noun.lower_ in lemmas


def _kinds_fit(act: Act, verb: Token, found: Token | None, scene: Scene) -> bool:
    """Whether the act's target is of the kind that it asks for ("joined NATO", not "joined the army")."""
    slots = [found] if found is not None else []
    slots += [noun for prep, noun in prepositions(verb) if prep in act.target]
    return any(_kind(n, scene) in act.target_kinds for s in slots for n in joined(s))


def _kind(noun: Token, scene: Scene) -> str | None:
    hit = scene.hit_at.get(noun.i)
    return scene.settle(hit, None).actor.kind if hit is not None else None


def _person_moves(verb: Token, scene: Scene) -> bool:
    """Whether the one who travels is a person or the like, not goods."""
    who = subject(verb)
    return who is not None and any(_is_person(noun, scene) for noun in (*joined(who), *_measured(who)))


def _is_military(verb: Token) -> bool:
    """Whether troops or the like are what moves."""
    who = subject(verb)
    moved = who if who is not None else patient(verb)
    if moved is None:
        return False
    return any(noun.lemma_.lower() in words("military") for noun in (*joined(moved), *_measured(moved)))


def _is_person(noun: Token, scene: Scene) -> bool:
    hit = scene.hit_at.get(noun.i)
    if hit is not None:
        return scene.is_person(hit) or noun.lemma_.lower() in words("people")
    return noun.lower_ in ("he", "she", "they") or (
        noun.lemma_.lower() in words("people") and any(child.i in scene.hit_at for child in noun.subtree)
    )


def _is_name(token: Token, scene: Scene) -> bool:
    return token.i in scene.hit_at


def _by_noun(noun: Token, scene: Scene) -> Iterator[Trigger]:
    """The act of a noun that stands for one."""
    if noun.i in scene.time_at or _is_name(noun, scene) or noun.dep_ in ("compound", "poss"):
        return
    for act in by_noun().get(noun.lemma_.lower(), ()):
        if not _noun_fits(act, noun):
            continue
        verb, light = _carrier(noun)
        yield Trigger(noun, act, verb, _noun_object(act, noun), light)
        return


def _noun_fits(act: Act, noun: Token) -> bool:
    """Whether the words around a noun allow the act ("restoration of relations", "joint exercise", no "civil war")."""
    before = {child.lemma_.lower() for child in noun.children if child.dep_ in (*MODIFIERS, "nmod")}
    if before & words("civil") or noun.lemma_.lower() in act.bars:
        return False
    if act.noun_of and not (_noun_object(act, noun) is not None):
        return False
    around = before | {noun.head.lemma_.lower()}
    around |= {c.lemma_.lower() for p in children(noun, "prep") for o in children(p, "pobj") for c in o.children}
    around |= {verb.lemma_.lower() for verb in children(noun, "acl")}
    return not act.noun_with or bool(around & act.noun_with)


def _noun_object(act: Act, noun: Token) -> Token | None:
    """What a nominal act is about: "of relations", or a compound before it ("treaty signing")."""
    wanted = act.noun_of or act.objects
    below = [found for prep, first in prepositions(noun) if prep == "of" for found in joined(first)]
    below += children(noun, "compound")
    if wanted:
        return next((found for found in below if _names(found, wanted)), None)
    return noun


def _carrier(noun: Token) -> tuple[Token | None, bool]:
    """The verb whose clause the noun stands in, and whether that verb only carries it."""
    top, steps = noun, 0
    while top.dep_ in ("conj", "appos") and steps < 5:
        top, steps = top.head, steps + 1
    verb = top.head
    if verb.pos_ in ("VERB", "AUX") and top.dep_ in ("dobj", "nsubjpass", "nsubj", "obj"):
        lemma = particle(verb)
        kind = "occurrence" if top.dep_ == "nsubj" else "light"
        return verb, lemma in words(kind) or verb.lemma_.lower() in words(kind)
    if top.dep_ == "pobj" and verb.head.pos_ in ("VERB", "AUX"):
        carries = f"{verb.head.lemma_.lower()} {verb.lower_}" in (
            "agree to",
            "engage in",
            "enter into",
            "go with",
            "provide for",
            "envisage in",
        )
        return verb.head, carries
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    return (verb, False) if verb.pos_ in ("VERB", "AUX") else (None, False)
