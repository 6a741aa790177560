"""Which sentences are worth parsing: those that hold the words of some act, by the lexicon alone."""

import re
from functools import cache, lru_cache

from tracker.events.acts import acts
from tracker.events.grammar import words
from tracker.events.instruments import BY, ENDED
from tracker.events.meant import BLAMED, RUINS
from tracker.events.missions import KIND, NAMED
from tracker.events.parsing import KNOWN_WORDS, possible_lemmas
from tracker.events.posts import AIRCRAFT, HYPHENS
from tracker.events.reference import PERSON, PLURAL, SINGULAR
from tracker.events.things import LASTING

WORD = re.compile(r"[^\W\d_]+")
# "did the same" tells an act told before, "jointly" any that two do
TAKEN_UP = frozenset({"so", "same", "likewise", "suit", "follow", "jointly", "together"})
OF_DATE = re.compile(
    r"[a-z]{4,} (?:of |\()(?:\d{1,2} )?(?:January |February |March |April |May |June |July |August |September |October "
    r"|November |December )?\d{4}"
)
LEANING = PERSON | PLURAL | SINGULAR
Needed = tuple[frozenset[str], frozenset[str]]


def may_tell(text: str) -> bool:
    """Whether a sentence holds a word that tells an act, with the particles and one of the nouns that it asks for."""
    found = set[str]().union(*map(_lemmas_asked_for, text.lower().split()))
    if not found.isdisjoint(_telling_alone()):
        return True
    if any(hyphen in text for hyphen in HYPHENS) and AIRCRAFT.search(text):
        found.add("aircraft")
    if "ommission" in text and NAMED.search(text):
        found.add(KIND)
    if found & words("named_treaty") and OF_DATE.search(text):
        return True
    known = _lexicon()
    for lemma in found & known.keys():
        for particles, nouns in known[lemma]:
            if (not nouns or not nouns.isdisjoint(found)) and particles <= found:
                return True
    return False


@lru_cache(maxsize=KNOWN_WORDS)
def _lemmas_asked_for(written: str) -> frozenset[str]:
    """Of all that the words between two blanks could be forms of, what the lexicon asks for: most tell nothing."""
    return frozenset[str]().union(*map(possible_lemmas, WORD.findall(written))) & _asked_for()


@cache
def _telling_alone() -> frozenset[str]:
    """The lemmas that tell an act by themselves, or take one up."""
    return TAKEN_UP.union(lemma for lemma, needed in _lexicon().items() if (frozenset(), frozenset()) in needed)


@cache
def _asked_for() -> frozenset[str]:
    needed = [side for all_needed in _lexicon().values() for both in all_needed for side in both]
    return TAKEN_UP.union(_lexicon().keys(), *needed)


def leans_back(text: str) -> bool:
    """Whether a pronoun may stand for somebody of the sentence before."""
    return any(map(_leans, text.lower().split()))


@lru_cache(maxsize=KNOWN_WORDS)
def _leans(written: str) -> bool:
    return not LEANING.isdisjoint(WORD.findall(written))


def _by_what_is_said() -> dict[str, set[Needed]]:
    """For each lemma that tells an act only in what somebody says the words that must stand with it."""
    alone, saying = frozenset[str](), words("reporting")
    found: dict[str, set[Needed]] = {"must": {(alone, alone)}, "should": {(alone, saying)}, "claim": {(alone, alone)}}
    for wrong in (*words("wrongdoing", "faulted"), *BLAMED):
        found.setdefault(wrong, set()).add((alone, saying | words("verdict")))
    for wrong in words("wronging"):
        found.setdefault(wrong, set()).add((alone, words("wronged")))
    for step in words("held_over"):  # "said it would reconsider its trade unless …"
        found.setdefault(step, set()).update((frozenset({word}), saying) for word in ("if", "unless"))
    found["kind"] = {(frozenset({"in"}), words("in_kind"))}  # "retaliated in kind"
    found["deny"] = {(alone, alone)}  # "denied that it had shelled the port"
    for owning in words("admitting"):  # "admitted that it had shelled the port"
        found.setdefault(owning, set()).add((frozenset({"have"}), alone))
    for wish in words("wishing"):
        found.setdefault(wish, set()).add((alone, frozenset({"tell", "inform"})))
    for denial in ("not", "never"):  # "said it would not give up the port"
        found[denial] = {(frozenset({modal}), saying) for modal in ("will", "would")}
    for help_ in words("friendly"):  # "told Chad it would help"
        for teller in ("tell", "inform"):
            found.setdefault(help_, set()).add((frozenset({teller}), words("future")))
    found.setdefault("recall", set()).add((alone, alone))  # an envoy by name
    found.setdefault("option", set()).add((alone, saying))
    found.setdefault("lesson", set()).add((frozenset({"teach"}), saying))
    found.setdefault("pay", set()).add((frozenset(), frozenset({"dearly", "heavily"})))
    for paper in words("treaty"):
        found.setdefault(paper, set()).add((alone, BY | ENDED | {"between", "with"}))
    for ruin in RUINS:  # "said it would turn the port into a sea of fire"
        found.setdefault(ruin, set()).add((alone, saying))
    for harm in words("menace", "menaced"):
        found.setdefault(harm, set()).add((alone, saying))
    return found


@cache
def _lexicon() -> dict[str, tuple[Needed, ...]]:
    """For each lemma that tells an act the words that must stand with it: all the particles, and one of the nouns."""
    found = _by_what_is_said()
    alone = frozenset[str]()
    for act in acts():
        lasts = frozenset({"it", "they", "them"}) if act.objects and (act.mode or "").startswith(LASTING) else alone
        told = [(verb, act.objects | lasts) for verb in act.verbs] + [(phrase, act.subjects) for phrase in act.phrases]
        for phrase, nouns in told:
            verb, *rest = phrase.split()
            found.setdefault(verb, set()).add((frozenset(rest), nouns))
        for noun in (*act.nouns, *act.adjectives):
            found.setdefault(noun, set()).add((frozenset(), act.noun_of))
    return {lemma: tuple(needed) for lemma, needed in found.items()}
