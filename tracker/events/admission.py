"""Which triggers are events at all: acts between states or organisations, told or dated, not states of affairs."""

from collections.abc import Sequence

from tracker.actors.actor import ActorKind, Form
from tracker.actors.lexicon import records
from tracker.events.clauses import patient, subject
from tracker.events.draft import Part, Role
from tracker.events.grammar import words
from tracker.events.locals import against_another
from tracker.events.membership import guessed_host
from tracker.events.passing import by_nobody, heads_entry, how_things_stood, inner_talks, met_by_record
from tracker.events.phrases import children, is_passive, prepositions
from tracker.events.refusal import Refusal
from tracker.events.things import are_forces, measured
from tracker.events.timed import Timing
from tracker.events.triggers import Trigger
from tracker.events.violence import by_faction, each_at_home

# Acts that are an event with one side named; of the others both must be known, or the act is domestic.
WORDS_OR_HELP = "SUPPORT AGREE REQUEST REJECT ACCUSE CONSULT AID THREATEN COOPERATE CONCEDE"
ONE_SIDED = {*WORDS_OR_HELP.split(), "MOBILIZE", "SANCTION", "RETREAT", None}

FIRMS = {"company", "firm", "corporation", "bank"}
DEALINGS = {"COOPERATE", "AID", "AGREE"}  # in which a firm deals with a state ("a Danish firm sold Chad …")
AT_HOME_TOO = {"CONSULT", "AGREE", "ACCUSE", "REQUEST"}  # a government does these with its own people, too
NO_ACTOR = Refusal("admission/no-actor", "no state or organisation takes part in it, as far as can be told")
NEEDS_TWO = Refusal("admission/needs-two", "it takes two sides, and only one is told")
NEEDS_SIDES = Refusal("admission/needs-sides", "the words do not tell who did it and to whom")
NEEDS_TARGET = Refusal("admission/needs-target", "the words do not tell to whom it was done")
NOUN_ALONE = Refusal("admission/noun-alone", "only mentioned by a noun, without a date of its own and two named actors")
AGAIN = Refusal("admission/again", "it takes up an act told before, without a date of its own")
BY_UNKNOWN = Refusal("admission/by-unknown", "undated, and those who did it are named but cannot be told")
AT_HOME = Refusal("admission/at-home", "a request within a state, or by nobody that is told")
PARTICIPLE = Refusal(
    "admission/participle", "a request or a charge told beside another act, to or by nobody that is told"
)
BACKGROUND = Refusal("admission/background", "undated, and how things stood rather than what was done")
PRIVATE = Refusal("admission/private", "those who do it act for no state or organisation")
DOMESTIC = Refusal("admission/domestic", "nobody from outside the state takes part in it")


def refusal(trigger: Trigger, parts: Sequence[Part], when: Timing, *, history: bool = False) -> Refusal | None:
    """Why what the trigger tells is no event of diplomacy, as far as its actors and date show; None where it is one.

    In a history an undated act by somebody unknown is background; in the news of the day it is the news.
    """
    codes = {part.mention.actor.code for part in parts if part.mention.actor.code}
    if not codes:
        return NO_ACTOR
    if (needed := _unmet(trigger, parts, codes)) is not None:
        return needed
    told = trigger.is_verb or trigger.light or (when.rule in ("date/entry", "date/sentence") and heads_entry(trigger))
    if not told and when.rule != "date/governed" and not (_two_named(parts) or met_by_record(trigger, parts)):
        return NOUN_ALONE
    if any(p.mention.rule.endswith("again") for p in parts) and when.rule != "date/governed":
        return AGAIN
    private = trigger.act.type in {"ACCUSE", "CONSULT", "RETREAT"} and _by_private_people(trigger, parts)
    if private or (trigger.act.quad != "material conflict" and _by_business(trigger, parts)):
        return PRIVATE
    if trigger.act.type == "REQUEST" and len(codes) < 2 and _within_a_state(trigger, parts):
        return AT_HOME
    asked = trigger.act.type == "REQUEST" and trigger.token.tag_ == "VBG" and len(codes) < 2
    if asked or (trigger.act.type == "ACCUSE" and trigger.token.dep_ == "acl" and by_nobody(trigger, parts)):
        return PARTICIPLE
    at_home = len(codes) < 2 and trigger.act.type in AT_HOME_TOO and _among_themselves(trigger, parts)
    at_home = at_home or inner_talks(trigger, codes, parts) or by_faction(trigger, parts)
    if at_home or (history and each_at_home(trigger, parts)):
        return DOMESTIC
    if history and when.date is None and (stood := _undated(trigger, parts, when)) is not None:
        return stood
    if len(codes) > 1 or trigger.act.type in ONE_SIDED or _acts_abroad(parts):
        return None
    if any(part.role is Role.SOURCE for part in parts) and _by_its_verb(trigger):
        return None
    return None if _upon_a_state(trigger, parts) or _of_a_nation(trigger, parts) else DOMESTIC


def _undated(trigger: Trigger, parts: Sequence[Part], when: Timing) -> Refusal | None:
    """Why undated words of a history are background, None where they are not."""
    if how_things_stood(trigger):
        return BACKGROUND
    unknown = _by_unknown(trigger, parts) or (when.rule == "date/none" and by_nobody(trigger, parts))
    return BY_UNKNOWN if unknown else None


def _by_its_verb(trigger: Trigger) -> bool:
    """Whether a verb tells what is done to another state, though it names none: a boycott, an annexation, war."""
    if trigger.verb is None or not trigger.is_verb:
        return False
    told = (*prepositions(trigger.verb), *prepositions(trigger.object or trigger.verb))
    at_else = any(p in {"on", "upon", "against"} and n.pos_ == "NOUN" and n.lemma_ != "side" for p, n in told)
    return trigger.act.mode in {"boycott", "annexation"} or (trigger.act.mode == "war" and not at_else)


def _by_unknown(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether somebody did it of whom nothing is known ("traders ignored the British order")."""
    verb = trigger.verb if trigger.is_verb and not trigger.act.suffered else None
    if verb is None or is_passive(verb) or any(part.role is not Role.TARGET for part in parts):
        return False
    who = subject(verb)
    return who is not None and who.pos_ in ("NOUN", "PROPN") and who.lemma_lower not in words("people")


def _among_themselves(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether all who take part are of one state: its ministers, its parliament, its laws."""
    if _acts_abroad(parts):
        return False
    if len(parts) > 1:
        return all(part.mention.actor.code for part in parts)
    verb = trigger.verb
    if verb is None or trigger.act.type != "CONSULT":
        return False
    met = [patient(verb), *(noun for prep, noun in prepositions(verb) if prep == "with")]
    met += [noun for prep, noun in prepositions(trigger.token) if prep in {"with", "of"}] if trigger.light else []
    return any(noun is not None and noun.lemma_lower in words("home") for noun in met)


def _by_private_people(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether those who do it are told, and act for nobody ("some historians blame Serbia", "the band toured Chad")."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    if who is None or who.pos_ != "NOUN" or any(part.role is Role.SOURCE for part in parts):
        return False
    known = words("people", "local", "military", "governing", "institution", "fortress") | trigger.act.subjects
    return not {who.lemma_lower, who.lower_} & known


def _by_business(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether those who do it act for themselves by their trade ("Danish traders asked for protection")."""
    verb = trigger.verb if trigger.is_verb or trigger.light else None
    if verb is None:
        return False
    told = (*prepositions(verb), *prepositions(trigger.object or verb))
    parties = [noun for prep, noun in told if prep == "between"]  # "a deal was struck between Danish firms"
    who = subject(verb) or next(iter(parties), None)
    if who is None or who.pos_ != "NOUN" or who.lemma_lower not in words("private"):
        return False
    dealt_with = any(part.role is Role.TARGET for part in parts)
    return not (who.lemma_lower in FIRMS and trigger.act.type in DEALINGS and dealt_with)


def _of_a_nation(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether violence is told with the nation of those who do or suffer it ("killed a Turkish soldier")."""
    nations = any(part.mention.form is Form.DEMONYM for part in parts)
    hurt = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    named = hurt is not None and hurt.lemma_lower in words("people")
    named = named or bool(trigger.act.below) or trigger.act.suffered
    if not any(part.role is Role.TARGET for part in parts) and not _by_forces(trigger):
        return False
    nations = nations or (named and any(part.role is Role.TARGET for part in parts))
    return trigger.act.type == "ASSAULT" and (trigger.is_verb or trigger.light) and nations


def _by_forces(trigger: Trigger) -> bool:
    """Whether troops, ships or aircraft do it, or a noun tells it: a state's police and people act at home."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    forces = (words("military", "vehicle", "governing")) - {"police"}
    return who is None or bool({who.lemma_lower, who.lower_} & forces) or who.pos_ == "PROPN"


def _within_a_state(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether a request is addressed to, or made by, somebody at home: "asked parliament", "crowds demanded"."""
    noun = patient(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    addressed = noun is not None and noun.pos_ == "NOUN" and noun.lemma_lower in words("people")
    return addressed or not any(part.role is Role.SOURCE for part in parts)


def _two_named(parts: Sequence[Part]) -> bool:
    """Whether the words themselves name two actors, not only a war of which the record knows the sides."""
    told = [part.mention for part in parts if not part.mention.rule.endswith(("inferred", "actors.record"))]
    return len({mention.actor.code for mention in told if mention.actor.code}) > 1


def _unmet(trigger: Trigger, parts: Sequence[Part], codes: set[str]) -> Refusal | None:
    """What the act asks for and lacks; None where the actors that it needs are there."""
    roles = {part.role for part in parts}
    to_nobody = trigger.act.type == "AID" and trigger.token.dep_ == "acl" and Role.TARGET not in roles
    if to_nobody or guessed_host(trigger, parts):
        return NEEDS_SIDES
    if trigger.act.needs == "two":
        alone = _members_meet(trigger, parts) or _among_members(trigger, parts)
        return None if len(codes) > 1 or alone or (Role.TARGET in roles and against_another(trigger)) else NEEDS_TWO
    if trigger.act.needs == "sides":
        told = Role.TARGET in roles or _takes_named_land(trigger)
        handed = trigger.act.mode == "handover" and Role.TARGET in roles and is_passive(trigger.token)
        both = Role.PARTICIPANT in roles and len(codes) > 1
        return None if (Role.SOURCE in roles and told) or handed or both else NEEDS_SIDES
    if trigger.act.needs == "target":
        landed = Role.SOURCE in roles and _takes_named_land(trigger)
        told = Role.TARGET in roles or landed or (len(codes) > 1 and _to_each_other(trigger))
        return None if told or _pulls_back_forces(trigger, parts) else NEEDS_TARGET
    return None


def _members_meet(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether several of one organisation talk ("foreign ministers of the bloc discussed …")."""
    who = subject(trigger.verb) if trigger.is_verb and trigger.verb is not None else None
    several = who is not None and who.tag_ == "NNS" and who.lemma_lower in words("people")
    codes = [part.mention.actor.code for part in parts if part.mention.actor.code]
    known = [records()[code].kind for code in codes if code in records()]
    return several and trigger.act.type == "CONSULT" and ActorKind.ORGANISATION in known


def _to_each_other(trigger: Trigger) -> bool:
    """Whether two do to one another what the verb tells ("accused each other", "each side blamed the other")."""
    objects = children(trigger.verb, "dobj") if trigger.is_verb and trigger.verb is not None else []
    return any(noun.lower_ in {"other", "another"} for noun in objects)


def _among_members(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether the members of an organisation, or those who act for it, take counsel ("NATO discussed the raid")."""
    named = [part.mention.actor for part in parts if part.mention.actor.code]
    bodies = all(one.country is None and one.kind in (ActorKind.ORGANISATION, ActorKind.PERSON) for one in named)
    return trigger.act.id == "discuss" and trigger.is_verb and trigger.object is not None and bodies


def _pulls_back_forces(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """Whether troops are what is withdrawn: then the act is told even without the land that they leave.

    So it is when an army retreats, or a nation that stands for it.
    """
    if not trigger.act.forces or trigger.verb is None or not (trigger.is_verb or trigger.light):
        return False
    if trigger.light:
        left = [noun for prep, noun in prepositions(trigger.token) if prep == "from"]
        forces = [noun for prep, noun in prepositions(trigger.token) if prep == "of"]
        told = any(n.pos_ == "PROPN" for n in left) or any(n.lemma_lower in words("military") for n in forces)
        return told and any(part.role is Role.SOURCE for part in parts)
    noun = patient(trigger.verb) or subject(trigger.verb)
    nation = any(part.role is Role.SOURCE and part.mention.form is Form.DEMONYM for part in parts)
    retreats = trigger.token.lemma_lower == "retreat" and nation
    moved = [] if noun is None else [noun, *measured(noun)]
    return retreats or any(are_forces(one) for one in moved)


def _takes_named_land(trigger: Trigger) -> bool:
    """Whether a land or a town that has a name is annexed, taken, besieged or landed in."""
    if not trigger.is_verb or trigger.verb is None:
        return False
    land = patient(trigger.verb)
    behind = [noun for prep, noun in prepositions(trigger.verb) if prep in trigger.act.target] if land is None else []
    lemma = "" if land is None else land.lemma_lower
    if land is not None and (lemma in words("territory") or lemma in trigger.act.objects):
        behind = [noun for prep, noun in prepositions(land) if prep == "of"]  # "the port of Massawa"
    taken = trigger.act.mode in {"annexation", "invasion"} or trigger.token.lemma_lower == "besiege"
    return taken and any(one.pos_ == "PROPN" and one.text[0].isupper() for one in (land, *behind) if one is not None)


def _acts_abroad(parts: Sequence[Part]) -> bool:
    """An organisation acts abroad by its nature."""
    return any(part.mention.actor.kind is ActorKind.ORGANISATION for part in parts)


def _upon_a_state(trigger: Trigger, parts: Sequence[Part]) -> bool:
    """An invasion, an annexation or an attack on an embassy concerns another state, whoever did it.

    So does it when a land is annexed, or a town besieged or taken, that is named, though no one can tell whose it was.
    """
    told = trigger.act.mode == "annexation" or any(part.role is Role.SOURCE for part in parts)
    if _takes_named_land(trigger) and told:
        return True
    if any(part.role is Role.TARGET for part in parts) and against_another(trigger):
        return True
    abroad = trigger.act.mode in {"invasion", "annexation"} or bool(trigger.act.objects)
    return abroad and any(part.role is Role.TARGET for part in parts)
