"""What the lexicon knows of an actor: a record, and the names by which texts call it."""

from dataclasses import field

from tracker.actors.actor import Actor, ActorKind, Form
from tracker.actors.period import ALWAYS, Period
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a record. `weak` has other readings; `period` is when the name holds; `article` asks for "the".

    A `part` is a town or a region of the record's state, and never acts for it.
    """

    text: str
    form: Form
    weak: bool = False
    period: Period = ALWAYS
    article: bool = False
    prefix: bool = False
    part: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A state, organisation or group as the data files have it.

    `code` is its own and unique; `acts_for` is the code that its mentions carry where it is a part of that other one.
    `valid` are the spans in which it was; `kinds` the words that take it up again ("alliance", "kingdom").
    `loose` names stand for no one body that could be told ("Arab states"): their mentions carry no code.
    A `place` bears its name still, though it is no state any more: outside its time the name is a place's alone.
    `actor` is the actor that a mention of this record names.
    There is one record a code, so records are told apart by identity.
    """

    code: str
    kind: ActorKind
    name: str
    names: tuple[Name, ...]
    formal: str = ""
    country: str | None = None
    acts_for: str | None = None
    valid: tuple[Period, ...] = ()
    kinds: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    why: str = ""
    loose: bool = False
    place: bool = False
    examples: tuple[str, ...] = field(default=(), repr=False)
    not_examples: tuple[str, ...] = field(default=(), repr=False)
    actor: Actor = field(init=False, repr=False)
    exists_today: bool = field(init=False, repr=False)  # whether no end is known of it

    def __post_init__(self) -> None:
        code = None if self.loose else self.acts_for or self.code
        object.__setattr__(self, "actor", Actor(self.kind, code, self.country, self.name))
        object.__setattr__(self, "exists_today", any(period.is_open for period in self.valid))
