"""What an act is for, or against: told by a participle, an infinitive or "in protest at" behind the verb."""

from collections.abc import Callable, Iterator
from itertools import islice

from tracker.actors.mentions import Hit
from tracker.events.acts import by_noun
from tracker.events.clauses import patient, subject
from tracker.events.grammar import words
from tracker.events.meant import is_menace
from tracker.events.phrases import actors_in, children, is_infinitive, prepositions
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

POSTED = {
    "to": {"send", "fly", "ship", "dispatch", "deploy", "rush", "ferry", "airlift"},
    "in": {"station", "deploy", "base", "garrison", "quarter", "post"},
}
OWN = {"dobj", "pobj", "prep", "amod", "compound", "poss", "nmod", "dative", "pcomp", "xcomp", "nsubj"}
BRINGING = {"with", "to", "for", "from", "of", "on", "in", "over", "between", "at"}
HOLDING = {"in", "at", "inside"}
SERVING = {"spy", "spying", "work", "collaborate", "inform", "agent", "informer", "fight", "espionage"}
JAILS = {"jail", "prison", "camp", "cell", "detention", "internment", "custody", "penitentiary"}
BACKING = {"recognise", "recognize", "support", "defend", "protect", "aid"}
STOPPED = {"SANCTION", "COERCE", "MOBILIZE", "ASSAULT"}
HELD_OUT = {"AGREE", "REQUEST", "CONCEDE", "COOPERATE"}  # acts whose infinitive says to whom they are


def aimed_at(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The first named in what the act is for ("marched, demanding that Chad leave", "struck in protest at Chad's tax").

    Those who do it are passed over, for they are named again in what they ask for themselves.
    """
    verb = trigger.verb if trigger.verb is not None and (trigger.is_verb or trigger.light) else trigger.token
    who = subject(verb) if verb.pos_ in {"VERB", "AUX"} else None
    own = {_code(hit) for hit in (actors_in(who, scene) if who is not None else ())}
    places = dict.fromkeys((trigger.token, verb, *([trigger.object] if trigger.object is not None else [])))
    held_out = trigger.act.type in HELD_OUT
    for below in (one for place in places for one in _aims(place, held_out=held_out)):
        for token in below.subtree:
            hit = scene.hit_at.get(token.i)
            if hit is None or _code(hit) in own:
                continue
            if _is_told(token, below) if held_out else not _is_where(token):
                yield hit
                return


def content(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The first named in what somebody says, other than himself ("said any raid by Chad would be met with force")."""
    who = subject(trigger.token)
    own = {_code(hit) for hit in (actors_in(who, scene) if who is not None else ())}
    told = (token for clause in children(trigger.token, "ccomp") for token in clause.subtree)
    hits = (hit for token in told if (hit := scene.hit_at.get(token.i)) is not None and _code(hit) not in own)
    yield from islice(hits, 1)


def menaced(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The first named in what somebody warns of as to be paid, suffered or met with ("warned that Chad would pay")."""
    if any(is_menace(clause) for clause in children(trigger.token, "ccomp")):
        yield from content(trigger, scene)


def asked(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Those whose deed is asked for ("appealed for Danish help", "a request for air strikes by Danes")."""
    for prep, noun in prepositions(trigger.token):
        sides = [one for link, one in prepositions(noun) if prep == "for" and link == "between"]
        yield from (hit for one in sides for hit in actors_in(one, scene))
        for deed in _deeds(noun) if prep == "for" else ():
            doers = [*children(deed, "amod", "poss", "nmod"), *(n for link, n in prepositions(deed) if link == "by")]
            for doer in doers:
                yield from actors_in(doer, scene, deep=False)
            if deed.lemma_lower in words("handing_over"):
                behind = [noun for one in deed.subtree for link, noun in prepositions(one) if link == "from"]
                yield from (hit for noun in behind[:1] for hit in actors_in(noun, scene))


def complying(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Those who do what they were asked for ("Chad expelled him at the request of Mali")."""
    verb = complied_with(trigger)
    who = subject(verb) if verb is not None else None
    yield from actors_in(who, scene) if who is not None else ()


def complied_with(trigger: Trigger) -> Token | None:
    """The verb that tells what was done at a request."""
    noun = trigger.token
    if trigger.is_verb or trigger.light or "complying" not in trigger.act.target or noun.dep_ != "pobj":
        return None
    prep = noun.head
    if prep.head.lemma_lower in {"response", "answer", "reply"} and prep.head.dep_ == "pobj":
        prep = prep.head.head
    verb = prep.head
    if verb.dep_ in {"acl", "advcl"} and verb.lemma_lower in {"respond", "reply", "answer", "yield", "bow"}:
        verb = verb.head if verb.head.pos_ == "VERB" else verb.head.head
    fits = prep.dep_ == "prep" and prep.lower_ in {"at", "on", "upon", "in", "to"} and verb.pos_ == "VERB"
    return verb if fits else None


def _deeds(noun: Token) -> list[Token]:
    """What is asked of another: help, or the end of a hostile act."""
    if noun.lemma_lower not in words("ending_of"):
        return [noun] if noun.lemma_lower in words("asked_for", "handing_over") else []
    below = [one for link, one in prepositions(noun) if link in {"of", "to"}]
    return [one for one in below if any(act.type in STOPPED for act in by_noun().get(one.lemma_lower, ()))]


def misdeed(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Those by whom what an accusation is of was done ("accusations of looting by Danish troops")."""
    if trigger.is_verb:
        return
    for prep, wrong in prepositions(trigger.token):
        if prep in {"of", "about"}:
            for link, noun in prepositions(wrong):
                if link == "by":
                    yield from actors_in(noun, scene)


def within(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The first named in the words behind the object ("the loudspeakers that it had aimed at Chad")."""
    noun = trigger.object
    behind = [] if noun is None else [token for token in noun.subtree if token.i > noun.i]
    yield from islice((hit for token in behind if (hit := scene.hit_at.get(token.i)) is not None), 1)


def jailer(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """In whose jail or camp those are who do it ("prisoners in Danish jails went on hunger strike")."""
    verb = trigger.verb if trigger.verb is not None and (trigger.is_verb or trigger.light) else None
    places = [trigger.token] if verb is None else [trigger.token, verb, *([who] if (who := subject(verb)) else [])]
    places += [trigger.object] if trigger.object is not None else []
    held = [noun for place in places for prep, noun in prepositions(place) if prep in HOLDING]
    for noun in held:
        if any(one.lemma_lower in JAILS for one in noun.subtree):
            yield from actors_in(noun, scene)
            return


def served(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """For whom those worked to whom it is done ("jailed a man accused of spying for Chad")."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    for token in noun.subtree if noun is not None else ():
        if token.lemma_lower in SERVING:
            for prep, below in prepositions(token):
                if prep in {"for", "with"}:
                    yield from actors_in(below, scene)


def _aims(place: Token, *, held_out: bool) -> Iterator[Token]:
    """The verbs and nouns below a word that say what an act is for."""
    for clause in children(place, "advcl", "xcomp", "acl", "conj", "pcomp"):
        meant = clause.dep_ == "xcomp" or (held_out and is_infinitive(clause))
        if meant or clause.lemma_lower in words("aiming"):
            yield clause
    for prep, noun in prepositions(place):
        if prep in {"in", "as", "over", "to", "at"} and noun.lemma_lower in words("protestation"):
            yield noun
        yield from (verb for verb in children(noun, "acl", "advcl") if verb.lemma_lower in words("aiming"))


def _is_told(token: Token, clause: Token) -> bool:
    """Whether the words of an offer name one by their own nouns, in no clause of its own and in no example."""
    if token is clause or is_to_become(token):
        return False
    while token is not clause:
        if token.dep_ not in OWN or (token.dep_ == "prep" and token.lower_ not in BRINGING):
            return False
        token = token.head
    return True


def is_to_become(name: Token) -> bool:
    """Whether it is told what a state is to become ("offered to agree to a united Chad", not "to recognise it")."""
    if not any(child.lower_ in {"a", "an"} for child in children(name, "det")) or not children(name, "amod"):
        return False
    above = name.head if name.dep_ == "dobj" else name.head.head if name.dep_ == "pobj" else name
    return above.lemma_lower not in BACKING


def _is_where(token: Token) -> bool:
    return token.dep_ == "pobj" and token.head.lower_ == "in" and token.head.head.pos_ in {"VERB", "AUX"}


def _code(hit: Hit) -> str | None:
    return next((record.code for record in hit.candidates[:1]), hit.text)


def engaged(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Whom one engages in talks."""
    if trigger.light and trigger.verb is not None and trigger.verb.lemma_ == "engage":
        for noun in children(trigger.verb, "dobj"):
            yield from actors_in(noun, scene)


def stationed(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """Where those who leave had been sent or stood, by a participle ("troops, flown to Chad in 1975, went home")."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    for verb in children(who, "acl") if who is not None else ():
        for prep, noun in prepositions(verb):
            if verb.lemma_ in POSTED.get(prep, ()):
                yield from actors_in(noun, scene)


def _opposed(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    yield from opposed(trigger.token, scene)


def opposed(noun: Token, scene: Scene) -> list[Hit]:
    """The mentions behind "anti-" before a noun: those against whom its act is ("anti-Danish riots")."""
    found = []
    for child in children(noun, "amod", "compound", "nmod"):
        hit = scene.hit_at.get(child.i)
        if hit is not None and child.i > 1 and child.nbor(-1).text == "-" and child.nbor(-2).lower_ == "anti":
            found.append(hit)
    return found


SLOTS: dict[str, Callable[[Trigger, Scene], Iterator[Hit]]] = {
    "aim": aimed_at,
    "asked": asked,
    "stationed": stationed,
    "complying": complying,
    "within": within,
    "engaged": engaged,
    "content": content,
    "menaced": menaced,
    "misdeed": misdeed,
    "jail": jailer,
    "served": served,
    "anti": _opposed,
}
