"""What a timeline shows for what it is asked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.store.samples import AT, CRITICISM, DOCUMENT, DRAFTS, HOPE, TREATY
from tracker.dates.calendar import ordinal
from tracker.dates.edtf import from_edtf
from tracker.events.draft import Role, Status
from tracker.store import Review, Store, accept, ingest, reject
from tracker.views import EventFilter, actors_in_use, counts, sources, timeline

FLIGHT_TITLE, TREATY_TITLE, ENVOYS_TITLE, CRITICISM_TITLE, HOPE_TITLE = (draft.title for draft in DRAFTS)
SINCE = "Fighting since 1970"
UNTIL = "Fighting until 1975"
MORE = (
    replace(TREATY, title=SINCE, date=from_edtf("1970/.."), type="ASSAULT"),
    replace(TREATY, title=UNTIL, date=from_edtf("../1975"), type="ASSAULT", status=Status.ALLEGED),
)
IN_ORDER = (CRITICISM_TITLE, SINCE, UNTIL, FLIGHT_TITLE, TREATY_TITLE, ENVOYS_TITLE, HOPE_TITLE)


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    """The sample's events and two with an open end."""
    with store.write() as session:
        ingest(DOCUMENT, (*DRAFTS, *MORE), session=session, at=AT)
    return store


def titles(store: Store, wanted: EventFilter) -> tuple[str, ...]:
    """What the timeline shows."""
    with store.read() as session:
        return tuple(row.title for row in timeline(wanted, session=session))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (EventFilter(), IN_ORDER),
        (EventFilter(limit=2), IN_ORDER[:2]),
        (EventFilter(since=ordinal(1976, 1, 1), until=ordinal(1978, 1, 1)), (CRITICISM_TITLE, SINCE, FLIGHT_TITLE)),
        (EventFilter(until=ordinal(1969, 12, 31)), (UNTIL,)),
        (EventFilter(since=ordinal(1980, 1, 1)), (SINCE, ENVOYS_TITLE)),
        (EventFilter(since=ordinal(1980, 12, 31)), (SINCE, ENVOYS_TITLE)),
        (EventFilter(since=ordinal(1981, 1, 1), undated=True), (SINCE, HOPE_TITLE)),
        (EventFilter(undated=False), IN_ORDER[:-1]),
        (EventFilter(types=("ACCUSE", "CONSULT")), (CRITICISM_TITLE, FLIGHT_TITLE)),
        (EventFilter(quads=("material conflict",)), (SINCE, UNTIL)),
        (EventFilter(statuses=(Status.ALLEGED,)), (UNTIL, HOPE_TITLE)),
        (EventFilter(actor_codes=("SUN",)), (CRITICISM_TITLE,)),
        (EventFilter(actor_codes=("EGY",), undated=False, types=("CONSULT",)), (FLIGHT_TITLE,)),
        (EventFilter(actor_ids=("nobody",)), ()),
        (EventFilter(text="CRITICISES egypt"), (CRITICISM_TITLE,)),
        (EventFilter(text="soviet"), (CRITICISM_TITLE,)),
        (EventFilter(text="sadat jerusalem"), (FLIGHT_TITLE,)),
        (EventFilter(text="100%"), ()),
        (EventFilter(text="nul\0"), ()),
        (EventFilter(source_id="none"), ()),
        (EventFilter(reviews=(Review.ACCEPTED,)), ()),
    ],
)
def test_filter(filled: Store, wanted: EventFilter, expected: tuple[str, ...]) -> None:
    """Each field of the filter takes what it says, on its own and together with others."""
    assert titles(filled, wanted) == expected


def test_row_has_what_a_chart_needs(filled: Store) -> None:
    """Bounds, flags, actors by role in the order of the text, and the titles of the sources."""
    with filled.read() as session:
        rows = {row.title: row for row in timeline(EventFilter(), session=session)}
    row = rows[CRITICISM_TITLE]
    assert (row.date, row.earliest, row.latest) == ("197X", ordinal(1970, 1, 1), ordinal(1979, 12, 31))
    assert (row.precision, row.is_interval, row.text_words) == ("decade", False, "in the 1970s")
    assert [(part.code, part.name, part.role) for part in row.actors] == [
        ("SUN", "Soviet Union", Role.SOURCE),
        ("EGY", "Egypt", Role.TARGET),
    ]
    assert row.sources == ("Peace in the south",)
    assert (rows[SINCE].open_start, rows[SINCE].open_end, rows[SINCE].latest) == (False, True, None)
    assert (rows[UNTIL].open_start, rows[UNTIL].earliest) == (True, None)
    assert (rows[HOPE_TITLE].date_words, rows[HOPE_TITLE].open_start) == ("undated", False)


def test_rejected_events_are_shown_only_where_asked(filled: Store) -> None:
    """A rejected event leaves the timeline, the actors' counts and the sources' counts."""
    with filled.read() as session:
        first, *_ = timeline(EventFilter(types=("ACCUSE",)), session=session)
    with filled.write() as session:
        reject(first.id, session=session, at=AT)
    assert CRITICISM_TITLE not in titles(filled, EventFilter())
    assert titles(filled, EventFilter(reviews=(Review.REJECTED,))) == (CRITICISM_TITLE,)
    with filled.read() as session:
        assert "SUN" not in {actor.code for actor in actors_in_use(session=session)}
        assert [source.events for source in sources(session=session)] == [6]


def test_actors_in_use(filled: Store) -> None:
    """Those with the most events come first."""
    with filled.read() as session:
        rows = actors_in_use(session=session)
        some = actors_in_use(EventFilter(types=("CONSULT",)), session=session)
    assert [(row.code, row.name, row.events) for row in rows] == [
        ("EGY", "Egypt", 5),
        ("ISR", "Israel", 4),
        ("EGY", "Anwar Sadat", 1),
        ("SUN", "Soviet Union", 1),
    ]
    assert [row.name for row in some] == ["Anwar Sadat"]


def test_counts(filled: Store) -> None:
    """Counts take the same filter as the timeline."""
    with filled.write() as session:
        accept(timeline(EventFilter(), session=session)[0].id, session=session, at=AT)
    with filled.read() as session:
        everything = counts(session=session)
        nothing = counts(EventFilter(source_id="none"), session=session)
    assert (everything.total, everything.undated) == (7, 1)
    assert everything.by_review == {Review.PROPOSED: 6, Review.ACCEPTED: 1}
    assert everything.by_status == {Status.OCCURRED: 5, Status.ALLEGED: 2}
    assert everything.by_type == {"CONSULT": 1, "SUPPORT": 2, "ACCUSE": 1, "ASSAULT": 2, None: 1}
    assert (everything.first_day, everything.last_day) == (ordinal(1970, 1, 1), ordinal(1980, 12, 31))
    assert (nothing.total, nothing.first_day, dict(nothing.by_type)) == (0, None, {})


def test_sources(filled: Store) -> None:
    """A source is called by its title, else by the caller's name for it, else by its address."""
    with filled.write() as session:
        ingest(replace(DOCUMENT, text="b", title=None), (), session=session, at=AT)
        ingest(replace(DOCUMENT, text="c", title=None, id="", address=None), (HOPE,), session=session, at=AT)
    with filled.read() as session:
        rows = sources(session=session)
    assert [(row.label, row.events) for row in rows] == [("Peace in the south", 7), ("south.txt", 0), ("Untitled", 1)]
    assert rows[0].length == len(DOCUMENT.text)
    assert CRITICISM.title
