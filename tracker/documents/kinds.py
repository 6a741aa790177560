"""Decides whether a text's dates are read against its publication date (news) or its own story (narrative)."""

import re
from functools import cache
from itertools import pairwise

from tracker.documents.datelines import dateline_length, is_chronology, is_full_date
from tracker.documents.document import Document, Kind
from tracker.knowledge import load
from tracker.records import dataclass

# The beginning of a text shows its kind; the cost stays bounded on long ones.
_SAMPLE = 20_000
_HEAD = 1_000
# A single cue in a text of a few words proves little.
_LEAST_WORDS = 60


@dataclass(frozen=True, slots=True)
class KindCue:
    """A pattern that speaks for news (weight above zero) or for narrative."""

    id: str
    weight: float
    pattern: re.Pattern[str]


@cache
def kind_cues() -> tuple[KindCue, ...]:
    """The cues of `tracker/knowledge/kinds.toml`."""
    records = load("kinds")["cue"]
    return tuple(KindCue(r["id"], float(r["weight"]), re.compile(r["pattern"])) for r in records)


def decide_kind(document: Document) -> Kind:
    """NEWS or NARRATIVE: what the caller says, else what the text's own words speak for."""
    if document.kind is not Kind.AUTO:
        return document.kind
    if _of_entries(document.text):
        return Kind.NARRATIVE
    known_day = float(load("kinds")["published"]) if document.published is not None else 0.0
    return Kind.NEWS if news_score(document.text) + known_day > 0 else Kind.NARRATIVE


def _of_entries(text: str) -> bool:
    """Whether the text is a chronology, whose present tense is no news."""
    return is_chronology([line for line in text[:_SAMPLE].splitlines() if line.strip()])


def kind_reason(document: Document) -> str:
    """Why the document is read as it is: stated by the caller, or the score and the cues that made it."""
    if document.kind is not Kind.AUTO:
        return "stated by the caller"
    if _of_entries(document.text):
        return "most of its lines begin with a date: a chronology"
    sample = document.text[:_SAMPLE]
    cues = [cue.id for cue in kind_cues() if cue.pattern.search(sample)]
    cues += ["day at the head"] if _has_day_line(sample) else []
    cues += ["publication date known"] if document.published is not None else []
    known_day = float(load("kinds")["published"]) if document.published is not None else 0.0
    return f"decided from cues (score {news_score(document.text) + known_day:+.1f}): {', '.join(cues) or 'none found'}"


def news_score(text: str) -> float:
    """How much the text's words speak for news: above zero news, below zero narrative."""
    sample = text[:_SAMPLE]
    thousands = max(len(sample.split()), _LEAST_WORDS) / 1000
    found = sum(cue.weight * sum(1 for _ in cue.pattern.finditer(sample)) for cue in kind_cues())
    weights = load("kinds")
    return found / thousands + float(weights["bias"]) + float(weights["day_line"]) * _has_day_line(sample)


def _has_day_line(text: str) -> bool:
    """Whether the day of the story stands at the head: right under the headline, or in a dateline."""
    lines = [line.strip() for line in text[:_HEAD].splitlines()]
    under = any(above and is_full_date(line) for above, line in pairwise(lines[:4]))
    return under or any(dateline_length(line) for line in lines[:8])
