"""A DateValue in the columns of a row, and back."""

from dataclasses import replace
from typing import Any

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.dates.value import DateValue, Modifier, Precision
from tracker.store.models import DateColumns

BEFORE_ALL = -(10**15)
AFTER_ALL = 10**15


def date_columns(value: DateValue | None) -> dict[str, Any]:
    """The columns of a date; all empty where there is none."""
    if value is None:
        return DateColumns().model_dump()
    earliest, latest = value.earliest, value.latest
    return {
        "date": to_edtf(value),
        "date_words": value.words,
        "earliest": earliest,
        "latest": latest,
        "lower": BEFORE_ALL if earliest is None else earliest,
        "upper": AFTER_ALL if latest is None else latest,
        "precision": value.precision.value,
        "vague": value.vague,
        "modifier": value.modifier and value.modifier.value,
        "within": value.within and value.within.value,
        "is_interval": value.is_interval,
        "uncertain": value.uncertain,
        "approximate": value.approximate,
    }


def date_of(row: DateColumns) -> DateValue | None:
    """The date of a row."""
    return read_date(row.date, row.vague, row.modifier, row.within, row.date_words)


def read_date(edtf: str | None, vague: bool, modifier: str | None, within: str | None, words: str) -> DateValue | None:
    """A date from its parts; raises DateError where the text is no EDTF."""
    if edtf is None:
        return None
    value = from_edtf(edtf)
    return replace(
        value,
        vague=vague,
        modifier=Modifier(modifier) if modifier else None,
        within=Precision(within) if within else None,
        words=words,
    )
