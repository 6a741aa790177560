"""Bad forms: each is refused beside the field that is wrong, in a sentence that says what to do."""

from typing import Any

import pytest

from dashboard.forms import article_input
from dashboard.forms.article_input import FactsInput
from dashboard.forms.date_input import DateInput
from dashboard.forms.event_input import OTHER_SOURCE, EventInput, SourceInput, problems
from dashboard.forms.roster import Roster
from tracker.actors.actor import Actor, ActorKind
from tracker.dates.edtf import from_edtf
from tracker.events.draft import Role

ROSTER = Roster({"Georgia": "id-1", "Russia": Actor(ActorKind.STATE, "RUS", "RUS", "Russia")})
GOOD: dict[str, Any] = {"title": "Georgia and Russia go to war", "when": DateInput("August 2008")}
WORDS = "Georgia and Russia went to war."


def typed(**fields: Any) -> EventInput:
    """An event that would be good but for these fields."""
    return EventInput(**(GOOD | fields))


def told(**fields: Any) -> EventInput:
    """An event of another source that would be good but for these fields of the source."""
    good: dict[str, Any] = {"document": OTHER_SOURCE, "title": "A history", "quotation": WORDS}
    return typed(source=SourceInput(**(good | fields)))


def acting(*names: str, **new: ActorKind | None) -> EventInput:
    """An event whose doers have these names."""
    return typed(actors={Role.SOURCE: names}, new=new)


BAD_EVENTS: list[tuple[EventInput, str, str]] = [
    (typed(title=""), "title", "Give the event a title"),
    (typed(title=" \t "), "title", "Give the event a title"),
    (typed(title="x" * 301), "title", "At most 300 characters; these are 301."),
    (typed(when=DateInput("31 February")), "when", "February"),
    (typed(when=DateInput("31 February 1989")), "when", "28 days"),
    (typed(when=DateInput("13/13/2008")), "when", "13"),
    (typed(when=DateInput("2008-02-30")), "when", "29 days"),
    (typed(when=DateInput("29 February 1900")), "when", "28 days"),
    (typed(when=DateInput("soonish")), "when", "soonish"),
    (typed(when=DateInput("yesterday")), "when", "publication"),
    (typed(when=DateInput("8/3/2008")), "when", "Say which is meant: 8 March 2008 or 3 August 2008."),
    (typed(when=DateInput("8/3/2008", meant=7)), "when", "Say which is meant"),
    (typed(when=DateInput("1989 to 1979")), "when", "1979"),
    (typed(when=DateInput("x" * 81)), "when", "date"),
    (acting("Utopia"), "actors", "“Utopia” is not known yet: say what it is."),
    (acting("Utopia", Utopia=None), "actors", "say what it is"),
    (acting("  "), "actors", "An actor needs a name."),
    (acting("U" * 201, **{"U" * 201: ActorKind.GROUP}), "actors", "At most 200 characters"),
    (typed(actors={Role.SOURCE: ("Russia",), Role.TARGET: ("Russia",)}), "actors", "“Russia” stands in two roles"),
    (typed(actors={Role.SOURCE: ("Russia",), Role.TARGET: ("russia",)}), "actors", "“Russia” stands in two roles"),
    (typed(place="x" * 201), "place", "At most 200 characters"),
    (typed(source=SourceInput(quotation=WORDS)), "document", "Say where these words stand"),
    (typed(source=SourceInput(document="id-of-a-document")), "quotation", "Copy the words that tell the event"),
    (typed(source=SourceInput(document="id", quotation="x" * 5_001)), "quotation", "At most 5,000 characters"),
    (told(title="", address=""), "source_title", "Give the source a title or an address."),
    (told(title="x" * 301), "source_title", "At most 300 characters"),
    (told(quotation=" "), "quotation", "Copy the words that tell the event"),
    (told(address="www.example.org"), "address", "begins with http:// or https://"),
    (told(address="javascript:alert(1)"), "address", "begins with http:// or https://"),
    (told(address="https://example.org/a b"), "address", "has no spaces"),
    (told(publisher="x" * 301), "publisher", "At most 300 characters"),
    (told(published=DateInput("32 May 2001")), "published", "31 days"),
    (told(published=DateInput("3/4/2001")), "published", "Say which is meant"),
]
BAD_FACTS: list[tuple[FactsInput, str, str]] = [
    (FactsInput(title="x" * 301), "title", "At most 300 characters"),
    (FactsInput(publisher="x" * 301), "publisher", "At most 300 characters"),
    (FactsInput(address="ftp://example.org"), "address", "begins with http:// or https://"),
    (FactsInput(published=DateInput("last week")), "published", "publication"),
    (FactsInput(published=DateInput("30 February 2010")), "published", "28 days"),
]


@pytest.mark.parametrize(("form", "field", "words"), BAD_EVENTS)
def test_a_bad_event_is_refused_beside_its_field(form: EventInput, field: str, words: str) -> None:
    """One sentence, and nothing is said of the fields that are right."""
    found = problems(form, ROSTER)
    assert set(found) == {field}
    assert words in found[field]


@pytest.mark.parametrize(("facts", "field", "words"), BAD_FACTS)
def test_bad_facts_about_a_text_are_refused_beside_their_field(facts: FactsInput, field: str, words: str) -> None:
    """As those of an event are."""
    found = article_input.problems(facts)
    assert set(found) == {field}
    assert words in found[field]


GOOD_EVENTS = [
    typed(),
    typed(when=DateInput()),
    typed(when=DateInput("8/3/2008", meant=1)),
    acting("russia", "GEORGIA"),
    acting("Utopia", Utopia=ActorKind.STATE),
    told(),
    told(title="", address="https://example.org/history"),
    told(published=DateInput("spring 2009")),
]


@pytest.mark.parametrize("form", GOOD_EVENTS)
def test_a_good_event_has_no_problem(form: EventInput) -> None:
    """Nothing is asked for that is not needed."""
    assert problems(form, ROSTER) == {}


def test_a_date_that_stays_is_not_read_anew() -> None:
    """An event may carry a date that nobody could type."""
    before = typed(when=DateInput("sometime in the distant past"))
    assert problems(before, ROSTER, before=before) == {}
    assert "when" in problems(before, ROSTER)


def test_relative_dates_are_reckoned_from_the_document() -> None:
    """Where it says when it appeared."""
    assert problems(typed(when=DateInput("yesterday")), ROSTER, published=from_edtf("2008-08-09")) == {}


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_empty_text_is_refused(text: str) -> None:
    """There is nothing to read."""
    assert article_input.text_problem(text) == "Paste a text, or choose a file."
