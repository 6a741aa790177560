"""What a word is where it stands: part of speech, lemma and marks, asked of the model once for each kind of token.

The model's own table of attributes and its lemmatizer look at one token at a time and are slow; what they say follows
from the word, its tag, its dependency, and whether it follows an expletive ("there was").
"""

from collections.abc import Iterator
from functools import cached_property
from sys import intern
from typing import Any

from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc, MorphAnalysis

from tracker.knowledge import load
from tracker.records import dataclass

JOINING_HYPHEN = "\u2010"  # stands for the hyphen at which the parser would cut a word
KNOWN_FORMS = 50_000  # kept at hand, in some 60 MB


# What of a token follows from its word, tag and dependency: text, lower_, lemma_, the same in small letters, pos_,
# tag_, dep_, and the marks.
Form = tuple[str, str, str, str, str, str, str, bool, bool, bool, bool, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the model's table gives to one kind of token; no lemma where the table leaves it open."""

    pos: str
    morph: MorphAnalysis
    lemma: str


class WordForms:
    """The forms of a model's words. The table's pairs of colloquial words ("gon na", "ai n't") are left out.

    `known` are those asked for so far, by the keys of `of`.
    """

    def __init__(self, model: Language) -> None:
        ruler, lemmatizer = model.get_pipe("attribute_ruler"), model.get_pipe("lemmatizer")
        assert isinstance(ruler, AttributeRuler)
        assert isinstance(lemmatizer, Lemmatizer)
        self._vocab, self._ruler, self._lemmatizer = model.vocab, ruler, lemmatizer
        self._named = frozenset(_named_words(ruler))
        self.known: dict[tuple[int, int, int, bool], Form] = {}
        self._attributes: dict[tuple[int, int, str, bool], Attributes] = {}
        self._lemmas: dict[tuple[int, str, int], str] = {}
        # The lemmatizer asks these tables of words whether they hold a word, which takes long of a list.
        for kind, words in self._dictionary.items():
            self._dictionary[kind] = frozenset(words)

    def of(self, doc: Doc, place: int, key: tuple[int, int, int, bool]) -> Form:
        """The form of the token at a place; the key is its word, tag, dependency, and whether it follows an expletive.

        Words, tags and dependencies are the numbers by which the model knows them.
        """
        found = self.known.get(key)
        if found is None:
            if len(self.known) >= KNOWN_FORMS:
                for known in (self.known, self._attributes, self._lemmas):
                    known.clear()
            found = self.known[key] = self._form(doc, place, after=key[3])
        return found

    def known_lemma(self, word: str, pos: str) -> str:
        """The dictionary's word from which a lower-case word could come; the word itself where there is none."""
        known = self._dictionary["verb" if pos in {"VERB", "AUX", "ADJ"} else "noun"]
        if word in known:
            return word
        return min((lemma for lemma in self.possible_lemmas(word) if lemma in known), key=len, default=word)

    def possible_lemmas(self, word: str) -> frozenset[str]:
        """All that the lemmatizer could make of a lower-case word, whatever part of speech it has."""
        tables = self._lemmatizer.lookups
        irregular, rules = tables.get_table("lemma_exc"), tables.get_table("lemma_rules")
        found = {word} | {told[word] for told in load("lemmas").values() if word in told}
        for kind in ("verb", "noun", "adj"):
            found |= set(irregular[kind].get(word, ()))
            found |= {word.removesuffix(old) + new for old, new in rules[kind] if word.endswith(old)}
        return frozenset(found)

    @cached_property
    def _dictionary(self) -> Any:
        return self._lemmatizer.lookups.get_table("lemma_index")

    def _form(self, doc: Doc, place: int, *, after: bool) -> Form:
        token = doc[place]
        given = self._given(doc, place, after=after)
        text = token.text.replace(JOINING_HYPHEN, "-")
        of = self._vocab[text]
        lemma = given.lemma or self._lemma(doc, place, given)
        if JOINING_HYPHEN in token.text:  # "re-opened" is of "reopen"
            before, _, word = token.lower_.partition(JOINING_HYPHEN)
            lemma = before + self.known_lemma(word, given.pos)
        marks = (of.is_alpha, of.is_punct, of.is_quote, of.is_bracket, of.is_left_punct, of.is_right_punct, of.like_num)
        # One object for each word: the rules compare them again and again.
        spelled = intern(text), intern(of.lower_), intern(lemma), intern(lemma.lower())
        return (*spelled, intern(given.pos), intern(token.tag_), intern(token.dep_), *marks)

    def _given(self, doc: Doc, place: int, *, after: bool) -> Attributes:
        """What the table gives to a token; all words that it does not name are alike to it."""
        token = doc[place]
        named = token.lower_ in self._named or token.is_space or "'" in token.lower_
        key = (token.tag, token.dep, token.lower_ if named else "", after)
        found = self._attributes.get(key)
        if found is None:
            found = self._attributes[key] = self._ask(doc, place, after=after)
        return found

    def _ask(self, doc: Doc, place: int, *, after: bool) -> Attributes:
        """What the table gives to a token, alone or with the expletive before it."""
        tokens = [doc[i] for i in range(place - after, place + 1)]
        alone = Doc(
            self._vocab,
            words=[token.text for token in tokens],
            tags=[token.tag_ for token in tokens],
            deps=[token.dep_ for token in tokens],
            heads=[0] * len(tokens),
        )
        last = self._ruler(alone)[-1]
        return Attributes(last.pos_, last.morph, last.lemma_)

    def _lemma(self, doc: Doc, place: int, given: Attributes) -> str:
        """The lemmatizer's word for a token."""
        token = doc[place]
        key = (token.orth, given.pos, given.morph.key)  # type: ignore[attr-defined]
        found = self._lemmas.get(key) or load("lemmas").get(given.pos.lower(), {}).get(token.lower_)
        if found is None:
            token.pos_ = given.pos
            token.set_morph(given.morph)  # type: ignore[attr-defined]
            found = self._lemmas[key] = self._lemmatizer.lemmatize(token)[0]
        return found


def _named_words(ruler: AttributeRuler) -> Iterator[str]:
    """The words that the table names, in lower case."""
    rows: list[dict[str, Any]] = list(ruler.patterns)
    for token in (token for row in rows for pattern in row["patterns"] for token in pattern):
        named = token.get("LOWER", {})
        yield from [named] if isinstance(named, str) else named.get("IN", ())
