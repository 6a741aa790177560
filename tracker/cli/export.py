"""`tracker export`: the store as a file that can be taken in again."""

import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated, Literal

import typer

from tracker.cli.terminal import reported
from tracker.errors import InputError


def export_store(
    output: Annotated[str, typer.Option("--output", "-o", metavar="PATH", help="The file; - is standard output.")],
    form: Annotated[Literal["json"], typer.Option("--format", help="The file's format.")] = "json",
) -> None:
    """Write sources, events, actors and evidence to a file that `tracker ingest` takes in again.

    \b
    Examples:
      tracker export --output chronology.json
      tracker export --format json --output - | gzip > chronology.json.gz
    """
    with reported():
        from tracker.exports.json_export import export_json
        from tracker.store import open_store

        write = {"json": export_json}[form]
        with closing(open_store()) as store, store.read() as session:
            text = write(session=session)
        _write(text, output)


def _write(text: str, output: str) -> None:
    """The whole file or nothing: it is written beside its place and then moved there."""
    if output == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8"))
        return
    path = Path(output)
    partial = path.with_name(f".{path.name}.part")
    try:
        partial.write_text(text, encoding="utf-8", newline="")
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        remedy = "Give another --output."
        raise InputError(f"{output} cannot be written ({error.strerror}).", value=output, remedy=remedy) from error
    typer.echo(f"Written to {path}.", err=True)
