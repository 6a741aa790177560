"""What verbs tell that is done to nobody else: sank by itself, fought side by side, gave up one's post.

Each check says of a verb read as an act whether it means something else here.
"""

from collections.abc import Callable

from tracker.actors.actor import ActorKind, Form
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.reading import Reading
from tracker.events.token import Token

DURING = {"during", "at", "in"}
STANDS = {"stance", "stand", "line", "position", "policy", "approach", "attitude", "feeling"}
OWN_AFFAIRS = {"its", "their", "itself", "themselves"}
PATTERNS = {"model", "draft", "template", "sample"}
ADVANCES = {"advance", "offensive", "troops", "troop", "attack", "thrust", "victory"}
ADVANCING = {"overrun", "overwhelm", "engulf", "encircle", "envelop", "outflank", "cut", "break", "trap", "crush"}
ADVANCING |= {"reach", "swallow", "sweep", "surround", "split", "spill", "spread", "capture", "conquer"}
OWED = {"reparation", "reparations", "debt", "indebtedness", "annual", "tribute", "interest"}


def _sinks(told: Reading) -> bool:
    """“The steamer exploded and sank”: nobody is said to have sunk it."""
    return not is_passive(told.verb) and not children(told.verb, "dobj")


def _side_by_side(told: Reading) -> bool:
    """“While it fought alongside the Danes, …”: beside them, which only says how things stood."""
    if told.act.id == "clash" and _with_one_another(told):
        return True
    if told.act.id != "clash" or told.verb.dep_ != "advcl":
        return False
    beside = any(child.lower_ in {"alongside", "beside"} for child in children(told.verb, "advmod", "prep"))
    return beside and not any(token.lower_ == "against" for token in told.verb.subtree)


def _with_one_another(told: Reading) -> bool:
    """“The two fought side by side against a tyrant”: no state is named as their foe."""
    behind = [token for token in told.verb.subtree if token.i > told.verb.i]
    spelled = " ".join(token.lower_ for token in behind)
    return "side by side" in spelled and not any(
        prep == "against" and noun.i in told.scene.hit_at for prep, noun in prepositions(told.verb)
    )


def _leaves_to(told: Reading) -> bool:
    """“Leaving Peru to look after its affairs”: another is to do it, and nobody withdraws."""
    found, tokens = told.found, told.scene.tokens
    if (
        told.act.id != "leaves-land"
        or found is None
        or found.i + 1 >= len(tokens)
        or tokens[found.i + 1].lower_ != "to"
    ):
        return False
    charged = [one for one in told.verb.subtree if one.i > found.i and one.lower_ in OWN_AFFAIRS]
    return bool(charged) or (told.verb.tag_ == "VBG" and told.verb.dep_ == "advcl")


def _in_talks(told: Reading) -> bool:
    """“Clashed during the negotiations”: in words."""
    talks = [noun for prep, noun in prepositions(told.verb) if prep in DURING]
    return any(noun.lemma_lower in words("talking") for noun in talks)


def _from_office(told: Reading) -> bool:
    """“Gave up his post”: a person leaves it."""
    own = [] if told.found is None else children(told.found, "poss")
    return told.act.mode == "handover" and any(one.lower_ in {"his", "her"} for one in own)


def _keeps_people_out(told: Reading) -> bool:
    """“Barred Chileans from owning land”: a law on people, no measure against their state."""
    hit = told.scene.hit_at.get(told.found.i) if told.found is not None else None
    people = hit is not None and hit.form is Form.DEMONYM
    return people and any(prep == "from" and noun.tag_ == "VBG" for prep, noun in prepositions(told.verb))


def _eases(told: Reading) -> bool:
    """“Reduced the reparation payments”: what is owed grows less."""
    if told.act.id != "ban" or told.found is None:
        return False
    return any(child.lemma_lower in OWED for child in children(told.found, "amod", "compound"))


def _leaves_unpaid(told: Reading) -> bool:
    """“Suspended payments on its debt”: no trade is halted; and of other payments nothing is owed."""
    if told.act.id not in {"ban", "debt-unpaid"} or told.found is None:
        return False
    beside = [*children(told.found, "amod", "compound"), *(noun for _, noun in prepositions(told.found))]
    owed = any(one.lemma_lower in OWED for one in (told.found, *beside))
    return owed is (told.act.id == "ban")


def _of_draft(told: Reading) -> bool:
    """“Adopted a model treaty”: a pattern of treaties to be made, and none is ratified."""
    if told.act.mode != "treaty-ratified" or told.found is None:
        return False
    return any(child.lower_ in PATTERNS for child in children(told.found, "amod", "compound"))


def _endangers(told: Reading) -> bool:
    """“Its army threatened to overrun Togo”: so the war stood, and no threat was uttered."""
    who = subject(told.verb)
    if told.act.type != "THREATEN" or who is None or not children(told.verb, "xcomp"):
        return False
    forces = who.lemma_lower in words("military") or who.lemma_lower in ADVANCES
    return forces and any(below.lemma_lower in ADVANCING for below in children(told.verb, "xcomp"))


def _of_a_name(told: Reading) -> bool:
    """“Ended the isolation of the Soviet Union”: the union is only the name of a state behind another noun."""
    found = told.found
    return found is not None and found.dep_ == "pobj" and found.i in told.scene.hit_at


def _as_nation(told: Reading) -> bool:
    """“The British protested the seizure”: their government, in words."""
    who = subject(told.verb)
    nation = who is not None and who.i in told.scene.hit_at and not who.text.endswith("s")
    return told.act.type == "PROTEST" and nation and bool(children(told.verb, "dobj"))


def _to_a_body(told: Reading) -> bool:
    """“Never returned to the council”: takes its seat again, and visits nobody."""
    if told.act.mode != "visit":
        return False
    seats = [told.scene.hit_at.get(noun.i) for prep, noun in prepositions(told.verb) if prep == "to"]
    kinds = [record.kind for hit in seats if hit is not None for record in hit.candidates]
    return ActorKind.ORGANISATION in kinds


def _against(told: Reading) -> bool:
    """“Backed a firm stand against Chile”: whom it is against is not supported."""
    plan = told.found
    if told.act.id != "support" or plan is None or plan.lemma_lower not in STANDS:
        return False
    return any(prep == "against" for prep, _ in prepositions(plan))


def _of_statute(told: Reading) -> bool:
    """“Renewed the Act”: a law at home."""
    return told.act.mode == "treaty-signed" and told.found is not None and told.found.lemma_lower in words("statute")


def _of_war(told: Reading) -> bool:
    """“Signed a declaration of war”: no treaty."""
    about = prepositions(told.found) if told.found is not None and told.act.mode == "treaty-signed" else ()
    return any(prep == "of" and noun.lemma_lower == "war" for prep, noun in about)


def _buys(told: Reading) -> bool:
    """“Paid five million for the islands”: a price, and no help."""
    price = [noun for prep, noun in prepositions(told.verb) if prep == "for"]
    return told.act.mode == "aid" and any(noun.lemma_lower in words("bought") for noun in price)


def _gives_way(told: Reading) -> bool:
    """“Peru compromised on the ratio”: one alone gives way, and nothing is agreed."""
    who = subject(told.verb)
    alone = who is not None and who.tag_ in {"NN", "NNP", "PRP"} and not children(who, "conj")
    few = who is not None and who.lower_ not in {"they", "both", "we"}
    return alone and few and not any(prep == "with" for prep, _ in prepositions(told.verb))


def _calms(told: Reading) -> bool:
    """“Assured Chile that it wanted no war”: nothing is held out that is to be done."""
    if told.act.mode != "offer":
        return False
    return bool(said := children(told.verb, "ccomp")) and not any(_holds_out(verb) for verb in said)


def _holds_out(verb: Token) -> bool:
    """Whether a clause tells what is to be done ("that it would leave", "that it was ready to leave")."""
    ready = any(children(one, "xcomp") for one in children(verb, "acomp"))
    return ready or any(one.lower_ in words("future", "hypothetical") for one in children(verb, "aux"))


CHECKS: dict[str, Callable[[Reading], bool]] = {
    "sink": _sinks,
    "leave": _leaves_to,
    "fight": _side_by_side,
    "clash": _in_talks,
    "give": _from_office,
    "relinquish": _from_office,
    "surrender": _from_office,
    "yield": _from_office,
    "bar": _keeps_people_out,
    "exclude": _keeps_people_out,
    "reduce": _eases,
    "cut": _eases,
    "adopt": _of_draft,
    "approve": _of_draft,
    "endorse": _of_draft,
    "pass": _of_draft,
    "suspend": _leaves_unpaid,
    "halt": _leaves_unpaid,
    "stop": _leaves_unpaid,
    "cease": _leaves_unpaid,
    "discontinue": _leaves_unpaid,
    "freeze": _leaves_unpaid,
    "threaten": _endangers,
    "end": _of_a_name,
    "pay": _buys,
    "sign": _of_war,
    "protest": _as_nation,
    "return": _to_a_body,
    "compromise": _gives_way,
    "renew": _of_statute,
    "support": _against,
    "assure": _calms,
    "reassure": _calms,
    "back": _against,
}
