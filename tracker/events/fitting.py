"""Whether a verb with what stands around it tells an act: its object, the kind of its target, who moves."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.person import PersonHit
from tracker.events.acts import Act
from tracker.events.clauses import subject
from tracker.events.forceful import is_barred
from tracker.events.grammar import words
from tracker.events.meant import is_bidding, is_harm
from tracker.events.members import of_member
from tracker.events.mishap import is_mishap
from tracker.events.persons import are_several, has_form, is_military, is_person_of, person_moves
from tracker.events.phrases import actors_in, children, is_infinitive, is_passive, joined, prepositions
from tracker.events.posts import capacity, is_somebody, names, names_post
from tracker.events.syntax import Scene
from tracker.events.things import LASTING, given, measured, taken_up
from tracker.events.token import Token
from tracker.events.warfare import is_anothers, takes_place, upon_army

SUFFERING = ("in", "from", "under", "by", "of")  # before what somebody dies of or comes under
HELPS = {"help", "assist", "aid", "support", "relieve", "rescue", "defend", "reinforce", "protect"}
HELPS |= {"prop", "shore", "bolster"}
SHIPPING = {"trawler", "fisherman", "shipping", "fishery"}
SOUGHT = {"want", "accuse", "charge", "suspect", "convict", "indict"}


def object_of(act: Act, verb: Token, found: Token | None) -> Token | None:
    """What the verb's act is about: of an act that asks for certain nouns the one that is there."""
    if not act.objects:
        return found
    beside = prepositions(verb)
    about = _about(act, verb) if beside else ()
    behind = [noun for prep, noun in beside if prep in about]
    if act.phrases:  # "gave envoys two days to leave", "sent envoys packing"
        behind += children(verb, "dative") + [n for one in children(verb, "ccomp") for n in children(one, "nsubj")]
    heads = [*joined(found), *measured(found), *given(verb, found), *behind] if found is not None else behind
    if act.host:
        heads = [noun for noun in heads if noun not in behind or not is_somebody(noun)]
        heads = capacity(verb) if act.capacity else [*heads, *capacity(verb)]
        post = next((noun for noun in heads if names_post(noun, act.objects)), None)
        return taken_up(found, act) if post is None and found is not None and not act.capacity else post
    told = next((noun for noun in heads if _named(noun, act.objects)), None)
    if told is None and "wanted" in act.objects:
        told = next((noun for noun in heads if _is_wanted(noun)), None)
    return taken_up(found, act) if told is None and found is not None else told


def _is_wanted(noun: Token) -> bool:
    """Whether a person is told as one who is sought or accused ("a banker accused of fraud")."""
    return any(clause.lemma_ in SOUGHT and clause.tag_ == "VBN" for clause in children(noun, "acl", "amod"))


def _about(act: Act, verb: Token) -> tuple[str, ...]:
    """The prepositions that bring what an act is about; behind "pull out", "walk out" also "of" and "from"."""
    with_it = ("with",) if act.mode == "aid" or act.id == "military-aid" else ()
    paid_for = ("for",) if act.id == "build-for" and verb.lemma_ == "pay" else ()
    if act.mode == "aid":
        return (*with_it, *paid_for)
    out = verb.lemma_ == "withdraw" or any(child.lower_ in {"out", "away"} for child in verb.children)
    by_verb = ("of", "from") if out else ("at",) if verb.lemma_ == "arrive" else ()  # "arrived at an understanding"
    return ("on", "to", "into", *by_verb, *with_it, *paid_for, *(SUFFERING if act.suffered else ()))


def _named(noun: Token, lemmas: frozenset[str]) -> bool:
    """Whether a noun is one of these: by itself, by what it is for ("peacekeeping troops"), as people ("Chileans")."""
    if names(noun, lemmas) or ("people" in lemmas and _is_nation(noun)):
        return True
    return any(child.lower_.endswith("ing") and child.lower_ in lemmas for child in children(noun, "amod", "compound"))


def _is_nation(noun: Token) -> bool:
    """Whether people are told by their nation alone ("Chileans", "300 Burmese")."""
    counted = noun.tag_ == "NNP" and noun.lower_.endswith(("ese", "ss", "sh", "ch")) and children(noun, "nummod")
    several = noun.tag_ == "NNPS" or (noun.tag_ == "NNS" and noun.text[:1].isupper() and children(noun, "nummod"))
    return bool((several and _are_people(noun)) or counted)


def fits(act: Act, verb: Token, found: Token | None, noun: Token | None, scene: Scene) -> bool:
    """Whether the verb with what stands around it tells this act."""
    heads = list(joined(found)) if found is not None and (act.bars or act.object_persons) else []
    lacks = (act.objects and noun is None) or (act.objectless and found is not None)
    lacks = lacks or (act.id == "suspend-member" and found is not None and bool(children(found, "case")))  # "Chad's"
    lacks = lacks or (act.of_body and scene.body is None) or (act.passive and not is_passive(verb))
    if lacks or (act.bars and is_barred(act, verb, heads)):
        return False
    shown = subject(verb) if act.subjects else noun
    if act.object_with and (shown is None or not _modified(shown, act.object_with)):
        return False
    if (act.aimed and not _is_aimed(act, verb, noun, scene)) or _is_bloodless(act, noun):
        return False
    if act.named and not takes_place(verb, found, scene, tries=bool(act.below)):
        return False
    if act.barred_by and any(
        prep in act.barred_by and noun.i not in scene.time_at for prep, noun in prepositions(verb)
    ):
        return False
    if act.needs == "target" and "clause" not in act.target and found is None and children(verb, "ccomp"):
        return False
    if not _subject_fits(act, verb, scene) or not _clause_fits(act, verb) or (act.mode == "attack" and is_mishap(verb)):
        return False
    of_other_kind = act.target_kinds and not _kinds_fit(act, verb, found, scene)
    if of_other_kind or (act.of_body and not of_member(act, verb, found, scene)):
        return False
    if act.persons and not person_moves(verb, scene):
        return False
    if not _forces_fit(act, verb, found, noun, scene) or (act.together and not are_several(verb, scene)):
        return False
    if act.object_persons and not _meets_persons(act, verb, heads, scene):
        return False
    if act.forces and found is not None and not is_passive(verb) and not actors_in(found, scene):
        return any(one.lemma_lower in words("people", "military") for one in (found, *measured(found)))
    return True


def _meets_persons(act: Act, verb: Token, heads: Sequence[Token], scene: Scene) -> bool:
    """Whether the act is done to a person, as its object or behind its preposition."""
    met = heads or [noun for prep, noun in prepositions(verb) if prep in act.target]
    return any(is_person_of(act, head, scene) for head in met)


def _forces_fit(act: Act, verb: Token, found: Token | None, noun: Token | None, scene: Scene) -> bool:
    """Whether troops do it or undergo it where the act asks for that, or do not where it must be others."""
    if (act.military or act.civil) and is_military(act, verb, scene) == act.civil:
        return False
    if act.upon_army and not upon_army(verb, found, scene):
        return False
    return not act.anothers or is_anothers(verb, noun, scene)


def _modified(noun: Token, lemmas: frozenset[str]) -> bool:
    """Whether a word beside a noun says of what kind it is ("arms deal", "joint agency", "a man wanted for fraud")."""
    kinds = children(noun, "amod", "compound", "acl")
    return any(child.lemma_lower in lemmas or child.lower_ in lemmas for child in kinds)


def _is_bloodless(act: Act, noun: Token | None) -> bool:
    """Whether an attack is an illness ("a heart attack"), an attempt one's own, or a war or a defeat one of words."""
    if noun is None or not (act.suffered or "war" in act.objects):
        return False
    if _modified(noun, words("bloodless")):
        return True
    own = noun.lemma_ in {"attempt", "plot"} and noun.dep_ == "pobj"
    return act.suffered and (own or _modified(noun, words("civil")))


def _is_aimed(act: Act, verb: Token, noun: Token | None, scene: Scene) -> bool:
    """Whether something stands behind one of the prepositions that bring the act's target."""
    thrown = joined(noun) if noun is not None else []
    found = [*prepositions(verb), *(pair for one in thrown for pair in prepositions(one))]
    apart = words("occasion")
    return any(p in act.target and n.i not in scene.time_at and n.lemma_lower not in apart for p, n in found)


def _subject_fits(act: Act, verb: Token, scene: Scene) -> bool:
    """Whether the subject is one of those that the act asks for ("demonstrators", "thousands", "Danes").

    What happened or was planned asks nobody for anything ("the plan called for an attack").
    """
    who = subject(verb) if act.subjects or act.type == "REQUEST" else None
    if who is None or not act.subjects:
        return not act.subjects and (who is None or not names(who, words("happening")))
    if act.type == "PROTEST" and any(one.lemma_lower in words("vehicle", "military") for one in measured(who)):
        return False  # "dozens of warships"
    if who.pos_ == "PRON" and (act.mode or "").startswith(LASTING) and not who.things.isdisjoint(act.subjects):
        return True
    if "people" in act.subjects and _are_people(who) and has_form(who, Form.DEMONYM, scene):
        return bool(act.phrases or act.objects) or verb.lemma_lower in words("protesting")
    if act.mode == "independence" and (hit := scene.hit_at.get(who.i)) is not None and scene.is_organisation(hit):
        return False
    if has_form(who, Form.NAME, scene) and (act.type == "PROTEST" or "state" in act.subjects):
        return act.type != "PROTEST"  # the Soviet Union is no trade union
    return any(
        _named(noun, act.subjects) or not act.subjects.isdisjoint(_title(noun, scene))
        for noun in (*joined(who), *measured(who), *_aboard(act, who))
    )


def _aboard(act: Act, carrier: Token) -> list[Token]:
    """What a ship or the like brings to those whom it helps ("a ship with insulin on board docked")."""
    return [noun for prep, noun in prepositions(carrier) if prep == "with"] if act.type == "AID" else []


def _title(noun: Token, scene: Scene) -> list[str]:
    """The words of the title by which a person is told ("President Roca")."""
    hit = scene.hit_at.get(noun.i)
    return hit.title.lower().split() if isinstance(hit, PersonHit) and not hit.is_former else []


def _clause_fits(act: Act, verb: Token) -> bool:
    """Whether a clause says what is to be done, or an infinitive tells a harm, where the act asks for one."""
    if verb.lemma_ == "leave" and is_passive(verb) and not children(verb, "agent"):
        return False
    if act.plain and any(v.lemma_lower not in words("errand") for v in children(verb, "xcomp", "ccomp", "advcl")):
        return False
    if act.mode == "demand" and verb.lemma_lower in words("wanting") and verb.tag_ not in {"VBZ", "VBP"}:
        return False
    if act.bidding:
        asked = any(is_infinitive(below) for below in children(verb, "xcomp", "ccomp"))
        return asked or any(is_bidding(below) for below in children(verb, "ccomp"))
    if act.below and not any(v.lemma_lower in act.below for v in children(verb, "xcomp")):
        return False
    if act.helping and not any(_helps(v) for v in children(verb, "xcomp", "advcl", "acl", "relcl")):
        return False
    return not act.harm or any(is_harm(below) for below in children(verb, "xcomp"))


def _are_people(who: Token) -> bool:
    """Whether several are told who may be people, which forces are not ("the Danish Armed Forces")."""
    return who.tag_ in {"NNS", "NNPS"} and who.text not in {"Forces", "Marines", "Rangers", "Guards", "Commandos"}


def _helps(verb: Token) -> bool:
    """Whether others than one's own ships and fishermen are helped ("sent a frigate to protect its trawlers")."""
    if verb.lemma_lower not in HELPS:
        return False
    helped = children(verb, "dobj")
    own = any(one.lower_ in {"its", "their", "her"} for noun in helped for one in children(noun, "poss"))
    return not any(noun.lemma_lower in SHIPPING for noun in helped) and not (own and verb.lemma_lower == "protect")


def _kinds_fit(act: Act, verb: Token, found: Token | None, scene: Scene) -> bool:
    """Whether the act's target is of the kind that it asks for ("joined NATO", not "joined the army")."""
    behind = [noun for prep, noun in prepositions(verb) if prep in act.target]
    behind += (
        [noun for prep, noun in prepositions(found) if prep in act.target] if found is not None and act.aimed else []
    )
    slots = [found, *((found or verb).subtree if "beneath" in act.target else behind)]
    it = found is not None and found.lower_ in {"it", "they", "them"}
    before = it and ((act.id == "admit-member" and is_passive(verb)) or verb.lemma_lower in words("again_member"))
    nouns = [noun for slot in slots if slot is not None for noun in joined(slot)]
    if act.id == "organisation-left":
        nouns += children(verb.head, "dobj") if it and verb.dep_ == "conj" else []  # "joined the UN and left it"
        nouns += [owner for noun in nouns if noun.lemma_lower in words("branch") for owner in _owners(noun)]
    if act.id == "admit-member" and is_passive(verb):  # "the country was admitted to the UN"
        before |= any(noun.lemma_lower in words("member_state") for noun in nouns)
    named = any(_kind(noun, scene) in act.target_kinds for noun in nouns)
    if act.id == "joins-allies":  # "joined Chad in an alliance", not "in the talks"
        within = (below for noun in (verb, *nouns) for prep, below in prepositions(noun) if prep == "in")
        named = named and any(
            below.lemma_lower in words("league") or _kind(below, scene) == "organisation" for below in within
        )
    if act.id == "body-founded" and is_passive(verb) and subject(verb) is None:
        named = named and all(one.lemma_lower != "sign" for one in scene.tokens)  # the signing of its charter tells it
    return (before or named) and not children(verb, "oprd")  # "left France a free hand", "left France alone"


def _owners(noun: Token) -> list[Token]:
    """Whose a thing is, by the words before it or behind "of"."""
    return children(noun, "poss", "compound", "nmod") + [below for prep, below in prepositions(noun) if prep == "of"]


def _kind(noun: Token, scene: Scene) -> str | None:
    hit = scene.hit_at.get(noun.i)
    return scene.settle(hit, None).actor.kind if hit is not None else None
