"""The command line, one file a command. Heavy libraries are imported inside the commands, so that help is quick."""

from typing import Annotated

import typer

from tracker.cli.add import add_event
from tracker.cli.benchmark import run_benchmark
from tracker.cli.explain import explain_text
from tracker.cli.export import export_store
from tracker.cli.extract import extract_files
from tracker.cli.ingest import ingest_files
from tracker.cli.listing import list_events
from tracker.cli.serve import serve_dashboard
from tracker.cli.setup import set_up

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
app.command("extract")(extract_files)
app.command("explain")(explain_text)
app.command("ingest")(ingest_files)
app.command("add")(add_event)
app.command("list")(list_events)
app.command("export")(export_store)
app.command("serve")(serve_dashboard)
app.command("setup")(set_up)
app.command("benchmark")(run_benchmark)


def _tell_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(version("tracker-timelines"))
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", callback=_tell_version, is_eager=True)
    ] = False,
) -> None:
    """Turn what was written about relations between states into a chronology that can be checked.

    \b
    Examples:
      tracker extract article.txt --published 2010-07
      tracker ingest article.txt
      tracker list --actor Georgia --since 2008
    """
