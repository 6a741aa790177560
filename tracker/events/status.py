"""Whether it happened: occurred, ongoing, planned, alleged or negated, with the words that say so."""

from tracker.dates.value import DateValue
from tracker.documents.document import Kind
from tracker.events.clauses import is_first
from tracker.events.denial import denying, not_until
from tracker.events.draft import Status
from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive, surface_subject
from tracker.events.prospect import Prospect, prospect
from tracker.events.refusal import Refusal
from tracker.events.standing import Found, Standing, beside_noun, only_likely, said, unreal
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

CONDITIONS = {"if", "unless", "whether", "lest"}
AIMING = {"for", "on", "of", "to", "towards", "toward"}
GOVERNED = {"for", "of", "to", "against", "on", "about", "with"}


def standing(trigger: Trigger, scene: Scene, date: DateValue | None, published: DateValue | None) -> Found:
    """The status of an act; a refusal where the words make it neither an occurrence nor a plan ("could attack")."""
    if trigger.light and trigger.verb is not None and trigger.verb.lemma_.lower() in words("provision"):
        return said(Status.PLANNED, trigger.verb, scene, "it is provided for")
    condition = _condition(trigger.token)
    if condition is not None:
        return unreal("condition", condition, scene, "it stands under a condition")
    aside = next((c for c in trigger.token.children if c.dep_ == "mark" and c.lower_ == "as"), None)
    if trigger.is_verb and trigger.token.tag_ == "VBN" and aside is not None and surface_subject(trigger.token) is None:
        return unreal("aside", aside, scene, "it only says in passing what was promised, agreed or asked")
    found = _of_verb(trigger.token, scene) if trigger.is_verb else _of_noun(trigger, scene)
    if found is None and trigger.light and trigger.verb is not None:
        found = _of_verb(trigger.verb, scene)
    if found is None and trigger.act.adjectives and not _is_said(trigger.verb):
        return unreal("unsaid", trigger.token, scene, "nobody says it: one was willing to, and that is no offer")
    if _is_decided(trigger, found):
        return Standing(Status.OCCURRED, found.span if found is not None else None, "deciding it is doing it")
    if found is not None:
        return found
    if _stands(trigger) and scene.entry is None:
        return Standing(Status.ONGOING, None, "told as a standing attitude")
    if date is not None and published is not None and _after(date, published):
        return Standing(Status.PLANNED, None, "its date lies after the publication")
    return Standing(Status.OCCURRED)


def _is_decided(trigger: Trigger, found: Found | None) -> bool:
    """Whether the act is a measure that is taken by deciding it ("voted to cut all ties")."""
    above = trigger.token.head.lemma_.lower() if trigger.is_verb and trigger.token.dep_ == "xcomp" else ""
    planned = isinstance(found, Standing) and found.status is Status.PLANNED
    return planned and trigger.act.type == "SANCTION" and above in words("decision")


def _is_said(verb: Token | None) -> bool:
    """Whether somebody says it in the text; what one was willing to do and did not say is no offer."""
    return verb is not None and (verb.dep_ in ("ccomp", "parataxis") or bool(children(verb, "parataxis")))


def _condition(token: Token) -> Token | None:
    """The "if", "unless" or "whether" under which the act stands."""
    marks = (child for verb in (token, *token.ancestors) for child in verb.children if child.dep_ == "mark")
    return next((mark for mark in marks if mark.lower_ in CONDITIONS), None)


def _stands(trigger: Trigger) -> bool:
    """Whether a refusal or a support is told in the simple present, as an attitude and no single act."""
    verb = trigger.token
    return trigger.is_verb and verb.tag_ in ("VBZ", "VBP") and trigger.act.type in ("REJECT", "SUPPORT")


def _after(date: DateValue, published: DateValue) -> bool:
    return date.earliest is not None and published.latest is not None and date.earliest > published.latest


def _of_verb(verb: Token, scene: Scene) -> Found | None:
    """What the verb's own auxiliaries and adverbs say, then what the verbs above it make of it."""
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words("fear"):
        return unreal("feared", verb.head, scene, "it is only hoped, feared or believed")
    own = _own_words(verb, scene) or _said_to_be_done(verb, scene)
    if own is not None:
        return own
    if verb.dep_ in ("conj", "advcl") and is_infinitive(verb) and is_infinitive(verb.head):
        return _of_verb(verb.head, scene)
    if verb.dep_ in ("xcomp", "ccomp", "pcomp", "advcl", "acl") or is_infinitive(verb):
        return _under(verb, scene)
    if verb.dep_ == "conj":
        above = _of_verb(verb.head, scene) if verb.head.pos_ in ("VERB", "AUX") else None
        return None if isinstance(above, Standing) and above.status is Status.NEGATED else above
    return None


def _said_to_be_done(verb: Token, scene: Scene) -> Found | None:
    """A clause that is only spoken of: as a subject, as what is asked ("that Chad withdraw"), or under "the claim"."""
    if verb.dep_ == "csubj":
        return unreal("spoken-of", verb, scene, "its clause is only what something is said of")
    above = verb.head
    lemma = above.lemma_.lower()
    asked = {lemma} | {noun.lemma_.lower() for noun in children(above, "dobj")}
    if verb.dep_ == "ccomp" and asked & words("asking") and verb.tag_ in ("VB", "VBP"):
        return unreal("asked", above, scene, "it is only asked for")
    that = any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.children)
    if above.pos_ != "NOUN" or not that:
        return None
    if lemma in words("asking"):
        return unreal("asked", above, scene, "it is only asked for")
    return said(Status.ALLEGED, above, scene, "somebody alleges it") if lemma in words("allegation") else None


def _own_words(verb: Token, scene: Scene) -> Found | None:
    """Negation, future, modals and "allegedly" beside the verb."""
    modal = next((child for child in children(verb, "aux") if child.lower_ in words("hypothetical")), None)
    if modal is not None:
        return unreal("modal", modal, scene, "it is only said that it may, might or should be")
    until = not_until(verb)
    if until is not None:
        return said(Status.OCCURRED, until, scene, "it was not done until then, and then it was")
    denied = denying(verb)
    if denied is not None:
        if scene.entry is None and any(other.lower_ in ("does", "do") for other in children(verb, "aux")):
            return unreal("attitude", denied, scene, "a state of affairs, not something left undone once")
        return said(Status.NEGATED, denied, scene, "the words deny it")
    for child in verb.children:
        word = child.lower_
        if child.dep_ in ("aux", "auxpass") and word in words("future"):
            return _to_come(verb, child, scene)
        if word == "due" and child.dep_ == "acomp":
            return said(Status.PLANNED, child, scene, "the words tell it as to come")
        if word in ("allegedly", "reportedly", "purportedly"):
            return said(Status.ALLEGED, child, scene, "the words tell it as alleged")
    return None


def _to_come(verb: Token, future: Token, scene: Scene) -> Found:
    """What "will" or "would" beside the verb makes of it."""
    found = prospect(verb, future, scene)
    if found is Prospect.THOUGHT:
        return unreal("thought", future, scene, "it is only thought of as to come")
    if found is Prospect.DONE:
        return said(Status.OCCURRED, future, scene, "a story tells by it what came later")
    return said(Status.PLANNED, future, scene, "the words tell it as to come")


def _under(verb: Token, scene: Scene) -> Found | None:
    """What the governing word makes of an act: "plans to", "refused to", "accused of", "without"."""
    above = verb.head
    if _stands_alone(verb):
        return None
    preposition = above if above.pos_ in ("ADP", "SCONJ") else None
    if preposition is not None:
        if preposition.lower_ in ("without", "than", "instead"):
            return said(Status.NEGATED, preposition, scene, "the words deny it")
        above = preposition.head
        if preposition.lower_ in ("by", "through", "with", "into") and above.pos_ in ("VERB", "AUX"):
            return _of_verb(above, scene)
    lemma = above.lemma_.lower()
    if lemma == "be" and is_infinitive(verb) and verb.dep_ == "xcomp" and not children(above, "attr", "acomp", "prep"):
        return said(Status.PLANNED, above, scene, "the words tell it as to come")
    if lemma in words("hindrance") or (lemma in words("wish") and verb.tag_ == "VBG"):
        return unreal("wished", above, scene, "it was kept from being done, or only thought of")
    if above.pos_ == "NOUN" and lemma in words("intention") and scene.section.kind is Kind.NARRATIVE:
        return unreal("purpose", above, scene, "the plan is told, not the act")
    for kind, status, reason in (
        ("failure", Status.NEGATED, "it was refused or failed"),
        ("denial", Status.NEGATED, "it is denied"),
        ("allegation", Status.ALLEGED, "somebody alleges it"),
        ("intention", Status.PLANNED, "it is intended"),
    ):
        if lemma in words(kind) and (kind != "intention" or _looks_ahead(verb, preposition)):
            return said(status, above, scene, reason)
    if is_infinitive(verb) and verb.dep_ in ("acl", "relcl", "xcomp") and is_first(above):
        return None
    if is_infinitive(verb) or (preposition is not None and preposition.lower_ in AIMING):
        return _aimed_at(verb, above, scene)
    if verb.dep_ in ("xcomp", "ccomp", "pcomp") and above.pos_ in ("VERB", "AUX"):
        return _reported(verb, above, scene)
    return None


def _aimed_at(verb: Token, above: Token, scene: Scene) -> Found | None:
    """What an infinitive tells: the act under "began to", a refusal under "did not want to", else only an aim."""
    if above.lemma_.lower() in words("wish") and (denied := denying(above)) is not None:
        return said(Status.NEGATED, denied, scene, "the words deny the will to do it")
    if above.lemma_.lower() in words("implicative") and above != verb:
        return _of_verb(above, scene)
    if above.lemma_.lower() in words("wanting") and above.tag_ in ("VBZ", "VBP") and scene.section.kind is Kind.NEWS:
        return said(Status.PLANNED, above, scene, "it is intended")
    return unreal("purpose", above, scene, "told only as an aim, a wish or a matter spoken of")


def _stands_alone(verb: Token) -> bool:
    """Whether a clause says for itself what happened, whatever the verb above it says ("While it agreed, …")."""
    if verb.dep_ == "ccomp" and verb.i < verb.head.i:
        return True
    return verb.dep_ in ("advcl", "acl") and not is_infinitive(verb) and verb.head.pos_ not in ("ADP", "SCONJ")


def _looks_ahead(verb: Token, preposition: Token | None) -> bool:
    return is_infinitive(verb) or preposition is not None


def _reported(verb: Token, above: Token, scene: Scene) -> Found | None:
    """A reported act keeps what its own words say; under a reported plan it is planned too."""
    if verb.dep_ == "ccomp" or above.lemma_.lower() in words("reporting"):
        return None
    return _of_verb(above, scene)


def _of_noun(trigger: Trigger, scene: Scene) -> Found | None:
    """A noun's act is planned, denied or alleged by the words around it."""
    noun = trigger.token
    verb = next((above for above in noun.ancestors if above.pos_ in ("VERB", "AUX")), None)
    if trigger.act.type == "CONSULT" and noun.dep_ == "pobj" and verb is not None and is_infinitive(verb):
        return _of_verb(verb, scene)
    aimed = _of_verb(noun.head, scene) if noun.dep_ == "dobj" and is_infinitive(noun.head) else None
    if isinstance(aimed, Refusal) and trigger.act.type in ("SUPPORT", "AID", "AGREE", "CONCEDE"):
        return aimed
    beside = beside_noun(noun, scene)
    if beside is not None:
        return beside
    if noun.dep_ == "nsubj" and (told := only_likely(noun.head)) is not None:
        return unreal("thought", told, scene, "it is only said to be likely, possible or needed")
    if noun.dep_ not in ("dobj", "pobj", "attr", "conj", "appos"):
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ not in GOVERNED:
        return None
    above = noun.head if noun.dep_ != "pobj" else noun.head.head
    kind = next((k for k in ("intention", "failure", "allegation") if above.lemma_.lower() in words(k)), "")
    called = above.lemma_.lower() == "call" and noun.dep_ == "dobj"  # "called a strike"
    if above.lemma_.lower() in words("wish") | words("hindrance") and not called:
        return unreal("wished", above, scene, "it is only wished, asked or feared")
    if trigger.act.type == "AGREE" and above.lemma_.lower() == "propose":
        return None
    if kind == "intention" or above.lemma_.lower() in ("prepare", "propose"):
        return said(Status.PLANNED, above, scene, "it is intended")
    if kind == "allegation" and children(above, "prep"):
        return said(Status.ALLEGED, above, scene, "somebody alleges it")
    return None
