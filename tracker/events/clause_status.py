"""What a clause's own words and the words above it make of its act: done, planned, denied, alleged or only an aim."""

from tracker.documents.document import Kind
from tracker.events.achieved import done_by
from tracker.events.beside import words_beside
from tracker.events.carriers import carrier, is_done, is_now, said_first
from tracker.events.clauses import is_first
from tracker.events.commanded import commander
from tracker.events.denial import denying, not_until
from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.laid_down import is_laid_down
from tracker.events.left_undone import left_undone
from tracker.events.owned_up import charging, judging
from tracker.events.phrases import children, is_infinitive, is_passive, surface_subject
from tracker.events.prospect import Prospect, prospect
from tracker.events.refusal import Refusal
from tracker.events.standing import Found, Standing, said, unreal
from tracker.events.syntax import Scene
from tracker.events.thought import thought_of
from tracker.events.token import Token

AIM = "told only as an aim, a wish or a matter spoken of"
AIMING = {"for", "on", "of", "to", "towards", "toward", "into"}
FINITE = {"VBD", "VBZ", "VBP"}
PUTTING_FORWARD = {"propose", "recommend"}
DONE = {"return", "come", "profit", "benefit", "gain", "result", "suffer", "recover", "go", "learn", "earn"}


def of_verb(verb: Token, scene: Scene) -> Found | None:
    """What the verb's own auxiliaries and adverbs say, then what the verbs above it make of it."""
    if verb.dep_ == "ccomp" and verb.i > verb.head.i and verb.head.lemma_lower in words("fear"):
        return unreal("feared", verb.head, scene, "it is only hoped, feared or believed")
    own = thought_of(verb, scene) or _own_words(verb, scene) or _said_to_be_done(verb, scene)
    if own is not None:
        return own
    if (
        verb.dep_ == "conj"
        and verb.tag_ in FINITE
        and verb.lower_ != verb.lemma_
        and (verb.head.tag_ == "VB" or children(verb, "nsubj", "nsubjpass"))
    ):
        return None
    if verb.dep_ in {"conj", "advcl"} and is_infinitive(verb) and is_infinitive(verb.head):
        return of_verb(verb.head, scene)
    if verb.dep_ in {"xcomp", "ccomp", "pcomp", "advcl", "acl"} or is_infinitive(verb):
        return _under(verb, scene)
    if verb.dep_ == "conj":
        above = of_verb(verb.head, scene) if verb.head.pos_ in {"VERB", "AUX"} else None
        return None if isinstance(above, Standing) and above.status is Status.NEGATED else above
    return None


def _said_to_be_done(verb: Token, scene: Scene) -> Found | None:
    """A clause that is only spoken of: as a subject, as what is asked ("that Chad withdraw"), or under "the claim"."""
    if verb.dep_ == "csubj":
        return unreal("spoken-of", verb, scene, "its clause is only what something is said of")
    above = verb.head
    lemma = above.lemma_lower
    asked = (above, *children(above, "dobj")) if verb.dep_ == "ccomp" and verb.tag_ in {"VB", "VBP"} else ()
    if any(one.lemma_lower in words("asking") for one in asked):
        return unreal("asked", above, scene, "it is only asked for")
    if above.pos_ != "NOUN" or not any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.children):
        return None
    if lemma in words("asking"):  # "a demand that Chad leave", and not "a demand that Chad refused"
        return None if verb.tag_ == "VBD" else unreal("asked", above, scene, "it is only asked for")
    denied = verb.lemma_lower in words("denial") | {"reject", "dismiss", "deny"}  # "a charge that Chad rejected"
    alleged = lemma in words("allegation") and not denied
    return said(Status.ALLEGED, above, scene, "somebody alleges it") if alleged else None


def _own_words(verb: Token, scene: Scene) -> Found | None:
    """Negation, future, modals and "allegedly" beside the verb."""
    modal = next((child for child in children(verb, "aux") if child.lower_ in words("hypothetical")), None)
    until = not_until(verb)
    if modal is not None and (modal.lower_ != "could" or (until is None and not _only_then(verb, modal))):
        return unreal("modal", modal, scene, "it is only said that it may, might or should be")
    if until is not None:
        return said(Status.OCCURRED, until, scene, "it was not done until then, and then it was")
    denied = denying(verb)
    if denied is not None:
        if scene.entry is None and any(other.lower_ in {"does", "do"} for other in children(verb, "aux")):
            return unreal("attitude", denied, scene, "a state of affairs, not something left undone once")
        return said(Status.NEGATED, denied, scene, "the words deny it")
    for child in verb.children:
        word = child.lower_
        if child.dep_ in {"aux", "auxpass"} and word in words("future"):
            return _to_come(verb, child, scene)
        if word == "due" and child.dep_ == "acomp":
            return said(Status.PLANNED, child, scene, "the words tell it as to come")
        if child.dep_ == "advmod" and word in {"nearly", "almost"} and _stands_before(child, verb):
            return unreal("nearly", child, scene, "it all but happened")
        if word in {"allegedly", "reportedly", "purportedly"}:
            return said(Status.ALLEGED, child, scene, "the words tell it as alleged")
    return _by_report(verb, scene)


def _only_then(verb: Token, modal: Token) -> bool:
    """Whether it could be done and was: "not until 1921 could Chad sign", "only then could they leave"."""
    who = surface_subject(verb)
    before = verb.sentence[: modal.i]
    return who is not None and modal.i < who.i and any(token.lower_ in {"until", "till", "only"} for token in before)


def _by_report(verb: Token, scene: Scene) -> Found | None:
    """What somebody else is named for ("according to Chad", "is said to have attacked"): it is alleged."""
    for prep in children(verb, "prep") if "according" in words_beside(verb) else ():
        if prep.lower_ == "according":
            below = [noun for to in children(prep, "prep") for noun in children(to, "pobj")]
            joint = any(child.lower_ == "joint" for noun in below for child in noun.children)
            if not joint and not any(noun.lemma_lower in words("terms") for noun in below):
                return said(Status.ALLEGED, prep, scene, "told by the words of somebody")
    above = verb.head
    told = verb.dep_ == "xcomp" and above.lemma_lower in words("hearsay") and is_passive(above)
    if told and any(child.lower_ == "have" for child in children(verb, "aux")):
        return said(Status.ALLEGED, above, scene, "it is only said to have been done")
    return None


def _stands_before(word: Token, verb: Token) -> bool:
    """Whether a word stands right before a verb or its auxiliaries ("almost fell", not "almost at once … fell")."""
    return word.i + 1 in {verb.i, *(child.i for child in children(verb, "aux", "auxpass", "neg"))}


def _to_come(verb: Token, future: Token, scene: Scene) -> Found:
    """What "will" or "would" beside the verb makes of it."""
    found = prospect(verb, future, scene)
    if found is Prospect.THOUGHT:
        return unreal("thought", future, scene, "it is only thought of as to come")
    if found is Prospect.DONE:
        return said(Status.OCCURRED, future, scene, "a story tells by it what came later")
    return said(Status.PLANNED, future, scene, "the words tell it as to come")


def _under(verb: Token, scene: Scene) -> Found | None:
    """What the governing word makes of an act: "plans to", "refused to", "accused of", "without"."""
    above = verb.head
    if above == verb:
        return _headline(verb, scene)
    if _stands_alone(verb):
        return None
    if above != verb and above.pos_ == "VERB" and (thought := _thought_above(above, scene)) is not None:
        return thought
    preposition = above if above.pos_ in {"ADP", "SCONJ"} else None
    if preposition is not None:
        above = preposition.head
        if preposition.lower_ in {"without", "than", "instead"}:
            return left_undone(verb, preposition, scene)
    if is_done(verb, above, preposition):
        return None
    carried = carrier(verb, above, preposition)
    if carried is not None:
        return of_verb(carried, scene)
    found = _by_likeness(verb, above, preposition, scene) or _by_kind(verb, above, preposition, scene)
    if found is None and (charge := charging(verb)) is not None:
        return said(Status.ALLEGED, charge, scene, "somebody alleges it")
    if found is not None or judging(verb) is not None:
        return found
    if is_infinitive(verb) and verb.dep_ in {"acl", "relcl", "xcomp", "advcl"} and is_first(above):
        return of_verb(told, scene) if (told := said_first(above)) is not None else None
    if is_infinitive(verb) or (preposition is not None and preposition.lower_ in AIMING):
        return _aimed_at(verb, above, scene)
    if verb.dep_ in {"xcomp", "ccomp", "pcomp"} and above.pos_ in {"VERB", "AUX"}:
        return _reported(verb, above, scene)
    return None


def _headline(verb: Token, scene: Scene) -> Found:
    """An infinitive on which nothing else rests: with its doer it is what headlines say of plans ("Chad to leave")."""
    if surface_subject(verb) is None:
        return unreal("purpose", verb, scene, "it is only named, and nobody is said to do it")
    return said(Status.PLANNED, verb, scene, "the words tell it as to come")


def _thought_above(above: Token, scene: Scene) -> Refusal | None:
    """Why the clause above tells nothing that happened: then neither does what hangs on it."""
    thought = thought_of(above, scene)
    if thought is not None or not is_infinitive(above):
        return thought
    aim = of_verb(above, scene)
    return aim if isinstance(aim, Refusal) else None


def _by_kind(verb: Token, above: Token, preposition: Token | None, scene: Scene) -> Found | None:
    """What the word above makes of an act as one that tells a failure, a denial, a charge or a plan."""
    for kind, status, reason in (
        ("failure", Status.NEGATED, "it was refused or failed"),
        ("denial", Status.NEGATED, "it is denied"),
        ("allegation", Status.ALLEGED, "somebody alleges it"),
        ("intention", Status.PLANNED, "it is intended"),
    ):
        if above.lemma_lower not in words(kind) or (kind == "intention" and not _looks_ahead(verb, preposition)):
            continue
        if kind == "allegation" and verb.dep_ == "advcl":
            continue
        if kind == "intention" and (denying(above) or any(child.lower_ == "no" for child in above.children)):
            return unreal("purpose", above, scene, "nobody intends it")
        return said(status, above, scene, reason)
    return None


def _by_likeness(verb: Token, above: Token, preposition: Token | None, scene: Scene) -> Found | None:
    """What single words above make of an act: "is to", "was committed to", "prevented from"."""
    lemma = above.lemma_lower
    bare = not children(above, "attr", "acomp") and all(prep.i < above.i for prep in children(above, "prep"))
    if lemma == "be" and is_infinitive(verb) and verb.dep_ == "xcomp" and bare:
        who = surface_subject(above)
        if who is not None and who.lemma_lower in words("supposition"):
            return unreal("purpose", who, scene, "an aim or a policy is told, not the act")
        return said(Status.PLANNED, above, scene, "the words tell it as to come")
    bound = is_passive(above) or above.dep_ == "acomp" or children(above, "dobj")
    if lemma in {"commit", "committed"} and preposition is not None and bound:
        return unreal("purpose", above, scene, "one was bound to it, which is told as an attitude")
    if lemma in {"about", "poise"} and is_infinitive(verb) and (now := is_now(above)) is not None:
        return said(Status.PLANNED, now, scene, "the words tell it as to come")
    kept = preposition is not None and preposition.lower_ == "from" and above.pos_ == "VERB" and lemma not in DONE
    if kept and verb.tag_ == "VBG" and lemma not in words("failure"):
        return unreal("wished", above, scene, "it was kept from being done, or only thought of")
    if verb.tag_ == "VBG" and lemma in PUTTING_FORWARD and verb.dep_ == "xcomp":
        return unreal("asked", above, scene, "it is only proposed")
    if lemma == "interested" or lemma in words("hindrance") or (lemma in words("wish") and verb.tag_ == "VBG"):
        return unreal("wished", above, scene, "it was kept from being done, or only thought of")
    if lemma == "decision" and verb.dep_ == "acl" and scene.section.kind is Kind.NEWS:
        return said(Status.PLANNED, above, scene, "it is decided")
    if above.pos_ == "NOUN" and lemma in words("intention") and scene.section.kind is Kind.NARRATIVE:
        return unreal("purpose", above, scene, "the plan is told, not the act")
    return None


def _aimed_at(verb: Token, above: Token, scene: Scene) -> Found | None:
    """What an infinitive tells: the act under "began to", a refusal under "did not want to", else only an aim."""
    if above.lemma_lower in words("wish") and (denied := denying(above)) is not None:
        return said(Status.NEGATED, denied, scene, "the words deny the will to do it")
    given = above.lemma_ == "provide" and children(above, "dobj")  # "provided ships to help the Danes"
    if (above.lemma_lower in words("provision") and not given) or is_laid_down(verb, above):
        return said(Status.PLANNED, above, scene, "it is provided for")
    done = done_by(verb, above, history=scene.section.kind is Kind.NARRATIVE) or commander(verb, scene)
    if done is not None:
        return of_verb(done, scene)
    wants = above.lemma_lower in words("wanting") and above.tag_ in {"VBZ", "VBP"}
    if wants and scene.section.kind is Kind.NEWS and not children(verb, "nsubj"):  # not "wants Chad to withdraw"
        return said(Status.PLANNED, above, scene, "it is intended")
    return unreal("purpose", above, scene, AIM)


def _stands_alone(verb: Token) -> bool:
    """Whether a clause says for itself what happened, whatever the verb above it says ("While it agreed, …")."""
    if verb.dep_ == "ccomp" and verb.i < verb.head.i:
        return True
    return verb.dep_ in {"advcl", "acl"} and not is_infinitive(verb) and verb.head.pos_ not in {"ADP", "SCONJ"}


def _looks_ahead(verb: Token, preposition: Token | None) -> bool:
    return is_infinitive(verb) or preposition is not None


def _reported(verb: Token, above: Token, scene: Scene) -> Found | None:
    """A reported act keeps what its own words say; under a reported plan it is planned too."""
    if verb.dep_ == "ccomp" or above.lemma_lower in words("reporting"):
        return None
    return of_verb(above, scene)
