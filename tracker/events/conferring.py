"""Who met at a conference with a name: the words tell one of them or nobody, a record the others."""

from collections.abc import Sequence

from tracker.actors.reading import recorded
from tracker.dates.value import DateValue
from tracker.events.draft import Role
from tracker.events.known_conferences import conference_of
from tracker.events.phrases import children, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

MEETING = {"talks", "summit"}


def at_conference(trigger: Trigger, filled: Sequence[Filled], scene: Scene, date: DateValue | None) -> list[Filled]:
    """The actors of an act; of a conference with a name also those of the record, where none but they are told.

    What stands in its name is only where it was ("the Malta summit").
    """
    if trigger.act.mode not in MEETING or date is None:
        return list(filled)
    noun = next((noun for noun in _nouns(trigger) if conference_of(noun, date) is not None), None)
    held = None if noun is None else conference_of(noun, date)
    if noun is None or held is None:
        return list(filled)
    name = {scene.at(child) for child in children(noun, "compound", "amod", "nmod")}
    found = [one for one in filled if not any(one.hit.start <= place < one.hit.end for place in name)]
    known = {m.actor.code for one in found for m in scene.actors.settle_each(one.hit, date)}
    if len(known) > 1 or not known <= set(held.sides):
        return list(filled)
    why, words = f"who met at the {held.name}, by the record", scene.token_span(trigger.token)
    return found + [Filled(Role.SOURCE, recorded(code, words), why) for code in held.sides if code not in known]


def _nouns(trigger: Trigger) -> list[Token]:
    """The nouns that may name the conference: the word that tells it, or who meets and where."""
    if not trigger.is_verb or trigger.verb is None:
        return [trigger.token]
    return [*children(trigger.verb, "nsubj"), *(noun for _, noun in prepositions(trigger.verb))]
