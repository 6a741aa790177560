"""Whether a verb near a date says that it lies ahead or behind. A short list of cues does, no tagger is needed."""

import re

from tracker.dates.lexicon import cues

WORD = re.compile(r"[^\W\d_]+")
WINDOW = 120
STOP = re.compile(r"[.!?;]\s|\n")


def lies_ahead(text: str, start: int, end: int) -> bool | None:
    """True where the nearest cue before the expression, else the next one, is of the future; False of the past."""
    before = STOP.split(text[max(0, start - WINDOW) : start])[-1]
    for word in reversed(WORD.findall(before)):
        if (told := _told(word)) is not None:
            return told
    after = STOP.split(text[end : end + WINDOW])[0]
    return next((told for word in WORD.findall(after) if (told := _told(word)) is not None), None)


def _told(word: str) -> bool | None:
    lowered = word.lower()
    if lowered in cues("future"):
        return True
    return False if lowered in cues("past") or (lowered.endswith("ed") and len(lowered) > 4) else None
