"""The body that one joins or is let into again, where only the words before name it: "… and was readmitted in 1995"."""

from collections.abc import Sequence

from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import is_passive, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

JOINING = {"admit-member": Role.SOURCE, "accession": Role.TARGET, "become-member": Role.TARGET}
TELLING = {*JOINING, "organisation-left", "suspend-member", "apply"}
NAMING = {"of", "to", "into", "as"}  # before what one joins, where the words name it
REASON = "the body that was spoken of just before"


def body(trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """The one body of the membership told last, for an act that names only who joins it."""
    role = JOINING.get(trigger.act.id)
    if role is None or not found or any(one.role is role for one in found) or not _unnamed(trigger):
        return []
    members = {code for one in found for code in codes(one.hit)}
    again = trigger.token.lemma_lower in words("again_member")
    for told in reversed(discourse.told):
        bodies = [one.hit for one in told.filled if scene.is_organisation(one.hit)]
        others = {code for one in told.filled for code in codes(one.hit) if one.hit not in bodies}
        if told.act.id in TELLING and len(bodies) == 1 and (others & members or not again):
            return [Filled(role, bodies[0], REASON, 0.7)]
    return []


def _unnamed(trigger: Trigger) -> bool:
    """Whether no words behind the verb tell what one joins, and nobody is told to let one in."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None or (trigger.act.id == "admit-member" and not is_passive(verb)):
        return False
    noun = trigger.object
    if trigger.act.id == "accession" and noun is not None and noun.pos_ != "PRON":
        return False
    places = [verb] if noun is None else [verb, noun]
    return not any(prep in NAMING for place in places for prep, _ in prepositions(place))
