"""Actors as a form offers them."""

import pytest

from dashboard.forms.roster import roster
from tracker.actors.actor import Actor, ActorKind
from tracker.views import ActorRow

ROSTER = roster(
    (
        ActorRow("1", "RUS", "Russia", ActorKind.STATE, "RUS", 9),
        ActorRow("2", "GEO", "Smith", ActorKind.PERSON, "GEO", 2),
        ActorRow("3", "USA", "Smith", ActorKind.PERSON, "USA", 1),
    ),
    (
        Actor(ActorKind.STATE, "RUS", "RUS", "Russia"),
        Actor(ActorKind.STATE, "SUN", "SUN", "Soviet Union"),
        Actor(ActorKind.ORGANISATION, "UN", None, "United Nations"),
    ),
)


def test_those_of_the_store_come_first_and_nobody_twice() -> None:
    """Namesakes can be told apart."""
    assert ROSTER.labels == ("Russia", "Smith (Georgia)", "Smith (United States)", "Soviet Union", "United Nations")
    assert (ROSTER.label_of("3"), ROSTER.label_of("9")) == ("Smith (United States)", None)


NAMES = [
    ("Russia", "Russia"),
    (" russia ", "Russia"),
    ("USSR", "Soviet Union"),
    ("UN", "United Nations"),
    ("Utopia", None),
    ("", None),
]


@pytest.mark.parametrize(("typed", "label"), NAMES)
def test_a_typed_name_finds_its_actor(typed: str, label: str | None) -> None:
    """In any case, and by another name; what is not known stays new."""
    assert ROSTER.resolve(typed) == label
