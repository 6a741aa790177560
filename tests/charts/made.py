"""Rows made up for the tests of charts."""

from dataclasses import dataclass, field
from random import Random

from tracker.dates.edtf import from_edtf


@dataclass(frozen=True)
class MadeActor:
    """An actor of a made-up row."""

    id: str
    code: str
    name: str
    role: str = "source"


@dataclass(frozen=True)
class MadeRow:
    """A made-up row with the fields of a row of the views."""

    id: str
    title: str
    edtf: str | None
    earliest: int | None = None
    latest: int | None = None
    precision: str | None = None
    is_interval: bool = False
    vague: bool = False
    uncertain: bool = False
    approximate: bool = False
    date_words: str = ""
    quad: str | None = None
    status: str = "occurred"
    actors: tuple[MadeActor, ...] = field(default=())


ACTORS = {
    name: MadeActor(str(index), name[:3].upper(), name)
    for index, name in enumerate(
        ("United States", "Soviet Union", "Egypt", "Israel", "Iran", "Iraq", "China", "Turkey"), start=1
    )
}


def row(number: int, title: str, edtf: str | None, *actors: str, **rest: object) -> MadeRow:
    """A row with the date in EDTF and the actors by name."""
    whom = tuple(ACTORS[name] for name in actors)
    if edtf is None:
        return MadeRow(str(number), title, None, actors=whom, **rest)  # type: ignore[arg-type]
    date = from_edtf(edtf)
    dated = {
        "earliest": date.earliest,
        "latest": date.latest,
        "precision": date.precision.value,
        "is_interval": date.is_interval,
        "uncertain": date.uncertain,
        "approximate": date.approximate,
        "date_words": edtf,
    }
    return MadeRow(str(number), title, edtf, actors=whom, **{**dated, **rest})  # type: ignore[arg-type]


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
_STATUS = ("occurred", "occurred", "occurred", "planned", "alleged", "negated")


def many(count: int, seed: int = 7) -> list[MadeRow]:
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
