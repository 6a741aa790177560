"""What words take up: an act that another did next, what was signed and is welcomed, a town that is only a place."""

import pytest

from tests.events.test_relations import Told, drafts, told
from tracker.events.draft import Role

READ = [
    ("Ghana recognised Togo in May 1961, and Chad followed in August.", ("recognition", "1961-08", {"TCD", "TGO"})),
    ("Ghana broke with Togo in 1961. Chad and Mali followed in 1962.",
     ("relations-broken", "1962", {"TCD", "MLI", "TGO"})),
    ("Ghana and Togo signed a declaration in May 1961. Chad welcomed the declaration in June 1961.",
     (None, "1961-06", {"TCD", "GHA", "TGO"})),
    ("Ghana recognised Togo in May 1961, as Chad did in August.", ("recognition", "1961-08", {"TCD", "TGO"})),
    ("Ghana recognised Togo in May 1961, the first to do so; Chad followed in 1962.",
     ("recognition", "1962", {"TCD", "TGO"})),
    ("Ghana broke with Togo on 3 May 1961. Togo did the same the next day.",
     ("relations-broken", "1961-05-04", {"GHA", "TGO"})),
    # an answer in kind is done to the one who did it first
    ("Ghana bombed Togo in May 1961, and Togo answered in kind in June.", ("attack", "1961-06", {"GHA", "TGO"})),
    ("Ghana expelled the Togolese and Chadian envoys in May 1961; both governments retaliated in kind.",
     ("diplomats-expelled", "1961-05", {"GHA", "TCD", "TGO"})),
    ("Ghana joined Chad in bombing Togo in 1961.", ("attack", "1961", {"GHA", "TCD", "TGO"})),
    # an attack by the noun that tells its course, in the next paragraph too
    ("Ghana invaded Togo in May 1961. The assault began on 4 May 1961.", ("attack", "1961-05-04", {"GHA", "TGO"})),
    ("Ghanaian tanks overran Togo in 1961. Many fled.\n\nThe offensive had opened on 4 May 1961.",
     ("attack", "1961-05-04", {"GHA", "TGO"})),
    ("Ghana shelled Togo in 1961. Mali voted. The bombing went on until June 1961.",
     ("attack", "../1961-06", {"GHA", "TGO"})),
    # a treaty does not conclude anything
    ("Ghana and Togo fell out. A pact, concluded on 3 June 1961, gave Togo a port.",
     ("treaty-signed", "1961-06-03", {"GHA", "TGO"})),
    ("Ghana and Togo fought in 1960. An armistice concluded in Accra on 3 June 1961 left the border open.",
     ("treaty-signed", "1961-06-03", {"GHA", "TGO"})),
    ("Ghana and Togo fought in 1960. A protocol, negotiated in Rome and signed on 3 June 1961, returned Lome to Togo.",
     ("treaty-signed", "1961-06-03", {"GHA", "TGO"})),
    ("Ghana accepted the Lima agreement in June 1961.", (None, "1961-06", {"GHA"})),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_taken_up(text: str, expected: Told) -> None:
    """The last act of the text."""
    assert told(drafts(text)[-1]) == expected


@pytest.mark.parametrize("text", [
    "Ghana invaded Togo in 1961. Chad bombed Mali in 1962.\n\nThe assault began on 4 May 1963.",
    "Ghana attacked Togo in 1961. Togo paid its debt in kind in 1963.",
    "Ghana invaded Togo in 1961.\n\nThe assault worried Cuba on 4 May 1963.",
    "Ghana and Togo fell out. The talks concluded on 3 June 1963 and left both content.",
])  # fmt: skip
def test_nothing_taken_up(text: str) -> None:
    """No attack where two attacked, no course that is not told, no treaty where talks end."""
    assert not {draft.mode for draft in drafts(text) if "1963" in told(draft)[1]} & {"attack", "treaty-signed"}


def test_what_followed() -> None:
    """With something, or by itself, it is another act."""
    text = "Danish ships shelled Lima in May 1961. In June 1961 Norway followed with a blockade. War followed."
    assert [told(draft) for draft in drafts(text) if draft.mode == "attack"] == [("attack", "1961-05", {"DNK", "PER"})]


def test_who_answers_in_kind() -> None:
    """The one who suffered it first."""
    answer = drafts("Ghana bombed Togo in May 1961. Togo replied in kind.")[-1]
    assert [part.mention.actor.code for part in answer.parts if part.role is Role.SOURCE] == ["TGO"]


def test_a_person_of_another_sentence() -> None:
    """Of an act that names nobody the state is told, not the person whom the text named before."""
    text = "President Isaias Afwerki of Eritrea attacked Mali in 1999. A treaty was signed in 2001."
    assert {part.mention.actor.name for part in drafts(text)[-1].parts} == {"Eritrea", "Mali"}


def test_an_invasion_is_not_what_gunmen_did() -> None:
    """ "The invasion" takes up an invasion, as "the assault" does any attack."""
    found = drafts("Ghanaian gunmen kidnapped the envoy of Togo in 1960. The invasion began on 4 May 1961.")
    assert [draft.trigger.text for draft in found] == ["kidnapped"]


def test_the_first_to_do_so() -> None:
    """Words that only count those who did it tell it no second time."""
    text = "Ghana broke with Togo in May 1961, the first member of the African Union to do so."
    assert [told(draft) for draft in drafts(text)] == [("relations-broken", "1961-05", {"GHA", "TGO"})]
