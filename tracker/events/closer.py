"""Which of two time expressions says more of an act: the firm, the close, the fine one."""

from tracker.dates.expression import TimeExpression
from tracker.events.listed import of_next_thing
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger


def better(new: TimeExpression, old: TimeExpression, owner: Trigger, scene: Scene) -> bool:
    """Whether the new one says more: a firm date beats a vague one, a closer one a farther, a finer one a coarser."""
    assert new.date is not None
    assert old.date is not None
    if new.date.vague != old.date.vague:
        return old.date.vague
    if new.date.lies_in(old.date) or old.date.lies_in(new.date):
        return new.date.width < old.date.width
    if (far := _links(new, owner, scene)) != (near := _links(old, owner, scene)):
        return far < near
    later = of_next_thing(new, old, owner, scene) or of_next_thing(old, new, owner, scene)
    return new.start < old.start if later else new.date.width < old.date.width


def _links(time: TimeExpression, owner: Trigger, scene: Scene) -> int:
    """How many steps up the tree lie between a time and the act."""
    steps, head = 0, scene.head_of(time)
    while head is not None and head not in (owner.token, owner.verb) and head.head != head:
        steps, head = steps + 1, head.head
    return steps
