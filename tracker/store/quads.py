"""PLOVER's four quadrants of its sixteen types."""

QUADS = {
    "verbal cooperation": ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    "material cooperation": ("COOPERATE", "AID", "RETREAT"),
    "verbal conflict": ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    "material conflict": ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
QUAD_OF = {name: quad for quad, names in QUADS.items() for name in names}


def quad_of(event_type: str | None) -> str | None:
    """The quadrant of a type; None where there is no type or it is none of the sixteen."""
    return QUAD_OF.get(event_type or "")
