"""`tracker explain`: sections, expressions, events and reasons."""

from pathlib import Path

import pytest

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
    assert "context: date before it in the text 1991 (“1991”, 12-16); in its year" in by_file.output
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru attacked Chile on 4 May 1991.", "event “Peru attacks Chile”"),
        ("Peru attacked Chile on 4 May 1991.", "sentence: 0-34 “Peru attacked Chile on 4 May 1991.”"),
        ("Peru attacked Chile on 4 May 1991.", "trigger: 5-13 “attacked”; attack/verb"),
        ("Peru attacked Chile on 4 May 1991.", "act: ASSAULT, attack"),
        ("Peru attacked Chile on 4 May 1991.", "status: occurred; told as having happened"),
        (
            "Peru attacked Chile on 4 May 1991.",
            "date: 1991-05-04, day, explicit by 23-33 “4 May 1991”; date/governed: its own words tell its date",
        ),
        (
            "Peru attacked Chile on 4 May 1991.",
            "source: Peru (PER) by 0-4 “Peru”; actors.name: does it, by the syntax of the sentence",
        ),
        ("Peru attacked Chile on 4 May 1991.", "target: Chile (CHL) by 14-19 “Chile”"),
        ("Peru attacked Chile on 4 May 1991.", " × date (governed) "),
        ("Peru attacked Chile.", "date: none; date/none: the text does not tell its date"),
        ("Peru attacked Chile.", " × date (none) "),
        ("Peru will visit Chile in May 1991.", "status: planned by 5-9 “will”; the words tell it as to come"),
        ("Peru and Chile held talks in Lima in May 1991.", "place: 29-33 “Lima”"),
        ("Togo may attack Benin.", "no event: 9-15 “attack”, attack/verb: it is only said that it may"),
        ("Togo may attack Benin.", "(5-8 “may”) [status/modal]"),
        ("The invasion was remembered in Chile.", "“invasion”, invasion/noun: no state or organisation takes part"),
        (
            "Peru and Chile agreed to exchange envoys.",
            "told by “Peru and Chile agree to exchange envoys” [merging/agreed]",
        ),
        (
            "Peru signed a pact with Chile on 4 May 1991. In 1991 Peru signed the pact with Chile.",
            "one event with: 45-85 “In 1991 Peru signed the pact with Chile.”; 1991-05-04; retold/date",
        ),
        (
            "Peru signed a pact with Chile on 4 May 1991. In 1991 Peru signed the pact with Chile.",
            "one event with: 0-44 “Peru signed a pact with Chile on 4 May 1991.”; 1991-05-04; retold/date",
        ),
        ("The farmers attacked the mill.", "no event: no word was found that tells an act of somebody who is named"),
    ],
)
def test_an_event_is_explained(run: Run, text: str, told: str) -> None:
    """Slot by slot; and what became no event says by which rule."""
    done = run("explain", text, "--kind", "narrative", "--only", "events")
    assert (done.code, done.errors) == (0, "")
    assert told in done.output


def test_one_half_alone(run: Run) -> None:
    """Both without the flag, each under its section; with it the other is not printed."""
    text = "Peru attacked Chile on 4 May 1991."
    both, times, events = (
        run("explain", text, "--kind", "narrative", *only).lines
        for only in ([], ["--only", "timexes"], ["--only", "events"])
    )
    assert both[0] == times[0] == events[0]
    assert both[1:] == times[1:] + events[1:]
    assert len(times) == 5
    assert run("explain", text, "--only", "dates").code == 2


def test_hostile_text_is_shown_safely(run: Run) -> None:
    """Neither colours nor marks that turn the direction reach the terminal, in an event or in what became none."""
    text = "\x1b[31m Peru attacked Chile\u202e on 4 May 1991. Togo\x07 may attack \x1b[2J Benin, said \u202eMali.\r"
    done = run("explain", text, "--kind", "narrative")
    assert "event “" in done.output
    assert "no event: " in done.output
    assert all(character.isprintable() or character == "\n" for character in done.output)


def test_another_language_has_no_events(run: Run) -> None:
    """It is said once, and its times are read all the same."""
    text = "Der Außenminister reiste am 4. Mai 1991 nach Moskau und unterzeichnete dort den lange verhandelten Vertrag."
    done = run("explain", text, "--kind", "narrative")
    assert (done.code, "The text is in German" in done.errors) == (0, True)
    assert "event" not in done.output
