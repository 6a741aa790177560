"""`tracker list`: the stored events, filtered."""

from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tracker.cli.asking import (
    Actors,
    DocumentName,
    Limit,
    Reviews,
    Since,
    Statuses,
    Text,
    Types,
    Until,
    asked,
    event_filter,
)
from tracker.cli.terminal import console, reported, write_line

if TYPE_CHECKING:
    from tracker.views import TimelineRow


def list_events(
    actor: Actors = None,
    since: Since = "",
    until: Until = "",
    kind: Types = None,
    status: Statuses = None,
    review: Reviews = None,
    text: Text = "",
    document: DocumentName = "",
    limit: Limit = None,
    output: Annotated[Literal["table", "jsonl"], typer.Option("--format", help="A table or lines of JSON.")] = "table",
) -> None:
    """List the stored events in the order of time; rejected ones only when asked for.

    \b
    Examples:
      tracker list --actor Georgia --since 2008 --until "August 2009"
      tracker list --status planned --format jsonl
    """
    wanted = asked(
        actor=actor,
        since=since,
        until=until,
        kind=kind,
        status=status,
        review=review,
        text=text,
        document=document,
        limit=limit,
    )
    with reported():
        from tracker.store import open_store
        from tracker.views import timeline

        with closing(open_store()) as store, store.read() as session:
            rows = timeline(event_filter(wanted, session=session), session=session)
        _show(rows, output)


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
