"""What is typed into the filters, and how actors are named there."""

import pytest

from dashboard.components.filters import Choice, members, names_of
from dashboard.components.names import told_apart
from tracker.actors.actor import ActorKind
from tracker.charts.parties import parties
from tracker.dates.edtf import to_edtf
from tracker.dates.typed import read_typed
from tracker.errors import DateError
from tracker.views import ActorRow, EventFilter


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
    assert [to_edtf(value) for value in read_typed(written)] == edtf.split()


@pytest.mark.parametrize("written", ["0", "soonish", "1979-13", "<b>1979</b>"])
def test_what_is_no_date_is_refused(written: str) -> None:
    """Rather than guessed."""
    with pytest.raises(DateError):
        read_typed(written)


def actor(number: int, name: str, code: str | None, kind: ActorKind = ActorKind.STATE) -> ActorRow:
    """An actor of one event."""
    return ActorRow(str(number), code, name, kind, code, 1)


ACTORS = [
    actor(1, "Egypt", "EGY"),
    actor(2, "Anwar Sadat", "EGY", ActorKind.PERSON),
    actor(3, "Smith", None, ActorKind.PERSON),
    actor(4, "Smith", None, ActorKind.PERSON),
]


def test_states_are_offered_first_then_their_people() -> None:
    """Each by a name of its own; a state's own row is not offered twice."""
    assert list(names_of(ACTORS, parties(ACTORS)).values()) == ["Egypt", "Smith", "Smith #2", "Anwar Sadat"]


def test_a_state_stands_for_all_who_act_for_it() -> None:
    """A person alone for itself."""
    found = parties(ACTORS)
    assert members(["EGY"], found) == ("1", "2")
    assert members(["2", "3"], found) == ("2", "3")


def test_namesakes_can_be_told_apart() -> None:
    """By what marks them, and where that is alike too, by a number."""
    entries = [("1", "Report", "Own"), ("2", "Report", "Other"), ("3", "Report", "Other"), ("4", "Essay", "Own")]
    assert list(told_apart(entries).values()) == ["Report (Own)", "Report (Other)", "Report (Other) #2", "Essay"]


def test_common_events_have_one_lane() -> None:
    """Twice the same events would say nothing."""
    found = parties([*ACTORS, actor(9, "Israel", "ISR")])
    choice = Choice(EventFilter(), found, ("EGY", "ISR"), together=True).one_lane()
    assert (choice.lanes, choice.parties[-1].name) == (("together",), "Egypt and Israel")
    assert choice.parties[-1].members == ("1", "2", "9")
    assert Choice(EventFilter(), found, ("EGY", "ISR")).one_lane().lanes == ("EGY", "ISR")
