"""Who stands in a noun phrase or behind a verb: from tokens to the mentions that fill a slot."""

from collections.abc import Iterator, Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.bearers import behind, comes_from, filled_by, sits_in, speaks_for
from tracker.events.belonging import holders
from tracker.events.coordination import begins_clause, goes_on, in_dated_series
from tracker.events.grammar import words
from tracker.events.rows import series_before
from tracker.events.syntax import Scene, once_a_noun
from tracker.events.token import Token, asked_once

MODIFIERS = {"amod", "compound", "poss", "nmod", "nn"}
MEMBERS = {"member", "government", "country", "state", "nation", "ally", "power"}
JOINING = {"and", ",", "&", "-", "–"}
TOWNS = {"capital", "city", "town", "resort", "port"}  # where one meets ("met in the Danish capital")
PLACE_PREPOSITIONS = {"in", "at", "near", "around", "inside", "outside", "across", "over"}


def children(token: Token, *labels: str) -> list[Token]:
    """The token's children with one of these dependency labels, in text order."""
    found = []  # a plain loop: of the few children mostly none is kept
    for child in token.children:
        if child.dep_ in labels:
            found.append(child)
    return found


def joined(token: Token) -> Iterator[Token]:
    """The token and those coordinated with it, though the parser took the second of a series for an aside."""
    yield token
    for child in token.children:
        if child.dep_ in {"conj", "appos", "npadvmod"}:
            further = child.dep_ == "conj" and not begins_clause(child)
            if further or goes_on(token, child):
                yield from joined(child)


def particle(verb: Token) -> str:
    """A verb's lemma with its particle: "break off"."""
    after = next((child.lower_ for child in verb.children if child.dep_ == "prt"), "")
    return f"{verb.lemma_lower} {after}".strip()


def prepositions(token: Token) -> Sequence[tuple[str, Token]]:
    """Each preposition below the token, with the head of what follows it."""
    return token.prepositions


def modifiers(token: Token, scene: Scene) -> list[Hit]:
    """Mentions that stand before a noun and say whose it is: "Soviet troops", "NATO-led peacekeepers"."""
    found = [
        hit
        for child in token.children
        if child.i < token.i and child.dep_ in MODIFIERS
        for below in child.subtree
        if (hit := scene.hit_at.get(below.i)) is not None
    ]
    return _without_bodies(token, [hit for hit in found if not (_is_held(token) and hit.form is Form.CAPITAL)], scene)


def _is_held(noun: Token) -> bool:
    return noun.lemma_lower in words("held_at")


def is_meeting_place(token: Token, hit: Hit) -> bool:
    """Whether it only says where a treaty, a speech or a meeting was made ("the Algiers agreement")."""
    if token.dep_ not in MODIFIERS or hit.form is Form.CAPITAL:
        return token.dep_ in MODIFIERS and _is_held(token.head)
    town = token.head
    town = town.head if town.dep_ == "compound" and town.head.pos_ == "PROPN" else town  # "the Omani capital Muscat"
    within = town.dep_ == "pobj" and town.head.lower_ in {"in", "at"}
    return within and token.head.lemma_lower in TOWNS and _is_held(town.head.head)


def _without_bodies(token: Token, found: list[Hit], scene: Scene) -> list[Hit]:
    """Mentions beside a noun: an organisation's members are not the organisation, a state's critics not the state."""
    if not found or token.lemma_lower in words("opposed"):
        return []
    if token.tag_ != "NNS" or token.lemma_lower not in MEMBERS:
        return found
    before = children(token, "det", "amod", "nummod", "conj")
    some = any(child.lower_ != "the" for child in before) or not children(token, "det")
    return [hit for hit in found if not scene.is_organisation(hit)] if some else found


@once_a_noun
def actors_in(token: Token, scene: Scene, *, deep: bool = True) -> list[Hit]:
    """The mentions that a noun phrase stands for, its own and its coordinated ones', in text order.

    With `deep`, the "of" behind a noun counts too ("the troops of Chad").
    """
    found: list[Hit] = []
    for one in joined(token):
        hit = scene.hit_at.get(one.i)
        if hit is not None:
            before = (*series_before(one, hit, scene), *_beside_before(one, hit, scene))
            found += _spelled_out(one, scene) or [*before, hit, *_beside(one, hit, scene)]
            continue
        below = modifiers(one, scene)
        if deep and not below:
            below = _without_bodies(one, _behind(one, scene), scene)
        asides = [child for child in children(one, "appos") if not in_dated_series(child, scene.time_at)]
        below = below or [h for child in asides for h in actors_in(child, scene, deep=False)]
        found += below or ([h for child in holders(one) for h in actors_in(child, scene)] if deep else [])
    return unique(found)


def _spelled_out(token: Token, scene: Scene) -> list[Hit]:
    """The states behind a group that are all named ("the Western powers of Chad and Peru")."""
    if token.tag_ != "NNS" or token.lemma_lower not in MEMBERS:
        return []
    named = [actors_in(below, scene) for prep, below in prepositions(token) if prep == "of"]
    return next((hits for hits in named if len(hits) > 1), [])


def _behind(token: Token, scene: Scene) -> list[Hit]:
    """Mentions behind a noun that say whose it is: "the troops of Chad", "troops from Chad", "the junta in Athens"."""
    noun = token.lemma_lower
    found = []
    for prep, below in behind(token):
        whose = prep == "of" or (prep == "from" and comes_from(token))
        whose |= (prep == "with" and noun in words("border")) or (prep == "by" and noun in words("paper"))
        whose |= prep == "after" and below.lower_ == token.lower_  # "wave after wave of"
        whose |= speaks_for(token, prep, below) or sits_in(token, prep, below)
        kinds = words("seated", "crowd") if prep == "in" else words("seated")
        seated = prep in ("in", "on") and bool({noun, *_before(token)} & kinds)
        seated |= prep == "in" and token.dep_ == "conj" and noun in words("military")
        if whose or seated:
            hits = actors_in(below, scene)
            found += hits if whose else [hit for hit in hits if hit.form in (Form.CAPITAL, Form.NAME)]
    return found or [hit for below in filled_by(token) for hit in actors_in(below, scene)]


def _before(token: Token) -> set[str]:
    """The nouns before a noun that say what it is of: "a government spokesman"; the Foreign Office is a ministry."""
    found = {child.lemma_lower for child in children(token, "compound", "amod")}
    return found | {"ministry"} if token.lower_ == "office" and found & {"foreign", "war", "colonial"} else found


def _beside_before(token: Token, hit: Hit, scene: Scene) -> list[Hit]:
    """Mentions joined to the first word of a mention ("U.S. and Russian negotiators", where the latter is one)."""
    known, found = [other for other in scene.words_of(hit, token) if other.i <= token.i], list[Hit]()
    place = known[0].i - 1
    while place > 0 and scene.tokens[place].lower_ in JOINING:
        tied = scene.tokens[place - 1]
        other = scene.hit_at.get(tied.i)
        hangs = tied.head in known or any(one.head is tied for one in known)
        if tied.lower_ not in JOINING and (other is None or not hangs or tied.dep_ not in {*MODIFIERS, "conj"}):
            break
        if other is not None:
            found.insert(0, other)
            known.append(tied)
        place -= 1 if tied.lower_ in JOINING else 2
    return found


def _beside(token: Token, hit: Hit, scene: Scene) -> list[Hit]:
    """Mentions coordinated with a later word of a mention ("Peru's president, A, and his Chilean counterpart, B")."""
    words = [other for other in scene.words_of(hit, token) if other is not token]
    beside = [
        child for word in words for child in children(word, "conj", "appos") if scene.hit_at.get(child.i) is not hit
    ]
    return [other for child in beside for other in actors_in(child, scene)]


def unique(hits: list[Hit]) -> list[Hit]:
    """The same mentions, each once."""
    return list(dict.fromkeys(hits)) if len(hits) > 1 else hits


def is_place(hit: Hit, preposition: str) -> bool:
    """Whether a mention after this preposition is only where something happened."""
    return hit.form in (Form.CAPITAL, Form.NAME) and preposition in PLACE_PREPOSITIONS


@asked_once
def is_passive(verb: Token) -> bool:
    """Whether the verb stands in the passive, with or without its auxiliary."""
    beside = {child.dep_ for child in verb.children}
    if not beside.isdisjoint(("nsubjpass", "auxpass", "csubjpass")):
        return True
    by = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and verb.dep_ == "conj" and "nsubj" not in beside)
    if _is_middle(verb) or (by and "agent" in beside and "dobj" not in beside):
        return True
    if verb.tag_ not in {"VBN", "VBD"} or not beside.isdisjoint(("aux", "dobj", "nsubj")):
        return False
    if verb.dep_ == "advcl" and verb.i < verb.head.i and children(verb, "ccomp", "xcomp"):
        return not children(verb, "mark", "advmod")
    if verb.dep_ in {"acl", "amod"}:
        return not _is_finite(verb)
    if _goes_on_undergoing(verb):
        return is_passive(verb.head)
    if verb.tag_ == "VBD":
        return False
    if verb.dep_ == "advcl" and verb.is_sent_start:
        return True  # "Defeated at Sedan, the French asked for peace."
    return verb.dep_ == "conj" and verb.head.pos_ == "VERB" and is_passive(verb.head)


def _goes_on_undergoing(verb: Token) -> bool:
    """Whether a supposed past goes on with what was done to a thing ("was signed in May and ratified in June")."""
    if verb.dep_ not in {"conj", "advcl"} or verb.i < verb.head.i or children(verb, "xcomp", "ccomp", "prt", "mark"):
        return False
    first = verb.head
    while first.dep_ in {"conj", "advcl"} and surface_subject(first) is None:
        first = first.head
    thing = surface_subject(first)
    happens = verb.lemma_lower in words("by_itself")
    return not happens and thing is not None and thing.lemma_lower in words("undergoing")


def _is_finite(verb: Token) -> bool:
    """Whether a supposed participle behind a name is the sentence's verb, since it has no other ("Togo offered")."""
    if verb.tag_ == "VBD" and verb.head.dep_ == "ROOT" and verb.head.pos_ in {"NOUN", "PROPN"}:
        return True
    if verb.head.pos_ != "PROPN" or not children(verb, "xcomp", "advcl", "ccomp"):
        return False
    top = verb.head
    while top.head != top:
        top = top.head
    return all(token.tag_ not in {"VBD", "VBZ", "VBP", "MD"} for token in top.subtree)


def _is_middle(verb: Token) -> bool:
    """Whether an active verb tells what is done to its subject ("the embassy opened", "Lima fell to the Chileans")."""
    if verb.lemma_ == "fall":
        return any(prep.lower_ == "to" for prep in children(verb, "prep")) or _is_lost(verb)
    if verb.lemma_lower not in words("middle") or children(verb, "dobj", "obj"):
        return False
    who = surface_subject(verb)
    named = [] if who is None else [token for noun in joined(who) for token in (noun, *_names_parts(noun))]
    return any(token.lemma_lower in words("post") for token in named)


def _is_lost(verb: Token) -> bool:
    """Whether a place falls, with nothing told but when ("Acre fell in May"; not "fell silent", "fell into debt")."""
    who = surface_subject(verb)
    if who is None or who.pos_ != "PROPN" or children(verb, "acomp", "dobj", "attr", "oprd", "xcomp", "prt"):
        return False
    times = [(prep, noun) for prep, noun in prepositions(verb) if prep not in {"after", "without", "before", "at"}]
    return all(prep in {"on", "in"} and (noun.tag_ in {"NNP", "CD"} or noun.dep_ == "npadvmod") for prep, noun in times)


def _names_parts(noun: Token) -> list[Token]:
    """The words before the last one of a proper name."""
    return children(noun, "compound") if noun.pos_ == "PROPN" else []


def is_infinitive(verb: Token) -> bool:
    """Whether the verb stands as "to do" or "to be done"."""
    if verb.tag_ != "VB" and (verb.tag_ != "VBN" or all(one.lower_ != "be" for one in children(verb, "auxpass"))):
        return False
    return any(child.lower_ == "to" for child in children(verb, "aux"))


@asked_once
def surface_subject(verb: Token) -> Token | None:
    """What stands as the verb's own subject, active or passive."""
    own = children(verb, "nsubj", "nsubjpass", "csubj")
    before = [noun for noun in own if noun.i < verb.i]
    return before[-1] if before else own[0] if own else None
