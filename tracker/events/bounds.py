"""Clauses that bound how far a date reaches: asides about the doer, clauses of their own, of another time, granted."""

from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.dates.value import Edge
from tracker.documents.document import Kind
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token

COURSE = {"begin", "start", "launch", "open", "complete", "finish", "conclude", "carry", "undertake", "resume"}
WHERE = {"at", "in", "during", "on", "by", "amid", "with"}  # before that in the course of which it was done
ABOUT = {"for", "over", "about", "against"}
SET_FOR = {"schedule", "plan", "slate", "set", "due", "fix"}


def _on_doer(verb: Token, scene: Scene) -> bool:
    """Whether a participle between commas only tells of the doer ("the party, financed by Chad since 1935, left")."""
    who = verb.head
    if verb.dep_ != "acl" or who.dep_ != "nsubj" or who.lemma_lower in words("agreed"):
        return False
    if verb.lemma_ in COURSE and who.pos_ == "NOUN":  # "the withdrawal, completed in May, …"
        return False
    opens = min(token.i for token in verb.subtree)
    named = any(token.i in scene.hit_at for token in (who, *who.children) if token.i < verb.i)
    return named and opens > 0 and verb.sentence[opens - 1].text == ","


def ends_reach(token: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date below a word is nothing to what stands above it: a clause, an aside, what came before."""
    apart = _heads_clause(token) or _on_doer(token, scene) or is_aside(token, scene) or _of_a_deed(token)
    return apart or _follows(token, time, scene)


def _of_a_deed(verb: Token) -> bool:
    """Whether a participle tells of deeds that the act is about ("apologised for crimes committed in 1943")."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or noun.dep_ != "pobj" or noun.head.lower_ not in ABOUT:
        return False
    return noun.lemma_lower not in words("agreed")


def is_aside(noun: Token, scene: Scene) -> bool:
    """Whether a noun between commas only says who the doer is ("Chad, a member of the league since 1949, left")."""
    who = noun.head
    if noun.dep_ != "appos" or who.dep_ not in {"nsubj", "nsubjpass"} or noun.i in scene.hit_at:
        return False
    return who.i in scene.hit_at and noun.i > who.i and bool(children(noun, "det", "amod", "poss"))


def _heads_clause(token: Token) -> bool:
    """Whether a form of "be" or "have" is the verb of a clause of its own ("but it was in May that …")."""
    return token.pos_ == "AUX" and token.dep_ in {"conj", "advcl", "relcl", "ccomp"}


def opens_later(verb: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether the clause of a verb begins only after a date hung on it ("In May, a week after they had left, …")."""
    return any(one.lower_ in {"after", "before"} and scene.at(one) > time.end for one in children(verb, "mark"))


def is_conceded(verb: Token) -> bool:
    """Whether a clause grants something of another time ("although the raid was swift, fighting went on in May")."""
    return any(one.lower_ in {"although", "though", "whereas"} for one in children(verb, "mark"))


def is_cause(noun: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date stands behind what made somebody act ("the raid of May 1981 led Chad to declare war")."""
    causes = noun.dep_ == "nsubj" and noun.head.lemma_lower in words("causing")
    return causes and time.start > scene.at(noun)


def _follows(prep: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date is that of what an act came after ("after the raid of May 1981 the talks went on")."""
    if prep.dep_ == "prep" and (noun := says_which(time, scene)) is not None and noun.head == prep:
        return prep.lower_ not in WHERE
    if prep.dep_ != "prep" or prep.lower_ not in {"after", "following"} or len(scene.times) != 1:
        return False
    return all(scene.time_at.get(one.i) is not time for one in children(prep, "pobj"))


def says_which(time: TimeExpression, scene: Scene) -> Token | None:
    """The noun of which a date in the news tells which one is meant ("after Saturday's raid", "last week's coup")."""
    head = scene.head_of(time) if scene.section.kind is Kind.NEWS else None
    if head is None or head.dep_ != "poss":
        return None
    return head.head if head.head.dep_ in {"pobj", "dobj"} else None


def of_a_thing(time: TimeExpression, act: Token, scene: Scene) -> bool:
    """Whether a date in the news is that of a thing that the act is about, and not the act's."""
    noun = says_which(time, scene)
    if noun is None or noun == act or (noun.dep_ == "pobj" and noun.head.lower_ in WHERE):
        return False
    return noun.dep_ == "pobj" or noun.head.pos_ == "VERB"


def is_anothers(time: TimeExpression, act: Token, scene: Scene) -> bool:
    """Whether a date in a news story is of another clause, or of a thing that the act is about."""
    return in_another_clause(time, act, scene) or of_a_thing(time, act, scene)


def in_another_clause(time: TimeExpression, act: Token, scene: Scene) -> bool:
    """Whether a date in a news story is of what is said or of what came before, of which an act is no part.

    What answers it ("left after Chad had fired on it on Sunday") is the news of the day of publication.
    """
    head = scene.head_of(time) if scene.section.kind is Kind.NEWS and act.pos_ == "VERB" else None
    chain = () if head is None else (head, *head.ancestors)
    clauses = [one for one in chain if one.i > one.head.i and (one.dep_ == "ccomp" or _is_earlier(one))]
    return any(act not in one.subtree for one in clauses)


def _is_earlier(verb: Token) -> bool:
    return verb.dep_ == "advcl" and any(one.lower_ == "after" for one in children(verb, "mark", "prep"))


def bound_holds(time: TimeExpression, steps: Sequence[str], scene: Scene) -> bool:
    """Whether a bound ("until May", "by May") of the verb above is the act's too, that so many steps lie below it."""
    assert time.date is not None
    head = scene.head_of(time)
    if head is not None and head.head.lower_ == "into":
        return not {"advcl", "relcl"} & set(steps)
    if time.signal is None or {time.date.start, time.date.end}.isdisjoint(Edge):
        return True
    return set(steps) <= ({"xcomp", "conj"} if time.date.vague else {"xcomp"})


def is_set_for(time: TimeExpression, scene: Scene) -> bool:
    """Whether a date is the one for which a thing was set ("called off a visit scheduled for Friday")."""
    verb = verb_above(scene.head_of(time))
    return verb is not None and verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_lower in SET_FOR


def verb_above(word: Token | None) -> Token | None:
    """The first verb at or above a word; where there is none, what stands above all."""
    while word is not None and word.pos_ != "VERB" and word.head is not word:
        word = word.head
    return word
