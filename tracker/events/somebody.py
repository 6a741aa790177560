"""Whether the words of an act name somebody who cannot be told: then nobody else is put in the place."""

from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.it_itself import is_land
from tracker.events.phrases import actors_in, children, joined, prepositions
from tracker.events.recognised import others_before
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

FORCE = {"ASSAULT", "COERCE"}
INTO = {"into", "on", "against"}
UNNAMED = {"place", "land", "tribe", "belligerent", "combatant", "neutral", "ally", "nation", "signatory"}
PARTIES = {"group", "faction", "party", "side", "rival", "clan", "tribe"}  # of one land, who deal with each other
STEPS = {"move", "step", "decision", "action", "measure", "act", "gesture", "plan", "demand", "proposal"}
JUDGING = {"ACCUSE", "REJECT", "SUPPORT"}


def somebody(trigger: Trigger) -> bool:
    """Whether the words do name a doer, though not one that can be told: then nobody is put in the place."""
    if trigger.verb is None or trigger.act.impersonal:
        return False
    who = subject(trigger.verb)
    if who is None or who == trigger.token or who.pos_ not in {"NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM"}:
        return False
    return not any(child.lower_ in {"two", "both"} for child in who.children)


def one_person(trigger: Trigger) -> bool:
    """Whether somebody is named as the doer by a proper name, as an envoy is of whom the text says no more."""
    who = subject(trigger.verb) if trigger.verb is not None else None
    return who is not None and who.tag_ == "NNP"


def somebody_else(trigger: Trigger) -> bool:
    """Whether the words name the one addressed, though not one that can be told ("asked parliament")."""
    if trigger.act.answers or trigger.act.objects or trigger.verb is None or not trigger.is_verb:
        return False
    noun = patient(trigger.verb)
    if noun is None or noun.pos_ != "NOUN" or _is_the_land(noun):
        return False
    return noun.lemma_lower in words("people") and noun.lemma_lower not in words("neighbour")


def _is_the_land(noun: Token) -> bool:
    """Whether a noun takes up a land that was spoken of ("annexed the country")."""
    the = any(child.lower_ == "the" for child in noun.children)
    return the and noun.tag_ == "NN" and noun.lemma_lower in words("territory") and not noun.prepositions


def is_of_land(trigger: Trigger, scene: Scene) -> bool:
    """Whether it is done to a land of which the words say no more than "the country" or "it"."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return noun is not None and trigger.act.type in FORCE and (_is_the_land(noun) or is_land(noun, scene))


def needs_none(trigger: Trigger, sources: set[str], scene: Scene, *, placed: bool = False) -> bool:
    """Whether no other is to be looked for: they do it among themselves, or the words name another, though not who.

    With `placed`, the passage tells whose a place is of which nothing else is known.
    """
    if judged_step(trigger) is not None:
        return False
    others = somebody_else(trigger) or _others_untold(trigger) or _partner_untold(trigger, scene)
    others = (
        others
        or trigger.act.id == "overthrow"
        or _puts_out_somebody(trigger, scene)
        or to_own_place(trigger, sources, scene)
        or _to_them(trigger, scene)
        or by_police(trigger)
        or upon_protest(trigger, scene)
    )
    return others or _among_themselves(trigger, sources) or (not placed and _unknown_place(trigger, scene))


def judged_step(trigger: Trigger) -> Token | None:
    """What another did that is judged in the same breath ("left the pact, a move condemned by Mali")."""
    verb = trigger.verb
    if verb is None or not trigger.is_verb or verb.dep_ not in {"relcl", "acl"} or trigger.act.type not in JUDGING:
        return None
    step = verb.head
    beside = step.dep_ in {"appos", "npadvmod"} and step.pos_ == "NOUN"
    return step if beside and step.lemma_lower in STEPS | words("charge") else None


def _puts_out_somebody(trigger: Trigger, scene: Scene) -> bool:
    """Whether a person of whom nothing is known is expelled, or a paper thrown out, and no member."""
    noun = patient(trigger.verb) if trigger.act.id == "suspend-member" and trigger.verb is not None else None
    if noun is None:
        return False
    taken_up = noun.lower_ == "it" or noun.pos_ == "NUM"
    return (noun.pos_ == "PROPN" and not actors_in(noun, scene)) or (taken_up and bool(noun.things))


def _to_them(trigger: Trigger, scene: Scene) -> bool:
    """Whether it is done to people of no state ("hired gunmen, but the army drove them out")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return noun is not None and noun.lower_ == "them" and others_before(noun, scene)


def to_own_place(trigger: Trigger, sources: set[str], scene: Scene) -> bool:
    """Whether one visits a place of one's own state, about which another may quarrel ("The king visited Ceuta")."""
    noun = patient(trigger.verb) if trigger.verb is not None and trigger.act.mode == "visit" else None
    hit = scene.hit_at.get(noun.i) if noun is not None else None
    return hit is not None and scene.settle(hit, None).actor.code in sources


def upon_protest(trigger: Trigger, scene: Scene) -> bool:
    """Whether force falls where people protest, which is their state's own matter where nobody else is named."""
    forceful = trigger.act.type in {"ASSAULT", "COERCE"}
    return forceful and any(token.lemma_lower in words("unrest") for token in scene.tokens)


def by_police(trigger: Trigger) -> bool:
    """Whether a state's police use force against those of whom nothing is told: they do so at home."""
    who = subject(trigger.verb) if trigger.act.type == "ASSAULT" and trigger.verb is not None else None
    return who is not None and who.lemma_lower in {"police", "policeman", "gendarme"}


def _unknown_place(trigger: Trigger, scene: Scene) -> bool:
    """Whether force is told against a place or a leader of whom nothing is known ("besieged Mekele")."""
    if trigger.act.type != "ASSAULT" or trigger.verb is None:
        return False
    if not trigger.is_verb:
        land = [below for prep, below in prepositions(trigger.token) if prep in {"of", "on"}]
        return any(one.lemma_lower in words("territory") and not actors_in(one, scene) for one in land)
    noun = patient(trigger.verb)
    if noun is not None and noun.tag_ == "NNS" and noun.lemma_lower in words("territory"):
        return any(child.lower_ == "the" for child in noun.children) and not actors_in(noun, scene)
    met = [noun] if noun is not None else [below for prep, below in prepositions(trigger.verb) if prep in INTO]
    return any(one.pos_ == "PROPN" and not actors_in(one, scene) for one in met)


def _among_themselves(trigger: Trigger, sources: set[str]) -> bool:
    """Whether a mutual act needs no other: several do it, or a body does that meets by itself ("Congress met")."""
    if not trigger.act.mutual or trigger.verb is None:
        return False
    who = subject(trigger.verb)
    body = who is not None and who.lemma_lower in words("assembly")
    counted = who is not None and any(child.dep_ == "nummod" for child in who.children)
    parties = who is not None and (counted or who.lemma_lower in PARTIES)
    return len(sources) > 1 or body or (parties and who is not None and who.tag_ == "NNS")


def _others_untold(trigger: Trigger) -> bool:
    """Whether those to whom it is done are several others, of whom the words do not say who they are.

    "Sent envoys to some of those lands", "talks with the other states".
    """
    near = [trigger.token, *([trigger.verb] if trigger.light and trigger.verb is not None else [])]
    near += [trigger.object] if trigger.object is not None and trigger.object not in near else []
    behind = [noun for one in near for prep, noun in prepositions(one) if prep in trigger.act.target]
    asked = trigger.is_verb and trigger.act.type == "REQUEST"
    behind += [who for clause in children(trigger.token, "ccomp") for who in children(clause, "nsubj")] if asked else []
    return any(_is_others(noun) for noun in behind)


def _partner_untold(trigger: Trigger, scene: Scene) -> bool:
    """Whether others do it too, or are to do what is asked, of whom the words do not say who they are.

    "Signed by Chad and the recipient nations", "asked that other countries stop their aid".
    """
    if trigger.verb is None:
        return False
    who = subject(trigger.verb)
    doers = [*([who] if who is not None else []), *(noun for prep, noun in prepositions(trigger.verb) if prep == "by")]
    beside = [one for noun in doers for one in joined(noun) if one is not noun]
    asked = trigger.act.type == "REQUEST" and trigger.is_verb
    told = [noun for verb in children(trigger.verb, "ccomp") for noun in children(verb, "nsubj")] if asked else []
    many = [one for one in beside if one.tag_ == "NNS" and one.lemma_lower in words("governing")]
    return any(not actors_in(one, scene) for one in many) or any(_is_others(noun) for noun in told)


def _is_others(noun: Token) -> bool:
    counted = [below for prep, below in prepositions(noun) if prep == "of"] if noun.lower_ in words("others") else []
    several = any(child.lower_ in words("others") or child.lower_ == "all" for child in noun.children)
    whom = counted or ([noun] if several else [])
    if not whom:
        return False
    known = words("governing") | words("territory") | UNNAMED
    told = (one for one in whom if one.tag_ in {"NNS", "NNPS"} or one.lemma_lower == "shipping")
    return any(one.tag_ == "NNPS" or one.lemma_lower in known | {"shipping"} for one in told)


def done_to_somebody(trigger: Trigger) -> bool:
    """Whether the words name a person who suffers it, though not one that can be told ("Braddock was wounded")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None and not trigger.act.mutual else None
    return noun is not None and (noun.pos_ == "PROPN" or noun.lemma_lower in words("people"))
