"""Names for choices, no two alike."""

from collections import Counter
from collections.abc import Iterable


def told_apart(entries: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Names by key from (key, name, mark): namesakes carry their mark, or else a number."""
    listed = list(entries)
    alike = Counter(name for _, name, _ in listed)
    names: dict[str, str] = {}
    for key, plain, mark in listed:
        name = plain if alike[plain] == 1 or not mark else f"{plain} ({mark})"
        taken = sum(other == name or other.startswith(f"{name} #") for other in names.values())
        names[key] = f"{name} #{taken + 1}" if taken else name
    return names
