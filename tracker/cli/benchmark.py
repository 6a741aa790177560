"""`tracker benchmark`: how well and how fast the sample dossiers are read."""

import typer

from tracker.cli.terminal import reported


def run_benchmark() -> None:
    """Read the sample dossiers and compare the events with their gold.

    \b
    Example:
      tracker benchmark
    """
    with reported():
        from tracker.benchmark import run

        for line in run():
            typer.echo(line)
