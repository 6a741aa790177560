"""Titles with one name in the place of another, the verb in its number."""

from tracker.events.inflecting import third_person


def renamed(title: str, old: str, new: str, *, many: bool) -> str:
    """A title with one name in the place of another, at its head too, where its verb goes with the number."""
    head = old[0].upper() + old[1:]
    if title.startswith(head + " "):
        verb, _, rest = title.removeprefix(head + " ").partition(" ")
        title = f"{new[0].upper()}{new[1:]} {_in_number(verb, many=many)} {rest}".rstrip()
    return title.replace(old, new)


def _in_number(verb: str, *, many: bool) -> str:
    """A title's verb for one or for several."""
    if not many:
        return verb if verb.endswith("s") else third_person(verb)
    stem = verb.removesuffix("s")
    return next((one for one in (stem, stem.removesuffix("e"), f"{stem[:-2]}y") if third_person(one) == verb), verb)
