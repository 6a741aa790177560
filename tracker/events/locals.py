"""Those of a country who are told by where they are: "rioters in Belgrade", "a crowd stoned the embassy in Beirut"."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, joined, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

THERE = ("in", "across", "throughout", "near", "on")
JAILS = {"jail", "prison", "cell", "dungeon", "camp", "court"}
STREETS = {"street", "square", "avenue", "boulevard", "centre", "center", "downtown", "slum", "bazaar"}
TOWNS = {"city", "town", "capital", "village", "port", "island", "province", "region"}  # "in two Danish cities"

MANY = frozenset({"hundred", "thousand", "dozen", "ten"})  # "thousands marched"


def of_the_place(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The country of a crowd, of rebels or of the police, where the words name only the place."""
    if _is_held(trigger):
        behind = [noun for _, noun in prepositions(trigger.token)]
        jails = [hit for noun in behind if noun.lemma_lower in JAILS for hit in actors_in(noun, scene)]
        return next((found for place in (trigger.token, *behind) if (found := _lands(place, scene))), jails)
    who = subject(trigger.verb) if trigger.verb is not None and (trigger.is_verb or trigger.light) else None
    if not _is_local(who, trigger):
        return []
    nameless = who is not None and who.lemma_lower in words("nameless")
    if who == trigger.token and trigger.act.type == "PROTEST" and trigger.verb is not None:
        swept = [hit for noun in children(trigger.verb, "dobj") for hit in actors_in(noun, scene, deep=False)]
        if swept:
            return swept
    places = (who,) if nameless else (who, trigger.object, trigger.verb, trigger.token, *_aimed_at(trigger))
    return next((found for place in places if place is not None and (found := _lands(place, scene))), [])


def against_another(trigger: Trigger) -> bool:
    """Whether a crowd, of whom the words do not say whose, is against another's embassy, flag or deeds."""
    if trigger.act.type != "PROTEST":
        return False
    top = trigger.verb if trigger.verb is not None and (trigger.is_verb or trigger.light) else trigger.token
    return any(t.lower_ in {"against", "anti"} or t.lemma_lower in words("emblem") for t in top.subtree)


def _is_local(who: Token | None, trigger: Trigger) -> bool:
    """Whether those who do it are told by where they are; so is who protests, where nobody is named."""
    protests = trigger.act.type == "PROTEST"
    if who is None or who == trigger.token:
        return protests
    lemmas = {one.lemma_lower for one in (who, *_measured(who))}
    return bool(lemmas & words("local")) or (protests and bool(lemmas & (words("people") | MANY)))


def _aimed_at(trigger: Trigger) -> list[Token]:
    """What crowds stand before or throw things at ("hurled eggs at the consulate in Kisumu")."""
    found = prepositions(trigger.token) if trigger.act.type == "PROTEST" else ()
    return [noun for prep, noun in found if prep in {"at", "outside", "on", "near"}]


def _is_held(trigger: Trigger) -> bool:
    """Whether persons are held by nobody that is told: then by the state in which they are ("was jailed in Peru")."""
    verb = trigger.token
    passive = trigger.is_verb and is_passive(verb) and not children(verb, "agent")
    return (
        trigger.act.type == "COERCE"
        and passive
        and (verb.lemma_lower in words("custody") or trigger.act.id == "into-custody")
    )


def _measured(noun: Token) -> list[Token]:
    return [below for prep, below in prepositions(noun) if prep == "of"]


def _lands(place: Token, scene: Scene) -> list[Hit]:
    """The states that a word's own prepositions of place bring."""
    there = (*THERE, "of") if place.lemma_lower in STREETS else THERE  # "filled the streets of Kisumu"
    named = [one for prep, noun in prepositions(place) if prep in there for one in joined(noun)]
    named += [one for noun in named if noun.lemma_lower in STREETS for _, one in prepositions(noun)]
    hits = [scene.hit_at[one.i] for one in named if one.i in scene.hit_at]
    towns = [noun for noun in named if noun.lemma_lower in TOWNS]
    around = [hit for noun in towns for hit in actors_in(noun, scene) if hit.form is Form.DEMONYM]
    return [*(hit for hit in hits if hit.form in (Form.NAME, Form.CAPITAL)), *around]
