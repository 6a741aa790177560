"""Whether a date tells when an act was done, or only which thing is meant ("the lines of 4 June 1967")."""

from collections.abc import Sequence

from tracker.dates.expression import TimeExpression
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, is_passive
from tracker.events.syntax import Scene, once_a_scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

PARTS_OF_TIME = {
    "end",
    "eve",
    "beginning",
    "middle",
    "start",
    "morning",
    "evening",
    "night",
    "course",
    "close",
    "day",
    "week",
}
GRADES = {"level", "rank", "status", "grade", "dignity"}  # "to the level of an embassy in 1907"
# "signed the 1907 convention" tells when, "annulled the 1907 convention" which.
MAKING = {"SUPPORT", "AGREE", "CONSULT", "COOPERATE"}
# What a treaty does on its day, and what a note does besides; an old treaty may be why troops march.
LAID_DOWN = MAKING | {"CONCEDE", "RETREAT"}
SAID = {"REQUEST", "ACCUSE", "REJECT", "THREATEN"}
MAKES = {"sign", "conclude", "date", "deliver", "issue", "send", "negotiate"}
AGAIN = {"renew", "prolong", "extend"}  # what is done to a paper that was signed before
OCCASIONS = {
    "incident",
    "affair",
    "crisis",
    "scare",
    "dispute",
    "quarrel",
    "revolution",
    "rebellion",
    "uprising",
    "riot",
}
TERMS = {"term", "provision", "article", "clause", "stipulation"}
NAMING = {"call", "know", "name", "dub", "entitle", "style", "term"}
FILLING = {"include", "cover", "comprise"}
PREMODIFIERS = {"nummod", "amod", "compound", "nmod"}
# Before "the 1807 incident" these tell which one; others may tell when ("at the 1944 conference").
WHICH = {"for", "over", "about", "against", "to", "on", "under", "from"}
BEGINNING = {"outbreak", "start", "beginning", "onset"}
POINTING = ("that ", "this ", "last ", "next ")


def owners_of(triggers: Sequence[Trigger]) -> dict[int, Trigger]:
    """The trigger that each word stands for: itself, or the one that the verb carries."""
    owners = {trigger.token.i: trigger for trigger in triggers}
    for trigger in triggers:
        if trigger.verb is not None and trigger.light:
            owners.setdefault(trigger.verb.i, trigger)
    return owners


@once_a_scene
def dated(triggers: Sequence[Trigger], scene: Scene) -> list[TimeExpression]:
    """The sentence's dates that tell when, not which ("the lines of 4 June 1967")."""
    owners = owners_of(triggers)
    return [time for time in scene.times if time.date is not None and not tells_which_one(time, scene, owners)]


def tells_which_one(time: TimeExpression, scene: Scene, owners: dict[int, Trigger]) -> bool:
    """Whether the way up from a date leads through "of" and a noun that is no act and no part of time."""
    head = scene.head_of(time)
    if time.text.lower().startswith(POINTING):
        return False
    if time.signal == "by" and head is not None and _is_term(head, owners):
        return True
    if time.signal == "since" and head is not None and _is_first_since(head):
        return True
    if head is not None and head.dep_ in PREMODIFIERS and head.head.i not in owners:
        if head.head.dep_ == "pobj" and head.head.head.lower_ != "of":
            above = head.head.head
            by_event = above.dep_ == "agent" and head.head.lemma_lower in words("happening")
            return by_event or above.lower_ in WHICH
        if head.head.dep_ == "dobj" and (owner := owners.get(head.head.head.i)) is not None:
            return owner.act.type not in MAKING
    if (
        head is not None
        and head.dep_ in PREMODIFIERS
        and (_is_named_paper(head.head, owners) or _is_undone(head.head, owners))
    ):
        return True
    below, which = head, head is not None and head.dep_ in PREMODIFIERS
    while head is not None and head.head != head and head.i not in owners and head.pos_ not in {"VERB", "AUX"}:
        above = head.head
        if head.lower_ == "of" and _is_undone(above, owners):
            return True
        counted = above.lemma_lower in words("stretch")  # "hosted a round of talks in May"
        told = not counted and (above.pos_ == "NOUN" or _is_listed(above))
        if head.lower_ == "of" and which and (owner := owners.get(above.i)) is not None:
            return owner.act.type not in LAID_DOWN | {"ASSAULT"}
        if head.lower_ == "of" and told and above.i not in owners and above.lemma_ not in PARTS_OF_TIME | GRADES:
            made = _made_then(above, owners, scene) or _done_by(above, owners) or _is_worded(above, owners)
            made = made or _rules(above, owners) or _is_when(above)
            return not (made or _tells_it(above, owners) or _tells_it(below, owners))
        head, below = above, head
    return False


def _is_first_since(head: Token) -> bool:
    """Whether a date only says since when nothing of the kind was ("the first such visit since 1979")."""
    noun = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "since" else head.head
    beside = [noun, *children(noun, "amod", "nummod")]
    return noun.pos_ in {"NOUN", "ADJ"} and any(one.lower_ in words("ranked") or one.tag_ == "JJS" for one in beside)


def _is_named_paper(noun: Token, owners: dict[int, Trigger]) -> bool:
    """Whether a date before a noun only names what was signed then ("wished to change the 1903 Hay Treaty")."""
    told = noun.i in owners or noun.head.i in owners
    return noun.lemma_lower in words("treaty") and noun.dep_ == "dobj" and not told


def _is_when(noun: Token) -> bool:
    """Whether a happening that opens the sentence tells when all else in it was ("In the Agadir crisis of 1911 …")."""
    prep = noun.head
    verb = prep.head
    within = noun.dep_ == "pobj" and prep.lower_ in {"in", "during"} and noun.lemma_lower in OCCASIONS
    return within and verb.pos_ == "VERB" and prep.i < verb.i


def _is_undone(paper: Token, owners: dict[int, Trigger]) -> bool:
    """Whether a paper is left or renewed, long after its own date ("The 1857 treaty was renewed")."""
    owner = owners.get(paper.head.i) if paper.dep_ in {"dobj", "nsubjpass"} else None
    if owner is None or paper.i in owners or paper.lemma_lower not in words("agreed", "document"):
        return False
    return owner.act.mode == "treaty-left" or paper.head.lemma_ in AGAIN


def begun(time: TimeExpression, scene: Scene, owners: dict[int, Trigger]) -> Trigger | None:
    """What begins at the date behind "outbreak" ("the outbreak of the Boer War in 1899")."""
    head = scene.head_of(time)
    while head is not None and head.head != head and head.pos_ not in {"VERB", "AUX"}:
        if head.lemma_lower in BEGINNING:
            return next((owners[one.i] for prep, one in head.prepositions if prep == "of" and one.i in owners), None)
        head = head.head
    return None


def _is_term(head: Token, owners: dict[int, Trigger]) -> bool:
    """Whether a date is that of what is promised or asked ("promised it a vote by 1949")."""
    above = next((owners[token.i] for token in head.ancestors if token.i in owners), None)
    asked = above is not None and above.is_verb and above.act.type in {"AGREE", "REQUEST"} and not above.act.mutual
    return asked and above is not None and above.act.mode in {"offer", "demand", "appeal"} and head.i > above.token.i


def _tells_it(noun: Token | None, owners: dict[int, Trigger]) -> bool:
    """Whether a clause behind a noun tells an act of that time ("his 1907 speech calling on Chile to …")."""
    return noun is not None and any(one.dep_ in {"acl", "relcl"} and one.i in owners for one in noun.subtree)


def _is_listed(paper: Token) -> bool:
    """Whether a name is that of a paper which is listed, or under which something else is done."""
    known = words("agreed", "document")
    if paper.lemma_lower not in known and paper.lemma_lower != "act" and not paper.text.isupper():
        return False
    brought = paper.dep_ == "pobj" and (paper.head.dep_ == "agent" or paper.head.head.pos_ in {"NOUN", "PROPN"})
    return brought or paper.dep_ in {"appos", "conj"}


def lies_in_paper(verb: Token) -> bool:
    """Whether an act is what a new paper says, and so is of its day ("signed a treaty by which Peru gave up …")."""
    paper = verb.head
    if verb.dep_ != "relcl" or paper.lemma_lower not in words("agreed", "document"):
        return False
    new = paper.dep_ == "dobj" and paper.head.lemma_ in MAKES and not is_passive(paper.head)
    if not new and any(child.dep_ in {"det", "poss"} and child.lower_ not in {"a", "an"} for child in paper.children):
        return False
    opening = next(iter(verb.subtree))
    return opening.lower_ == "whereby" or (opening.lower_ in {"by", "in", "under"} and opening.nbor().lower_ == "which")


def is_made(verb: Token) -> bool:
    """Whether a participle tells the making of the paper that does it ("The treaty, signed on 3 May 1866, gave …")."""
    paper = verb.head
    known = words("agreed", "document")
    return verb.dep_ == "acl" and verb.lemma_ in MAKES and paper.dep_ == "nsubj" and paper.lemma_lower in known


def _made_then(paper: Token, owners: dict[int, Trigger], scene: Scene) -> bool:
    """Whether the date of a paper is the only one that tells when it was signed ("signed the treaty of 3 May 1866")."""
    owner = owners.get(paper.head.i) if paper.dep_ in {"dobj", "nsubjpass"} else None
    if owner is None or owner.act.mode != "treaty-signed" or not owner.is_verb or paper.head.lemma_ in AGAIN:
        return False
    own = {token.i for token in paper.subtree}
    return all(token.i in own or token.i not in scene.time_at for token in paper.head.subtree)


def _rules(noun: Token, owners: dict[int, Trigger]) -> bool:
    """Whether a ruling or a paper of that date does the act ("The award of 3 May 1871 gave Chile the port")."""
    owner = owners.get(noun.head.i) if noun.dep_ == "nsubj" and noun.head.tag_ == "VBD" else None
    if owner is None or not owner.is_verb:
        return False
    does = noun.lemma_lower in words("agreed", "document") and owner.act.type in LAID_DOWN
    return does or (noun.lemma_lower in words("judgment") and noun.lemma_lower in owner.act.subjects)


def _is_worded(noun: Token, owners: dict[int, Trigger]) -> bool:
    """Whether a noun is a word of the act's own phrase ("gave notice of its departure on 4 May")."""
    owner = owners.get(noun.head.i) if noun.dep_ == "dobj" else None
    return owner is not None and noun.lemma_lower in owner.act.phrase_words


def _done_by(paper: Token, owners: dict[int, Trigger]) -> bool:
    """Whether the act is done by the paper of that date ("By the treaty of 5 March 1852 …"), or lies in its terms."""
    if paper.lemma_lower not in words("agreed", "document", "judgment"):
        return False
    if paper.head.lower_ == "of" and paper.head.head.lemma_lower in TERMS:
        paper = paper.head.head
    prep = paper.head
    if prep.dep_ not in {"prep", "agent"} or prep.head.pos_ != "VERB":
        return False
    owner = owners.get(prep.head.i)
    if prep.i > prep.head.i:
        laid = owner is not None and (owner.act.type in LAID_DOWN or owner.act.id == "partition")
        return prep.lower_ == "by" and laid
    if prep.lower_ == "under":
        return owner is not None and owner.act.type in LAID_DOWN
    return prep.lower_ in {"by", "in", "through"} and (owner is None or owner.act.type in LAID_DOWN | SAID)


def says_more(verb: Token) -> bool:
    """Whether a verb only names or fills what is before it ("a pact, often called X, in 1858", "to include Texas")."""
    told = children(verb, "nsubj", "nsubjpass", "auxpass")
    named = verb.tag_ in {"VBN", "VBD"} and verb.lemma_ in NAMING and not told
    return named or (verb.lemma_ in FILLING and is_infinitive(verb) and verb.dep_ in {"advcl", "xcomp"})
