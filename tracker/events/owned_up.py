"""What one is praised or condemned for, or says that one is sorry for: it was done, and done before that was said."""

from tracker.events.grammar import words
from tracker.events.token import Token


def judging(verb: Token) -> Token | None:
    """The verb by which somebody judges what a gerund tells ("thanked Chad for freeing them"), None where none does."""
    while verb.dep_ == "conj" and verb.tag_ == "VBG":
        verb = verb.head
    prep = verb.head
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or prep.lower_ != "for" or prep.head.pos_ != "VERB":
        return None
    return prep.head if prep.head.lemma_lower in words("blaming", "repenting") - words("allegation") else None
