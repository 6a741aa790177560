"""What became of each word that tells an act: who decided against it and why, and how sure each slot of an event is."""

import pytest

from tracker.dates.read import read_times
from tracker.documents.document import Document, Kind
from tracker.documents.sections import read_sections
from tracker.events.confidence import FEW, LEAST, MOST, Certainty, Ways, certainty, ways
from tracker.events.decision import Decision, Kept, LeftOut
from tracker.extract import decisions, extract
from tracker.knowledge import load


def decided(text: str) -> list[Decision]:
    """What became of the acts of a narrative."""
    document = Document(text, kind=Kind.NARRATIVE)
    sections = read_sections(document)
    return list(decisions(document, sections, read_times(document, sections)))


def left(text: str) -> list[tuple[str, str, str | None]]:
    """The words that made no event, the rule that left each out, and the words of the event that tells it instead."""
    found = (one for one in decided(text) if isinstance(one, LeftOut))
    return [(one.trigger.text, one.refusal.rule, one.into.trigger.text if one.into else None) for one in found]


@pytest.mark.parametrize(
    ("text", "trigger", "rule", "into"),
    [
        ("Togo could attack Benin in 1991.", "attack", "status/modal", None),
        ("Togo would leave the pact if Ghana attacked Benin.", "attacked", "status/condition", None),
        ("Nepal feared that India would attack Bhutan.", "attack", "status/feared", None),
        ("Mali left Togo in May 1991, as promised in its note.", "promised", "status/aside", None),
        ("Mali demanded that Niger withdraw its troops.", "withdraw", "status/asked", None),
        ("Mali wanted a withdrawal of Niger's troops in 1991.", "withdrawal", "status/wished", None),
        ("Peru tried to attack Chile.", "attack", "status/purpose", None),
        ("Togo does not recognise Benin.", "recognise", "status/attitude", None),
        ("Peru was ready to meet Chile.", "ready", "status/unsaid", None),
        ("Egypt did the same.", "did", "discourse/nothing-told", None),
        ("British traders petitioned Oman for protection in 1842.", "petitioned", "admission/private", None),
        ("Chad was condemned in the street.", "condemned", "admission/by-unknown", None),
        ("The invasion was remembered in Chile.", "invasion", "admission/no-actor", None),
        ("The Peruvian police arrested three students in May 1991.", "arrested", "admission/needs-two", None),
        ("The villagers demanded bread from Togo.", "demanded", "admission/at-home", None),
        ("In 1931 Peru rejected the budget.", "rejected", "admission/domestic", None),
        ("In 1917 President Wilson asked Congress for money.", "asked", "admission/domestic", None),
        (
            "In 1917 President Wilson asked Congress for leave to end the war in Serbia.",
            "asked",
            "admission/domestic",
            None,
        ),
        ("In 1952 the Chilean president promised to help farmers by a tariff.", "promised", "admission/domestic", None),
        (
            "President Roosevelt proposed in 1933 a Congressional law on neutrality in war.",
            "proposed",
            "admission/domestic",
            None,
        ),
        ("Peru had no objection as long as Chile agreed to pay Bolivia.", "agreed", "status/condition", None),
        ("The end came with his sentence to be executed by Peru.", "executed", "status/purpose", None),
        (
            "The Danes and Swedes rejected Norwegian offers to establish a league against Peru.",
            "establish",
            "merging/same-act",
            "rejected",
        ),
        ("Peru had backed the firms until 1931, when it urged them to pay.", "urged", "admission/domestic", None),
        ("During a German wartime conference in May 1917 it rained.", "conference", "admission/domestic", None),
        ("Liberal forces captured Lima in January 1861.", "captured", "admission/domestic", None),
        ("A deal was struck in 1928 between Danish oil companies.", "struck", "admission/private", None),
        ("Peru mobilised its army. War came in 1931.", "mobilised", "admission/one-sided", None),
        ("In 1931 a promise was made to Peru.", "promise", "admission/one-sided", None),
        ("For years smugglers ignored the Peruvian order.", "ignored", "admission/by-unknown", None),
        ("Peru and Chile held talks in Lima in May 1991. The talks pleased Bolivia.", "talks", "admission/again", None),
        ("Peru agreed to withdraw from Chile in May 1991.", "agreed", "merging/introduces", "withdraw"),
        ("Peru and Chile agreed to exchange envoys.", "exchange", "merging/agreed", "agreed"),
        ("Peru's envoy visited Quito on 4 May 1991 for talks with Ecuador.", "talks", "merging/same-act", "visited"),
    ],
)
def test_what_is_left_out_says_why(text: str, trigger: str, rule: str, into: str | None) -> None:
    """The rule that decided is named, and of what was merged the event that tells it."""
    assert (trigger, rule, into) in left(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 1931 Peru rejected the treaty.",
        "In 1931 Peru rejected the budget of the League of Nations.",
        "In 1917 President Wilson asked the Serbian parliament for horses.",
        "Chilean forces captured Lima in January 1881.",
        "A deal was struck in 1928 between Denmark and Peru.",
    ],
)
def test_what_concerns_others_is_kept(text: str) -> None:
    """One state alone acts, but towards somebody, or upon what lies between states."""
    assert left(text) == []


def test_a_reason_comes_with_the_words_that_decided() -> None:
    """They stand where the text has them."""
    text = "In 1991 Togo could attack Benin."
    (one,) = decided(text)
    assert isinstance(one, LeftOut)
    assert one.refusal.span is not None
    assert text[one.refusal.span.start : one.refusal.span.end] == one.refusal.span.text == "could"


def test_what_is_kept_is_what_is_extracted() -> None:
    """The drafts are those of plain extraction, each as sure as the product of its slots."""
    text = (
        "Peru's envoy visited Quito on 4 May 1991 for talks with Ecuador. Chile may attack Peru. Peru will visit Chile."
    )
    kept = [one for one in decided(text) if isinstance(one, Kept)]
    assert tuple(one.draft for one in kept) == extract(Document(text, kind=Kind.NARRATIVE))
    for one in kept:
        assert one.draft.confidence == one.certainty.confidence
        assert one.certainty == certainty(ways(one.draft.type, one.draft.rules, one.draft.parts, one.draft.status))
        assert (one.draft.date, one.draft.status) == (one.when.date, one.state.status)


WAYS = [
    ("Peru attacked Chile on 4 May 1991.", Ways("verb", "governed", "all named", "occurred")),
    ("The Peruvian attack on Chile on 4 May 1991 was felt.", Ways("noun", "governed", "all named", "occurred")),
    ("Peru attacked Chile.", Ways("verb", "none", "all named", "occurred")),
    ("Peru will visit Chile on 4 May 1991.", Ways("verb", "governed", "all named", "planned")),
    ("On 4 May 1991 the port was handed over to Chile.", Ways("verb", "governed", "without a doer", "occurred")),
    ("On 4 May 1991 Peru signed a treaty.", Ways("verb", "governed", "one named", "occurred")),
]


@pytest.mark.parametrize(("text", "expected"), WAYS)
def test_by_what_the_slots_were_told(text: str, expected: Ways) -> None:
    """Act, date, actors and status, each in its way."""
    (one,) = [one for one in decided(text) if isinstance(one, Kept)]
    assert ways(one.draft.type, one.draft.rules, one.draft.parts, one.draft.status) == expected


@pytest.mark.parametrize("slot", ["act", "date", "actors", "status"])
def test_each_slot_moves_the_confidence(slot: str) -> None:
    """Not all ways of telling it are equally sure."""
    assert len({way["factor"] for way in load("confidence")[slot].values()}) > 1


def test_a_way_that_was_not_seen() -> None:
    """It is not taken for sure."""
    assert certainty(Ways("verb", "nowhere seen", "all named", "occurred")).date == FEW


@pytest.mark.parametrize(
    ("sure", "product"),
    [
        (Certainty(0.8, 0.5, 0.45, 1.0), 0.18),
        (Certainty(1.0, 1.0, 1.0, 1.0), MOST),
        (Certainty(0.1, 0.1, 0.1, 0.9), LEAST),
    ],
)
def test_confidence_is_the_product(sure: Certainty, product: float) -> None:
    """Within its bounds."""
    assert sure.confidence == product


def test_one_act_told_twice_is_as_sure_as_all_of_it() -> None:
    """A date and actors that come from the second telling bring their certainty and their reasons."""
    text = "Peru's envoy paid a visit to Quito and held talks with Ecuador on 4 May 1991."
    for one in decided(text):
        if isinstance(one, Kept):
            assert one.certainty == certainty(ways(one.draft.type, one.draft.rules, one.draft.parts, one.draft.status))
            assert one.draft.date_span == one.when.span
