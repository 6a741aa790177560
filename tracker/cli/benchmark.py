"""`tracker benchmark`: how well and how fast the sample dossiers are read, and how fast they are drawn."""

import typer

from tracker.cli.terminal import reported
from tracker.errors import InputError


def run_benchmark() -> None:
    """Read the sample dossiers and the gold for judging, compare the events with theirs, and draw the samples.

    \b
    Example:
      tracker benchmark
    """
    with reported():
        from tracker.benchmark import run, sample_texts
        from tracker.calibration import report as calibration_report
        from tracker.judged import report as judged_report
        from tracker.picture_speed import report
        from tracker.reading_speed import report as reading_report
        from tracker.times_speed import report as times_report

        if not sample_texts():
            raise InputError("There are no samples with gold here.", remedy="Run it in a checkout of the project.")
        for line in run():
            typer.echo(line)
        for line in (*judged_report(), *calibration_report(), *reading_report(), *times_report()):
            typer.echo(line)
        for line in report():
            typer.echo(line)
