"""The lexicon of acts: which words tell which act, and where its actors stand (see `knowledge/acts.toml`)."""

from dataclasses import field
from functools import cache
from itertools import product
from typing import Any

from tracker.errors import KnowledgeError
from tracker.knowledge import load
from tracker.records import dataclass

Phrase = tuple[int, tuple[str, ...], tuple["Act", ...]]
QUADS: dict[str, str] = {
    kind: quad
    for quad, kinds in {
        "verbal cooperation": ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
        "material cooperation": ("COOPERATE", "AID", "RETREAT"),
        "verbal conflict": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
        "material conflict": ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
    }.items()
    for kind in kinds
}


@dataclass(frozen=True, slots=True)
class Act:
    """One record of the lexicon; the head of `knowledge/acts.toml` says what each field means."""

    id: str
    name: str
    title: str
    nominal: str
    type: str | None = None
    mode: str | None = None
    verbs: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    objects: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    bars: frozenset[str] = frozenset()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    noun_of: frozenset[str] = frozenset()
    noun_with: frozenset[str] = frozenset()
    noun_preps: frozenset[str] = frozenset({"of"})
    target: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    target_kinds: frozenset[str] = frozenset()
    mutual: bool = False
    host: bool = False
    capacity: bool = False
    persons: bool = False
    object_persons: bool = False
    forces: bool = False
    military: bool = False
    nations: bool = False
    passive: bool = False
    upon_army: bool = False
    anothers: bool = False
    civil: bool = False
    impersonal: bool = False
    own_object: bool = False
    fixed: bool = False
    bidding: bool = False
    harm: bool = False
    carried: bool = False
    named: bool = False
    plain: bool = False
    helping: bool = False
    aimed: bool = False
    objectless: bool = False
    of_body: bool = False
    together: bool = False
    suffered: bool = False
    own_words: bool = False
    below: frozenset[str] = frozenset()
    object_with: frozenset[str] = frozenset()
    barred_by: frozenset[str] = frozenset()
    about: str = ""
    wording: dict[str, str] = field(default_factory=dict, hash=False)
    alone: bool = False
    answers: frozenset[str] = frozenset()
    needs: str | None = None
    examples: tuple[str, ...] = field(default=(), repr=False)
    not_examples: tuple[str, ...] = field(default=(), repr=False)

    @property
    def quad(self) -> str | None:
        """PLOVER's quad, None for acts outside PLOVER."""
        return QUADS[self.type] if self.type else None

    @property
    def phrase_words(self) -> frozenset[str]:
        """All words of its phrases."""
        return phrase_words(self.phrases)

    @property
    def own_verbs(self) -> frozenset[str]:
        """Its verbs and those with which its phrases begin."""
        return own_verbs(self.verbs, self.phrases)

    @property
    def narrow(self) -> bool:
        """Whether the verb tells this act only together with certain nouns or kinds of actor."""
        asked = self.objects or self.subjects or self.target_kinds or self.phrases or self.below
        return bool(asked or self.harm or self.bidding or self.upon_army or self.of_body)


def _record(raw: dict[str, Any]) -> Act:
    """A frozen record of one TOML table."""
    sets = {
        "objects",
        "subjects",
        "bars",
        "noun_of",
        "noun_with",
        "noun_preps",
        "target_kinds",
        "answers",
        "barred_by",
        "object_with",
        "below",
    }
    values: dict[str, Any] = {
        key: frozenset(value) if key in sets else tuple(value) if isinstance(value, list) else value
        for key, value in raw.items()
        if not (key in sets and not isinstance(value, list))
    }
    values["phrases"] = tuple(phrase for written in values.get("phrases", ()) for phrase in _spelt_out(written))
    try:
        return Act(**values)
    except TypeError as error:
        raise KnowledgeError(f"acts.toml: {raw.get('id')}: {error}", value=raw) from error


def _spelt_out(phrase: str) -> list[str]:
    """All that a phrase with alternatives stands for ("call|label wrong|unjust")."""
    return [" ".join(words) for words in product(*(place.split("|") for place in phrase.split(" ")))]


@cache
def acts() -> tuple[Act, ...]:
    """All acts, in the order of the file."""
    return tuple(_record(raw) for raw in load("acts")["act"])


@cache
def act(identifier: str) -> Act:
    """The act of that id."""
    return next(found for found in acts() if found.id == identifier)


def _index(words: str) -> dict[str, tuple[Act, ...]]:
    """Acts by lemma, those that ask for certain nouns first, before them those that ask what kind these are of."""
    found: dict[str, list[Act]] = {}
    for one in acts():
        for word in getattr(one, words):
            found.setdefault(word, []).append(one)
    return {word: tuple(sorted(ones, key=_breadth)) for word, ones in found.items()}


def _breadth(one: Act) -> tuple[bool, bool, bool]:
    """How little an act asks of the text and of the nouns beside its verb: the least comes last."""
    return not one.of_body, not one.narrow, not one.object_with


@cache
def by_verb() -> dict[str, tuple[Act, ...]]:
    """Acts by verb lemma ("sign", "break off"), the narrow ones first."""
    return _index("verbs")


@cache
def followers() -> dict[str, frozenset[str]]:
    """By verb the words that tell an act together with it ("break off")."""
    found: dict[str, set[str]] = {}
    for verb in by_verb():
        first, _, behind = verb.partition(" ")
        if behind:
            found.setdefault(first, set()).add(behind)
    return {verb: frozenset(behind) for verb, behind in found.items()}


@cache
def asked_for() -> frozenset[str]:
    """The words that acts ask for beside their verbs: nouns that they are about, and what may follow the verb."""
    return frozenset[str]().union(*followers().values(), *(one.objects for one in acts()))


@cache
def by_noun() -> dict[str, tuple[Act, ...]]:
    """Acts by the noun that tells them."""
    return _index("nouns")


@cache
def by_adjective() -> dict[str, tuple[Act, ...]]:
    """Acts by the adjective that tells them ("ready to")."""
    return _index("adjectives")


@cache
def by_phrase() -> dict[str, dict[tuple[str, ...], tuple[Act, ...]]]:
    """Acts by verb, and by the words that follow it ("enter into force"), the most words first."""
    found: dict[str, dict[tuple[str, ...], tuple[Act, ...]]] = {}
    for phrase, ones in _index("phrases").items():
        verb, *rest = phrase.split()
        found.setdefault(verb, {})[tuple(rest)] = ones
    return {verb: dict(sorted(rests.items(), key=lambda item: -len(item[0]))) for verb, rests in found.items()}


@cache
def by_second_word() -> dict[str, dict[str, list[Phrase]]]:
    """The same by verb and by the first of the words that follow it, empty where none does: a verb may have a hundred.

    Each has its place in the order in which the verb's phrases are tried.
    """
    found: dict[str, dict[str, list[Phrase]]] = {}
    for verb, rests in by_phrase().items():
        for place, (rest, ones) in enumerate(rests.items()):
            found.setdefault(verb, {}).setdefault(rest[0] if rest else "", []).append((place, rest, ones))
    return found


@cache
def phrase_words(phrases: tuple[str, ...], *, first: int = 0) -> frozenset[str]:
    """The words of an act's phrases, of each from the `first` on; asked for with every act of a text."""
    return frozenset(word for phrase in phrases for word in phrase.split()[first:])


@cache
def own_verbs(verbs: tuple[str, ...], phrases: tuple[str, ...]) -> frozenset[str]:
    """The verbs of an act and those with which its phrases begin."""
    return frozenset((*verbs, *(phrase.split()[0] for phrase in phrases)))


@cache
def first_words() -> frozenset[str]:
    """The verbs with which an act's wording may begin, by lemma, and that of "prepared to"."""
    return frozenset({verb.split()[0] for verb in by_verb()} | by_phrase().keys() | {"prepare"})


@cache
def offering() -> frozenset[str]:
    """The adjectives that tell an act, by lemma, and the verb that may be taken for one."""
    return frozenset(by_adjective().keys() | {"prepare"})
