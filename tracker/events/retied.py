"""Ties of the parser that the words show to be wrong: subjects in a series, nouns taken for verbs, late infinitives.

In "In alliance with Brazil, Argentina and Uruguay declared war" it reads one series of three, and nobody declares war.
"""

from collections.abc import Sequence

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token

SUBJECTS = {"nsubj", "nsubjpass", "expl", "csubjpass"}
SERIES = {"conj", "appos"}
LEADING = {"prep", "advcl", "csubj"}
DEPENDENT = {"protectorate", "colony", "dependency", "vassal", "tributary", "province", "aggressor"}
NAMING = {"make", "declare", "proclaim", "pronounce"}
UNWELCOME = {"persona", "personae"}
CLAUSAL = {"after", "before", "until", "since"}


def with_subject(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, the verb with the subject that a leading phrase had drawn to itself."""
    verb = next((token for token in tokens if token.dep_ == "ROOT"), None)
    if verb is None or not _is_finite(verb):
        return tokens
    told = [child for child in verb.children if child.dep_ in SUBJECTS]
    if len(told) == 2 and _is_titled(*told):
        retie(told[1], told[0].subtree[-1], "appos")
        return tokens
    if not any(token.dep_ in SERIES for token in tokens[: verb.i]):
        return tokens
    if not told and (first := _series(tokens, verb)) is not None and _leads(first, verb):
        retie(first, verb, "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.children) else "nsubj")
    elif len(told) == 1 and (first := _series(tokens, verb)) is not None and _fears(tokens, told[0], first):
        retie(first, verb, told[0].dep_)
        retie(told[0], tokens[0], "dobj")
    return tokens


def with_clause(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what opens an "after" clause its subject ("a day after Chad and its ally left")."""
    for word in tokens:
        if word.dep_ != "prep" or word.lower_ not in CLAUSAL:
            continue
        who = children(word, "pobj")
        verbs = [word.head.head if word.head.dep_ == "npadvmod" else word.head, *children(word.head, "advcl")]
        bare = [v for v in verbs if v.dep_ == "advcl" and v.tag_ in FINITE and not children(v, "mark", *SUBJECTS)]
        verb = next((v for v in bare if who and who[0].i < v.i and who[0].subtree[-1].i == v.i - 1), None)
        if verb is not None and word.i < who[0].i:
            retie(who[0], verb, "nsubj")
            retie(word, verb, "mark")
    return tokens


def with_made(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, what is made something the object of that ("made Mali a colony")."""
    for noun in tokens:
        verb = noun.head
        if noun.dep_ != "ccomp" or noun.lower_ not in DEPENDENT or verb.lemma_ not in NAMING:
            continue
        what = children(noun, "nsubj")
        if len(what) == 1 and not children(verb, "dobj") and not children(noun, "cop", "aux", "mark"):
            retie(what[0], verb, "dobj")
            noun.dep_ = "oprd"
    return tokens


def with_second(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with the second of two "between" whom something is ("talks between X, who …, and Y ended")."""
    for prep in tokens:
        one = next(iter(children(prep, "pobj")), None) if prep.lower_ == "between" else None
        if one is None or one.tag_ in ("NNS", "NNPS") or children(one, "conj"):
            continue
        last = one.subtree[-1].i
        joint = next((t for t in tokens[last : last + 3] if t.lower_ == "and"), None)
        rest = tokens[joint.i + 1 :] if joint is not None else ()
        other = next((t for t in rest if t.dep_ in SUBJECTS and t.subtree[0] is rest[0]), None)
        if other is not None:
            _make_second(one, other, prep.head)
    return tokens


def _make_second(one: Token, other: Token, whole: Token) -> None:
    """Join the second to the first, and leave to what is between them the verb that it had drawn to itself."""
    verb = other.head
    retie(other, one, "conj")
    if whole.dep_ == "ROOT" and verb.dep_ == "conj" and verb.head is whole:
        retie(verb, verb, "ROOT")
        retie(whole, verb, "nsubj")


def with_infinitive(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a further infinitive tied to the first ("led Chad to condemn it and to impose an embargo")."""
    for verb in tokens:
        if verb.tag_ == "VB" and verb.dep_ == "conj" and (above := verb.head).tag_ in FINITE and _has_to(verb):
            first = [one for one in children(above, "xcomp") if one.i < verb.i and one.tag_ == "VB" and _has_to(one)]
            if first and not children(verb, "nsubj", "nsubjpass"):
                retie(verb, first[-1], "conj")
    return tokens


def with_addressee(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with the one who is asked the object of the asking ("urged Danish Minister Lund to resign")."""
    for verb in tokens:
        if verb.dep_ != "xcomp" or verb.tag_ != "VB":
            continue
        above = verb.head
        asks = above.i < verb.i and above.lemma_lower in words("object_control")
        if asks and not children(above, "dobj") and _has_to(verb):
            for noun in children(verb, "nsubj"):
                if not children(verb, "mark"):
                    retie(noun, above, "dobj")
    return tokens


def _has_to(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in children(verb, "aux"))


def with_object(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with a noun that the parser took for a verb ("accepted the truce offer") the object of its verb."""
    for verb in tokens:
        if verb.tag_ == "VB" and verb.dep_ == "ccomp" and _is_compound(verb):
            noun = children(verb, "nsubj")[0]
            for one in children(verb, "conj"):
                if one.tag_ in FINITE:
                    retie(one, verb.head, "conj")
            verb.dep_, verb.pos_, verb.tag_, noun.dep_ = "dobj", "NOUN", "NN", "compound"
        elif verb.dep_ == "npadvmod" and _is_stretch_of(verb):
            verb.dep_ = "dobj"
    return tokens


def _is_stretch_of(noun: Token) -> bool:
    """Whether a stretch that was taken for a time is what its verb begins or holds ("began a week of drills")."""
    verb = noun.head
    if verb.pos_ != "VERB" or noun.i < verb.i or noun.lemma_lower not in words("stretch"):
        return False
    held = verb.lemma_lower in words("light") or any(child.dep_ == "prt" for child in verb.children)
    return held and not children(verb, "dobj") and any(child.lower_ == "of" for child in children(noun, "prep"))


def _is_compound(verb: Token) -> bool:
    """Whether a bare verb behind "the" and a singular noun is a noun itself, under a verb that asks for nothing."""
    who = children(verb, "nsubj")
    if len(who) != 1 or who[0].tag_ != "NN" or who[0].i != verb.i - 1 or children(verb, "aux", "mark", "dobj"):
        return False
    above = verb.head
    told = above.tag_ == "VBD" and above.i < who[0].i and not children(above, "dobj")
    letting = words("asking") | words("wish") | {"make", "let", "have", "see", "help", "hear", "watch"}
    return told and above.lemma_ not in letting and any(c.dep_ == "det" for c in who[0].children)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(
        child.tag_ in FINITE and child.dep_ in {"aux", "auxpass"} for child in verb.children
    )


def _is_titled(first: Token, second: Token) -> bool:
    """Whether the second subject is the name to a title that ends the first ("Grey and his French guest Cambon")."""
    title = first.subtree[-1]
    beside = second.pos_ == "PROPN" and second.subtree[0].i == title.i + 1
    return beside and title.dep_ == "conj" and title.pos_ == "NOUN" and any(c.dep_ == "poss" for c in title.children)


def _series(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The name that begins the series next to the verb, behind a comma.

    "A, B and C" parts at the first comma, "A and B, C and D" at the one behind the first series.
    """
    found = [
        one for one in tokens[: verb.i] if one.dep_ in SERIES and one.pos_ == "PROPN" and _adjoins(one, verb, tokens)
    ]
    if not found:
        return None
    ended = [one for one in found[1:] if any(t.dep_ == "cc" for t in tokens[found[0].i : one.i])]
    return (ended or found)[0]


def _adjoins(one: Token, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether a name stands behind a comma, is one of several, and its series reaches to the verb."""
    start, end = one.subtree[0].i, one.subtree[-1].i
    between = tokens[end + 1 : verb.i]
    several = any(child.dep_ == "conj" for child in one.children)
    return several and start > 1 and tokens[start - 1].text == "," and all(token.head is verb for token in between)


def _leads(one: Token, verb: Token) -> bool:
    """Whether the series hangs on a phrase that opens the sentence."""
    top = next((token for token in one.ancestors if token.head is verb), None)
    if top is None or top.dep_ not in LEADING or top.subtree[0].i != 0:
        return False
    if top.dep_ == "csubj" and top.tag_ != "VBG":
        return False
    top.dep_ = "advcl" if top.dep_ == "csubj" else top.dep_
    return True


def _fears(tokens: Sequence[Token], told: Token, one: Token) -> bool:
    """Whether the subject is the object of a participle that opens the sentence ("Fearing Chile, Peru and …")."""
    return (
        tokens[0].tag_ == "VBG" and not tokens[0].children and told.subtree[0].i == 1 and told in tuple(one.ancestors)
    )


def with_judged(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, with what is judged the object of its verb ("dismissed as absurd Malian claims")."""
    for word in tokens:
        verb = word.head
        if word.lower_ != "as" or word.dep_ != "prep" or word.i != verb.i + 1 or word.i + 1 == len(tokens):
            continue
        quality, noun = tokens[word.i + 1], next(iter(children(word, "pobj")), None)
        judged = (
            verb.lemma_lower in words("judging_as")
            and verb.dep_ != "relcl"
            and not children(verb, "dobj", "nsubjpass", "auxpass")
        )
        if judged and noun is not None and quality.pos_ == "ADJ" and quality is not noun and quality in noun.subtree:
            retie(quality, word, "amod")
            retie(noun, verb, "dobj")
    return tokens


def with_unwelcome(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, "persona non grata" what somebody is declared to be, where the parser took it for a clause."""
    for word in tokens:
        if word.lower_ not in UNWELCOME or word.dep_ != "ccomp":
            continue
        verb = word.head
        for one in word.children:
            if one.dep_ == "nsubj":
                retie(one, verb, "dobj")
            elif one.dep_ in {"prep", "npadvmod", "advmod"} and one.i > word.i:
                retie(one, verb, one.dep_)
        word.dep_, word.pos_, word.tag_ = "oprd", "NOUN", "NN"
    return tokens


def with_nation(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens, a nation before "and" told of the forces behind it ("Danish and local rebel forces attacked")."""
    for word in tokens:
        if word.dep_ != "nsubj" or word.pos_ != "ADJ" or not children(word, "cc"):
            continue
        forces = next((one for one in children(word.head, "nsubj") if one.i > word.i and one.pos_ == "NOUN"), None)
        if forces is not None and forces.i < word.head.i:
            retie(word, forces, "amod")
    return tokens
