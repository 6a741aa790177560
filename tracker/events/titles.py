"""Titles from the slots: actor, act, other actor in plain words, in the present tense of a chronology."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from tracker.events.acts import Act
from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.phrases import is_infinitive

SLOT = re.compile(r"\{([a-z|]+)\}")
OPTION = re.compile(r"\[([^\]]*)\]")
LONGEST_OBJECT = 7  # words; a longer phrase is cut back to its core
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
PLURALS = {
    "states",
    "countries",
    "nations",
    "powers",
    "leaders",
    "allies",
    "ministers",
    "officials",
    "rebels",
    "parties",
}
DROPPED = {"DET", "PRON", "PUNCT", "SPACE"}


def title(
    act: Act,
    sources: Sequence[str],
    targets: Sequence[str],
    status: Status,
    *,
    about: str = "",
    purpose: str = "",
    participants: Sequence[str] = (),
    plural: bool = False,
) -> str:
    """What the timeline says; `about` is the act's object and `purpose` its aim in a few words, empty if none.

    `plural` says that the one doer is a group with a plural name. Where nobody is told as the doer, the act itself is
    named, with those who take part in brackets.
    """
    slots = {"target": series(targets), "object": about or _default_object(act), "purpose": purpose}
    if not sources:
        beside = f" ({series(participants)})" if participants else ""
        return _capital(_tidy(_fill(act.nominal, slots))) + beside
    phrase = _tidy(_fill(_fitting(act.title, slots), slots))
    many = plural or len(set(sources)) > 1 or is_plural(sources[0])
    return _capital(f"{series([*sources, *participants])} {_inflected(phrase, many or bool(participants), status)}")


def _fitting(templates: str, slots: dict[str, str]) -> str:
    """The first of the act's titles whose obligatory slots are all filled, else the last."""
    alternatives = templates.split(" | ")
    for template in alternatives:
        needed = SLOT.findall(OPTION.sub("", template))
        if all(any(slots.get(name) for name in slot.split("|")) for slot in needed):
            return template
    return alternatives[-1]


def is_plural(name: str) -> bool:
    """Whether a name takes the verb's plural ("EU leaders", "ministers of Peru"); a state's never does."""
    head = name.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower()
    if name.rsplit(maxsplit=1)[-1].islower() and name.endswith("s"):
        return True
    return not name.startswith("United ") and (head in PLURALS or (head.endswith("s") and head[:-1] in words("people")))


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
        filled = [value(slot) for slot in SLOT.finditer(found[1])]
        told = slots["object"].endswith(filled[0]) if filled and filled[0] else False
        return SLOT.sub(value, found[1]) if all(filled) and not told else ""

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
    before = [t for t in noun.lefts if t.dep_ in ("amod", "compound", "nmod", "nummod") for t in t.subtree]
    words = [
        _in_running_text(t) for t in [*before, noun] if (t.pos_ not in DROPPED or t.text == "-") and not t.is_quote
    ]
    after = [t for t in noun.rights if t.dep_ == "prep" and t.lower_ == "of"]
    if after and len(words) + len(list(after[0].subtree)) <= LONGEST_OBJECT:
        words = [*(w if w.endswith(" ") else f"{w} " for w in words), *(t.text_with_ws for t in after[0].subtree)]
    text = " ".join("".join(words).split())
    return text if len(text.split()) <= LONGEST_OBJECT else noun.text


def _in_running_text(token: Token) -> str:
    """A word as it stands inside a sentence."""
    return token.text_with_ws if token.i or token.pos_ == "PROPN" else token.text_with_ws.lower()


def purpose(verb: Token | None) -> str:
    """What a request, an offer or an agreement is about: "to open the border", "for help"."""
    if verb is None:
        return ""
    for child in verb.children:
        if child.dep_ in ("xcomp", "advcl", "ccomp", "acl") and is_infinitive(child) and child.i > verb.i:
            noun = next((o for o in child.children if o.dep_ == "dobj"), None)
            denied = "not " if any(below.dep_ == "neg" for below in child.children) else ""
            return f"{denied}to {child.lower_} {subject_matter(noun)}".strip()
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("for", "on") and child.i > verb.i:
            about = next((subject_matter(o) for o in child.children if o.dep_ == "pobj" and o.ent_type_ == ""), "")
            return f"{child.lower_} {about}" if about else ""
    return ""
