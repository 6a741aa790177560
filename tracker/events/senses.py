"""Words of an act in another sense: done by nobody, held as an opinion, or one of a verb's other meanings."""

from tracker.events.acts import Act
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.idle_senses import CHECKS as IDLE
from tracker.events.other_senses import CHECKS
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.reading import Reading
from tracker.events.syntax import Scene
from tracker.events.token import Token

BY_SOMEBODY = {"THREATEN", "REQUEST", "REJECT", "ACCUSE", "PROTEST", "COERCE", "MOBILIZE", "SUPPORT"}
ABSTRACT = ("ness", "ity", "ism", "ance", "ence", "tion", "sion", "ment")
MEANT = {"intention", "determination", "resolve", "intent", "desire", "eagerness"}  # which may be for good or ill
BLOWS = {"attack", "raid"}
MANY = {"many", "most", "some", "few"}


def is_other_sense(act: Act, verb: Token, found: Token | None, noun: Token | None, scene: Scene) -> bool:
    """Whether a verb that could tell the act means something else here; `noun` is what the act is about."""
    lemma = verb.lemma_lower
    doing = act.type in BY_SOMEBODY and "subject" not in act.target  # a deed may draw blame upon it
    who = subject(verb) if doing or lemma in {"strike", "hit"} else None
    blow = not doing and who is not None and who.lemma_lower in BLOWS  # "an air raid hit the port"
    if who is not None and not blow and (is_nobody(who) or (act.type in {"REJECT", "SUPPORT"} and _is_public(who))):
        return True
    if _is_laid_down(act, verb) or _is_shared_passive(verb):
        return True
    if act.type in {"REJECT", "SUPPORT"} and verb.tag_ == "VBG" and verb.dep_ == "acl":
        return verb.head.lemma_lower not in words("saying")
    if act.id == "show-readiness" and found is not None and _means_ill(found):
        return True
    if act.id == "support" and lemma == "defend" and found is not None and _is_ones_own(found):
        return True
    checks = [known[lemma] for known in (CHECKS, IDLE) if lemma in known]
    told = Reading(act, verb, found if noun is None else noun, scene) if checks else None
    return told is not None and any(check(told) for check in checks)


def _is_shared_passive(verb: Token) -> bool:
    """Whether a participle was taken for the verb of its clause ("Roca, backed and urged on by Peru, agreed")."""
    if verb.tag_ != "VBD" or children(verb, "dobj", "aux", "auxpass", "prt", "prep"):
        return False
    joint = children(verb, "conj")
    agent = any(below.tag_ == "VBN" and children(below, "agent") for below in joint)
    return agent and any(below.tag_ == "VBD" for below in joint)


def _is_laid_down(act: Act, verb: Token) -> bool:
    """Whether a treaty's clause gives it ("the article offered refuge"), or a law that was repealed banned it."""
    if act.type == "AID":
        who = subject(verb)
        return who is not None and who.lemma_lower in words("clause")
    law = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "acl" or law.dep_ != "dobj":
        return False
    return law.head.lemma_lower in {"repeal", "rescind", "revoke", "abolish"}


def _means_ill(found: Token) -> bool:
    """Whether what one intends is nothing that is offered to anybody ("voiced its intention to leave")."""
    meant = [verb for verb in children(found, "acl", "advcl") if verb.tag_ == "VB"]
    return found.lemma_lower in MEANT and not any(verb.lemma_lower in words("friendly") for verb in meant)


def _is_ones_own(noun: Token) -> bool:
    """Whether what is defended is the doer's own ("defended its forts", "to defend itself")."""
    return noun.lower_.endswith(("self", "selves")) or any(child.tag_ == "PRP$" for child in noun.children)


def is_nobody(noun: Token) -> bool:
    """Whether a noun names nobody who could act ("the revolution", "arms sales", "U.S. policy")."""
    lemma = noun.lemma_lower
    if noun.pos_ != "NOUN" or any(lemma in words(kind) for kind in ("people", "military", "institution", "assembly")):
        return False
    return lemma in words("nobody") or (lemma.endswith(ABSTRACT) and lemma not in words("somebody"))


def _is_public(noun: Token) -> bool:
    """Whether it is people at large who hold an opinion ("many Americans", "public opinion")."""
    if noun.lemma_lower in {"opinion", "majority", "public", "american"}:
        return True
    return noun.tag_ in {"NNPS", "NNS"} and any(child.lower_ in MANY for child in noun.children)


def is_other_noun(act: Act, noun: Token, verb: Token | None, *, light: bool) -> bool:
    """Whether a noun that could tell the act means something else here ("a press conference", "the threat of war")."""
    lemma = noun.lemma_lower
    before = {child.lower_ for child in children(noun, "amod", "compound", "nmod")}
    behind = {prep for prep, _ in prepositions(noun)}
    over = verb.lemma_lower if verb is not None else ""
    if act.mode == "independence" and noun.dep_ == "dobj" and over in words("quelling"):
        return True
    if act.mode == "war" and noun.dep_ == "dobj" and over in words("finishing"):  # a war ended is no war begun
        return True
    undone = noun.dep_ == "nsubjpass" and over in {"lift", "revoke", "rescind", "end"}
    if act.mode == "sanctions-imposed" and (undone or (noun.dep_ == "dobj" and over in words("finishing"))):
        return True
    if act.id == "suspend-member" and not behind & {"of", "from"} and not children(noun, "poss"):
        return True
    if act.mode == "mediation" and _is_own(noun):
        return True
    if act.mode == "talks" and noun.dep_ == "dobj" and over in {"offer", "propose", "suggest"}:
        return True
    if act.type == "CONSULT" and (_decides(noun, verb) or _among_own(noun) or _is_left(noun)):
        return True
    if act.type == "CONSULT":
        return bool(before & {"press", "news", "internal", "domestic"}) or (
            noun.tag_ == "NN" and lemma == "talk" and "of" in behind
        )
    if lemma == "threat":
        return over not in words("uttering") if light else "of" in behind and not _of_force(noun)
    if lemma == "commitment":
        return not light or over in {"continue", "keep up", "increase", "double", "maintain", "step up", "intensify"}
    if lemma == "initiative":
        return over == "undertake" or not light or "policy" in before or noun.head.lower_ in {"at", "on"}
    if lemma == "campaign":
        return bool(before & words("persuading"))
    return (
        act.mode == "joint-programme"
        and noun.dep_ == "nsubj"
        and verb is not None
        and not is_passive(verb)
        and bool(children(verb, "dobj"))
    )


def _of_force(threat: Token) -> bool:
    """Whether somebody's threats are of what he would do ("Chad's threat of sanctions", "threats of war from Chad")."""
    told = threat.tag_ == "NNS" or bool(children(threat, "poss"))
    return told and any(prep == "of" and below.lemma_lower in words("menaced") for prep, below in prepositions(threat))


def _is_left(talks: Token) -> bool:
    """Whether somebody suspends his part in talks, which then are not held ("suspended its part in the talks")."""
    above = talks.head.head
    verb = above.head if above.dep_ == "dobj" else above
    if talks.dep_ != "pobj" or talks.head.lower_ != "in" or verb.lemma_lower not in {"suspend", "freeze", "halt"}:
        return False
    return any(part.lemma_lower in {"part", "participation"} for part in children(verb, "dobj"))


def _is_own(effort: Token) -> bool:
    """Whether an effort is to avoid a war or be reconciled oneself ("efforts to avoid war"): no mediation."""
    below = children(effort, "acl")
    if any(verb.lemma_lower == "reconcile" and not children(verb, "dobj") for verb in below):
        return True
    told = [verb.lemma_lower for verb in below]
    return "avoid" in told and not any(token.lower_ == "between" for token in effort.subtree)


def _decides(noun: Token, verb: Token | None) -> bool:
    """Whether a conference is told as a body that agrees to something ("the conference adopted a plan")."""
    deciding = verb is not None and noun.dep_ == "nsubj" and bool(children(verb, "dobj"))
    return deciding and verb is not None and verb.lemma_lower in {"reach", "adopt", "approve", "sign", "conclude"}


def _among_own(noun: Token) -> bool:
    """Whether somebody takes counsel with people of his own ("consultations with his advisers")."""
    beside = [below for prep, below in prepositions(noun) if prep == "with" and below.lemma_lower in words("home")]
    return any(child.tag_ == "PRP$" for below in beside for child in below.children)
