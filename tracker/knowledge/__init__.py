"""The data files of the package: lexicons, patterns and records, each with examples and counter-examples."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.errors import KnowledgeError


@cache
def load(name: str) -> dict[str, Any]:
    """The contents of one data file, by its name without the ending; nobody may change what is returned.

    Raises KnowledgeError where the file is missing or malformed.
    """
    try:
        return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError(f"The data file {name}.toml cannot be read: {error}.", value=name) from error
