"""Whatever date is put into whatever form: it comes back as precise as it went in."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.dates.typed import read_typed
from tracker.dates.value import DateValue, Edge, Unit, century, day, decade, month, season, year
from tracker.errors import DateError

ENGLISH = "January February March April May June July August September October November December"
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
ARABIC = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
NAMES = {"e": ENGLISH, "f": FRENCH, "s": SPANISH, "r": RUSSIAN, "a": ARABIC}
MONTHS = {key: names.split() for key, names in NAMES.items()}
DAY_FORMS = [
    "{d} {e} {y}", "{e} {d}, {y}", "the {d}. of {e} {y}", "{y}-{m:02d}-{d:02d}", "{y}年{m}月{d}日", "{d}.{m}.{y}",
    "{d} {f} {y}", "{d} de {s} de {y}", "{d} {r} {y} года", "{d} {a} {y}", "on {d} {e} {y}",
]  # fmt: skip
MONTH_FORMS = ["{e} {y}", "in {e} {y}", "{y}-{m:02d}", "{m}/{y}", "{y}年{m}月", "{f} {y}", "{s} de {y}", "{a} {y}"]
YEAR_FORMS = ["{y}", "in {y}", "en {y}", "{y} год", "в {y} году", "{y}年", "عام {y}", "AD {y}"]
DECADE_FORMS = ["{y}s", "the {y}s", "{x}X", "les années {y}", "{y}-е годы", "{y}年代", "los años {y}"]
SEASONS = {21: "spring printemps весна", 22: "summer été лето", 23: "autumn automne осень", 24: "winter hiver зима"}
CENTURY_FORMS = ["the {n}th century", "{n}e siècle", "siglo {n}", "{n} век", "{n}世纪", "القرن {n}"]
DOUBTS = ["{}?", "perhaps {}", "peut-être {}", "возможно, {}", "ربما {}"]


@st.composite
def units(draw: st.DrawFn) -> tuple[Unit, str]:
    """A unit, and words for it of its own precision."""
    on = draw(st.dates(date(1000, 1, 1), date(2199, 12, 31)))
    places = {name: months[on.month - 1] for name, months in MONTHS.items()} | {
        "d": on.day,
        "m": on.month,
        "y": on.year,
    }
    kind = draw(st.sampled_from(["day", "month", "year", "decade", "century", "season"]))
    if kind == "day":
        return day(on.year, on.month, on.day), draw(st.sampled_from(DAY_FORMS)).replace(". of", "").format(**places)
    if kind == "month":
        return month(on.year, on.month), draw(st.sampled_from(MONTH_FORMS)).format(**places)
    if kind == "year":
        return year(on.year), draw(st.sampled_from(YEAR_FORMS)).format(**places)
    if kind == "season":
        code = draw(st.sampled_from(list(SEASONS)))
        return season(on.year, code), f"{draw(st.sampled_from(SEASONS[code].split()))} {on.year}"
    number = (
        draw(st.integers(101, 219).filter(lambda tens: tens % 10)) if kind == "decade" else draw(st.integers(4, 19))
    )
    if kind == "decade":
        return decade(number * 10), draw(st.sampled_from(DECADE_FORMS)).format(y=number * 10, x=number)
    return century((number - 1) * 100), draw(st.sampled_from(CENTURY_FORMS)).format(n=number)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(units())
def test_precision_out_is_precision_in(drawn: tuple[Unit, str]) -> None:
    """No part is added and none is lost, in any language."""
    unit, words = drawn
    (value,) = read_typed(words)
    assert value == DateValue(unit), words
    assert value.precision is unit.precision


@settings(derandomize=True, deadline=None, max_examples=60)
@given(units(), st.sampled_from(DOUBTS))
def test_doubt_out_is_doubt_in(drawn: tuple[Unit, str], doubt: str) -> None:
    """Beside the same precision."""
    unit, words = drawn
    (value,) = read_typed(doubt.format(words))
    assert (value.uncertain, value.precision, value.earliest) == (True, unit.precision, unit.earliest), words


@settings(derandomize=True, deadline=None, max_examples=60)
@given(units(), units())
def test_intervals_keep_both_ends(first: tuple[Unit, str], last: tuple[Unit, str]) -> None:
    """Each with its own precision; the later end cannot come first."""
    words = f"{first[1]} – {last[1]}"
    if first[0].earliest <= last[0].latest:
        assert read_typed(words) == (DateValue(first[0], last[0]),), words
    else:
        with pytest.raises(DateError):
            read_typed(words)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(units(), st.sampled_from(["since {}", "desde {}", "с {}", "منذ {}"]))
def test_open_ends_stay_open(drawn: tuple[Unit, str], frame: str) -> None:
    """The known end keeps its precision."""
    unit, words = drawn
    if not words.startswith(("in ", "on ", "en ", "в ", "AD ")):
        assert read_typed(frame.format(words)) == (DateValue(unit, Edge.OPEN),), words


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.text(st.sampled_from("0123456789 -/.?~XQ,日月年maju’'ñهП"), max_size=24))
def test_nothing_else_than_a_refusal_is_raised(text: str) -> None:
    """Whatever is typed."""
    with suppress(DateError):
        assert read_typed(text)
