"""How wide a text will be drawn, without a browser: widths of letters in DejaVu Sans, the broadest font of the theme.

Too wide costs a little room; too narrow would let labels touch. So every unknown letter counts as wide.
"""

import unicodedata

from tracker.charts.theme import TEXT_SIZE

ELLIPSIS = "…"
_CLASSES = (
    ("'IJijl", 0.30),
    (" ,-./:;\\|‘’·", 0.37),
    ("!()[]frt", 0.42),
    ('"*?_`czs–“”', 0.55),
    ("abdeghknopquvxyFLP$0123456789{}", 0.65),
    ("ABCDEGHKNOQRSTUVXYZ&", 0.79),
    ("mMw#+<=>^~", 0.98),
    ("@%W—…", 1.01),
)
_WIDTHS: dict[str, float] = {letter: width for letters, width in _CLASSES for letter in letters}
_BOLD = 1.14
_FOREIGN, _FOREIGN_CAPITAL, _WIDE = 0.92, 1.1, 1.25


def _width_of(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return _WIDE
    base = unicodedata.normalize("NFD", letter)[0]
    return _WIDTHS.get(base, _FOREIGN_CAPITAL if letter.isupper() else _FOREIGN)


def text_width(text: str, size: int = TEXT_SIZE, *, bold: bool = False) -> float:
    """The width in pixels, never less than drawn in the fonts of the theme."""
    return sum(map(_width_of, text)) * size * (_BOLD if bold else 1.0)


def shortened(text: str, room: float, size: int = TEXT_SIZE, *, bold: bool = False) -> str:
    """The text if it fits into so many pixels, else its beginning with an ellipsis; empty where not even that fits."""
    if text_width(text, size, bold=bold) <= room:
        return text
    used = text_width(ELLIPSIS, size, bold=bold)
    for count, letter in enumerate(text):
        used += text_width(letter, size, bold=bold)
        if used > room:
            kept = text[:count].rstrip()
            return kept + ELLIPSIS if len(kept) > 2 else ""
    return text
