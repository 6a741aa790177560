"""Actors that a sentence leaves out and the document tells: the other principal, the one replied to, the one named
beside it. Each comes with a reason and lowers the confidence; where more than one would fit, the slot stays open."""

from collections.abc import Callable, Sequence

from tracker.actors.mentions import Hit
from tracker.dates.value import DateValue
from tracker.events.clauses import subject
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.phrases import is_place
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

TWO_SIDED = {"ASSAULT", "RETREAT", "COERCE", "MOBILIZE", "SANCTION"}
Codes = Callable[[Hit], set[str]]


def complete(
    trigger: Trigger, filled: Sequence[Filled], scene: Scene, discourse: Discourse, date: DateValue | None
) -> list[Filled]:
    """The actors of an act, with the missing side added where the document tells it beyond doubt."""

    def codes(hit: Hit) -> set[str]:
        return {m.actor.code for m in scene.actors.settle_each(hit, date) if m.actor.code}

    found = list(filled)
    if trigger.act.alone or not (trigger.is_verb or trigger.light):
        return found
    sources = _codes(found, Role.SOURCE, codes)
    targets = _codes(found, Role.TARGET, codes)
    if sources and not targets and not (trigger.act.mutual and len(sources) > 1):
        found += _missing_target(trigger, sources, scene, discourse, codes)
    elif targets and not sources and not _somebody(trigger):
        found += _missing_source(trigger, targets, discourse, codes)
    elif not sources and not targets and not _somebody(trigger):
        found += _both(trigger, discourse)
    return found


def _somebody(trigger: Trigger) -> bool:
    """Whether the words do name a doer, though not one that can be told: then nobody is put in the place."""
    if trigger.verb is None:
        return False
    who = subject(trigger.verb)
    return who is not None and who != trigger.token and who.pos_ in ("NOUN", "PROPN")


def _codes(filled: Sequence[Filled], role: Role, codes: Codes) -> set[str]:
    return {code for one in filled if one.role is role for code in codes(one.hit)}


def _missing_target(
    trigger: Trigger, sources: set[str], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The first of: the one in the act's own words, the one replied to, the last act's target, the other principal."""
    return (
        _one(_in_own_words(trigger, scene), sources, codes, "named in the words of the act", 0.85)
        or _one(_replied_to(trigger, discourse), sources, codes, "the one to whom it replies", 0.7)
        or _one(_of_last(trigger, discourse), sources, codes, "the one to whom the act before was done", 0.6)
        or _one(_principals(trigger, discourse), sources, codes, "the other side, by the title", 0.6)
    )


def _principals(trigger: Trigger, discourse: Discourse) -> Sequence[Hit]:
    """The two of the title, for acts that are between two sides by their nature; words need no such other side."""
    return discourse.principals if trigger.act.mutual or trigger.act.type in TWO_SIDED else ()


def _missing_source(trigger: Trigger, targets: set[str], discourse: Discourse, codes: Codes) -> list[Filled]:
    """The other principal, where one of the two undergoes the act."""
    sides = _principals(trigger, discourse)
    if not any(codes(hit) & targets for hit in sides):
        return []
    found = _one(sides, targets, codes, "the other side, by the title", 0.55)
    return [Filled(Role.SOURCE, one.hit, one.reason, one.weight) for one in found]


def _both(trigger: Trigger, discourse: Discourse) -> list[Filled]:
    """Both principals, of an act that takes two and names none."""
    if not trigger.act.mutual:
        return []
    return [Filled(Role.SOURCE, hit, "one of the two sides, by the title", 0.6) for hit in discourse.principals]


def _one(hits: Sequence[Hit], known: set[str], codes: Codes, reason: str, weight: float) -> list[Filled]:
    """The one actor that is not known yet; nobody where there are several."""
    fresh = {frozenset(found): hit for hit in hits if (found := codes(hit)) and not found & known}
    if len(fresh) != 1:
        return []
    return [Filled(Role.TARGET, hit, reason, weight) for hit in fresh.values()]


def _in_own_words(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Mentions below the trigger in the syntax tree that are no mere places."""
    found = []
    for token in trigger.token.subtree:
        hit = scene.hit_at.get(token.i)
        if hit is None or any(above.dep_ == "relcl" for above in token.ancestors if above.i > trigger.token.i):
            continue
        preposition = token.head.lower_ if token.dep_ == "pobj" else ""
        if not is_place(hit, preposition):
            found.append(hit)
    return list(dict.fromkeys(found))


def _replied_to(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """Those who made the offer, the demand or the declaration that an answer answers."""
    if not trigger.act.answers:
        return []
    for told in reversed(discourse.told):
        if told.act.type in trigger.act.answers or told.act.id in trigger.act.answers:
            return [one.hit for one in told.filled if one.role is Role.SOURCE]
    return []


def _of_last(trigger: Trigger, discourse: Discourse) -> list[Hit]:
    """The target of the act just before, where it is of the same kind."""
    if not discourse.told or discourse.told[-1].act.type != trigger.act.type:
        return []
    return [one.hit for one in discourse.told[-1].filled if one.role is Role.TARGET]
