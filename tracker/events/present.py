"""Verbs of terse entries: in the present and taken for nouns ("Danish jets raid Lima"), or without their "was"."""

from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.ties import FINITE, retie
from tracker.events.token import Token
from tracker.events.wordforms import WordForms

RAIDING = {"raid", "attack", "shell", "bomb", "strike", "storm", "blockade", "bombard", "sack", "ambush", "occupy"}
YIELDING = {"surrenders", "capitulates", "withdraws"}  # hardly ever a noun
# what a terse entry tells of without "was" ("Relations with Chad severed", "Treaty of peace signed in Lima")
UNDERGOING = {"relation", "tie", "sanction", "embargo", "blockade", "embassy", "legation", "consulate", "prisoner"}
UNDERGOING |= {"ambassador", "envoy", "diplomat", "consul", "hostage", "border", "frontier"}
DONE = {
    "sign",
    "conclude",
    "ratify",
    "denounce",
    "abrogate",
    "initial",
    "sever",
    "break",
    "restore",
    "establish",
    "lift",
}
DONE |= {
    "impose",
    "recall",
    "expel",
    "close",
    "release",
    "free",
    "exchange",
    "repatriate",
    "suspend",
    "cut",
    "withdraw",
}
TOLD = {"NN", "NNS", "VBP", "VBD", "VBN"}  # the tags of such a word
OPENERS = {":", ";", "–", "—", "-", "."}  # behind the date at its head
BEFORE = ("amod", "compound", "nmod", "det", "poss", "nummod")


def tell_present(tokens: tuple[Token, ...], forms: WordForms) -> None:
    """Make verbs of those words that stand behind their doer and have nobody else to be told of."""
    for word in tokens[1:]:
        tag = word.tag_
        if tag not in TOLD:
            continue
        if word.lower_ in RAIDING and tag in ("NN", "VBP"):
            _tell_raid(word)
        elif word.lower_ in YIELDING and tag == "NNS":
            _tell_yielding(word, forms)
        elif word.lemma_lower in DONE and tag in ("VBD", "VBN"):
            _tell_done(word)


def _tell_raid(word: Token) -> None:
    """Soldiers or machines in the plural do it to the noun that the parser hung the word on."""
    doer, what = word.nbor(-1), word.head
    several = doer.tag_ == "NNS" or doer.lower_ == "aircraft"
    if not several or doer.lemma_lower not in words("military", "vehicle"):
        return
    if word.dep_ == "ROOT" and doer.head is word and children(word, "dobj"):
        word.tag_, word.pos_ = "VBP", "VERB"
    elif what.i > word.i and what.tag_ in ("NNS", "NNP", "NNPS") and _is_free(what):
        _make_clause(word, doer, what)


def _is_free(what: Token) -> bool:
    """Whether no other verb tells of it: the sentence has none, or one with a subject of its own behind it."""
    if what.dep_ == "nsubj":
        return len(children(what.head, "nsubj")) > 1 and what.head.dep_ == "ROOT"
    return what.dep_ == "ROOT" and not any(token.tag_ in FINITE for token in what.sentence)


def _make_clause(word: Token, doer: Token, what: Token) -> None:
    """Hang doer and object on the word, and on it whatever hung on the object but belongs to the whole."""
    other = what.head
    for one in [*what.children, *word.children]:
        if one is doer or one is word:
            continue
        if one.i < doer.i and one.dep_ in BEFORE:
            retie(one, doer, one.dep_)
        elif one.i < word.i or one.dep_ in ("punct", "cc"):
            retie(one, word, one.dep_)
    retie(word, word, "ROOT")
    retie(doer, word, "nsubj")
    retie(what, word, "dobj")
    if other is not what:
        retie(other, word, "conj")
    word.retag("VBP", "VERB", word.lower_)


def _tell_yielding(word: Token, forms: WordForms) -> None:
    """The noun before it does it, or the one before that where a place stands between ("its army in Chad …")."""
    near = [one for one in word.children if one.i < word.i]
    if not near or near[-1].i != word.i - 1 or any(one.lower_ == "of" for one in word.children):
        return
    place, prep = near[-1], word.head
    for one in near[:-1]:
        retie(one, place, one.dep_)
    doer = place
    if word.dep_ == "pobj" and prep.head.dep_ == "ROOT" and prep.head.pos_ in ("NOUN", "PROPN"):
        doer = prep.head
        retie(place, prep, "pobj")
    elif word.dep_ != "ROOT":
        return
    for one in doer.children:
        if one.i > word.i:
            retie(one, word, one.dep_)
    retie(word, word, "ROOT")
    retie(doer, word, "nsubj")
    if place.pos_ == "ADJ":
        place.tag_, place.pos_ = ("NNP", "PROPN") if place.text[:1].isupper() else ("NN", "NOUN")
    word.retag("VBZ", "VERB", forms.known_lemma(word.lower_, "VERB"))


def _tell_done(verb: Token) -> None:
    """Hang the verb of a terse entry on what it was done to, as one that was done."""
    above = verb.head
    if verb.dep_ == "acl" and above.dep_ == "pobj" and above.head.lower_ == "of" and _is_terse(above.head.head):
        retie(verb, above.head.head, "acl")
        return
    noun = next(iter(children(verb, "nsubj")), None)
    if verb.head is not verb or noun is None or children(verb, "dobj", "aux", "auxpass", "xcomp", "ccomp", "dative"):
        return
    if _is_terse(noun):
        noun.dep_, verb.tag_ = "nsubjpass", "VBN"


def _is_terse(noun: Token) -> bool:
    """Whether a noun opens its sentence without an article, as what an entry tells of."""
    known = noun.lemma_lower in UNDERGOING | words("treaty")
    first = noun.subtree[0].i
    opens = first == 0 or noun.sentence[first - 1].text in OPENERS
    return known and opens and not children(noun, "det", "poss", "conj")
