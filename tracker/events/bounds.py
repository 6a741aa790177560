"""Clauses that bound how far a date reaches: asides about the doer, clauses of their own, of another time, granted."""

from tracker.dates.expression import TimeExpression
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token


def _on_doer(verb: Token, scene: Scene) -> bool:
    """Whether a participle between commas only tells of the doer ("the party, financed by Chad since 1935, left")."""
    who = verb.head
    if verb.dep_ != "acl" or who.dep_ != "nsubj" or who.lemma_.lower() in words("agreed"):
        return False
    opens = min(token.i for token in verb.subtree)
    named = any(token.i in scene.hit_at for token in (who, *who.children) if token.i < verb.i)
    return named and opens > 0 and verb.sentence[opens - 1].text == ","


def ends_reach(token: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date below a word is nothing to what stands above it: a clause, an aside, what came before."""
    return _heads_clause(token) or _on_doer(token, scene) or _follows(token, time, scene)


def _heads_clause(token: Token) -> bool:
    """Whether a form of "be" or "have" is the verb of a clause of its own ("but it was in May that …")."""
    return token.pos_ == "AUX" and token.dep_ in ("conj", "advcl", "relcl", "ccomp")


def opens_later(verb: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether the clause of a verb begins only after a date hung on it ("In May, a week after they had left, …")."""
    return any(one.lower_ in ("after", "before") and scene.at(one) > time.end for one in children(verb, "mark"))


def is_conceded(verb: Token) -> bool:
    """Whether a clause grants something of another time ("although the raid was swift, fighting went on in May")."""
    return any(one.lower_ in ("although", "though", "whereas") for one in children(verb, "mark"))


def is_said(word: Token, act: Token) -> bool:
    """Whether a word stands in what somebody said, beside an act ("said it had left on Sunday, and Mali agreed")."""
    clause = next((one for one in (word, *word.ancestors) if one.dep_ == "ccomp"), None)
    return clause is not None and act not in clause.subtree and clause.head is not act


def is_cause(noun: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date stands behind what made somebody act ("the raid of May 1981 led Chad to declare war")."""
    causes = noun.dep_ == "nsubj" and noun.head.lemma_.lower() in words("causing")
    return causes and time.start > scene.at(noun)


def _follows(prep: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date is that of what an act came after ("after the raid of May 1981 the talks went on")."""
    if prep.dep_ != "prep" or prep.lower_ not in ("after", "following") or len(scene.times) != 1:
        return False
    return all(scene.time_at.get(one.i) is not time for one in children(prep, "pobj"))
