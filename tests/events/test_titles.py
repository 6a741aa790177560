"""Titles are built from the slots, never cut out of the text."""

import pytest

from tracker.events.acts import act
from tracker.events.draft import Status
from tracker.events.titles import series, third_person, title

CASES = [
    # act, sources, targets, subject matter, status → title
    ("withdrawal", ["Chad"], ["Libya"], "", Status.OCCURRED, "Chad withdraws from Libya"),
    ("withdrawal", ["Chad"], ["Libya"], "", Status.PLANNED, "Chad to withdraw from Libya"),
    ("withdrawal", ["Chad"], ["Libya"], "", Status.NEGATED, "Chad does not withdraw from Libya"),
    ("withdrawal", [], ["Libya"], "", Status.OCCURRED, "Withdrawal from Libya"),
    ("sign-treaty", ["Peru", "Chile"], [], "peace treaty", Status.OCCURRED, "Peru and Chile sign peace treaty"),
    ("sign-treaty", ["Peru"], ["Chile"], "peace treaty", Status.OCCURRED, "Peru signs peace treaty with Chile"),
    ("talks", ["Mali"], [], "", Status.OCCURRED, "Mali holds talks"),
    ("attack", ["Togo"], ["Benin"], "", Status.ALLEGED, "Togo allegedly attacks Benin"),
    ("war", ["Togo", "Benin"], [], "", Status.OCCURRED, "Togo and Benin fight war"),
    ("veto", ["China"], [], "resolution", Status.OCCURRED, "China vetoes resolution"),
]


@pytest.mark.parametrize(("name", "sources", "targets", "about", "status", "expected"), CASES)
def test_title(name: str, sources: list[str], targets: list[str], about: str, status: Status, expected: str) -> None:
    """Actor, act and other actor read as a plain statement in the tense of a chronology."""
    assert title(act(name), sources, targets, status, about=about) == expected


@pytest.mark.parametrize(
    ("verb", "expected"), [("sign", "signs"), ("veto", "vetoes"), ("deny", "denies"), ("go", "goes"), ("lay", "lays")]
)
def test_third_person(verb: str, expected: str) -> None:
    """A single doer's verb takes its ending."""
    assert third_person(verb) == expected


def test_a_group_with_a_plural_name_takes_the_plural() -> None:
    """A people or a movement acts in the plural."""
    assert title(act("talks"), ["Sandinistas"], [], Status.OCCURRED, plural=True) == "Sandinistas hold talks"


def test_many_names_are_counted() -> None:
    """A summit of many is one event with a short title."""
    assert series(["Peru", "Chile", "Bolivia", "Brazil", "Cuba"]) == "Peru, Chile, Bolivia and 2 others"
