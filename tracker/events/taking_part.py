"""Who takes part in an act: by its words, by records, and by the text before."""

from collections.abc import Sequence

from tracker.events.agreed_upon import by_third
from tracker.events.conferring import at_conference
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.locals import of_the_place
from tracker.events.papers import without_paper
from tracker.events.roles import Filled, as_joint, fill
from tracker.events.sides import opponents, parties, with_other_side
from tracker.events.stage import completed
from tracker.events.syntax import Scene
from tracker.events.taken_up import answerer, to_whom
from tracker.events.timed import Timing
from tracker.events.triggers import Trigger


def sides(
    trigger: Trigger, again: Told | None, when: Timing, scene: Scene, discourse: Discourse
) -> tuple[Trigger, list[Filled]]:
    """The act, and all who take part in it, those too of whom only records or the text before tell."""
    day = discourse.naming_day(when.date)
    filled = at_conference(trigger, answerer(trigger, fill(trigger, scene), discourse), scene, when.date)
    filled = with_other_side(trigger, filled, scene, day)
    filled += [*parties(trigger, filled, scene, when.date), *opponents(trigger, filled, scene, when.date)]
    trigger = as_joint(trigger, filled)
    filled += _there(trigger, filled, scene)
    filled += to_whom(again, filled, trigger.token) if again is not None else []
    trigger = by_third(trigger, filled, discourse, scene.actors.codes_at(day))
    filled = completed(trigger, filled, scene, discourse, day, dated=when.date is not None)
    return trigger, without_paper(trigger, filled, scene)


def _there(trigger: Trigger, filled: Sequence[Filled], scene: Scene) -> list[Filled]:
    """A crowd's or a court's own country as the source, where its place is all that is told."""
    if trigger.act.quad != "material conflict" or any(one.role is Role.SOURCE for one in filled):
        return []
    known = {one.hit for one in filled}
    reason = "those who do it are told by where they are"
    return [Filled(Role.SOURCE, hit, reason, 0.8) for hit in of_the_place(trigger, scene) if hit not in known]
