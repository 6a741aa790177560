"""The other side of an act in a title, where the act's own words leave it out: "signs a pact", and then "with Chad"."""

import re
from collections.abc import Sequence
from functools import cache

from tracker.events.draft import Part
from tracker.events.frame import Frame, Pieces
from tracker.events.grammar import words
from tracker.events.naming import series
from tracker.events.nested import ASKED
from tracker.events.phrases import PLACE_PREPOSITIONS
from tracker.events.triggers import Trigger
from tracker.events.wording import joined_up, size

OPTION = re.compile(r"\[([^\]{]*)\{target\}\]")
ALIKE = {"upon": {"on", "upon"}, "into": {"to"}, "onto": {"to", "on"}, "across": {"to"}}  # "sent troops into the area"
CROWDED = 6  # words after which the other side is left out


def missing(trigger: Trigger, targets: Sequence[Part], frame: Frame, pieces: Pieces) -> str:
    """The other side, where the act's words so far leave it out: "with Chad"."""
    option = _option(trigger.act.title)
    hits = frame.scene.hit_at
    told = {hits[place].start for place, piece in pieces.items() if piece and place in hits}
    left = [part for part in targets if part.mention.start not in told and not _is_guessed(trigger, part, frame)]
    named = [name for part in left for name in frame.names[part.mention.start]]
    text = joined_up(pieces)
    if option is None or not named or size(pieces) > CROWDED or any(name in text for name in named):
        return ""
    told_so = {word for said in text.split() for word in ALIKE.get(said, {said})}
    if option in {*PLACE_PREPOSITIONS, "into"} | told_so:
        return ""
    if option == "from" and trigger.act.type == "REQUEST" and trigger.thing in words("whence_noun"):
        return ""  # "demands an immediate withdrawal", which is not "from Chad"
    theirs = trigger.act.type == "REJECT" and trigger.thing in ASKED  # "turns down the request of Chad"
    return f"{'of' if theirs else option} {series(named)}"


def _is_guessed(trigger: Trigger, part: Part, frame: Frame) -> bool:
    """Whether no word puts one behind the act: who is only told elsewhere is not "with" whom it was agreed.

    Nor is it the place to which ships are sent, or funds that are frozen.
    """
    mention, sentence = part.mention, frame.scene.sentence
    away = not sentence.start <= mention.start < sentence.end
    inferred = away or mention.rule.endswith("inferred")
    if trigger.act.type in {"MOBILIZE", "SANCTION"} and _option(trigger.act.title) == "to":
        return inferred
    if trigger.act.id != "agree" or not inferred:
        return False
    before = sentence.text[: max(0, mention.start - sentence.start)]
    return away or not before.removesuffix("the ").endswith("with ")


@cache
def _option(title: str) -> str | None:
    """The word before the other side in an act's title, where it may be left out ("[with {target}]")."""
    found = OPTION.search(title)
    return None if found is None else found[1].strip()
