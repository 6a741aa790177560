"""How well the gold that is kept for judging the rules is read: single sentences and whole documents, in four parts.

The `tuning` parts may be looked at while rules are written, the `held-out` ones are only counted. `plain` parts hold
prose as most texts have it, the others dense prose. Compared as the samples are.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tracker.benchmark import Score, Told, read_gold, same_event, same_sentence, score, tellings
from tracker.dates.edtf import from_edtf
from tracker.documents.document import Document, Kind
from tracker.documents.readers import read_file
from tracker.extract import extract
from tracker.settings import gold_folder

READ_TWICE = ("held-out", "plain-held-out")
PARTS = ("tuning", "held-out", "plain-tuning", "plain-held-out")


@dataclass(frozen=True, slots=True)
class Judged:
    """A text, and the events that a careful reader finds in it."""

    document: Document
    gold: tuple[Told, ...]


def sentences(part: str, reader: str = "") -> Iterator[Judged]:
    """The single sentences of a part, with the gold of its maker or of another reader."""
    codes = _codes()
    for line in (gold_folder() / reader / part / "sentences.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        published = None if raw["published"] is None else from_edtf(raw["published"])
        document = Document(raw["text"], kind=Kind(raw["kind"]), published=published)
        yield Judged(document, tuple(_told(event, raw["text"], codes) for event in raw["events"]))


def documents(part: str, reader: str = "") -> Iterator[Judged]:
    """The whole documents of a part that its maker, or another reader, has read."""
    codes = _codes()
    for path in sorted((gold_folder() / part).glob("*.txt")):
        told = gold_folder() / reader / part / path.with_suffix(".gold.jsonl").name
        if told.exists():
            document = read_file(path)[0]
            yield Judged(document, tuple(_coded(one, codes) for one in read_gold(told, document.text)))


def report() -> list[str]:
    """The lines to print; none where the gold is not there."""
    if not gold_folder().exists():
        return []
    before = tomllib.loads((gold_folder() / "first-run.toml").read_text(encoding="utf-8"))
    lines = [f"{'gold for judging':28} {'view':24} {'P':>6} {'R':>6} {'F1':>6}  right/gold/found"]
    for name, texts in (("sentences", sentences), ("documents", documents)):
        for part in PARTS:
            whole = alone = Score(0, 0, 0)
            for one in texts(part):
                system = tellings(extract(one.document))
                whole += score(one.gold, system, same_event)
                alone += score(one.gold, system, same_sentence)
            lines.append(_line(f"{name}, {part}", "sentence", alone, ""))
            lines.append(
                _line(f"{name}, {part}", "sentence, date, actors", whole, f"first run {before[name][part]:.3f}")
            )
    return [*lines, *_second_reader()]


def _second_reader() -> Iterator[str]:
    """How far a second careful reader, who saw the texts and the guide alone, tells the same: as far as one can get."""
    for name, texts in (("sentences", sentences), ("documents", documents)):
        for part in READ_TWICE:
            first = {one.document.text: one.gold for one in texts(part)}
            second = list(texts(part, "second-reader"))
            whole = sum((score(first[one.document.text], one.gold, same_event) for one in second), Score(0, 0, 0))
            yield _line(f"{name}, {part}", "sentence, date, actors", whole, f"second reader, of {len(second)}")


def _line(name: str, view: str, found: Score, note: str) -> str:
    figures = f"{found.precision:6.3f} {found.recall:6.3f} {found.f1:6.3f}"
    return f"{name:28} {view:24} {figures}  {found.right}/{found.gold}/{found.system}  {note}".rstrip()


def _told(event: dict[str, Any], text: str, codes: dict[str, str]) -> Told:
    sentence = event.get("sentence", text)
    start = text.index(sentence)
    actors = frozenset((*event["source"], *event["target"], *event["participant"]))
    return _coded(Told(start, start + len(sentence), event["date"], actors, event["type"]), codes)


def _coded(one: Told, codes: dict[str, str]) -> Told:
    """The same with the lexicon's codes."""
    return replace(one, actors=frozenset(codes.get(code, code) for code in one.actors))


def _codes() -> dict[str, str]:
    """The lexicon's code for a code that only the gold uses."""
    return dict(tomllib.loads((gold_folder() / "codes.toml").read_text(encoding="utf-8"))["codes"])
