"""How the finder's rules are written: patterns over the letters of tokens, and what a rule sees when one fits.

A pattern is a row of places. `MONTH` is any word or number of that class, `of` that word. `day:DAYNUMBER` names a
place, `?` makes it optional, `( … | … )` groups and `span:( … )` marks the part that is the expression, where it is
not the whole. No place repeats without bound, so every pattern is linear.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import field

from tracker.dates.expression import TimexType
from tracker.dates.lexicon import spelled
from tracker.dates.symbols import Symbol
from tracker.dates.tokens import Tokens, digits, members, plain
from tracker.records import dataclass

PLACE = re.compile(r"(?:(\w+):)?(\(|[A-Za-z]+)(\?)?")
COUNT = (
    "count:( DIGITS | NUMBER ( DASH? NUMBER )? ( and a? half )? ( hundred | thousand )? | hundred"
    " | a ( few | couple of? | dozen | hundred ( and NUMBER )? ) | a | an | SEVERAL | couple of? | half ( a | an ) )"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the text where a pattern fits; `offset` is the token at which the searched letters begin."""

    tokens: Tokens
    match: re.Match[str]
    offset: int = 0
    span: tuple[int, int] = field(init=False)  # the first token of the expression and the one after its last

    def __post_init__(self) -> None:
        first, last = self.match.span("span") if "span" in self else self.match.span()
        object.__setattr__(self, "span", (first + self.offset, last + self.offset))

    def __contains__(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match[name] is not None

    def text(self, name: str) -> str:
        """The words of a named place; empty where it is left out."""
        first, last = self.match.span(name) if name in self.match.re.groupindex else (-1, -1)
        return self.tokens.stretch(first + self.offset, last + self.offset) if first >= 0 else ""

    def value(self, name: str, word_class: str) -> int | str:
        """The value of a named place's word in its class."""
        return spelled(word_class)[plain(self.text(name))]

    def number(self, name: str, word_class: str | None = None) -> int:
        """The number that a named place stands for: its digits, or the value of its word."""
        told = digits(self.text(name))
        return int(told) if told else int(self.value(name, word_class or "NUMBER"))

    def before(self, back: int = 1) -> str:
        """The token that stands so many places before the expression, as written."""
        return self.tokens.word(self.span[0] - back)

    def after(self, ahead: int = 1) -> str:
        """The token that stands so many places after the expression, as written."""
        return self.tokens.word(self.span[1] + ahead - 1)

    def touches_next(self) -> bool:
        """Whether the next token follows without a space."""
        last = self.span[1]
        return last < len(self.tokens.kinds) and self.tokens.starts[last] == self.tokens.ends[last - 1]

    def touches_previous(self) -> bool:
        """Whether the token before stands without a space between."""
        first = self.span[0]
        return first > 0 and self.tokens.ends[first - 1] == self.tokens.starts[first]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of a hit."""

    symbol: Symbol
    type: TimexType = TimexType.DATE
    mod: str | None = None
    clock: str = ""
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A reading in its place: tokens `first` up to, not including, `last`."""

    first: int
    last: int
    reading: Reading
    rules: tuple[str, ...]


Build = Callable[[Hit], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern and what it makes of a hit (None where the company of the words speaks against it)."""

    name: str
    pattern: str
    build: Build
    _compiled: list[re.Pattern[str]] = field(default_factory=list, compare=False, repr=False)
    _needed: list[frozenset[str]] = field(default_factory=list, compare=False, repr=False)

    @property
    def compiled(self) -> re.Pattern[str]:
        """The pattern over token letters, compiled when it is first wanted."""
        if not self._compiled:
            self._compiled.append(compile_pattern(self.pattern))
            self._needed.extend(_obligatory(self.pattern))
        return self._compiled[0]

    def find(self, letters: str, there: frozenset[str]) -> Iterator[re.Match[str]]:
        """Where the pattern fits; `there` are the letters, for where none of an obligatory place is there it cannot."""
        pattern = self.compiled
        for needed in self._needed:
            if needed.isdisjoint(there):
                return iter(())
        return pattern.finditer(letters)


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression of a pattern of places."""
    return re.compile("".join(_piece(piece) for piece in pattern.replace("COUNT", COUNT).split()))


def _obligatory(pattern: str) -> Iterator[frozenset[str]]:
    """The letters of each place that stands outside all groups and cannot be left out."""
    depth, found = 0, list[frozenset[str]]()
    for piece in pattern.replace("COUNT", COUNT).split():
        place = PLACE.fullmatch(piece)
        depth += piece.endswith("(") - piece.startswith(")")
        if depth == 0 and piece == "|":
            return
        if depth == 0 and place is not None and not place[3]:
            found.append(frozenset(members(place[2])))
    yield from found


def _piece(piece: str) -> str:
    if piece in {")", ")?", "|", "$", "^"}:
        return piece
    found = PLACE.fullmatch(piece)
    if found is None:
        raise ValueError(f"no place of a pattern: {piece}")
    name, what, optional = found.groups()
    if what == "(":
        return f"(?P<{name}>" if name else "(?:"
    letters = f"[{members(what)}]"
    return (f"(?P<{name}>{letters})" if name else letters) + (optional or "")
