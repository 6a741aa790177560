"""What "did the same", "did so", "followed suit" take up: the act told last, where no other verb stands nearer."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.events.clauses import subject
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.phrases import children, is_infinitive
from tracker.events.roles import Filled
from tracker.events.sayings import in_kind
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

PRONOUNS = {"he", "she", "it"}
ANSWERS = "who answers is the one to whom the offer was made"


def taken_up(trigger: Trigger, discourse: Discourse, scene: Scene) -> Told | None:
    """The act that a pro-verb stands for; None where nothing was told, or the verb before it tells something else."""
    told = discourse.told[-1] if discourse.told else None
    if told is None or (told.sentence == scene.sentence.start and _is_counted(trigger.token)):
        return None
    nearest = _verb_before(trigger.token, scene.tokens)
    if nearest is None:
        return told
    return told if told.sentence == scene.sentence.start and _tells(nearest, told) else None


def _is_counted(pro_verb: Token) -> bool:
    """Whether the words only say as the how manieth one did it ("the first land to do so")."""
    return pro_verb.dep_ in {"relcl", "acl"} and is_infinitive(pro_verb)


def _verb_before(pro_verb: Token, tokens: Sequence[Token]) -> Token | None:
    """The verb last told before it in its sentence, other than those above it that say of whom it is told."""
    above = {one.i for one in pro_verb.ancestors if one.i < pro_verb.i and one.dep_ != "ROOT"}
    before = [one for one in tokens[: pro_verb.i] if one.pos_ == "VERB" and one.i not in above and not _is_pro(one)]
    return before[-1] if before else None


def _is_pro(verb: Token) -> bool:
    """Whether a verb only stands for what another told ("the first state to do so")."""
    return verb.lemma_ == "do" and any(child.lower_ in {"so", "same", "likewise"} for child in verb.children)


def _tells(verb: Token, told: Told) -> bool:
    """Whether a verb, by itself or with its object, has words of that act."""
    first = {one.split()[0] for one in (*told.act.verbs, *told.act.phrases)}
    objects = {noun.lemma_lower for noun in children(verb, "dobj", "nsubjpass", "pobj")}
    return verb.lemma_lower in first or bool(objects & set(told.act.nouns))


def to_whom(told: Told, filled: Sequence[Filled], verb: Token) -> list[Filled]:
    """To whom it is done again: the targets of the act told last, none of a host; its doer where its target does it."""
    if told.act.host or any(one.role is Role.TARGET for one in filled):
        return []
    others = [one for one in told.filled if one.role is Role.TARGET or (one.role is Role.PARTICIPANT and told.doers)]
    own = [one.hit.candidates for one in filled if one.role is Role.SOURCE and one.hit.candidates]
    asked = verb.lemma_ == "do" and any(child.lower_ == "so" for child in verb.children)  # what one was asked to do
    if in_kind(verb) or (not asked and any(one.hit.candidates in own for one in others)):
        return [replace(one, role=Role.TARGET) for one in told.filled if one.role is Role.SOURCE]
    return others


def answerer(trigger: Trigger, filled: Sequence[Filled], discourse: Discourse) -> list[Filled]:
    """The parts of an answer, its doer the one to whom the offer was made, where "he" would answer his own."""
    last = discourse.told[-1] if discourse.told else None
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if last is None or who is None or who.lower_ not in PRONOUNS or last.act.type not in trigger.act.answers:
        return list(filled)
    doers = {one.hit.candidates for one in filled if one.role is Role.SOURCE}
    offered = [one for one in last.filled if one.role is Role.TARGET]
    made = [one for one in last.filled if one.role is Role.SOURCE]
    own = bool(doers) and doers == {one.hit.candidates for one in made}
    if not own or len(offered) != 1 or any(one.role is Role.TARGET for one in filled):
        return list(filled)
    turned = {Role.SOURCE: offered, Role.TARGET: made}
    return [replace(one, role=role, reason=ANSWERS, weight=0.7) for role, some in turned.items() for one in some]
