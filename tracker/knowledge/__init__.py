"""The data files of the package: lexicons, patterns and records, each with examples and counter-examples."""

import tomllib
from importlib.resources import files
from typing import Any


def load(name: str) -> dict[str, Any]:
    """The contents of one data file, by its name without the ending."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
