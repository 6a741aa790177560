"""Lines of JSON: the shape that scripts outside rely on, field by field."""

import json
from dataclasses import replace

from tests.cli.readings import draft, time_expression
from tracker.cli.lines import document_record, event_record, timex_record, to_line
from tracker.dates.expression import Basis, TimexType
from tracker.documents.document import Sentence

SENTENCE = Sentence(10, 28, "Egypt met Israel.")


def test_a_time_expression_is_written() -> None:
    """TIMEX3's type and value, and EDTF beside them."""
    assert timex_record(time_expression()) == {
        "start": 3,
        "end": 7,
        "text": "1979",
        "type": "DATE",
        "value": "1979",
        "edtf": "1979",
        "rule": "year",
    }


def test_what_is_no_calendar_date_has_no_edtf() -> None:
    """A duration's EDTF is null."""
    lasting = replace(time_expression(), type=TimexType.DURATION, value="P10Y", date=None)
    assert (timex_record(lasting)["value"], timex_record(lasting)["edtf"]) == ("P10Y", None)


def test_an_event_is_written() -> None:
    """Every field of the contract, none besides."""
    word = {"start": 10, "end": 15, "text": "Egypt"}
    assert event_record(draft(SENTENCE)) == {
        "title": "Egypt meets Israel",
        "start": 10,
        "end": 28,
        "text": "Egypt met Israel.",
        "trigger": word,
        "type": "CONSULT",
        "quad": "verbal cooperation",
        "mode": "talks",
        "status": "occurred",
        "date": {"edtf": "1979", "basis": "explicit", "vague": False, **word},
        "actors": [{"role": "source", "kind": "state", "code": "EGY", "country": "EGY", "name": "Egypt", **word}],
        "confidence": 0.751,
        "rule": "meets+dated",
        "told_again": [],
    }


def test_an_undated_event_has_a_date_of_nulls() -> None:
    """`date` is always an object."""
    undated = replace(draft(SENTENCE), date=None, basis=Basis.NONE, date_span=None, type=None)
    record = event_record(undated)
    assert record["date"] == {"edtf": None, "basis": "none", "vague": False, "start": None, "end": None, "text": None}
    assert (record["type"], record["quad"]) == (None, None)


def test_times_alone_leave_events_out() -> None:
    """Without syntax there is no `events`, and with it there is always one."""
    assert document_record("a", (), None) == {"id": "a", "timexes": []}
    assert document_record("a", (), ()) == {"id": "a", "timexes": [], "events": []}


def test_a_record_is_one_line() -> None:
    """Line ends within are escaped; letters stay readable."""
    line = to_line({"id": "Genève\n\u2028"})
    assert "Genève" in line
    assert len(line.split("\n")) == 1
    assert json.loads(line) == {"id": "Genève\n\u2028"}
