"""Whom "it" and "they" recognise or are: who broke away and is recognised, a nation that goes on as "they"."""

import re

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.acts import act
from tracker.events.grammar import words
from tracker.events.naming import with_article
from tracker.events.phrases import actors_in, children
from tracker.events.syntax import Scene
from tracker.events.token import Token

RECOGNISING = {"recognise", "recognize"}


def recognised(pronoun: Token, scene: Scene) -> list[Hit]:
    """The state recognised ("Mali recognised Togo a day after it, or its parliament, declared independence")."""
    who = pronoun.head if pronoun.dep_ == "poss" else pronoun
    clause = who.head
    if who.dep_ != "nsubj" or clause.dep_ != "advcl" or clause.head.lemma_lower not in RECOGNISING:
        return []
    breaking = act("independence").objects
    if not any(noun.lemma_lower in breaking for noun in children(clause, "dobj")):
        return []
    return [hit for noun in children(clause.head, "dobj") for hit in actors_in(noun, scene)]


def as_people(pronoun: Token, scene: Scene) -> bool:
    """Whether "they" opens a sentence on a nation, its forces or islands ("Danish troops landed. They took …")."""
    subjects = [token for token in scene.tokens[: pronoun.i + 1] if token.dep_ in {"nsubj", "nsubjpass"}]
    if subjects != [pronoun] or len(scene.topic) != 1:
        return False
    topic = scene.topic[0]
    name = re.sub(r"^[Tt]he ", "", topic.text)
    many = topic.form is Form.NAME and name.endswith("s") and with_article(name).startswith("the ")
    return topic.form is Form.DEMONYM or (many and not scene.is_organisation(topic))


def others_before(pronoun: Token, scene: Scene) -> bool:
    """Whether "them" are people of no state, to whom something is done before ("hired gunmen; Chad shot them")."""
    before = (token for token in reversed(scene.tokens[: pronoun.i]) if token.dep_ in {"dobj", "nsubjpass"})
    noun = next((token for token in before if token.tag_ == "NNS"), None)
    people = noun is not None and noun.lemma_lower in words("people", "military")
    return people and noun is not None and not any(token.i in scene.hit_at for token in noun.subtree)


def agrees(pronoun: Token, noun: Token) -> bool:
    """Whether "it" or "them" may stand for a noun by its number."""
    several = noun.tag_ in {"NNS", "NNPS"}
    return pronoun.lower_ == ("them" if several else "it") and noun.pos_ != "PRON"
