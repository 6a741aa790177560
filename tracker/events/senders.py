"""Who stands behind the one who does it: the makers of a paper that says it, the senders of troops that do it."""

from tracker.actors.mentions import Hit
from tracker.events.acts import act as act_of
from tracker.events.clauses import subject
from tracker.events.grammar import words
from tracker.events.phrases import actors_in, children, is_passive, modifiers, prepositions, unique
from tracker.events.slots import who_is
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

HELP = {"aid", "assistance", "help", "loan", "funding", "support", "backing", "credit", "subsidy", "grant"}
RECALLING = {
    "withdraw",
    "recall",
    "remove",
    "evacuate",
    "repatriate",
    "pull",
    "bring",
    "reinforce",
    "relieve",
    "supply",
}
REACHING = {"come", "arrive", "emanate", "issue", "flow", "pour", "be"}  # "protests came from Chad"
DEPENDENT = {"declared-dependent", "makes-dependent"}


def behind(verb: Token, who: Token | None, scene: Scene) -> list[Hit]:
    """The makers of a paper or the senders of troops, where these are told as those who do it."""
    of_paper = _of_maker(verb, who, scene) or _of_sender(verb, who, scene) or _of_weapon(who, scene)
    return of_paper or _in_office(verb, who, scene)


def _in_office(verb: Token, who: Token | None, scene: Scene) -> list[Hit]:
    """Whose officer somebody is by whom it is done "as" one ("Berg called on the king as Danish envoy")."""
    if who is None or who.pos_ != "PROPN":
        return []
    offices = [noun for prep, noun in prepositions(verb) if prep == "as" and noun.lemma_lower in words("people")]
    return [hit for noun in offices for hit in modifiers(noun, scene)]


def _of_maker(verb: Token, who: Token | None, scene: Scene) -> list[Hit]:
    """Those who make the document that says it ("adopted a resolution that condemned Chad")."""
    told_of = who is not None and (verb.head is who or (verb.dep_ == "relcl" and verb.head.i in scene.time_at))
    if who is None or not told_of or who.dep_ != "dobj":
        return []
    named = {who.lemma_lower, *(child.lemma_lower for child in children(who, "compound"))}
    maker = subject(who.head) if named & words("document") else None
    return who_is(maker, scene) if maker is not None else []


def _of_weapon(who: Token | None, scene: Scene) -> list[Hit]:
    """Those from whose land a weapon comes ("rockets from Chad hit a village")."""
    if who is None or who.lemma_lower not in act_of("projectile-hits").subjects:
        return []
    return [hit for prep, noun in prepositions(who) if prep == "from" for hit in who_is(noun, scene)]


def _of_sender(verb: Token, who: Token | None, scene: Scene) -> list[Hit]:
    """Those who send the troops that do it ("contributed forces that entered the town")."""
    if who is None or verb.dep_ != "relcl" or verb.head is not who or who.dep_ != "dobj":
        return []
    sent = who.lemma_lower in words("military") and who.head.lemma_lower in words("sending")
    sender = subject(who.head) if sent else None
    return who_is(sender, scene) if sender is not None else []


def sent_before(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who sent the troops that he now recalls or reinforces ("withdrew the battalion sent to Chad in 1958")."""
    verb, troops = trigger.token, trigger.token.head
    if trigger.act.type != "MOBILIZE" or not trigger.is_verb or verb.tag_ != "VBN" or troops.dep_ != "dobj":
        return []
    told = verb.dep_ in {"acl", "relcl"} and not children(verb, "agent") and not children(troops, "poss")
    sender = subject(troops.head) if told and troops.head.lemma_lower in RECALLING else None
    return who_is(sender, scene) if sender is not None else []


def uttered(trigger: Trigger, scene: Scene) -> list[Hit]:
    """From whom threats, criticism and the like come ("a rebuke from Chad", "condemnation came from Chad")."""
    if trigger.act.quad != "verbal conflict":
        return []
    told = [] if "from" in trigger.act.target else prepositions(trigger.token)
    if trigger.light and trigger.verb is not None and trigger.verb.lemma_ in REACHING:
        told = [*told, *prepositions(trigger.verb)]
    return [hit for prep, noun in told if prep == "from" for hit in who_is(noun, scene)]


def withheld(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose help it is that is stopped ("Danish aid to Chad was suspended")."""
    given = trigger.object
    if given is None or trigger.act.type != "SANCTION" or not is_passive(trigger.token):
        return []
    if trigger.act.id == "membership-suspended":
        bodies = [hit for prep, noun in prepositions(given) if prep in ("in", "of") for hit in who_is(noun, scene)]
        return [hit for hit in bodies if scene.is_organisation(hit)]
    return actors_in(given, scene, deep=False) if given.lemma_lower in HELP and prepositions(given) else []


def behind_it(trigger: Trigger, scene: Scene) -> list[Hit]:
    """By whom its subject undergoes it ("drew criticism from Chad", "became a Danish protectorate")."""
    if trigger.verb is None:
        return []
    below = [pair for token in trigger.verb.subtree for pair in prepositions(token)]
    told = [hit for prep, noun in below if prep in trigger.act.source for hit in who_is(noun, scene)]
    return unique(
        told or [hit for noun in children(trigger.verb, "attr") for hit in actors_in(noun, scene, deep=False)]
    )


def told_before(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Who does what its clause tells only by a letter that was sent, or by whose land another becomes."""
    return sent_before(trigger, scene) or overlord(trigger, scene)


def overlord(trigger: Trigger, scene: Scene) -> list[Hit]:
    """Whose dependency a land is declared or made ("was declared a Danish protectorate")."""
    if trigger.verb is None or trigger.act.id not in DEPENDENT or not is_passive(trigger.verb):
        return []
    below = [*children(trigger.verb, "oprd", "attr", "dobj")]
    below += [noun for prep, noun in prepositions(trigger.verb) if prep in {"into", "to"}]
    owned = [noun for one in below for prep, noun in prepositions(one) if prep == "of"]
    return unique([hit for one in below for hit in actors_in(one, scene, deep=False)]) or [
        hit for noun in owned for hit in who_is(noun, scene)
    ]
