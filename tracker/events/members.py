"""What a member does to the one body that the text is about and the clause does not name: it comes in, leaves …"""

from tracker.actors.actor import Form
from tracker.events.acts import Act
from tracker.events.clauses import is_first, subject
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, is_passive, joined, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token

OWN = {"its", "their", "his", "her"}
STATES = {Form.NAME, Form.CAPITAL, Form.DEMONYM}
BODY = {"it", "them"}
FOR_EVER = {"good", "ever", "year", "month", "while", "decade"}  # "left for good", not "left for Lima"


def of_member(act: Act, verb: Token, found: Token | None, scene: Scene) -> bool:
    """Whether a state does it, and nothing in the clause names another thing that it enters or leaves."""
    if is_infinitive(verb) and verb.dep_ not in {"xcomp", "ccomp"} and not _was_first(verb):
        return False
    if act.passive:
        hit = None if found is None else scene.hit_at.get(found.i)
        return hit is not None and hit.form in {Form.NAME, Form.CAPITAL} and subject(verb) is None
    if is_passive(verb) or not _is_state(subject(verb), act, scene):
        return False
    if found is not None and found.i in scene.time_at:
        found = None  # "announced on 4 May 1962 that they were leaving"
    if act.objects:
        return found is not None and _is_own_part(found, scene)
    if act.phrases:
        return not any(prep in {"from", "to", "of"} and _is_thing(noun) for prep, noun in _behind(verb))
    away = any(prep == "for" and noun.lemma_lower not in FOR_EVER for prep, noun in prepositions(verb))
    return not away and (found is None or found.lower_ in BODY or found.lemma_lower in words("fellow_member"))


def _is_state(who: Token | None, act: Act, scene: Scene) -> bool:
    """Whether a state is the subject, by its name or as "the country"; the nation too, of one that comes in."""
    if who is None:
        return False
    if who.tag_ == "PRP":
        return who.lower_ in {"it", "they"}
    forms = STATES if act.mode == "accession" else STATES - {Form.DEMONYM}
    forms = {*STATES, Form.PERSON} if act.phrases or act.objects else forms
    hit = scene.hit_at.get(who.i)
    if hit is not None and hit.form is not Form.PHRASE:
        return hit.form in forms and not scene.is_organisation(hit)
    return who.lemma_lower in words("member_state") and not prepositions(who)


def _was_first(verb: Token) -> bool:
    """Whether an infinitive says what one was the first or the last to do ("Togo was the first to leave")."""
    above = next((one for one in verb.ancestors if one.pos_ in {"VERB", "AUX"}), None)
    return is_first(verb.head) and above is not None and above.tag_ == "VBD" and not children(above, "aux", "neg")


def _is_own_part(noun: Token, scene: Scene) -> bool:
    """Whether it is the member's own part in the body, or in one of its branches."""
    within = [below for prep, below in prepositions(noun) if prep in {"in", "of"} and below.i not in scene.time_at]
    own = any(child.lower_ in OWN for child in children(noun, "poss"))
    return own and all(below.lemma_lower in words("branch") for one in within for below in joined(one))


def _behind(verb: Token) -> list[tuple[str, Token]]:
    """The prepositions of a phrase: of the verb and of what stands behind it."""
    nouns = children(verb, "dobj")
    nouns += [noun for one in nouns for prep, noun in prepositions(one) if prep == "of"]
    return [pair for place in (verb, *nouns) for pair in prepositions(place)]


def _is_thing(noun: Token) -> bool:
    """Whether a noun may be what one leaves, other than one's own country ("the withdrawal of his country")."""
    own = any(child.lower_ in OWN for child in children(noun, "poss"))
    return not own and noun.lemma_lower not in words("leaving")
