"""Language: English is read, other languages are kept and said to be unread, short texts are not judged."""

import subprocess
import sys

import pytest

from tracker.documents.document import Document
from tracker.documents.language import tell_language, unread_reason

GERMAN = "Der Außenminister reiste im Mai nach Moskau und unterzeichnete dort den lange verhandelten Vertrag."
FRENCH = "Le ministre des affaires étrangères a signé à Paris le traité avec son homologue russe."
RUSSIAN = "Министр иностранных дел подписал договор в Москве."
ENGLISH = "The foreign minister travelled to Moscow in May and signed the treaty there after long talks."
NAMES = "Emomali Rahmon, Nursultan Nazarbayev, Saparmurat Niyazov and Islam Karimov met in Dushanbe, Tajikistan."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (RUSSIAN, "ru"),
        (ENGLISH, "en"),
        ("Le ministre", None),
        ("", None),
        ("\ud800" * 90, None),
    ],
)
def test_languages_are_told(text: str, language: str | None) -> None:
    """Plain prose is told; what is too short or no language is not judged."""
    assert tell_language(text) == language


@pytest.mark.parametrize("text", [ENGLISH, NAMES, "Le ministre"])
def test_english_and_short_texts_are_read(text: str) -> None:
    """Foreign names do not make a text foreign."""
    assert unread_reason(Document(text)) is None


def test_another_language_is_said_to_be_unread() -> None:
    """The reason names the language in words."""
    assert "in German" in (unread_reason(Document(GERMAN)) or "")


@pytest.mark.parametrize(
    ("stated", "read"), [("en", True), ("en-GB", True), ("English", True), ("de", False), ("xx", False)]
)
def test_the_stated_language_counts(stated: str, read: bool) -> None:
    """What the document says of itself is not questioned."""
    assert (unread_reason(Document(GERMAN if read else ENGLISH, language=stated)) is None) is read


def test_the_model_is_loaded_only_when_wanted() -> None:
    """Importing the room loads no model."""
    code = "import sys, tracker.documents.language; sys.exit('py3langid' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
