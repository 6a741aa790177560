"""Whom a text is about by its title: the state to which it is done, or the second of two."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.events.clauses import patient
from tracker.events.counterparts import Codes, done_to_own
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.implied import is_beside
from tracker.events.matters import TIES
from tracker.events.phrases import children, is_infinitive
from tracker.events.posts import is_posting
from tracker.events.roles import Filled
from tracker.events.somebody import done_to_somebody, needs_none, somebody
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

OTHER = "the other of the two whom the title names"
OF_WORDS, OTHERS = {"REJECT", "CONCEDE"}, {"their", "his", "her"}  # "rejected their request", "gave up his plans"
AT_HOME = {"PROTEST", None}  # what people do against their own state, too
REASON = "the one whom the text is about, by its title"
BETWEEN_TWO = TIES | {"withdrawal", "recognition", "sanctions-imposed", "sanctions-lifted"}


def about_one(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes, *, dated: bool
) -> list[Filled]:
    """The one of the title as the side that is open of a dated act, where the sentence names nobody else."""
    one = discourse.subject if dated else None
    if one is None or scene.is_organisation(one) or not found or not (trigger.is_verb or trigger.light):
        return []
    known = {code for part in found for code in codes(part.hit)}
    if not known or codes(one) & known or _names_another(trigger, scene, known | codes(one), codes):
        return []
    roles = {part.role for part in found}
    role = _of_state(trigger, roles, known, scene, codes)
    return [] if role is None else [Filled(role, one, REASON, 0.6)]


def about_two(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The other of the two of the title, of what one does in its sentence alone, unless it answers somebody's words."""
    two = {code for hit in discourse.principals for code in codes(hit)} if discourse.titled else set[str]()
    known = {code for part in found for code in codes(part.hit)}
    if trigger.act.type in AT_HOME or trigger.act.answers or len(known) != 1 or len(two) != 2 or not known < two:
        return []
    if _names_another(trigger, scene, two, codes) or not (trigger.is_verb or trigger.light) or _at_home(trigger):
        return []
    does = {part.role for part in found} == {Role.SOURCE}
    if not (does or trigger.act.mode == "visit") or any(t.lemma_lower in words("home") for t in scene.tokens):
        return []
    if does and trigger.act.type == "AID" and done_to_own(trigger, scene, known, codes):
        return []
    role = Role.TARGET if does else Role.SOURCE
    return [Filled(role, hit, OTHER, 0.6) for hit in discourse.principals if not codes(hit) & known]


def _at_home(trigger: Trigger) -> bool:
    """Whether one leaves office, is ready or wants to do or orders a thing, answers others, or forces people."""
    act, token = trigger.act, trigger.token
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    others = noun is not None and any(child.lower_ in OTHERS for child in noun.children)
    asked = noun is not None or any(prep in trigger.act.target for prep, _ in token.prepositions)
    own = not asked and any(is_infinitive(one) for one in children(token, "xcomp"))
    return (
        act.id in {"step-down", "willingness"}
        or (act.type in OF_WORDS and others)
        or (act.type == "REQUEST" and (own or token.lemma_lower == "order"))
        or (act.type == "COERCE" and done_to_somebody(trigger))
    )


def _names_another(trigger: Trigger, scene: Scene, known: set[str], codes: Codes) -> bool:
    """Whether the sentence names somebody else, before the act or in its clause."""
    at = scene.at(trigger.token)
    others = [hit for hit in scene.hits if hit.form is not Form.CAPITAL and codes(hit) - known]
    return any(hit.start < at or is_beside(hit, trigger, scene) for hit in others)


def _of_state(trigger: Trigger, roles: set[Role], known: set[str], scene: Scene, codes: Codes) -> Role | None:
    """The role of a state: what another does that needs a second one is done to it."""
    act = trigger.act
    between = act.mode in BETWEEN_TWO or is_posting(act)
    if Role.SOURCE not in roles and (between or act.mutual) and len(known) == 1:
        return None if somebody(trigger) else Role.SOURCE
    if roles != {Role.SOURCE} or trigger.verb is None:
        return None
    if not between or needs_none(trigger, known, scene) or done_to_own(trigger, scene, known, codes):
        return None
    noun = patient(trigger.verb) if trigger.is_verb else None
    return None if noun is not None and noun.pos_ == "PROPN" else Role.TARGET
