"""Every event in words, as a table of plain HTML in which everything is escaped."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tracker.charts.hover import ROLE_ORDER, ROLE_WORDS, kind_words, status_words
from tracker.exports.wrapping import drawn
from tracker.views import TimelineRow

COLUMNS = ("Date", "Event", "Actors", "Kind", "Status", "Review", "Place", "Document", "Sentence")


def event_table(rows: Sequence[TimelineRow], sentences: Mapping[str, Sequence[str]]) -> str:
    """All rows, the undated and the folded ones too; on a narrow page each is a block of named lines."""
    count = "one event" if len(rows) == 1 else f"all {len(rows):,} events"
    heads = "".join(f'<th scope="col" class="{name.lower()}">{name}</th>' for name in COLUMNS)
    body = "\n".join(_row(row, sentences.get(row.id, ())) for row in rows)
    return (
        f'<h2 id="events">Table of {count}</h2>\n<table aria-labelledby="events">\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody>\n</table>"
    )


def _row(row: TimelineRow, quoted: Sequence[str]) -> str:
    cells = (
        _blocks([_dated(row)]),
        _blocks([row.title]),
        "".join(_actors(row)),
        _blocks([kind_words(row)]),
        _blocks([status_words(row)]),
        _blocks([row.review.value.capitalize()]),
        _blocks([row.place or ""]),
        _blocks(row.sources),
        _blocks(quoted),
    )
    named = zip(COLUMNS, cells, strict=True)
    told = "".join(f'<td class="{name.lower()}" data-name="{name}"><span>{cell}</span></td>' for name, cell in named)
    return f"<tr>{told}</tr>"


def _dated(row: TimelineRow) -> str:
    """The date in words; of an undated event what the text says of its time."""
    quoted = f" (“{row.text_words}”)" if row.date is None and row.text_words else ""
    return row.date_words + quoted


def _actors(row: TimelineRow) -> Iterable[str]:
    """A line for each role."""
    for role in ROLE_ORDER:
        names = dict.fromkeys(actor.name for actor in row.actors if actor.role is role)
        if names:
            listed = ", ".join(f"<bdi>{_text(name)}</bdi>" for name in names)
            yield f'<div><span class="role">{ROLE_WORDS[role]}:</span> {listed}</div>'


def _blocks(texts: Iterable[str]) -> str:
    return "".join(f'<div dir="auto">{_text(text)}</div>' for text in texts if text)


def _text(text: str) -> str:
    return escape(drawn(text))
