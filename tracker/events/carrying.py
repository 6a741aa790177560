"""The verb that carries a noun's act: "held talks", "an attack launched by", "responded with a raid"."""

from tracker.events.grammar import words
from tracker.events.phrases import children, particle
from tracker.events.token import Token

CARRYING = {"agree to", "embark on", "engage in", "enter into", "envisage in", "go with", "participate in"}
CARRYING |= {"present with", "provide for", "respond with", "retaliate with", "reply with", "answer with"}
CARRYING |= {"react with", "counter with"}
CARRYING |= {"grow into", "turn into", "escalate into", "develop into", "erupt into", "escalate to"}
CALLING = {"call", "describe", "term", "claim", "say", "consider"}


def whole(noun: Token) -> Token:
    """What stands for a noun: itself, or the stretch or number of it ("a week of talks", "a third round of raids")."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return above if above.lemma_lower in words("stretch") else noun


def _has(verb: Token, lemma: str, noun: str) -> bool:
    """Whether a verb has a certain noun behind it ("take place")."""
    return verb.lemma_ == lemma and any(child.lower_ == noun for child in children(verb, "dobj"))


def carrier_of(noun: Token) -> tuple[Token | None, bool]:
    """The verb whose clause the noun stands in, and whether that verb only carries it."""
    verb, light = _above(noun)
    done = None if light else _done_behind(noun)
    return (verb, light) if done is None else (done, True)


def _above(noun: Token) -> tuple[Token | None, bool]:
    """The verb above a noun, and whether that only carries it."""
    top, steps = noun, 0
    while top.dep_ in {"conj", "appos"} and steps < 5:
        top, steps = top.head, steps + 1
    top = whole(top)
    verb = _called_so(top) or top.head
    if verb.pos_ in {"VERB", "AUX"} and (top.dep_ in {"dobj", "nsubjpass", "nsubj", "obj"} or verb is not top.head):
        if verb.lemma_ == "call" and children(verb, "oprd"):  # "called the raid a crime" calls for no raid
            return verb, False
        lemma = "take place" if _has(verb, "take", "place") else particle(verb)
        kind = "occurrence" if top.dep_ == "nsubj" else "light"
        return verb, lemma in words(kind) or verb.lemma_lower in words(kind)
    if top.dep_ == "attr" and children(verb, "expl"):  # "there were riots in Chad"
        return verb, True
    if top.dep_ == "pobj" and verb.head.pos_ in {"VERB", "AUX"}:
        return verb.head, f"{particle(verb.head)} {verb.lower_}" in CARRYING or _has(verb.head, "take", "part")
    if top.dep_ == "pobj" and _has(verb.head.head, "take", "part"):
        return verb.head.head, True
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    return (verb, False) if verb.pos_ in {"VERB", "AUX"} else (None, False)


def _called_so(noun: Token) -> Token | None:
    """The verb whose object is only told by what somebody calls it ("launched what it called a limited attack")."""
    clause = noun.head
    called = noun.dep_ in {"oprd", "dobj", "attr"} and clause.dep_ in {"ccomp", "pcomp"} and clause.lemma_ in CALLING
    what = called and any(child.lower_ == "what" and child.i < clause.i for child in clause.children)
    return clause.head if what and clause.head.pos_ == "VERB" else None


def _done_behind(noun: Token) -> Token | None:
    """The participle with its doer behind a noun that carries its act ("the attack, launched by Chad in May, …")."""
    behind = (verb for verb in children(noun, "acl") if verb.tag_ == "VBN" and children(verb, "agent"))
    return next((verb for verb in behind if particle(verb) in words("light") - {"direct"}), None)
