"""What is typed into the filters, and how actors are named there."""

import pytest

from dashboard.components.date_field import read
from dashboard.components.filters import names_of
from tracker.actors.actor import ActorKind
from tracker.dates.edtf import to_edtf
from tracker.errors import DateError
from tracker.views import ActorRow


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("1979", "1979"),
        (" 1979-03 ", "1979-03"),
        ("1979-03-26", "1979-03-26"),
        ("44 BC", "-0043"),
        ("800", "0800"),
        ("March 1979", "1979-03"),
        ("8/3/2008", "2008-03-08 2008-08-03"),
        ("476 AD", "0476"),
        ("197X", "197X"),
        ("1979/1982", "1979/1982"),
    ],
)
def test_dates_as_people_type_them(written: str, edtf: str) -> None:
    """Years with and without an era, phrases, EDTF; both readings where there are two."""
    assert [to_edtf(value) for value in read(written)] == edtf.split()


@pytest.mark.parametrize("written", ["0", "soonish", "1979-13", "<b>1979</b>"])
def test_what_is_no_date_is_refused(written: str) -> None:
    """Rather than guessed."""
    with pytest.raises(DateError):
        read(written)


def actor(number: int, name: str, code: str | None) -> ActorRow:
    """An actor of one event."""
    return ActorRow(str(number), code, name, ActorKind.STATE, code, 1)


def test_namesakes_can_be_told_apart() -> None:
    """By their code, and where that is alike too, by a number."""
    actors = [
        actor(1, "Congo", "COD"),
        actor(2, "Congo", "COG"),
        actor(3, "Egypt", "EGY"),
        actor(4, "Smith", None),
        actor(5, "Smith", None),
    ]
    assert list(names_of(actors).values()) == [
        "Congo (COD)",
        "Congo (COG)",
        "Egypt",
        "Smith (state)",
        "Smith (state) #2",
    ]
