"""Words that carry grammar: light verbs, intentions, failures, allegations (see `knowledge/grammar.toml`)."""

from functools import cache

from tracker.knowledge import load


@cache
def words(kind: str) -> frozenset[str]:
    """The lemmas of one class, such as "light" or "intention"."""
    return frozenset(load("grammar")[kind]["words"])
