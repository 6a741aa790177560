"""Names for choices, no two alike."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tracker.actors.lexicon import actor
from tracker.errors import NotFoundError
from tracker.views import SourceRow


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


def document_labels(documents: Sequence[SourceRow]) -> dict[str, str]:
    """What each document is called in choices and links, by its id."""
    return told_apart((row.id, row.label, row.publisher or row.id) for row in documents)


def code_name(code: str | None) -> str:
    """The name of the actor whose code it is, since readers know no codes; the code where nobody has it."""
    try:
        return actor(code).name if code else ""
    except NotFoundError:
        return code or ""
