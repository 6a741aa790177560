"""The other side in a text or a passage that is about two only: what the one does there, it does to the other."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.beside import words_beside
from tracker.events.clauses import patient, subject
from tracker.events.counterparts import Codes, done_to_own
from tracker.events.discourse import Discourse
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.implied import is_beside
from tracker.events.likely import BOUND, likeliest_two, passage
from tracker.events.matters import TIES
from tracker.events.passing import heads_entry
from tracker.events.phrases import children, is_passive
from tracker.events.posts import is_posting
from tracker.events.roles import Filled
from tracker.events.somebody import done_to_somebody, needs_none, somebody
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

GIVING_WAY = {"surrender", "troops-leave", "troops-go"}
AMISS = {"police", "rebel", "guerrilla", "car", "bus", "train", "gun", "militia", "mercenary", "peacekeeper"}
FORCES = (words("military", "vehicle") | {"coastguard"}) - AMISS  # of the two sides of a war, and not of others
OTHER = "the other of the two whom the text is about"
BROKER = "by whom it was brought about"
BOTH = "one of the two whom the text is about"
CLEAR = 4.0  # times as likely as any other two, where no title names them
FRIENDLY = {"SUPPORT", "AGREE", "AID", "COOPERATE", "CONCEDE"}  # what anybody may do for one of the two
DENIED = {"deny-that", "deny-charge"}  # of what is denied so the words tell whom it was done to, but for "the charge"
OPEN = {"REQUEST", "RETREAT"}  # words that may be meant for anybody, and what a state also does by itself
FORCE = {"ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "RETREAT", "REJECT"}  # what a passage tells only of its two
SHARED = {"SANCTION", "RETREAT", "REJECT"}  # done to a border or trade that two share, or to a request
CONFLICT = {"THREATEN", "ASSAULT", "SANCTION", "COERCE"}
AT_HOME = {"COERCE", "ASSAULT", "MOBILIZE"}  # what a state may also do at home
MANY_DO = {"CONSULT", "COOPERATE", "ASSAULT", None}  # to which more than two may come, or others than the two
SENT = {"deliver-message", "visas-lifted"}  # to or for somebody, by its nature
WITHIN = {"CONCEDE", "AGREE", "CONSULT", "PROTEST", "REQUEST", None}  # what is complete when done alone
IN_PERSON = {"CONSULT", "AGREE", "COOPERATE", "REJECT", "AID"}  # what is done by those two, not under a body


def bilateral(
    trigger: Trigger,
    found: Sequence[Filled],
    scene: Scene,
    discourse: Discourse,
    codes: Codes,
    beside: Sequence[Filled],
    *,
    dated: bool,
) -> list[Filled]:
    """The side or the sides that the words leave open, where the sentence names none but the two.

    Those `beside`, before whom a case is brought, are no third.
    """
    roles = {one.role for one in found}
    if not (discourse.titled or discourse.pair or (trigger.act.type in FORCE and Role.SOURCE in roles)):
        return []
    side = {code for one in found for code in codes(one.hit)}
    if len(side) > 1 or (found and not side) or _at_home(trigger, scene, beside):
        return []
    of_either = not found and discourse.titled and _by_either(trigger) and _at_odds(discourse, codes)
    if not of_either and _is_apart(trigger, roles, scene):
        return []
    if trigger.act.type == "REJECT" and beside:
        return []
    if trigger.act.type == "ASSAULT" and any(scene.is_person(one.hit) for one in found):
        return []
    two = _the_two(trigger, roles, scene, discourse, codes, dated=dated)
    named = {code for hit in two for code in codes(hit)}
    if len(named) != 2 or not side <= named or (side and _passed_over(trigger, named - side, named, scene, codes)):
        return []
    if _third(trigger, named, beside, scene, codes, titled=discourse.titled):
        return []
    if Role.SOURCE in roles and (
        needs_none(trigger, side, scene, placed=trigger.is_verb) or done_to_own(trigger, scene, side, codes)
    ):
        return []
    reason = OTHER if found else BOTH
    role = Role.TARGET if Role.SOURCE in roles else Role.SOURCE if found or trigger.act.mutual else Role.PARTICIPANT
    return [Filled(role, hit, reason, 0.6) for hit in two if not codes(hit) & side]


def _the_two(
    trigger: Trigger, roles: set[Role], scene: Scene, discourse: Discourse, codes: Codes, *, dated: bool
) -> Sequence[Hit]:
    """The two whom the title names, or of force, those whom the passage is about before any others."""
    if discourse.titled:
        two = discourse.principals
    elif discourse.pair and dated and _as_between(trigger, roles, scene, discourse, codes):
        two = discourse.pair
    elif Role.SOURCE in roles and trigger.act.type in FORCE and (dated or _by_troops(trigger)):
        told = passage(trigger, scene, discourse, codes)
        two = likeliest_two(told, CLEAR)
        two = () if not told.bonds and any(_is_behind(hit, scene) for hit in two) else two
    else:
        two = ()
    body = trigger.act.type in IN_PERSON and any(scene.is_organisation(hit) for hit in two)
    return () if body else two


def _third(
    trigger: Trigger, two: set[str], beside: Sequence[Filled], scene: Scene, codes: Codes, *, titled: bool
) -> bool:
    """Whether the sentence names a third; behind the act in another clause one does not matter if a title names two."""
    known, at = [one.hit for one in beside], scene.at(trigger.token)
    others = [hit for hit in scene.hits if hit.form is not Form.CAPITAL and hit not in known and codes(hit) - two]
    others = [hit for hit in others if not _brokers(hit, scene)]
    return any(hit.start < at or not titled or is_beside(hit, trigger, scene) for hit in others)


def _brokers(hit: Hit, scene: Scene) -> bool:
    """Whether one only brought about what two agree ("a truce brokered by Chad took effect")."""
    head = scene.head_of(hit)
    by = head.head if head is not None and head.dep_ == "pobj" else None
    return by is not None and by.dep_ == "agent" and by.head.dep_ == "acl" and by.head.lemma_lower in words("brokering")


def brokers(trigger: Trigger, found: Sequence[Filled], scene: Scene) -> list[Filled]:
    """Who brought about a ceasefire that is observed, besides those who observe it."""
    if trigger.act.mode != "ceasefire" or not found:
        return []
    known = {one.hit for one in found}
    beside = [hit for hit in scene.hits if hit not in known and _brokers(hit, scene)]
    return [Filled(Role.PARTICIPANT, hit, BROKER, 0.9) for hit in beside]


def _is_apart(trigger: Trigger, roles: set[Role], scene: Scene) -> bool:
    """Whether the act wants no other side, or its words name somebody of whom nothing is known.

    What heads an entry is told as by a verb ("March 1963 – Reopening of the border").
    """
    heads = scene.entry is not None and not trigger.is_verb and heads_entry(trigger)
    if Role.SOURCE in roles:
        within = trigger.act.alone and trigger.act.type in WITHIN and trigger.act.id not in SENT
        within = within or trigger.act.id == "weapons-test"
        return within or trigger.act.type in OPEN or not trigger.is_verb or _is_denied(trigger)
    if roles and trigger.act.type in FRIENDLY:
        return True
    if not roles and _breaks_out(trigger):
        return False
    who = subject(trigger.verb) if trigger.verb is not None else None
    if somebody(trigger) or (who is not None and who.pos_ == "PRON"):
        return True
    passive = trigger.is_verb and is_passive(trigger.token)
    shared = ((passive or heads) and trigger.act.type in SHARED) or (
        trigger.act.mutual and trigger.act.mode == "ceasefire"
    )
    if trigger.act.alone and not trigger.act.needs and not shared:
        return True
    if roles:
        return False
    if trigger.act.type == "AID" or trigger.act.mode == "arms-deal":  # goes from one of them to the other
        return True
    post = is_posting(trigger.act) or trigger.act.mode in TIES or trigger.act.type == "MOBILIZE"
    post = post or (trigger.act.mode == "release" and _of_war(trigger))
    bare = not trigger.act.mutual and not trigger.is_verb and not (heads and trigger.act.type in SHARED)
    return bare or (done_to_somebody(trigger) and not post)


def _by_either(trigger: Trigger) -> bool:
    """Whether troops or ships of which nothing is told do it in a war: attack others, give up, leave or are withdrawn.

    "The garrison surrendered", "the warships were withdrawn", "a gunboat shelled the trawler".
    """
    act, verb = trigger.act, trigger.verb
    if verb is None or not trigger.is_verb or not (act.type == "ASSAULT" or act.id in GIVING_WAY or act.forces):
        return False
    noun, who = patient(verb), subject(verb)
    if is_passive(verb) and (who is not None or act.type == "ASSAULT"):
        return False
    doer = noun if is_passive(verb) else who
    if doer is None or not _is_force(doer, also=words("fortress") if act.id == "surrender" else frozenset()):
        return False
    return act.type != "ASSAULT" or (noun is not None and _is_force(noun, also=words("fortress")))


def _is_force(noun: Token, *, also: frozenset[str]) -> bool:
    """Whether a noun, or what stands before a name, is of troops, ships or a fortress, of which nobody says whose."""
    if children(noun, "poss") or any(child.tag_ == "JJ" and child.text[0].isupper() for child in noun.children):
        return False
    kinds = {noun.lemma_lower, *(child.lemma_lower for child in children(noun, "compound"))}
    return bool(kinds & (FORCES | also))


def _at_odds(discourse: Discourse, codes: Codes) -> bool:
    """Whether the last acts of force, threats or measures that were told are all of the two of the title."""
    two = {code for hit in discourse.principals for code in codes(hit)}
    hard = [told for told in discourse.course if told.act.quad == "material conflict"]
    each = [{code for one in told.filled for code in codes(one.hit)} for told in hard]
    return any(len(sides) == 2 for sides in each) and all(sides <= two for sides in each)


def _of_war(trigger: Trigger) -> bool:
    """Whether prisoners are told of, whom after a war both sides hold."""
    noun = patient(trigger.verb) if trigger.verb is not None else None
    return noun is not None and noun.lemma_lower == "prisoner" and noun.tag_ == "NNS"


def _breaks_out(trigger: Trigger) -> bool:
    """Whether a new act of conflict is the subject ("an ultimatum followed", "war came again")."""
    noun = trigger.token
    grown = noun.dep_ == "pobj" and noun.head.lower_ in {"into", "to"} and trigger.act.mode == "war"
    grown = grown and not noun.prepositions  # "into a war for independence"
    new = trigger.light and (noun.dep_ == "nsubj" or grown) and trigger.act.type in CONFLICT
    new = new or (trigger.act.mode == "war" and heads_entry(trigger))
    return new and not any(child.dep_ in ("det", "poss") and child.lower_ not in ("a", "an") for child in noun.children)


def _is_denied(trigger: Trigger) -> bool:
    """Whether a deed is denied of which the words tell all, and not the charge that was told before."""
    noun = patient(trigger.verb) if trigger.verb is not None else None
    taken_up = noun is not None and any(child.lower_ in {"the", "this", "these"} for child in noun.children)
    return trigger.act.id in DENIED and not (taken_up and noun is not None and not noun.prepositions)


def _passed_over(trigger: Trigger, other: set[str], two: set[str], scene: Scene, codes: Codes) -> bool:
    """Whether the sentence before names a third and not the other: words may answer the third."""
    if trigger.act.quad is not None and trigger.act.quad.startswith("material"):
        return False
    before = [one.start for one in scene.section.sentences if one.end <= scene.sentence.start]
    since = scene.actors.between(before[-1] if before else scene.sentence.start, scene.sentence.start)
    named = {code for hit in since if hit.form is not Form.CAPITAL for code in codes(hit)}
    return bool(named - two) and not named & other


def _is_behind(hit: Hit, scene: Scene) -> bool:
    """Whether a name stands behind a preposition, as that of a place may ("in Chad")."""
    head = scene.head_of(hit)
    return head is not None and head.dep_ == "pobj"


def _as_between(trigger: Trigger, roles: set[Role], scene: Scene, discourse: Discourse, codes: Codes) -> bool:
    """Whether an act is of those that two do to each other, and not at home: force only by troops or once told."""
    act = trigger.act
    if not roles:
        return act.mutual and act.type not in MANY_DO
    if act.type not in FORCE and act.mode != "treaty-ratified":
        return False
    if act.type not in AT_HOME or _by_troops(trigger):
        return True
    told = passage(trigger, scene, discourse, codes)
    return told.bonds.get(frozenset(code for hit in discourse.pair for code in codes(hit)), 0.0) >= BOUND


def _by_troops(trigger: Trigger) -> bool:
    """Whether a state's soldiers, ships or aircraft do it."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    return who is not None and who.lemma_lower in words("military", "vehicle")


def _at_home(trigger: Trigger, scene: Scene, beside: Sequence[Filled]) -> bool:
    """Whether one leaves an office, or the sentence speaks of a state's own parliament, party or people."""
    if trigger.act.id == "step-down":
        return True
    home = words("home")
    if home.isdisjoint(words_beside(trigger.token)):
        return False
    named = [(one.hit.start, one.hit.end) for one in beside]
    own = [scene.at(token) for token in scene.tokens if token.lemma_lower in home]
    return any(not any(start <= at < end for start, end in named) for at in own)
