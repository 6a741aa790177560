"""Whose a thing is by the clause behind it: "a mill run by a Danish firm", "a bus carrying Danish soldiers"."""

from tracker.events.grammar import words
from tracker.events.token import Token

BRINGING = ("dobj", "obj")
SERVING = ("work", "spy", "fight", "act")


def holders(noun: Token) -> list[Token]:
    """Those who own or send a thing, or whom it carries, as a participle behind it says."""
    found: list[Token] = []
    for clause in noun.children:
        lemma = clause.lemma_lower
        if clause.dep_ not in {"acl", "relcl"} or lemma not in words("belonging"):
            continue
        if clause.dep_ == "relcl":
            found += _led(noun, clause)
        elif clause.tag_ == "VBN":
            by = [one for agent in clause.children if agent.dep_ in {"agent", "prep"} for one in _by(agent)]
            found += by
        elif lemma in SERVING:
            found += [one for prep, one in clause.prepositions if prep == "for"] if clause.tag_ == "VBG" else []
        elif clause.tag_ == "VBG" and lemma == "belong":
            found += [one for prep, one in clause.prepositions if prep == "to"]
        elif clause.tag_ == "VBG":
            found += [one for one in clause.children if one.dep_ in BRINGING]
    return found


def _led(noun: Token, clause: Token) -> list[Token]:
    """What one leads, as a relative clause says ("Ek, who heads the Danish army")."""
    who = [one for one in clause.children if one.dep_ == "nsubj" and one.tag_ == "WP"]
    leads = clause.lemma_lower in {"lead", "head", "run", "rule", "govern", "command", "represent", "chair"}
    return [one for one in clause.children if one.dep_ in BRINGING] if leads and who and noun.pos_ == "PROPN" else []


def _by(agent: Token) -> list[Token]:
    return [one for one in agent.children if one.dep_ == "pobj"] if agent.lower_ == "by" else []
