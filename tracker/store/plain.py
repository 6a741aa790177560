"""Text that every database can hold."""


def plain(text: str) -> str:
    """Text without NUL and without halves of surrogate pairs."""
    return _writable(text.replace("\0", ""))


def plain_or_none(text: str | None) -> str | None:
    """The same for a text that may be absent; an empty one counts as absent."""
    return plain(text) or None if text else None


def same_length(text: str) -> str:
    """The same for text that spans point into: every character keeps its place."""
    return _writable(text.replace("\0", " "))


def _writable(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
