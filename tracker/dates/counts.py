"""Numbers as prose writes them: "two", "twenty-five", "a dozen", "two and a half", "1,500"."""

import re

from tracker.dates.lexicon import spelled

DIGITS = re.compile(r"[\d,]+(?:\.\d+)?")
LONGEST = 12
FACTORS = {"dozen": 12, "hundred": 100, "thousand": 1000}


def count_of(words: str) -> float | None:
    """The number that the words stand for; None for "several", "a few", "a couple of"."""
    if len(words) > LONGEST and words[:1].isdigit():
        return None
    if DIGITS.fullmatch(words):
        return float(words.replace(",", ""))
    parts = re.split(r"[\s–-]+", words.lower())
    if any(part in {"few", "several", "many", "some", "couple"} for part in parts):
        return None
    total = 0.0
    for part in parts:
        if part in FACTORS:
            total = max(total, 1) * FACTORS[part]
        elif part == "half":
            total += 0.5
        elif part in {"a", "an"}:
            total = total or (0 if "half" in parts else 1)
        elif part != "and":
            total += int(spelled("NUMBER").get(part, 0))
    return total


def timex_count(words: str) -> str:
    """The number as TIMEX3 writes it in a duration: `3`, `2.5`, `X`."""
    number = count_of(words)
    return "X" if number is None else f"{number:.10g}"
