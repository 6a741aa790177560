"""Whom an act is meant for, where its sentence names him: who asked for it, to whom it is given, on whom one turns."""

from collections.abc import Sequence

from tracker.actors.mentions import Hit
from tracker.events.aims import is_to_become
from tracker.events.clauses import patient
from tracker.events.discourse import Discourse
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_infinitive, joined, prepositions, surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

GRANTING = {"AGREE", "REJECT", "CONCEDE", "AID"}
COOPERATIVE = {"CONSULT", "AGREE", "SUPPORT", "AID", "COOPERATE"}
ASKED = {"REQUEST", "THREATEN"}
AGAINST = {"on", "against", "upon"}
GIVEN_BACK = {"release", "return", "freeing", "liberation", "handover", "repatriation"}
HELD = {"seize", "hold", "detain", "jail", "imprison", "arrest", "capture", "impound", "take", "steal", "intern"}


def asked_for(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who asked for what is granted or refused ("agreed to most of the terms that Chad had requested")."""
    if trigger.act.type not in GRANTING or trigger.verb is None:
        return []
    for clause in trigger.verb.subtree:
        if clause.dep_ != "relcl" or clause.lemma_lower not in words("asking", "making"):
            continue
        who = surface_subject(clause)
        direct = all(one.pos_ not in {"VERB", "AUX"} for one in _between(clause, trigger.verb))
        if direct and who is not None and (hit := scene.hit_at.get(who.i)) is not None:
            return [hit]
    return []


def _between(below: Token, above: Token) -> list[Token]:
    """The words on the way from one up to the other, without either."""
    found = []
    while (below := below.head) != above and below.head != below:
        found.append(below)
    return found


def beside_request(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whom a request has in view: whose help it asks for, or on whom its maker turns next."""
    asked = _whose_favour(trigger, scene) or _who_holds(trigger, scene)
    return asked or _convened(trigger, scene) or _turned_on(trigger, scene)


def _who_holds(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who holds what is to be given back ("demanded the release of a trawler seized by Chadian boats")."""
    if trigger.act.type != "REQUEST" or not trigger.is_verb:
        return []
    wanted = [*children(trigger.token, "dobj"), *(noun for prep, noun in prepositions(trigger.token) if prep == "for")]
    back = [noun for noun in wanted if noun.lemma_lower in GIVEN_BACK]
    things = [thing for noun in back for prep, thing in prepositions(noun) if prep == "of"]
    held = [verb for thing in things for verb in children(thing, "acl") if verb.lemma_lower in HELD]
    who = [noun for verb in held for prep, noun in verb.prepositions if prep in {"by", "in"}]
    return [hit for noun in who for hit in actors_in(noun, scene)]


def _convened(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The organisation that is asked to meet ("called for an urgent session of the League's council")."""
    if trigger.act.type != "REQUEST" or trigger.verb is None:
        return []
    nouns = [noun for prep, noun in prepositions(trigger.token) if prep == "for"]
    nouns += children(trigger.token, "dobj") if trigger.is_verb else []
    meetings = [noun for noun in nouns if noun.lemma_lower in words("gathering")]
    bodies = [below for noun in meetings for prep, below in prepositions(noun) if prep == "of"]
    bodies += [below for noun in meetings for below in children(noun, "compound", "poss", "nmod")]
    return [hit for body in bodies for hit in actors_in(body, scene) if scene.is_organisation(hit)]


def _whose_favour(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose help or consent is asked for ("asked for Chadian support", "requested the consent of Chad")."""
    if trigger.act.type != "REQUEST" or trigger.verb is None:
        return []
    nouns = [noun for prep, noun in prepositions(trigger.token) if prep == "for"]
    nouns += children(trigger.token, "dobj") if trigger.is_verb else []
    for noun in nouns:
        if noun.lemma_lower in words("favour"):
            whose = children(noun, "amod", "poss", "compound")
            whose += [below for prep, below in prepositions(noun) if prep in {"of", "from"}]
            return [hit for one in whose if (hit := scene.hit_at.get(one.i)) is not None]
        if noun.lemma_lower in words("penalty"):
            return [hit for prep, below in prepositions(noun) if prep == "against" for hit in actors_in(below, scene)]
    return []


def _turned_on(trigger: Trigger, scene: Scene) -> list[Hit]:
    """On whom the one who demands turns in the same breath ("demanded tribute and declared war on Chad")."""
    if trigger.act.type not in ASKED or trigger.verb is None:
        return []
    for verb in children(trigger.verb, "conj"):
        noun = patient(verb) if surface_subject(verb) is None else None
        if verb.lemma_lower not in words("enmity") or noun is None:
            continue
        places = [noun, *(below for place in (verb, noun) for prep, below in prepositions(place) if prep in AGAINST)]
        return [hit for place in places if (hit := scene.hit_at.get(place.i)) is not None]
    return []


def fought(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whom troops are sent to fight ("sent troops to fight Chad", "massed its army in an attempt to crush Chad")."""
    if trigger.act.type != "MOBILIZE" or trigger.verb is None:
        return []
    aims = children(trigger.verb, "advcl", "xcomp")
    aims += [aim for prep, noun in prepositions(trigger.verb) if prep == "in" for aim in children(noun, "acl")]
    aims = [aim for aim in aims if is_infinitive(aim) and aim.lemma_lower in words("hostile")]
    return [hit for aim in aims for noun in children(aim, "dobj") for hit in actors_in(noun, scene)]


def given_to(hits: list[Hit], scene: Scene) -> list[Hit]:
    """Of several named in what is agreed or offered, the one to whom it is given ("agreed to sell Alaska to Chad")."""
    heads = {hit: head for hit in hits if (head := scene.head_of(hit)) is not None}
    found = [hit for hit, head in heads.items() if _receives(head)]
    return found if len(found) == 1 else hits


def _receives(noun: Token) -> bool:
    if noun.dep_ == "dative":
        return noun.head.lemma_lower in words("giving")
    to = noun.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else None
    if to is None:
        return False
    verb = next((above for above in to.ancestors if above.pos_ == "VERB"), None)
    return verb is not None and is_infinitive(verb) and verb.lemma_lower in words("giving")


def aimed_at(token: Token, trigger: Trigger) -> bool:
    """Whether a friendly act is turned against the one named ("held talks to isolate Chad"), or is about his future."""
    if trigger.act.type not in COOPERATIVE:
        return False
    if trigger.act.type == "AGREE" and is_to_become(token):
        return True
    way = [token, *_between(token, trigger.token)]
    for verb in way:
        meant = verb.tag_ == "VBG" or is_infinitive(verb)
        kept_from = token.dep_ == "pobj" and token.head.lower_ == "with"  # "agreed not to deal with Chad"
        if meant and (kept_from if children(verb, "neg") else verb.lemma_lower in words("hostile")):
            return True
    return False


def walked_out_on(trigger: Trigger, scene: Scene) -> list[Hit]:
    """The one body that its sentence names, where delegates walk out of nothing that is told."""
    if trigger.act.id != "delegates-walk-out" or any(prep in {"of", "from"} for prep, _ in prepositions(trigger.token)):
        return []
    bodies = {hit.candidates: hit for hit in scene.hits if scene.is_organisation(hit) and not scene.is_person(hit)}
    return list(bodies.values()) if len(bodies) == 1 else []


def with_whom(trigger: Trigger, scene: Scene) -> list[Hit]:
    """With whom several agree, where their words tell it ("agreed to a deal with Chad")."""
    if trigger.verb is not None and trigger.is_verb and trigger.act.mode == "treaty-signed":
        return _ties_with(trigger.verb, scene)
    if trigger.verb is None or trigger.act.type != "AGREE" or not trigger.is_verb:
        return []
    behind = [noun for prep, noun in prepositions(trigger.verb) if prep in {"to", "on", "upon"}]
    behind += [below for noun in behind for prep, below in prepositions(noun) if prep == "of"]
    places = [noun for noun in behind if noun.lemma_lower in words("agreed") | {"compromise", "concession"}]
    return [
        hit
        for noun in places
        for prep, below in prepositions(noun)
        if prep == "with"
        for hit in actors_in(below, scene)
    ]


def _ties_with(verb: Token, scene: Scene) -> list[Hit]:
    """With whom ties are to be made by what several sign ("signed accords to normalise relations with Chad")."""
    aims = [aim for noun in children(verb, "dobj") for aim in children(noun, "acl")] + children(verb, "advcl")
    aims = [aim for aim in aims if is_infinitive(aim)]
    ties = [noun for aim in aims for noun in children(aim, "dobj") if noun.lemma_lower in ("relation", "tie")]
    return [hit for noun in ties for prep, one in prepositions(noun) if prep == "with" for hit in actors_in(one, scene)]


def its_neighbour(trigger: Trigger, discourse: Discourse) -> Sequence[Hit]:
    """The two of the title, of whom the other is meant by "its neighbour" or "its rival's independence".

    Where no title names two, those of the act told last.
    """
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    owners = children(noun, "poss") if noun is not None else []
    meant = [one for one in (noun, *owners) if one is not None and one.lemma_lower in words("neighbour")]
    if not any(owner.tag_ == "PRP$" for one in meant for owner in children(one, "poss")):
        return ()
    last = [one.hit for one in discourse.told[-1].filled] if discourse.told else []
    return discourse.principals or (last if len(last) == 2 else ())


def handed_over(token: Token, trigger: Trigger) -> bool:
    """Whether one is only named with the land that changes hands ("returned parts of Laos")."""
    if trigger.act.mode != "handover" or trigger.verb is None or not trigger.is_verb:
        return False
    if token.dep_ == "dobj" and token.head.lemma_lower in {"lose", "cede"}:
        return True
    if token.dep_ != "pobj":
        return False
    handed = patient(trigger.verb)
    return handed is not None and any(token in one.subtree for one in joined(handed))
