"""The parties of a treaty by which something is done or ends: whom its clause names."""

from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.named_treaties import two_of
from tracker.events.phrases import actors_in, children, is_place, prepositions, unique
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

ALONG = {"along", "on", "at", "across", "near", "over"}


def taking_part(trigger: Trigger, found: list[Hit], scene: Scene) -> list[Hit]:
    """Who talks at a body's conference: the states of the clause ("Chad and Mali clashed during the UN talks")."""
    noun, verb = trigger.token, trigger.verb
    held = noun.dep_ == "dobj" or (noun.dep_ == "pobj" and noun.head.lower_ in {"during", "at", "in"})
    if trigger.act.mode != "talks" or trigger.is_verb or verb is None or not held or not found:
        return found
    who = subject(verb) if all(scene.is_organisation(hit) for hit in found) else None
    states = [] if who is None else [hit for hit in who_is(who, scene) if not scene.is_organisation(hit)]
    return states if len(states) > 1 else found


def parties(paper: Token, verb: Token | None, scene: Scene) -> list[Hit]:
    """Who the clause names beside the treaty: those who do what it tells, and those to whom or whose it is.

    Where no verb carries it, its own name tells them.
    """
    if verb is None:
        with_whom = [noun for prep, noun in prepositions(paper) if prep == "with"]
        return two_of(paper, scene) or [hit for noun in with_whom for hit in who_is(noun, scene)]
    if verb.lemma_lower in words("finishing"):
        sides = [n for noun in (subject(verb),) if noun is not None for p, n in prepositions(noun) if p == "between"]
        return unique([hit for noun in sides for hit in who_is(noun, scene)])
    who = subject(verb)
    if who is not None and who.lower_ in {"he", "she"}:  # who is the envoy or the ruler that is not named here
        return []
    found = who_is(who, scene) if who is not None else []
    for noun in (*children(verb, "dobj", "dative"), *(n for p, n in prepositions(verb) if p in {"to", "with", "from"})):
        prep = noun.head.lower_ if noun.dep_ == "pobj" else ""
        named_land = noun.dep_ == "dobj" and noun.i in scene.hit_at and not scene.is_person(scene.hit_at[noun.i])
        if noun is not who and not named_land:
            found += [hit for hit in who_is(noun, scene) if not is_place(hit, prep or "in") or noun.i in scene.hit_at]
    return unique(found)


def under_auspices(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those under whose auspices or chairmanship a conference is held."""
    places = [trigger.token] + ([trigger.verb] if trigger.light and trigger.verb is not None else [])
    under = [noun for place in places for prep, noun in prepositions(place) if prep == "under"]
    held = [noun for noun in under if noun.lemma_lower in {"auspex", "auspice", "auspices", "chairmanship", "aegis"}]
    return [h for noun in held for prep, below in prepositions(noun) if prep == "of" for h in who_is(below, scene)]


def parted(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The two "between" whom something is, where a time, a place or a topic parts them from its noun."""
    if not trigger.act.mutual or trigger.verb is None:
        return []
    noun, clause = trigger.token, trigger.verb
    for link in scene.tokens[noun.i + 1 :]:
        if link.lower_ != "between" or clause not in link.ancestors:
            continue
        apart = link.head.i in scene.time_at or link.head.i in scene.hit_at or noun in link.ancestors
        sides = unique([hit for one in children(link, "pobj") for hit in who_is(one, scene)]) if apart else []
        if len(sides) > 1:
            return sides
    return _across_border(clause, scene) if trigger.act.type == "ASSAULT" else []


def _across_border(verb: Token, scene: Scene) -> list[Hit]:
    """The two at whose border something is ("fighting broke out along the border between Chad and Mali")."""
    for border in (noun for prep, noun in prepositions(verb) if prep in ALONG and noun.lemma_lower in words("border")):
        between = [hit for prep, noun in prepositions(border) if prep == "between" for hit in who_is(noun, scene)]
        sides = unique(between or actors_in(border, scene))
        if len(sides) == 2:
            return sides
    return []
