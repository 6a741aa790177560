"""`tracker export`: the store, or some of its events, as a file."""

import os
import sys
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tracker.cli.asking import (
    Actors,
    Asked,
    DocumentName,
    Limit,
    Reviews,
    Since,
    Statuses,
    Text,
    Types,
    Until,
    actors_called,
    asked,
    event_filter,
)
from tracker.cli.terminal import reported
from tracker.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session

    from tracker.charts.parties import Party
    from tracker.store import Store

Form = Literal["html", "png", "svg", "pdf", "csv", "json"]
ThemeName = Literal["light", "dark"]
ENDINGS: dict[str, Form] = {
    ".html": "html",
    ".htm": "html",
    ".png": "png",
    ".svg": "svg",
    ".pdf": "pdf",
    ".csv": "csv",
    ".json": "json",
}
FORMS = sorted(set(ENDINGS.values()))
PICTURES = ("html", "png", "svg", "pdf")
DRAWN = ("png", "svg", "pdf")
STANDARD_OUTPUT = "-"


@dataclass(frozen=True, slots=True)
class _Looks:
    """What was said about a picture; None where nothing was."""

    title: str | None
    width: int | None
    height: int | None
    scale: float | None
    theme: ThemeName | None


def export_store(
    output: Annotated[str, typer.Option("--output", "-o", metavar="PATH", help="The file; - is standard output.")],
    form: Annotated[Form | None, typer.Option("--format", help="Else told by the file's ending.")] = None,
    actor: Actors = None,
    since: Since = "",
    until: Until = "",
    kind: Types = None,
    status: Statuses = None,
    review: Reviews = None,
    text: Text = "",
    document: DocumentName = "",
    limit: Limit = None,
    title: Annotated[str | None, typer.Option(help="Words above the picture.")] = None,
    width: Annotated[int | None, typer.Option(help="Pixels before scaling; 1400 where not told.")] = None,
    height: Annotated[int | None, typer.Option(help="As many pixels as it takes, where not told.")] = None,
    scale: Annotated[float | None, typer.Option(help="2 gives twice as many pixels to a side.")] = None,
    theme: Annotated[ThemeName | None, typer.Option(help="The picture's ground; light where not told.")] = None,
) -> None:
    """Write events to a file: JSON and CSV that `tracker ingest` takes in again, or the timeline as a picture.

    \b
    Examples:
      tracker export --output chronology.json
      tracker export --actor Georgia --since 2008 --output georgia.csv
      tracker export --title "The war of August 2008" --output war.html
      tracker export --width 1600 --height 900 --scale 2 --output slide.png
    """
    chosen = _form(form, output)
    looks = _Looks(title, width, height, scale, theme)
    _check(looks, chosen)
    flags = {"since": since, "until": until, "text": text, "document": document}
    wanted = asked(actor=actor, kind=kind, status=status, review=review, limit=limit, **flags)
    with reported():
        _write(_file(chosen, wanted, looks), output)


def _form(form: Form | None, output: str) -> Form:
    """The format: as told, else by the file's ending, and JSON on standard output."""
    if form is not None:
        return form
    if output == STANDARD_OUTPUT:
        return "json"
    found = ENDINGS.get(Path(output).suffix.lower())
    if found is None:
        problem = f"The ending of “{output}” tells no format. Choose of {', '.join(FORMS)}."
        raise typer.BadParameter(problem, param_hint="--format")
    return found


def _check(looks: _Looks, form: Form) -> None:
    """What is said about a picture must be about this file."""
    for name, forms in (
        ("title", PICTURES),
        ("width", PICTURES),
        ("height", DRAWN),
        ("scale", DRAWN),
        ("theme", PICTURES),
    ):
        if getattr(looks, name) is not None and form not in forms:
            raise typer.BadParameter(f"It is for {', '.join(forms)}, and not for {form}.", param_hint=f"--{name}")


def _file(form: Form, wanted: Asked, looks: _Looks) -> bytes:
    """The file's bytes. Raises NotFoundError, StoreError or ExportError."""
    from tracker.store import open_store

    with closing(open_store()) as store:
        match form:
            case "csv" | "json":
                with store.read() as session:
                    return _text(form, wanted, session)
            case _:
                return _picture(form, wanted, looks, store)


def _text(form: Literal["csv", "json"], wanted: Asked, session: "Session") -> bytes:
    """Without a flag it is everything, rejected events too."""
    from tracker.exports.csv_export import export_csv
    from tracker.exports.json_export import export_json

    write = export_csv if form == "csv" else export_json
    some = None if wanted.is_everything else event_filter(wanted, session=session)
    return write(some, session=session).encode("utf-8")


def _picture(form: Literal["html", "png", "svg", "pdf"], wanted: Asked, looks: _Looks, store: "Store") -> bytes:
    """The timeline of the events, with lanes for the actors and on the days that were asked for."""
    from tracker.charts.parties import parties
    from tracker.charts.stretch import asked_range
    from tracker.charts.timeline import Layout
    from tracker.exports.chart_picture import Picture, render_chart
    from tracker.views import actors_in_use, sentences, timeline

    with store.read() as session:
        some = event_filter(wanted, session=session)
        rows = timeline(some, session=session)
        found = parties(actors_in_use(session=session))
        lanes = _lanes(wanted.actors, found, session)
        told = sentences(some, session=session) if form == "html" else {}
    visible = None if some.since is None and some.until is None else asked_range(some.since, some.until, rows)
    said = {name: value for name, value in asdict(looks).items() if value is not None}
    picture = Picture(**said, layout=Layout(visible=visible, parties=found, chosen=lanes))
    return render_chart(rows, picture, form, sentences=told)


def _lanes(words: tuple[str, ...], found: "Sequence[Party]", session: "Session") -> tuple[str, ...]:
    """The lanes of those who were asked for: a party's for its own name or code, else the actor's."""
    lanes: list[str] = []
    for word in words:
        called = word.casefold()
        party = next((one.key for one in found if called in (one.key.casefold(), one.name.casefold())), None)
        lanes += [party] if party else [row.id for row in actors_called(word, session=session)]
    return tuple(dict.fromkeys(lanes))


def _write(data: bytes, output: str) -> None:
    """The whole file or nothing: it is written beside its place and then moved there."""
    if output == STANDARD_OUTPUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    path = Path(output)
    partial = path.with_name(f".{path.name}.part")
    try:
        partial.write_bytes(data)
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        remedy = "Give another --output."
        raise InputError(f"{output} cannot be written ({error.strerror}).", value=output, remedy=remedy) from error
    typer.echo(f"Written to {path}.", err=True)
