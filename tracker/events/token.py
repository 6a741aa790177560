"""A token of a parsed sentence: what the rules ask of the parser's own, as plain values that are quick to read.

The names are the parser's (spaCy's), so what its documentation says of them holds here too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from spacy.attrs import DEP, HEAD, LEMMA, ORTH, POS, SENT_START, SPACY, TAG
from spacy.tokens import Doc
from spacy.vocab import Vocab


@dataclass(eq=False)
class Token:
    """One token: its place, its words, what the parser says of it, and the tokens it is tied to.

    `i` counts tokens and `idx` characters from the start of the sentence; the root is its own `head`. `lefts` are the
    children before the token, `rights` those after it.
    """

    i: int
    idx: int
    text: str
    text_with_ws: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    lower_: str
    is_alpha: bool
    is_punct: bool
    is_quote: bool
    is_bracket: bool
    is_left_punct: bool
    is_right_punct: bool
    like_num: bool
    is_sent_start: bool
    head: "Token" = field(init=False, repr=False)
    children: list["Token"] = field(default_factory=list, init=False, repr=False)
    lefts: list["Token"] = field(default_factory=list, init=False, repr=False)
    rights: list["Token"] = field(default_factory=list, init=False, repr=False)
    sentence: list["Token"] = field(init=False, repr=False)

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def subtree(self) -> tuple["Token", ...]:
        """The token and all that hangs on it, in text order."""
        if not self.children:
            return (self,)
        before = chain.from_iterable(child.subtree for child in self.lefts)
        after = chain.from_iterable(child.subtree for child in self.rights)
        return (*before, self, *after)

    @property
    def ancestors(self) -> Iterator["Token"]:
        """The head, its head, and so on to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

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

    def nbor(self, steps: int = 1) -> "Token":
        """The neighbour so many tokens on; an IndexError where there is none."""
        place = self.i + steps
        if place < 0:
            raise IndexError(place)
        return self.sentence[place]


COLUMNS = (ORTH, LEMMA, POS, TAG, DEP, HEAD, SPACY, SENT_START)
TOP = 2**64  # names are numbered without a sign
JOINING_HYPHEN = "\u2010"  # stands for the hyphen at which the parser would cut a word
KNOWN_WORDS = 50_000  # whose marks are kept at hand


def tokens_of(parsed: Doc) -> tuple[Token, ...]:
    """The tokens of a parsed text, tied to one another as the parser tied them."""
    word = parsed.vocab.strings
    rows = parsed.to_array(list(COLUMNS)).astype("int64").tolist()
    tokens: list[Token] = []
    at = 0
    for place, (orth, lemma, pos, tag, dep, _, space, starts) in enumerate(rows):
        text = word[orth % TOP].replace(JOINING_HYPHEN, "-")
        placed = (place, at, text, text + " " * space)
        named = (word[lemma % TOP], word[pos], word[tag % TOP], word[dep % TOP])
        lexical = (*_lexical(text, parsed.vocab), starts == 1)
        tokens.append(Token(*placed, *named, *lexical))
        at += len(text) + space
    for token, row in zip(tokens, rows, strict=True):
        _tie(token, tokens[token.i + row[5]], tokens)
    return tuple(tokens)


@lru_cache(maxsize=KNOWN_WORDS)
def _lexical(text: str, vocab: Vocab) -> tuple[Any, ...]:
    """What is true of a word wherever it stands, in the order of the fields."""
    of = vocab[text]
    marks = (of.is_alpha, of.is_punct, of.is_quote, of.is_bracket, of.is_left_punct, of.is_right_punct)
    return (of.lower_, *marks, of.like_num)


def _tie(token: Token, head: Token, sentence: list[Token]) -> None:
    """Give a token its head and its neighbours, and the head its child."""
    token.sentence = sentence
    token.head = head
    if head is not token:
        head.children.append(token)
        (head.lefts if token.i < head.i else head.rights).append(token)
