"""What a clause is meant as by the one who says it: a bidding, a charge, a menace, a harm."""

from tracker.events.acts import by_noun, by_verb
from tracker.events.clauses import patient
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, particle, prepositions, surface_subject
from tracker.events.posts import names
from tracker.events.token import Token

HARMFUL = ("ASSAULT", "COERCE")
BLAMED = {"behind", "responsible", "guilty", "blame", "aggressor", "liar", "culprit", "sponsor", "fault"}
BEATING = {"hit", "meet", "slap", "punish", "answer", "strike"}
LEADING = {"mean", "bring", "invite", "trigger", "provoke", "lead", "draw", "be", "constitute", "result"}
ANSWERING = {"respond", "react", "answer", "reply", "retort", "meet"}
RUINS = {"ash", "ashes", "rubble", "ruin", "ruins", "dust", "sea", "graveyard", "cemetery", "wasteland", "oblivion"}
MODALS = {"will", "would", "can", "could", "may", "might", "wo", "do", "did", "have", "had"}


def is_bidding(verb: Token) -> bool:
    """Whether a clause is told as what is to be ("that Chile hand back the port", "that it should go")."""
    modals = {child.lower_ for child in children(verb, "aux", "auxpass")}
    if modals & MODALS:
        return False
    who = surface_subject(verb)
    single = who is not None and who.tag_ in {"NN", "NNP", "PRP"} and not children(who, "conj")
    return bool(modals & {"should", "must", "be"}) or verb.tag_ == "VB" or (verb.tag_ == "VBP" and single)


def is_wrong(verb: Token) -> bool:
    """Whether a verb tells what is meant as a charge ("violated its airspace", "was behind the attack")."""
    lemma = verb.lemma_lower
    if lemma == "be":
        faulted = any(one.lemma_lower in words("faulted") for one in children(verb, "acomp", "attr"))
        return faulted or any(child.lower_ in BLAMED for child in verb.children)
    done_to = patient(verb) if lemma in words("wronging") else None
    return lemma in words("wrongdoing") or (done_to is not None and names(done_to, words("wronged")))


def is_menace(verb: Token) -> bool:
    """Whether a verb tells what is meant as a threat where it is to come ("will retaliate", "will pay a price")."""
    lemma = verb.lemma_lower
    held = any(child.lower_ in {"if", "unless"} for one in children(verb, "advcl") for child in children(one, "mark"))
    if lemma in words("menace") or (held and (lemma in words("held_over") or (is_passive(verb) and is_harm(verb)))):
        return True
    if lemma == "pay" and any(child.lower_ in {"dearly", "heavily"} for child in children(verb, "advmod")):
        return True
    if lemma == "teach" and any(noun.lemma_ == "lesson" for noun in children(verb, "dobj")):
        return True
    if lemma == "make" and any(is_menace(one) for one in children(verb, "ccomp", "xcomp")):
        return True
    if _ruins(verb) or _brings_harm(verb):
        return True
    suffered = patient(verb) if lemma in {"pay", "face", "suffer", "bear", "meet", "feel"} else None
    return suffered is not None and names(suffered, words("menaced"))


def _ruins(verb: Token) -> bool:
    """Whether something is to become a ruin ("turn the port into a sea of fire", "reduce it to rubble")."""
    into = verb.lemma_lower in {"turn", "reduce", "bomb", "blow"}
    return into and any(noun.lemma_lower in RUINS for _, noun in prepositions(verb))


def is_way_open(verb: Token) -> bool:
    """Whether one says that all options are open, or that force is one."""
    if verb.lemma_ not in {"be", "remain", "stay"}:
        return False
    who = surface_subject(verb)
    told = {one.lemma_lower for one in (who, *children(verb, "attr")) if one is not None}
    every = who is not None and any(child.lower_ in {"all", "every", "no"} for child in who.children)
    return "option" in told and (every or bool(told & words("menaced")))


def _brings_harm(verb: Token) -> bool:
    """Whether harm is what something will mean, or be met with ("would mean war", "would be hit with sanctions")."""
    if is_passive(verb):
        met = [n for prep, n in prepositions(verb) if prep in {"with", "by"}] if verb.lemma_ in BEATING else []
    elif verb.lemma_lower in ANSWERING:
        met = [noun for prep, noun in prepositions(verb) if prep == "with"]
    elif verb.lemma_lower in LEADING:
        met = [*children(verb, "dobj", "attr"), *(n for prep, n in prepositions(verb) if prep in {"to", "in"})]
        met += [below for noun in met for prep, below in prepositions(noun) if prep in {"of", "for"}]
    else:
        return False
    return any(noun.lemma_ == "war" or names(noun, words("menaced")) for noun in met)


def is_harm(verb: Token) -> bool:
    """Whether a verb tells an act of material conflict."""
    lemma = verb.lemma_lower
    if lemma in words("harm") or any(act.type in HARMFUL and not act.narrow for act in by_verb().get(lemma, ())):
        return True
    if _ruins(verb) or (lemma == "go" and any(noun.lemma_ == "war" for _, noun in prepositions(verb))):
        return True
    if lemma in {"carry", "take", "bring"} and any(noun.lemma_ == "war" for noun in children(verb, "dobj")):
        return True
    if lemma == "make" and is_menace(verb):
        return True
    carried = children(verb, "dobj") if lemma in words("light") or particle(verb) in words("light") else []
    return any(act.type in HARMFUL for noun in carried for act in by_noun().get(noun.lemma_lower, ()))


def is_hostile(verb: Token) -> bool:
    """Whether a verb, with its particle and its object, tells an act of material conflict."""
    found = patient(verb)
    known = by_verb().get(particle(verb), ()) or by_verb().get(verb.lemma_lower, ())
    told = (act for act in known if not act.objects or (found is not None and names(found, act.objects)))
    return any(act.type in ("SANCTION", *HARMFUL) for act in told)
