"""The cues of `tracker/knowledge/` that this room reads: what marks a line as a credit, a list of links, a source."""

import re
from functools import cache
from itertools import pairwise
from typing import Any

from tracker.documents.document import SectionRole
from tracker.knowledge import load
from tracker.records import dataclass

# How much of a line is looked at for a cue at its start or end: the cost stays bounded on endless lines.
_EDGE = 200
_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MOST_WORDS = 60


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern that tells a line's role, and where in the line it has to stand.

    `holds` are letters of which some stand in all that fits the pattern: they are found sooner than it is.
    """

    id: str
    role: SectionRole
    at: str
    pattern: re.Pattern[str]
    holds: tuple[str, ...] = ()

    def place(self, text: str) -> int | None:
        """Where in `text` the cue begins, None where it is not there."""
        base = max(0, len(text) - _EDGE) if self.at in {"end", "anywhere"} else 0
        window = text[base : base + _EDGE] if self.at != "whole" else text[: _EDGE + 1]
        if self.holds:
            small = window.lower()
            if not any(map(small.__contains__, self.holds)):
                return None
        if self.at == "whole":
            match = self.pattern.fullmatch(window)
        else:
            match = self.pattern.match(window) if self.at == "start" else self.pattern.search(window)
        return base + match.start() if match else None


@cache
def section_cues() -> tuple[Cue, ...]:
    """The cues in the order in which they are tried."""
    return tuple(_cue(record) for record in load("sections")["cue"])


def _cue(record: dict[str, Any]) -> Cue:
    flags = re.NOFLAG if record.get("case") else re.IGNORECASE
    tail = {"whole": r"\s*:?", "end": r"\s*\Z"}.get(record["at"], "")
    pattern = re.compile(f"(?:{record['pattern']}){tail}", flags)
    return Cue(record["id"], SectionRole(record["role"]), record["at"], pattern, tuple(record.get("holds", ())))


@cache
def _verbs() -> tuple[frozenset[str], frozenset[str]]:
    data = load("sections")["verbs"]
    return frozenset(data["finite"]), frozenset(data["not_finite"])


def has_finite_verb(text: str) -> bool:
    """Whether the first words of `text` hold what looks like a finite verb: enough to tell a sentence from a label."""
    words = [match.group() for match, _ in zip(_WORDS.finditer(text), range(_MOST_WORDS), strict=False)]
    return any(_is_finite(word, following) for word, following in pairwise([*words, ""]))


def _is_finite(word: str, following: str) -> bool:
    finite, not_finite = _verbs()
    if word in finite:
        return True
    return word.endswith("ed") and len(word) > 4 and word.islower() and word not in not_finite and following != "by"
