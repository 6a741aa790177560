"""Taking in events that another store, or a file, has under ids of its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from sqlmodel import Session, col, select

from tracker.errors import ImportFileError
from tracker.store.history import deleted_from, person_change, taken_out
from tracker.store.matching import same_act, was_read
from tracker.store.models import Action, Actor, Event, Source
from tracker.store.partial import joined
from tracker.store.reading import under_id
from tracker.store.records import Record, add_all, from_json, records_of_source, records_where, replace_with, to_json

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Archive:
    """Rows that belong to no session yet; ids are unique, and every reference is to a row of the archive."""

    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Ids of events. `kept` are a person's word: other in the store than in the archive, or deleted there."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass
class _Outcome:
    ids: dict[str, list[str]] = field(default_factory=lambda: {"new": [], "changed": [], "unchanged": [], "kept": []})
    added: list[Record] = field(default_factory=list)


def take_in(archive: Archive, *, session: Session, at: datetime) -> TakenIn:
    """Add what the store lacks, and bring proposals up to date; what a person reviewed here stays as it is,
    and what a person deleted here stays out.

    Actors and documents that the store has under another id are the same ones. The archive's rows are used up. Raises
    ImportFileError where a source has another text under the same id.
    """
    actors = _keep_actors(archive.actors, session=session)
    present = _present_sources(archive.sources, session=session)
    _fill_in(archive.sources, present, session=session)
    _add_sources(archive.sources, present, session=session)
    records = [_moved(record, actors, present) for record in archive.records]
    doubles = _doubles(set(present.values()), session=session)
    deleted = _deleted_acts(set(present.values()), session=session)
    outcome = _Outcome()
    for some in _portions(records):
        known = _known(some, session=session)
        gone = taken_out({record.event.id for record in some} - known.keys(), session=session)
        for record in some:
            event_id, act = record.event.id, same_act(record)
            there = known.get(event_id) or doubles.get(act)
            if there is None and (event_id in gone or act in deleted):
                outcome.ids["kept"].append(deleted.get(act, event_id))
            else:
                _settle(record, there, outcome, session, at)
    add_all(outcome.added, session=session)
    return TakenIn(**{kind: tuple(ids) for kind, ids in outcome.ids.items()})


def _keep_actors(actors: Sequence[Actor], *, session: Session) -> dict[str, str]:
    """The store's ids by the archive's; actors that it lacks are added."""
    by_id = set(session.exec(select(Actor.id)))
    by_key = dict(session.exec(select(Actor.key, Actor.id)).all())
    found = {actor.id: actor.id if actor.id in by_id else by_key.get(actor.key, actor.id) for actor in actors}
    session.add_all(actor for actor in actors if actor.id not in by_id and actor.key not in by_key)
    session.flush()
    return found


def _present_sources(sources: Sequence[Source], *, session: Session) -> dict[str, str]:
    """The store's ids by the archive's, of the documents that it has."""
    hashes = dict(session.exec(select(Source.id, Source.text_sha256)).all())
    ids = {digest: source_id for source_id, digest in hashes.items()}
    for number, source in enumerate(sources):
        if hashes.get(source.id, source.text_sha256) != source.text_sha256:
            problem = f"sources[{number}] has another text than the document {source.id} of the store."
            raise ImportFileError(problem, value=source.id)
    return {source.id: ids[source.text_sha256] for source in sources if source.text_sha256 in ids}


def _fill_in(sources: Sequence[Source], present: Mapping[str, str], *, session: Session) -> None:
    """Bring together what store and archive know of documents of which one of them has only a part."""
    partly = set(session.exec(select(Source.id).where(col(Source.is_partial))))
    for number, source in enumerate(sources):
        if source.id not in present or not (source.is_partial or present[source.id] in partly):
            continue
        known = session.get_one(Source, present[source.id])
        try:
            if source.is_partial:
                known.text = joined(known.text, source.text, whole=not known.is_partial)
            else:
                known.text, known.is_partial = source.text, False
        except ValueError as error:
            problem = f"sources[{number}] quotes other words than the document {known.id} of the store has there."
            raise ImportFileError(problem, value=source.id) from error
        session.add(known)


def _add_sources(sources: Sequence[Source], present: Mapping[str, str], *, session: Session) -> None:
    session.add_all(source for source in sources if source.id not in present)
    session.flush()


def _moved(record: Record, actors: Mapping[str, str], sources: Mapping[str, str]) -> Record:
    """The record with the store's ids of actors and documents."""
    event = record.event
    if event.source_id is not None:
        event.source_id = sources.get(event.source_id, event.source_id)
    for part in record.parts:
        part.actor_id = actors[part.actor_id]
    for item in record.evidence:
        item.source_id = sources.get(item.source_id, item.source_id)
    return record


def _doubles(source_ids: set[str], *, session: Session) -> dict[object, Record]:
    """By the act, what the store has already read from the documents."""
    found = (record for source_id in sorted(source_ids) for record in records_of_source(source_id, session=session))
    return {same_act(record): record for record in found if was_read(record)}


def _deleted_acts(source_ids: set[str], *, session: Session) -> dict[object, str]:
    """By the act, the ids of what was read from the documents and a person deleted."""
    found = (item for source_id in sorted(source_ids) for item in deleted_from(source_id, session=session).items())
    records = ((event_id, from_json(data)) for event_id, data in found)
    return {same_act(record): event_id for event_id, record in records if was_read(record)}


def _known(records: Sequence[Record], *, session: Session) -> dict[str, Record]:
    ids = [record.event.id for record in records]
    return {record.event.id: record for record in records_where(col(Event.id).in_(ids), session=session)}


def _settle(record: Record, known: Record | None, outcome: _Outcome, session: Session, at: datetime) -> None:
    if known is None:
        outcome.added.append(record)
        outcome.ids["new"].append(record.event.id)
        return
    event_id = known.event.id
    if _told(record) == _told(known):
        outcome.ids["unchanged"].append(event_id)
    elif known.event.is_protected:
        outcome.ids["kept"].append(event_id)
    else:
        under_id(record, event_id, known.event.revision + 1)
        revision = person_change(Action.IMPORT, event_id, at=at, who=None)
        revision.before, revision.after = to_json(known), to_json(record)
        replace_with(known, record, session=session)
        session.add(revision)
        outcome.ids["changed"].append(event_id)


def _told(record: Record) -> object:
    event = record.event
    return record.content(), event.review, event.origin, event.edited


def _portions(records: Iterable[Record]) -> Iterator[list[Record]]:
    rest = iter(records)
    while some := list(islice(rest, AT_ONCE)):
        yield some
