"""Series that the parser joined wrongly: a name before a date of its own, a verb hung on an object or on a date."""

from itertools import pairwise

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

MARKING = {"after", "before", "when", "since", "until", "because", "although"}
GIVING = {"give", "offer", "grant", "pay", "award", "deny", "send", "hand", "teach", "promise", "call", "name"}
UPON = {"on", "upon", "against", "with", "between"}
CAPTIVE = {"hostage", "prisoner", "captive"}
DASHES = {"—", "–"}
MEASURES = {"sanction", "embargo", "ban", "blockade", "boycott", "tariff", "restriction"}


HANDED = {"cession", "cessation", "transfer", "return", "extradition", "retrocession", "restoration", "delivery"}
LAID_DOWN = {"which", "wherein", "whereby"}
TERMED = {"in", "by", "under"}
REACH = 9  # tokens before "in which" among which the paper stands
PROMISED = {"pledges", "pledge", "promises", "promise", "vows", "commitments", "offers"}
PROMISES = {"pledge", "promise", "vow", "commitment", "offer", "undertaking"}


def with_receiver(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, who is to get a thing hung on its transfer ("demanded the cession of the port to Togo")."""
    for noun in tokens:
        verb = noun.head
        if noun.lower_ not in HANDED or noun.dep_ != "dobj" or [p.lower_ for p in children(noun, "prep")] != ["of"]:
            continue
        last = noun.subtree[-1].i
        for to in (one for one in children(verb, "prep") if one.lower_ == "to" and one.i == last + 1):
            retie(to, noun, "prep")
    return tokens


def with_promised(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, all that a promise is of tied to it ("spoke of Togo's pledges to respect it and cut its aid")."""
    for noun in tokens[:-2]:
        to, first = tokens[noun.i + 1 : noun.i + 3] if noun.lemma_lower in PROMISES else (noun, noun)
        if to.tag_ != "TO" or first.tag_ != "VB" or noun.dep_ not in ("pobj", "dobj"):
            continue
        above = [one for one in noun.ancestors if one.pos_ == "VERB"]
        for verb in tokens[first.i + 1 :]:
            bare = verb.tag_ == "VB" and verb.dep_ == "conj" and not children(verb, "aux", "nsubj")
            if bare and verb.head in above:
                retie(verb, first, "conj")
        if first.dep_ == "advcl" and (noun.dep_ == "pobj" or children(first, "conj")):
            retie(first, noun, "acl")
    return tokens


def with_terms(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what a paper laid down tied to it ("kept to the Treaty of Lima of 1865, in which Peru had …")."""
    for word in tokens[2:]:
        if word.lower_ not in LAID_DOWN or (word.lower_ == "which" and tokens[word.i - 1].lower_ not in TERMED):
            continue
        kinds = {"relcl"} if word.lower_ == "which" else {"relcl", "advcl"}
        clause = next((one for one in (word, *word.ancestors) if one.dep_ in kinds), None)
        start = clause.head.i if clause is not None and clause.i > word.i else word.i
        papers = [
            one for one in tokens[max(start, word.i - REACH) : word.i] if one.lemma_lower in words("agreed", "document")
        ]
        if clause is None or not papers or papers[-1] is clause.head or clause.head not in papers[-1].ancestors:
            continue
        if all(one.pos_ not in {"VERB", "AUX"} for one in tokens[papers[-1].i : word.i]):
            retie(clause, papers[-1], "relcl")
    return tokens


def without_dated(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with no name before a date of its own joined to the date before it ("in April and Togo in May")."""
    for name in tokens:
        if name.dep_ != "conj" or name.pos_ != "PROPN":
            continue
        date = name.head
        if is_date(name) or not is_date(date):
            continue
        if date.dep_ == "pobj" and tokens[name.i + 1 :] and tokens[name.i + 1].lower_ in ("in", "on"):
            retie(name, date.head.head, "dep")
    return tokens


def is_date(token: Token) -> bool:
    """Whether a word is a month, a day of the week or a year."""
    may = token.text == "May" and token.dep_ == "pobj" and token.head.lower_ in {"in", "by", "of", "on"}
    return token.lower_ in words("calendar") or (token.text.isdigit() and len(token.text) == 4) or may


def with_second_name(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with a person joined to a person and not to a land ("Lund of Denmark and Ek of Sweden met")."""
    for name in tokens:
        if name.dep_ != "conj":
            continue
        land, of = name.head, name.head.head
        person = of.head
        if of.lower_ == "of" and name.pos_ == land.pos_ == person.pos_ == "PROPN":
            own = [one for prep in children(name, "prep") if prep.lower_ == "of" for one in children(prep, "pobj")]
            if own and own[0].pos_ == "PROPN" and not {name.lower_, person.lower_} & words("polity"):
                for joining in children(land, "cc", "punct"):
                    retie(joining, person, joining.dep_)
                retie(name, person, "conj")
    return tokens


def with_agents(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with "by" and a name behind a passive told as its doer ("was overrun by Chad in 1961")."""
    for by in tokens:
        if by.lower_ != "by" or by.dep_ != "prep" or by.head.tag_ != "VBN" or not children(by.head, "auxpass"):
            continue
        if any(noun.pos_ == "PROPN" and not is_date(noun) for noun in children(by, "pobj")):
            by.dep_ = "agent"
    return tokens


def with_series(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a verb of a series that was hung on an object joined to its verb ("shut the port, sent …")."""
    for verb in tokens:
        if verb.dep_ != "acl" or verb.tag_ not in ("VBD", "VBN") or verb.head.dep_ != "dobj":
            continue
        noun = verb.head
        if verb.lemma_ in GIVING and not children(verb, "prt"):
            continue
        own = children(verb, "dobj") and not children(verb, "agent", "aux", "auxpass", "nsubj", "mark")
        if own and tokens[verb.i - 1].text == "," and noun.head.tag_ in FINITE and noun.head.i < noun.i:
            retie(verb, noun.head, "conj")
            verb.tag_ = "VBD"
    return tokens


def with_front(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a date that opens the sentence hung on its verb, not on a clause before that ("In May, after …")."""
    front = tokens[0] if tokens else None
    if front is None or front.dep_ != "prep" or front.head.dep_ not in {"ccomp", "advcl"}:
        return tokens
    clause, verb, last = front.head, front.head.head, front.subtree[-1].i
    dated = any(is_date(one) for one in children(front, "pobj"))
    enclosed = tokens[last + 1].text == "," and tokens[last + 2].lower_ in MARKING
    if dated and enclosed and clause.i < verb.i and verb.tag_ in FINITE:
        retie(front, verb, "prep")
    return tokens


def with_marked(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a clause that "after" or the like opens hung below its verb ("left, a day after it met")."""
    for verb in tokens:
        joined = verb.dep_ == "conj" and verb.head.pos_ == "VERB"
        if joined and any(word.lower_ in MARKING for word in children(verb, "mark")):
            verb.dep_ = "advcl"
    return tokens


def with_doer(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a name right before a finite verb its subject, not a time ("Nauru switched recognition")."""
    for name in tokens:
        if name.dep_ != "npadvmod" or name.tag_ != "NNP":
            continue
        verb = name.head
        if verb.tag_ not in FINITE or is_date(name):
            continue
        if name.i == verb.i - 1 and not children(verb, "nsubj", "nsubjpass", "expl", "csubj", "aux", "auxpass"):
            name.dep_ = "nsubj"
    return tokens


def with_passives(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a passive hung on a date joined to the passive before it ("was opened in 1920, closed in 1931")."""
    for verb in tokens:
        date = verb.head
        if verb.dep_ != "acl" or verb.tag_ != "VBN" or tokens[verb.i - 1].text != "," or not is_date(date):
            continue
        first = date.head.head
        passive = first.tag_ == "VBN" and children(first, "auxpass") and not children(verb, "aux", "auxpass")
        if date.dep_ == "pobj" and passive:
            retie(verb, first, "conj")
    return tokens


def with_measures(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what was lifted or renewed a measure and no state ("an embargo on Chad, which was lifted in May")."""
    for verb in tokens:
        name = verb.head
        if (
            verb.dep_ != "relcl"
            or name.tag_ != "NNP"
            or not any(one.lower_ == "which" for one in children(verb, "nsubjpass"))
        ):
            continue
        while name.dep_ == "conj":
            name = name.head
        measure = name.head.head
        if name.dep_ == "pobj" and name.head.lower_ in UPON and measure.lemma_lower in MEASURES:
            retie(verb, measure, "relcl")
    return tokens


def with_captives(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, those who are taken hostage what is taken, "over" of their number ("took over 60 hostage")."""
    for verb in tokens:
        over = next(iter(children(verb, "prt")), None) if verb.pos_ == "VERB" else None
        if over is None or over.lower_ != "over" or children(verb, "dobj") or tokens[over.i + 1].tag_ != "CD":
            continue
        word = next((one for one in children(verb, "ccomp", "xcomp") if one.lower_ in CAPTIVE), None)
        held = next(iter(children(word, "compound", "nsubj")), None) if word is not None else None
        if word is not None and held is not None and held.subtree[0].i == over.i + 1:
            retie(over, tokens[over.i + 1], "quantmod")
            retie(held, verb, "dobj")
            word.dep_, word.pos_, word.tag_ = "oprd", "NOUN", "NN"
    return tokens


def with_resumed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a verb behind an aside between dashes joined to the verb before it ("left—so said all—and …")."""
    dashes = [token.i for token in tokens if token.text in DASHES]
    for opening, closing in pairwise(dashes):
        if closing + 2 >= len(tokens) or tokens[closing + 1].lower_ != "and":
            continue
        verb = next(
            (one for one in tokens[closing + 2 :] if one.dep_ == "conj" and opening < one.head.i < closing), None
        )
        if verb is None or verb.tag_ not in FINITE or children(verb, "nsubj", "nsubjpass"):
            continue
        told = (*children(verb.head, "ccomp"), *verb.ancestors)
        first = next((one for one in told if one.i < opening and one.tag_ in FINITE), None)
        if first is not None and verb.head.pos_ in {"VERB", "AUX"}:
            retie(verb, first, "conj")
    return tokens


def with_first_person(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a person joined to the one before whose name looks like a verb ("Ek and Menachem Begin signed")."""
    for name in tokens:
        other = name.head
        if name.dep_ != "nsubj" or name.pos_ != "PROPN" or other.pos_ != "PROPN" or other.dep_ != "nsubj":
            continue
        between = tokens[name.i + 1 : other.i]
        if not between or between[0].lower_ != "and" or any(one.pos_ != "PROPN" for one in between[1:]):
            continue
        retie(name, other.head, "nsubj")
        retie(other, name, "conj")
        for forename in between[1:]:
            retie(forename, other, "compound")
    return tokens
