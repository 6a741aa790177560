"""Who speaks of a date and in which tense: a short list of cues does, no tagger is needed."""

import re

from tracker.dates.context import Tense
from tracker.dates.lexicon import cues, spelled

WORD = re.compile(r"[^\W\d_]+")
WINDOW = 120
QUOTE_LENGTH = 600
NO_VERB_BEHIND = {"not", "a", "an", "the", "its", "their"}  # "came to an end on Sunday"
SET_FOR = re.compile(r"\bfor (?:next |early |late )?\Z")  # "called a meeting for Tuesday"
STOP = re.compile(r"[.!?;]\s|\n")


def tense_near(text: str, start: int, end: int, signal: str | None = None) -> Tense | None:
    """What the nearest cue before the expression tells, else the next one behind it; None where there is none."""
    bare_weekday = text[start:end] in spelled("WEEKDAY")
    if bare_weekday and signal in cues("ahead_signals"):
        return Tense(True, signal or "")
    if signal == "since":
        return Tense(False, signal)
    if bare_weekday and SET_FOR.search(text, max(0, start - 16), start) and text[end : end + 2] not in {"'s", "’s"}:
        return Tense(True, "for")
    before = WORD.findall(STOP.split(text[max(0, start - WINDOW) : start])[-1])
    for index in range(len(before) - 1, -1, -1):
        if bare_weekday and _is_timetabled(before, index):
            return Tense(True, before[index])
        if (told := _told(before, index)) is not None:
            return Tense(told, before[index])
    after = WORD.findall(STOP.split(text[end : end + WINDOW])[0])
    told_after = ((_told(after, index), word) for index, word in enumerate(after))
    return next((Tense(told, word) for told, word in told_after if told is not None), None)


def is_quoted(text: str, start: int) -> bool:
    """Whether the place lies within quotation marks opened in the same section."""
    before = text[max(0, start - QUOTE_LENGTH) : start]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def _is_timetabled(words: list[str], index: int) -> bool:
    """Whether a verb in the present tells what is to come: "the strike begins", "the law takes effect"."""
    before = words[index - 1].lower() if index else ""
    following = words[index + 1].lower() if index + 1 < len(words) else ""
    word = words[index].lower()
    if word in cues("timetable_with"):
        return following in cues("timetable_objects")
    return word in cues("timetable") and before not in cues("past") and before not in NO_VERB_BEHIND


def _is_announced(words: list[str], index: int) -> bool:
    """Whether somebody says what he is about to do: "said he was leaving on Sunday"."""
    going = words[index].lower() in {"was", "were"} and "".join(words[index + 1 : index + 2]).endswith("ing")
    return going and "said" in words[:index]


def _told(words: list[str], index: int) -> bool | None:
    word = words[index].lower()
    if _is_announced(words, index):
        return True
    if word in cues("future") or (word in cues("future_to") and words[index + 1 : index + 2] == ["to"]):
        return True
    if words[index - 1 : index] == ["be"] and not cues("future").isdisjoint(words[max(0, index - 4) : index - 1]):
        return True  # "would be freed on Friday"
    return False if word in cues("past") or (word.endswith("ed") and len(word) > 4) else None
