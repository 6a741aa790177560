"""Titles from the slots: actor, act, other actor in plain words, in the present tense of a chronology."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from tracker.events.acts import Act
from tracker.events.draft import Status

SLOT = re.compile(r"\{([a-z|]+)\}")
OPTION = re.compile(r"\[([^\]]*)\]")
LONGEST_OBJECT = 7  # words; a longer phrase is cut back to its core
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
DROPPED = {"DET", "PRON", "PUNCT", "SPACE", "NUM"}


def title(act: Act, sources: Sequence[str], targets: Sequence[str], subject_matter: str, status: Status) -> str:
    """What the timeline says; `subject_matter` is the act's object in a few words, empty where there is none."""
    slots = {"target": series(targets), "object": subject_matter or _default_object(act)}
    if not sources:
        return _capital(_tidy(_fill(act.nominal, slots)))
    phrase = _tidy(_fill(act.title, slots))
    return f"{series(sources)} {_inflected(phrase, len(sources) > 1, status)}"


def _default_object(act: Act) -> str:
    """The plain name of what the act is about, where the sentence gives none."""
    return "" if not act.objects and not act.subjects else act.name.split()[0]


def series(names: Sequence[str]) -> str:
    """Names as one phrase: "Egypt", "Egypt and Israel", "Egypt, Israel and Jordan"."""
    unique = list(dict.fromkeys(names))
    if len(unique) > 4:
        return f"{', '.join(unique[:3])} and {len(unique) - 3} others"
    return " and ".join(filter(None, [", ".join(unique[:-1]), unique[-1]])) if unique else ""


def _fill(template: str, slots: dict[str, str]) -> str:
    """The template with its slots filled; an option whose slot is empty falls away."""

    def value(found: re.Match[str]) -> str:
        return next((slots[name] for name in found[1].split("|") if slots.get(name)), "")

    def option(found: re.Match[str]) -> str:
        return SLOT.sub(value, found[1]) if all(value(slot) for slot in SLOT.finditer(found[1])) else ""

    return SLOT.sub(value, OPTION.sub(option, template))


def _tidy(phrase: str) -> str:
    """Without the preposition that an empty slot left hanging."""
    words = phrase.split()
    while words and words[-1] in {"of", "from", "with", "to", "on", "in", "against", "between", "for", "and"}:
        words.pop()
    return " ".join(words)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _inflected(phrase: str, many: bool, status: Status) -> str:
    """The verb phrase in the tense of a chronology: "withdraws", "to withdraw", "does not withdraw"."""
    if status is Status.PLANNED:
        return f"to {phrase}"
    if status is Status.NEGATED:
        return f"{'do' if many else 'does'} not {phrase}"
    first, _, rest = phrase.partition(" ")
    verb = first if many else third_person(first)
    return " ".join(filter(None, ["allegedly" if status is Status.ALLEGED else "", verb, rest]))


def third_person(verb: str) -> str:
    """The verb after a single doer: "signs", "goes", "denies"."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if re.search(r"(s|sh|ch|x|z|o)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"


def subject_matter(noun: Token | None) -> str:
    """An object in a few words: its noun with what stands before it, and a short "of" after it."""
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return ""
    before = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod") for t in t.subtree]
    words = [t.text_with_ws for t in [*before, noun] if t.pos_ not in DROPPED and not t.is_quote]
    after = [t for t in noun.rights if t.dep_ == "prep" and t.lower_ == "of"]
    if after and len(words) + len(list(after[0].subtree)) <= LONGEST_OBJECT:
        words = [*(w if w.endswith(" ") else f"{w} " for w in words), *(t.text_with_ws for t in after[0].subtree)]
    text = " ".join("".join(words).split())
    return text if len(text.split()) <= LONGEST_OBJECT else noun.text
