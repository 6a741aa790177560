"""Tells the language of a text, so that one that is not English is kept and said to be unread."""

from functools import cache
from typing import Any

from tracker.documents.document import Document
from tracker.knowledge import load

_SAMPLE = 2_000
# Measured on windows of English prose from 60 characters up: names alone never come near this margin per character,
# while plain sentences of other languages lie above 1.3.
_LEAST_BYTES = 60
_LEAST_MARGIN = 0.6
# Words that are English alone. In English prose they are an eighth of the words, in no other language a twentieth.
_ENGLISH_WORDS = frozenset({"the", "of", "and"})
_LEAST_SHARE = 0.08
_LEAST_WORDS = 40
_ENGLISH = frozenset({"en", "eng", "english"})


@cache
def _identifier() -> Any:
    """The identifier, loaded at first use (about half a second); its model lies in its package."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def tell_language(text: str) -> str | None:
    """The ISO 639 code of the language; None where the text is too short or too mixed to judge."""
    words = text[:_SAMPLE].encode("utf-8", "replace").decode("utf-8").split()
    sample = " ".join(words)
    if sum(word in _ENGLISH_WORDS for word in words) > _LEAST_SHARE * max(len(words), _LEAST_WORDS):
        return "en"
    size = len(sample.encode("utf-8"))
    if size < _LEAST_BYTES:
        return None
    scores = dict(_identifier().rank(sample))
    likeliest = max(scores, key=scores.__getitem__)
    if scores[likeliest] - scores["en"] >= _LEAST_MARGIN * size:
        return str(likeliest)
    return "en" if likeliest == "en" else None


def unread_reason(document: Document) -> str | None:
    """Why the document is kept and not read, in one sentence; None where it is English or cannot be judged.

    The language that the document states counts before what its words look like.
    """
    stated = (document.language or "").strip()
    language = stated or tell_language(document.text)
    if language is None or language.replace("_", "-").partition("-")[0].casefold() in _ENGLISH:
        return None
    name = load("languages")["names"].get(language.replace("_", "-").partition("-")[0].casefold())
    told = f"in {name}" if name else f"in a language other than English ({language})"
    return f"The text is {told}; it is kept but was not read, because only English is read so far."
