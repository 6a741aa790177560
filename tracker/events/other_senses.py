"""What else single verbs may mean: charged as entrusted, tabled as shelved, warned as informed, met as come upon.

Each check says of a verb read as an act whether it means something else here.
"""

from collections.abc import Callable

from tracker.events.acts import by_noun
from tracker.events.clauses import subject
from tracker.events.figurative import FIGURATIVE, is_human, sends_price
from tracker.events.grammar import words
from tracker.events.narrow_senses import (
    cheers,
    drives_from_place,
    goes_back_himself,
    holds_meetings,
    is_against,
    is_named_so,
    shows,
)
from tracker.events.phrases import actors_in, children, is_passive, joined, prepositions, surface_subject
from tracker.events.reading import Reading
from tracker.events.token import Token
from tracker.events.warfare import is_anothers

LASTING_ACTS = {"final", "founding", "european", "general", "single", "helsinki"}


def _entrusted(told: Reading) -> bool:
    """“Charged with overseeing”: given the duty."""
    duties = [below for prep, below in prepositions(told.verb) if prep == "with" and below.tag_ == "VBG"]
    return told.act.type == "ACCUSE" and any(below.lemma_lower in words("duty") for below in duties)


def _shelved(told: Reading) -> bool:
    """“The Senate tabled the plan”: it put it aside."""
    who = subject(told.verb)
    return who is not None and who.lemma_lower in words("assembly")


def _informs(told: Reading) -> bool:
    """“Warned it of another's attack”: that is no threat."""
    own = set(actors_in(who, told.scene)) if (who := subject(told.verb)) is not None else set()
    for prep, below in prepositions(told.verb):
        if prep == "of" and set(actors_in(below, told.scene)) - own:
            return True
    clauses = children(told.verb, "ccomp")
    warned = {hit for noun in children(told.verb, "dobj") for hit in actors_in(noun, told.scene)}
    others = {
        hit for clause in clauses if (one := surface_subject(clause)) is not None for hit in actors_in(one, told.scene)
    }
    known = {hit.candidates for hit in own | warned}
    if warned and others and not any(hit.candidates in known for hit in others):
        return True
    return bool(clauses) and not any(_is_open(clause) or children(clause, "advcl") for clause in clauses)


def _is_open(verb: Token) -> bool:
    open_words = words("future", "hypothetical")
    beside = children(verb, "aux")
    return any(child.lower_ in open_words for child in beside) or any(child.lower_ == "to" for child in beside)


def _questions(told: Reading) -> bool:
    """“Asked whether …”, “when asked about …”: a question."""
    below = children(told.verb, "ccomp", "xcomp", "dobj", "dative")
    asked = any(
        c.lower_ in {"if", "whether", "about"} for v in (told.verb, *below) for c in children(v, "mark", "prep")
    )
    for_what = any(child.lower_ == "for" for child in children(told.verb, "prep"))
    return told.act.type == "REQUEST" and not for_what and (asked or not below)


def _without_object(told: Reading) -> bool:
    """“Its strength declined”."""
    return told.found is None and not children(told.verb, "xcomp")


def _with_object(told: Reading) -> bool:
    """“Compromised its support”."""
    return told.found is not None


def _of_law(told: Reading) -> bool:
    """“Signed the bill into law”, “signed the Trade Act”."""
    if told.act.mode != "treaty-signed":
        return False
    if any(prep == "into" and below.lower_ == "law" for prep, below in prepositions(told.verb)):
        return True
    return (
        told.found is not None
        and told.found.lower_ == "act"
        and not LASTING_ACTS & {child.lower_ for child in told.found.children}
    )


def _of_bill(told: Reading) -> bool:
    """“Vetoed the law”, “vetoed it”."""
    return told.found is not None and told.found.lemma_lower in {*words("statute"), "it"}


def _from_post(told: Reading) -> bool:
    """“Dismissed him from the cabinet”."""
    if told.found is None or told.act.type != "REJECT":
        return False
    hit = told.scene.hit_at.get(told.found.i)
    return told.found.lower_ in {"he", "him", "she", "her"} or (hit is not None and told.scene.is_person(hit))


def _came_upon(told: Reading) -> bool:
    """“The ship was met by a mob"; "where the two countries meet"."""
    where = any(child.lower_ == "where" for child in children(told.verb, "advmod"))
    if where and told.verb.tag_ in {"VBP", "VBZ"}:
        return True
    if told.act.suffered and any(below.lemma_lower in words("resistance") for _, below in prepositions(told.verb)):
        return True  # "condemning the attacks met with opposition"
    who = surface_subject(told.verb) if is_passive(told.verb) else None
    return who is not None and who.pos_ == "NOUN" and who.i not in told.scene.hit_at and not is_human(who)


def _admits(told: Reading) -> bool:
    """“Acknowledged that …”, “acknowledging the changes”."""
    if told.act.id == "admit-guilt":
        return False
    return bool(children(told.verb, "ccomp")) or told.found is None or told.found.lemma_lower not in words("granted")


def _esteems(told: Reading) -> bool:
    """“Recognised the plan as a success”."""
    as_what = any(prep == "as" for prep, _ in prepositions(told.verb))
    return (
        as_what
        and told.found is not None
        and told.found.i not in told.scene.hit_at
        and told.found.pos_ == "NOUN"
        and _is_thing(told.found)
    )


def _is_thing(noun: Token) -> bool:
    lemma = noun.lemma_lower
    known = ("people", "territory", "governing", "institution", "assembly", "local", "post", "border")
    return not any(lemma in words(kind) for kind in known) and lemma not in words("granted")


def _with_troops(told: Reading) -> bool:
    """“Sent troops and advisers”, “sent a note to the negotiator”."""
    if told.act.id != "send-envoy":
        return False
    sent = [noun for child in children(told.verb, "dobj") for noun in joined(child)]
    passive = (
        []
        if sent or not is_passive(told.verb)
        else [noun for one in children(told.verb, "nsubjpass") for noun in joined(one)]
    )
    goes = sent or passive
    return any(noun.lemma_lower in words("military") for noun in goes) or (
        told.found is not None and not _among(told.found, goes)
    )


def _among(noun: Token, some: list[Token]) -> bool:
    return not some or noun in some or any(noun in below.subtree for below in some)


def _orders_act(told: Reading) -> bool:
    """“Ordered an invasion”, “fought a war”: the noun tells it."""
    return told.act.id in {"order", "clash"} and told.found is not None and told.found.lemma_lower in by_noun()


def _elects(told: Reading) -> bool:
    """“Voted for the president”, “voted for him”."""
    chosen = [below for prep, below in prepositions(told.verb) if prep == "for"]
    return any(noun.lower_ in {"him", "her", "them"} or noun.lemma_lower in words("elected") for noun in chosen)


def _opens_desk(told: Reading) -> bool:
    """“Opened a telegraph office”, “established a disarmament agency”."""
    if (
        told.act.mode != "embassy-opened"
        or told.found is None
        or told.found.lemma_lower not in {"office", "agency", "post", "section"}
    ):
        return False
    kinds = {child.lower_ for child in children(told.found, "compound", "amod", "nmod")}
    return bool(kinds & words("desk")) or any(
        prep == "within" for prep, _ in (*prepositions(told.verb), *prepositions(told.found))
    )


def _parts(told: Reading) -> bool:
    """“Reinforced the division between them”."""
    return told.found is not None and any(prep == "between" for prep, _ in prepositions(told.found))


def _helps_talk(told: Reading) -> bool:
    """“Helped them reach an agreement”: that is no aid."""
    below = {child.lemma_lower for child in children(told.verb, "xcomp", "ccomp")}
    return told.act.type == "AID" and bool(
        below & {"negotiate", "reach", "achieve", "conclude", "arrange", "settle", "resolve"}
    )


def _carries_out(told: Reading) -> bool:
    """“Undertook several initiatives to end the war”: it set to work and promised nothing."""
    return told.act.mode == "offer" and any(noun.pos_ == "NOUN" for noun in children(told.verb, "dobj"))


def _tries_out(told: Reading) -> bool:
    """“Exploded its first nuclear bomb”: a test, whoever else is named beside it."""
    kinds = set() if told.found is None else {child.lower_ for child in children(told.found, "amod", "compound")}
    return told.act.id == "fire-weapons" and bool(kinds & words("untried"))


def _drives_out(told: Reading) -> bool:
    """“The rebels drove the king from Lima”: that is no march of their own."""
    return told.act.id == "troops-move" and any(
        hit for noun in children(told.verb, "dobj") for hit in actors_in(noun, told.scene)
    )


def _anothers_arms(told: Reading) -> bool:
    """“Destroyed its missiles”: an attack where they are another's."""
    return told.act.mode == "disarmament" and is_anothers(told.verb, told.found, told.scene)


CHECKS: dict[str, Callable[[Reading], bool]] = {
    **FIGURATIVE,
    "charge": _entrusted,
    "table": _shelved,
    "warn": _informs,
    "encourage": cheers,
    "ask": _questions,
    "decline": _without_object,
    "demonstrate": shows,
    "compromise": _with_object,
    "sign": _of_law,
    "veto": _of_bill,
    "dismiss": _from_post,
    "meet": _came_upon,
    "acknowledge": _admits,
    "recognize": _esteems,
    "recognise": _esteems,
    "send": lambda told: _with_troops(told) or sends_price(told),
    "dispatch": _with_troops,
    "order": _orders_act,
    "fight": _orders_act,
    "vote": _elects,
    "open": _opens_desk,
    "establish": _opens_desk,
    "reinforce": _parts,
    "help": _helps_talk,
    "destroy": _anothers_arms,
    "undertake": _carries_out,
    "explode": _tries_out,
    "detonate": _tries_out,
    "drive": _drives_out,
    "oppose": is_against,
    "announce": is_named_so,
    "declare": is_named_so,
    "return": goes_back_himself,
    "go": goes_back_himself,
    "hold": holds_meetings,
    **dict.fromkeys(("oust", "expel", "eject"), drives_from_place),
}
