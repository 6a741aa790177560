"""`tracker serve`: the dashboard, for this computer only."""

import signal
import socket
import subprocess
from types import FrameType
from typing import Annotated

import typer

from tracker.cli.terminal import reported
from tracker.errors import InputError
from tracker.serving import ADDRESS, serve_command

DEFAULT_PORT = 8501


def serve_dashboard(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the dashboard listens.")] = DEFAULT_PORT,
) -> None:
    """Start the dashboard and print its address; Ctrl+C ends it.

    \b
    Examples:
      tracker serve
      tracker serve --port 8600
    """
    with reported():
        _check_free(port)
        typer.echo(f"The dashboard is at http://{ADDRESS}:{port} (Ctrl+C ends it).")
        code = _run(serve_command(port))
    raise typer.Exit(code)


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            remedy = "Give another with --port."
            raise InputError(f"Port {port} is in use or not allowed.", value=port, remedy=remedy) from error


def _run(command: list[str]) -> int:
    """Run until it ends; what ends this program ends it too."""
    process = subprocess.Popen(command)

    def end(_signal: int, _frame: FrameType | None) -> None:
        process.terminate()

    before = signal.signal(signal.SIGTERM, end)
    try:
        code = process.wait()
    except KeyboardInterrupt:
        process.wait()
        code = 0
    finally:
        signal.signal(signal.SIGTERM, before)
    return max(code, 0)
