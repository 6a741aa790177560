"""What a ruler orders of his own troops: it is done by his state ("ordered the army to take the port")."""

from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_infinitive, is_passive, joined, surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token

ORDERING = {"order", "command", "instruct", "direct", "tell"}
OFFICERS = {"general", "commander", "admiral", "marshal", "captain", "colonel", "officer", "chief"}


def commander(verb: Token, scene: Scene) -> Token | None:
    """The verb by which somebody orders his own troops to do what an infinitive tells; None where it is another's."""
    above = verb.head
    while verb.dep_ == "conj" and is_infinitive(above):
        verb, above = above, above.head
    if not is_infinitive(verb) or verb.dep_ not in {"xcomp", "ccomp", "advcl"} or above.lemma_ not in ORDERING:
        return None
    ordered = surface_subject(above) if is_passive(above) else next(iter(children(above, "dobj", "dative")), None)
    ordered = ordered or surface_subject(verb)
    known = words("military") | OFFICERS
    if ordered is None or not any(noun.lemma_lower in known for noun in joined(ordered)):
        return None
    ruler = None if is_passive(above) else surface_subject(above)
    theirs = {scene.settle(hit, None).actor.code for hit in actors_in(ordered, scene)}
    own = {scene.settle(hit, None).actor.code for hit in actors_in(ruler, scene)} if ruler is not None else theirs
    return above if theirs <= own or ruler is None or ruler.pos_ == "PRON" else None
