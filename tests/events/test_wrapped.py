"""Lines of a fixed length, as in mails and old files: a break is no word, and tells nothing else."""

import textwrap

import pytest

from tests.events.test_relations import drafts, told

TEXT = (
    "In May 1961 Peru recalled its ambassador from Chile, and in June Chile closed its embassy in Lima. "
    "The Chilean president, Karl Lund, met the foreign minister of Peru in Oslo on 3 July 1962. "
    "Ten days later the two countries signed a treaty of friendship, which Brazil and Argentina welcomed. "
    "Peru accused Chile of sending weapons to rebels in Bolivia in 1964 and broke off relations a year later."
)


@pytest.mark.parametrize("width", [50, 60, 72, 80])
def test_wrapped_lines(width: int) -> None:
    """The same events, dates and actors as on one line."""
    assert len(drafts(TEXT)) >= 7
    assert [told(draft) for draft in drafts(textwrap.fill(TEXT, width))] == [told(draft) for draft in drafts(TEXT)]
