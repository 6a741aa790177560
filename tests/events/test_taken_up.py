"""What words take up: an act that another did next, what was signed and is welcomed, a town that is only a place."""

import pytest

from tests.events.test_relations import Told, drafts, told

READ = [
    ("Ghana recognised Togo in May 1961, and Chad followed in August.", ("recognition", "1961-08", {"TCD", "TGO"})),
    ("Ghana broke with Togo in 1961. Chad and Mali followed in 1962.",
     ("relations-broken", "1962", {"TCD", "MLI", "TGO"})),
    ("Ghana and Togo signed a declaration in May 1961. Chad welcomed the declaration in June 1961.",
     (None, "1961-06", {"TCD", "GHA", "TGO"})),
    ("Ghana accepted the Lima agreement in June 1961.", (None, "1961-06", {"GHA"})),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_taken_up(text: str, expected: Told) -> None:
    """The last act of the text."""
    assert told(drafts(text)[-1]) == expected


def test_what_followed() -> None:
    """With something, or by itself, it is another act."""
    text = "Danish ships shelled Lima in May 1961. In June 1961 Norway followed with a blockade. War followed."
    assert [told(draft) for draft in drafts(text) if draft.mode == "attack"] == [("attack", "1961-05", {"DNK", "PER"})]


def test_a_person_of_another_sentence() -> None:
    """Of an act that names nobody the state is told, not the person whom the text named before."""
    text = "President Isaias Afwerki of Eritrea attacked Mali in 1999. A treaty was signed in 2001."
    assert {part.mention.actor.name for part in drafts(text)[-1].parts} == {"Eritrea", "Mali"}
