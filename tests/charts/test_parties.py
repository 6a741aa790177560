"""Those who act for a state stand in its lane."""

from tests.charts.made import row
from tracker.actors.actor import ActorKind
from tracker.charts.parties import Party, parties
from tracker.charts.timeline import Layout, timeline_info
from tracker.events.draft import Role
from tracker.views import ActorPart, ActorRow


def actor(key: str, name: str, kind: ActorKind, code: str | None, events: int = 1) -> ActorRow:
    """An actor in so many events."""
    return ActorRow(key, code, name, kind, code, events)


SADAT = actor("2", "Anwar Sadat", ActorKind.PERSON, "EGY", 9)
EGYPT = actor("1", "Egypt", ActorKind.STATE, "EGY", 5)
CASES = [
    ("a state with its persons", [EGYPT, SADAT], [("EGY", "Egypt", ("1", "2"))]),
    ("a person of a state that does not act itself", [SADAT], [("EGY", "Egypt", ("2",))]),
    (
        "an organisation's organ",
        [actor("1", "UN Security Council", ActorKind.ORGANISATION, "UN")],
        [("UN", "United Nations", ("1",))],
    ),
    (
        "a group may fight the state whose code it carries",
        [actor("1", "PLO", ActorKind.GROUP, "PSE"), actor("2", "Palestine", ActorKind.STATE, "PSE")],
        [("1", "PLO", ("1",)), ("PSE", "Palestine", ("2",))],
    ),
    ("a person of nobody", [actor("1", "Smith", ActorKind.PERSON, None)], [("1", "Smith", ("1",))]),
    ("a code of its own", [actor("1", "Ruritania", ActorKind.STATE, "XRU")], [("XRU", "Ruritania", ("1",))]),
    ("a person of an unknown code", [actor("1", "Rupert", ActorKind.PERSON, "XRU")], [("1", "Rupert", ("1",))]),
    (
        "the busiest first",
        [actor("3", "Iran", ActorKind.STATE, "IRN", 8), EGYPT, SADAT],
        [("EGY", "Egypt", ("1", "2")), ("IRN", "Iran", ("3",))],
    ),
]


def test_parties() -> None:
    """Who shares a lane with whom."""
    for words, actors, expected in CASES:
        assert parties(actors) == tuple(Party(*one) for one in expected), words


def test_a_person_stands_in_the_lane_of_the_state() -> None:
    """Under its name; chosen alone, in a lane of its own."""
    found = parties([EGYPT, SADAT])
    visit = row(1, "Visit", "1977-11-19")
    told = type(visit)(
        **{name: getattr(visit, name) for name in visit.__slots__ if name != "actors"},
        actors=(ActorPart("2", "EGY", "Anwar Sadat", Role.SOURCE), ActorPart("9", "ISR", "Israel", Role.TARGET)),
    )
    info = timeline_info([told], Layout(parties=found))
    assert [lane.name for lane in info.lanes] == ["Egypt", "Israel"]
    assert [mark.hover[-1] for mark in info.marks] == ["Also under Israel", "Also under Egypt"]
    assert [lane.name for lane in timeline_info([told], Layout(parties=found, chosen=("2",))).lanes] == ["Anwar Sadat"]
