"""What is only thought of, thought away or laid down: clauses and nouns that tell neither an act nor a plan."""

from tracker.documents.document import Kind
from tracker.events.denial import denying
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, surface_subject
from tracker.events.refusal import Refusal
from tracker.events.standing import unreal
from tracker.events.syntax import Scene
from tracker.events.token import Token

PERFECT = {"have", "’ve", "'ve"}
UNREAL = words("future", "hypothetical")
TERMS = {"until", "unless", "before"}  # under which one will do it, and not sooner
WILLING = {"unwilling", "reluctant", "willing", "ready", "prepared"}
OPTIONS = {"option", "choice", "alternative", "course", "possibility", "way", "dilemma"}
TIMES = {"before", "after", "since", "until", "during", "following"}


def thought_of(verb: Token, scene: Scene) -> Refusal | None:
    """Why a clause tells nothing that happened or is planned: a condition, an alternative, what was stopped, a term."""
    beside = {child.lower_: child for child in children(verb, "aux", "mark")}
    if (
        beside
        and PERFECT & beside.keys()
        and (modal := next((beside[word] for word in UNREAL & beside.keys()), None)) is not None
    ):
        return unreal("modal", modal, scene, "it is only said what would or could have been")
    who = surface_subject(verb)
    if verb.dep_ in {"advcl", "ccomp"} and "had" in beside and who is not None and beside["had"].i < who.i:
        return unreal("condition", beside["had"], scene, "it stands under a condition")
    if "than" in beside and verb.dep_ == "advcl" and verb.tag_ in {"VB", "VBG"}:
        return unreal("instead", beside["than"], scene, "another thing was done instead")
    above = verb.head
    stopped = verb.tag_ == "VBG" or above.lemma_ == "cease"
    if verb.dep_ == "xcomp" and stopped and above.lemma_lower in words("stopping"):
        return unreal("stopped", above, scene, "it is told as what was stopped")
    until = next((beside[word] for word in TERMS & beside.keys()), None) if verb.dep_ == "advcl" else None
    if until is not None and _is_withheld(above):
        return unreal("condition", until, scene, "it stands under a condition")
    if verb.tag_ == "VBG" and who is not None and _is_agenda(who) and any(c.lemma_ == "be" for c in verb.children):
        return unreal("thought", who, scene, "it is only what was to be done")
    return _named_clause(verb, scene) or _listed(verb, scene) or _ranging(verb, scene) or _optional(verb, scene)


def _ranging(verb: Token, scene: Scene) -> Refusal | None:
    """What is one end of a choice ("options ranging from letting Chad give up the port to bombing it")."""
    way = (verb, *verb.ancestors) if verb.dep_ in {"pcomp", "xcomp", "ccomp"} else ()
    over = next((token.head.head for token in way if token.dep_ == "pcomp" and token.head.head.lemma_ == "range"), None)
    return None if over is None else unreal("thought", over, scene, "it is only one of several things thought of")


def _optional(verb: Token, scene: Scene) -> Refusal | None:
    """What is one of the options that a colon spells out ("had two options: to cede the port or attack Chad")."""
    if verb.tag_ not in {"VB", "VBP"} or ":" not in scene.sentence.text or surface_subject(verb) is not None:
        return None
    before = verb.sentence[: verb.i]
    colons = (at for at in range(len(before) - 1, 0, -1) if before[at].text == ":")
    over = next((before[at - 1] for at in colons if before[at - 1].lemma_lower in OPTIONS), None)
    return None if over is None else unreal("thought", over, scene, "it is only one of several things thought of")


def _is_agenda(noun: Token) -> bool:
    """Whether a noun tells what is to be dealt with ("the first order of business")."""
    things = {below.lemma_lower for prep in children(noun, "prep") for below in children(prep, "pobj")}
    listed = noun.lemma_lower in {"order", "item", "point"} and bool(things & {"business", "day", "agenda"})
    return listed or noun.lemma_lower in words("supposition")


def _is_withheld(verb: Token) -> bool:
    """Whether one says that one will not do it ("would not leave until …", "was unwilling to leave until …")."""
    if verb.lemma_lower in words("failure"):
        return True
    while verb.dep_ == "conj" and is_infinitive(verb) and is_infinitive(verb.head):
        verb = verb.head
    if verb.dep_ == "advcl" and is_infinitive(verb) and children(verb.head, "oprd", "acomp"):
        return any(one.lemma_lower in WILLING for one in children(verb.head, "oprd", "acomp"))
    refused = is_infinitive(verb) and verb.head.lemma_lower in {*words("failure"), *WILLING}
    return refused or (
        denying(verb) is not None and any(c.lower_ in {"will", "would", "could"} for c in children(verb, "aux"))
    )


def _named_clause(verb: Token, scene: Scene) -> Refusal | None:
    """What stands behind a noun that names it a thought or a promise ("the hope that …", "an interest in doing")."""
    above = verb.head
    if verb.dep_ == "pcomp" and above.head.pos_ == "NOUN" and above.head.lemma_lower in words("supposition"):
        return unreal("thought", above.head, scene, "it is only thought of")
    if above.pos_ != "NOUN" or verb.dep_ not in {"acl", "ccomp", "relcl"}:
        return None
    if not any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.children):
        return None
    if above.lemma_lower in words("supposition"):
        return unreal("thought", above, scene, "it is only thought of")
    in_case = above.lemma_ in {"event", "case"} and above.dep_ == "pobj" and above.head.lower_ == "in"
    if in_case or above.lemma_ in {"condition", "proviso"}:
        return unreal("condition", above, scene, "it stands under a condition")
    if above.lemma_lower in words("promise") and (denying(verb) or scene.section.kind is Kind.NARRATIVE):
        return unreal("promised", above, scene, "the promise is told, not the act")
    return None


def _listed(verb: Token, scene: Scene) -> Refusal | None:
    """What is one of several things that were proposed ("proposed several steps, including ending the embargo")."""
    prep = verb.head
    if verb.dep_ != "pcomp" or prep.lower_ not in {"including", "like"}:
        return None
    over = next((token for token in prep.ancestors if token.pos_ in {"VERB", "AUX"}), None)
    if over is None or over.lemma_lower not in words("wish", "asking", "making"):
        return None
    return unreal("asked", over, scene, "it is only asked for or proposed")


def noun_thought_of(noun: Token, scene: Scene) -> Refusal | None:
    """Why a noun tells no act of its own: it is what something was taken for, or is only imagined."""
    top = noun
    while top.dep_ in {"conj", "appos"} or _follows(top):
        top = top.head.head.head if _follows(top) else top.head
    above = top.head
    if top is not noun and top.lemma_lower in OPTIONS:
        return unreal("thought", top, scene, "it is only one of several things thought of")
    if top.dep_ == "pobj" and above.lower_ == "as" and above.head.lemma_lower in words("regarding"):
        return unreal("thought", above.head, scene, "it is only what something is taken for")
    if top.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_lower in words("lifting"):
        return unreal("lifted", above.head, scene, "it is told as what was lifted or ended")
    ender = surface_subject(above) if top.dep_ == "dobj" and above.lemma_ in {"end", "conclude"} else None
    if ender is not None and ender.lemma_lower in words("agreed"):
        return unreal("ended", above, scene, "a treaty ended it, which is told of the treaty")
    imagined = {child.lower_ for child in noun.children} & {"a", "an", "any", "only"}
    modal = next((child for child in children(above, "aux") if child.lower_ in UNREAL), None)
    if top.dep_ == "nsubj" and above.dep_ == "ccomp" and imagined and modal is not None:
        return unreal("thought", modal, scene, "it is only thought of")
    doing = next((one for one in noun.ancestors if one.pos_ == "VERB"), None)
    if doing is not None and (option := _optional(doing, scene)) is not None:
        return option
    if top is noun or top.dep_ not in {"dobj", "pobj"}:
        return None
    over = above if top.dep_ == "dobj" else above.head
    if over.lemma_lower in words("wish", "hindrance"):
        return unreal("wished", over, scene, "it is only wished, asked or feared")
    return None


def _follows(noun: Token) -> bool:
    """Whether a noun is only what another is to be followed by ("an air raid, followed by an invasion")."""
    verb = noun.head.head
    return noun.dep_ == "pobj" and noun.head.dep_ == "agent" and verb.dep_ == "acl" and verb.lemma_ == "follow"


def is_time(noun: Token) -> bool:
    """Whether a noun only says when something else was ("before the summit")."""
    return noun.dep_ == "pobj" and noun.head.lower_ in TIMES
