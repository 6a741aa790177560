"""Whether the words around a number or a name let it be a date: what guards the finder against dates nobody wrote."""

from tracker.dates.grammar import Hit
from tracker.dates.lexicon import cues, spelled
from tracker.dates.tokens import DASHES

AMBIGUOUS_MONTHS = ("may", "march")
NO_LEAD = ("and", "or", "for", "as", "to")
FIRST_NAMES = ("april", "june", "august")
MONEY = ("$", "£", "€", "¥", "#", "%", "°", "№")
DETERMINERS = ("the", "its", "their", "his", "her", "our")
ENDINGS_OF_NO_PLURAL = ("ss", "us", "is", "as")


def is_year(hit: Hit) -> bool:
    """Whether a number of four digits is a year and no quantity, name or part of a longer number."""
    before, after = hit.before().lower(), hit.after().lower()
    if _is_named_number(hit) or _is_part_of_number(hit) or _has_year_of_its_own(hit):
        return False
    told = before in cues("before_year")
    if not hit.text("year").isdigit() and not told:
        return False
    if after in cues("counted"):
        return told and after not in {"hours", "hrs", "utc", "gmt"}
    if after in {"and", "or"} and hit.after(3).lower() in cues("counted"):
        return told
    if told or before in DETERMINERS:
        return True
    if before.isalpha() and hit.before()[:1].isupper() and hit.after()[:1].isupper():
        return hit.before() in spelled("MONTH")
    return after in cues("dated") or not _is_plural(after)


def is_small_year(hit: Hit, told: bool = False) -> bool:
    """Whether a number of three digits may be a year, given that the text speaks of such years.

    `told` says that a month or a season before it already speaks for a year.
    """
    after = hit.after()
    if not told and hit.before().lower() not in cues("before_small_year") and hit.before() not in {"(", "-", "–"}:
        return False
    return after.lower() not in cues("counted") and not _is_plural(after) and not _is_named_number(hit)


def is_month(hit: Hit) -> bool:
    """Whether a month's name alone is the month: no verb, no person, no part of a name."""
    word, before, after = hit.text("month").lower(), hit.before().lower(), hit.after()
    if before in cues("titles") or (hit.touches_previous() and before in {"'", "’"}):
        return False
    if word in AMBIGUOUS_MONTHS:
        return _is_month_by_cue(hit)
    if _is_short(word) and (before not in cues("before_month") or before in NO_LEAD):
        return False
    if (word in FIRST_NAMES or _is_short(word)) and after[:1].isupper() and after not in spelled("MONTH"):
        told = before in cues("before_month") and before not in NO_LEAD
        return told or before in spelled("EARLY") or before in (*DETERMINERS, "-", ",")
    return True


def is_month_with_count(hit: Hit) -> bool:
    """Whether "in March 20 men …" names a month and then a number of men, not a day."""
    bare = hit.text("day").isdigit() and hit.match[0].endswith(hit.match["day"])
    after = hit.after().lower()
    return bare and hit.before().lower() == "in" and (after in cues("counted") or _is_plural(after))


def is_season(hit: Hit) -> bool:
    """Whether a season's name is the season: "fall of" is none, a "spring" of water is none."""
    word, before, after = hit.text("season").lower(), hit.before().lower(), hit.after().lower()
    if hit.text("season")[0].isupper() and _is_in_name(hit):
        return False
    if word not in {"fall", "spring"}:
        return True
    if after in cues("seasonal"):
        return True
    if after == "of" and "year" in (hit.after(3).lower(), hit.after(4).lower()):
        return True  # "the spring of that year", "of the same year"
    told = "the" in hit or before in cues("before_season")
    return told and after not in {"of", "from", "to", "off", "into", "water"}


def _is_in_name(hit: Hit) -> bool:
    """Whether a season with a capital is part of a name ("Winter War", "Prague Spring")."""
    return hit.after().lower() in cues("after_name") or hit.before().lower() in cues("before_name")


def is_weekday(hit: Hit) -> bool:
    """Whether a weekday's name is a day, not part of a name such as Black Friday."""
    if hit.before().lower() in cues("named_days"):
        return False
    short = len(hit.text("weekday")) <= 3
    return not short or hit.before().lower() in {"on", "last", "next", "this", "until", "by"}


def is_day_alone(hit: Hit) -> bool:
    """Whether "the 27th" is a day of the month, not an army, a parallel or a birthday."""
    after = hit.after()
    if hit.touches_next() and after in {"-", "–", "/"}:
        return False
    before = hit.before().lower()
    if before == "on" and after == "and":  # "on the 22nd and to Lima", not "on the 2nd and 3rd floors"
        return hit.after(2)[:1].isupper() or hit.after(2) in {"to", "on", "at", "in", "by", "with"}
    if before == "on":
        return after.lower() not in cues("numbered_things")
    return before in cues("before_day") and (not after[:1].isalpha() or after.lower() in cues("after_day"))


def _is_short(month: str) -> bool:
    """Whether a month's name is one of the abbreviations that are also names ("Jan Masaryk")."""
    return len(month) == 3 and month != "may"


def _is_month_by_cue(hit: Hit) -> bool:
    before, after = hit.before().lower(), hit.after()
    if after in (":", *DASHES) and not before[:1].isalnum() and before not in tuple(DASHES):
        return True
    if before in cues("before_month") or (before == "," and after == ","):
        return not (before in NO_LEAD and after[:1].isupper())
    if before in spelled("EARLY") or (before in {"-", "–"} and hit.before(2).lower() in cues("before_hyphen")):
        return True
    if before in {"a", "the", "its", "their"} or not before.isalpha():
        return after.islower() and after.isalpha() and after not in cues("after_march")
    return False


def _is_part_of_number(hit: Hit) -> bool:
    before, after = hit.before(), hit.after()
    if before.isdigit() or (after.isdigit() and len(after) > 4) or (hit.touches_next() and after in {"%", "°", "$"}):
        return True
    return hit.touches_previous() and before in {"-", "/", ".", ":", ","} and not _may_precede(hit)


def _has_year_of_its_own(hit: Hit) -> bool:
    """Whether a year in brackets follows, as behind the number of a resolution: "1244 (1999)"."""
    inside = hit.after(2)
    return hit.after() == "(" and hit.after(3) == ")" and len(inside) == 4 and inside.isdigit()


def _is_named_number(hit: Hit) -> bool:
    before = hit.before()
    if before in MONEY or (before == "." and hit.before(2).lower() in {"no", "nos", "vol", "p", "pp", "art"}):
        return True
    return before.lower() in cues("numbered") and before.lower() not in cues("before_year")


def _may_precede(hit: Hit) -> bool:
    """Whether what stands glued before the year may do so: a range, a prefix ("post-1991"), a month."""
    sign, word = hit.before(), hit.before(2)
    if sign in {"-", "–"}:
        named = word in spelled("MONTH") or word in spelled("SEASON")
        longer = hit.before(3) in {"-", "–"} and hit.before(4).isdigit()
        years = word.isdigit() and len(word) == 4 and word < hit.text("year") and not longer
        return named or years or word.lower() in cues("before_hyphen")
    return sign == "," or (sign == "/" and word.isdigit()) or (sign == "." and not word.isdigit())


def _is_plural(word: str) -> bool:
    lower = word.islower() and len(word) > 3
    return lower and word.endswith("s") and not word.endswith(ENDINGS_OF_NO_PLURAL) and word not in cues("no_plurals")
