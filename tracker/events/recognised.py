"""Who broke away, where "it" does so in a clause beside one that recognises it: not the one who recognises it."""

from tracker.actors.mentions import Hit
from tracker.events.acts import act
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
