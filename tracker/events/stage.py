"""The other of the two between whom a passage goes on, for an act whose sentence names only one of them."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.dates.value import DateValue
from tracker.events.as_of import as_of
from tracker.events.bilateral import bilateral
from tracker.events.called_home import of_those_told
from tracker.events.clauses import patient, subject
from tracker.events.counterparts import TWO_SIDED, Codes, done_to_own
from tracker.events.courts import before_whom, other_party, without_forum
from tracker.events.deeds import sent_back
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.envoys import hosted
from tracker.events.foes import fought
from tracker.events.forced import forced_by
from tracker.events.grammar import words
from tracker.events.implied import implied
from tracker.events.inference import complete
from tracker.events.matters import whose_matter
from tracker.events.membership import body, first_body
from tracker.events.passing import heads_entry
from tracker.events.phrases import is_passive
from tracker.events.posts import is_posting
from tracker.events.requested import of_request
from tracker.events.roles import Filled
from tracker.events.slots import who_is
from tracker.events.somebody import by_police, done_to_somebody, is_of_land, needs_none, somebody
from tracker.events.syntax import Scene
from tracker.events.titled import about_one, about_two, by_both, by_unknown_person, of_third
from tracker.events.triggers import Trigger
from tracker.events.undone import parties_to_it

AT_HOME = {"curfew", "overthrow", "order"}  # what no other does, where nobody is told to do it
FORCE = {"ASSAULT", "COERCE"}
ADDRESSED = {"ACCUSE", "REJECT", "CONCEDE", "THREATEN", "PROTEST"}
REASON = "the other of the two between whom the lines before tell something"


def completed(
    trigger: Trigger,
    filled: Sequence[Filled],
    scene: Scene,
    discourse: Discourse,
    date: DateValue | None,
    *,
    dated: bool,
) -> list[Filled]:
    """The actors of an act, with the side that only the text before tells; `date` is when they bear their names."""
    if trigger.act.own_words:
        return as_of(trigger, [*filled, *_announcer(trigger, filled, scene)], scene, discourse, date)
    codes = scene.actors.codes_at(date)
    if first_body(trigger):
        filled = [*filled, *body(trigger, filled, scene, discourse, codes)]
    if answer := sent_back(trigger, discourse):
        return answer
    if trigger.act.id in AT_HOME and not any(one.role is Role.SOURCE for one in filled):
        return as_of(trigger, list(filled), scene, discourse, date)
    filled = _told_before(trigger, filled, scene, discourse, codes)
    found = complete(trigger, filled or of_request(trigger, scene, discourse), scene, discourse, codes)
    found += body(trigger, found, scene, discourse, codes) + forced_by(trigger, found, scene, codes)
    act = trigger.act
    told = trigger.is_verb or trigger.light or (scene.entry is not None and heads_entry(trigger))
    if not told or scene.is_heading or by_police(trigger) or (found and is_of_land(trigger, scene)):
        return as_of(trigger, found, scene, discourse, date)
    found += fought(trigger, found, date, scene, discourse, codes)
    if not (act.alone and found) and (act.mutual or act.type in TWO_SIDED | ADDRESSED or is_posting(act)):
        found += _missing(trigger, found, scene, discourse, codes)
    found += implied(trigger, found, scene, discourse, codes)
    beside = before_whom(trigger, found, scene, discourse, date)
    found += other_party(trigger, found, scene, discourse, codes)
    found += bilateral(trigger, found, scene, discourse, codes, beside, dated=dated)
    found += about_one(trigger, found, scene, discourse, codes, dated=dated)
    found = by_both(trigger, found, scene, discourse, codes) or found
    found += by_unknown_person(trigger, found, scene, discourse, codes)
    found += of_third(trigger, found, scene, discourse, codes, dated=dated)
    found += about_two(trigger, found, scene, discourse, codes)
    return as_of(trigger, without_forum(trigger, found, beside), scene, discourse, date)


def _announcer(trigger: Trigger, filled: Sequence[Filled], scene: Scene) -> list[Filled]:
    """Who announces what is done by nobody that is named ("Cairo announced that the Straits were closed")."""
    verb = trigger.verb
    if verb is None or verb.dep_ != "ccomp" or not is_passive(verb) or any(one.role is Role.SOURCE for one in filled):
        return []
    who = subject(verb.head) if verb.head.lemma_lower in {"announce", "declare", "decree"} else None
    return [] if who is None else [Filled(Role.SOURCE, hit, "who announces it", 0.7) for hit in who_is(who, scene)]


def _told_before(
    trigger: Trigger, filled: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The actors, with the host, those of whom was told, the parties to "it", and whose prisoner "he" was."""
    filled = [*filled, *hosted(trigger, filled, scene), *of_those_told(trigger, filled, scene, discourse, codes)]
    filled += parties_to_it(trigger, filled, scene, discourse, codes)
    freed = not filled and trigger.act.mode == "release"
    return whose_matter(trigger, scene, discourse, codes) if freed else filled


def _missing(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """Who is to be added, where one side of the act is open and the words do not name somebody else."""
    act = trigger.act
    doers = {code for one in found if one.role is Role.SOURCE for code in codes(one.hit)}
    others = {code for one in found if one.role is not Role.SOURCE for code in codes(one.hit)}
    here = doers | others
    if not here or (doers and others) or (act.mutual and len(doers) > 1):
        return []
    if doers and (_one_more(trigger) or needs_none(trigger, doers, scene) or done_to_own(trigger, scene, doers, codes)):
        return []
    if not doers and (somebody(trigger) or act.type in ADDRESSED or _done_to_person(trigger, scene)):
        return []
    force = act.type in FORCE and not doers
    if force and any(scene.is_person(one.hit) for one in found):
        return []
    if act.type == "ACCUSE" and trigger.object is not None:
        return []
    two = on_stage(scene, discourse, codes, force=force)
    if not any(codes(hit) & here for hit in two):
        return []
    if act.type in {"CONSULT", "COOPERATE"} and any(scene.is_organisation(hit) for hit in two):
        return []
    role = Role.TARGET if doers else Role.SOURCE
    return [Filled(role, hit, REASON, 0.6) for hit in two if not codes(hit) & here]


def _one_more(trigger: Trigger) -> bool:
    """Whether a treaty may have been signed with anybody; an armistice or peace is one between those at war."""
    lemma = trigger.object.lemma_lower if trigger.object is not None else ""
    return trigger.act.mode == "treaty-signed" and lemma not in words("truce")


def _done_to_person(trigger: Trigger, scene: Scene) -> bool:
    """Whether a person who cannot be told suffers it; troops or a place that is named are no person."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    place = noun is not None and (noun.i in scene.hit_at or noun.lemma_lower in words("military"))
    return not place and done_to_somebody(trigger)


def on_stage(scene: Scene, discourse: Discourse, codes: Codes, *, force: bool = False) -> Sequence[Hit]:
    """The two who took part in the act told last in the paragraph that had two sides, where no third is named since.

    With `force`, only where that act was one of force.
    """
    for told in reversed(discourse.told):
        sides = {frozenset(found): one.hit for one in told.filled if (found := codes(one.hit))}
        if len(sides) != 2 or any(len(side) != 1 for side in sides):
            if len(sides) > 1:
                return ()
            continue
        if force and told.act.type not in FORCE:
            continue
        two = frozenset().union(*sides)
        since = scene.actors.between(told.sentence, scene.sentence.end)
        third = any(codes(hit) - two or _unknown(hit, scene) for hit in since if hit.form is not Form.CAPITAL)
        return () if third else tuple(sides.values())
    return ()


def _unknown(hit: Hit, scene: Scene) -> bool:
    """Whether a mention names a body of which no code is known."""
    return not scene.is_person(hit) and not scene.settle(hit, None).actor.code
