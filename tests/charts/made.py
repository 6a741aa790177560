"""Rows made up for the tests of charts."""

from random import Random
from typing import Any

from tracker.dates.edtf import from_edtf
from tracker.dates.expression import Basis
from tracker.dates.words import say
from tracker.events.draft import Role, Status
from tracker.store.models import Review
from tracker.views import ActorPart, TimelineRow

BLANK: dict[str, Any] = {
    "date": None,
    "earliest": None,
    "latest": None,
    "precision": None,
    "is_interval": False,
    "open_start": False,
    "open_end": False,
    "vague": False,
    "uncertain": False,
    "approximate": False,
    "date_words": "undated",
    "text_words": "",
    "basis": Basis.EXPLICIT,
    "type": None,
    "quad": None,
    "mode": None,
    "status": Status.OCCURRED,
    "place": None,
    "review": Review.PROPOSED,
    "confidence": 0.9,
}
ACTORS = {
    name: ActorPart(str(index), name[:3].upper(), name, Role.SOURCE)
    for index, name in enumerate(
        ("United States", "Soviet Union", "Egypt", "Israel", "Iran", "Iraq", "China", "Turkey"), start=1
    )
}


def row(number: int, title: str, edtf: str | None, *actors: str, **rest: Any) -> TimelineRow:
    """A row with the date in EDTF and the actors by name."""
    whom = tuple(ACTORS[name] for name in actors)
    return TimelineRow(id=str(number), title=title, actors=whom, **{**BLANK, **_dated(edtf), **rest})


def _dated(edtf: str | None) -> dict[str, Any]:
    if edtf is None:
        return {}
    date = from_edtf(edtf)
    return {
        "date": edtf,
        "earliest": date.earliest,
        "latest": date.latest,
        "precision": date.precision.value,
        "is_interval": date.is_interval,
        "open_start": date.earliest is None,
        "open_end": date.latest is None,
        "uncertain": date.uncertain,
        "approximate": date.approximate,
        "date_words": say(date),
    }


HOSTILE = (
    "<img src=x onerror=alert(1)>",
    '<span style="background:url(https://example.org/x)">marked</span>',
    "Aid: $5bn then $3bn",
    "[a](javascript:alert(1))",
    ":material/home: **bold**",
    "زيارة إلى القاهرة",
)
_SHAPES = (
    "{y}-{m:02d}-{d:02d}",
    "{y}-{m:02d}",
    "{y}",
    "{y}-{m:02d}-{d:02d}/{z}-{m:02d}",
    "{y}?",
    "{y}/..",
    "{y}-{m:02d}-{d:02d}",
)
_TITLES = ("Talks on the border", "Treaty signed", "Protest over the strike", "Troops withdraw from the province")
_QUADS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict", None)
_STATUS = (*[Status.OCCURRED] * 3, Status.PLANNED, Status.ALLEGED, Status.NEGATED)


def many(count: int, seed: int = 7) -> list[TimelineRow]:
    """So many rows of every form and status, the same for the same seed; the first have hostile titles."""
    draw, names = Random(seed), list(ACTORS)
    made = []
    for number in range(1, count + 1):
        year = draw.randint(1950, 2012)
        shape = draw.choice(_SHAPES)
        edtf = shape.format(y=year, z=year + draw.randint(1, 9), m=draw.randint(1, 12), d=draw.randint(1, 28))
        title = HOSTILE[number - 1] if number <= len(HOSTILE) else f"{draw.choice(_TITLES)} {number}"
        whom = draw.sample(names, draw.choice((1, 2, 2, 3)))
        made.append(row(number, title, edtf, *whom, quad=draw.choice(_QUADS), status=draw.choice(_STATUS)))
    return made
