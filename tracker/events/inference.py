"""Actors that a sentence leaves out and the document tells: the other principal, the one replied to, the one named
beside it. Each comes with a reason and lowers the confidence; where more than one would fit, the slot stays open."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.mentions import Hit
from tracker.events.addressed import (
    asked_for,
    beside_request,
    fought,
    given_to,
    its_neighbour,
    walked_out_on,
    with_whom,
)
from tracker.events.again import again
from tracker.events.agreed_upon import of_others, of_treaty
from tracker.events.counterparts import (
    TWO_SIDED,
    Codes,
    beaten_by,
    done_to_own,
    in_own_words,
    in_sentence,
    of_named_act,
    replied_to,
    same_thing,
    territory,
    together,
)
from tracker.events.deeds import about, answered
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.envoys import at_post, sent_to
from tracker.events.faced import faced
from tracker.events.lands import land_of_those, said_there, vacated, where
from tracker.events.matters import REASON, named_in_object, under_it, whose_matter
from tracker.events.overrun import overrun_by
from tracker.events.posts import is_posting
from tracker.events.provoked import accused_next, charged_by, done_beside, of_last, protested_at, struck_by
from tracker.events.returned import in_return
from tracker.events.roles import AGREED_BY, AGREED_WITH, Filled
from tracker.events.rulers import of_side, unknown_ruler
from tracker.events.somebody import done_to_somebody, is_of_land, needs_none, one_person, somebody
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger
from tracker.events.warring import at_war, of_war

REPLY = "the one to whom it replies"
ACCUSER = "the one who accused it"
PROTESTED = "the one who did what was told just before"
BESIDE = "the other side of its sentence"
THERE = "the place that its clause is about"
SPOKEN_OF = "the land that was spoken of just before"
FACED = "the one whom the troops face"
LAND = "the land in which they are"
SENT = "the one to whom the envoy is sent"
LANDS = {THERE, SPOKEN_OF, LAND}


def complete(
    trigger: Trigger, filled: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The actors of an act, with the missing side added where the document tells it beyond doubt."""
    found = list(filled)
    found = found or ([] if trigger.is_verb else again(trigger, discourse))
    if not (trigger.is_verb or trigger.light or scene.is_heading):
        return found
    if trigger.act.alone:
        found = found or whose_matter(trigger, scene, discourse, codes)
        return found + _beside_one(trigger, found, scene, discourse, codes)
    sources = _codes(found, Role.SOURCE, codes)
    targets = _codes(found, Role.TARGET, codes)
    if sources and targets:
        return found
    envoy = is_posting(trigger.act) and ((found and found[0].role is Role.SOURCE) or somebody(trigger))
    ruler = unknown_ruler(found)
    if not sources and targets and (envoy or ruler is not None):
        return of_side(found, ruler, _missing_source(trigger, targets, discourse, codes, sided=True))
    if sources and not targets and done_to_own(trigger, scene, sources, codes):
        own_words = trigger.act.type != "REQUEST"
        found += _named_together(in_own_words(trigger, scene), sources, scene, codes) if own_words else []
    elif len(sources) > 1 and not targets and (others := with_whom(trigger, scene)):
        found += _named_together(others, sources, scene, codes)
    elif sources and not targets and not needs_none(trigger, sources, scene):
        found += _missing_target(trigger, found, scene, discourse, codes)
    elif targets and not sources and not somebody(trigger):
        person = any(scene.is_person(one.hit) for one in found)
        beaten = _one(beaten_by(trigger, scene, discourse, targets, codes), targets, codes, "the one it attacked", 0.85)
        before = _one(under_it(trigger, scene, discourse, targets, codes), targets, codes, REASON, 0.7)
        found += _doing(beaten or before) or _missing_source(trigger, targets, discourse, codes, person=person)
    elif not sources and not targets and (not somebody(trigger) or (envoy and one_person(trigger))):
        both = [] if not envoy and done_to_somebody(trigger) else _both(trigger, scene, discourse, codes)
        told = not both or trigger.act.mode == "sanctions-lifted"
        matter = whose_matter(trigger, scene, discourse, codes) if told else []
        found += named_in_object(trigger, scene, codes) or matter or both
    return found


def _beside_one(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The target of an act done alone: the land spoken of, whom its envoy addresses, whose act it answers."""
    if _codes(found, Role.TARGET, codes):
        return []
    known = _codes(found, Role.SOURCE, codes)
    return (
        _one(fought(trigger, scene), known, codes, "the one whom they are to fight", 0.85)
        or _one(walked_out_on(trigger, scene), known, codes, "the one body that the sentence names", 0.8)
        or _one(faced(trigger, scene, known, codes), known, codes, FACED, 0.75)
        or _one(territory(trigger, scene, discourse), known, codes, SPOKEN_OF, 0.6)
        or _one(at_post(trigger, scene), known, codes, "the one to whom the envoy is sent", 0.85)
        or _one(vacated(trigger, discourse, known, codes), known, codes, "the one from whom it was taken", 0.8)
        or _one(answered(trigger, scene, discourse), known, codes, "the one whose act it answers", 0.7)
        or _one(struck_by(trigger, discourse, known, codes), known, codes, "the one whose act it suffered", 0.7)
        or _one(accused_next(trigger, scene), known, codes, "the one whom it accuses in return", 0.7)
        or _one(charged_by(trigger, discourse, known, codes), known, codes, ACCUSER, 0.7)
    )


def _codes(filled: Sequence[Filled], role: Role, codes: Codes) -> set[str]:
    return {code for one in filled if one.role is role for code in codes(one.hit)}


def _missing_target(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The first of: the one in the act's own words, the one replied to, the last act's target, the other principal."""
    sources = _codes(found, Role.SOURCE, codes)
    land = _one(territory(trigger, scene, discourse), sources, codes, SPOKEN_OF, 0.6)
    if land or is_of_land(trigger, scene):
        return land or _by_title(trigger, sources, scene, discourse, codes)
    return (
        _one(where(trigger, scene) or said_there(trigger, scene), sources, codes, THERE, 0.85)
        or about(of_named_act(trigger, discourse), sources, codes)
        or about(of_others(trigger, discourse), sources, codes, AGREED_BY)
        or _one(asked_for(trigger, scene), sources, codes, "the one who asked for it", 0.8)
        or _named_together(in_own_words(trigger, scene), sources, scene, codes)
        or _one(faced(trigger, scene, sources, codes), sources, codes, FACED, 0.75)
        or _one(its_neighbour(trigger, discourse), sources, codes, "the other side, by the title", 0.7)
        or _agreed_with(of_treaty(trigger, discourse, sources, codes), sources, codes)
        or _one(under_it(trigger, scene, discourse, sources, codes), sources, codes, REASON, 0.7)
        or _one(land_of_those(trigger, scene), sources, codes, LAND, 0.8)
        or _one(overrun_by(trigger, scene, sources), sources, codes, "it used force when refused", 0.75)
        or _one(same_thing(trigger, scene, discourse), sources, codes, "what is answered was just answered", 0.7)
        or _one(answered(trigger, scene, discourse), sources, codes, "the one whose act it answers", 0.7)
        or _one(beside_request(trigger, scene), sources, codes, "whom the request has in view, by its words", 0.8)
        or _one(done_beside(trigger, scene), sources, codes, BESIDE, 0.7)
        or _one(at_post(trigger, scene) or sent_to(trigger, found, scene), sources, codes, SENT, 0.85)
        or _one(in_return(trigger, scene, discourse, sources, codes), sources, codes, "done in return for its act", 0.7)
        or _one(in_sentence(trigger, scene, discourse, sources, codes), sources, codes, BESIDE, 0.7)
        or _one(replied_to(trigger, discourse, sources, codes), sources, codes, REPLY, 0.7)
        or _one(struck_by(trigger, discourse, sources, codes), sources, codes, "the one whose act it suffered", 0.7)
        or _one(charged_by(trigger, discourse, sources, codes), sources, codes, ACCUSER, 0.7)
        or _one(protested_at(trigger, scene, discourse, sources, codes), sources, codes, PROTESTED, 0.6)
        or _one(
            of_last(trigger, discourse, sources, codes), sources, codes, "the one to whom the act before was done", 0.6
        )
        or _by_title(trigger, sources, scene, discourse, codes)
    )


def _by_title(trigger: Trigger, sources: set[str], scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """The other principal, unless the sentence names others than the doer and not him."""
    found = _one(_principals(trigger, discourse), sources, codes, "the other side, by the title", 0.6)
    if not found:
        return []
    others = {code for hit in scene.hits for code in codes(hit)} - sources
    return found if not others or any(codes(one.hit) & others for one in found) else []


def _agreed_with(parties: Sequence[Hit], sources: set[str], codes: Codes) -> list[Filled]:
    """The other party to the treaty of which one ratifies or refuses "it"."""
    found = _one(parties, sources, codes, "the other party to what was agreed", 0.7)
    return [replace(one, how=AGREED_WITH) for one in found]


def _named_together(hits: list[Hit], sources: set[str], scene: Scene, codes: Codes) -> list[Filled]:
    """The one whom the words of the act name, or the several that they join."""
    fresh = [hit for hit in hits if codes(hit) and not codes(hit) & sources and not hit.is_part]
    if together(fresh, scene):
        return [Filled(Role.TARGET, hit, "named in the words of the act", 0.85) for hit in fresh]
    return _one(given_to(fresh, scene), sources, codes, "named in the words of the act", 0.85)


def _principals(trigger: Trigger, discourse: Discourse) -> Sequence[Hit]:
    """The two of the title, for acts that are between two sides by their nature; words may be meant for anybody."""
    sided = trigger.act.mutual or trigger.act.type in TWO_SIDED or is_posting(trigger.act)
    return discourse.principals if sided else ()


def _missing_source(
    trigger: Trigger,
    targets: set[str],
    discourse: Discourse,
    codes: Codes,
    *,
    sided: bool = False,
    person: bool = False,
) -> list[Filled]:
    """The other principal, where one of the two undergoes the act; an envoy to one of them acts for the other.

    Who killed a person is never guessed.
    """
    by_nature = trigger.act.mutual or trigger.act.host or trigger.act.mode == "recognition"
    if not (sided or by_nature or trigger.act.type in TWO_SIDED):
        return []
    sides = discourse.principals
    if trigger.act.type == "ASSAULT" and person:
        return []
    if not any(codes(hit) & targets for hit in sides):
        return []
    return _doing(_one(sides, targets, codes, "the other side, by the title", 0.55))


def _doing(found: Sequence[Filled]) -> list[Filled]:
    """The same as those who do it."""
    return [replace(one, role=Role.SOURCE) for one in found]


def _both(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """Both principals, of an act that takes two and names none, in a sentence that speaks of no third."""
    if trigger.act.subjects and trigger.object is not None and trigger.object.pos_ == "PRON":
        return []
    known = {code for hit in discourse.principals for code in codes(hit)}
    if not trigger.act.mutual and any(codes(hit) - known for hit in scene.hits):
        return []
    if not trigger.is_verb and any(child.lower_ in {"at", "in", "on"} for child in trigger.token.children):
        return []
    act = trigger.act
    role = Role.SOURCE if act.mutual else Role.PARTICIPANT
    if at_war(trigger):
        return [Filled(role, hit, "a side of the war just told", 0.7) for hit in of_war(scene, discourse)]
    sided = act.mutual or act.type in TWO_SIDED or is_posting(act) or act.mode == "recognition"
    sides = discourse.principals if sided else ()
    return [Filled(role, hit, "one of the two sides, by the title", 0.6) for hit in sides]


def _one(hits: Sequence[Hit], known: set[str], codes: Codes, reason: str, weight: float) -> list[Filled]:
    """The one actor that is not known yet; nobody of several but those replied to together, a town's state only for
    what is done there."""
    if not hits:  # as most of those who could be meant
        return []
    able = [hit for hit in hits if not hit.is_part or reason in LANDS]
    fresh = {frozenset(found): hit for hit in able if (found := codes(hit)) and not found & known}
    if len(fresh) != 1 and reason != REPLY:
        return []
    return [Filled(Role.TARGET, hit, reason, weight) for hit in fresh.values()]
