"""The date that stands with what an act leads to: "is due to speak on Sunday", "was ratified and in force in May"."""

from collections.abc import Mapping, Sequence

from tracker.dates.expression import TimeExpression
from tracker.dates.value import DateValue
from tracker.events.acts import by_noun
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive
from tracker.events.syntax import Scene
from tracker.events.tense import Tense, tense_of
from tracker.events.token import Token
from tracker.events.triggers import Trigger

COURSE = frozenset({"during", "on", "at", "in"})
CARRIED_OUT = frozenset(
    {
        "execute",
        "carry",
        "launch",
        "mount",
        "complete",
        "begin",
        "undertake",
        "hold",
        "start",
        "conduct",
        "stage",
        "sign",
    }
)
IN_WORDS = frozenset(
    {"AGREE", "REQUEST", "THREATEN", "ACCUSE", "REJECT", "CONCEDE"}
)  # whose infinitive is what is said
AHEAD = frozenset({"prepare", "plan", "ready", "arrange", "schedule", "organise", "organize"})
BY = frozenset({"by", "in", "under"})
LAID_DOWN = frozenset({"SUPPORT", "AGREE", "CONCEDE", "RETREAT"})
SIGNING = frozenset({"sign", "conclude", "initial"})


def of_complement(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The date of the infinitive below the act, or of the last verb that its clause, with a subject, is joined to."""
    verb = trigger.verb or trigger.token
    if not trigger.is_verb:
        return None
    if trigger.act.id == "due":
        below = [one for part in (verb, *children(verb, "acomp")) for one in children(part, "xcomp")]
        return next((found for one in below if (found := _beside(one, times, scene))), None)
    if verb.dep_ != "conj" or not children(verb, "nsubj", "nsubjpass"):
        return None
    for one in children(verb, "conj"):
        found = None if children(one, "nsubj", "nsubjpass") else _beside(one, times, scene)
        if found is not None and found.start > scene.at(one):
            return found
    return None


def to_be_done(trigger: Trigger, scene: Scene) -> TimeExpression | None:
    """When an act that a noun tells is to be carried out ("planned a raid on Chad, to be launched in May 1991")."""
    noun = trigger.token
    if trigger.is_verb or not scene.times:
        return None
    for one in (noun, noun.head) if noun.dep_ == "appos" else (noun,):
        for verb in children(one, "relcl", "acl"):
            ahead = verb.lemma_lower in CARRIED_OUT and any(aux.tag_ == "TO" for aux in children(verb, "aux"))
            if ahead and children(verb, "auxpass"):
                return _beside(verb, [time for time in scene.times if time.date is not None], scene)
    return None


def of_purpose(trigger: Trigger, scene: Scene, published: DateValue | None) -> TimeExpression | None:
    """The date that closes the words for what it was done, or a treaty made ("sent troops to help him in April 1977").

    None where the thing is said, not done, or where the date may be that of what is still ahead.
    """
    verb = trigger.verb or trigger.token
    told = (trigger.is_verb or trigger.light) and trigger.act.type not in IN_WORDS
    if not (told and scene.times) or verb.lemma_lower in AHEAD or tense_of(trigger) is not Tense.PAST:
        return None
    if is_infinitive(verb) or verb.tag_ == "VBG":
        return None
    aims = [one for one in children(verb, "advcl", "xcomp") if one.i > verb.i and is_infinitive(one)]
    if trigger.act.mode == "treaty-signed":  # "signed a treaty ending the war in May 1883"
        papers = children(verb, "dobj") if trigger.is_verb else [trigger.token]
        aims += [
            one for noun in papers for one in children(noun, "acl", "relcl") if one.tag_ == "VBG" or is_infinitive(one)
        ]
    found = _beside(aims[-1], scene.times, scene) if aims else None
    if found is None or found.date is None or found.signal is not None or found.date.is_interval:
        return None
    if published is not None and (published.latest is None or (found.date.latest or 0) > published.latest):
        return None
    return found if found.start > scene.at(aims[-1]) and _closes(aims[-1], found, scene) else None


def _closes(aim: Token, time: TimeExpression, scene: Scene) -> bool:
    """Whether a date hangs on an infinitive, or on its object where that is no act ("to free hostages in May")."""
    head = scene.head_of(time)
    above = [] if head is None else list(head.ancestors)
    between = [token for token in above[: above.index(aim)] if token.dep_ != "prep"] if aim in above else [aim]
    done = aim.lemma_lower in words("finishing")  # "to end the war in May": it ended then, too
    return all(token.dep_ in {"dobj", "pobj"} and (done or token.lemma_lower not in by_noun()) for token in between)


def signed_on(trigger: Trigger, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The only date of a treaty's signing, told right behind it ("with the Treaty of Lima, signed on 3 May 1871")."""
    if trigger.act.id != "by-treaty" or trigger.verb is None:
        return None
    paper = trigger.token
    nouns = {one.i for one in paper.subtree if one.dep_ in {"prep", "pobj", "compound", "punct"}}
    for verb in (*children(trigger.verb, "advcl", "acl"), *children(paper, "acl")):
        between = {one.i for one in scene.tokens if paper.i < one.i < verb.i and one.text != ","}
        if verb.tag_ != "VBN" or verb.i < paper.i or verb.lemma_lower not in SIGNING or not between <= nouns:
            continue
        found = [time for time in times if (head := scene.head_of(time)) is not None and head in verb.subtree]
        return found[0] if len(found) == 1 else None
    return None


def by_paper(trigger: Trigger, scene: Scene) -> TimeExpression | None:
    """The day of the paper before its verb by which something is given up, granted or recognised.

    "By the Treaty of Lima, signed on 3 May 1871, Peru ceded the port."
    """
    verb = trigger.token
    if not trigger.is_verb or trigger.act.type not in LAID_DOWN or not scene.times:
        return None
    while verb.dep_ == "conj" and not children(verb, "nsubj", "nsubjpass", "prep"):
        verb = verb.head
    before = [prep for prep in children(verb, "prep") if prep.i < verb.i and prep.lower_ in BY]
    for paper in [noun for prep in before for noun in children(prep, "pobj")]:
        if paper.lemma_lower not in words("agreed", "document", "named_treaty") and paper.text != "Peace":
            continue
        signed = {one.i for verb in children(paper, "acl") if verb.lemma_lower in SIGNING for one in _own(verb)}
        named = {one.i for one in paper.subtree} - {
            one.i for verb in children(paper, "acl", "relcl") for one in verb.subtree
        }
        for places in (signed, named):
            found = [
                t for t in scene.times if t.date is not None and (at := scene.head_of(t)) is not None and at.i in places
            ]
            if found:
                return found[0] if len(found) == 1 else None
    return None


def _own(verb: Token) -> list[Token]:
    """A verb with what hangs on it, without the verbs joined to it."""
    others = {token.i for joint in children(verb, "conj") for token in joint.subtree}
    return [token for token in verb.subtree if token.i not in others]


def in_its_course(trigger: Trigger, own: Mapping[Trigger, TimeExpression]) -> TimeExpression | None:
    """The date of a visit, of talks or of a battle in which the act was done ("signed it during a visit in May")."""
    verb = trigger.verb or trigger.token
    if not (trigger.is_verb or trigger.light):
        return None
    course = COURSE | {"for"} if trigger.act.mode == "visit" else COURSE  # "flew to Lima for talks on 3 May"
    during = {noun.i for one in verb.children if one.lower_ in course for noun in children(one, "pobj")}
    fought = trigger.act.type == "ASSAULT"  # "beat the Danes at the Battle of Lund (4 December 1676)"
    found = [
        time
        for other, time in own.items()
        if other.token.i in during and (other.act.type == "CONSULT" or (fought and other.token.lemma_lower == "battle"))
    ]
    return found[0] if len(found) == 1 else None


def _beside(verb: Token, times: Sequence[TimeExpression], scene: Scene) -> TimeExpression | None:
    """The only date of which a verb is the first above."""
    found = [time for time in times if (head := scene.head_of(time)) is not None and _first_verb(head) == verb]
    return found[0] if len(found) == 1 else None


def _first_verb(token: Token) -> Token | None:
    return next((one for one in token.ancestors if one.pos_ in {"VERB", "AUX"}), None)
