"""The body that one joins, leaves or is shut out of, where only the title or the words before name it."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import subject
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.members import BODY
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

JOINING = {
    "admit-member": Role.SOURCE,
    "let-into-body": Role.SOURCE,
    "accession": Role.TARGET,
    "become-member": Role.TARGET,
}
LEAVING = {"leaves-body", "body-leaving-announced", "part-in-body-suspended"}
OF_MEMBER = LEAVING | {"enters-body", "signs-for-body"}
BY_NATURE = {*OF_MEMBER, *JOINING, "suspend-member", "apply"}
SHUTTING_OUT = {"sanctions-imposed", "sanctions-lifted"}
TELLING = {*JOINING, *OF_MEMBER, "organisation-left", "leaving-announced", "suspend-member", "apply"}
NAMING = {"of", "to", "into", "as"}  # before what one joins, where the words name it
MEETING = {"council", "assembly", "summit", "conference", "secretariat", "meeting"}
OFFICES = {"foreign", "other", "defence", "defense", "finance", "regional", "ministerial"}
ENTRY = {"membership", "admission", "entry", "accession"}
REASON = "the body that was spoken of just before"
BY_TITLE = "the body that the text is about, by its title"


def guessed_host(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a state that the words do not name is told to let in another, as only a body does."""
    if JOINING.get(trigger.act.id) is not Role.SOURCE:
        return False
    hosts = (part.mention for part in parts if part.role is Role.SOURCE)
    return any(one.rule.endswith("inferred") and one.actor.kind is not ActorKind.ORGANISATION for one in hosts)


def body_at_hand(discourse: Discourse, scene: Scene) -> Hit | None:
    """The body of a history's title, or the one of the membership that the paragraph told last."""
    return (discourse.body if discourse.history else None) or (
        None if (last := _last(discourse, scene)) is None else last[1]
    )


def _last(discourse: Discourse, scene: Scene) -> tuple[Told, Hit] | None:
    for told in reversed(discourse.told):
        if told.act.id not in TELLING:
            continue
        bodies = [one.hit for one in told.filled if scene.is_organisation(one.hit)]
        if len(bodies) == 1:
            return told, bodies[0]
    return None


def body(trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """The body at hand, for an act of its members or towards one of them that names only the member."""
    role = _role(trigger, found)
    if role is None or any(one.role is role or scene.is_organisation(one.hit) for one in found):
        return []
    members = {code for one in found for code in codes(one.hit)}
    by_nature = first_body(trigger) or trigger.act.id == "membership-suspended"
    if discourse.body is not None:
        if trigger.act.id not in TELLING and _two_met(scene, discourse, codes):
            return []
        sure = by_nature or not _names_another(scene, members | codes(discourse.body), codes)
        return [Filled(role, discourse.body, BY_TITLE, 0.65)] if sure else []
    of_members = trigger.act.id in TELLING or trigger.act.id == "membership-suspended"
    last = _last(discourse, scene) if of_members else None
    if last is None:
        return []
    told, at_hand = last
    others = {code for one in told.filled for code in codes(one.hit) if one.hit is not at_hand}
    it = trigger.object is not None and trigger.object.lower_ in BODY
    again = trigger.token.lemma_lower in words("again_member")
    again = again or (not it and trigger.act.id in {*LEAVING, "suspend-member"})
    return [Filled(role, at_hand, REASON, 0.7)] if others & members or not again else []


def _names_another(scene: Scene, known: set[str], codes: Codes) -> bool:
    """Whether the sentence names one who is neither the member nor the body."""
    return any(codes(hit) - known for hit in scene.hits if hit.form is not Form.CAPITAL)


def _two_met(scene: Scene, discourse: Discourse, codes: Codes) -> bool:
    """Whether two states did something together just before, so that "the leaders" may be theirs."""
    last = discourse.told[-1].filled if discourse.told else ()
    return len({code for one in last if not scene.is_organisation(one.hit) for code in codes(one.hit)}) > 1


def first_body(trigger: Trigger) -> bool:
    """Whether the body takes part in it by its nature or its people, before any other whom the text may tell."""
    return trigger.act.id in BY_NATURE or (trigger.is_verb and _through_its_people(trigger.token))


def _through_its_people(verb: Token) -> bool:
    """Whether "the ministers", "its members", "a summit" or the like do it, of whom no words say more."""
    who = None if is_passive(verb) else subject(verb)
    if who is None or who.lemma_lower not in words("of_a_body") or (who.tag_ != "NNS" and who.lemma_ not in MEETING):
        return False
    said = {child.lower_ for child in children(who, "amod", "compound", "nmod")}
    told = any(prep == "of" and noun.lemma_lower != "state" for prep, noun in prepositions(who))
    return said <= OFFICES and not told


def _asks_for_entry(verb: Token) -> bool:
    """Whether one applies "for membership" or "to join", and no words say of what."""
    entry = [noun for prep, noun in prepositions(verb) if prep == "for" and noun.lemma_lower in ENTRY]
    joins = [
        one for one in children(verb, "xcomp") if one.lemma_lower in {"join", "enter"} and not children(one, "dobj")
    ]
    named = any(prep in NAMING for noun in entry for prep, _ in prepositions(noun))
    return bool(entry or joins) and not named


def _role(trigger: Trigger, found: Sequence[Filled]) -> Role | None:
    """What the body is in an act that leaves it out, None where it cannot be or somebody else is told."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None or not found:
        return None
    if trigger.act.id in OF_MEMBER:
        return Role.TARGET
    if trigger.act.id == "apply":
        return Role.TARGET if _asks_for_entry(verb) else None
    if trigger.act.id in JOINING:
        role = JOINING[trigger.act.id]
        return role if _unnamed(trigger, verb) else None
    if {one.role for one in found} != {Role.TARGET}:
        return None
    does = _through_its_people(verb) or (trigger.act.mode in SHUTTING_OUT and _by_the_body(verb))
    return Role.SOURCE if does else None


def _by_the_body(verb: Token) -> bool:
    """Whether "it" or those through whom a body acts do it, or it is done by nobody who is told."""
    who = subject(verb)
    if is_passive(verb):
        return who is None or who.lemma_lower in words("of_a_body")
    return who is not None and (who.lower_ == "it" or who.lemma_lower in words("of_a_body"))


def _unnamed(trigger: Trigger, verb: Token) -> bool:
    """Whether no words behind the verb tell what one joins, and nobody but the body is told to let one in."""
    if trigger.act.id == "admit-member" and not _by_the_body(verb):
        return False
    noun = trigger.object
    if trigger.act.id == "accession" and noun is not None and noun.pos_ != "PRON":
        return False
    places = [verb] if noun is None else [verb, noun]
    return not any(prep in NAMING for place in places for prep, _ in prepositions(place))
