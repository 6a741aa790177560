"""Lands that broke away and those who lead them: whom "the breakaway region", "the enclave" take up."""

from collections.abc import Iterable
from functools import cache

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.knowledge import load

KIND = "de facto state"
REBELS = {KIND, "rebels"}
NEAR = 400  # characters back in which a land is named that "the enclave" means


@cache
def broken_away() -> tuple[str, ...]:
    """Patterns for the words behind "the"."""
    tables = load("definite")
    before, lands = ("|".join(word for table in tables[key] for word in table["words"]) for key in ("apart", "land"))
    alone = "|".join(word for table in tables["lone"] for word in table["words"])
    return rf"(?:{before})[ \n](?:{lands})", alone


def de_facto(words: str, near: Iterable[Hit], place: int) -> list[Hit]:
    """The last that is meant before a place, of sides that are nearest first; "the separatists" may be rebels."""
    armed = words.endswith("ists") or words.startswith("rebel")
    for hit in near:
        if hit.form is Form.CAPITAL or not hit.candidates:
            continue
        if words == "enclave" and (hit.form is not Form.NAME or hit.start < place - NEAR):
            continue
        if set(hit.candidates[0].kinds) & (REBELS if armed else {KIND}):
            return [hit]
    return []
