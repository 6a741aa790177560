"""What the README and the pages promise holds: links lead somewhere, commands work, every command is described."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tracker import Document, extract_times
from tracker.cli import app
from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.typed import read_typed
from tracker.documents.document import Kind
from tracker.knowledge import load
from tracker.settings import DATABASE_VARIABLE

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])
COMMANDS_PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
GROUP = typer.main.get_command(app)
COMMANDS: dict[str, object] = getattr(GROUP, "commands")  # noqa: B009  (the type of a group is typer's own)
SLOW = ("make ", "tracker serve", ". .venv/")
DATES_PAGE = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8").split("## What a person types")
DATES, TYPED = (re.findall(r"^\| (.+?) \| (\S+) \|$", part, re.MULTILINE)[1:] for part in DATES_PAGE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """To files of the project; the web is not asked."""
    links = re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link.partition("#")[0]).exists()] == []


def readme_commands() -> list[str]:
    """The lines of the README's blocks for a shell."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", README, re.MULTILINE | re.DOTALL)
    return [line.strip() for block in blocks for line in block.splitlines()]


def test_the_first_five_minutes_work(tmp_path: Path) -> None:
    """The README's commands, one after the other in an empty folder; those that set up or serve are tried elsewhere."""
    scripts = tmp_path / "bin"
    scripts.mkdir()
    tracker = scripts / "tracker"
    tracker.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m tracker "$@"\n', encoding="utf-8")
    tracker.chmod(0o755)
    store = f"sqlite:///{tmp_path / 'store.sqlite'}"
    environ = {
        **os.environ,
        "PATH": f"{scripts}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        DATABASE_VARIABLE: store,
    }
    told = {}
    for line in readme_commands():
        if not line.startswith(SLOW):
            done = subprocess.run(
                line, shell=True, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
            )
            assert (done.returncode, "Traceback" in done.stderr) == (0, False), (line, done.stderr)
            told[" ".join(line.split()[:2])] = done.stdout
    assert "1979-03-26" in told["tracker extract"]
    assert "2 new" in told["tracker ingest"]
    assert "Egypt" in told["tracker list"]
    assert (tmp_path / "chronology.json").stat().st_size > 1000


def test_what_is_not_run_here_is_there() -> None:
    """Targets that the pages name stand in the Makefile."""
    targets = re.findall(r"`?make (\w+)", README + COMMANDS_PAGE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {"run", "test"} <= set(targets)
    assert all(re.search(rf"^{target}:", makefile, re.MULTILINE) for target in targets)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_described(name: str) -> None:
    """With all of its options."""
    section = COMMANDS_PAGE.partition(f"\n## `tracker {name}`\n")[2].partition("\n## ")[0]
    assert section
    options = [option for param in COMMANDS[name].params for option in param.opts if option.startswith("--")]
    assert [option for option in options if option not in section] == []


@pytest.mark.parametrize(("command", "printed"), re.findall(r"^```\n\$ (tracker .+)\n([^`]+)```", COMMANDS_PAGE, re.M))
def test_examples_print_what_the_page_shows(command: str, printed: str) -> None:
    """Line by line."""
    done = CliRunner().invoke(app, shlex.split(command)[1:])
    assert (done.exit_code, done.output) == (0, printed)


@pytest.mark.parametrize(("words", "edtf"), DATES)
def test_dates_are_read_as_the_page_says(words: str, edtf: str) -> None:
    """In a news story published on 15 July 2010."""
    published = from_edtf("2010-07-15")
    (time,) = extract_times(Document(f"The ministers met {words}.", published=published, kind=Kind.NEWS, language="en"))
    assert time.date is not None
    assert to_edtf(time.date) == edtf


@pytest.mark.parametrize(("typed", "edtf"), TYPED)
def test_typed_dates_are_read_as_the_page_says(typed: str, edtf: str) -> None:
    """Without a date of publication."""
    assert [to_edtf(value) for value in read_typed(typed)] == [edtf]


def test_every_data_file_is_on_the_page() -> None:
    """Where knowledge is added, all of its files are named, and no other."""
    page = (ROOT / "docs" / "knowledge.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+)\.toml`", page))
    assert named == {path.stem for path in (ROOT / "tracker" / "knowledge").glob("*.toml")}
    assert all(load(name) for name in named)


def test_python_on_the_page_runs() -> None:
    """The example prints the event."""
    page = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "Egypt" in done.stdout
