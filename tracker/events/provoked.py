"""Towards whom an act of conflict is done, by what is told beside it: who provoked it, on whom its doer turns next."""

from tracker.actors.mentions import Hit
from tracker.events.clauses import patient
from tracker.events.counterparts import TWO_SIDED, Codes
from tracker.events.discourse import Discourse, Told
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, prepositions, surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

TAKING_UP = {"the", "this", "these", "those", "such"}
MEASURES = {"relations-broken", "relations-lowered", "ambassador-recalled", "diplomats-expelled", "embassy-closed"}
COURTESIES = {"recognition", "visit", "credentials", "embassy-opened", "embassy-moved"}  # at which thirds protest
JUST_BEFORE = 450  # characters, some three sentences
PROVOKED = {"SANCTION", "ACCUSE", "PROTEST", "THREATEN"}


def provoked_by(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who did what an act of conflict came after ("recalled its envoy after Chad seized the town")."""
    if trigger.act.type not in PROVOKED or trigger.verb is None:
        return []
    for clause in children(trigger.verb, "advcl"):
        opened = any(child.lower_ in {"after", "when", "because", "since"} for child in clause.children)
        doer = surface_subject(clause) if opened and not is_passive(clause) else None
        if doer is not None and (found := actors_in(doer, scene, deep=False)):
            return found[:1]
    return _provoking(trigger.verb, scene) if trigger.act.type == "PROTEST" else []


def accused_next(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whom the one who denies something accuses in the same breath ("denied it had fired and accused Chad of lies")."""
    if trigger.act.type != "REJECT" or trigger.verb is None or not trigger.act.alone:
        return []
    turned = [verb for verb in children(trigger.verb, "conj") if verb.lemma_lower in {"accuse", "blame"}]
    return [hit for verb in turned[:1] for noun in children(verb, "dobj") for hit in actors_in(noun, scene, deep=False)]


def _provoking(verb: Token, scene: Scene) -> list[Hit]:
    """The first named in what a protest came after ("riots broke out after the burning of books by Danes")."""
    nouns = [noun for prep, noun in prepositions(verb) if prep in {"after", "following"} and noun.i > verb.i]
    below = (scene.hit_at.get(token.i) for noun in nouns for token in noun.subtree if noun.i not in scene.time_at)
    return [hit for hit in below if hit is not None][:1]


def struck_by(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """Who did what the one that warns, protests or takes a measure has just suffered, or suffers in the whole story."""
    if trigger.act.type not in PROVOKED or not trigger.is_verb or _is_at_something(trigger):
        return []
    own = {(Role.SOURCE, code) for code in sources}
    others = (one for one in reversed(discourse.told) if not _is_own(one, own, discourse, codes))
    last = next(others, None) if discourse.told else discourse.deed
    if last is None or (not discourse.told and (discourse.history or not discourse.sided)):
        return []
    suffered = any(codes(one.hit) & sources for one in last.filled if one.role is Role.TARGET)
    if last.act.quad != "material conflict" or not suffered:
        return []
    return [one.hit for one in last.filled if one.role is Role.SOURCE]


def _is_own(told: Told, own: set[tuple[Role, str]], discourse: Discourse, codes: Codes) -> bool:
    """Whether an act just told is its own ("stormed a Togolese ship that carried aid; Togo recalled …")."""
    doers = {(one.role, code) for one in told.filled if one.role is Role.SOURCE for code in codes(one.hit)}
    return told.sentence == discourse.told[-1].sentence and bool(doers) and doers <= own


def protested_at(trigger: Trigger, scene: Scene, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """Who alone did what was told last, where somebody else protests without a word of what at."""
    others = (one for one in reversed(discourse.course) if not _is_protest_of_third(one, sources, codes))
    last = next(others, None) if trigger.act.type == "ACCUSE" else None
    if trigger.act.type != "ACCUSE" or trigger.verb is None or not trigger.is_verb or last is None:
        return []
    at_whom = any(prep in ("at", "against", "to", "with", "about") for prep, _ in prepositions(trigger.verb))
    what = patient(trigger.verb)
    told_of = what is not None and what.lower_ == "which"  # "seized the port, which Chad protested"
    if at_whom or (what is not None and not told_of) or children(trigger.verb, "ccomp"):
        return []
    if scene.sentence.start - last.sentence > JUST_BEFORE or any(codes(one.hit) & sources for one in last.filled):
        return []
    doers = [one.hit for one in last.filled if one.role is Role.SOURCE]
    near = last.sentence == scene.sentence.start  # "recognised Chad, and Mali protested"
    told = near or last.act.quad != "verbal cooperation" or last.act.mode in COURTESIES
    return doers if len(doers) == 1 and told else []


def _is_protest_of_third(told: Told, sources: set[str], codes: Codes) -> bool:
    """Whether another has only complained of something, of which the next may complain as well."""
    return told.act.type == "ACCUSE" and not any(codes(one.hit) & sources for one in told.filled)


def _is_at_something(trigger: Trigger) -> bool:
    """Whether the words say at what or whom a protest or a warning is directed."""
    noun = patient(trigger.token)
    if noun is None or _is_pointing(noun) or noun.lemma_lower in words("deed"):
        return False
    return not any(child.dep_ == "poss" and child.lower_ in {"its", "his", "her", "their"} for child in noun.children)


def done_beside(trigger: Trigger, scene: Scene) -> list[Hit]:
    """On whose men or goods a measure's doer turns in the same breath ("recalled its envoy and expelled Chad's")."""
    if trigger.act.type != "SANCTION" or trigger.verb is None:
        return []
    nouns = [patient(verb) for verb in children(trigger.verb, "conj") if surface_subject(verb) is None]
    named = [
        hit for noun in nouns if noun is not None for t in noun.subtree if (hit := scene.hit_at.get(t.i)) is not None
    ]
    between_states = trigger.act.mode in MEASURES  # "recalled its envoy and called on the UN to meet"
    return [hit for hit in named if not (between_states and scene.is_organisation(hit))]


def charged_by(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """Who accused the one that denies or rejects "the charge", or "it"."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if trigger.act.type != "REJECT" or noun is None:
        return []
    if not _is_pointing(noun) and noun.lemma_lower not in words("charge"):
        return []
    pointed = (
        _is_pointing(noun) or noun.i < trigger.token.i or any(child.lower_ in TAKING_UP for child in noun.children)
    )
    for told in reversed(discourse.charges if pointed else ()):
        if any(codes(one.hit) & sources for one in told.filled if one.role is Role.TARGET):
            return [one.hit for one in told.filled if one.role is Role.SOURCE]
    return []


def _is_pointing(noun: Token) -> bool:
    """Whether a word stands for what was said ("Iran denied it")."""
    return noun.lower_ in {"it", "this", "that", "them", "which"}


def of_last(trigger: Trigger, discourse: Discourse, sources: set[str], codes: Codes) -> list[Hit]:
    """The target of the act just before, where it is of the same kind, or of the last that several states do alike."""
    last = discourse.told[-1] if discourse.told else None
    if (
        trigger.act.mode == "recognition"
        and not trigger.is_verb
        and last is not None
        and last.act.mode == "recognition"
    ):
        return [one.hit for one in last.filled if one.role is Role.TARGET]  # "Mali's recognition came later"
    if trigger.act.type not in TWO_SIDED:
        return []
    if last is None or last.act.type != trigger.act.type:
        last = next((one for one in reversed(discourse.course) if one.act.mode in MEASURES), None)
        does_too = trigger.act.mode in MEASURES and not (last and any(codes(one.hit) & sources for one in last.filled))
        last = last if does_too else None
    about = codes(discourse.subject) if discourse.subject is not None else frozenset[str]()
    does = {code for one in last.filled if one.role is Role.SOURCE for code in codes(one.hit)} if last else set()
    if trigger.act.mode in MEASURES and does & about and not sources & about:
        return []  # the one whom the text is about did it, and to him others do
    side = Role.SOURCE if trigger.act.id == "declare-war" else Role.TARGET  # war is declared on the aggressor
    return [one.hit for one in last.filled if one.role is side] if last is not None else []
