"""The words of dates, as `tracker/knowledge/dates.toml` lists them: their classes, and their value in each."""

from functools import cache

from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class WordClass:
    """The words that may stand in one place of a phrase; `capitalised` ones count only with a capital letter."""

    name: str
    words: dict[str, int | str]
    capitalised: frozenset[str]
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]

    def forms(self) -> dict[str, int | str]:
        """Every spelling that counts, with its value."""
        spelled: dict[str, int | str] = {}
        for word, value in self.words.items():
            for form in (word.capitalize(), word.upper(), *(() if word in self.capitalised else (word,))):
                spelled[form] = value
        return spelled


@cache
def word_classes() -> dict[str, WordClass]:
    """All classes of words, by name."""
    return {
        name: WordClass(
            name,
            record["words"],
            frozenset(record.get("capitalised", ())),
            tuple(record["examples"]),
            tuple(record["not_examples"]),
        )
        for name, record in load("dates")["classes"].items()
    }


@cache
def literals() -> tuple[str, ...]:
    """The words that rules name one by one."""
    return tuple(load("dates")["literals"].split())


@cache
def spelled(name: str) -> dict[str, int | str]:
    """The spellings of one class, with their values."""
    return word_classes()[name].forms()


@cache
def cues(name: str) -> frozenset[str]:
    """One list of cue words of `dates_cues.toml`, in lower case."""
    return frozenset(load("dates_cues")["cues"][name]["words"])
