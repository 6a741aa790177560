"""Words that the parser hung on what stands beside them: a second "by", what is asked by a vote, how it came out.

In "demanded by ten votes to one that Chad withdraw" it reads a clause about the votes, and Chad is asked for nothing.
"""

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.rejoined import is_date
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

SAME_AGAIN = {"by", "with", "against", "from", "to"}
STRETCHES = {"hour", "day", "week", "month", "minute", "fortnight"}
FROZEN = {"asset", "fund", "account", "holding", "deposit", "balance", "money", "property"}
CONTROLLING = {"take", "seize", "wrest", "assume", "gain", "regain"}
GIVING = {"give", "grant", "award", "hand", "lend", "offer", "sell", "send", "deny", "pay"}
NOUNS = {"NOUN", "PROPN"}
NOMINAL = NOUNS | {"DET", "ADJ", "NUM", "PRON"}
SEASONS = {"spring", "summer", "autumn", "winter", "end", "beginning", "course"}
COUNTED = {"vote", "majority", "margin", "none", "nil", "acclamation"}


def with_same_again(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the one behind a preposition that is said again joined to the first ("signed by A and by B")."""
    for prep in reversed(tokens):
        if prep.lower_ not in SAME_AGAIN or prep.dep_ not in ("conj", "agent"):
            continue
        other = next(iter(children(prep, "pobj")), None)
        first = _first_of(prep)
        if other is not None and first is not None and not (_is_number(first) or _is_number(other)):
            retie(other, first, "conj")
    return tokens


def _first_of(prep: Token) -> Token | None:
    """The one behind the same preposition before it."""
    above = prep.head
    if prep.dep_ == "conj" and above.dep_ == "pobj" and above.head.lower_ == prep.lower_:
        return above
    before = [above] if prep.dep_ == "conj" and above.pos_ != "VERB" else children(above, "agent")
    same = [one for one in before if one.lower_ == prep.lower_ and one.i < prep.i]
    return next((noun for one in same for noun in children(one, "pobj")), None)


def with_asked(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is asked or said hung on its verb and not on the count of votes or the day before it."""
    for clause in tokens:
        marked = clause.dep_ in ("relcl", "acl") and any(word.lower_ == "that" for word in children(clause, "mark"))
        if not marked or not (clause.head.lemma_lower in COUNTED or _is_number(clause.head)):
            continue
        verb = next((above for above in clause.ancestors if above.pos_ == "VERB"), None)
        if verb is None or verb.lemma_lower not in words("asking") | words("reporting"):
            continue
        if verb.tag_ in FINITE and not children(verb, "dobj", "ccomp"):
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
    """The tokens, a name behind "and" the doer of the verb next to it ("broke with Mali in May and Chad left").

    Of "left Mali and Chad and Togo jointly signed" the last two are the doers.
    """
    for verb in tokens[2:]:
        if verb.tag_ != "VBD" or verb.dep_ != "conj" or children(verb, "nsubj", "nsubjpass", "aux", "auxpass"):
            continue
        at = verb.i - 1
        while tokens[at].dep_ == "advmod" and tokens[at].head is verb and at > 1:
            at -= 1
        name = tokens[at]
        if name.dep_ != "conj" or name.pos_ != "PROPN" or verb.head.i >= name.i or not _is_added(name, tokens):
            continue
        before = name.head
        pair = before.dep_ == "conj" and before.pos_ == "PROPN" and _is_added(before, tokens)
        retie(before if pair and verb.head.i < before.i else name, verb, "nsubj")
    return tokens


def _is_added(name: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether "and" stands right before a name."""
    first = name.subtree[0].i
    return first > 1 and tokens[first - 1].lower_ == "and"


def with_other_doer(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, each of two verbs under a modal with its own doer ("Chad would leave Mali and Togo would pay")."""
    for modal in tokens[3:]:
        verb, first = modal.head, modal.head.head
        if modal.tag_ != "MD" or not (first.i < modal.i < verb.i) or verb.dep_ not in {"conj", "ccomp"}:
            continue
        joint = next((one for one in reversed(tokens[first.i + 2 : modal.i - 1]) if one.lower_ == "and"), None)
        own = [child for child in children(first, "aux") if child.tag_ == "MD"]
        if joint is None or not own or any(who.i > joint.i for who in children(verb, "nsubj", "nsubjpass")):
            continue
        doers, done = tokens[joint.i + 1 : modal.i], tokens[first.i + 1 : joint.i]
        if all(one.pos_ in NOMINAL for one in (*doers, *done)) and {doers[-1].pos_, done[-1].pos_} <= NOUNS:
            _part(done, first, "dobj")
            _part(doers, verb, "nsubj")
            verb.dep_ = "conj"
    return tokens


def _part(nouns: tuple[Token, ...], verb: Token, relation: str) -> None:
    """Hang a stretch of nouns on its verb, by the last of them."""
    for one in nouns[:-1]:
        if one.head not in nouns:
            retie(one, nouns[-1], "det" if one.pos_ == "DET" else "amod" if one.pos_ == "ADJ" else "compound")
    retie(nouns[-1], verb, relation)


def with_perfect(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what one "has" also done no longer read of a thing ("has broken with Chad and frozen its assets")."""
    for verb in tokens[2:]:
        noun, at = verb.head, verb.i
        if verb.dep_ != "amod" or noun.dep_ != "conj":
            continue
        frozen = verb.lower_ == "frozen" and noun.lemma_lower in FROZEN  # which may be taken for an adjective
        if not (frozen or (verb.tag_ == "VBN" and verb.lower_ != "frozen")):
            continue
        done = next((above for above in noun.ancestors if above.pos_ == "VERB"), None)
        if done is None or done.tag_ != "VBN" or children(done, "auxpass") or not children(done, "aux"):
            continue
        if noun.subtree[0] is verb and tokens[at - 1].lower_ == "and" and tokens[at - 2].pos_ == "PROPN":
            retie(verb, done, "conj")
            retie(noun, verb, "dobj")
            verb.retag("VBN", "VERB", "freeze" if frozen else verb.lemma_)
    return tokens


def with_control(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what one takes control of the object of that ("took control of the port")."""
    for noun in tokens:
        verb = noun.head
        if noun.lower_ != "control" or noun.dep_ != "dobj" or verb.lemma_ not in CONTROLLING:
            continue
        behind = (*children(noun, "prep"), *children(verb, "prep"))
        of = next((prep for prep in behind if prep.lower_ == "of" and prep.i == noun.i + 1), None)
        for held in children(of, "pobj") if of is not None else ():
            if held.lemma_lower not in words("gathering", "occasion"):
                retie(held, verb, "dobj")
                noun.dep_ = "prt"
    return tokens


def with_stretch(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the time that is given to somebody what is given ("gave the junta in Mali two days to leave")."""
    for time in tokens:
        if time.lemma_lower not in STRETCHES or time.dep_ not in ("npadvmod", "appos"):
            continue
        whom = time.head
        verb = whom.head if time.dep_ == "appos" else whom
        if time.dep_ == "npadvmod":
            whom = next((one for one in children(verb, "dobj") if one.i < time.i), time)
        if verb.lemma_ != "give" or whom is time or tokens[time.i + 1 : time.i + 2][0].tag_ != "TO":
            continue
        retie(time, verb, "dobj")
        for prep in children(verb, "prep"):
            if whom.i < prep.i < time.i:
                retie(prep, whom, "prep")
        whom.dep_ = "dative"
    return tokens


def with_gift(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is given to a name no longer read as another name of it ("gave Peru the hill in 1951")."""
    for thing in tokens:
        whom = thing.head
        verb = whom.head
        if thing.dep_ != "appos" or whom.dep_ not in ("dative", "dobj") or verb.lemma_ not in GIVING:
            continue
        bare = whom.pos_ == "PROPN" and thing.pos_ == "NOUN" and thing.subtree[0].i == whom.i + 1
        if bare and len(children(verb, "dobj", "dative")) == 1:
            retie(thing, verb, "dobj")
            whom.dep_ = "dative"
    return tokens


def with_paper(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the paper under which something is done what was signed ("Under the pact, signed in May, Chad …")."""
    for verb in tokens[2:]:
        if verb.dep_ not in {"advcl", "ccomp"} or verb.tag_ not in {"VBN", "VBD"} or tokens[verb.i - 1].text != ",":
            continue
        if children(verb, "nsubj", "nsubjpass", "dobj"):
            continue
        prep = next((one for one in children(verb, "prep") if one.i < verb.i), None)
        for paper in children(prep, "pobj") if prep is not None else ():
            agreed = paper.lemma_lower in words("agreed") or paper.text == "Peace"
            if prep is not None and agreed and paper.subtree[-1].i == verb.i - 2:
                retie(prep, verb.head, "prep")
                retie(verb, paper, "acl")
                verb.tag_ = "VBN"
    return tokens


def with_participle(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with a participle that the parser took for a noun behind "was" ("was overrun by troops") a verb."""
    for word in tokens:
        if word.tag_ == "NN" and children(word, "nsubjpass") and (was := children(word, "auxpass", "aux")):
            word.pos_, word.tag_, was[-1].dep_ = "VERB", "VBN", "auxpass"
    return tokens


def with_partner(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with whom a paper is made tied to "with", not to what it does ("a pact with Chad giving it land")."""
    for verb in tokens:
        prep = verb.head
        if verb.dep_ != "pcomp" or verb.tag_ != "VBG" or prep.lower_ != "with" or prep.i == 0:
            continue
        paper = prep.head
        who = next((one for one in children(verb, "nsubj") if one.i == verb.i - 1 and one.pos_ == "PROPN"), None)
        if who is None or paper.i != prep.i - 1 or paper.lemma_lower not in words("treaty", "agreed"):
            continue
        retie(who, prep, "pobj")
        retie(verb, paper, "acl")
    return tokens


def with_said(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what one declines or offers tied to that over a date ("declined in May 1961 to renew the pact")."""
    for verb in tokens:
        above = verb.head
        if verb.dep_ != "advcl" or above.tag_ not in FINITE or above.lemma_lower not in words("content"):
            continue
        to = next((one for one in children(verb, "aux") if one.tag_ == "TO"), None)
        if to is None or verb.tag_ != "VB" or children(above, "dobj", "xcomp", "ccomp"):
            continue
        between = [one for one in above.children if above.i < one.i < verb.i and one.dep_ != "punct"]
        whole = bool(between) and between[0].i == above.i + 1 and between[-1].subtree[-1].i == to.i - 1
        if whole and to is verb.subtree[0] and all(_is_when(one) for one in between):
            verb.dep_ = "xcomp"
    return tokens


def _is_when(word: Token) -> bool:
    """Whether a word beside a verb opens a date or is one."""
    if word.dep_ == "prep" and word.lower_ in {"in", "on"}:
        return any(is_date(below) or below.lemma_lower in SEASONS for below in children(word, "pobj"))
    return word.dep_ == "npadvmod" or (word.dep_ == "advmod" and word.lower_ in {"then", "later", "again", "once"})


def _is_number(token: Token) -> bool:
    """Whether a word is a date or the count of one, or of votes."""
    return is_date(token) or token.text.isdigit()
