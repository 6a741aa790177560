"""The records of actors, read once from the data files when first asked for."""

import re
from dataclasses import replace
from functools import cache
from typing import Any

from tracker.actors.actor import Actor, ActorKind, Form
from tracker.actors.period import ALWAYS, parse_period
from tracker.actors.places import places
from tracker.actors.record import Name, Record
from tracker.errors import KnowledgeError, NotFoundError
from tracker.knowledge import load

FILES = ("states", "former_states", "organisations", "peoples")
KINDS = {"state": ActorKind.STATE, "organisation": ActorKind.ORGANISATION, "group": ActorKind.GROUP}
FORMS = {
    "names": Form.NAME,
    "adjectives": Form.DEMONYM,
    "people": Form.DEMONYM,
    "capitals": Form.CAPITAL,
    "seats": Form.SEAT,
}

SPELLINGS = {"Organization": "Organisation", "Organisation": "Organization"}
SPELLED = re.compile("|".join(SPELLINGS))

Table = dict[str, Any]


@cache
def records() -> dict[str, Record]:
    """All records by code, in the order of the files; raises KnowledgeError where a code is given twice."""
    found: dict[str, Record] = {}
    for file in FILES:
        for kind, tables in load(file).items():
            for table in tables:
                record = _record(KINDS[kind], table)
                if record.code in found:
                    raise KnowledgeError("Two records have one code.", value=record.code)
                found[record.code] = record
    return found


def record(code: str) -> Record:
    """The record of a code; raises NotFoundError."""
    try:
        return records()[code]
    except KeyError as error:
        raise NotFoundError("No actor has that code.", value=code) from error


def actor(code: str) -> Actor:
    """The actor of a code; raises NotFoundError."""
    return record(code).actor


def _record(kind: ActorKind, table: Table) -> Record:
    code = table["code"]
    return Record(
        code=code,
        kind=kind,
        name=table["name"],
        names=_names(table),
        formal=table.get("formal", ""),
        country=code if kind is ActorKind.STATE else table.get("country"),
        acts_for=table.get("acts_for"),
        valid=tuple(parse_period(words) for words in table["valid"]),
        kinds=tuple(table.get("kinds", ())),
        successors=tuple(table.get("successors", ())),
        predecessors=tuple(table.get("predecessors", ())),
        why=table.get("why", ""),
        loose=table.get("loose", False),
        place=table.get("place", False),
        examples=tuple(table["examples"]),
        not_examples=tuple(table["not_examples"]),
    )


def _names(table: Table) -> tuple[Name, ...]:
    """All names of a table, the plain and the formal name first."""
    plain = Form.CAPITAL if table.get("city") else Form.NAME
    own = [Name(table["name"], plain), Name(table.get("formal", ""), Form.NAME)]
    found = {_key(name): name for name in own if name.text}
    for key, form in FORMS.items():
        for entry in table.get(key, ()):
            name = _name(entry, form)
            known = found.setdefault(_key(name), name)
            if known.article and not name.article:
                found[_key(name)] = name
    for prefix in table.get("prefixes", ()):
        found[prefix + "-", ALWAYS.first] = Name(prefix, Form.DEMONYM, prefix=True)
    for place in places().get(table["code"], ()):
        found.setdefault(_key(place), place)
    for name in [one for one in found.values() if "rgani" in one.text]:
        other = replace(name, text=SPELLED.sub(lambda match: SPELLINGS[match[0]], name.text))
        found.setdefault(_key(other), other)
    return tuple(found.values())


def _key(name: Name) -> tuple[str, int | None]:
    return name.text, name.period.first


def _name(entry: str | Table, form: Form) -> Name:
    table: Table = {"text": entry} if isinstance(entry, str) else entry
    text = table["text"]
    bare = text.removeprefix("the ").removeprefix("The ")
    period = parse_period(table["valid"]) if "valid" in table else ALWAYS
    return Name(bare, form, table.get("weak", False), period, article=bare != text)
