"""What a history only mentions by a noun, without a date, is background; what it dates or tells by a verb is none."""

import pytest

from tests.events.test_timing import narrated

BACKGROUND = [
    "The Peruvian war with Chile was costly. Peru built a railway in 1902.",
    "In 1902 a Peruvian newspaper printed a poem on the Chilean invasion of Bolivia.",
    "In 1881 the Chileans founded a port during the war between Peru and Chile.",
]


@pytest.mark.parametrize("text", BACKGROUND)
def test_what_is_only_mentioned(text: str) -> None:
    """Neither the noun's sentence nor another dates it."""
    assert narrated(text) == []


TOLD = [
    ("The Chilean invasion of Bolivia was remembered.", [None]),
    ("The Chilean invasion of Bolivia in 1902 was remembered.", ["1902"]),
    ("Chile invaded Bolivia. Peru built a railway in 1902.", [None]),
]


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_what_is_told(text: str, dates: list[str | None]) -> None:
    """In a text without dates, with its own date, or by a verb."""
    assert [date for _, date, _ in narrated(text)] == dates


FAINT = [
    ("Peru built a railway in 1902. Chile opened talks.", []),
    ("Peru built a railway in 1902. Chile opened talks in 1903.", ["1903"]),
    ("Peru built a railway in 1902. Chile was invaded in 1903.", ["1903"]),
    ("Chile opened talks.", [None]),
]


@pytest.mark.parametrize(("text", "dates"), FAINT)
def test_what_is_told_faintly(text: str, dates: list[str | None]) -> None:
    """Neither dated nor with its other side, in a text that dates its events; one weak slot alone leaves it."""
    assert [date for _, date, _ in narrated(text)] == dates
