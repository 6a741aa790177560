"""Acts done to what the words say to be somebody's: "the Danish embassy was closed"."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.things import are_forces, measured
from tracker.events.token import Token
from tracker.events.triggers import Trigger


def owned(trigger: Trigger, found: Sequence[Hit]) -> bool:
    """Whether an act's object says whose it is, where no subject does.

    So it is in a passive, with "became the Danish envoy", and where one does it of whom only the name is known.
    Troops that are moved or withdrawn are their own state's.
    """
    own = trigger.act.own_object or (trigger.is_verb and _moves_troops(trigger))
    if not own or trigger.object is None or trigger.verb is None:
        return False
    who = subject(trigger.verb)
    unknown = is_passive(trigger.verb) or (who is not None and who.tag_ == "NNP")
    return trigger.object.dep_ == "attr" or (not found and unknown)


def whose_ties(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose ties with another the words say they are, where nobody is told to do it ("Chad's ties were severed")."""
    ties, verb, mode = trigger.object, trigger.verb, trigger.act.mode or ""
    kept = mode.startswith(("relations-", "treaty-")) and mode != "treaty-left"  # by which of two, nobody tells
    if ties is None or verb is None or not kept or not is_passive(verb):
        return []
    if trigger.act.host or "with" not in (prep for prep, _ in prepositions(ties)):
        return []
    return [hit for owner in children(ties, "poss", "amod") for hit in who_is(owner, scene)]


def of_object(trigger: Trigger, who: Token | None, scene: Scene) -> list[Hit]:
    """Those between whom or by whom it is by the words of its object, and whose ties with another are opened."""
    passive = trigger.verb is not None and is_passive(trigger.verb)
    if trigger.object is None or not (trigger.act.mutual or passive):
        return []
    loose = trigger.act.mutual and (who is None or passive)
    places = ("between", "by", "of") if loose else () if trigger.act.type == "REJECT" else ("between", "by")
    found = [h for prep, noun in prepositions(trigger.object) if prep in places for h in who_is(noun, scene)]
    return found or whose_ties(trigger, scene)


def _moves_troops(trigger: Trigger) -> bool:
    """Whether troops are deployed, or are what is withdrawn, not the land that they leave."""
    if trigger.act.mode != "withdrawal":
        return trigger.act.mode == "deployment"
    moved = [] if trigger.object is None else [trigger.object, *measured(trigger.object)]
    return any(are_forces(one) or one.lemma_lower in words("weapon", "vehicle") for one in moved)


def is_ordered(trigger: Trigger) -> bool:
    """Whether somebody has it done to what is another's ("ordered the closure of Chad's consulate")."""
    verb = trigger.verb if trigger.light else None
    if verb is None or is_passive(verb) or trigger.object is None or trigger.token.dep_ == "nsubj":
        return False
    ordered = verb.lemma_lower in words("asking", "announcing")
    return ordered and not any(child.tag_ == "PRP$" for child in trigger.object.children)
