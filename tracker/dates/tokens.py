"""Cuts a text into tokens and gives each one letter that says which words, numbers or signs it may be.

The rules of `tracker.dates.grammar` are patterns over these letters, so that a rule costs one pass over a string a
fifth as long as the text, and every rule is linear in its length.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from itertools import compress

from tracker.dates.lexicon import literals, spelled, word_classes
from tracker.errors import KnowledgeError
from tracker.knowledge import load
from tracker.records import dataclass

MONTHS = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?)"
)
# The commonest shape first: a word in small letters; then blanks are passed over. What begins like any other word and
# is none ("B.C.") stands before it.
TOKEN = re.compile(
    rf"""
    (?P<small>[a-z]{{2,}}+(?!\w))
  | (?=[\S\n])(?:
    (?P<scanned>(?=\d{{0,3}}[lIO])[12lI][089O][\dlIO]{{2}}(?!\w))
  | (?P<scanday>(?:[123]O|[lI]\d)(?!\w))
  | (?P<dotted>(?:[AaPp]\.m|[BAC]\.(?:C\.E|[CDE]))(?:\.|\b))
  | (?P<word>(?:{MONTHS}|FY)(?=\d{{4}}\b)|o[’']clock\b|[^\W\d]\w*)
  | (?P<iso>\d{{4}}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\w-]))
  | (?P<numeric>\d{{4}}-\d{{1,2}}-\d{{1,2}}(?![\w-])
      |\d{{1,2}}-\d{{1,2}}-\d{{4}}(?![\w-])
      |\d{{1,2}}[./-][ ]?(?:I[XV]|V?I{{1,3}}|V|XI{{0,2}})[./-][ ]?\d{{4}}(?!\w)
      |\d{{1,4}}[./]\d{{1,2}}[./]\d{{2,4}}(?![\w]|[./]\d))
  | (?P<clock>\d{{1,2}}[:.]\d\d(?=\s?(?:[AaPp]\.?[Mm]\b|h(?:rs|ours)\b|GMT|UTC|EST|EDT|CET))|\d{{1,2}}:\d\d(?![\d:]))
  | (?P<thousands>\d{{1,3}}(?:,\d{{3}})+(?!\d))
  | (?P<decimal>(?!(?:1\d|20)\d\d\.\d{{1,2}}(?:\s+[A-Z“"]|\s*\Z))\d+\.\d+)
  | (?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)\b)
  | (?P<decade>['’‘]?\d{{1,3}}0['’´`ʼ′]?s\b)
  | (?P<short>['’‘]\d\d(?!\w))
  | (?P<glued>\d+(?![⁰¹²³⁴-⁹ªº]|{MONTHS}\b)[^\W\d]\w*)
  | (?P<number>\d+)
  | (?P<possessive>['’]s\b)
  | (?P<gap>\n[^\S\n]*\n\s*)
  | (?P<line>\n)
  | (?P<sign>[^\w\s]))
    """,
    re.VERBOSE,
)
WORDS = {TOKEN.groupindex["small"], TOKEN.groupindex["word"]}
# One letter for each shape of number and each sign; words get letters of the private use area.
SHAPES = {"iso": "I", "numeric": "J", "clock": "K", "thousands": "T", "decimal": "F", "possessive": "S", "gap": "|"}
SHAPES |= {"scanned": "s", "scanday": "r"}  # digits that a scan took for letters: l989, 1O
SIGNS = {",": ",", ".": ".", "/": "/", "(": "(", "[": "(", ")": ")", "]": ")", "~": "~", "?": "?"}
DASHES = "-‐‑‒–—―−﹘﹣－"
SCANNED = re.compile(r"[\dlIO]{2,4}")
READ_AS_LETTERS = str.maketrans("lIO", "110")
BREAK = "|"
SHORT_LINE = 45
OTHER_WORD = "w"
OTHER_SIGN = "x"
OTHER_NUMBER = "g"
FIRST_WORD_LETTER = 0xE000
NUMBER_CLASSES = {
    "DAYNUMBER": "abcy",
    "TWODIGITS": "bcdy",
    "SMALLYEAR": "e",
    "YEARNUMBER": "fs",
    "SCANDAY": "r",
    "DIGITS": "abcdefgTFy",
    "MILITARY": "fz",
    "DECADENUMBER": "h",
    "SHORTYEAR": "i",
    "DAYTH": "j",
    "NTH": "jk",
    "ISO": "I",
    "NUMERIC": "J",
    "CLOCK": "K",
    "HOURS": "abfy",
    "DASH": "-",
    "COMMA": ",",
    "DOT": ".",
    "SLASH": "/",
    "OPEN": "(",
    "CLOSE": ")",
    "POSSESSIVE": "S",
    "TILDE": "~",
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's tokens: `kinds` has one letter each, `starts` and `ends` their places."""

    text: str
    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def word(self, index: int) -> str:
        """The token as it stands in the text; empty outside the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.kinds) else ""

    def stretch(self, first: int, last: int) -> str:
        """The text from one token up to, not including, another."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def tokenize(text: str, stretches: Sequence[tuple[int, int]] | None = None) -> Tokens:
    """The tokens of a text, or of stretches of it, between which stands a break."""
    get = _alphabet()[0].get
    kinds: list[str] = []
    spans: list[tuple[int, int]] = []
    for start, end in stretches if stretches is not None else ((0, len(text)),):
        found = list(TOKEN.finditer(text, start, end))
        kinds += [get(token[0]) or (OTHER_WORD if token.lastindex in WORDS else _letter(token)) for token in found]
        spans += [token.span() for token in found]
        kinds.append(BREAK)
        spans.append((end, end))
    del kinds[-1:]  # no break behind the last
    told = list(compress(spans, kinds))
    starts, ends = zip(*told, strict=True) if told else ((), ())
    return Tokens(text, "".join(kinds), starts, ends)


def hot(tokens: Tokens) -> tuple[str, list[int]]:
    """The letters of the stretches that may tell a time, with a break between, and the token of each letter.

    Most of a text is words that no rule names and little words that alone tell nothing; they need no search.
    """
    kept: list[str] = []
    places: list[int] = []
    known, telling = _hot_letters()
    for stretch in known.finditer(tokens.kinds):
        if telling.search(stretch[0]):
            kept.append(stretch[0] + BREAK)
            places.extend(range(stretch.start(), stretch.end() + 1))
    return "".join(kept), places


@cache
def _hot_letters() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Stretches of letters that rules name, and a letter that says more than "of the" or a comma."""
    get = _alphabet()[0]
    little = "".join({get[form] for word in load("dates")["little"].split() for form in (word, word.capitalize())})
    cold = f"{BREAK}{OTHER_WORD}{OTHER_SIGN}"
    return re.compile(f"[^{cold}]+"), re.compile(f"[^{cold}{little},.()/-]")


@cache
def members(name: str) -> str:
    """The letters of a class (upper case) or of a single word (lower case), as they stand in a character set."""
    if name in NUMBER_CLASSES:
        return re.escape(NUMBER_CLASSES[name])
    letters = "".join(letter for letter, names in _alphabet()[1].items() if name in names)
    if not letters:
        raise KnowledgeError(f"No word of dates.toml is “{name}”.", value=name)
    return letters


@cache
def _alphabet() -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """Letters by spelling, and what each letter may be: words of the same classes share a letter."""
    memberships: dict[str, set[str]] = {}
    for name in word_classes():
        for form in spelled(name):
            memberships.setdefault(form, set()).add(name)
    for word in literals():
        for form in (word, word.capitalize(), word.upper()):
            memberships.setdefault(form, set()).add(word)
    kinds = sorted({frozenset(names) for names in memberships.values()}, key=sorted)
    by_kind = {names: chr(FIRST_WORD_LETTER + index) for index, names in enumerate(kinds)}
    letters = {form: by_kind[frozenset(names)] for form, names in memberships.items()}
    return letters, {letter: names for names, letter in by_kind.items()}


def _letter(found: re.Match[str]) -> str:
    shape = found.lastgroup
    token = found[0]
    if shape == "line":
        return BREAK if _ends_short_line(found) else ""
    if shape == "sign":
        return "-" if token in DASHES else SIGNS.get(token, OTHER_SIGN)
    if shape == "number":
        return _number_letter(token)
    if shape == "dotted":
        return _alphabet()[0].get(plain(token), OTHER_WORD)
    return _fixed_letter(shape or "", token)


def _fixed_letter(shape: str, token: str) -> str:
    if shape == "ordinal":
        return "j" if 1 <= int(token[:-2]) <= 31 else "k"
    return {"decade": "h", "short": "i", "glued": OTHER_NUMBER}.get(shape) or SHAPES[shape]


def _ends_short_line(found: re.Match[str]) -> bool:
    """Whether a line is too short to have been wrapped, so that what follows is no part of its sentence."""
    return found.start() - found.string.rfind("\n", 0, found.start()) <= SHORT_LINE


def digits(written: str) -> str:
    """The digits of a number, with those that a scan took for letters ("l989", "1O")."""
    if written.isdigit():
        return written
    if not written.isalpha() and SCANNED.fullmatch(written):
        written = written.translate(READ_AS_LETTERS)
    return "".join(character for character in written if character.isdigit())


def plain(token: str) -> str:
    """An abbreviation without its dots: `B.C.` is `BC`."""
    return token.replace(".", "").replace(" ", "")


def _number_letter(written: str) -> str:
    token = written if written.isascii() else "".join(str(unicodedata.decimal(digit)) for digit in written)
    if len(token) <= 2:
        number = int(token)
        if token.startswith("0"):
            return "y"
        return "a" if number <= 12 else "b" if number <= 24 else "c" if number <= 31 else "d"
    if len(token) == 3:
        return "e"
    if len(token) == 4 and token.startswith("0"):
        return "z"
    return "f" if len(token) == 4 and "1000" <= token <= "2199" else OTHER_NUMBER
