"""Words of war: nations told as their armies, attacks that another made, and what only looks like an act of war."""

from tracker.actors.actor import Form
from tracker.events.bearers import FIRED
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, joined
from tracker.events.posts import names
from tracker.events.syntax import Scene
from tracker.events.token import Token

HELD = {"occupied", "held", "controlled", "ruled", "backed", "annexed"}
LANDS = {"state", "states", "republic", "country", "nation", "island", "islands"}
TOWNS = {"town", "city", "village", "port", "capital", "hill", "ridge", "bridge", "base", "airport", "airfield", "pass"}
ARMOURED = {"armoured", "armored"}
PERSONS = {"he", "she", "they"}  # at the head of a sentence, and no name of a place
ARMED = {"torpedo", "missile", "assault", "landing", "battle", "strike", "mine", "spy", "attack", "coastguard"}


def is_army(noun: Token, scene: Scene, *, state: bool = False) -> bool:
    """Whether troops are meant, or a nation that stands for them ("the Japanese"); with `state` also "Japan"."""
    hit = scene.hit_at.get(noun.i)
    forms = (Form.DEMONYM, Form.NAME) if state else (Form.DEMONYM,)
    nation = hit is not None and not scene.is_person(hit) and (hit.form in forms or noun.tag_ == "NNPS")
    of_name = hit is not None and hit.form is Form.SEAT and noun.lower_ in words("army_name")
    return nation or of_name or names(noun, words("military"))


def is_fought_for(noun: Token) -> bool:
    """Whether a noun is of a land, a town, a fort or troops, which armies try to take ("tried to take the port")."""
    return noun.lemma_lower in TOWNS or noun.lemma_lower in words("territory", "fortress", "military")


def takes_place(verb: Token, found: Token | None, scene: Scene, *, tries: bool) -> bool:
    """Whether a place by its name is what is taken; what one tries to take may be a town or troops by their kind."""
    if not tries:
        return _is_named_place(found, scene)
    aims = [noun for below in children(verb, "xcomp") for noun in children(below, "dobj")]
    return any(_is_named_place(noun, scene) or is_fought_for(noun) for noun in aims)


def _is_named_place(noun: Token | None, scene: Scene) -> bool:
    """Whether a noun is a name, and nobody's ("took Nanking")."""
    hit = scene.hit_at.get(noun.i) if noun is not None else None
    if noun is None or hit is None:
        return noun is not None and noun.text[0].isupper() and noun.tag_ != "NNPS" and noun.lower_ not in PERSONS
    named = noun.text[0].isupper() and hit.form in (Form.NAME, Form.CAPITAL)
    lands = hit.form is Form.PHRASE and noun.lemma_lower in LANDS  # "occupied the Baltic states"
    return (named or lands) and not scene.is_organisation(hit)


def is_of_forces(noun: Token) -> bool:
    """Whether what stands before a noun says that it is of the forces ("armoured cars", "patrol boats")."""
    before = {child.lemma_lower for child in children(noun, "amod", "compound")}
    grouped = noun.lemma_lower in words("vehicle", "detached")
    return bool(before & ARMOURED) or (grouped and bool(before & (words("military") | ARMED)))


def upon_army(verb: Token, found: Token | None, scene: Scene) -> bool:
    """Whether another's troops undergo it, not one's own ("drove the Turks back", not "pushed its troops forward").

    A nation is driven "out" as an army only by an army: a government expels foreigners.
    """
    if found is None or any(child.tag_ == "PRP$" for child in children(found, "poss")):
        return False
    troops = any(names(noun, words("military")) for noun in joined(found))
    if troops or not any(child.lower_ == "out" for child in verb.children):
        return troops or any(is_army(noun, scene) for noun in joined(found))
    who = subject(verb)
    return is_army(found, scene) and who is not None and is_army(who, scene)


def is_anothers(verb: Token, found: Token | None, scene: Scene) -> bool:
    """Whether the attack that is stopped was another's than the one's who stops it, as far as the words tell."""
    if found is None:
        return False
    theirs, who = _codes(found, scene), subject(verb)
    own = any(child.tag_ == "PRP$" for child in children(found, "poss"))
    return bool(theirs) and not own and (who is None or not theirs & _codes(who, scene))


def _codes(noun: Token, scene: Scene) -> set[str | None]:
    """The codes of those whom a noun phrase names."""
    return {scene.settle(hit, None).actor.code for hit in actors_in(noun, scene)}


def is_attribute(verb: Token, scene: Scene) -> bool:
    """Whether a participle only says in whose hands a land is, or whence a missile came ("in German occupied Riga")."""
    thing = verb.head
    if verb.dep_ == "acl" and verb.lower_ in FIRED and thing.dep_ in {"nsubj", "nsubjpass", "agent"}:
        return thing.lemma_lower in words("projectile")
    if (
        verb.lower_ not in HELD
        or verb.i < 2
        or verb.i + 1 >= len(scene.tokens)
        or scene.tokens[verb.i + 1].pos_ not in {"PROPN", "NOUN", "ADJ"}
    ):
        return False
    before, first = scene.tokens[verb.i - 1], scene.tokens[verb.i - 2]
    hit = scene.hit_at.get(before.i)
    return hit is not None and hit.form is Form.DEMONYM and before.tag_ in {"JJ", "NNP"} and first.pos_ != "DET"


def is_count(verb: Token) -> bool:
    """Whether a participle right behind a number counts losses ("1,200 killed")."""
    if verb.lower_ not in {"killed", "wounded", "injured", "captured"} or verb.i == 0 or verb.nbor(-1).tag_ != "CD":
        return False
    return not children(verb, "auxpass", "aux", "dobj", "agent")


def is_upper_hand(noun: Token) -> bool:
    """Whether "the initiative" is what one side has or wins in a war, and no proposal."""
    if noun.lemma_ != "initiative" or not any(child.lower_ == "the" for child in noun.children):
        return False
    return noun.head.lemma_lower in words("holding") and not children(noun, "amod", "compound")
