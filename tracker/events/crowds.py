"""Protests told by what a crowd does something for: "filled the streets to denounce Chad", "closed in protest"."""

from collections.abc import Iterator, Sequence

from tracker.events.acts import act as act_of
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import joined
from tracker.events.sayings import Said
from tracker.events.things import measured
from tracker.events.token import Token

SHOUTED = {
    "press",
    "protest",
    "denounce",
    "oppose",
    "condemn",
    "decry",
    "demonstrate",
    "demand",
}  # what crowds come to do
OFFICE = {"minister", "deputy", "diplomat", "lawmaker", "senator", "delegate", "judge", "general", "officer", "party"}
IN_PROTEST = {"protest", "boycott", "demonstration", "vigil", "sit-in"}
PROTESTING = SHOUTED | IN_PROTEST


def protests(tokens: Sequence[Token], settled: set[int], there: frozenset[str]) -> dict[int, Said]:
    """The protests of crowds, by the place of the verb that says what else they do, where it is not `settled`.

    `there` are the words of the sentence.
    """
    if PROTESTING.isdisjoint(there):
        return {}
    return {told[0].i: told for token in tokens for told in _by_crowd(token) if told[0].i not in settled}


def _by_crowd(token: Token) -> Iterator[Said]:
    """The protest of a crowd, told by a verb that says nothing of it itself."""
    lemma = token.lemma_lower
    verb = None
    if lemma in SHOUTED and token.tag_ == "VB" and token.dep_ in {"xcomp", "advcl"}:
        verb = token.head
    elif lemma in SHOUTED and token.tag_ == "VB" and token.dep_ == "acl" and _is_whereabouts(token.head):
        verb = next((above for above in token.ancestors if above.pos_ == "VERB"), None)
    elif lemma in IN_PROTEST and token.dep_ == "pobj" and token.head.lower_ == "in":
        verb = token.head.head
    if verb is not None and verb.pos_ == "VERB" and not _is_only_meant(verb) and _is_crowd(subject(verb)):
        yield verb, act_of("crowd-in-protest"), verb, None


def _is_whereabouts(noun: Token) -> bool:
    """Whether a noun only says when or where, though the parser hung what it is done for on it."""
    told = noun.dep_ == "pobj" and noun.head.lower_ in {
        "on",
        "in",
        "at",
        "of",
        "to",
        "outside",
        "near",
        "before",
        "through",
    }
    return told and noun.lemma_lower not in words("supposition", "wish", "promise", "chance", "decision")


def _is_only_meant(verb: Token) -> bool:
    """Whether a verb tells what one wishes, plans or will not do ("vowed to protest")."""
    return verb.lemma_lower in words("intention", "wanting", "wish", "failure", "object_control", "reporting")


def _is_crowd(who: Token | None) -> bool:
    """Whether many do it who hold no office ("thousands", "shopkeepers", "Danes"), not a state and not its men."""
    if who is None:
        return False
    people = [one for head in joined(who) for one in (head, *measured(head))]
    lemmas = {one.lemma_lower for one in people}
    if lemmas & act_of("crowd").subjects:
        return True
    others = words("governing", "military", "vehicle", "institution", "document", "envoy", "assembly")
    return who.tag_ in {"NNS", "NNPS"} and not lemmas & (others | OFFICE)


def is_one_of(noun: Token, wanted: frozenset[str]) -> bool:
    """Whether a subject is of those wanted; people of a nation are people ("Danes linked arms")."""
    lemma = noun.lemma_lower
    trade = (
        noun.tag_ == "NNS"
        and lemma.endswith(("man", "woman", "er", "ist"))
        and lemma not in words("vehicle", "military")
    )
    return lemma in wanted or ("people" in wanted and (noun.tag_ == "NNPS" or trade))
