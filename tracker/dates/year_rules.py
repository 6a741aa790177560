"""Rules for years, decades and centuries."""

from dataclasses import replace

from tracker.dates.company import is_small_year, is_year
from tracker.dates.grammar import Hit, Reading, Rule
from tracker.dates.lexicon import spelled
from tracker.dates.reckon import decade_before_christ
from tracker.dates.symbols import Exact, Named
from tracker.dates.value import DateValue, Precision, century, decade, millennium, year

LAST_YEAR = 99_999


def year_of(hit: Hit, name: str = "year") -> int | None:
    """The astronomical year of a named place, with its era; None where the words leave it out."""
    if name not in hit:
        return None
    number = hit.number(name)
    if number > LAST_YEAR:
        return None
    return 1 - number if _before_christ(hit) else number


def _before_christ(hit: Hit) -> bool:
    return any(name in hit and hit.value(name, "ERA") == "BC" for name in ("era", "lead"))


def _bare_year(hit: Hit) -> Reading | None:
    found = year_of(hit)
    if found is None or ("era" not in hit and not is_year(hit)):
        return None
    return Reading(Exact(DateValue(year(found))))


def _small_year(hit: Hit) -> Reading | None:
    if not is_small_year(hit):
        return None
    return Reading(Named(Precision.YEAR, hit.number("year"), bare_year=True), weak=True)


def _era_year(hit: Hit) -> Reading | None:
    found = year_of(hit)
    return Reading(Exact(DateValue(year(found)))) if found is not None and hit.number("year") else None


def _short_year(hit: Hit) -> Reading | None:
    number = hit.number("year")
    if not hit.before().islower():
        return None
    return Reading(Named(Precision.YEAR, number, bare_year=True))


def _fiscal_year(hit: Hit) -> Reading:
    return Reading(Named(Precision.YEAR, hit.number("year"), bare_year=True))


def _decade(hit: Hit) -> Reading | None:
    digits = "".join(character for character in hit.text("decade") if character.isdigit())
    if len(digits) > 5 or (len(digits) == 3 and "era" not in hit):
        return None
    if int(digits) % 10 or hit.before().lower() in {"his", "her", "their", "my", "our", "its"}:
        return None
    if hit.after().lower() == "of" and "the" not in hit and hit.before().lower() not in spelled("EARLY"):
        return None
    if len(digits) == 2:
        return Reading(Named(Precision.DECADE, int(digits)))
    if _before_christ(hit):
        before_christ = decade_before_christ(int(digits) // 10)
        return Reading(Exact(before_christ)) if before_christ else None
    return Reading(Exact(DateValue(decade(int(digits)))))


def _decade_word(hit: Hit) -> Reading | None:
    if hit.before().lower() in {"his", "her", "their", "my"}:
        return None
    return Reading(Named(Precision.DECADE, int(hit.value("decade", "DECADEWORD"))))


def _century(hit: Hit) -> Reading | None:
    number = hit.number("nth", "ORDINALWORD")
    if "tens" in hit:
        number += int(hit.value("tens", "TENS"))
    if not 1 <= number <= 30:
        return None
    if _before_christ(hit):
        return Reading(Exact(DateValue(century(-100 * number + 1))))
    return Reading(Exact(DateValue(century(100 * (number - 1)))))


def _early_century(hit: Hit) -> Reading | None:
    reading = _century(hit)
    return reading and replace(reading, mod=str(hit.value("early", "EARLY")))


def _millennium(hit: Hit) -> Reading | None:
    number = hit.number("nth", "ORDINALWORD")
    if not 1 <= number <= 9:
        return None
    first = -1000 * number + 1 if _before_christ(hit) else 1000 * (number - 1)
    return Reading(Exact(DateValue(millennium(first))))


def _decade_of_century(hit: Hit) -> Reading | None:
    """ "The last decade of the 19th century": the 1890s."""
    number = 10 if "last" in hit else hit.number("which", "ORDINALWORD")
    of_century = hit.number("nth", "ORDINALWORD") + (int(hit.value("tens", "TENS")) if "tens" in hit else 0)
    if not 1 <= number <= 10 or not 1 <= of_century <= 30:
        return None
    return Reading(Exact(DateValue(decade(100 * (of_century - 1) + 10 * (number - 1)))))


def _spaced_year(hit: Hit) -> Reading | None:
    """A year whose digits a scan has parted, after a word that wants a year: "in 19 89"."""
    parts = hit.text("year").split()
    number = "".join(parts)
    lengths = {len(part) for part in parts}
    if (
        len(number) != 4
        or not "1000" <= number <= "2199"
        or len(lengths) != 1
        or hit.before().lower() not in YEAR_LEADS
    ):
        return None
    return Reading(Exact(DateValue(year(int(number))))) if not hit.after().isalnum() else None


YEAR_LEADS = ("in", "since", "until", "by", "after", "before", "during")
RULES = (
    Rule("spaced-year", "year:( DIGITS DIGITS ( DIGITS DIGITS )? )", _spaced_year),
    Rule("year-era", "year:DIGITS era:ERA", _era_year),
    Rule("era-year", "lead:ERA year:DIGITS", _era_year),
    Rule("year", "year:YEARNUMBER", _bare_year),
    Rule("year-named", "the ( YEARWORD | years ) year:YEARNUMBER", _bare_year),
    Rule("small-year", "year:SMALLYEAR", _small_year),
    Rule("short-year", "year:SHORTYEAR", _short_year),
    Rule("fiscal-short-year", "FISCALCODE year:( TWODIGITS | SHORTYEAR )", _fiscal_year),
    Rule("decade", "the:the? decade:DECADENUMBER era:ERA?", _decade),
    Rule("decade-word", "the decade:DECADEWORD", _decade_word),
    Rule(
        "paired-century",
        "span:( the? nth:( ORDINALWORD | NTH ) ) ( and | to | or | DASH ) ( ORDINALWORD | NTH )"
        " ( century | centuries )",
        _century,
    ),
    Rule(
        "early-paired-century",
        "span:( the? early:EARLY DASH? nth:( ORDINALWORD | NTH ) ) ( and | to | or | DASH ) the? EARLY DASH?"
        " ( ORDINALWORD | NTH ) ( century | centuries )",
        _early_century,
    ),
    Rule("millennium", "the? nth:( ORDINALWORD | NTH ) millennium era:ERA?", _millennium),
    Rule(
        "decade-of-century",
        "the ( which:( ORDINALWORD | NTH ) | last:last ) decade of the ( tens:TENS DASH? )? nth:( ORDINALWORD | NTH )"
        " DASH? century",
        _decade_of_century,
    ),
    Rule("centuries", "the? nth:( ORDINALWORD | NTH ) centuries era:ERA?", _century),
    Rule("century", "the? ( tens:TENS DASH? )? nth:( ORDINALWORD | NTH ) DASH? century era:ERA?", _century),
)
