"""How well the parser reads the sample dossiers, against gold that was written before its rules.

An event counts as right when its sentence, its date (interval and precision, so its EDTF) and its set of actors' codes
are those of a gold event; each gold event is met once.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.dates.edtf import to_edtf
from tracker.documents.readers import read_file
from tracker.events.draft import Draft
from tracker.extract import extract
from tracker.settings import samples_folder


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared: the sentence's place, the date's EDTF, and the actors' codes; the type is not."""

    start: int
    end: int
    date: str | None
    actors: frozenset[str]
    type: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of a comparison."""

    right: int
    gold: int
    system: int

    @property
    def precision(self) -> float:
        """Share of the system's events that are right."""
        return self.right / self.system if self.system else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold events that were found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.system
        return 2 * self.right / total if total else 0.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.gold + other.gold, self.system + other.system)


def read_gold(path: Path, text: str) -> list[Told]:
    """The gold events of one sample, their sentences found in its text."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        start = text.index(raw["sentence"])
        codes = frozenset((*raw["source"], *raw["target"], *raw["participant"]))
        found.append(Told(start, start + len(raw["sentence"]), raw["date"], codes, raw["type"]))
    return found


def told(draft: Draft) -> Told:
    """A draft as it is compared, by its own sentence."""
    codes = frozenset(part.mention.actor.code for part in draft.parts if part.mention.actor.code)
    date = to_edtf(draft.date) if draft.date is not None else None
    return Told(draft.sentence.start, draft.sentence.end, date, codes, draft.type)


def tellings(drafts: Iterable[Draft]) -> list[Told]:
    """Drafts as they are compared: each once for every sentence that tells it, as gold has a line for each."""
    return [
        replace(told(draft), start=sentence.start, end=sentence.end) for draft in drafts for sentence in draft.sentences
    ]


def score(gold: Sequence[Told], system: Sequence[Told], same: Callable[[Told, Told], bool]) -> Score:
    """How many gold events are met by an event of their own."""
    open_events = list(system)
    right = 0
    for one in gold:
        met = next((other for other in open_events if same(one, other)), None)
        if met is not None:
            open_events.remove(met)
            right += 1
    return Score(right, len(gold), len(system))


def same_sentence(one: Told, other: Told) -> bool:
    """Whether two sentences are the same stretch, or one lies within the other."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared > min(one.end - one.start, other.end - other.start)


def same_event(one: Told, other: Told) -> bool:
    """Whether sentence, date and actors are the same."""
    return same_sentence(one, other) and one.date == other.date and one.actors == other.actors


VIEWS: dict[str, Callable[[Told, Told], bool]] = {
    "sentence": same_sentence,
    "sentence, date": lambda one, other: same_sentence(one, other) and one.date == other.date,
    "sentence, actors": lambda one, other: same_sentence(one, other) and one.actors == other.actors,
    "sentence, date, actors": same_event,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One sample's figures in every view, and how many events of each type were found."""

    name: str
    scores: dict[str, Score]
    types: Counter[str]


def measure(text_path: Path) -> Row:
    """Read one sample with the real parser and compare it with its gold."""
    document = read_file(text_path)[0]
    drafts = extract(document)
    gold = read_gold(text_path.with_suffix(".gold.jsonl"), document.text)
    system = tellings(drafts)
    scores = {name: score(gold, system, same) for name, same in VIEWS.items()}
    types = Counter(draft.type or "none" for draft in drafts)
    return Row(text_path.stem, scores, types)


def sample_texts() -> list[Path]:
    """The sample dossiers that have gold beside them."""
    return [path for path in sorted(samples_folder().glob("*.txt")) if path.with_suffix(".gold.jsonl").exists()]


def first_run() -> dict[str, float]:
    """F1 of each sample before any tuning, by name."""
    path = samples_folder() / "first-run.toml"
    if not path.exists():
        return {}
    return {name: float(value) for name, value in tomllib.loads(path.read_text(encoding="utf-8"))["f1"].items()}


def report(rows: Iterable[Row], before: dict[str, float]) -> list[str]:
    """The lines to print."""
    rows = list(rows)
    lines = [f"{'sample':28} {'view':24} {'P':>6} {'R':>6} {'F1':>6}  right/gold/found"]
    for row in rows:
        lines += [_line(row.name, view, found) for view, found in row.scores.items()]
    if rows:
        last = list(VIEWS)[-1]
        total = sum((row.scores[last] for row in rows), Score(0, 0, 0))
        lines.append(_line("all", last, total))
        lines += [f"first run, before tuning: {name} F1 {value:.3f}" for name, value in before.items()]
    return lines


def _line(name: str, view: str, found: Score) -> str:
    figures = f"{found.precision:6.3f} {found.recall:6.3f} {found.f1:6.3f}"
    return f"{name:28} {view:24} {figures}  {found.right}/{found.gold}/{found.system}"


def run() -> list[str]:
    """Measure every sample and give the lines of the report."""
    return report([measure(path) for path in sample_texts()], first_run())
