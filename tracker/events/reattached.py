"""Words that the parser hung on what stands beside them: a second "by", what is asked by a vote, how it came out.

In "demanded by ten votes to one that Chad withdraw" it reads a clause about the votes, and Chad is asked for nothing.
"""

from tracker.events.grammar import words
from tracker.events.ties import FINITE, below, retie
from tracker.events.token import Token

SAME_AGAIN = {"by", "with", "against", "from", "to"}
COUNTED = {"vote", "majority", "margin", "none", "nil", "acclamation"}


def with_same_again(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the one behind a preposition that is said again joined to the first ("signed by A and by B")."""
    for prep in reversed(tokens):
        if prep.lower_ not in SAME_AGAIN or prep.dep_ not in ("conj", "agent"):
            continue
        other = next(iter(below(prep, "pobj")), None)
        first = _first_of(prep)
        if other is not None and first is not None and not (_is_date(first) or _is_date(other)):
            retie(other, first, "conj")
    return tokens


def _first_of(prep: Token) -> Token | None:
    """The one behind the same preposition before it."""
    above = prep.head
    if prep.dep_ == "conj" and above.dep_ == "pobj" and above.head.lower_ == prep.lower_:
        return above
    before = [above] if prep.dep_ == "conj" and above.pos_ != "VERB" else below(above, "agent")
    same = [one for one in before if one.lower_ == prep.lower_ and one.i < prep.i]
    return next((noun for one in same for noun in below(one, "pobj")), None)


def with_asked(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is asked or said hung on its verb and not on the count of votes or the day before it."""
    for clause in tokens:
        marked = clause.dep_ in ("relcl", "acl") and any(word.lower_ == "that" for word in below(clause, "mark"))
        if not marked or not (clause.head.lemma_.lower() in COUNTED or _is_date(clause.head)):
            continue
        verb = next((above for above in clause.ancestors if above.pos_ == "VERB"), None)
        if verb is None or verb.lemma_.lower() not in words("asking") | words("reporting"):
            continue
        if verb.tag_ in FINITE and not below(verb, "dobj", "ccomp"):
            retie(clause, verb, "ccomp")
    return tokens


def with_outcome(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what came of it told as what was done next ("…, only for Chad to close it again in May")."""
    for verb in tokens:
        if verb.dep_ not in ("advcl", "xcomp") or verb.tag_ != "VB" or verb.head.tag_ != "VBD":
            continue
        links = [word for word in verb.children if word.lower_ in ("for", "to") and word.dep_ in ("mark", "aux")]
        at = links[0].i if links else 0
        if at > 1 and tokens[at - 1].lower_ == "only" and tokens[at - 2].text == ",":
            retie(verb, verb.head, "conj")
            verb.tag_ = "VBD"
            for link in links:
                link.dep_, link.tag_ = "dep", "RB"
    return tokens


def with_next_doer(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a name behind "and" the doer of the verb next to it ("broke with Mali in May and Chad left")."""
    for verb in tokens:
        name = tokens[verb.i - 1] if verb.i > 1 else verb
        bare = verb.tag_ == "VBD" and verb.dep_ == "conj" and not below(verb, "nsubj", "nsubjpass", "aux", "auxpass")
        joint = tokens[name.subtree[0].i - 1]
        if bare and name.dep_ == "conj" and name.pos_ == "PROPN" and joint.lower_ == "and" and verb.head.i < name.i:
            retie(name, verb, "nsubj")
    return tokens


def _is_date(token: Token) -> bool:
    return token.lower_ in words("calendar") or token.text.isdigit()
