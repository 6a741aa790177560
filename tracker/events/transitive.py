"""Whether the words around a noun tell who undergoes its act ("the invasion of Kuwait", "its capture by Danes")."""

from tracker.events.phrases import prepositions
from tracker.events.triggers import Trigger


def undergoes_it(trigger: Trigger) -> bool:
    """Whether "its" tells who undergoes it, since another does it ("its capture by Danes", "at the hands of")."""
    behind = prepositions(trigger.token)
    out = trigger.act.id == "suspend-member" and any(prep == "from" for prep, _ in behind)
    return out or (transitive(trigger) and any(prep == "by" or one.lower_ == "hands" for prep, one in behind))


def transitive(trigger: Trigger) -> bool:
    """Whether the "of" behind the noun names the one who undergoes ("the invasion of Kuwait")."""
    target = trigger.act.target
    if trigger.act.mode == "visit" and not any(prep == "by" for prep, _ in prepositions(trigger.token)):
        return False  # "the visit of the king to Togo"
    return "of" in target or ("object" in target and "complying" not in target and not trigger.act.forces)
