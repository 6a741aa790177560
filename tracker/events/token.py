"""A token of a parsed sentence: what the rules ask of the parser's own, as plain values that are quick to read.

The names are the parser's (spaCy's), so what its documentation says of them holds here too.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from typing import Generic, TypeVar

from spacy.attrs import DEP, HEAD, ORTH, SENT_START, SPACY, TAG
from spacy.tokens import Doc

from tracker.events.wordforms import Form, WordForms

Answer = TypeVar("Answer")
NOTHING = frozenset[str]()


class kept(Generic[Answer]):
    """A token's property that is reckoned once: `cached_property` without its lock, for one thread reads a sentence."""

    def __init__(self, rule: Callable[["Token"], Answer]) -> None:
        self.rule = rule
        self.name = rule.__name__
        self.__doc__ = rule.__doc__

    def __get__(self, token: "Token", owner: type | None = None) -> Answer:
        found = token.__dict__[self.name] = self.rule(token)
        return found


class Token:
    """One token: its place, its words, what the parser says of it, and the tokens it is tied to.

    `i` counts tokens and `idx` characters from the start of the sentence; the root is its own `head`.
    """

    __slots__ = (
        "__dict__",  # for the answers that are kept; all else has a place of its own, which is read at once
        "children",
        "dep_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_bracket",
        "is_left_punct",
        "is_punct",
        "is_quote",
        "is_right_punct",
        "is_sent_start",
        "lemma_",
        "lemma_lower",
        "like_num",
        "lower_",
        "pos_",
        "sentence",
        "space",
        "tag_",
        "text",
        "things",
    )

    i: int
    idx: int
    text: str
    lemma_: str
    lemma_lower: str  # the lemma in small letters
    pos_: str
    tag_: str
    dep_: str
    lower_: str
    space: str  # the blank behind it, if any
    is_alpha: bool
    is_punct: bool
    is_quote: bool
    is_bracket: bool
    is_left_punct: bool
    is_right_punct: bool
    like_num: bool
    is_sent_start: bool
    head: "Token"
    children: list["Token"] | tuple[()]  # a list only where there are any
    sentence: list["Token"]
    things: frozenset[str]  # of a pronoun: what the sentence before tells that something is done to

    def __init__(self, form: Form, i: int, idx: int, space: str, sentence: list["Token"]) -> None:
        (
            self.text,
            self.lower_,
            self.lemma_,
            self.lemma_lower,
            self.pos_,
            self.tag_,
            self.dep_,
            self.is_alpha,
            self.is_punct,
            self.is_quote,
            self.is_bracket,
            self.is_left_punct,
            self.is_right_punct,
            self.like_num,
        ) = form
        self.i = i
        self.idx = idx
        self.space = space
        self.sentence = sentence
        self.children = ()
        self.things = NOTHING

    def __repr__(self) -> str:
        return f"Token({self.i}, {self.text!r}, {self.tag_}, {self.dep_})"

    @property
    def text_with_ws(self) -> str:
        """The token with the blank behind it."""
        return self.text + self.space

    @property
    def lefts(self) -> list["Token"]:
        """The children before the token."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list["Token"]:
        """The children after the token."""
        return [child for child in self.children if child.i > self.i]

    @kept
    def subtree(self) -> tuple["Token", ...]:
        """The token and all that hangs on it, in text order."""
        if not self.children:
            return (self,)
        before: list[Token] = []
        after: list[Token] = []
        for child in self.children:
            side = before if child.i < self.i else after
            if child.children:
                side += child.subtree
            else:
                side.append(child)
        return (*before, self, *after)

    @kept
    def prepositions(self) -> tuple[tuple[str, "Token"], ...]:
        """Each preposition below the token, with the head of what follows it."""
        own, adverbs = list[Token](), list[Token]()
        for child in self.children:
            if child.dep_ in {"prep", "agent", "dative"}:
                own.append(child)
            elif child.dep_ in {"advmod", "prt", "acomp"} and child.i > self.i:
                adverbs.append(child)
        return tuple(self._behind(own, adverbs)) if own or adverbs else ()

    def _behind(self, own: list["Token"], adverbs: Sequence["Token"]) -> Iterator[tuple[str, "Token"]]:
        if own:  # "spoke with Peru, and with Chile"
            own += [child for child in self.children if child.dep_ == "conj" and child.tag_ == "IN"]
        for prep in (*own, *(p for adverb in adverbs for p in adverb.children if p.dep_ == "prep")):
            for found in prep.children:
                if found.dep_ in {"pobj", "pcomp"}:
                    yield prep.lower_, found
                elif found.dep_ == "conj" and found.tag_ == "IN" and len(prep.children) == 2:  # "to and from Peru"
                    yield from ((prep.lower_, below) for below in found.children if below.dep_ == "pobj")
            for nested in prep.children:
                if nested.dep_ == "prep":
                    out = (prep.lower_, nested.lower_) == ("out", "of")
                    behind = (found for found in nested.children if found.dep_ == "pobj")
                    yield from (("from" if out else nested.lower_, found) for found in behind)

    @kept
    def ancestors(self) -> tuple["Token", ...]:
        """The head, its head, and so on to the root."""
        above: list[Token] = []
        token = self
        while token.head is not token:
            token = token.head
            above.append(token)
        return tuple(above)

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """The tokens coordinated with this one, in text order."""
        first = self
        while first.dep_ == "conj":
            first = first.head
        together = [first]
        for token in together:
            together += [child for child in token.children if child.dep_ == "conj"]
        return tuple(sorted((token for token in together if token is not self), key=lambda token: token.i))

    def retag(self, tag: str, pos: str, lemma: str) -> None:
        """Take the token for another part of speech."""
        self.tag_, self.pos_, self.lemma_, self.lemma_lower = tag, pos, lemma, lemma.lower()

    def nbor(self, steps: int = 1) -> "Token":
        """The neighbour so many tokens on; an IndexError where there is none."""
        place = self.i + steps
        if place < 0:
            raise IndexError(place)
        return self.sentence[place]


def asked_once(rule: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A rule about a token and what it is tied to: the token keeps the answer, for many rules ask for it."""
    name = rule.__qualname__

    @wraps(rule)
    def answer(token: Token) -> Answer:
        try:  # most have been asked before
            found: Answer = token.__dict__[name]
        except KeyError:
            found = token.__dict__[name] = rule(token)
        return found

    return answer


COLUMNS = (ORTH, TAG, DEP, HEAD, SPACY, SENT_START)


def tokens_of(parsed: Doc, forms: WordForms) -> tuple[Token, ...]:
    """The tokens of a parsed text, tied to one another as the parser tied them."""
    words, tags, deps, heads, spaces, starts = parsed.to_array(list(COLUMNS)).view("int64").T.tolist()
    expletive = parsed.vocab.strings["expl"]
    tokens: list[Token] = []
    at = 0
    after = False
    known = forms.known
    for place, (orth, tag, dep, space, start) in enumerate(zip(words, tags, deps, spaces, starts, strict=True)):
        key = (orth, tag, dep, after)
        form = known.get(key) or forms.of(parsed, place, key)
        token = Token(form, place, at, " " if space else "", tokens)
        token.is_sent_start = start == 1
        tokens.append(token)
        at += len(form[0]) + space
        after = dep == expletive
    _tie(tokens, heads)
    return tuple(tokens)


def untie(tokens: Sequence[Token]) -> None:
    """Make the tokens of a sentence that was read forget one another, so that memory need not be searched for them."""
    for token in tokens:
        token.__dict__.clear()
        del token.head, token.children, token.sentence


def _tie(sentence: list[Token], steps: Sequence[int]) -> None:
    """Give each token its head, so many steps away, and its children."""
    for token, step in zip(sentence, steps, strict=True):
        head = token.head = sentence[token.i + step]
        if step and head.children:
            head.children.append(token)
        elif step:
            head.children = [token]
