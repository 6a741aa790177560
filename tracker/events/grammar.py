"""Words that carry grammar: light verbs, intentions, failures, allegations (see `knowledge/grammar.toml`)."""

from functools import cache

from tracker.knowledge import load


@cache
def words(*kinds: str) -> frozenset[str]:
    """The lemmas of one class or of several together, such as "light" or "intention"."""
    return frozenset(word for kind in kinds for word in load("grammar")[kind]["words"])
