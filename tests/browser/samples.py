"""The sample dossiers of the project in a store of their own, read by the real parser."""

import os
import subprocess
import sys

from tests.browser.server import PROJECT

SAMPLES = sorted((PROJECT / "data" / "samples").glob("*.txt"))


def read_samples(url: str) -> None:
    """Read them as a user would, in a process of its own."""
    command = [sys.executable, "-m", "tracker", "ingest", *map(str, SAMPLES)]
    environ = {**os.environ, "PYTHONPATH": str(PROJECT), "TRACKER_DATABASE_URL": url}
    subprocess.run(command, env=environ, check=True, capture_output=True, timeout=300)
