"""The model's networks as plain arithmetic: its own weights and layers, in fewer and larger steps.

The model's own parser looks at one sentence after the other, and asks leave of the interpreter at each look; here all
sentences of a batch take each step together. The first layers see single words, so what they give is kept at hand, and
so is what the first window makes of a word for itself and for its neighbours: only their sum depends on the text.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc

Floats = NDArray[np.float32]
Indices = NDArray[np.intp]
KNOWN_WORDS = 20_000  # of which is kept what the first layers make of them, in some 80 MB
MORE_WORDS = 2_000  # for which room is made at a time
AT_ONCE = 384  # rows that a window takes at a time: they stay in the processor's own memory from step to step
NEIGHBOURS = np.arange(-1, 2)  # that a window looks at, with the row itself
EPSILON = np.float32(1e-8)  # as the model's own


class Network:
    """Tags and parses texts that the model has cut into tokens."""

    def __init__(self, model: Language) -> None:
        part: Callable[[str], Any] = model.get_pipe
        embedding, windows = part("tok2vec").model.layers
        norms = _named(windows, "layernorm")
        self._windows = [_Window(*both) for both in zip(_named(windows, "maxout"), norms, strict=True)]
        self._words = _Words(embedding, self._windows[0])
        self._pad: int = windows.attrs["pad"]
        self._tagger, self._parser = part("tagger"), part("parser")
        self._tags = _Linear(_named(self._tagger.model, "softmax")[0])
        self._steps = _Steps(self._parser, model.make_doc("."))

    def annotate(self, docs: Sequence[Doc]) -> None:
        """Give the tokens of the texts their tags, heads and dependencies."""
        vectors = self._vectors(docs)
        ends = np.cumsum([len(doc) for doc in docs])[:-1]
        self._tagger.set_annotations(docs, np.split(self._tags.of(vectors).argmax(axis=1), ends))
        self._parser.set_annotations(docs, self._steps.taken(docs, vectors))

    def _vectors(self, docs: Sequence[Doc]) -> Floats:
        """What the model knows of each token where it stands; between texts lie rows of nought, as the model's own."""
        words = self._words.numbers(docs)
        text = np.repeat(np.arange(len(docs)), [len(doc) for doc in docs])
        places = np.arange(len(words)) + self._pad * (text + 1)
        numbers: Indices = np.zeros(len(words) + self._pad * (len(docs) + 1), np.intp)
        numbers[places] = words
        reached, *nearer = self._near(places, len(numbers))
        rows = self._words.in_window(numbers, reached)
        for window, near in zip(self._windows[1:], nearer, strict=True):
            rows = window.of(rows, near)
        return rows

    def _near(self, places: Indices, size: int) -> Iterator[Indices]:
        """For each window the rows on which the words' last vectors rest, counted among those of the window before."""
        before = np.arange(size)
        for steps in reversed(range(len(self._windows))):
            reached = np.zeros(size, np.bool_)
            for step in range(-steps, steps + 1):
                reached[places + step] = True
            yield np.flatnonzero(reached[before])
            before = np.flatnonzero(reached)


class _Words:
    """Single words, numbered by the features that the model looks at; 0 is no word.

    `_vectors` are their vectors, `_shares` what the first window makes of each for the word after it, for itself, and
    for the word before it.
    """

    def __init__(self, embedding: Any, first: "_Window") -> None:
        features, _, *self._layers, _ = embedding.layers
        self._features: list[int | str] = features.attrs["columns"]
        self._known: dict[bytes, int] = {}
        self._first = first
        self._vectors: Floats = np.zeros((1, embedding.get_dim("nO")), np.float32)
        self._shares: Floats = first.shares(self._vectors)

    def in_window(self, numbers: Indices, places: Indices) -> Floats:
        """The vectors of the words at these places, each with what the first window makes of it and its neighbours."""
        found: Floats = self._vectors.take(numbers[places], axis=0)
        for start in range(0, len(places), AT_ONCE):
            here = places[start : start + AT_ONCE]
            found[start : start + AT_ONCE] += self._first.made(self._sums(numbers, here))
        return found

    def _sums(self, numbers: Indices, places: Indices) -> Floats:
        """The shares of the words at these places and of both their neighbours, added up."""
        before, own, after = self._shares
        found: Floats = before.take(numbers[places - 1], axis=0)
        found += own.take(numbers[places], axis=0)
        found += after.take(numbers[places + 1], axis=0)
        return found

    def numbers(self, docs: Sequence[Doc]) -> Indices:
        """The number of each token's word."""
        rows = np.concatenate([doc.to_array(self._features).reshape(-1, len(self._features)) for doc in docs])
        keys: list[bytes] = rows.view(f"V{rows.itemsize * rows.shape[1]}").ravel().tolist()
        if len(self._known) > KNOWN_WORDS:
            self._known.clear()
        known = self._known
        new = {key: place for place, key in enumerate(keys) if key not in known}
        if new:
            self._learn(new, rows[list(new.values())])
        return np.fromiter([known[key] for key in keys], np.intp, len(keys))

    def _learn(self, keys: dict[bytes, int], rows: Any) -> None:
        for layer in self._layers:
            rows = layer.predict(rows)
        first, last = len(self._known) + 1, len(self._known) + 1 + len(keys)
        if last > len(self._vectors):
            more = ((0, last + MORE_WORDS - len(self._vectors)), (0, 0))
            self._vectors, self._shares = np.pad(self._vectors, more), np.pad(self._shares, ((0, 0), *more))
        self._vectors[first:last] = rows
        self._shares[:, first:last] = self._first.shares(rows)
        self._known |= zip(keys, range(first, last), strict=True)


class _Window:
    """A layer that sees a token with its two neighbours."""

    def __init__(self, maxout: Any, norm: Any) -> None:
        weights, bias = maxout.get_param("W"), maxout.get_param("b")
        self._width, self._pieces, seen = weights.shape
        # Pieces lie side by side, so that the largest is found for whole rows at once.
        self._weights = np.ascontiguousarray(weights.transpose(2, 1, 0).reshape(seen, -1))
        self._bias = bias.T.ravel()
        self._scale, self._shift = norm.get_param("G"), norm.get_param("b")
        self._even = np.full(self._width, 1 / self._width, np.float32)
        self._room = [np.empty((AT_ONCE, size), np.float32) for size in self._weights.shape]

    def of(self, rows: Floats, places: Indices) -> Floats:
        """The rows at these places, none of which is the first or the last, each with what the layer makes of it."""
        result = np.empty((len(places), self._width), np.float32)
        for start in range(0, len(places), AT_ONCE):
            here = places[start : start + AT_ONCE, None] + NEIGHBOURS
            seen, found = (room[: len(here)] for room in self._room)
            three = seen.reshape(len(here), len(NEIGHBOURS), self._width)
            rows.take(here, axis=0, out=three, mode="clip")  # that all are there is not checked, which saves a copy
            made = self.made(np.matmul(seen, self._weights, out=found))
            np.add(three[:, 1], made, out=result[start : start + AT_ONCE])
        return result

    def shares(self, rows: Floats) -> Floats:
        """What each row adds to what is made of the row after it, of itself, and of the row before it."""
        found: Floats = rows @ self._weights.reshape(len(NEIGHBOURS), self._width, -1)
        return found

    def made(self, found: Floats) -> Floats:
        """What the layer makes of what three rows add up to."""
        found += self._bias
        result = _largest(found, self._pieces)
        result -= (result @ self._even)[:, None]
        spread = np.einsum("ij,ij->i", result, result) / np.float32(self._width) + EPSILON
        result *= (spread ** np.float32(-0.5))[:, None]
        result *= self._scale
        result += self._shift
        return result


class _Linear:
    """A layer of weights and a bias."""

    def __init__(self, layer: Any) -> None:
        self._weights = np.ascontiguousarray(layer.get_param("W").T)
        self._bias = layer.get_param("b")

    def of(self, rows: Floats) -> Floats:
        """What the layer makes of each row."""
        found: Floats = rows @ self._weights
        found += self._bias
        return found


class _Steps:
    """The parser's steps: what each state's tokens say together is scored, and the best step that is allowed taken."""

    def __init__(self, parser: Any, text: Doc) -> None:
        lower = parser.model.get_ref("lower")
        weights = lower.get_param("W")
        self._seen, width, self._pieces, narrow = weights.shape
        self._row = width * self._pieces
        self._weights = np.ascontiguousarray(weights.transpose(3, 0, 2, 1).reshape(narrow, -1))
        self._bias = lower.get_param("b").T.ravel()
        self._nobody = lower.get_param("pad").transpose(0, 1, 3, 2).reshape(-1, self._row)
        self._nobody[0] += self._bias
        self._narrow = _Linear(_named(parser.model.get_ref("tok2vec"), "linear")[0])
        self._scores = _Linear(parser.model.get_ref("upper"))
        self._room: Floats = np.empty((0, self._row), np.float32)
        self._parser = parser
        self._reader = parser.model.predict([text])  # its own steps: asked only which tokens a state looks at

    def taken(self, docs: Sequence[Doc], vectors: Floats) -> list[Any]:
        """The last state of each text."""
        told = self._told(vectors)
        each = np.arange(self._seen, 2 * self._seen)[:, None]  # of no token, the number is -1
        states: list[Any] = self._parser.moves.init_batch(docs)
        going = [state for state in states if not state.is_final()]
        seen: Floats = np.empty((self._seen * len(going), self._row), np.float32)
        while going:
            # One place of all states after the other, so that whole rows are added up.
            places = self._reader.get_token_ids(going).T * self._seen + each
            rows = seen[: places.size].reshape(*places.shape, self._row)
            told.take(places, axis=0, out=rows, mode="clip")
            hidden = _largest(np.add.reduce(rows, axis=0), self._pieces)
            going = self._parser.transition_states(going, self._scores.of(hidden))
        return states

    def _told(self, vectors: Floats) -> Floats:
        """What each token tells of itself at each place of a state, first what is told of no token.

        What is told at the first place holds the bias. The room for it is kept, for to ask the system for so much anew
        takes as long as a part of the reckoning.
        """
        rows = self._seen * (len(vectors) + 1)
        if rows > len(self._room):
            self._room = np.empty((rows, self._row), np.float32)
            self._room[: self._seen] = self._nobody
        found = self._room[:rows]
        np.matmul(self._narrow.of(vectors), self._weights, out=found[self._seen :].reshape(-1, self._weights.shape[1]))
        found[self._seen :: self._seen] += self._bias
        return found


def _largest(rows: Floats, pieces: int) -> Floats:
    """The largest of the pieces, two or more, that lie side by side in a row."""
    width = rows.shape[1] // pieces
    found: Floats = np.maximum(rows[:, :width], rows[:, width : 2 * width])
    for at in range(2 * width, rows.shape[1], width):
        np.maximum(found, rows[:, at : at + width], out=found)
    return found


def _named(model: Any, name: str) -> list[Any]:
    """The layers of that name, the first one first."""
    return [layer for layer in model.walk() if layer.name == name]
