"""Acts in a clause of another time ("after the troops had left", "four days after rejecting it"): what dates them."""

import re
from collections.abc import Iterator, Sequence

from tracker.dates.counts import count_of
from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue, Edge, Unit, month
from tracker.documents.document import Kind
from tracker.events.bounds import says_which
from tracker.events.counted import COUNTED, count_in, shifted_by
from tracker.events.describing import lies_in_paper
from tracker.events.grammar import words
from tracker.events.phrases import children
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, tense_of
from tracker.events.timed import REACTIONS, UNKNOWN, Timing, done_before, relative
from tracker.events.token import Token
from tracker.events.triggers import Trigger

OTHER_TIMES = ("after", "since", "until", "once")
DECEMBER = 12
LAST_DAY = 24  # of a month in which what followed may still lie
SLOWLY = {"increasingly", "gradually", "eventually", "finally", "later", "repeatedly", "often", "always"}
AT_ONCE = ("immediately", "directly", "right", "just")
TAKES_UP = {
    "accept",
    "reject",
    "oppose",
    "ignore",
    "endorse",
    "support",
    "denounce",
    "condemn",
    "invoke",
    "cite",
    "defy",
}
# What a treaty or a note itself does, on its day; what its terms lay down is carried out later.
IN_WORDS = {"SUPPORT", "AGREE", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"}


def introducer(trigger: Trigger, scene: Scene) -> Token | None:
    """The word that sets the act's clause at another time than the one above it, None where there is none."""
    chain = [trigger.token, *trigger.token.ancestors]
    return next((word for token in chain if (word := _introduces(token, scene)) is not None), None)


def clause(word: Token) -> Token:
    """The verb of the clause that such a word opens."""
    return word.head if word.dep_ == "mark" else next(iter(children(word, "pcomp")), word)


def _introduces(verb: Token, scene: Scene) -> Token | None:
    """The word before a clause of another time; a mere "before" goes on with the story."""
    if verb.pos_ not in {"VERB", "AUX"}:
        return None
    found = [verb.head] if verb.dep_ == "pcomp" else children(verb, "mark") if verb.dep_ in {"advcl", "ccomp"} else []
    return next((w for w in found if w.lower_ in OTHER_TIMES or (w.lower_ == "before" and _counted(w, scene))), None)


def in_terms(trigger: Trigger) -> bool:
    """Whether the act stands in the terms of an agreement ("under which …")."""
    said = trigger.act.type in IN_WORDS
    chain = (trigger.token, *trigger.token.ancestors)
    asked = trigger.act.type in {"REQUEST", "ACCUSE"} and trigger.is_verb and _in_old_paper(trigger.token)
    return asked or any(_in_terms(token) and not (said and lies_in_paper(token)) for token in chain)


def _in_old_paper(verb: Token) -> bool:
    """Whether a clause only tells what a paper asks for that somebody takes up ("accepted a resolution that …")."""
    paper = verb.head
    while paper.dep_ in {"conj", "appos", "nummod", "pobj", "prep"} and paper.head.pos_ not in {"VERB", "AUX"}:
        paper = paper.head
    above = paper.head
    known = words("document", "agreed")
    taken_up = paper.dep_ == "dobj" and above.lemma_lower in TAKES_UP
    named = {noun.lemma_lower.removesuffix("s") for noun in (paper, verb.head)}
    return verb.dep_ == "relcl" and taken_up and bool(named & known)


def _in_terms(verb: Token) -> bool:
    """Whether a relative clause tells what an agreement lays down."""
    return verb.dep_ == "relcl" and any(
        child.dep_ == "prep"
        and child.lower_ in {"under", "by", "in"}
        and any(w.lower_ == "which" for w in child.children)
        for child in verb.children
    )


def counted_off(trigger: Trigger, time: TimeExpression, scene: Scene) -> Timing | None:
    """The act's date where a count of days or the like parts it from a time ("on 4 May, two days before it voted")."""
    verb = trigger.verb or trigger.token
    words = [word for word in children(verb, "mark") if word.lower_ in {"after", "before"}]
    word = next((word for word in words if time.end <= scene.at(word) <= scene.at(verb)), None)
    if word is None or time.date is None or not isinstance(time.date.start, Unit):
        return None
    count = _counted(word, scene)
    if count is None:  # "In May, after it had joined, …"
        past = word.lower_ == "after" and any(aux.lower_ == "had" for aux in children(verb, "aux"))
        return done_before(time.date) if past and not _measured(word, scene) else None
    return shifted_by(time.date.start, count[0] if word.lower_ == "before" else -count[0], count[1])


def reckoned_apart(word: Token, times: Sequence[TimeExpression], scene: Scene) -> Timing:
    """The date of an act in the clause that `word` opens, reckoned from the only date of the clause above it.

    In an entry of a chronology without other dates that is the entry's.
    """
    inside = {token.i for token in clause(word).subtree}
    heads = [(time, head) for time in times if (head := scene.head_of(time)) is not None]
    outside = [time for time, head in heads if head.i not in inside or time.end < scene.at(word)]
    above = (clause(word) if word.dep_ == "mark" else word).head
    beside = [time for time in outside if _verb_above(time, scene) == above]
    anchors = beside or outside
    anchor = anchors[0].date if len(anchors) == 1 else None if times else scene.entry
    if anchor is None or not isinstance(anchor.start, Unit) or anchor.is_interval:
        return UNKNOWN
    if word.lower_ not in {"after", "before"}:
        return UNKNOWN
    count = _counted(word, scene)
    if count is not None:
        return shifted_by(anchor.start, -count[0] if word.lower_ == "after" else count[0], count[1])
    past = any(aux.lower_ == "had" for aux in children(clause(word), "aux", "auxpass"))
    if word.lower_ == "after" and past and not _measured(word, scene):
        return done_before(anchor)
    return UNKNOWN


def _verb_above(time: TimeExpression, scene: Scene) -> Token | None:
    head = scene.head_of(time)
    return next((token for token in head.ancestors if token.pos_ in {"VERB", "AUX"}), None) if head else None


def _counted(word: Token, scene: Scene) -> tuple[int, str] | None:
    """How many units of time the words just before "after" or "before" count, None where they count loosely."""
    found = _measured(word, scene)
    return None if found is None else count_in(found)


def _measured(word: Token, scene: Scene) -> re.Match[str] | None:
    return COUNTED.search(scene.sentence.text[: scene.at(word) - scene.sentence.start])


def after_clause(time: TimeExpression, trigger: Trigger, scene: Scene) -> Timing | None:
    """The date of an act of which the sentence only says what it came after; None where the time is its own."""
    word = next((word for word in _words_between(time, trigger, scene) if word.lower_ in {"after", "following"}), None)
    if word is None or time.date is None or not isinstance(time.date.start, Unit):
        return None
    if time.date.is_interval:
        return _after_all(time.date)
    if (count := _counted(word, scene)) is not None:
        return shifted_by(time.date.start, *count)
    found = _measured(word, scene)
    if any(child.lower_ in AT_ONCE for child in (*word.children, *clause(word).children)):
        return None
    if found is not None and found["loose"] and found["loose"].strip().lower() in {"less than", "within"}:
        number = count_of(found["count"].strip()) if found["count"] else None
        last = shifted_by(time.date.start, int(number), found["unit"].lower()).date if number else None
        if last is not None and isinstance(last.start, Unit):
            bounds = DateValue(time.date.start, last.start, vague=True)
            return relative(bounds, "within some time of the clause beside it")
    near = _its_month(time.date.start) if found is None and _answers(trigger, scene) else None
    if near is not None:
        return relative(DateValue(near), "in the month of what the clause beside it tells")
    date = DateValue(time.date.start, Edge.OPEN, vague=True)
    return relative(date, "some time after what the clause beside it tells")


def _answers(trigger: Trigger, scene: Scene) -> bool:
    """Whether a history tells an act as the answer to what came before it, and nothing else as its time."""
    verb = trigger.verb or trigger.token
    first = verb.head if verb.dep_ == "conj" else verb
    slow = first.dep_ == "conj" or any(one.lower_ in SLOWLY for one in verb.children)
    again = verb is not first and any(one.lower_ in {"after", "during", "following"} for one in verb.children)
    told = trigger.act.type in REACTIONS - {"SUPPORT", "COERCE"} and scene.section.kind is Kind.NARRATIVE
    return told and not slow and not again and tense_of(trigger) is not Tense.PAST_PERFECT


def _its_month(unit: Unit) -> Unit | None:
    """The month of a month or of a day that leaves some of it."""
    if unit.month is None or unit.month > DECEMBER or (unit.day or 0) > LAST_DAY:
        return None
    return month(unit.year, unit.month)


def _after_all(date: DateValue) -> Timing | None:
    """The time from the end of a stretch on ("after the war of 1904–05")."""
    if not isinstance(date.end, Unit):
        return None
    return relative(DateValue(date.end, Edge.OPEN, vague=True), "some time after what the clause beside it tells")


def after_leading(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> Timing | None:
    """The same for an act after the clause that holds the sentence's only date."""
    if len(times) != 1 or times[0].start > scene.at(trigger.token) or tense_of(trigger) is Tense.PAST_PERFECT:
        return None
    if says_which(times[0], scene) is not None:
        return None
    return after_clause(times[0], trigger, scene)


def after_own(trigger: Trigger, scene: Scene) -> Timing | None:
    """The date of an act of a history that its own clause tells as after something dated ("after the raid of May")."""
    text = scene.sentence.text
    if ("fter " not in text and "ollowing " not in text) or scene.section.kind is not Kind.NARRATIVE:
        return None
    if not (trigger.is_verb or trigger.light) or trigger.token.dep_ == "nsubj":
        return None
    if tense_of(trigger) is Tense.PAST_PERFECT:
        return None
    verb = _first_of_its_doer(trigger.verb or trigger.token)
    for child in verb.children:
        opens = child.dep_ == "prep" and child.lower_ in {"after", "following"}
        if opens or (child.dep_ == "advcl" and any(one.lower_ == "after" for one in children(child, "mark"))):
            inside = [time for time in scene.times if scene.head_of(time) in child.subtree]
            return after_clause(inside[0], trigger, scene) if len(inside) == 1 else None
    return None


def _first_of_its_doer(verb: Token) -> Token:
    """The first of some verbs that one does one after another."""
    while verb.dep_ == "conj" and not children(verb, "nsubj", "nsubjpass"):
        verb = verb.head
    return verb


def _words_between(time: TimeExpression, trigger: Trigger, scene: Scene) -> Iterator[Token]:
    """The words that bring in the clauses and phrases between a time and the act, its own bounding word left out."""
    head = scene.head_of(time)
    while head is not None and head.head != head and head not in (trigger.token, trigger.verb):
        word = _introduces(head, scene)
        above = head.head
        if word is None and above.dep_ == "prep" and scene.time_at.get(head.i) is not time:
            word = above
        if word is not None and scene.at(word) < time.start and trigger.token not in clause(word).subtree:
            yield word
        head = above
