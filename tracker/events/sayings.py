"""Acts told by what somebody says: that another must do something, did wrong or will pay, or that one will not."""

from collections.abc import Iterable, Iterator
from functools import cache

from tracker.events.acts import Act
from tracker.events.acts import act as act_of
from tracker.events.clauses import subject
from tracker.events.denial import is_no_longer
from tracker.events.grammar import words
from tracker.events.meant import is_harm, is_hostile, is_menace, is_way_open, is_wrong
from tracker.events.phrases import children, is_passive, prepositions, surface_subject
from tracker.events.token import Token

DUTIES = {"must", "should"}
ONESELF = {"it", "he", "she", "they", "we"}
STEPPING_DOWN = {"resign", "abdicate", "retire", "step"}
Said = tuple[Token, Act, Token | None, Token | None]  # what tells the act, the act, the verb, what it is about


@cache
def _telling() -> frozenset[str]:
    """The lemmas of all that tells an act so."""
    known = words("reporting", "hinting", "verdict", "admitting", "in_kind")
    return known | {"must", "should", "claim", "do", "follow", "deny"}


def by_saying(tokens: Iterable[Token]) -> Iterator[Said]:
    """The acts that reporting verbs, modals or "did the same" tell."""
    telling = _telling()
    ways = (
        _by_must,
        _by_denial,
        _by_charge,
        _by_ruling,
        _by_pro_verb,
        _by_menace,
        _by_promise,
        _by_wish,
        _by_admission,
    )
    for token in tokens:
        if token.lemma_lower in telling or token.lower_ in DUTIES:
            for find in ways:
                yield from find(token)


def _by_must(modal: Token) -> Iterator[Said]:
    """A demand told by "must" in what somebody says ("Mali said that Niger must withdraw")."""
    if modal.lower_ not in DUTIES:
        return
    verb = modal.head
    done = verb.tag_ == "VB" or (verb.tag_ == "VBN" and not any(one.lower_ == "have" for one in verb.children))
    said = modal.dep_ == "aux" and verb.dep_ == "ccomp" and done
    if said and verb.head.lemma_lower in words("reporting") and verb.lemma_lower not in {"be", "have"}:
        yield modal, act_of("must"), verb.head, surface_subject(verb)


def _by_charge(verb: Token) -> Iterator[Said]:
    """An accusation told by what somebody says another did ("said that Chile had violated its airspace")."""
    lemma = verb.lemma_lower
    claims = lemma == "claim"
    reports = lemma in words("reporting") and lemma not in words("fear")
    said = children(verb, "ccomp") if verb.pos_ == "VERB" and (claims or reports) else []
    told = [v for v in said if surface_subject(v) is not None and not _is_open(v)]
    if any(is_wrong(v) or (claims and is_harm(v)) for v in told):
        yield verb, act_of("charge-that"), verb, None


def _by_denial(verb: Token) -> Iterator[Said]:
    """A denial of what would be a deed against another ("denied that it had fired on a Chilean ship")."""
    if verb.pos_ != "VERB" or verb.lemma_ != "deny" or children(verb, "neg"):
        return
    wrongs = words("wrongdoing", "wronging")
    joined = [one for noun in children(verb, "dobj") for one in children(noun, "amod") if one.tag_ == "VBG"]
    if any(is_wrong(one) for one in children(verb, "xcomp")) or any(one.lemma_lower in wrongs for one in joined):
        yield verb, act_of("deny-charge"), verb, None  # "denied arming rebels"
    said = [one for one in children(verb, "ccomp") if one.i > verb.i]
    if any(surface_subject(one) is not None and one.tag_ != "VBG" for one in said):
        yield verb, act_of("deny-that"), verb, None


def _by_ruling(verb: Token) -> Iterator[Said]:
    """A ruling against somebody ("the court found that Chile was responsible for the raid")."""
    if verb.pos_ != "VERB" or verb.lemma_lower not in words("verdict"):
        return
    court = subject(verb)
    if court is None or not {court.lemma_lower, *(n.lower_ for n in children(court, "compound"))} & words("judging"):
        return
    if any(is_wrong(v) or is_harm(v) for v in children(verb, "ccomp") if not _is_open(v)):
        yield verb, act_of("ruling-that"), verb, None


def _is_open(verb: Token) -> bool:
    """Whether a clause denies its act or leaves it to come."""
    beside = children(verb, "aux", "auxpass", "neg")
    return any(one.dep_ == "neg" or one.lower_ in words("future", "hypothetical") for one in beside)


def _by_menace(verb: Token) -> Iterator[Said]:
    """A threat or a refusal told by what somebody says will, or will not, be done ("said it would retaliate")."""
    lemma = verb.lemma_lower
    if verb.pos_ != "VERB" or lemma not in words("reporting", "hinting") or lemma in words("fear"):
        return
    mild = {"be", "have", *STEPPING_DOWN, *words("hindering")}
    for told in children(verb, "ccomp"):
        if is_way_open(told) or _is_held_out(told, verb):
            yield verb, act_of("menace-that"), verb, None
        if not any(one.lower_ in words("future") for one in children(told, "aux")):
            continue
        who = surface_subject(told)
        if children(told, "neg"):
            if who is not None and who.pos_ in {"PRON", "PROPN"} and told.lemma_lower not in mild:
                yield verb, act_of("will-not"), verb, None
        elif is_menace(told):
            yield verb, act_of("menace-that"), verb, None


def _is_held_out(told: Token, saying: Token) -> bool:
    """Whether one says that one may do something hostile ("said it might break off ties with Chile").

    So does one who speaks for another ("Peru might break off ties with Chile, its premier said").
    """
    who, speaker = surface_subject(told), surface_subject(saying)
    open_ = {one.lower_ for one in children(told, "aux")} & {"may", "might", "could"}
    spoken_for = speaker is not None and any(child.tag_ == "PRP$" for child in speaker.children)
    its = who is not None and any(child.tag_ == "PRP$" for child in who.children)
    own = who is not None and (who.lower_ in ONESELF or its or (spoken_for and who.i < saying.i))
    return bool(open_) and own and not children(told, "neg") and not is_passive(told) and is_hostile(told)


def _by_promise(verb: Token) -> Iterator[Said]:
    """An offer told by what one tells another that one will do for him ("told Chile it would rebuild the port")."""
    if verb.lemma_ not in {"tell", "inform"} or verb.pos_ != "VERB":
        return
    for told in children(verb, "ccomp"):
        who = surface_subject(told)
        to_come = any(one.lower_ in words("future") for one in children(told, "aux")) and not children(told, "neg")
        friendly = told.lemma_lower in words("friendly") - words("reporting")
        if to_come and friendly and who is not None and who.lower_ in ONESELF and not is_no_longer(told):
            yield verb, act_of("promise-that"), verb, None


def _by_wish(verb: Token) -> Iterator[Said]:
    """A request told by what one tells another that one wants ("told Chile that it wanted the trawler back")."""
    if verb.lemma_ not in {"tell", "inform"} or verb.pos_ != "VERB":
        return
    for told in children(verb, "ccomp"):
        who = surface_subject(told)
        asks = told.lemma_lower in words("wishing") and not children(told, "neg", "aux")
        if asks and children(told, "dobj", "ccomp", "xcomp") and who is not None and who.lower_ in ONESELF:
            yield verb, act_of("told-wish"), verb, None


def _by_admission(verb: Token) -> Iterator[Said]:
    """What one owns to have done wrong ("admitted that its soldiers had tortured Danes")."""
    if verb.pos_ != "VERB" or verb.lemma_lower not in words("admitting"):
        return
    for told in children(verb, "ccomp"):
        doer = None if is_passive(told) else surface_subject(told)
        own = doer is not None and (doer.lower_ in ONESELF or any(one.tag_ == "PRP$" for one in doer.children))
        if own and not _is_open(told) and (is_wrong(told) or is_harm(told)):
            yield verb, act_of("owns-that"), verb, None


def _by_pro_verb(verb: Token) -> Iterator[Said]:
    """An act taken up by "did the same", "did so", "followed", "replied in kind": which one, the discourse knows."""
    if in_kind(verb):
        yield verb, act_of("the-same"), verb, None
    if verb.lemma_ not in {"do", "follow"}:
        return
    after = {child.lower_ for child in verb.children if child.i > verb.i}
    after |= {token.lower_ for token in verb.sentence[verb.i + 1 : verb.i + 3]}  # "did the same six days later"
    did = verb.lemma_ == "do" and ((verb.pos_ == "VERB" and after & {"same", "so", "likewise"}) or _as_did(verb))
    followed = verb.lemma_ == "follow" and ("suit" in after or _as_next(verb))
    if (did or followed) and verb.dep_ != "pcomp" and subject(verb) is not None:
        yield verb, act_of("the-same"), verb, None


def in_kind(verb: Token) -> bool:
    """Whether somebody does to another what that one did ("retaliated in kind")."""
    if verb.lemma_lower not in words("in_kind") or subject(verb) is None:
        return False
    return any(prep == "in" and noun.lower_ == "kind" for prep, noun in prepositions(verb))


def _as_next(verb: Token) -> bool:
    """Whether somebody with a name did it next ("and Chad followed in August")."""
    who = surface_subject(verb)
    if who is None or who.pos_ != "PROPN" or verb.tag_ not in {"VBD", "VBZ"}:
        return False
    beside = any(prep in {"with", "up", "into", "by", "from"} for prep, _ in verb.prepositions)
    below = children(verb, "dobj", "xcomp", "ccomp", "prt")
    return not beside and all(one.dep_ == "ccomp" and one.i < who.i for one in below)


def _as_did(verb: Token) -> bool:
    """Whether somebody is named beside it as another doer ("So did Chad.", "as did Chad", "as Chad did in May")."""
    who = children(verb, "nsubj")
    before = [child for child in verb.children if child.i < verb.i and child.dep_ != "punct"]
    if verb.tag_ != "VBD" or len(who) != 1 or children(verb, "dobj", "ccomp", "xcomp"):
        return False
    if who[0].i < verb.i:
        return who[0].pos_ == "PROPN" and any(child.lower_ == "as" for child in before) and bool(children(verb, "prep"))
    return len(before) == 1 and before[0].lower_ in {"so", "as"}
