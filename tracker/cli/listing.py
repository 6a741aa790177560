"""`tracker list`: the stored events, filtered."""

from contextlib import closing
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tracker.cli.terminal import console, reported, write_line
from tracker.dates.edtf import from_edtf
from tracker.dates.value import DateValue
from tracker.errors import DateError, NotFoundError
from tracker.events.draft import Status

if TYPE_CHECKING:
    from sqlmodel import Session

    from tracker.views import TimelineRow

Words = list[str] | None


class ReviewWord(StrEnum):
    """What people said of an event; the store's own words, named here so that help needs no database library."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


def list_events(
    actor: Annotated[Words, typer.Option(help="A code (GEO) or a name (Georgia); can be repeated.")] = None,
    since: Annotated[str, typer.Option(metavar="EDTF", help="From this date on.")] = "",
    until: Annotated[str, typer.Option(metavar="EDTF", help="Up to and including this date.")] = "",
    kind: Annotated[Words, typer.Option("--type", help="A PLOVER type, such as CONSULT; can be repeated.")] = None,
    status: Annotated[list[Status] | None, typer.Option(help="Whether it happened; can be repeated.")] = None,
    review: Annotated[list[ReviewWord] | None, typer.Option(help="What people said of it; can be repeated.")] = None,
    text: Annotated[str, typer.Option(help="Words to look for in title, sentence, place and actors.")] = "",
    limit: Annotated[int | None, typer.Option(min=1, help="How many at most, earliest first.")] = None,
    output: Annotated[Literal["table", "jsonl"], typer.Option("--format", help="A table or lines of JSON.")] = "table",
) -> None:
    """List the stored events in the order of time; rejected ones only when asked for.

    \b
    Examples:
      tracker list --actor Georgia --since 2008 --until 2009
      tracker list --status planned --format jsonl
    """
    first, last = _date(since, "--since"), _date(until, "--until")
    with reported():
        from tracker.store import Review, open_store
        from tracker.views import EventFilter, timeline
        from tracker.views.filters import NOT_REJECTED

        with closing(open_store()) as store, store.read() as session:
            ids, codes = _actors(actor or [], session)
            wanted = EventFilter(
                actor_ids=ids,
                actor_codes=codes,
                since=first.earliest if first else None,
                until=last.latest if last else None,
                types=_types(kind or []),
                statuses=tuple(status or ()),
                reviews=tuple(map(Review, review)) if review else NOT_REJECTED,
                text=text,
                limit=limit,
            )
            rows = timeline(wanted, session=session)
        _show(rows, output)


def _date(written: str, option: str) -> DateValue | None:
    try:
        return from_edtf(written) if written else None
    except DateError as error:
        raise typer.BadParameter(str(error), param_hint=option) from error


def _types(words: list[str]) -> tuple[str, ...]:
    from tracker.events.acts import QUADS

    for word in words:
        if word.upper() not in QUADS:
            raise typer.BadParameter(f"“{word}” is none of {', '.join(sorted(QUADS))}.", param_hint="--type")
    return tuple(word.upper() for word in words)


def _actors(words: list[str], session: "Session") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes and names as ids and codes of actors in the store; a code takes in those who act for it."""
    from tracker.views import actors_in_use

    known = actors_in_use(session=session) if words else ()
    ids: list[str] = []
    codes: list[str] = []
    for word in words:
        wanted = word.casefold()
        named = [row for row in known if wanted in (row.name.casefold(), (row.code or "").casefold())]
        if not named:
            raise NotFoundError(f"No event has an actor “{word}”.", value=word, remedy="Try a code or another name.")
        ids += [row.id for row in named]
        codes += [row.code for row in named if row.code and wanted == row.code.casefold()]
    return tuple(ids), tuple(codes)


def _show(rows: "tuple[TimelineRow, ...]", output: str) -> None:
    from tracker.cli.lines import to_line
    from tracker.cli.tables import print_table

    if output == "jsonl":
        for row in rows:
            write_line(to_line(_record(row)))
    elif not rows:
        console().print("no events")
    else:
        columns = ("date", "title", "actors", "type", "status", "review", "source")
        print_table(columns, map(_cells, rows))


def _cells(row: "TimelineRow") -> tuple[str, ...]:
    actors = ", ".join(dict.fromkeys(part.code or part.name for part in row.actors))
    date = (row.date or "–") + (" (vague)" if row.vague else "")
    return (date, row.title, actors, row.type or "–", row.status.value, row.review.value, "; ".join(row.sources))


def _record(row: "TimelineRow") -> dict[str, Any]:
    return {
        "id": row.id,
        "title": row.title,
        "date": {"edtf": row.date, "basis": row.basis.value, "vague": row.vague, "text": row.text_words or None},
        "type": row.type,
        "quad": row.quad,
        "mode": row.mode,
        "status": row.status.value,
        "place": row.place,
        "review": row.review.value,
        "confidence": round(row.confidence, 3),
        "actors": [{"role": part.role.value, "code": part.code, "name": part.name} for part in row.actors],
        "sources": list(row.sources),
    }
