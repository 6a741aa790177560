"""Whatever is read and reviewed in whatever order: ids stay, people's words stay, nothing doubles."""

from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.store.databases import clear
from tests.store.samples import AT, CRITICISM, DOCUMENT, DRAFTS, ENVOYS, FLIGHT, HOPE, TREATY, span
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document
from tracker.events.draft import Draft
from tracker.store import EventUpdate, IngestReport, Review, Store, accept, delete, edit, ingest, reject, undo
from tracker.store.matching import same_act
from tracker.store.records import records_where, to_json

VARIANTS: tuple[tuple[Draft, ...], ...] = (
    (FLIGHT, replace(FLIGHT, trigger=span("flew to"), rules=("flight",)), replace(FLIGHT, date=None)),
    (TREATY, replace(TREATY, trigger=span("signed a treaty")), replace(TREATY, type="AGREE", confidence=0.2)),
    (ENVOYS, replace(ENVOYS, date=from_edtf("1980-03")), replace(ENVOYS, parts=ENVOYS.parts[:1])),
    (CRITICISM, replace(CRITICISM, trigger=span("The Soviet")), replace(CRITICISM, title="Moscow is cross")),
    (HOPE, replace(HOPE, trigger=span("expected the treaty"), type="CONSULT")),
)
chosen = [st.one_of(st.none(), st.sampled_from(variants)) for variants in VARIANTS]
readings = st.tuples(*chosen).map(lambda drafts: tuple(draft for draft in drafts if draft is not None))
doubled = st.tuples(readings, st.sampled_from(DRAFTS)).map(lambda pair: (*pair[0], pair[1]))
published = st.sampled_from(["1982-04-25", "1983", "198X"])
reviews = st.tuples(
    st.sampled_from(["accept", "reject", "delete", "edit title", "edit type", "undo"]), st.integers(0, 7)
)
# Shrinking is left out: against two databases it takes minutes.
steps = st.lists(st.one_of(st.tuples(readings | doubled, published), reviews), min_size=2, max_size=8)


def read(store: Store, drafts: tuple[Draft, ...], on: str) -> IngestReport:
    """Take a reading in."""
    document: Document = replace(DOCUMENT, published=from_edtf(on))
    with store.write() as session:
        return ingest(document, drafts, session=session, at=AT)


def review(store: Store, verb: str, which: int) -> None:
    """Do something with one of the events, if there is any."""
    with store.write() as session:
        records = records_where(session=session)
        if not records:
            return
        event = records[which % len(records)].event
        if verb == "undo":
            if event.edited or event.review != Review.PROPOSED:
                undo(event.id, session=session, at=AT)
        elif verb.startswith("edit"):
            change = EventUpdate(type="AID") if verb == "edit type" else EventUpdate(title=f"Mine {which}")
            edit(event.id, change, session=session, at=AT)
        else:
            {"accept": accept, "reject": reject, "delete": delete}[verb](event.id, session=session, at=AT)


def state(store: Store) -> dict[str, tuple[bool, object, tuple[object, ...]]]:
    """By id: whether it is a person's word, all its fields, and what act it is."""
    with store.read() as session:
        records = records_where(session=session)
        return {item.event.id: (item.event.is_protected, to_json(item), same_act(item)) for item in records}


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=steps)
def test_ids_stay_and_people_are_heard(store: Store, steps: list[tuple[object, object]]) -> None:
    """After each step: reviewed events are letter by letter as before, no act is there twice, reports add up."""
    clear(store)
    for what, how in steps:
        before = state(store)
        if isinstance(what, str):
            review(store, what, how)  # type: ignore[arg-type]
            continue
        report = read(store, what, how)  # type: ignore[arg-type]
        after = state(store)
        for event_id, (protected, fields, _) in before.items():
            if protected:
                assert after[event_id][1] == fields
        assert set(report.kept) == {event_id for event_id, (protected, _, _) in before.items() if protected}
        assert before.keys() - after.keys() == set(report.withdrawn)
        assert after.keys() - before.keys() == set(report.new)
        assert {before[id_][1] == after[id_][1] for id_ in report.unchanged} <= {True}
        assert max(Counter(act for _, _, act in after.values()).values(), default=1) == 1
        again = read(store, what, how)  # type: ignore[arg-type]
        assert set(again.unchanged) == after.keys() - set(report.kept)
        assert state(store) == after


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(between=st.lists(readings, max_size=4), first=readings)
def test_what_comes_back_has_its_id(store: Store, first: tuple[Draft, ...], between: list[tuple[Draft, ...]]) -> None:
    """The very same reading gives the very same ids, whatever was read between."""
    clear(store)
    ids = read(store, first, "1983").new
    for drafts in between:
        read(store, drafts, "1982-04-25")
    read(store, first, "1983")
    assert set(state(store)) == set(ids)
