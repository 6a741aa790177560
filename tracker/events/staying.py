"""Whether a narrative plainly stays at the date that it told last, so that an act without one may take it."""

import re
from bisect import bisect_left

from tracker.dates.value import DateValue, Precision, Unit
from tracker.documents.document import Kind
from tracker.events.discourse import Discourse
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

TAKEN_UP = {"it", "them", "this", "that", "these", "such", "the", "return", "response", "reply", "answer", "exchange"}
AT_ONCE = {"immediately", "promptly", "instantly", "forthwith"}
ANSWERING = {"respond", "reply", "answer", "react", "retaliate"}
NEWS_NEAR = 3  # the same in a story of these days, which goes on with its day
NEAR = 1  # sentences between the one that tells the date and the act's
LONGEST = 31  # days of a stretch in which acts still lie together
OTHER_TIME = re.compile(
    r"\b(?:1[0-9]|20)\d\d\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:days?|weeks?|months?|years?|decades?) (?:later|after|before|earlier)\b|\b(?:later|eventually|meanwhile)\b"
    r"|\b(?:[Ww]ithin|[Oo]ver the next|[Ff]or|[Ee]very|lasted) (?:the )?\w+ (?:days|weeks|months|years|decades)\b"
)

LASTING = re.compile(
    r"\b(?:[Ff]or|[Ee]very|lasted|[Oo]ver) (?:the )?(?:\w+ )?\w+ (?:years|decades|months)\b|\b[Tt]o this day\b"
)


def main_time(scene: Scene) -> DateValue | None:
    """The date last told beside a main verb of the sentence, not in passing."""
    times = [time for time in scene.times if time.date is not None and not time.date.vague]
    return next((time.date for time in reversed(times) if _beside_main(scene.head_of(time))), None)


def _beside_main(head: Token | None) -> bool:
    """Whether the first verb above a token is a main one."""
    verb = next((one for one in (head, *head.ancestors) if one.pos_ in {"VERB", "AUX"}), None) if head else None
    while verb is not None and verb.dep_ == "conj":
        verb = verb.head
    return verb is not None and verb.head == verb


def is_aside(start: int, scene: Scene) -> bool:
    """Whether the word at a place only says who the subject is ("Chad, which signed in May, called for talks")."""
    at = bisect_left(scene.starts, start)
    word = scene.tokens[at] if scene.starts[at : at + 1] == [start] else None
    clause = next((one for one in (word, *word.ancestors) if one.dep_ == "relcl"), None) if word else None
    above = (clause.head, *clause.head.ancestors) if clause is not None else ()
    noun = next((one for one in above if one.dep_ in {"nsubj", "nsubjpass"}), None)
    return noun is not None and noun.head.dep_ == "ROOT"


def looks_back(scene: Scene) -> bool:
    """Whether a sentence of the news only tells what had been done before ("Two days earlier it had left")."""
    if scene.section.kind is not Kind.NEWS:
        return False
    main = next((token for token in scene.tokens if token.dep_ == "ROOT"), None)
    return main is not None and any(one.lower_ == "had" for one in children(main, "aux"))


def long_before(date: DateValue | None, story: DateValue | None) -> bool:
    """Whether a date beside an act of the story's day only looks back ("Jordan, which signed in 1994, protested")."""
    if story is None or date is None or story.earliest is None or date.latest is None:
        return False
    return date.latest < story.earliest - LONGEST


def stays(trigger: Trigger, scene: Scene, context: Discourse, *, goes_on: bool = False) -> bool:
    """Whether nothing in the sentence or in what was told moves an act away from the date told last.

    With `goes_on` what was done "then" is of that date, as in news of these days.
    """
    last = context.last
    if last is None or not _holds(last) or not (trigger.is_verb or trigger.light):
        return False
    reach = NEWS_NEAR if goes_on and scene.section.kind is Kind.NEWS else NEAR
    if trigger.token.dep_ in {"nsubj", "nsubjpass"} or _has_moved(scene, context, reach) or _own_time(trigger, scene):
        return False
    verb = trigger.verb or trigger.token
    if children(verb, "neg") or not (last.precision is Precision.DAY or last.is_interval or _takes_up(verb)):
        return False
    chain = [token for token in (verb, *verb.ancestors) if token.pos_ in {"VERB", "AUX"}]
    return not any(_turns(token) or _elsewhen(token, goes_on=goes_on) for token in chain)


def _holds(last: DateValue) -> bool:
    """Whether the date is a day, a month or a short stretch, not a bound or a whole year."""
    if not isinstance(last.start, Unit) or last.earliest is None or last.latest is None:
        return False
    fine = last.start.precision in (Precision.DAY, Precision.MONTH)
    return fine and last.latest - last.earliest <= LONGEST


def _has_moved(scene: Scene, context: Discourse, reach: int) -> bool:
    """Whether too much lies between the date and the act, or another time does."""
    between = [one for one in scene.section.sentences if context.last_at < one.start < scene.sentence.start]
    return len(between) > reach or any(OTHER_TIME.search(one.text) for one in between)


def _own_time(trigger: Trigger, scene: Scene) -> bool:
    """Whether the sentence tells a time before the act, which it left or does not know."""
    if LASTING.search(scene.sentence.text) is not None:
        return True
    before = [time for time in scene.times if time.date is not None and time.start < scene.at(trigger.token)]
    if scene.section.kind is Kind.NEWS and (trigger.act.quad or "").startswith("material"):
        before = [time for time in before if not is_aside(time.start, scene)]
    return bool(before)


def _turns(verb: Token) -> bool:
    """Whether the clause stands aside of the narration: "when they attacked", "the treaty that they had refused"."""
    if verb.dep_ == "relcl":
        return not any(child.lower_ in {"which", "who", "where"} for child in verb.subtree)
    if verb.dep_ != "advcl":
        return False
    return any(child.lower_ in words("turning") for child in children(verb, "mark", "advmod"))


def _takes_up(verb: Token) -> bool:
    """Whether an act takes up what was told ("refused it"), follows it at once or goes on with its doer.

    Then a month is its own.
    """
    while verb.head is not verb and not (verb.dep_ == "conj" and children(verb, "nsubj", "nsubjpass")):
        verb = verb.head
    told = [child for child in verb.children if child.dep_ not in {"conj", "punct", "cc"}]
    if verb.lemma_ in ANSWERING or any(child.lower_ in AT_ONCE for child in told):
        return True
    if any(child.pos_ == "PRON" for child in told if child.dep_ in {"nsubj", "nsubjpass"}):
        return True
    beside = [one for child in told if child.dep_ not in {"nsubj", "nsubjpass"} for one in child.subtree]
    return not beside or any(one.lower_ in TAKEN_UP for one in beside)


def _says_how(prep: Token) -> bool:
    """Whether "by" tells a means, not a time ("spoke by telephone", "responded by closing its border")."""
    means = any(noun.lemma_lower in words("means") for noun in children(prep, "pobj"))
    return prep.lower_ == "by" and (means or bool(children(prep, "pcomp")))


def _elsewhen(verb: Token, *, goes_on: bool) -> bool:
    """Whether a phrase or a clause beside the verb sets it at another time: "after the vote", "within weeks"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in words("elsewhen") and not _says_how(child):
            return True
        if child.dep_ == "advmod" and child.lower_ in words("elsewhen"):
            return not (goes_on and child.lower_ == "then")
        if child.dep_ == "advcl" and any(one.lower_ in words("elsewhen") for one in children(child, "mark", "advmod")):
            return True
    return False
