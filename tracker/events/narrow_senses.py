"""Words that tell no act in some settings: a member of renown, an ally that stays one, a named project."""

from tracker.events.acts import Act
from tracker.events.denial import denying
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, prepositions, surface_subject
from tracker.events.reading import Reading
from tracker.events.syntax import Scene
from tracker.events.token import Token

STAYING = {"remain", "stay", "be", "keep"}
PRIVATELY = {"exiled", "deposed", "former", "ex", "future", "young", "retired", "captive", "ousted", "fugitive"}


def is_state(act: Act, verb: Token) -> bool:
    """Whether a phrase tells a state of affairs (“remained aligned with”, “became an active member of”)."""
    if act.id == "ally-with":
        return verb.tag_ == "VBN" and verb.dep_ in {"acomp", "xcomp", "oprd"} and verb.head.lemma_ in STAYING
    if act.id == "was-there":
        return not _is_stay(verb)
    if act.id == "come-to-terms" and verb.lemma_ in {"see", "be"}:  # "did not see eye to eye"
        return denying(verb) is not None or verb.head.lemma_lower in words("failure")
    if act.id != "become-member":
        return False
    members = (child for child in verb.children if child.lemma_lower == "member")
    return any(one.lemma_lower in words("renown") for noun in members for one in children(noun, "amod"))


def _is_stay(verb: Token) -> bool:
    """Whether it is told that somebody then was in a place that is named ("was in Lima in May", not "is in exile")."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.dep_ in {"ccomp", "csubj"}:
        return False
    if children(verb, "attr", "acomp", "expl", "neg"):
        return False
    first = next(iter(prepositions(verb)), None)
    if any(one.lower_ in PRIVATELY for who in children(verb, "nsubj") for one in who.subtree):
        return False
    if any(prep == "for" for prep, _ in prepositions(verb)):
        return False
    there = first is not None and first[0] == "in" and first[1].pos_ == "PROPN" and first[1].i <= verb.i + 3
    return there and len(prepositions(verb)) > 1


def is_of_member(act: Act, noun: Token, scene: Scene) -> bool:
    """Whether a member, and no envoy, is expelled, or a body and no land is left ("its expulsion from the Union").

    Who leaves a land is no member, and a treaty that is left is no land either.
    """
    if act.mode not in {"diplomats-expelled", "withdrawal", "organisation-left"}:
        return False
    left = [below for prep, below in prepositions(noun) if prep == "from"]
    hits = [scene.hit_at.get(below.i) for below in left]
    body = any(hit is not None and scene.is_organisation(hit) for hit in hits)
    if act.mode == "organisation-left":
        return not body or _of_troops(noun)
    paper = act.mode == "withdrawal" and any(below.lemma_lower in words("treaty", "agreed") for below in left)
    return paper or (body and not _of_troops(noun))


def _of_troops(noun: Token) -> bool:
    """Whether a withdrawal is one of troops ("the withdrawal of Danish troops from NATO")."""
    gone = [*children(noun, "compound"), *(below for prep, below in prepositions(noun) if prep == "of")]
    return any(one.lemma_lower in words("military") for one in gone)


def cheers(told: Reading) -> bool:
    """“Encouraged trade”: nobody is asked for anything."""
    below = children(told.verb, "xcomp", "ccomp", "advcl")
    return told.act.type == "REQUEST" and not any(one.tag_ != "VBG" or is_infinitive(one) for one in below)


def shows(told: Reading) -> bool:
    """“Demonstrated its concern”, “demonstrated that it was strong”: no crowd did."""
    return told.found is not None or bool(children(told.verb, "ccomp"))


def is_against(told: Reading) -> bool:
    """“Had become opposed to his rule”: an opinion."""
    return told.act.type == "REJECT" and told.verb.dep_ == "acomp"


def is_named_so(told: Reading) -> bool:
    """“Announced Project Independence”: a name."""
    if told.act.mode != "independence" or told.found is None:
        return False
    return told.found.text[0].isupper() and bool(children(told.found, "compound"))


def drives_from_place(told: Reading) -> bool:
    """“Ousted them from the capital”: no member is suspended."""
    if told.act.id != "suspend-member":
        return False
    left = [noun for prep, noun in prepositions(told.verb) if prep == "from"]
    places = words("territory") | {"capital", "power", "office"}
    return any(noun.lemma_lower in places for noun in left)


def goes_back_himself(told: Reading) -> bool:
    """“General Haig returned to NATO”: a person or a team, and no member, goes back."""
    if told.act.id != "returns-to-body":
        return False
    who = surface_subject(told.verb)
    hit = told.scene.hit_at.get(who.i) if who is not None else None
    named = hit is not None and not told.scene.is_person(hit)
    return not named and (who is None or who.lemma_lower not in words("governing") | {"it"})


def holds_meetings(told: Reading) -> bool:
    """“Held hundreds of forums”: nobody is held, as it would be with hundreds of hostages."""
    if told.act.type != "COERCE" or told.found is None or told.found.lemma_lower not in {"hundred", "dozen", "dozens"}:
        return False
    counted = [below for prep, below in prepositions(told.found) if prep == "of"]
    people = words("people", "crowd") | told.act.objects
    named = told.scene.hit_at
    return any(
        one.lemma_lower not in people and one.i not in named and not any(below.i in named for below in one.children)
        for one in counted
    )
