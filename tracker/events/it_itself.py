"""Whose "it" and "its" are in what somebody says, does itself or is blamed for."""

import re

from tracker.actors.mentions import Hit
from tracker.events.grammar import words
from tracker.events.meant import is_harm
from tracker.events.phrases import actors_in, children, prepositions, surface_subject
from tracker.events.syntax import Scene
from tracker.events.token import Token

GATHERING = {"meet", "convene", "open", "sit", "gather", "close", "end"}
DEMANDING = {"demand", "request", "insist", "urge", "ask", "propose", "suggest"}
HANDLING = {"take", "throw", "return", "receive", "read", "give", "open", "bring", "send"}
BACK = 250  # characters before the sentence in which "it" finds a land
LAND = re.compile(
    r"\b(?:the|this|that|its|these)[ \n](?:[a-z-]+[ \n]){0,2}"
    r"(?:island|islands|peninsula|province|territory|region|colony|protectorate|enclave|archipelago|district|valley)\b"
)
BODY = re.compile(
    r"\b(?:an?|the|this)[ \n](?:[a-z-]+[ \n]){0,2}(?:conference|congress|commission|committee|summit|convention)\b"
)


def affirming(pronoun: Token, scene: Scene) -> list[Hit]:
    """Who goes on to say what it does itself ("Chad affirmed that Mali was free and that it opposed a partition")."""
    verb = pronoun.head
    again = verb.dep_ == "conj" and pronoun.dep_ == "nsubj" and any(c.lower_ == "that" for c in children(verb, "mark"))
    first = verb.head
    if not again or first.dep_ != "ccomp" or not any(c.lower_ == "that" for c in children(first, "mark")):
        return []
    who = surface_subject(first.head)
    return actors_in(who, scene) if who is not None else []


def blamed(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whose act it is for which somebody is blamed: "condemned Chad for its raid", "broke with Chad over its raid"."""
    prep = pronoun.head.head
    verb = prep.head
    charged = prep.dep_ == "advcl" and prep.tag_ == "VBG" and pronoun.head.lemma_lower in words("part_in")
    if pronoun.lower_ != "its" or verb.pos_ != "VERB" or not (charged or prep.lower_ in {"for", "over"}):
        return []
    if charged:
        aims = [noun for place in (verb, *children(verb, "dobj")) for word, noun in prepositions(place) if word == "to"]
        return next((found for noun in aims if (found := actors_in(noun, scene))), [])
    blamed = children(verb, "dobj") + [noun for word, noun in prepositions(verb) if word in {"with", "against"}]
    return next((found for noun in blamed if noun.i < pronoun.i and (found := actors_in(noun, scene))), [])


def quoted_before(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whose speaker it is that says what one will do ("Chad will make Mali pay, its premier said")."""
    speaker = pronoun.head if pronoun.dep_ == "poss" else pronoun
    saying = speaker.head
    if speaker.dep_ != "nsubj" or saying.lemma_lower not in words("reporting", "informing"):
        return []
    told = [surface_subject(one) for one in children(saying, "ccomp") if one.i < pronoun.i]
    return actors_in(told[0], scene) if told and told[0] is not None and told[0].pos_ != "PRON" else []


def wronged(pronoun: Token, scene: Scene) -> list[Hit]:
    """Whose own it is that another attacked, as one says ("Chad said that Mali had fired on its planes")."""
    verb = next((above for above in pronoun.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    if pronoun.lower_ != "its" or verb is None or verb.dep_ != "ccomp" or verb.i > pronoun.i or not is_harm(verb):
        return []
    doer, speaker = surface_subject(verb), surface_subject(verb.head)
    if doer is None or speaker is None or doer.pos_ == "PRON" or verb.head.lemma_lower not in words("reporting"):
        return []
    return actors_in(speaker, scene)


def is_anothers_own(pronoun: Token) -> bool:
    """Whether "its" is of the other to whom something is done, not of its doer."""
    return _compels_own(pronoun) or grants_own(pronoun)


def is_asked(pronoun: Token) -> bool:
    """Whether "it" is the other, of whom one demands that it do something ("Chad demanded that it stop")."""
    verb = pronoun.head
    asked = pronoun.dep_ == "nsubj" and verb.dep_ == "ccomp" and verb.tag_ in {"VB", "VBP"}
    return asked and pronoun.lower_ == "it" and verb.head.lemma_lower in DEMANDING and verb.lemma_ not in {"be", "have"}


def _compels_own(pronoun: Token) -> bool:
    """Whether what one is made to do is the other's own ("moved to compel its surrender")."""
    noun = pronoun.head
    return pronoun.dep_ == "poss" and noun.dep_ == "dobj" and noun.head.lemma_lower in words("causing")


def grants_own(pronoun: Token) -> bool:
    """Whether one recognises, grants or respects what is another's by its nature ("recognised its independence")."""
    noun = pronoun.head
    if pronoun.dep_ != "poss" or noun.dep_ not in {"dobj", "nsubjpass"}:
        return False
    return noun.lemma_lower in words("statehood") and noun.head.lemma_lower in words("conceding_state")


def is_no_actor(pronoun: Token, scene: Scene) -> bool:
    """Whether "it" or "they" are a paper, a land or a gathering."""
    return is_thing(pronoun) or is_land(pronoun, scene) or _is_gathering(pronoun, scene)


def is_land(pronoun: Token, scene: Scene) -> bool:
    """Whether "it" is a land without a state's name that was spoken of last ("landed on the island and annexed it")."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ != "dobj" or verb.lemma_lower not in words("taking_land"):
        return False
    here, text = scene.at(pronoun), _told_before(pronoun, scene)
    last = max((found.end() for found in LAND.finditer(text)), default=0)
    who = surface_subject(verb)
    doers = {hit.candidates for hit in actors_in(who, scene)} if who is not None else set()
    named = (hit for hit in (*scene.before, *scene.hits) if here - len(text) + last <= hit.start < here)
    return last > 0 and all(hit.candidates in doers for hit in named)


def _told_before(pronoun: Token, scene: Scene) -> str:
    """The text of the section before a pronoun, some sentences far."""
    start = scene.section.start
    return scene.section.text[max(0, scene.sentence.start - start - BACK) : scene.at(pronoun) - start]


def is_thing(pronoun: Token) -> bool:
    """Whether what is done to "it" is done to things alone ("Peru ratified it", "it was signed by the king")."""
    verb = pronoun.head.lemma_lower
    if pronoun.dep_ == "dobj":
        told = bool(pronoun.things - words("territory")) and verb in HANDLING
        return pronoun.lower_ in {"it", "them"} and (verb in words("on_things") or told)
    passive = pronoun.dep_ == "nsubjpass" and pronoun.lower_ in {"it", "they"}
    return passive and (verb in words("on_papers") or (bool(pronoun.things) and verb in words("on_things")))


def _is_gathering(pronoun: Token, scene: Scene) -> bool:
    """Whether "it" is a conference or a council of which the sentence before told ("It met at Algeciras")."""
    meets = pronoun.lower_ == "it" and pronoun.dep_ == "nsubj" and pronoun.head.lemma_lower in GATHERING
    alone = meets and not children(pronoun.head, "dobj") and all(w != "with" for w, _ in prepositions(pronoun.head))
    return alone and BODY.search(_told_before(pronoun, scene)) is not None
