"""Where the others of an act stand: from a slot of its list (object, dative, a preposition …) to the mentions there."""

from collections.abc import Callable, Iterator
from itertools import islice

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.reading import recorded
from tracker.events.aims import SLOTS as AIMS
from tracker.events.applying import applicant
from tracker.events.around import all_prepositions
from tracker.events.clauses import patient, shared_object, subject
from tracker.events.company import is_bystander
from tracker.events.enumerated import behind_colon
from tracker.events.forum import forum
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, is_place, joined, prepositions, unique
from tracker.events.reference import stand_for
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.transitive import transitive, undergoes_it
from tracker.events.triggers import Trigger
from tracker.events.undergone import doers, is_undergone, suffers
from tracker.events.whose import whose

UNNAMED = {"ally", "neighbour", "neighbor", "creditor", "debtor"}  # nobody said of them is meant
ANOTHER = {"neighbour", "neighbor", "rival", "enemy", "foe", "adversary", "opponent"}  # "its neighbour" is not it
UPON = ("to", "against", "on", "upon", "with", "from", "by", "at")


def who_is(noun: Token, scene: Scene, *, deep: bool = True) -> list[Hit]:
    """The mentions that a noun phrase or a pronoun stands for; the scene keeps them, for many rules ask."""
    known: dict[tuple[int, bool], tuple[Hit, ...]] = scene.kept.setdefault("who is", {})
    found = known.get((noun.i, deep))
    if found is None:
        found = known[noun.i, deep] = tuple(_who_is(noun, scene, deep=deep))
    return list(found)


def _who_is(noun: Token, scene: Scene, *, deep: bool) -> list[Hit]:
    found = actors_in(noun, scene, deep=deep)
    if found:
        beside = [one for one in joined(noun) if one.pos_ == "PRON" and one.i not in scene.hit_at]
        if beside:
            return unique([hit for one in beside for hit in stand_for(one, scene)] + found)
        return found if noun.i in scene.hit_at else unique([*_untold(noun, scene), *found])
    if noun.pos_ in {"PRON", "DET"}:
        return stand_for(noun, scene)
    if _is_numbered_resolution(noun):
        return [recorded("UN", scene.token_span(noun))]
    found = whose(noun, scene)
    if found:
        return found
    if noun.lemma_lower in ANOTHER:
        return behind_colon(noun, scene)
    poss = [child for child in children(noun, "poss") if child.tag_ in {"PRP$", "WP$"}]
    return stand_for(poss[0], scene) if poss else behind_colon(noun, scene)


def _untold(noun: Token, scene: Scene) -> list[Hit]:
    """Whose those are of a series whom only "the" tells, beside one that is named ("the envoy and the prince")."""
    several = [one for one in joined(noun) if any(child.lower_ == "the" for child in one.children)]
    return [hit for one in several if len(several) > 1 and one.i not in scene.hit_at for hit in whose(one, scene)]


def _is_numbered_resolution(noun: Token) -> bool:
    """Whether a resolution has only its number: that is how texts name those of the Security Council."""
    if noun.text != "Resolution":
        return False
    return any(child.text.isdigit() and len(child.text) >= 3 for child in children(noun, "nummod"))


def _once_called(clause: Token, scene: Scene) -> Iterator[Hit]:
    """Whom a clause names as what the object then was ("entered what was then East Pakistan")."""
    if clause.tag_ == "VBD" and any(child.lower_ == "what" for child in children(clause, "nsubj")):
        for noun in children(clause, "attr"):
            yield from actors_in(noun, scene)


def told_slots(trigger: Trigger) -> list[str]:
    """The slots of an act's list of which there may be words: of prepositions those that stand there."""
    there = {prep for prep, _ in all_prepositions(trigger)}
    return [slot for slot in trigger.act.target if slot in SLOTS or slot in there]


def in_slot(slot: str, trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The mentions in one slot: the object, the dative, or behind a preposition or a verb of purpose."""
    if slot in SLOTS:
        yield from SLOTS[slot](trigger, scene)
        return
    if slot == "with" and trigger.act.type == "AID" and trigger.token.lemma_ in words("sending"):
        return  # those who come along
    for prep, noun in all_prepositions(trigger):
        if prep == slot and not suffers(noun, trigger.act):
            yield from _behind(prep, noun, trigger, scene)


def _of_clause(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The subjects of the clauses below the verb, or behind the noun that tells the act."""
    below = children(trigger.token, "ccomp", "acl")
    below += children(trigger.verb, "ccomp") if trigger.light and trigger.verb is not None else []
    below += [verb for verb in children(trigger.token, "advcl", "xcomp") if _is_asked_for(verb)]
    for verb in below:
        if verb.i < trigger.token.i and verb.children and verb.children[0].dep_ in {"prep", "mark", "advmod"}:
            continue  # "At the time the war in Mali grew, he ordered …": the parser took for a clause what tells when
        for noun in children(verb, "nsubj", "nsubjpass"):
            yield from who_is(noun, scene)


def _of_purpose(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The objects of the verbs of purpose."""
    aims = [verb for verb in children(trigger.token, "advcl") if verb.tag_ == "VB"]
    for verb in children(trigger.token, "xcomp") + aims:
        for noun in children(verb, "dobj"):
            yield from who_is(noun, scene)


def _behind_verb(trigger: Trigger) -> Token | None:
    """What an act is about where a preposition brings it ("acceded to the Danish alliance")."""
    return trigger.object if trigger.act.objects and trigger.object is not trigger.token else None


def _is_asked_for(verb: Token) -> bool:
    """Whether an infinitive has its doer behind "for" ("called for Chad to withdraw")."""
    return any(child.lower_ == "for" and child.dep_ == "mark" for child in verb.children)


def _beneath(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The first named anywhere in what stands behind the act's prepositions ("over the burning of books by Danes")."""
    slots = {*trigger.act.target, "front"}
    aims = children(trigger.token, "advcl", "xcomp")
    for prep, noun in (*all_prepositions(trigger), *(pair for aim in aims for pair in prepositions(aim))):
        if prep in slots or noun.lower_ in slots:
            unnamed = noun.tag_ == "NNS" and noun.lemma_lower in UNNAMED
            below = () if unnamed else (scene.hit_at.get(token.i) for token in noun.subtree)
            yield from islice((hit for hit in below if hit is not None), 1)


def _makers(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Those by whom the object was made or put forward ("a plan drawn up by Mali", "the plan that Mali drew up")."""
    below = list(trigger.object.subtree) if trigger.object is not None else []
    made = [noun for token in below if token.dep_ == "agent" for noun in children(token, "pobj")]
    clauses = [token for token in below if token.dep_ == "relcl" and token.head == trigger.object]
    put = [verb for verb in clauses if verb.lemma_lower in words("making") and not is_passive(verb)]
    for noun in made or [who for verb in put for who in children(verb, "nsubj") if who.tag_ not in {"WDT", "WP"}]:
        yield from who_is(noun, scene)


def _in_dative(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The one to whom something is given: an object before the object, or the subject of a passive with an object."""
    if trigger.verb is None:
        return
    for noun in children(trigger.verb, "dative"):
        if noun.pos_ != "ADP":
            yield from who_is(noun, scene)
    given = children(trigger.verb, "dobj")
    if len(given) > 1 and trigger.object is not None and trigger.object is not given[0]:
        yield from who_is(given[0], scene)
    if given:
        for noun in children(trigger.verb, "nsubjpass"):
            yield from who_is(noun, scene)


def _whom(noun: Token, trigger: Trigger, scene: Scene) -> list[Hit]:
    """The mentions that a noun stands for; of an act that is blamed or asked for, those who do it."""
    if not is_undergone(noun, trigger.act):
        return who_is(noun, scene)
    return [hit for doer in doers(noun) for hit in who_is(doer, scene, deep=doer.dep_ == "pobj")]


def _behind(prep: str, noun: Token, trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The mentions behind a preposition, without those that are only the place of the act."""
    if is_bystander(prep, noun) or noun.lower_ in {"behalf", "hands"}:
        return
    if prep == "to" and (trigger.act.mode or "").startswith("relations-") and _is_of_post(noun):
        return  # "was raised to the status of a Danish embassy": whose it is
    for hit in _whom(noun, trigger, scene):
        hosts = trigger.act.host or trigger.act.mode in {"boycott", "invasion"} or trigger.act.type == "AID"
        only_place = is_place(hit, prep) and hit.form is Form.CAPITAL and not hosts
        if not only_place and not (prep == "through" and scene.is_organisation(hit)):
            yield hit


def _is_of_post(noun: Token) -> bool:
    """Whether a post, or the rank of one, is what another becomes."""
    return any(one.lemma_lower in words("post") for one in (noun, *(below for _, below in prepositions(noun))))


def _below(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Whom an infinitive or clause below tells as undergoing it ("threatened to fire on Chad unless it left")."""
    verbs = children(trigger.token, "xcomp", "ccomp")
    verbs += children(trigger.object, "acl") if trigger.object is not None else []
    nouns = [noun for verb in verbs for noun in children(verb, "dobj")]
    nouns += [noun for verb in verbs for prep, noun in prepositions(verb) if prep in (*UPON, "of")]
    nouns += [noun for above in nouns for prep, noun in prepositions(above) if prep in UPON]
    clauses = [below for verb in (trigger.token, *verbs) for below in children(verb, "advcl")]
    held = [verb for verb in clauses if any(child.lower_ in {"if", "unless"} for child in children(verb, "mark"))]
    nouns += [noun for verb in held for noun in children(verb, "nsubj")]
    for noun in nouns:
        if noun.pos_ != "PRON" and (found := who_is(noun, scene)):
            yield from found
            return


def _in_subject(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The subject of a verb by which it undergoes what others do ("drew a rebuke from Mali")."""
    verb = trigger.verb
    who = None if verb is None else patient(verb) if is_passive(verb) else subject(verb)
    if who is not None:
        yield from who_is(who, scene)


def _in_object(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The mentions in the object of a verb, or in what a nominal act is done to."""
    if trigger.is_verb and trigger.verb is not None:
        noun = trigger.object if trigger.act.capacity else patient(trigger.verb) or _behind_verb(trigger)
        noun = noun or (shared_object(trigger.verb) if trigger.act.type in {"ASSAULT", "COERCE"} else None)
        if noun is None and trigger.act.phrases:
            behind = [one for verb in children(trigger.verb, "xcomp") for one in children(verb, "dobj")]
            noun = next(iter((*behind, *children(trigger.verb, "npadvmod"))), None)
        if noun is not None:
            yield from _whom(noun, trigger, scene)
        for clause in children(trigger.verb, "ccomp") if noun is None else ():
            yield from _once_called(clause, scene)
            if trigger.act.type == "ASSAULT" and not children(clause, "mark"):
                # The parser joined the object to the next clause: "attacked Chad and a war broke out".
                yield from (hit for who in children(clause, "nsubj") for hit in who_is(who, scene))
    elif trigger.light and trigger.verb is not None and trigger.token.dep_ in ("nsubj", "pobj"):
        brings = trigger.verb.lemma_ in ("bring", "lead", "draw", "plunge") and trigger.token.dep_ == "nsubj"
        if brings and not trigger.act.mutual:
            return  # "the raid brought Chad and Mali to the brink of war"
        for noun in children(trigger.verb, "dobj"):
            yield from who_is(noun, scene)
    elif transitive(trigger):
        for prep, below in prepositions(trigger.token):
            if prep == "of":
                yield from who_is(below, scene)
        for noun in children(trigger.token, "poss") if undergoes_it(trigger) else ():
            yield from who_is(noun, scene)


SLOTS: dict[str, Callable[[Trigger, Scene], Iterator[Hit]]] = {
    "object": _in_object,
    "dative": _in_dative,
    "maker": _makers,
    "clause": _of_clause,
    "purpose": _of_purpose,
    "beneath": _beneath,
    "subject": _in_subject,
    "below": _below,
    **AIMS,
    "applicant": applicant,
    "forum": forum,
}
