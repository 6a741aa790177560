"""`tracker explain`: sections, expressions and reasons."""

from tests.cli.running import Run


def test_a_text_is_explained(run: Run) -> None:
    """Role, kind with its reason, value, rules, context and that something lost."""
    done = run("explain", "The envoys met on 4 May 1991.", "--kind", "narrative")
    assert done.code == 0
    for words in ("read as narrative, stated by the caller", "1991-05-04, day", "its own words", "lost: “"):
        assert words in done.output


def test_text_or_file(run: Run) -> None:
    """Without either the command was written wrongly."""
    assert run("explain").code == 2
