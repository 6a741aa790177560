"""The two of a passage, for a sentence that names only one of them or neither: no title names them here."""

import pytest

from tests.events.test_roles import sides, with_word

# a text, a word of the act's title or its mode, who does it, and to whom
READ = [
    # what is between two by its nature
    ("Togo attacked Ghana in 1911. Ghana broke off diplomatic relations in May 1912.", "break", {"GHA"}, {"TGO"}),
    ("Togo attacked Ghana in 1911. An armistice was signed on 3 May 1912.", "armistice", {"TGO", "GHA"}, set()),
    ("Chile and Peru went to war in 1879. A ceasefire took effect in May 1880.", "ceasefire", {"CHL", "PER"}, set()),
    # a pronoun for both
    ("Chile fought Peru in 1874. In June 1876 they went to war with each other.", "go to war",
     {"CHL", "PER"}, set()),
    # what somebody brought the two to do was done
    ("Chile and Peru went to war in 1879. Brazil got them to sign a ceasefire on 3 May 1881.", "ceasefire",
     {"CHL", "PER"}, set()),
    # what is always against somebody
    ("Togo attacked Ghana in 1911. Ghana protested in May 1912.", "protest", {"GHA"}, {"TGO"}),
    # who did it, in a war that was told
    ("Togo attacked Ghana in 1911. In June 1912 the Ghanaian army was destroyed at Ho.", "destroy", {"TGO"}, {"GHA"}),
    ("Togo signed a pact with Ghana in 1911. In June 1912 the Ghanaian army was destroyed at Ho.", "destroy", set(),
     {"GHA"}),
    # a third that is named leaves it open
    ("Togo attacked Ghana in 1911. Mali looked on. Ghana broke off diplomatic relations in May 1912.", "break", {"GHA"},
     set()),
    ("Togo, Mali and Ghana signed a pact in 1911. Ghana broke off diplomatic relations in May 1912.", "break", {"GHA"},
     set()),
    # who "it" is: who began the sentence with it, not the town of a meeting, nor the one to whom something was done
    ("Togo left. It had hailed Mali, but at the Lima summit of 1911 it attacked Ghana.", "attack", {"TGO"}, {"GHA"}),
    ("Togo recognised Mali but soon looked west: it attacked Peru in May 1974.", "attack", {"TGO"}, {"PER"}),
    # who came to be then
    ("France held Chad. It became independent in 1960.", "independent", {"TCD"}, set()),
    # the passage goes on in the next paragraph
    ("Togo attacked Ghana in 1911.\n\nGhana broke off diplomatic relations in May 1912.", "break", {"GHA"}, {"TGO"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), READ)
def test_stage(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """The other of the two is told, and nobody where a third may be meant."""
    assert sides(with_word(text, word)) == (sources, targets)
