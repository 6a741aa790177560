"""Types and modes have names, and are found by them."""

import pytest

from tracker.errors import InputError
from tracker.events.acts import QUADS, acts
from tracker.events.kinds import event_types, mode_called, mode_name, type_called, type_name, type_of_mode


def test_every_act_of_the_lexicon_is_of_a_type_and_mode_with_a_name() -> None:
    """Nothing that is extracted lacks a name for people, and a mode stands under its own type."""
    modes = {(kind.id or None, slug) for kind in event_types() for slug in kind.modes}
    assert {act.type or "" for act in acts()} <= {kind.id for kind in event_types()}
    assert {(act.type, act.mode) for act in acts() if act.mode} <= modes


def test_the_types_are_those_that_have_a_class() -> None:
    """And the one for acts outside PLOVER."""
    assert {kind.id for kind in event_types()} == {*QUADS, ""}


def test_no_mode_stands_under_two_types() -> None:
    """A mode alone tells its type."""
    slugs = [slug for kind in event_types() for slug in kind.modes]
    assert len(slugs) == len(set(slugs))


@pytest.mark.parametrize(
    ("words", "kind"),
    [("ASSAULT", "ASSAULT"), ("assault", "ASSAULT"), ("Use of violence", "ASSAULT"), (" threat ", "THREATEN")],
)
def test_a_type_is_found_by_word_or_name(words: str, kind: str) -> None:
    """In any case."""
    assert type_called(words) == kind


@pytest.mark.parametrize("words", ["", "violence", "outside the types"])
def test_what_is_no_type_is_told(words: str) -> None:
    """With the words that are."""
    with pytest.raises(InputError, match="Choose of ACCUSE"):
        type_called(words)


@pytest.mark.parametrize(
    ("words", "mode", "kind"),
    [
        ("treaty-signed", "treaty-signed", "SUPPORT"),
        ("Treaty signed", "treaty-signed", "SUPPORT"),
        ("telephone call", "call", "CONSULT"),
        ("independence", "independence", None),
    ],
)
def test_a_mode_is_found_and_tells_its_type(words: str, mode: str, kind: str | None) -> None:
    """By its slug or its name."""
    assert (mode_called(words), type_of_mode(mode)) == (mode, kind)
    with pytest.raises(InputError, match="There is no kind of act"):
        mode_called(f"{words} not")


def test_what_is_not_known_keeps_its_words() -> None:
    """A file from elsewhere may hold other words."""
    assert (type_name("BRIBE"), mode_name("gun-boat")) == ("bribe", "gun boat")
