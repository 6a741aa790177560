"""What the environment says, and where the store lies when it says nothing."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DATABASE_VARIABLE = "TRACKER_DATABASE_URL"
FILE_NAME = "tracker.sqlite"


@dataclass(frozen=True, slots=True)
class Settings:
    """`database_url` is an SQLAlchemy address."""

    database_url: str


def read_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the environment; empty variables count as absent."""
    given = environ.get(DATABASE_VARIABLE, "").strip()
    return Settings(database_url=given or f"sqlite:///{default_file(environ)}")


def default_file(environ: Mapping[str, str] = os.environ, package: Path | None = None) -> Path:
    """`data/local/tracker.sqlite` in a checkout of the project, else in the user's data folder."""
    project = (package or Path(__file__).resolve().parent).parent
    if (project / "pyproject.toml").is_file() and (project / "data").is_dir():
        return project / "data" / "local" / FILE_NAME
    return user_folder(environ) / "tracker" / FILE_NAME


def user_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where the operating system wants a user's data."""
    if platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def samples_folder(package: Path | None = None) -> Path:
    """Where the sample dossiers lie in a checkout of the project."""
    return (package or Path(__file__).resolve().parent).parent / "data" / "samples"


def gold_folder(package: Path | None = None) -> Path:
    """Where the gold that judges the rules lies in a checkout of the project."""
    return (package or Path(__file__).resolve().parent).parent / "data" / "gold"
