"""Courts, arbiters and bodies: who rules, to whom a matter is submitted, before whom one does not appear.

Who is sued is accused by the other side alone.
"""

from collections.abc import Iterator, Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.reading import recorded
from tracker.dates.value import DateValue
from tracker.events.beside import words_beside
from tracker.events.clauses import subject
from tracker.events.counterparts import Codes
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

RULINGS = {"awards-land", "awards-place", "ruling-gives-land", "rules-for", "upholds-claim", "dismisses-case"}
CASES = {"take-to-court", "file-suit", "lawsuit", "go-to-court", "arbitration", "takes-case"}
BEFORE = {"at", "before", "to", "with"}
ENTERED = {"to", "into"}
UN_COURT = 710397  # the day from which the court at The Hague was that of the United Nations
SEAT = "the tribunals that sit at The Hague"
REASON = "before whom the matter is brought"
PARTY = "the other party to the case, by the title"


def before_whom(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, date: DateValue | None
) -> list[Filled]:
    """Those before whom it is brought, by the words; of one who does not appear there, by what was told before."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None:
        return []
    if trigger.act.id in RULINGS:
        return [Filled(Role.SOURCE, hit, SEAT, 0.8) for hit in _sitting(verb, scene)]
    away = trigger.act.type == "REJECT" and any(one.lemma_lower in words("appearing") for one in verb.children)
    if trigger.act.id in CASES or away:
        hits = list(_named(verb, scene, date)) or _told_before(discourse, scene)
    else:
        hits = list(_let_into(trigger, scene))
    known = [one.hit for one in found]
    return [Filled(Role.PARTICIPANT, hit, REASON, 0.9) for hit in dict.fromkeys(hits) if hit not in known]


def other_party(
    trigger: Trigger, found: Sequence[Filled], scene: Scene, discourse: Discourse, codes: Codes
) -> list[Filled]:
    """The other of the two whom the text is about, where a ruling is for one and its sentence names no third."""
    two = discourse.principals if trigger.act.id in RULINGS else ()
    won = {code for one in found if one.role is Role.TARGET for code in codes(one.hit)}
    if len(won) != 1 or not any(codes(hit) & won for hit in two):
        return []
    known = {code for one in found for code in codes(one.hit)}
    fresh = [hit for hit in two if not codes(hit) & known and not scene.is_organisation(hit)]
    both = known | {code for hit in fresh for code in codes(hit)}
    if any(codes(hit) - both for hit in scene.hits if hit.form is not Form.CAPITAL):
        return []
    return [Filled(Role.PARTICIPANT, hit, PARTY, 0.6) for hit in fresh]


def without_forum(trigger: Trigger, found: Sequence[Filled], beside: Sequence[Filled]) -> list[Filled]:
    """The actors without the court where it is known who sues whom: then it only hears the case."""
    both = {one.role for one in found} >= {Role.SOURCE, Role.TARGET}
    heard = both and trigger.act.id in CASES - {"takes-case"} and trigger.act.type == "ACCUSE"
    return [*found] if heard else [*found, *beside]


def _sitting(verb: Token, scene: Scene) -> list[Hit]:
    """Who sits at The Hague and gives an award ("a tribunal in The Hague awarded …")."""
    who = subject(verb)
    seat = [] if who is None else [token for token in who.subtree if token.lower_ == "hague" and token.dep_ == "pobj"]
    return [recorded("PCA", scene.token_span(token)) for token in seat]


def _named(verb: Token, scene: Scene, date: DateValue | None) -> Iterator[Hit]:
    """The bodies behind a verb, and the court that sits at The Hague."""
    for token in verb.subtree:
        if token.i < verb.i or token.dep_ != "pobj" or token.head.lower_ not in BEFORE:
            continue
        if token.lower_ == "hague":
            first = date.earliest if date is not None else None
            code = "ICJ" if first is None or first >= UN_COURT else "PCA"
            yield recorded(code, scene.token_span(token))
        else:
            yield from (hit for hit in actors_in(token, scene) if scene.is_organisation(hit) or _decides(hit, scene))


def _decides(hit: Hit, scene: Scene) -> bool:
    """Whether somebody is asked to judge ("to the King of Spain for arbitration")."""
    head = scene.head_of(hit)
    return head is not None and head.dep_ == "pobj" and head.head.head.lemma_lower in words("referring")


def _told_before(discourse: Discourse, scene: Scene) -> list[Hit]:
    """The court before which a matter was told to be brought last."""
    for told in reversed(discourse.course):
        if told.act.id in CASES or told.act.id == "apply":
            between = scene.actors.between(told.sentence, scene.sentence.start)
            return [hit for hit in between if scene.is_organisation(hit)][:1]
    return []


def _let_into(trigger: Trigger, scene: Scene) -> Iterator[Hit]:
    """The body into which somebody is or is not to be let ("vetoed its entry into the union")."""
    if trigger.verb is None or words("application").isdisjoint(words_beside(trigger.token)):
        return
    below_verb = prepositions(trigger.verb)
    nouns = [*children(trigger.verb, "dobj", "nsubjpass"), *(noun for _, noun in below_verb)]
    for noun in nouns:
        if noun.lemma_lower in words("application"):
            behind = [below for prep, below in (*prepositions(noun), *below_verb) if prep in ENTERED]
            yield from (hit for below in behind for hit in actors_in(below, scene) if scene.is_organisation(hit))
