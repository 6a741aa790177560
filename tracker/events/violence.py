"""Violence: whose it was ("died in Israeli shelling"), who undergoes it, and the land that it hit."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit
from tracker.events.acts import by_noun
from tracker.events.clauses import patient, subject
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, joined, prepositions
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

FALLING = {"die", "perish", "kill", "wound", "injure", "hurt"}
HOLDING = {"take", "seize", "capture", "occupy", "secure", "hold", "conquer", "overrun", "control", "gain", "win"}
BLOWS = ("in", "during", "from", "by", "under")
THERE = ("in", "inside", "within", "across", "throughout", "over", "around", "near", "outside")
STRIKERS = ("by", "with", "from")


def sufferers(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The subject's actors, where the verb says what was done to them."""
    who = subject(trigger.verb) if trigger.verb is not None else None
    return who_is(who, scene) or _lands([who], scene) if who is not None else []


def of_blow(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose attack it was that the words behind the verb, or its object, name."""
    verb = trigger.verb
    if verb is None:
        return []
    blows = [noun for prep, noun in prepositions(verb) if prep in BLOWS and _is_violent(noun)]
    blows += [trigger.object] if trigger.object is not None and trigger.act.suffered else []
    found = next((hits for noun in blows if (hits := _strikers(noun, scene))), [])
    own = (verb, trigger.object) if trigger.act.suffered and trigger.object is not None else (verb,)
    behind = [noun for prep, noun in prepositions(verb) if prep in trigger.act.source and trigger.act.suffered]
    behind += [noun for one in own for prep, noun in prepositions(one) if prep == "at" and noun.lower_ == "hands"]
    return found or [hit for noun in behind for hit in who_is(noun, scene)]


def is_hurt(trigger: Trigger) -> bool:
    """Whether violence is told in the passive without its doer ("were killed in an Israeli raid")."""
    verb = trigger.verb
    return trigger.act.type == "ASSAULT" and trigger.is_verb and verb is not None and is_passive(verb)


def _is_violent(noun: Token) -> bool:
    return any(act.type == "ASSAULT" for act in by_noun().get(noun.lemma_lower, ())) or noun.lower_ == "fire"


def _strikers(noun: Token, scene: Scene) -> list[Hit]:
    """Those whom an attack's own words name: "an Israeli raid", "an ambush by Serbs", "a clash with Thai troops"."""
    before = [hit for child in children(noun, "poss", "amod", "compound") for hit in who_is(child, scene, deep=False)]
    named = [hit for hit in before if hit.form is Form.DEMONYM]
    behind = [hit for prep, below in prepositions(noun) if prep in STRIKERS for hit in who_is(below, scene)]
    return named or behind


def fallen(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Those of whom the clause above says that they died when it struck ("four Danes died when shells hit a ferry")."""
    verb = trigger.token
    above = verb.head
    if trigger.act.type != "ASSAULT" or not trigger.is_verb or verb.dep_ != "advcl" or above.lemma_ not in FALLING:
        return []
    if not any(child.lower_ in {"when", "as", "after"} for child in verb.children):
        return []
    who = patient(above) if is_passive(above) else subject(above)
    return who_is(who, scene) if who is not None else []


def held_before(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who had taken or held what is taken from him now ("retook the towns that the rebels had seized")."""
    if trigger.act.type != "ASSAULT" or not trigger.is_verb:
        return []
    noun = patient(trigger.token)
    held = [] if noun is None else [one for one in children(noun, "relcl", "acl") if one.lemma_lower in HOLDING]
    for verb in held:
        agents = [below for agent in children(verb, "agent") for below in children(agent, "pobj")]
        for who in agents or ([] if is_passive(verb) else children(verb, "nsubj")):
            if who.tag_ not in {"WDT", "WP"} and (found := who_is(who, scene)):
                return found
    return []


def land_hit(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The state on whose land an attack's nameless target lies ("hit depots in Syria", "killed four men in Mali")."""
    if trigger.act.type != "ASSAULT" or trigger.act.mutual:
        return []
    if trigger.act.id == "win-battle":  # who lost it need not be at home where it was won
        return []
    own = [place for place in (trigger.token, trigger.object, trigger.verb) if place is not None]
    own = own if trigger.is_verb or trigger.light else [trigger.token]
    aims = [noun for place in own for prep, noun in prepositions(place) if prep in trigger.act.target]
    aims += [noun for place in own for noun in children(place, "dobj")]
    told = own if trigger.is_verb or trigger.light else []  # "Saudi raids in Yemen" may be upon a third
    return _lands((*aims, *told), scene)


def also_hit(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whom or whose land else an attack struck ("raids against Chad and on camps in Mali")."""
    if trigger.act.type != "ASSAULT" or trigger.act.mutual or trigger.act.id == "win-battle":
        return []
    own = [place for place in (trigger.token, trigger.object, trigger.verb) if place is not None]
    own = own if trigger.is_verb or trigger.light else [trigger.token]
    second = [one for place in own for prep in children(place, "prep") for one in children(prep, "conj")]
    struck = [noun for prep in second if prep.lower_ in trigger.act.target for noun in children(prep, "pobj")]
    return [hit for noun in struck for hit in who_is(noun, scene, deep=False) or _lands([noun], scene)]


def _lands(places: Sequence[Token], scene: Scene) -> list[Hit]:
    """The first states in, or in a part of, which one of these lies ("a market in Chad's northern province")."""
    for place in places:
        lands = [one for prep, noun in prepositions(place) if prep in THERE for one in joined(noun)]
        hits = [scene.hit_at[noun.i] for noun in lands if noun.i in scene.hit_at]
        parts = [noun for noun in lands if noun.lemma_lower in words("part_of_land")]
        hits += [hit for noun in parts for hit in actors_in(noun, scene)]
        if named := [hit for hit in hits if hit.form in (Form.NAME, Form.CAPITAL) or parts]:
            return named
    return []


def by_faction(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether one party of a land takes its town ("Liberal forces captured Lima", "the FLN took the palace")."""
    if trigger.act.type != "ASSAULT" or len(parts) > 1 or trigger.verb is None:
        return False
    if parts[0].role is not Role.TARGET:
        actor = parts[0].mention.actor
        return actor.kind is ActorKind.GROUP and actor.country is not None
    who = subject(trigger.verb)
    return who is not None and any(one.lemma_lower in words("factional") for one in children(who, "amod", "compound"))


def each_at_home(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether crowds are told only by where they were ("Protests broke out in Chad and Mali")."""
    return trigger.act.type == "PROTEST" and all(part.mention.rule.endswith("inferred") for part in parts)


def whither(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Against whom somebody's campaign goes ("Napoleon's Spanish campaign")."""
    noun = trigger.token
    if trigger.act.type != "ASSAULT" or noun.lemma_lower not in {"campaign", "expedition", "venture", "adventure"}:
        return []
    led = [hit for child in children(noun, "poss") for hit in who_is(child, scene, deep=False)]
    into = [hit for child in children(noun, "amod", "compound") for hit in who_is(child, scene, deep=False)]
    return into if led else []
