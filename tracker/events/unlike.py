"""Clauses that the parser hung on words of another form: finite verbs on gerunds, "which" on what only names a treaty.

"Accused Chad of arming rebels and broke off relations", "a treaty of friendship, which Mali welcomed", "said that talks
had failed and urged Mali to wait".
"""

from tracker.events.grammar import words
from tracker.events.retied import SUBJECTS
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token


def like_joined(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, each finite verb joined to a finite verb, and a relative clause to the treaty that it is about."""
    for token in [token for token in tokens if token.dep_ in {"conj", "relcl"}]:
        if token.dep_ == "conj":
            _join(token)
        elif token.head.dep_ == "pobj" and token.head.head.lower_ == "of":
            paper = token.head.head.head
            plain = not any(child.dep_ in {"det", "poss", "amod"} for child in token.head.children)
            if plain and token.head.pos_ == "NOUN" and paper.lemma_lower in words("treaty"):
                retie(token, paper, "relcl")
    return tokens


def _join(verb: Token) -> None:
    """Join a finite verb to the finite verb above that it was hung on, and what one said to what one said before."""
    finite = verb.tag_ in FINITE and verb.lower_ != verb.lemma_  # "split" may be either
    if finite and _is_bare(verb.head):
        above = next((one for one in verb.head.ancestors if one.tag_ in FINITE), None)
        if above is not None and above.i < verb.i and not _has_subject(verb):
            retie(verb, above, "conj")
    elif verb.lemma_lower in words("speech") and (said := _said_before(verb)):
        verb.tag_ = "VBD"
        retie(verb, said, "conj")


def _is_bare(verb: Token) -> bool:
    """Whether a verb is a gerund or an infinitive, which no finite verb goes on."""
    helped = any(child.dep_ in {"aux", "auxpass"} and child.tag_ in (*FINITE, "MD") for child in verb.children)
    return verb.tag_ in {"VBG", "VB"} and not helped


def _said_before(verb: Token) -> Token | None:
    """The verb of saying whose doer goes on to speak, behind what he said had happened before."""
    told = verb.head
    before = any(child.dep_ == "aux" and child.lower_ == "had" for child in told.children)
    said = told.head if told.dep_ == "ccomp" and before and told.i < verb.i else None
    if said is None or said.tag_ != "VBD" or _has_subject(verb) or verb.tag_ not in {"VBD", "VBN"}:
        return None
    passive = any(child.dep_ in {"aux", "auxpass"} for child in verb.children)
    return said if not passive and any(child.dep_ in {"dobj", "prep", "ccomp"} for child in verb.children) else None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)
