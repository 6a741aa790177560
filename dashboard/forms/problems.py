"""Problems of a form: one sentence for each field that is wrong."""

Problems = dict[str, str]
LONGEST = {"title": 300, "place": 200, "name": 200, "publisher": 300, "address": 2_000, "quotation": 5_000}


def too_long(field: str, text: str, limit: int | None = None) -> str | None:
    """A sentence where a text has more characters than its field may hold."""
    most = limit or LONGEST[field]
    return f"At most {most:,} characters; these are {len(text):,}." if len(text) > most else None


def bad_address(address: str) -> str | None:
    """A sentence where a web address is none."""
    plain = address.strip()
    if not plain or (plain.lower().startswith(("http://", "https://")) and " " not in plain):
        return None
    return "A web address begins with http:// or https:// and has no spaces."
