"""A status with the words that gave it, and what the words beside a noun make of the act that it tells."""

from tracker.documents.document import Kind, Span
from tracker.events.draft import Status
from tracker.events.phrases import children
from tracker.events.refusal import Refusal
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.records import dataclass

LIKELY = {"likely", "unlikely", "possible", "impossible", "inevitable", "necessary", "unavoidable", "imminent"}
LIKELY |= {"vital", "essential", "crucial", "desirable", "imperative", "indispensable", "unthinkable", "improbable"}
SET_FOR = "it is set for a time to come"
FIXED = {"schedule", "plan", "expect", "set", "fix", "slate", "arrange"}
BARGAIN = {"return", "exchange"}  # "in return for …"


@dataclass(frozen=True, slots=True)
class Standing:
    """A status, and the words that gave it (None where plain narration did)."""

    status: Status
    span: Span | None = None
    reason: str = "told as having happened"


Found = Standing | Refusal


def said(status: Status, token: Token, scene: Scene, reason: str) -> Standing:
    """A status that a token tells."""
    return Standing(status, scene.token_span(token), reason)


def unreal(rule: str, token: Token, scene: Scene, reason: str) -> Refusal:
    """What neither happened nor is to happen, by the words of a token."""
    return Refusal(f"status/{rule}", reason, scene.token_span(token))


def only_likely(verb: Token) -> Token | None:
    """The word that says an act is likely, possible or needed and no more ("an attack became likely")."""
    found = children(verb, "acomp", "attr") if verb.lemma_ in {"be", "become", "seem", "appear", "look"} else []
    return next((word for word in found if word.lower_ in LIKELY), None)


def fixed_for(verb: Token) -> Token | None:
    """The verb by which what its subject tells is set for a time to come ("are to begin", "is scheduled for May")."""
    begins = any(one.tag_ == "VB" for one in children(verb, "xcomp"))
    if verb.lemma_ == "be":
        due = next((one for one in children(verb, "acomp") if one.lower_ in {"due", "set", "scheduled"}), None)
        return due or (verb if begins and not children(verb, "attr", "acomp") else None)
    if verb.tag_ != "VBN" or not children(verb, "auxpass") or verb.lemma_ not in FIXED:
        return None
    return verb if begins or any(prep.lower_ in {"for", "on", "in", "at"} for prep in children(verb, "prep")) else None


def beside_noun(noun: Token, scene: Scene) -> Found | None:
    """What the words before a noun make of its act: "no", "any", "planned", "alleged"."""
    if (
        noun.dep_ == "pobj"
        and noun.head.lower_ == "for"
        and noun.head.head.dep_ == "pobj"
        and noun.head.head.lower_ in BARGAIN
    ):
        return unreal("term", noun.head.head, scene, "it is only what was bargained for")
    for child in noun.children:
        if child.lower_ in {
            "no",
        }:
            return said(Status.NEGATED, child, scene, "the words deny it")
        if child.lower_ == "any" and noun.dep_ in {"nsubj", "nsubjpass", "pobj"}:
            return unreal("thought", child, scene, "it is only thought of")
        if child.lower_ in {"possible", "future", "prospective"} and scene.section.kind is Kind.NARRATIVE:
            return unreal("thought", child, scene, "it is only thought of as to come")
        if child.lower_ in {"planned", "proposed", "future", "possible", "forthcoming", "prospective", "upcoming"}:
            return said(Status.PLANNED, child, scene, "the words tell it as to come")
        called = child.dep_ == "parataxis" and child.i < noun.i and noun.dep_ == "pobj"  # "over what it called a raid"
        if called or child.lower_ in {"alleged", "supposed"}:
            return said(Status.ALLEGED, child, scene, "the words tell it as alleged")
    return None


def is_unsaid(verb: Token | None, found: Found | None, scene: Scene) -> bool:
    """Whether nobody says of himself that he is willing: a history tells it as another's report, or as known."""
    if found is not None:
        alleged = isinstance(found, Standing) and found.status is Status.ALLEGED
        return alleged and scene.section.kind is Kind.NARRATIVE
    return not _is_said(verb, news=scene.section.kind is Kind.NEWS)


def _is_said(verb: Token | None, *, news: bool) -> bool:
    """Whether somebody says it, or the news of the day; what one was willing to do and did not say is no offer."""
    if news and verb is not None and verb.tag_ in {"VBZ", "VBP"} and verb.dep_ == "ROOT":
        return True
    return verb is not None and (verb.dep_ in {"ccomp", "parataxis"} or bool(children(verb, "parataxis")))
