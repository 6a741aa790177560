"""Verbs of doing in a manner of speaking: a beauty that appeals, a quarrel in words, a word put in for somebody."""

from collections.abc import Callable

from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import children, joined, prepositions, surface_subject
from tracker.events.reading import Reading
from tracker.events.token import Token

MINISTRIES = {"prime", "foreign", "defence", "defense", "interior", "finance"}
SOME = {"most", "many", "some", "several", "few", "remaining"}


def is_human(noun: Token) -> bool:
    """Whether a noun names people or a body of them."""
    lemma = noun.lemma_lower
    return (lemma in words("people") and lemma not in words("vehicle")) or lemma in words("institution")


def _pushes(told: Reading) -> bool:
    """“Pushed it closer to war”: nobody is asked for anything."""
    asked = any(prep == "for" for prep, _ in prepositions(told.verb))
    return told.act.type == "REQUEST" and not asked and not children(told.verb, "xcomp", "ccomp", "advcl")


def _attracts(told: Reading) -> bool:
    """“Its beauty appealed to them”: a thing asks for nothing."""
    who = surface_subject(told.verb)
    named = who is not None and (who.i in told.scene.hit_at or who.pos_ == "PRON" or who.lower_.istitle())
    return who is not None and not named and not is_human(who) and bool(children(who, "poss"))


def _seems(told: Reading) -> bool:
    """“Came across as weak”: nobody went anywhere."""
    return any(child.lower_ == "across" for child in told.verb.children)


def _ousts(told: Reading) -> bool:
    """“Removed the prime minister”: he was no envoy."""
    if told.found is None or told.act.mode != "ambassador-recalled":
        return False
    return any(child.lower_ in MINISTRIES for child in children(told.found, "compound", "amod"))


def _stands_up_for(told: Reading) -> bool:
    """“Intervened on behalf of Togo”: that is no attack on it."""
    return any(below.lemma_lower in {"behalf", "favour", "favor"} for _, below in prepositions(told.verb))


def _quarrels(told: Reading) -> bool:
    """“The two clashed over fishing rights”: in words, where no troops are named."""
    who = surface_subject(told.verb)
    forces = who is not None and any(noun.lemma_lower in words("military") for noun in joined(who))
    return not forces and any(prep in {"over", "on", "about"} for prep, _ in prepositions(told.verb))


def _at_large(told: Reading) -> bool:
    """“Appointed him ambassador at large”."""
    return told.act.mode == "credentials" and any(token.lower_ == "large" for token in told.verb.subtree)


def _vows_at_home(told: Reading) -> bool:
    """“Vowed to the nation”: a promise to one's own people."""
    if children(told.verb, "dobj") or not children(told.verb, "ccomp", "xcomp"):
        return False  # "pledged grain to the people"
    below = [noun for prep, noun in prepositions(told.verb) if prep == "to" and noun.i not in told.scene.hit_at]
    named = [noun for noun in below if any(child.i in told.scene.hit_at for child in noun.subtree)]
    return not named and any(noun.lemma_lower in {"nation", "people", "electorate", "voter"} for noun in below)


def _departs(told: Reading) -> bool:
    """“The delegation left Togo”, “most Danes left”: envoys go home or people leave, and no troops withdraw."""
    who = subject(told.verb)
    if who is not None and who.tag_ == "NNPS" and any(one.lower_ in SOME for one in who.children):
        return True
    left = told.verb.tag_ == "VBG" and told.verb.dep_ == "advcl"  # "leaving Togo with few allies"
    if left and (children(told.verb, "acomp", "oprd") or any(prep == "with" for prep, _ in told.verb.prepositions)):
        return told.act.id == "leaves-land"
    gone = who is not None and who.lemma_lower in words("envoy") | {"delegation", "delegate", "mission", "team"}
    return told.act.id == "leaves-land" and gone


def _pushes_back(told: Reading) -> bool:
    """“Pushed the Danish army back”: that is no move of one's own troops."""
    own = told.found is not None and any(child.tag_ == "PRP$" for child in told.found.children)
    army = told.found is not None and told.found.lemma_lower in words("military")
    return _pushes(told) or (told.act.id == "troops-move" and army and not own)


def sends_price(told: Reading) -> bool:
    """“Sent the lira to a record low”: a price or a currency goes up or down, and nobody is helped."""
    whither = (noun for prep, noun in told.verb.prepositions if prep in {"to", "into"})
    return told.act.type == "AID" and any(noun.lemma_lower in {"low", "high", "level", "sea"} for noun in whither)


FIGURATIVE: dict[str, Callable[[Reading], bool]] = {
    "appeal": _attracts,
    "appoint": _at_large,
    "name": _at_large,
    "clash": _quarrels,
    "come": _seems,
    "intervene": _stands_up_for,
    "leave": _departs,
    "pledge": _vows_at_home,
    "promise": _vows_at_home,
    "push": _pushes_back,
    "release": sends_price,
    "remove": _ousts,
    "vow": _vows_at_home,
}
