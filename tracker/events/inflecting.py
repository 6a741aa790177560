"""The verb of a title in the tense of a chronology: "withdraws", "to withdraw", "does not withdraw"."""

import re
from functools import lru_cache

from tracker.events.draft import Status

KNOWN_VERBS = 5_000  # whose third persons are kept at hand
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def inflected(phrase: str, many: bool, status: Status) -> str:
    """The verb phrase in the tense of a chronology: "withdraws", "to withdraw", "does not withdraw"."""
    first, _, rest = phrase.partition(" ")
    if status is Status.PLANNED:
        return f"to {phrase}"
    if status is Status.NEGATED and first == "be":
        return f"{'are' if many else 'is'} not {rest}"
    if status is Status.NEGATED:
        return f"{'do' if many else 'does'} not {phrase}"
    verb = ("are" if first == "be" else first) if many else third_person(first)
    adverb = "allegedly" if status is Status.ALLEGED else ""
    return " ".join(filter(None, [verb, adverb, rest] if first == "be" else [adverb, verb, rest]))


@lru_cache(maxsize=KNOWN_VERBS)
def third_person(verb: str) -> str:
    """The verb after a single doer: "signs", "goes", "denies"."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if re.search(r"(s|sh|ch|x|z|o)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
