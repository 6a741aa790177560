"""The one reader of data files."""

from pathlib import Path

import pytest

from tracker import knowledge
from tracker.errors import KnowledgeError


@pytest.mark.parametrize("path", sorted(Path(knowledge.__file__).parent.glob("*.toml")), ids=lambda path: path.stem)
def test_every_data_file_is_read(path: Path) -> None:
    """By its name without the ending."""
    assert knowledge.load(path.stem)


@pytest.mark.parametrize("text", ["[act", "name = 'Egypt", None])
def test_a_broken_or_missing_file_is_told(text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence that names the file."""
    if text is not None:
        (tmp_path / "broken.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(knowledge, "files", lambda _: tmp_path)
    with pytest.raises(KnowledgeError, match=r"broken\.toml cannot be read"):
        knowledge.load("broken")
