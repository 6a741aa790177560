"""Embassies under other names, envoys by the seat at which they are, and who came second or third to do it."""

import pytest

from tests.events.test_relations import Told, drafts, told

TOLD = [
    # whoever came in whichever place did it
    (
        "In May 1975 Kenya became the third state to establish relations with Togo.",
        ("relations-established", "1975-05", {"KEN", "TGO"}),
    ),
    ("Kenya was the second country to recognise Togo, in 1960.", ("recognition", "1960", {"KEN", "TGO"})),
    (
        "Kenya became the latest state to break off relations with Togo in May 1975.",
        ("relations-broken", "1975-05", {"KEN", "TGO"}),
    ),
    ("Kenya was among the few states to recognise Togo in 1960.", ("recognition", "1960", {"KEN", "TGO"})),
    # a high commission, a consulate general
    ("Kenya opened a High Commission in Accra in 1966.", ("embassy-opened", "1966", {"KEN", "GHA"})),
    ("Kenya's high commission in Accra was closed in 1966.", ("embassy-closed", "1966", {"KEN", "GHA"})),
    ("Peru opened a consulate general in Lomé in 1990.", ("embassy-opened", "1990", {"PER", "TGO"})),
    ("A Peruvian consulate-general was opened in Lomé in 1990.", ("embassy-opened", "1990", {"PER", "TGO"})),
    # the date behind the level to which relations are brought
    (
        "Relations between Peru and Togo were lowered to the level of chargé d'affaires in 1950.",
        ("relations-lowered", "1950", {"PER", "TGO"}),
    ),
    (
        "Peru lowered relations with Togo to chargé d'affaires level in 1950.",
        ("relations-lowered", "1950", {"PER", "TGO"}),
    ),
    (
        "Relations between Peru and Togo were raised to the level of a strategic partnership in June 1950.",
        ("relations-raised", "1950-06", {"PER", "TGO"}),
    ),
    # the state at whose seat an envoy is
    (
        "The Peruvian ambassador to Togo presented his credentials on 3 May 1990.",
        ("credentials", "1990-05-03", {"PER", "TGO"}),
    ),
    ("The Peruvian ambassador to Togo was expelled in May 1990.", ("diplomats-expelled", "1990-05", {"PER", "TGO"})),
    (
        "In May 1990 the Peruvian ambassador in Lomé was declared persona non grata.",
        ("diplomats-expelled", "1990-05", {"PER", "TGO"}),
    ),
    (
        "In May 1990 the Peruvian ambassador in Lomé was asked to leave.",
        ("diplomats-expelled", "1990-05", {"PER", "TGO"}),
    ),
    ("Peru's ambassador to Togo was summoned in May 1990.", (None, "1990-05", {"PER", "TGO"})),
    ("Peru's ambassador to Togo was recalled in May 1990.", ("ambassador-recalled", "1990-05", {"PER", "TGO"})),
    # no state sits where an envoy to a body is, and another is named that does it
    (
        "The Peruvian ambassador to the United Nations was expelled in May 1990.",
        ("diplomats-expelled", "1990-05", {"PER"}),
    ),
]
NONE = [
    "The legation was raised to the status of Danish embassy, they say.",
    "Kenya may become the third state to leave the African Union.",
    "The third ship to attack Peru sailed in May 1990.",
    "A high commission on the reform of schools was opened in Accra in May 1990.",
]
TITLES = [
    ("In 1990 Kenya reduced its embassy in Lomé to a consulate.", "reduces its embassy in Togo to a consulate"),
    ("The Peruvian ambassador to Togo presented his credentials in 1990.", "presents his credentials"),
    ("Kenya moved its embassy in Israel from Tel Aviv to Jerusalem in 1990.", "from Tel Aviv to Jerusalem"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: Told) -> None:
    """One act, with its date and both states."""
    assert [told(draft) for draft in drafts(text)] == [expected]


@pytest.mark.parametrize("text", NONE)
def test_nothing_told(text: str) -> None:
    """What is only possible, a ship and a commission at home are no such act."""
    assert not drafts(text)


@pytest.mark.parametrize(("text", "ending"), TITLES)
def test_title(text: str, ending: str) -> None:
    """A title does not name the same state twice, nor one capital by its state and the other not."""
    (draft,) = drafts(text)
    assert draft.title.endswith(ending)
