"""What all commands share: safe text, and progress on a terminal only."""

import io
import sys

import pytest

from tests.cli.running import Run
from tracker.cli.terminal import progress, shown


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "drawn"), [(Terminal(), True), (io.StringIO(), False)], ids=["terminal", "pipe"])
def test_a_bar_is_drawn_on_a_terminal_only(stream: io.StringIO, drawn: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe gets nothing."""
    monkeypatch.setattr(sys, "stderr", stream)
    with progress("Reading", 3) as step:
        step()
    assert ("Reading" in stream.getvalue()) is drawn


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\r\nb\tc", "a b c"),
        ("\x1b[31mred", "[31mred"),
        ("\u202eleft", "left"),
        ("Genève – “ok”", "Genève – “ok”"),
        ("", ""),
    ],
)
def test_text_is_safe_to_show(text: str, wanted: str) -> None:
    """One line, no control characters, letters as they are."""
    assert shown(text) == wanted


def test_empty_standard_input_is_named(run: Run) -> None:
    """It has a name in the message."""
    done = run("extract", "-")
    assert (done.code, done.errors.startswith("tracker: Standard input is empty.")) == (1, True)
