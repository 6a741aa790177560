"""Cuts running text into sentences by rule; what a full stop means is data (`tracker/knowledge/sentences.toml`)."""

import re
from collections.abc import Iterator
from functools import cache

from tracker.documents.document import Sentence
from tracker.knowledge import load
from tracker.records import dataclass

# Possessive and guarded by a look-behind, so that a run of stops is read once: the cutting stays linear.
_STOP = re.compile(
    r"(?=[.!?…\n\r\f\u2029])(?:"  # with which all begin: most places are passed over at once
    r"(?P<stop>(?<![.!?…])[.!?…]++)(?P<close>(?:[\"'”’»)\]]|\[\d{1,3}\])*+(?:[^\S\n][\"”](?=\s|\Z))?)"
    r"|(?P<blank>\n[^\S\n]*+\n|\r[^\S\r\n]*+\r|[\f\u2029]))"
)
_NEXT = re.compile(r"\s*+(?P<mark>[^\w\s]*+)(?P<word>[^\W_]*+)")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMERAL = re.compile(r"\d+\w*|[IVXLC]+")
_LIST_MARK = re.compile(r"[•·▪‣*–—-]\s+")
_TOKEN_EDGE = frozenset("()[]{}\"“”‘«»—–/-'’")
_CARRY_ON_MARKS = "–—-,;:)"
_LONGEST_TOKEN = 24


@dataclass(frozen=True, slots=True)
class _Lexicon:
    uses: dict[str, str]
    openers: frozenset[str]
    numbered: frozenset[str]
    months: frozenset[str]
    carries_on: re.Pattern[str]


@cache
def _lexicon() -> _Lexicon:
    data = load("sentences")
    uses = {_key(form): record["use"] for record in data["abbreviation"] for form in record["forms"]}
    verbs = "|".join(data["speech"])
    return _Lexicon(
        uses=uses,
        openers=frozenset(data["openers"]),
        numbered=frozenset(data["numbered"]),
        months=frozenset(data["months"]),
        carries_on=re.compile(rf"\s+(?:[^\W\d_a-z]\S{{0,30}}\s+){{0,4}}(?:{verbs})\b"),
    )


def _key(token: str) -> str:
    """Abbreviations mind no case, single letters do: "p." is a page, "P." an initial."""
    return token.casefold() if len(token) > 1 else token


def split_sentences(text: str, offset: int = 0) -> tuple[Sentence, ...]:
    """The sentences of `text`, trimmed of white space, each a verbatim slice; `offset` is added to their places.

    A blank line ends a sentence; a semicolon does not. Stretches without a letter or digit are left out.
    """
    sentences = []
    start = 0
    for end in _boundaries(text):
        start = _after_white(text, start, end)
        piece = text[start:end].rstrip()
        if any(character.isalnum() for character in piece):
            sentences.append(Sentence(start + offset, start + offset + len(piece), piece))
        start = end
    return tuple(sentences)


def _boundaries(text: str) -> Iterator[int]:
    start = 0
    for match in _STOP.finditer(text):
        if match["blank"] is not None or _ends(text, match, start):
            start = match.end()
            yield start
    yield len(text)


def _after_white(text: str, start: int, end: int) -> int:
    """Where the words begin, behind white space and a list's mark."""
    while start < end and text[start].isspace():
        start += 1
    mark = _LIST_MARK.match(text, start, end)
    return mark.end() if mark else start


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    """Whether the stop at `match` ends the sentence that began at `start`."""
    here = match.end()
    if here < len(text) and not text[here].isspace():
        return False
    follows = _NEXT.match(text, here)
    if follows is None or (follows.end() == len(text) and not follows["word"]):
        return True
    word, mark = follows["word"], follows["mark"]
    if word[:1].islower() or (mark and mark[0] in _CARRY_ON_MARKS):
        return False
    stop = match["stop"]
    if stop == ".":
        return not _abbreviates(text, match, start, word)
    if stop[-1] in ".…":
        return word in _lexicon().openers or not text[match.start() - 1 : match.start()].isspace()
    return not (match["close"] and _lexicon().carries_on.match(text, here))


def _abbreviates(text: str, match: re.Match[str], start: int, word: str) -> bool:
    """Whether the single full stop at `match` belongs to an abbreviation, initial or list number."""
    lexicon, token = _lexicon(), _token_before(text, match.start())
    if _is_list_number(text, start, match.start(), token):
        return True
    if token.isdigit():
        return len(token) < 3 and word in lexicon.months
    use = lexicon.uses.get(_key(token))
    if use == "before-name":
        return not match["close"]
    if use == "before-number":
        return _NUMERAL.fullmatch(word) is not None
    if use is None and not _is_initial(text, match.start(), token):
        return False
    return word not in lexicon.openers and not set(match["close"]) & set("\"”'’")


def _token_before(text: str, stop: int) -> str:
    """The word that the stop closes, with its inner dots."""
    begin, floor = stop, max(0, stop - _LONGEST_TOKEN)
    while begin > floor and not (text[begin - 1].isspace() or text[begin - 1] in _TOKEN_EDGE):
        begin -= 1
    return text[begin:stop]


def _is_list_number(text: str, start: int, stop: int, token: str) -> bool:
    if not (len(token) < 4 and (token.isdigit() or (len(token) == 1 and token.isalpha()))):
        return False
    return stop - start < 200 and not text[start : stop - len(token)].strip()


def _is_initial(text: str, stop: int, token: str) -> bool:
    """Whether the token is an initial ("J.") or dotted letters ("U.S."), and no numeral ("World War I.")."""
    if _DOTTED.fullmatch(token):
        return True
    if not (len(token) == 1 and token.isalpha() and token.isupper()):
        return False
    before = text[max(0, stop - 40) : stop - 1].split()
    return not before or before[-1] not in _lexicon().numbered
