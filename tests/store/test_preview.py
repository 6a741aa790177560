"""What a reading would move is told before it is kept."""

from dataclasses import replace

from tests.store.samples import AT, DOCUMENT, DRAFTS
from tracker.dates.edtf import from_edtf
from tracker.exports.json_export import export_json
from tracker.store import Move, Store, accept, ingest, preview


def test_a_first_reading_is_all_new_and_nothing_is_kept(store: Store) -> None:
    """Not even the document."""
    found = preview(DOCUMENT, DRAFTS, store=store, at=AT)
    assert {move.kind for move in found.moves} == {"new"}
    assert (len(found.moves), found.unchanged, found.kept) == (5, 0, 0)
    with store.read() as session:
        assert '"sources": []' in export_json(session=session)


def test_changes_withdrawals_and_a_persons_word_are_told(store: Store) -> None:
    """One date moves, one event goes, one was accepted; the store is as before to the letter."""
    with store.write() as session:
        report = ingest(DOCUMENT, DRAFTS, session=session, at=AT)
        accept(report.new[2], session=session, at=AT)
    with store.read() as session:
        before = export_json(session=session)
    read = [replace(DRAFTS[0], date=from_edtf("1901")), *DRAFTS[2:]]
    found = preview(DOCUMENT, read, store=store, at=AT)
    assert [move.kind for move in found.moves] == ["changed", "withdrawn"]
    assert found.moves[0].date_after == "1901"
    assert (found.moves[1].title_before, found.moves[1].title_after) == (DRAFTS[1].title, None)
    assert (found.unchanged, found.kept) == (2, 1)
    with store.read() as session:
        assert export_json(session=session) == before


def test_a_move_that_no_reader_would_see_is_none() -> None:
    """Moves compare by what they say."""
    assert Move("new", title_after="A") == Move("new", title_after="A")
