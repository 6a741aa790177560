"""Starts Streamlit on a free port of this computer and ends it again."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tracker.serving import ADDRESS, DASHBOARD, serve_command

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(environ: Mapping[str, str], script: Path = DASHBOARD) -> Iterator[str]:
    """The address of a running dashboard, or of another script started with the same options."""
    port = free_port()
    command = [str(script) if part == str(DASHBOARD) else part for part in serve_command(port)]
    process = subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": str(PROJECT), **environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(f"http://{ADDRESS}:{port}/_stcore/health", process)
        yield f"http://{ADDRESS}:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _await(address: str, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"The server ended with {process.returncode}.")
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.2)
    raise RuntimeError(f"The server did not answer within {PATIENCE:.0f} seconds; {sys.executable} started it.")
