"""Decides what each unit of a text is from its shape, its neighbours and a few cues."""

import re
from collections.abc import Callable, Sequence

from tracker.documents.cues import has_finite_verb, section_cues
from tracker.documents.datelines import dateline_length, is_date_alone, is_dated_entry, is_dateline, is_labelled_date
from tracker.documents.document import SectionRole
from tracker.documents.layout import Unit, read_units

_Roles = list[SectionRole | None]

_SHORT = 120
_LONGEST_TITLE = 200
_LONGEST_CAPTION = 400
_LONGEST_CREDIT = 110
_LEAST_RUN = 3
_HEAD = 2_000
_CLOSED = re.compile(r"[.!?…:;,]\s?[\"'”’»)\]]*(?:\[[^\]]{1,20}\](?::\d+)?)*$")
_BULLET = re.compile(r"[•·▪‣*–—-]\s+")
_YEAR_NAMED = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_YEAR_END = re.compile(r"\b(?:1\d{3}|20\d\d)\)?\.$")
_MINOR = re.compile(r"(?:an?|and|as|at|by|for|from|in|into|nor|o[fnr]|over|the|to|under|up|via|vs|with)", re.IGNORECASE)


def assign_roles(units: Sequence[Unit], title: str | None) -> list[SectionRole]:
    """One role a unit, in order."""
    roles: _Roles = [_own_role(unit.text) for unit in units]
    for settle in (_settle_title(title), _settle_links, _settle_entries, _settle_runs, _settle_captions):
        settle(units, roles)
    alone = len(units) == 1
    return [role or _plain_role(unit.text, alone) for unit, role in zip(units, roles, strict=True)]


def find_title(text: str) -> str | None:
    """The headline that the text opens with, None where it opens otherwise."""
    units = read_units(text[:_HEAD])[:3]
    if not units or assign_roles(units, None)[0] is not SectionRole.TITLE:
        return None
    return " ".join(units[0].text.split())


def credit_place(text: str) -> int | None:
    """Where in the unit a trailing credit begins ("… in Paris [AFP]"), None where it carries none."""
    places = [cue.place(text) for cue in section_cues() if cue.role is SectionRole.CREDIT and cue.at != "whole"]
    found = [place for place in places if place is not None and len(text) - place <= _LONGEST_CREDIT]
    return min(found, default=None)


def _own_role(text: str) -> SectionRole | None:
    """The role that the unit's own words settle."""
    if is_date_alone(text):
        return SectionRole.HEADING
    if is_dateline(text):
        return SectionRole.DATELINE
    if is_dated_entry(text) or dateline_length(text):
        return SectionRole.PARAGRAPH
    if len(text) > _LONGEST_CAPTION:
        return None
    for cue in section_cues():
        if cue.role is not SectionRole.CREDIT and cue.place(text) is not None:
            return cue.role
    return _credit_role(text) or (SectionRole.PARAGRAPH if is_labelled_date(text) else None)


def _credit_role(text: str) -> SectionRole | None:
    if any(cue.place(text) is not None for cue in section_cues() if cue.id == "byline"):
        return None if _CLOSED.search(text) or has_finite_verb(text) else SectionRole.CREDIT
    place = credit_place(text)
    if place is None:
        return None
    return SectionRole.CAPTION if len(text[:place].split()) >= 3 else SectionRole.CREDIT


def _settle_title(title: str | None) -> Callable[[Sequence[Unit], _Roles], None]:
    def settle(units: Sequence[Unit], roles: _Roles) -> None:
        if title:
            _settle_known_title(units, roles, title)
        elif len(units) > 1 and roles[0] is None and _may_be_title(units[0].text):
            roles[0] = SectionRole.TITLE
        if roles and roles[0] is SectionRole.TITLE and len(units) > 1:
            _settle_day_below(units, roles)

    return settle


def _settle_known_title(units: Sequence[Unit], roles: _Roles, title: str) -> None:
    wanted = _letters(title)
    for number, unit in enumerate(units[:3]):
        if len(unit.text) <= 2 * _LONGEST_TITLE and wanted and _letters(unit.text) == wanted:
            roles[number] = SectionRole.TITLE
            return


def _settle_day_below(units: Sequence[Unit], roles: _Roles) -> None:
    """A date right under the headline is the day of the story, not the heading of a part; of several it is one."""
    chronology = any(is_date_alone(unit.text) for unit in units[2:])
    if units[1].block == units[0].block and is_date_alone(units[1].text) and not chronology:
        roles[1] = SectionRole.DATELINE


def _settle_links(units: Sequence[Unit], roles: _Roles) -> None:
    """The lines under "In depth" and its like, in its block or, where it stands alone, in the next."""
    block = None
    for number, unit in enumerate(units):
        if roles[number] is SectionRole.LINKS:
            alone = number + 1 < len(units) and units[number + 1].block != unit.block
            block = unit.block + 1 if alone and _is_list(units, number + 1) else unit.block
        elif unit.block == block and _may_be_link(unit.text) and roles[number] is not SectionRole.PARAGRAPH:
            roles[number] = SectionRole.LINKS
        else:
            block = None


def _is_list(units: Sequence[Unit], first: int) -> bool:
    return first + 1 < len(units) and units[first + 1].block == units[first].block


def _settle_entries(units: Sequence[Unit], roles: _Roles) -> None:
    """A dated label among paragraphs ("2003: Invasion") heads what follows; among its like it is an entry."""
    dated = [is_dated_entry(unit.text) for unit in units]
    for number, unit in enumerate(units[:-1]):
        among = dated[number + 1] or (number > 0 and dated[number - 1])
        label = dated[number] and _is_short(unit.text) and not _CLOSED.search(unit.text)
        if label and not among and not has_finite_verb(unit.text):
            roles[number] = SectionRole.HEADING


def _settle_runs(units: Sequence[Unit], roles: _Roles) -> None:
    """Three short lines or more under each other without a final stop are a list of links."""
    run: list[int] = []
    for number, unit in enumerate(units):
        if run and unit.block != units[run[-1]].block:
            _close_run(run, roles, units)
        if roles[number] is None and _is_short(unit.text) and not _CLOSED.search(unit.text):
            run.append(number)
        else:
            _close_run(run, roles, units)
    _close_run(run, roles, units)


def _tells_history(lines: Sequence[str]) -> bool:
    """Whether most lines of a list say what was done in which year, as no list of links does."""
    return sum(bool(_YEAR_NAMED.search(line)) and has_finite_verb(line) for line in lines) > len(lines) / 2


def _close_run(run: list[int], roles: _Roles, units: Sequence[Unit]) -> None:
    if len(run) >= _LEAST_RUN and not _tells_history([units[number].text for number in run]):
        for number in run:
            roles[number] = SectionRole.LINKS
    run.clear()


def _settle_captions(units: Sequence[Unit], roles: _Roles) -> None:
    """A label right above a caption describes the same picture."""
    for number, unit in enumerate(units[:-1]):
        below = units[number + 1]
        label = roles[number] is None and _is_short(unit.text) and not _CLOSED.search(unit.text)
        if label and below.block == unit.block and roles[number + 1] is SectionRole.CAPTION:
            roles[number] = SectionRole.CAPTION


def _plain_role(text: str, alone: bool) -> SectionRole:
    """Heading or paragraph, for a unit that nothing else settled; a lone unit is always read."""
    if alone or not _is_short(text):
        return SectionRole.PARAGRAPH
    words = text.split()
    if _BULLET.match(text) and has_finite_verb(text):
        return SectionRole.PARAGRAPH
    if not _CLOSED.search(text):
        sentence = len(words) >= 9 and has_finite_verb(text) and not _is_title_case(words)
        return SectionRole.PARAGRAPH if sentence else SectionRole.HEADING
    if has_finite_verb(text):
        return SectionRole.PARAGRAPH
    label = text[-1] in ":?" and len(words) <= 8
    entitled = text[-1] == "." and (_is_title_case(words) or _YEAR_END.search(text) is not None)
    return SectionRole.HEADING if label or entitled else SectionRole.PARAGRAPH


def _is_short(text: str) -> bool:
    return len(text) <= _SHORT


def _may_be_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and not re.search(r"[.:;,][\"'”’)]*$", text)


def _may_be_link(text: str) -> bool:
    return _is_short(text) and not re.search(r"[.;,][\"'”’)]*$", text)


def _is_title_case(words: Sequence[str]) -> bool:
    chief = [word for word in words if word[:1].isalpha() and not _MINOR.fullmatch(word)]
    return len(chief) > 1 and sum(word[0].isupper() for word in chief) >= 0.75 * len(chief)


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
