"""Whether it happened: occurred, ongoing, planned, alleged or negated, with the words that say so."""

from tracker.dates.value import DateValue
from tracker.documents.document import Kind
from tracker.events.beside import words_beside
from tracker.events.clause_status import of_verb
from tracker.events.coordination import first_joined
from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.hearsay import told_of_another
from tracker.events.no_longer import ended
from tracker.events.phrases import children, is_infinitive, prepositions, surface_subject
from tracker.events.prospect import arranged_in_vain
from tracker.events.refusal import Refusal
from tracker.events.standing import (
    SET_FOR,
    Found,
    Standing,
    beside_noun,
    fixed_for,
    is_unsaid,
    only_likely,
    said,
    unreal,
)
from tracker.events.syntax import Scene
from tracker.events.thought import is_time, noun_thought_of
from tracker.events.token import Token
from tracker.events.triggers import Trigger

CONDITIONS = {"if", "unless", "whether", "lest", "provided", "long"}  # "as long as it agreed"
PARTAKING = {"participate", "take", "part", "sit", "engage", "join", "attend", "speak", "appear", "be", "succeed"}
GOING_ON = "told as going on"
LASTING = {"CONSULT", "AID", "ASSAULT", "COERCE", "MOBILIZE", "COOPERATE", "PROTEST"}
DENIALS = {"deny-it", "deny-charge"}
AS_ONE_DOES = {"AID", "COOPERATE", "SANCTION", "MOBILIZE", "ASSAULT"}  # told of somebody in passing: "which hosts …"
VOTED = {"war", "sanctions-lifted", "sanctions-eased"}
DECIDED = {"recognition", "relations-established", "relations-restored", "relations-raised", "treaty-ratified"}
WIDENING = {"enlarge", "expand", "intensify", "widen", "escalate", "extend", "broaden"}
WITHHELD = {"withhold", "refuse", "deny"}
GOVERNED = {"for", "of", "to", "against", "on", "about", "with"}


def standing(trigger: Trigger, scene: Scene, date: DateValue | None, published: DateValue | None) -> Found:
    """The status of an act; a refusal where the words make it neither an occurrence nor a plan ("could attack")."""
    if (told := _settled_or_to_come(trigger, scene)) is not None:
        return told
    condition = _condition(trigger.token)
    if condition is not None:
        return unreal("condition", condition, scene, "it stands under a condition")
    aside = next((c for c in trigger.token.children if c.dep_ == "mark" and c.lower_ == "as"), None)
    if trigger.is_verb and trigger.token.tag_ == "VBN" and aside is not None and surface_subject(trigger.token) is None:
        return unreal("aside", aside, scene, "it only says in passing what was promised, agreed or asked")
    if _by_letter(trigger):
        return of_verb(trigger.token.head, scene) or Standing(Status.OCCURRED)
    found = of_verb(trigger.token, scene) if trigger.is_verb else _of_noun(trigger, scene)
    if found is None and trigger.light and trigger.verb is not None:
        found = of_verb(trigger.verb, scene)
    found = found or told_of_another(trigger, scene)
    if trigger.act.adjectives and isinstance(found, Standing) and found.status is Status.PLANNED:
        return Standing(Status.OCCURRED, found.span, "saying that one is willing is the offer")
    willing = trigger.act.adjectives and trigger.act.type != "REJECT"
    if willing and is_unsaid(trigger.verb, found, scene):
        return unreal("unsaid", trigger.token, scene, "nobody says it: one was willing to, and that is no offer")
    if _is_decided(trigger, found):
        return Standing(Status.OCCURRED, found.span if found is not None else None, "deciding it is doing it")
    if found is not None:
        return found
    if _stands(trigger, scene) and scene.entry is None:
        return Standing(Status.ONGOING, None, "told as a standing attitude")
    if date is not None and published is not None and _after(date, published):
        return Standing(Status.PLANNED, None, "its date lies after the publication")
    if scene.section.kind is Kind.NEWS and trigger.act.type in LASTING and _goes_on(trigger.verb):
        return Standing(Status.ONGOING, None, GOING_ON)
    return Standing(Status.OCCURRED)


def _settled_or_to_come(trigger: Trigger, scene: Scene) -> Found | None:
    """What an agreement lays down, what lasts as a state, and what somebody says he is about to do."""
    if trigger.light and trigger.verb is not None and _is_laid_down(trigger.token, trigger.verb):
        return said(Status.PLANNED, trigger.verb, scene, "it is provided for")
    posted = _is_posted(trigger)
    if posted is not None:
        return unreal("state", posted, scene, "it tells where they are, and not that they came")
    verb = trigger.verb if trigger.is_verb or trigger.light else None
    if verb is not None and (vain := arranged_in_vain(verb)) is not None:
        return said(Status.NEGATED, vain, scene, "it was arranged and did not come about")
    if trigger.act.type == "CONSULT" and _is_announced(trigger.token):
        return said(Status.PLANNED, trigger.token.head, scene, "it is announced")
    return ended(trigger, scene)


def _is_posted(trigger: Trigger) -> Token | None:
    """The "are" of troops that "are stationed" somewhere."""
    verb = trigger.token
    if not trigger.is_verb or verb.lemma_ not in {"station", "base"}:
        return None
    return next((one for one in children(verb, "auxpass") if one.lower_ in {"is", "are"}), None)


def _is_announced(verb: Token) -> bool:
    """Whether somebody says what he is about to do ("said he was sending an envoy")."""
    going = verb.tag_ == "VBG" and any(one.lower_ in {"was", "were"} for one in children(verb, "aux"))
    return going and verb.dep_ == "ccomp" and verb.head.lemma_ in {"say", "announce"}


def _is_laid_down(noun: Token, verb: Token) -> bool:
    """Whether an agreement says that it is to be ("provided for a withdrawal"); what one provides is given."""
    lemma = verb.lemma_lower
    return lemma in words("provision") and (lemma != "provide" or noun.dep_ == "pobj")


def _is_decided(trigger: Trigger, found: Found | None) -> bool:
    """Whether the act is a measure that is taken by deciding it ("voted to cut all ties", "its decision to")."""
    verb = first_joined(trigger.token) if trigger.token.tag_ == "VB" else trigger.token
    under = trigger.is_verb and (verb.dep_ in ("xcomp", "acl") or _is_voted(verb))
    above = verb.head.lemma_lower if under and not _is_ahead(verb.head) else ""
    told = above == "decision" and is_infinitive(verb)
    if not told and not (isinstance(found, Standing) and found.status is Status.PLANNED):
        return False
    measure = (
        trigger.act.type == "SANCTION"
        or (above == "vote" and (trigger.act.mode in VOTED or trigger.act.type in {"ACCUSE", "REQUEST"}))
        or trigger.act.mode in DECIDED
        or trigger.act.id in ("advisers-expelled", "admit-member")
        or trigger.token.lemma_ == "renew"
    )
    return measure and (told or above in words("decision"))


def _is_ahead(verb: Token) -> bool:
    """Whether a vote is still to come ("will vote on Thursday to ratify it", "is expected to vote")."""
    return any(one.tag_ in {"MD", "TO"} or one.lower_ in {"is", "are"} for one in children(verb, "aux"))


def _is_voted(verb: Token) -> bool:
    """Whether a vote is told to do it, not one about a measure ("voted, by 9 to 2, to expel Chad")."""
    if verb.dep_ != "advcl" or verb.head.lemma_ != "vote" or not is_infinitive(verb):
        return False
    return all(noun.lemma_lower not in ("support", "favour", "favor") for _, noun in prepositions(verb.head))


def _condition(token: Token) -> Token | None:
    """The "if", "unless" or "whether" under which the act stands."""
    if CONDITIONS.isdisjoint(words_beside(token)):
        return None
    way = (token, *token.ancestors)
    long = next((one.head for one in way if one.dep_ == "advcl" and one.head.lower_ == "long"), None)
    marks = (child for one in way for child in children(one, "mark") if child.lower_ in CONDITIONS - {"long"})
    return long or next(marks, None)


def _stands(trigger: Trigger, scene: Scene) -> bool:
    """Whether a refusal or a support is told in the simple present, as an attitude and no single act.

    What the news says that somebody denies was denied now.
    """
    verb = trigger.token
    if (scene.section.kind is Kind.NEWS and trigger.act.id in DENIALS) or trigger.act.id == "relations-date-from":
        return False
    lasting = trigger.act.type in {"REJECT", "SUPPORT"} or (verb.dep_ == "relcl" and trigger.act.type in AS_ONE_DOES)
    return trigger.is_verb and verb.tag_ in {"VBZ", "VBP"} and lasting


def _by_letter(trigger: Trigger) -> bool:
    """Whether words are told as what one writes or calls for ("telephoned him to apologise"): then they were said."""
    verb = trigger.token
    said = trigger.is_verb and trigger.act.type in {"ACCUSE", "CONCEDE", "REQUEST", "THREATEN"}
    return said and is_infinitive(verb) and verb.head != verb and verb.head.lemma_lower in words("addressing")


def _goes_on(verb: Token | None) -> bool:
    """Whether the verb tells what goes on ("is holding talks", "has been shelling the town")."""
    if verb is None or verb.tag_ != "VBG" or verb.dep_ not in {"ROOT", "conj", "ccomp", "advcl"}:
        return False
    beside = {child.lower_ for child in children(verb, "aux")}
    return bool(beside & {"is", "are", "’s", "'s", "’re", "'re"}) or (
        "been" in beside and bool(beside & {"has", "have"})
    )


def _after(date: DateValue, published: DateValue) -> bool:
    return date.earliest is not None and published.latest is not None and date.earliest > published.latest


def _of_noun(trigger: Trigger, scene: Scene) -> Found | None:
    """A noun's act is planned, denied or alleged by the words around it."""
    noun = trigger.token
    thought = noun_thought_of(noun, scene)
    planned = noun.dep_ == "dobj" and noun.head.lemma_lower in words("intention") and not _arranged(noun, scene)
    if thought is None and trigger.light and trigger.verb is not None and not planned:
        carried = of_verb(trigger.verb, scene)
        thought = carried if isinstance(carried, Refusal) else None
    found = thought or _met_for(trigger, scene)
    if found is not None:
        return found
    aimed = of_verb(noun.head, scene) if noun.dep_ == "dobj" and is_infinitive(noun.head) else None
    new = trigger.act.type in {"SUPPORT", "AID", "AGREE", "CONCEDE"} or noun.head.lemma_lower in WIDENING
    if isinstance(aimed, Refusal) and new:
        return aimed
    if (beside := beside_noun(noun, scene)) is not None:
        return beside
    if noun.dep_ == "nsubj" and (told := only_likely(noun.head)) is not None:
        return unreal("thought", told, scene, "it is only said to be likely, possible or needed")
    if noun.dep_ == "nsubjpass" and noun.head.lemma_lower in WITHHELD and trigger.act.type == "SUPPORT":
        return said(Status.NEGATED, noun.head, scene, "the words deny it")
    if noun.dep_ in {"nsubj", "nsubjpass"} and (fixed := fixed_for(noun.head)) is not None:
        return said(Status.PLANNED, fixed, scene, SET_FOR)
    if noun.dep_ not in {"dobj", "pobj", "attr", "conj", "appos"}:
        return None
    if noun.dep_ == "dobj" and _arranged(noun, scene):
        return None
    above = noun.head if noun.dep_ != "pobj" else noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ not in GOVERNED and above.lemma_ != "interest":
        return None
    called = above.lemma_lower == "call" and noun.dep_ == "dobj" and trigger.act.type != "ASSAULT"
    return (None if called else _wished(above, scene)) or _governed(trigger, above, scene)


def _arranged(noun: Token, scene: Scene) -> bool:
    """Whether a history tells that talks were arranged: they were held, unless it says for when."""
    verb = noun.head
    told = scene.section.kind is Kind.NARRATIVE and verb.lemma_ == "arrange" and verb.tag_ == "VBD"
    return told and not any(prep == "for" for prep, _ in (*prepositions(noun), *prepositions(verb)))


def _met_for(trigger: Trigger, scene: Scene) -> Found | None:
    """What the verb makes of talks that it is about ("hoped to leave for talks", "will fly there for talks")."""
    noun = trigger.token
    if trigger.act.type != "CONSULT" or noun.dep_ != "pobj" or is_time(noun):
        return None
    if noun.head.lower_ in {"in", "at"} and noun.head.head.lemma_ not in PARTAKING:
        return None
    verb = next((above for above in noun.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    return of_verb(verb, scene) if verb is not None and (is_infinitive(verb) or noun.head.lower_ == "for") else None


def _wished(above: Token, scene: Scene) -> Found | None:
    """What is only wanted or thought of ("demanded a withdrawal", "the danger of a war")."""
    if above.lemma_lower in words("wish", "hindrance"):
        return unreal("wished", above, scene, "it is only wished, asked or feared")
    if above.pos_ == "NOUN" and above.lemma_lower in words("supposition"):
        return unreal("thought", above, scene, "it is only thought of")
    return None


def _governed(trigger: Trigger, above: Token, scene: Scene) -> Found | None:
    """What is intended or alleged ("planned a visit", "accusations of an attack")."""
    lemma = above.lemma_lower
    kind = next((k for k in ("intention", "failure", "allegation") if lemma in words(k)), "")
    if trigger.act.type == "AGREE" and lemma in {"propose", "prepare"}:
        drafted = "an offer that is only being prepared"
        return unreal("purpose", above, scene, drafted) if lemma == "prepare" else None
    if kind == "intention" and (trigger.token.i < above.i or lemma in {"undertake", "resolve", "set"}):
        return None
    if kind == "intention" or lemma in {"prepare", "propose", "authorise", "authorize"}:
        return said(Status.PLANNED, above, scene, "it is intended")
    noun = trigger.token
    own = noun.dep_ != "pobj" or noun.head.lower_ != "on"  # "on a visit to Chad, he accused Mali"
    if kind == "allegation" and own and children(above, "prep"):
        return said(Status.ALLEGED, above, scene, "somebody alleges it")
    return None
