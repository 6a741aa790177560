"""An event in words."""

import pytest

from tests.charts.made import row
from tracker.charts.hover import kind_words

KINDS = [
    (
        "RETREAT",
        "material cooperation",
        "ceasefire",
        "Material cooperation: withdrawal, release or ceasefire (ceasefire)",
    ),
    ("THREATEN", "verbal conflict", None, "Verbal conflict: threat"),
    (None, None, "independence", "Other: independence"),
    (None, None, None, "Other"),
]


@pytest.mark.parametrize(("kind", "quad", "mode", "words"), KINDS)
def test_class_type_and_mode_in_words(kind: str | None, quad: str | None, mode: str | None, words: str) -> None:
    """No code is shown."""
    assert kind_words(row(1, "Visit", "2008", type=kind, quad=quad, mode=mode)) == words
