"""Reading the JSON of `tracker.exports.json_export` and taking it into a store."""

from collections.abc import Iterable
from datetime import datetime

from pydantic import ValidationError

from tracker.errors import ImportFileError
from tracker.imports.json_rows import actor_row, digest_of, event_record, source_row
from tracker.imports.json_schema import Head, ToldArchive, ToldEvent, ToldPlace
from tracker.store import Store
from tracker.store.archive import Archive, TakenIn, take_in

SCHEMA = "tracker-events"
VERSION = 1


def import_json(data: str | bytes, *, store: Store, at: datetime) -> TakenIn:
    """Take a file's text into a store, as a whole or not at all; raises ImportFileError."""
    archive = parse_json(data)
    with store.write() as session:
        return take_in(archive, session=session, at=at)


def parse_json(data: str | bytes) -> Archive:
    """The rows that a file's text tells; raises ImportFileError, which names the first place that is wrong."""
    text = _decoded(data)
    _check_head(text)
    try:
        told = ToldArchive.model_validate_json(text)
    except ValidationError as error:
        raise _refused(error) from error
    return archive_of(told)


def archive_of(told: ToldArchive) -> Archive:
    """The rows of what was told; raises ImportFileError where it contradicts itself."""
    _check_references(told)
    return Archive(
        tuple(actor_row(actor, f"actors[{number}]") for number, actor in enumerate(told.actors)),
        tuple(source_row(source, f"sources[{number}]") for number, source in enumerate(told.sources)),
        tuple(event_record(event, f"events[{number}]") for number, event in enumerate(told.events)),
    )


def _decoded(data: str | bytes) -> str:
    try:
        text = data.decode("utf-8") if isinstance(data, bytes) else data
    except UnicodeDecodeError as error:
        raise ImportFileError(f"The file is not UTF-8 at byte {error.start}.", value=error.start) from error
    return text.removeprefix("\ufeff")


def _check_head(text: str) -> None:
    try:
        head = Head.model_validate_json(text)
    except ValidationError as error:
        raise _refused(error) from error
    if head.schema_name != SCHEMA:
        raise ImportFileError(f"schema is {head.schema_name!r} and not {SCHEMA!r}.", value=head.schema_name)
    if head.version != VERSION:
        problem = f"version is {head.version}, and this Tracker reads version {VERSION}."
        raise ImportFileError(problem, value=head.version)


def _refused(error: ValidationError) -> ImportFileError:
    """The first thing that is wrong, in one sentence."""
    first = error.errors(include_url=False, include_context=False)[0]
    place = _place(first["loc"])
    message = str(first["msg"])
    if first["type"] == "json_invalid":
        problem = message.replace("Invalid JSON:", "The file is not JSON:")
    elif first["type"] == "missing":
        problem = f"{place} is missing"
    elif first["type"] == "extra_forbidden":
        problem = f"{place} is not known"
    else:
        problem = f"{place or 'The file'}: {message[:1].lower()}{message[1:]}"
    return ImportFileError(f"{problem}.", value=first.get("input"))


def _place(location: Iterable[int | str]) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in location)
    return "".join(steps).removeprefix(".")


def _check_references(told: ToldArchive) -> None:
    for name, values in (
        ("actors", [actor.id for actor in told.actors]),
        ("actors", [actor.key for actor in told.actors]),
        ("sources", [source.id for source in told.sources]),
        ("sources", [digest_of(source, f"sources[{n}]") for n, source in enumerate(told.sources)]),
        ("events", [event.id for event in told.events]),
    ):
        _check_unique(name, values)
    actors = {actor.id for actor in told.actors}
    texts = {source.id: source.text for source in told.sources}
    for number, event in enumerate(told.events):
        _check_event(event, f"events[{number}]", actors, texts)


def _check_unique(name: str, values: list[str]) -> None:
    seen: dict[str, int] = {}
    for number, value in enumerate(values):
        first = seen.setdefault(value, number)
        if first != number:
            raise ImportFileError(f"{name}[{number}] is the same as {name}[{first}].", value=value[:80])


def _check_event(event: ToldEvent, place: str, actors: set[str], texts: dict[str, str]) -> None:
    for number, part in enumerate(event.actors):
        if part.actor not in actors:
            raise ImportFileError(f"{place}.actors[{number}].actor is not among the actors.", value=part.actor)
    for number, item in enumerate(event.evidence):
        where = f"{place}.evidence[{number}]"
        _check_stretch(item, item.source, where, texts)
        if item.participation is not None and item.participation >= len(event.actors):
            raise ImportFileError(f"{where}.participation is none of the event's actors.", value=item.participation)
    if event.source is not None and event.source not in texts:
        raise ImportFileError(f"{place}.source is not among the sources.", value=event.source)
    for name, stretch in (("sentence", event.sentence), ("trigger", event.trigger)):
        if stretch is not None:
            _check_stretch(stretch, event.source, f"{place}.{name}", texts)


def _check_stretch(stretch: ToldPlace, source: str | None, place: str, texts: dict[str, str]) -> None:
    if source not in texts:
        raise ImportFileError(f"{place}.source is not among the sources.", value=source)
    if texts[source][stretch.start : stretch.end] != stretch.text:
        raise ImportFileError(f"{place}.text does not stand there in the source.", value=stretch.text[:80])
