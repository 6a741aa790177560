"""Holders of one office whom a plural title names one after the other: "Presidents Carter and Torrijos"."""

import re

from tracker.actors.holders import Office, offices_of
from tracker.actors.page import Page
from tracker.actors.personal import name_at

NEXT = re.compile(r"(?:,| and|, and)[ \n](?=[A-ZÀ-Þ])")


def holders_named(sheet: Page, place: int, title: str) -> list[tuple[int, int, tuple[Office, ...]]]:
    """Where each name begins and ends, with the offices of its bearer; none where one of them is unknown.

    Who is known by name alone is passed over.
    """
    found: list[tuple[int, int, tuple[Office, ...]]] = []
    while True:
        known = sheet.starting_at(place)
        span = (known.start, known.end) if known is not None else name_at(sheet.text, place, sheet.next_start(place))
        if span is None:
            return found
        if known is None:
            offices = tuple(offices_of(sheet.text[slice(*span)], title))
            if not offices:
                return []
            found.append((*span, offices))
        more = NEXT.match(sheet.text, span[1])
        if more is None:
            return found
        place = more.end()
