"""Colours, shapes and sizes of charts, in one place.

Colours are Okabe and Ito's, told apart by colour-blind readers: cool for cooperation, warm for conflict. Each class
has a shape too, so that colour is never the only sign.
"""

from dataclasses import dataclass
from enum import StrEnum

FONT = '"Source Sans", "Source Sans 3", "Source Sans Pro", "DejaVu Sans", sans-serif'
TEXT_SIZE = 13
TICK_SIZE = 12
GLYPH = 10
SMALL_GLYPH = 7
DARK_GROUND = 0.2


class Quad(StrEnum):
    """The four classes of acts, none where the type is not known, and any, which only legends use."""

    VERBAL_COOPERATION = "verbal cooperation"
    MATERIAL_COOPERATION = "material cooperation"
    VERBAL_CONFLICT = "verbal conflict"
    MATERIAL_CONFLICT = "material conflict"
    NONE = "other"
    ANY = "any"

    @classmethod
    def of(cls, value: str | None) -> "Quad":
        """The class that a row names, with any case and any sign between the words; NONE for what is none of them."""
        plain = (value or "").lower().replace("_", " ").replace("-", " ")
        return next((quad for quad in CLASSES if quad.value == plain), cls.NONE)


@dataclass(frozen=True, slots=True)
class QuadStyle:
    """How a class of acts is drawn: its colour, Plotly's name of its marker, and its name for the legend."""

    colour: str
    symbol: str
    name: str


QUADS: dict[Quad, QuadStyle] = {
    Quad.VERBAL_COOPERATION: QuadStyle("#56B4E9", "circle", "Verbal cooperation"),
    Quad.MATERIAL_COOPERATION: QuadStyle("#0072B2", "square", "Material cooperation"),
    Quad.VERBAL_CONFLICT: QuadStyle("#E69F00", "diamond", "Verbal conflict"),
    Quad.MATERIAL_CONFLICT: QuadStyle("#D55E00", "triangle-up", "Material conflict"),
    Quad.NONE: QuadStyle("#7F8794", "cross", "Other"),
    Quad.ANY: QuadStyle("#7F8794", "circle", ""),
}
CLASSES = tuple(quad for quad in QUADS if quad is not Quad.ANY)


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours around the marks, and how strong a mark's pale parts are on this ground."""

    name: str
    paper: str
    text: str
    muted: str
    grid: str
    band: str
    fold: str
    pale: float


LIGHT = Theme(
    name="light",
    paper="#FFFFFF",
    text="#1F2430",
    muted="#667085",
    grid="rgba(120,130,150,0.20)",
    band="rgba(120,130,150,0.06)",
    fold="rgba(120,130,150,0.18)",
    pale=0.22,
)
DARK = Theme(
    name="dark",
    paper="#0E1117",
    text="#F2F4F7",
    muted="#98A2B3",
    grid="rgba(150,160,180,0.22)",
    band="rgba(150,160,180,0.08)",
    fold="rgba(150,160,180,0.24)",
    pale=0.30,
)
THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, DARK)}


def rgba(colour: str, alpha: float) -> str:
    """A `#RRGGBB` colour as CSS `rgba()` with an opacity between 0 and 1."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:.2f})"


def luminance(colour: str) -> float:
    """WCAG's relative luminance of a `#RRGGBB` colour, 0 (black) to 1 (white)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ink_on(colour: str) -> str:
    """Dark or white, whichever reads better on the colour."""
    ground = luminance(colour)
    return "#FFFFFF" if 1.05 / (ground + 0.05) > (ground + 0.05) / 0.055 else "#111111"


def too_dark_on(paper: str, colour: str) -> bool:
    """Whether a small shape of this colour is lost on its own pale ground, as dark blue is on a dark page."""
    return luminance(paper) < DARK_GROUND and luminance(colour) < DARK_GROUND
