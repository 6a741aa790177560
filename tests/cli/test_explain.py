"""`tracker explain`: sections, expressions and reasons."""

from pathlib import Path

from tests.cli.running import Run


def test_a_text_is_explained(run: Run) -> None:
    """Role, kind with its reason, value, rules, context and that something lost."""
    done = run("explain", "The envoys met on 4 May 1991.", "--kind", "narrative")
    assert done.code == 0
    for words in ("read as narrative, stated by the caller", "1991-05-04, day", "its own words", "lost: “"):
        assert words in done.output


def test_text_or_file(run: Run) -> None:
    """Without either the command was written wrongly, and with both."""
    assert run("explain").code == 2
    assert run("explain", "In 1991.", "--file", "x.txt").code == 2


def test_a_file_and_standard_input(run: Run, tmp_path: Path) -> None:
    """Both are read like a text; what cannot be read is one line and exit code 1."""
    path = tmp_path / "a.txt"
    path.write_text("They met in 1991.\n\nThey left in June.\n", encoding="utf-8")
    by_file = run("explain", "--file", str(path), "--kind", "narrative")
    by_input = run("explain", "-", "--kind", "narrative", given=path.read_bytes())
    assert by_file.code == by_input.code == 0
    assert by_file.output == by_input.output
    assert "context: date before it in the text 1991 (“1991”, 12-16); in its year" in by_file.lines[-2]
    assert run("explain", "--file", str(tmp_path / "none.txt")).code == 1


def test_the_publication_date(run: Run) -> None:
    """It is EDTF or a phrase, and the expression says that it was reckoned from it, and by which verb."""
    for written in ("2010-07-14", "14 July 2010", "14 juillet 2010"):
        done = run("explain", "They met on Friday.", "--kind", "news", "--published", written)
        assert "DATE 2010-07-09; 2010-07-09, day; relative" in done.output
        assert "context: publication date 2010-07-14; the latest such day; “met” points back" in done.output


def test_a_publication_date_with_two_readings_is_refused(run: Run) -> None:
    """In the sentence that the other commands say."""
    done = run("explain", "They met on Friday.", "--published", "8/3/2008")
    assert done.code == 2
    assert "“8/3/2008” may be 2008-03-08 or 2008-08-03: write which." in " ".join(done.errors.split())
    listed = run("list", "--since", "8/3/2008")
    assert "“8/3/2008” may be 2008-03-08 or 2008-08-03: write which." in " ".join(listed.errors.split())
    assert run("explain", "They met on Friday.", "--published", "31 February 1989").code == 2


def test_headings_and_the_kind_of_each_section(run: Run) -> None:
    """A heading is named as context, and a background paragraph of news says that it is one."""
    text = (
        "War of 1991\n\nThe envoys of both sides met at last in a town by the sea in May.\n\n"
        "In 1948 the two fought over the river. In June they agreed on a line.\n"
    )
    done = run("explain", text, "--kind", "news", "--published", "2010-07-14")
    assert "heading 0-11: read as news, stated by the caller" in done.output or "title 0-11" in done.output
    assert "read as narrative, a background paragraph of news" in done.output
    assert "context: date before it in the text 1948 (“1948”" in done.output
    told = run("explain", text, "--kind", "narrative")
    assert "context: heading 1991 (“1991”, 7-11); in its year" in told.output
