"""Whose "the army", "the envoys" or "the government" are, where the sentence does not say: by what was told before.

Of what moves or speaks for a state it is the one whose own were told before; of what every state has, the only state of
the lines before that is not named beside it. Where several could be meant it stays open.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tracker.actors.actor import ActorKind, Form
from tracker.actors.mentions import Hit
from tracker.actors.reading import ActorReading
from tracker.actors.reference import PhraseHit
from tracker.documents.document import Kind, Section, SectionRole
from tracker.events.beside import words_beside
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.owners import Owners
from tracker.events.phrases import actors_in, children, is_passive, modifiers
from tracker.events.reference import stand_for
from tracker.events.syntax import Scene
from tracker.events.token import Token

FAMILIES = ("seagoing", "flying", "marching", "speaking", "sitting")  # lists of those who stand for one another
FORCES = FAMILIES[:3]
SENT, ONLY = 0.75, 0.6  # how sure it is
OWN = {"its", "his", "her", "their"}  # "its envoy" is of the doer's side
AT_HOME = {"garrison", "vanguard", "reinforcement"}  # of which no other force's owner tells whose they are
ABROAD = {"minister", "ministry", "secretary", "office"}  # that is "foreign" by its office
MANY = {"deputy", "lawmaker", "legislator", "troop", "force", "authority"}  # of which one state has several
LAND = {"country", "republic"}  # which need not be the one that the text is about
UPPER_HOUSES = {"Senate"}
KEPT = 20  # nouns that are kept in mind


def whose(noun: Token, scene: Scene) -> list[Hit]:
    """The mentions, earlier in the text, of those whose the noun is; none where that cannot be told."""
    if noun.pos_ not in {"NOUN", "PROPN"} or not _is_the_one(noun):
        return []
    known = list(scene.owners.by_noun.get(noun.lower_, ()))
    if len(known) > 1:
        return known
    lemma = noun.lemma_lower
    found = _of_sender(noun, lemma, scene) if lemma in words(*FAMILIES) else []
    one = noun.tag_ not in {"NNS", "NNPS"} or lemma in MANY
    acts = noun.dep_ in {"nsubj", "nsubjpass"} or (noun.dep_ == "pobj" and noun.head.dep_ == "agent")
    if not found and not known and one and lemma in words("organ") and acts:
        return _of_only_one(noun, scene)
    return found or known


def at_home(sections: Sequence[Section], actors: ActorReading) -> Hit | None:
    """The state in whose capital a news story was written, by its dateline."""
    line = next((section for section in sections if section.role is SectionRole.DATELINE), None)
    hits = [] if line is None else actors.between(line.start, line.end)
    lands = {hit.candidates[0] for hit in hits}
    capital = next((hit for hit in hits if hit.form is Form.CAPITAL and not hit.is_part), None)
    return capital if len(lands) == 1 and lands.pop().kind is ActorKind.STATE else None


def remembered(scene: Scene) -> Owners:
    """What is kept in mind behind a sentence: whose troops, envoys and the like it and those before it name."""
    families, invading = words(*FAMILIES), words("invading")
    kinds = words("people", "military", *FAMILIES)
    there = words_beside(scene.tokens[0]) if scene.tokens else frozenset[str]()
    whom = [token for token in scene.tokens if token.lemma_lower in kinds and token.children]
    named = {token.lower_: tuple(hits) for token in whom if (hits := modifiers(token, scene))}
    before = scene.owners
    kept = before.here if before.section == scene.section.start or scene.section.kind is Kind.NEWS else ()
    forces = [token for token in whom if token.lemma_lower in families]
    told = [(token.lemma_lower, owner) for token in forces if (owner := _owner(token, scene))]
    moves = [] if there.isdisjoint(invading) else [token for token in scene.tokens if token.lemma_lower in invading]
    told += [("force", invader) for verb in moves if (invader := _invader(verb, scene))]
    here = (*kept, *told)
    here = here[-KEPT:] if scene.section.kind is Kind.NEWS else here
    return Owners(before.by_noun | named, here, scene.section.start, before.home)


def _owner(noun: Token, scene: Scene) -> tuple[Hit, ...]:
    """Whose troops or envoys a sentence names, or who sends them."""
    found = actors_in(noun, scene)
    own = [child for child in children(noun, "poss") if child.tag_ == "PRP$"]
    if not found and own:
        found = stand_for(own[0], scene)
    verb = noun.head
    if not found and noun.dep_ == "dobj" and verb.lemma_lower in words("sending"):
        found = _doer(verb, scene)
    return tuple(found)


def _invader(verb: Token, scene: Scene) -> tuple[Hit, ...]:
    """The state itself that invades or lands somewhere: its troops do."""
    if verb.pos_ != "VERB" or is_passive(verb):
        return ()
    who = subject(verb)
    hit = scene.hit_at.get(who.i) if who is not None else None
    return (hit,) if hit is not None and hit.form is not Form.PERSON else ()


def _doer(verb: Token, scene: Scene) -> list[Hit]:
    who = subject(verb)
    if who is None:
        return []
    return actors_in(who, scene) or (stand_for(who, scene) if who.pos_ == "PRON" else [])


def _is_the_one(noun: Token) -> bool:
    """Whether only "the" says which, and no word that it is another's."""
    if noun.lower_ != "parliament" and not any(child.lower_ == "the" for child in noun.children):
        return False
    before = children(noun, "amod", "compound", "nmod", "nummod", "poss", "nn")
    before = [one for one in before if one.lower_ != "foreign" or noun.lemma_lower not in ABROAD]
    told = any(child.lower_ == "the" for child in noun.children) or (noun.lower_ == "parliament" and not before)
    if any(one.dep_ == "nummod" for one in before) and noun.lemma_lower not in words(*FORCES):
        return False
    return told and not any(
        one.lemma_lower in words("another_s") or one.dep_ == "poss" or one.text[0].isupper() for one in before
    )


def _of_sender(noun: Token, lemma: str, scene: Scene) -> list[Hit]:
    """The only one whose own of that kind was told in the paragraph, of the very word first."""
    apart = _named_beside(noun, scene)
    told = [(word, hits) for word, hits in scene.owners.here if not _all_codes(hits, scene) & apart]
    many = noun.tag_ == "NNS" and lemma in words("speaking")
    family = next(kind for kind in FAMILIES if lemma in words(kind))
    kinds: list[AbstractSet[str]] = [{lemma}] if lemma in AT_HOME else [{lemma}, words(family)]
    kinds += [words(*FORCES)] if family in FORCES and lemma not in AT_HOME else []
    for near in kinds:
        hits = [hit for word, several in told if word in near for hit in several]
        found = {frozenset(_codes(hit, scene, bodies=True)): hit for hit in hits}
        if found:
            return [_phrase(noun, list(found.values()), SENT, scene)] if len(found) <= 1 + many else []
    return []


def _of_only_one(noun: Token, scene: Scene) -> list[Hit]:
    """The only state that the lines before name and the clause does not."""
    apart = _named_beside(noun, scene)
    found: dict[str, Hit] = {}
    for hit in _before(noun, scene):
        for code in _codes(hit, scene) - apart:
            if code not in found or found[code].form is Form.CAPITAL:
                found[code] = hit
    named = {code: hit for code, hit in found.items() if hit.form is not Form.CAPITAL} or found
    home = None if noun.lemma_lower in LAND and scene.section.kind is Kind.NARRATIVE else scene.owners.home
    if home is not None and not _codes(home, scene) & apart:
        own = _codes(home, scene)
        return [_phrase(noun, [home], ONLY, scene)] if len(named) != 1 or set(named) == own else []  # or of the other
    if noun.text in UPPER_HOUSES and "USA" in named:  # which plain English means by the bare word
        named = {"USA": named["USA"]}
    one = next(iter(named.values())) if len(named) == 1 else None
    return [_phrase(noun, [one], ONLY, scene)] if one is not None and not one.is_part else []


def _before(noun: Token, scene: Scene) -> list[Hit]:
    """The mentions before a noun: in a history those of its paragraph, in the news those of the last lines."""
    here = [hit for hit in scene.hits if hit.end <= scene.at(noun)]
    floor = scene.section.start if scene.section.kind is Kind.NARRATIVE else 0
    return [*(hit for hit in scene.before if hit.start >= floor), *here]


def _named_beside(noun: Token, scene: Scene) -> set[str]:
    """The codes of those whom the noun's clause names too, who are the other side."""
    verb = noun
    while verb.pos_ not in {"VERB", "AUX"} and verb.head is not verb:
        verb = verb.head
    own = {token.i for token in noun.subtree}
    hits = {hit for token in verb.subtree if token.i not in own and (hit := scene.hit_at.get(token.i)) is not None}
    hits = {hit for hit in hits if hit.text.split()[0].lower() not in OWN}
    return {code for hit in hits for code in _codes(hit, scene, bodies=True)}


def _codes(hit: Hit, scene: Scene, *, bodies: bool = False) -> set[str]:
    """The codes of the states for which a mention may stand; with `bodies` those of organisations and groups too."""
    if isinstance(hit, PhraseHit):
        return {code for one in hit.meant for code in _codes(one, scene, bodies=bodies)}
    actor = scene.settle(hit, None).actor
    code = actor.country or (actor.code if bodies or actor.kind is not ActorKind.ORGANISATION else None)
    return {code} if code else set()


def _all_codes(hits: Sequence[Hit], scene: Scene) -> set[str]:
    return {code for hit in hits for code in _codes(hit, scene, bodies=True)}


def _phrase(noun: Token, meant: Sequence[Hit], certainty: float, scene: Scene) -> Hit:
    """The noun as a phrase that stands for those who are meant."""
    article = next((child for child in noun.children if child.lower_ == "the"), noun)
    span = scene.token_span(article, noun)
    first = meant[0]
    whom = " and ".join(hit.text for hit in meant)
    why = f"That of {whom}, named before."
    return PhraseHit(
        span.start, span.end, span.text, Form.PHRASE, first.candidates, first.readings, tuple(meant), certainty, why
    )
