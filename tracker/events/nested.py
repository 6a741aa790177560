"""Who is named further down than the parser should have hung him ("the attack by gunmen on Chad")."""

from collections.abc import Collection, Iterator

from tracker.actors.mentions import Hit
from tracker.events.acts import by_noun
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

AIMED = ("on", "upon", "against", "at", "to")
WHERE = {"of", "in", "at", "near", "on", "outside"}
DEPTH = 3
ASKED = {"proposal", "offer", "request", "demand", "note", "message", "letter", "invitation", "appeal"}
PARTING = {"withdraw", "withdrawal", "secede", "independence", "retreat", "evacuate", "depart", *ASKED}  # from whom
SENT_TO = {"ambassador", "adviser", "advisor", "visitor", "heir", "successor", "secretary", "emissary", "mission"}


def inner(noun: Token, *links: str) -> list[Token]:
    """The nouns behind these prepositions, also where these hang further down ("three of the guards by …")."""
    own = [one for one in _chain(noun, DEPTH, WHERE) if one is noun or one.lemma_lower not in by_noun()]
    return [below for one in own for link, below in prepositions(one) if link in links]


def _chain(noun: Token, depth: int, links: Collection[str] = ("of",)) -> Iterator[Token]:
    """A noun, what it is a number of, those joined to it, and the verbs that tell what they were doing."""
    yield noun
    if depth == 0:
        return
    below = [one for prep, one in prepositions(noun) if prep in links] + children(noun, "conj", "appos")
    below += [verb for verb in children(noun, "acl", "relcl") if verb.i > noun.i and not is_passive(verb)]
    for one in below:
        yield from _chain(one, depth - 1, links)


def parts_from(noun: Token, trigger: Token) -> bool:
    """Whether "from" behind a word names a side ("an invitation to talks from Chad", "a ban on imports from Chad")."""
    if noun.lemma_lower in PARTING:
        return True
    above = noun
    while above is not trigger and above.head is not above:
        if above.lemma_lower in ASKED | words("traffic"):
            return True
        above = above.head
    return False


def laid_upon(trigger: Trigger, scene: Scene) -> list[Hit]:
    """On whom that was laid which is eased or lifted ("eased the curbs it had placed on trade with Chad")."""
    noun = trigger.object
    if noun is None or noun is trigger.token or trigger.act.type not in {"CONCEDE", "RETREAT", "SANCTION"}:
        return []
    laid = [verb for verb in children(noun, "relcl") if verb.lemma_lower in words("laying_on")]
    own = [verb for verb in laid if any(who.tag_ in {"PRP", "WDT"} for who in children(verb, "nsubj", "nsubjpass"))]
    upon = [below for verb in own for prep, below in prepositions(verb) if prep in AIMED]
    return [hit for one in upon for whom in (one, *inner(one, "with", "to", "from")) for hit in who_is(whom, scene)]


def wrongdoers(trigger: Trigger, scene: Scene) -> list[Hit]:
    """By whom that was done which one deplores or praises ("deplored the loss of a trawler rammed by Danes")."""
    judges = trigger.act.type == "ACCUSE" or (trigger.act.type == "SUPPORT" and trigger.act.mode is None)
    if not judges or not trigger.is_verb or trigger.object is None:
        return []
    done = [verb for verb in trigger.object.subtree if verb.dep_ == "acl" and verb.tag_ == "VBN"]
    agents = [noun for verb in done for agent in children(verb, "agent") for noun in children(agent, "pobj")]
    return [hit for noun in agents for hit in who_is(noun, scene)]


def struck_by(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose attack it was in which others were hurt, where the parser ties it to their harm ("hurt in a raid by A")."""
    if trigger.act.type != "ASSAULT" or trigger.is_verb:
        return []
    aims = [noun for prep, noun in prepositions(trigger.token) if prep in AIMED]
    if found := [hit for noun in aims for doer in inner(noun, "by") for hit in who_is(doer, scene)]:
        return found
    verb = trigger.verb
    below = trigger.token.dep_ == "pobj" and trigger.token.head.lower_ in {"in", "during"}
    if verb is None or not below or not is_passive(verb):
        return []
    agents = [agent for agent in children(verb, "agent") if agent.i > trigger.token.i]
    return [hit for agent in agents for noun in children(agent, "pobj") for hit in who_is(noun, scene)]


def behind_doer(trigger: Trigger, scene: Scene) -> list[Hit]:
    """To whom it is done, where the preposition was hung on the doer ("an appeal by the deputies to Chad")."""
    places = [trigger.token] if trigger.verb is None or trigger.is_verb else [trigger.token, trigger.verb]
    doers = [noun for place in places for prep, noun in prepositions(place) if prep == "by"]
    for prep in (prep for prep in AIMED if prep in trigger.act.target) if doers else ():
        for doer in doers:
            for one in _chain(doer, DEPTH):
                own = prep == "to" and one.tag_ != "NNS" and one.lemma_lower in words("envoy") | SENT_TO
                behind = [] if own else [noun for link, noun in prepositions(one) if link == prep]
                if found := [hit for noun in behind for hit in who_is(noun, scene)]:
                    return found
    return []
