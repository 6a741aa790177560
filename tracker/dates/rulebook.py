"""What the rules that read dates do, in words, as `tracker/knowledge/dates_rules.toml` has it."""

from functools import cache

from tracker.documents.document import Kind
from tracker.knowledge import load
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """A rule by name. `examples` are (text, words, TIMEX3 value); in no text of `not_examples` does it fire."""

    name: str
    says: str
    kind: Kind
    examples: tuple[tuple[str, str, str], ...]
    not_examples: tuple[str, ...]


@cache
def rulebook() -> dict[str, RuleRecord]:
    """Every rule that a `TimeExpression` may name, by its name."""
    return {
        name: RuleRecord(
            name,
            record["says"],
            Kind(record.get("kind", Kind.NARRATIVE)),
            tuple((text, words, value) for text, words, value in record["examples"]),
            tuple(record["not_examples"]),
        )
        for name, record in load("dates_rules")["rules"].items()
    }
