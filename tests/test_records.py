"""Records: equal by their fields, as frozen dataclasses are."""

from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things."""

    first: int
    second: str = "b"


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """What is only itself."""

    name: str


def test_records_of_equal_fields_are_one() -> None:
    """They are equal and hash alike, so that sets and dictionaries find them."""
    assert {Pair(1), Pair(1, "b"), Pair(2)} == {Pair(1), Pair(2)}


def test_records_without_equality_are_only_themselves() -> None:
    """Their fields say nothing."""
    assert len({Thing("a"), Thing("a")}) == 2
