"""Clauses that the parser hung on words of another form: finite verbs on gerunds, "which" on what only names a treaty.

"Accused Chad of arming rebels and broke off relations", "a treaty of friendship, which Mali welcomed".
"""

from tracker.events.grammar import words
from tracker.events.retied import FINITE, SUBJECTS, retie
from tracker.events.token import Token


def like_joined(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, each finite verb joined to a finite verb, and a relative clause to the treaty that it is about."""
    for token in tokens:
        finite = token.tag_ in FINITE and token.lower_ != token.lemma_  # "split" may be either
        if token.dep_ == "conj" and finite and _is_bare(token.head):
            above = next((one for one in token.head.ancestors if one.tag_ in FINITE), None)
            if above is not None and above.i < token.i and not _has_subject(token):
                retie(token, above, "conj")
        elif token.dep_ == "relcl" and token.head.dep_ == "pobj" and token.head.head.lower_ == "of":
            paper = token.head.head.head
            plain = not any(child.dep_ in ("det", "poss", "amod") for child in token.head.children)
            if plain and token.head.pos_ == "NOUN" and paper.lemma_.lower() in words("treaty"):
                retie(token, paper, "relcl")
    return tokens


def _is_bare(verb: Token) -> bool:
    """Whether a verb is a gerund or an infinitive, which no finite verb goes on."""
    helped = any(child.dep_ in ("aux", "auxpass") and child.tag_ in (*FINITE, "MD") for child in verb.children)
    return verb.tag_ in ("VBG", "VB") and not helped


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)
