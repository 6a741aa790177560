"""What those do who have just said something is theirs, and no part of what they said had happened."""

import pytest

from tests.events.test_roles import sides, with_word

# a sentence, a word of the event's title or mode, who does it and to whom
SAID = [
    ("In May 1990 Fiji denied that its men had fired first and accused Togo of hiding guns.", "accuse", "FJI", "TGO"),
    ("In May 1990 Fiji denied that its men had fired first and accused Togo of hiding guns.", "denies", "FJI", "TGO"),
    ("In May 1990 Kenya said that talks had failed and urged Togo to lift the blockade.", "urge", "KEN", "TGO"),
    (
        "In May 1990 Chad claimed that Libya had moved troops and demanded an apology from Niger.",
        "demand",
        "TCD",
        "NER",
    ),
    # what had happened besides stays theirs of whom it is told
    ("In May 1990 Togo claimed that Benin had broken the truce and shelled a village.", "shell", "BEN", "TGO"),
]


@pytest.mark.parametrize(("text", "word", "doer", "other"), SAID)
def test_who_goes_on_to_speak(text: str, word: str, doer: str, other: str) -> None:
    """It is the one who spoke."""
    assert sides(with_word(text, word)) == ({doer}, {other})
