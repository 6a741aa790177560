"""A request or an offer told before that is refused or granted, where no words tell by whom or whose it was."""

from tracker.events.clauses import patient
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

REASON = "it answers what was asked or offered just before"
ASKED = {"REQUEST", "AGREE", "THREATEN"}
ANSWERED = {"REJECT", "AGREE", "CONCEDE"}
LINES = 450  # characters, some three sentences


def of_request(trigger: Trigger, scene: Scene, discourse: Discourse) -> list[Filled]:
    """Whose request "the request was refused" is about, and who was asked; both by what was told before."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None or trigger.act.type not in ANSWERED or not is_passive(verb) or children(verb, "agent"):
        return []
    noun = patient(verb)
    if noun is None or noun.prepositions or noun.lemma_lower not in words("answerable"):
        return []
    if not any(child.lower_ in {"the", "this", "that", "its"} for child in noun.children):
        return []
    for told in reversed(discourse.course):
        if scene.sentence.start - told.sentence > LINES:
            break
        if told.act.type in ASKED:
            turned = {Role.SOURCE: Role.TARGET, Role.TARGET: Role.SOURCE}
            return [Filled(turned.get(one.role, one.role), one.hit, REASON, 0.7) for one in told.filled]
    return []
