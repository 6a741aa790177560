"""Where the store lies."""

from pathlib import Path

from tracker.settings import default_file, read_settings, user_folder


def test_the_environment_goes_first() -> None:
    """A set variable counts, an empty one does not."""
    assert read_settings({"TRACKER_DATABASE_URL": " postgresql://h/n "}).database_url == "postgresql://h/n"
    assert read_settings({"TRACKER_DATABASE_URL": " "}).database_url.startswith("sqlite:///")


def test_in_the_project_it_lies_with_the_local_data(tmp_path: Path) -> None:
    """In a checkout it is `data/local`, which is not committed; installed elsewhere, the user's own folder."""
    environ = {"XDG_DATA_HOME": str(tmp_path / "home"), "LOCALAPPDATA": str(tmp_path / "home")}
    (tmp_path / "data").mkdir()
    assert default_file(environ, tmp_path / "tracker").parent.name == "tracker"
    (tmp_path / "pyproject.toml").touch()
    assert default_file(environ, tmp_path / "tracker") == tmp_path / "data" / "local" / "tracker.sqlite"


def test_each_system_has_its_folder() -> None:
    """The user's folder is where the system wants data."""
    assert user_folder({"LOCALAPPDATA": "C:/L"}, "win32") == Path("C:/L")
    assert user_folder({}, "darwin").parts[-2:] == ("Library", "Application Support")
    assert user_folder({}, "linux").parts[-2:] == (".local", "share")
