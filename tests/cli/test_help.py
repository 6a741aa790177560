"""Help: an example on every command, words on every option, and quick to come."""

import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version

import pytest

from tests.cli.running import Run
from tracker.cli import app

COMMANDS = [command.name for command in app.registered_commands]
HEAVY = ("spacy", "sqlmodel", "sqlalchemy", "streamlit", "plotly", "dateparser", "py3langid", "numpy", "rich")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shows_an_example(run: Run, command: str) -> None:
    """Its help holds an example that can be copied, and explains each option."""
    help_text = run(command, "--help").output
    assert re.search(rf"Examples?:\n(?: .*\n)*? +(?:.*\| )?tracker {command}\b", help_text)
    options = [line for line in help_text.splitlines() if re.match(r"  (?:-\w, )?--\w", line)]
    bare = [line for line in options if re.fullmatch(r"  \S+(?: \S+)?", line) and len(line) < 32]
    assert bare == []


def test_without_arguments_there_is_help(run: Run) -> None:
    """The commands are listed."""
    output = run().output + run().errors
    assert all(f"  {command} " in output for command in COMMANDS)


def test_the_command_line_loads_nothing_heavy() -> None:
    """Help needs no parser, no database and no dashboard."""
    code = f"import sys, tracker.cli; sys.exit(sum(name in sys.modules for name in {HEAVY}))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_module_is_the_command_line() -> None:
    """`python -m tracker` works and names itself `tracker`."""
    done = subprocess.run([sys.executable, "-m", "tracker", "--help"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Usage: tracker ")


def test_the_version_is_told(run: Run) -> None:
    """`--version` prints what is installed."""
    try:
        wanted = version("tracker-timelines")
    except PackageNotFoundError:
        pytest.skip("tracker is not installed here")
    assert run("--version").output.strip() == wanted
