"""The records of actors are consistent, and each one's own examples hold."""

from itertools import combinations

import pytest

from tracker.actors.actor import ActorKind
from tracker.actors.lexicon import actor, record, records
from tracker.actors.mentions import find_mentions
from tracker.actors.period import Period, parse_period
from tracker.actors.record import Name, Record
from tracker.errors import KnowledgeError, NotFoundError
from tracker.knowledge import load

EXAMPLES = [(code, words) for code, found in records().items() for words in found.examples]
NOT_EXAMPLES = [(code, words) for code, found in records().items() for words in found.not_examples]


def test_enough_actors_of_each_kind() -> None:
    """All present states, the states that are no more and the main organisations are known."""
    kinds = [found.kind for found in records().values()]
    assert kinds.count(ActorKind.STATE) > 250
    assert kinds.count(ActorKind.ORGANISATION) > 80
    assert kinds.count(ActorKind.GROUP) > 50


def test_each_example_names_its_record() -> None:
    """Every record's examples are found, and its counter-examples are not."""
    missed = [(c, w) for c, w in EXAMPLES if not any(record(c) in hit.candidates for hit in find_mentions(w))]
    wrong = [(c, w) for c, w in NOT_EXAMPLES if any(record(c) in hit.candidates for hit in find_mentions(w))]
    assert (missed, wrong) == ([], [])


def test_each_record_has_examples_of_both_sorts() -> None:
    """No record goes without an example and a counter-example."""
    assert [r.code for r in records().values() if not (r.examples and r.not_examples)] == []


def test_each_swallowed_phrase_names_nobody() -> None:
    """The examples of names that are no actors give no actor."""
    tables = [
        t
        for kind in (
            "phrase",
            "personal",
            "lent",
            "before",
            "shouted",
            "firm",
            "firm_before",
            "noble",
            "backing",
            "held",
        )
        for t in load("not_actors")[kind]
    ]
    found = [(words, hit.text) for table in tables for words in table["examples"] for hit in find_mentions(words)]
    assert found == []


def test_each_shared_name_is_the_others() -> None:
    """Where the text speaks of the others who bear a name, it is not the state's; where it names the state, it is."""
    for table in load("not_actors")["shared"]:
        shared = set(table["texts"])
        other = next(name.text for name in records()[table["code"]].names if name.text not in shared and not name.weak)
        for words in table["examples"]:
            assert not {hit.text for hit in find_mentions(words)} & shared, words
        if table["signs"][0].split()[0] not in ("Lord", "Queen"):
            told = f"{table['signs'][0]} and {table['texts'][0]} wrote. {other} answered."
            assert table["texts"][0] in {hit.text for hit in find_mentions(told)}, told


BORNE_BY_TWO = {("Republic of the Congo", "COD", "COG")}  # from 1960 to 1964; the reading says that it may be the other


def test_no_strong_name_is_claimed_twice() -> None:
    """Two records share a strong name only where their times hardly meet; a town's may be a state's and of a state."""
    claims: dict[tuple[str, bool], list[tuple[Record, Name]]] = {}
    for found in records().values():
        for name in found.names:
            if not (name.weak or name.prefix or name.part):
                claims.setdefault((name.text, name.article), []).append((found, name))
    clashes = [
        (text, one[0].code, other[0].code)
        for text, pairs in claims.items()
        for one, other in combinations(pairs, 2)
        if one[0] is not other[0] and _together(one, other) > 1
    ]
    assert [(text[0], *codes) for text, *codes in clashes if (text[0], *codes) not in BORNE_BY_TWO] == []


def _together(one: tuple[Record, Name], other: tuple[Record, Name]) -> float:
    spans = [_meet(_meet(a, one[1].period), _meet(b, other[1].period)) for a in one[0].valid for b in other[0].valid]
    return sum(span.shared(span) for span in spans if span is not None)


def _meet(one: Period | None, other: Period | None) -> Period | None:
    if one is None or other is None or not one.overlaps(other):
        return None
    firsts = [period.first for period in (one, other) if period.first is not None]
    lasts = [period.last for period in (one, other) if period.last is not None]
    return Period(max(firsts, default=None), min(lasts, default=None))


def test_forerunners_and_heirs_exist() -> None:
    """Successors, predecessors, countries and greater organisations are records themselves."""
    named = {
        (found.code, code)
        for found in records().values()
        for code in (*found.successors, *found.predecessors, found.country, found.acts_for)
        if code is not None
    }
    assert [pair for pair in named if pair[1] not in records()] == []


def test_spans_of_a_record_follow_each_other() -> None:
    """The spans of one record are in order and apart."""
    for found in records().values():
        for one, other in zip(found.valid, found.valid[1:], strict=False):
            assert one.last is not None, found.code
            assert other.first is not None, found.code
            assert one.last < other.first, found.code


@pytest.mark.parametrize("words", ["1990/1980", "the year 1990", "1990-13/..", "1990/91"])
def test_what_is_no_period(words: str) -> None:
    """A period that is malformed or ends before it begins is a fault of the data."""
    with pytest.raises(KnowledgeError):
        parse_period(words)


def test_actor_of_a_body_carries_the_greater_code() -> None:
    """The Security Council acts for the United Nations and keeps its name."""
    assert (actor("UNSC").code, actor("UNSC").name) == ("UN", "UN Security Council")


def test_both_spellings_name_a_body() -> None:
    """A name with "Organization" is found with "Organisation" too, and the other way round."""
    for code, words in (("CENTO", "Central Treaty"), ("SEATO", "Southeast Asia Treaty")):
        found = {name.text for name in record(code).names if name.text.startswith(words)}
        assert found == {f"{words} Organization", f"{words} Organisation"}


def test_unknown_code() -> None:
    """A code that nobody has is an error that names it."""
    with pytest.raises(NotFoundError) as caught:
        record("QQQ")
    assert caught.value.value == "QQQ"


def test_a_joint_name_is_two_outside_of_its_years() -> None:
    """By the year that stands nearest, and always within a list; its own examples say so."""
    for table in load("not_actors")["joint"]:
        first, second = table["text"].split(" and ")
        for words in (*table["examples"], f"In 2004 Greece, {table['text']} met.", f"{table['text']} met."):
            assert [hit.text for hit in find_mentions(words)][-2:] == [first, second], words
        for words in table["not_examples"]:
            assert [hit.text for hit in find_mentions(words)] == [table["text"]], words


def test_of_two_with_one_name_the_text_tells_which() -> None:
    """By the capital or a leader that only the one has."""
    for table in load("not_actors")["twin"]:
        for words in table["examples"]:
            meant = [hit for hit in find_mentions(words) if hit.text in table["texts"]]
            assert [[one.code for one in hit.candidates] for hit in meant] == [[table["code"]]], words
        for words in table["not_examples"]:
            meant = [hit for hit in find_mentions(words) if hit.text in table["texts"]]
            assert all(len(hit.candidates) > 1 or hit.candidates[0].code != table["code"] for hit in meant), words
