"""Tables for the terminal: text of documents stands in them as text, never as markup."""

from collections.abc import Iterable, Sequence

from tracker.cli.terminal import console, shown
from tracker.dates.edtf import to_edtf
from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.documents.document import Document
from tracker.events.draft import Draft

_LONGEST = 80


def print_drafts(drafts: Sequence[Draft]) -> None:
    """The events of one document, or the plain word that there are none."""
    if not drafts:
        console().print("no events found")
        return
    print_table(("date", "basis", "title", "actors", "status", "sentence"), map(_draft_row, drafts))


def print_times(times: Sequence[TimeExpression]) -> None:
    """The time expressions of one document."""
    if not times:
        console().print("no time expressions found")
        return
    rows = ((time.text, time.type.value, time.value, _edtf(time.date), time.basis.value) for time in times)
    print_table(("words", "type", "value", "date", "basis"), rows)


def print_heading(document: Document) -> None:
    """The document's name above its table."""
    console().print(f"\n{shown(document.id)}")


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table with plain cells."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(*columns, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(shown(cell)) for cell in row))
    console().print(table)


def shorten(text: str) -> str:
    """The beginning of a text, cut between words."""
    line = shown(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"


def _draft_row(draft: Draft) -> tuple[str, ...]:
    actors = ", ".join(dict.fromkeys(part.mention.actor.code or part.mention.actor.name for part in draft.parts))
    date = _edtf(draft.date) + (" (vague)" if draft.date is not None and draft.date.vague else "")
    return (date, draft.basis.value, draft.title, actors, draft.status.value, shorten(draft.sentence.text))


def _edtf(date: DateValue | None) -> str:
    return "–" if date is None else to_edtf(date)
