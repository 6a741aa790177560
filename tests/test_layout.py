"""The shape of the code: which way imports run, how long modules and functions are, what must not be in a file."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for folder in ("tracker", "dashboard") for path in (ROOT / folder).rglob("*.py"))
WRITTEN = [path for path in MODULES if "versions" not in path.parts]  # a migration is as long as its tables

# Each room may import itself and the rooms before it.
FLOW = [
    {"tracker.errors", "tracker.knowledge", "tracker.records", "tracker.settings"},
    {"tracker.dates.value", "tracker.dates.calendar"},
    {"tracker.documents.document"},
    {"tracker.dates"},
    {"tracker.documents"},
    {"tracker.actors"},
    {"tracker.events"},
    {"tracker.extract"},
    {"tracker.store"},
    {"tracker.views"},
    {"tracker.charts"},
    {"tracker.exports", "tracker.imports"},
    {"tracker.benchmark", "tracker.serving"},
    {"tracker.judged", "tracker.picture_speed", "tracker.times_speed"},
    {"tracker.calibration"},
    {"tracker"},
    {"tracker.cli", "tracker.__main__"},
    {"dashboard"},
]
LONGEST_FUNCTION = 40
LONGEST_MODULE = 265


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def stage(module: str) -> int:
    """The place in the flow of the longest prefix that the flow names."""
    places = {name: at for at, names in enumerate(FLOW) for name in names}
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        if (found := places.get(".".join(parts[:length]))) is not None:
            return found
    raise AssertionError(f"{module} has no place in the flow")


def imported(path: Path) -> list[str]:
    """Every module that a file imports, wherever in the file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found += [name if (ROOT / (name.replace(".", "/") + ".py")).exists() else node.module for name in names]
    return found


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_run_one_way(path: Path) -> None:
    """A room imports itself and the rooms before it in the flow, never a later one."""
    mine = stage(module_name(path))
    backward = [
        name for name in imported(path) if name.split(".")[0] in ("tracker", "dashboard") and stage(name) > mine
    ]
    assert not backward


@pytest.mark.parametrize("path", [p for p in MODULES if "tracker" in p.relative_to(ROOT).parts[0]], ids=module_name)
def test_tracker_never_imports_streamlit(path: Path) -> None:
    """The parser, the store and the charts know nothing of the page that shows them."""
    assert not [name for name in imported(path) if name.split(".")[0] == "streamlit"]


@pytest.mark.parametrize("path", WRITTEN, ids=module_name)
def test_modules_and_functions_are_short(path: Path) -> None:
    """A module says one thing and so does a function."""
    text = path.read_text(encoding="utf-8")
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [f.name for f in functions if f.end_lineno and f.end_lineno - f.lineno + 1 > LONGEST_FUNCTION]
    assert not long
    assert text.count("\n") <= LONGEST_MODULE


def test_a_backward_import_would_be_seen() -> None:
    """The guard itself: the store stands after the dates, and the dashboard after all."""
    assert stage("tracker.store.models") > stage("tracker.dates.edtf")
    assert stage("dashboard.app") > stage("tracker.cli.list")


def committed() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def test_no_machine_or_registry_address_is_committed() -> None:
    """What is committed works anywhere: no index's address, no home of one machine."""
    told = re.compile(rb"pypi[.]org|python[h]osted|registry[.]np[m]|deb[.]debia[n]|/hom[e]/\w+/|/roo[t]/|/wor[k]/")
    bad = [p.name for p in committed() if told.search(p.read_bytes())]
    assert not bad
