"""Measures how often each way of telling a slot is right, and how well the confidence that follows is calibrated.

Events that were judged are of two kinds: those read in gold, and those drawn at random from essays that somebody
checked against their sentences. An event is right where its sentence, date, actors and type all are. `held-out` gold
serves as a check and is not measured from. `python -m tracker.calibration` writes the figures for `confidence.toml`.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import pairwise
from math import exp, log

from tracker.benchmark import Told, read_gold, same_event, sample_texts, told
from tracker.documents.document import Document
from tracker.documents.readers import read_file
from tracker.events.confidence import Ways, certainty, ways
from tracker.extract import extract
from tracker.judged import documents, sentences
from tracker.settings import gold_folder

SLOTS = tuple(field.name for field in fields(Ways))
EDGES = (0.0, 0.3, 0.5, 0.65, 0.8, 1.0)
START, PULL = 2.5, 0.4  # where a way of which little was seen stands (on the logistic scale), and how strongly
STEPS, RATE = 800, 0.02


@dataclass(frozen=True, slots=True)
class Observed:
    """An event by the ways in which its slots were told, and whether it was right."""

    ways: Ways
    right: bool


def of_gold(kind: str) -> Iterator[Observed]:
    """The events read in the gold for judging that is for tuning or held out; with `tuning` those of the samples."""
    for part in (kind, f"plain-{kind}"):
        for judged in (*sentences(part), *documents(part)):
            yield from _compared(judged.document, judged.gold)
    if kind == "tuning":
        for path in sample_texts():
            document = read_file(path)[0]
            yield from _compared(document, read_gold(path.with_suffix(".gold.jsonl"), document.text))


def of_verdicts() -> Iterator[Observed]:
    """The events of essays that somebody checked against their sentences."""
    for line in (gold_folder() / "verdicts.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        yield Observed(Ways(**raw["ways"]), "wrong" not in (raw["type"], raw["date"], raw["actors"]))


def _compared(document: Document, gold: Sequence[Told]) -> Iterator[Observed]:
    """Each event of a document, and whether a gold event that no other has met is the same."""
    left = list(gold)
    for draft in extract(document):
        met = next((one for one in left if same_event(one, told(draft)) and one.type == draft.type), None)
        if met is not None:
            left.remove(met)
        yield Observed(ways(draft.type, draft.rules, draft.parts, draft.status), met is not None)


def measured(seen: Sequence[Observed]) -> dict[str, dict[str, float]]:
    """For each slot the factor of each way by which the product of factors fits best how many were right."""
    sure = {slot: dict.fromkeys({getattr(one.ways, slot) for one in seen}, START) for slot in SLOTS}
    for _ in range(STEPS):
        slope = {slot: {way: PULL * (value - START) for way, value in of.items()} for slot, of in sure.items()}
        for one in seen:
            factors = {slot: _logistic(sure[slot][getattr(one.ways, slot)]) for slot in SLOTS}
            chance = min(_product(factors.values()), 0.999)
            pressed = -1.0 if one.right else chance / (1 - chance)
            for slot, factor in factors.items():
                slope[slot][getattr(one.ways, slot)] += pressed * (1 - factor)
        for slot, of in sure.items():
            for way in of:
                of[way] -= RATE * max(-5.0, min(5.0, slope[slot][way]))
    return {slot: {way: round(_logistic(value), 3) for way, value in of.items()} for slot, of in sure.items()}


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value))


def _product(factors: Iterable[float]) -> float:
    return exp(sum(log(factor) for factor in factors))


def bins(seen: Iterable[Observed]) -> list[str]:
    """A line for each span of confidence: how many events, their mean confidence, and what share was right."""
    rows = [(certainty(one.ways).confidence, one.right) for one in seen]
    lines = []
    for low, high in pairwise(EDGES):
        inside = [(sure, right) for sure, right in rows if low <= sure < high]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            lines.append(f"{low:.2f} to {high:.2f} {len(inside):6} {mean:10.2f} {share:8.2f}")
    return lines


def report() -> list[str]:
    """The lines to print: the bins of what was measured from, and of the gold that was held out."""
    if not gold_folder().exists():
        return []
    lines = []
    for name, seen in (
        ("measured from", (*of_gold("tuning"), *of_verdicts())),
        ("held-out gold", tuple(of_gold("held-out"))),
    ):
        lines += [f"confidence, {name}", "from / to      events  mean told    right", *bins(seen)]
    return lines


def as_toml(seen: Sequence[Observed]) -> Iterator[str]:
    """The tables of `confidence.toml`: each way with its factor, and how many events told so were right."""
    for slot, factors in measured(seen).items():
        yield f"[{slot}]"
        for way in sorted(factors):
            told_so = [one for one in seen if asdict(one.ways)[slot] == way]
            right = sum(one.right for one in told_so)
            yield f'"{way}" = {{ factor = {factors[way]}, right = {right}, of = {len(told_so)} }}'
        yield ""


if __name__ == "__main__":
    print("\n".join(as_toml((*of_gold("tuning"), *of_verdicts()))))  # noqa: T201 (it is what is asked for)
