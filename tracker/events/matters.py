"""Whose matter an act goes on with: sanctions lifted, ties restored, a treaty ratified that were just told."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import patient, subject
from tracker.events.counterparts import Codes
from tracker.events.discourse import AGREED, Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.things import PRONOUNS
from tracker.events.token import Token
from tracker.events.triggers import Trigger

TIES = {"relations-established", "relations-restored", "relations-raised", "relations-broken", "relations-lowered"}
TREATIES = AGREED - {"handover"}
GOES_ON = {
    "treaty-signed": TREATIES,
    "sanctions-lifted": {"sanctions-imposed"},
    "sanctions-eased": {"sanctions-imposed"},
    "treaty-ratified": TREATIES,
    "treaty-in-force": TREATIES,
    "relations-restored": TIES | {"ambassador-recalled"},
    "relations-raised": TIES,
    "relations-broken": TIES,
    "relations-lowered": TIES,
    "embassy-opened": {"embassy-closed"},
    "embassy-closed": {"embassy-opened"},
    "reopening": {"close-passage"},
    "close-passage": {"close-passage"},
    "release": {"coerce", "hold-persons"},
}
ENDS = {"treaty-signed", "ceasefire"}
TAKING_UP = {"the", "this", "these", "that", "both"}
EXCHANGED = {"ratification", "instrument"}
REASON = "those between whom the matter was told just before"


def whose_matter(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """All who took part in the act told before that this one goes on with, in their roles."""
    told = _told_before(trigger, scene, discourse, codes)
    if told is None:
        return _of_fight(trigger, scene, discourse, codes)
    return [Filled(one.role, one.hit, REASON, 0.7) for one in told.filled if codes(one.hit)]


def _of_fight(trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes) -> list[Filled]:
    """All who fought, where a truce or peace ends a fight of several told in the paragraph and none other was named."""
    nouns = {one.lemma_lower for one in (trigger.token, trigger.object, _about(trigger)) if one is not None}
    fight = discourse.fights[-1] if discourse.fights and nouns & words("truce") else None
    if fight is None or fight.sentence < scene.section.start or trigger.act.mode not in ENDS:
        return []
    known = {code for one in fight.filled for code in codes(one.hit)}
    since = scene.actors.between(fight.sentence, scene.sentence.end)
    if any(codes(hit) - known for hit in since if hit.form is not Form.CAPITAL):
        return []
    return [Filled(Role.SOURCE, one.hit, REASON, 0.7) for one in fight.filled if codes(one.hit)]


def under_it(trigger: Trigger, scene: Scene, discourse: Discourse, known: set[str], codes: Codes) -> list[Hit]:
    """The other side of the matter, where one is known ("Peru lifted it in May")."""
    told = _told_before(trigger, scene, discourse, codes, known)
    if told is None or not any(codes(one.hit) & known for one in told.filled):
        return []
    others = [one for one in told.filled if not codes(one.hit) & known]
    return [one.hit for one in others]


def _told_before(
    trigger: Trigger, scene: Scene, discourse: Discourse, codes: Codes, doers: set[str] | None = None
) -> Told | None:
    """The last act of such a matter, in the same sentence or taken up from one before that names no other state.

    A third state does not matter where one of the two does what is done to "it" or "them".
    """
    matters = GOES_ON.get(trigger.act.mode or trigger.act.id, set())
    far = discourse.dated if trigger.act.mode == "sanctions-lifted" else ()  # those of whom it was told long ago
    told = next(
        (one for one in (*reversed(discourse.told), *reversed(far)) if (one.act.mode or one.act.id) in matters), None
    )
    if told is None or not (trigger.is_verb or trigger.light):
        return None
    if told.sentence == scene.sentence.start and trigger.act.mode != "treaty-signed":
        return told
    known = {code for one in told.filled for code in codes(one.hit)}
    about = _about(trigger)
    if doers and doers <= known and about is not None and about.lower_ in {"it", "them"}:
        return told
    third = any(codes(hit) - known for hit in scene.hits if hit.form is not Form.CAPITAL)
    return told if _takes_up(trigger) and not third else None


def _takes_up(trigger: Trigger) -> bool:
    """Whether the words take the matter up: "it", "the treaty"; ties need no article."""
    noun = _about(trigger)
    if noun is None or trigger.act.mode in TIES or noun.lemma_lower in EXCHANGED:
        return noun is not None
    if trigger.act.mode == "treaty-signed":  # "the treaty" may be another
        return noun.lower_ in {"it", "they"}
    return noun.lower_ in PRONOUNS or any(child.lower_ in TAKING_UP for child in noun.children)


def _about(trigger: Trigger) -> Token | None:
    """The noun that says what matter the act is about."""
    if trigger.verb is None:
        return None
    return patient(trigger.verb) or subject(trigger.verb)


def named_in_object(trigger: Trigger, scene: Scene, codes: Codes) -> list[Filled]:
    """The two that the object of a mutual act names ("relations and the Danish embassy in Peru were established")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if noun is None or not trigger.act.mutual:
        return []
    apart = [child for child in noun.subtree if child.dep_ == "advcl"]
    if trigger.verb is not None and noun in trigger.verb.ancestors:  # "which" is only the one before it
        apart += [trigger.verb, *children(noun, "conj")]
    clauses = {t.i for one in apart for t in one.subtree}
    own = [t for t in noun.subtree if t.i not in clauses]
    hits = {frozenset(codes(hit)): hit for t in own if (hit := scene.hit_at.get(t.i)) is not None}
    if len(hits) != 2 or frozenset() in hits:
        return []
    return [Filled(Role.SOURCE, hit, "named with what the act is about", 0.8) for hit in hits.values()]
