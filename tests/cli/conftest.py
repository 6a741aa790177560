"""Running the command line in the test's own process, on a store of its own."""

from importlib import import_module
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.cli.readings import read_plainly
from tests.cli.running import Ran, Run
from tracker.cli import app


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `tracker` with arguments and, where given, standard input."""
    monkeypatch.setenv("TRACKER_DATABASE_URL", f"sqlite:///{tmp_path / 'store' / 'test.sqlite'}")

    def invoke(*arguments: str | Path, given: bytes = b"") -> Ran:
        result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=given, prog_name="tracker")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return invoke


@pytest.fixture
def plain_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading without syntax: one event a sentence, so that commands are tested apart from rules."""
    monkeypatch.setattr(import_module("tracker.extract"), "read", read_plainly)
