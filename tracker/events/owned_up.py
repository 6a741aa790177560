"""What one is praised or condemned for, or says that one is sorry for: it was done, and done before that was said."""

from tracker.events.grammar import words
from tracker.events.token import Token

CITING = {"cite", "allege", "denounce", "deplore", "expose", "protest", "mention"}


def judging(verb: Token) -> Token | None:
    """The verb by which somebody judges what a gerund tells ("thanked Chad for freeing them"), None where none does."""
    while verb.dep_ == "conj" and verb.tag_ == "VBG":
        verb = verb.head
    prep = verb.head
    if (charge := charging(verb)) is not None:
        return charge
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or prep.lower_ != "for" or prep.head.pos_ != "VERB":
        return None
    return prep.head if prep.head.lemma_lower in words("blaming", "repenting") - words("allegation") else None


def part_in(verb: Token) -> Token | None:
    """The noun that tells whose part in what a gerund tells it was ("its role in arming rebels")."""
    prep = verb.head
    if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or prep.lower_ != "in" or not prep.i:
        return None
    part = prep.nbor(-1)
    return part if part.lemma_lower in words("part_in") else None


def charging(verb: Token) -> Token | None:
    """The verb by which somebody tells of another's part in what a gerund tells ("cited its role in arming rebels")."""
    part = part_in(verb)
    if part is None:
        return None
    above = part.head.head if part.dep_ == "pobj" else part.head
    told = above.pos_ == "VERB" and above.lemma_lower in words("blaming", "allegation") | CITING
    return above if told and part.dep_ in {"dobj", "pobj"} else None
