"""Chronologies: however the date at the head of an entry is written, it dates what the entry tells."""

import pytest

from tests.events.test_timing import narrated

BODY = (
    ("9 May 1955", "Peru recalls its ambassador from Chile. The Chilean consul in Lima is expelled."),
    ("June 1956", "Peruvian troops invade Chile. Chile accuses Peru of aggression."),
    ("1957", "Chile and Peru sign a treaty of friendship. Chile opens an embassy in Lima."),
)
TOLD = [
    ("SANCTION", "1955-05-09", "occurred"),
    ("SANCTION", "1955-05-09", "occurred"),
    ("ASSAULT", "1956-06", "occurred"),
    ("ACCUSE", "1956-06", "occurred"),
    ("SUPPORT", "1957", "occurred"),
    ("SUPPORT", "1957", "occurred"),
]


@pytest.mark.parametrize(
    "form",
    [
        "{}: {}",
        "{} – {}",
        "{} - {}",
        "{}. {}",
        "{}\t{}",
        "{} {}",
        "{}, {}",
        "({}) {}",
        "- {}: {}",
        "**{}**: {}",
        "{}\n{}",
    ],
)
def test_entries(form: str) -> None:
    """A colon, a dash, a full stop, a bracket or nothing may stand behind the date, or it stands on its own line."""
    text = "\n\n".join(["Peru and Chile", *(form.format(date, told) for date, told in BODY)])
    assert narrated(text) == TOLD


def test_year_ahead() -> None:
    """The year may stand ahead of the day or the month."""
    heads = ("1955, 9 May", "1956, June", "1957")
    text = "\n\n".join(["Peru and Chile", *(f"{head}. {told}" for head, (_, told) in zip(heads, BODY, strict=True))])
    assert narrated(text) == TOLD


def test_times_within_entries() -> None:
    """What came hours later is of the entry's day, and what came days before is counted off from it."""
    entries = (
        "9 May 1955: Peruvian jets bomb Chile; a few hours later Chilean ships shell Peru.",
        "9 June 1956: The presidents of Chile and Peru met, two days after Chilean troops had left Peru.",
        "1957: Chile says that it will accept the ruling of Peru.",
    )
    assert narrated("\n\n".join(["Peru and Chile", *entries])) == [
        ("ASSAULT", "1955-05-09", "occurred"),
        ("ASSAULT", "1955-05-09", "occurred"),
        ("CONSULT", "1956-06-09", "occurred"),
        ("RETREAT", "1956-06-07", "occurred"),
        ("AGREE", "1957", "occurred"),
    ]


def test_no_entries() -> None:
    """In any other text one paragraph that begins with a date lends it to nobody."""
    text = (
        "Peru\n\n1957 was a year of peace. Chile opened an embassy in Lima.\n\nPeru closed it.\n\nChile closed its own."
    )
    assert all(date is None for _, date, _ in narrated(text))
