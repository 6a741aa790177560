"""Whose verb it is: subjects that a verb has itself, and those that it inherits from the clause above."""

from tracker.events.bearers import bears
from tracker.events.grammar import words
from tracker.events.owned_up import part_in
from tracker.events.phrases import children, is_infinitive, is_passive, prepositions, surface_subject
from tracker.events.token import Token, asked_once

INHERITS = {"xcomp", "acomp", "advcl", "conj", "pcomp", "acl", "ccomp", "dep", "relcl"}
DEPTH = 8
MONTHS = {"January", "February", "March", "April", "May", "June", "July"}
MONTHS |= {"August", "September", "October", "November", "December"}
SAID = {"state", "country", "nation", "power", "government", "leader", "side", "one", "member"}
CARRYING = {"ship", "boat", "sea", "land", "air", "rail", "train", "helicopter", "plane", "road", "force", "treaty"}


@asked_once
def subject(verb: Token) -> Token | None:
    """The noun that does what the verb tells (of a passive, its agent), its own or an inherited one."""
    if is_passive(verb):
        by = [noun for agent in children(verb, "agent") or _shared_agent(verb) for noun in children(agent, "pobj")]
        by = by or _agent_below(verb)
        return next((noun for noun in by if noun.tag_ != "NN" or noun.lemma_ not in CARRYING or _is_told(noun)), None)
    return _surface(verb, DEPTH)


def _agent_below(verb: Token) -> list[Token]:
    """The agent that the parser hung on the one aimed at ("shots were fired at a pilot by gunmen")."""
    aims = [noun for prep, noun in prepositions(verb) if prep in {"at", "on", "upon", "to", "against"} and bears(noun)]
    return [below for noun in aims for prep, below in prepositions(noun) if prep == "by"]


def done_with(verb: Token) -> list[Token]:
    """The participles with an agent joined to a passive that has none: "was hit and set on fire by a missile"."""
    joined_to = [below for below in children(verb, "conj") if below.tag_ == "VBN" and children(below, "agent")]
    if joined_to and any(prep.lower_ in ("in", "on") for prep in children(verb, "prep")):
        return []  # "was opened in May and closed by Chad in June"
    return [below for below in joined_to if not children(below, "nsubj", "nsubjpass", "aux", "auxpass")]


def sharing(verb: Token) -> list[Token]:
    """The verb right behind "and" that has the object of both ("bombarded and occupied Corfu")."""
    joint = [one for one in children(verb, "conj") if one.i == verb.i + 2 and one.tag_ == verb.tag_]
    own = any(one.i > verb.i and one.dep_ not in {"cc", "conj", "punct"} for one in verb.children)
    return [] if own else [one for one in joint if children(one, "dobj") and not children(one, "nsubj", "nsubjpass")]


def _shared_agent(verb: Token) -> list[Token]:
    return [agent for below in done_with(verb) for agent in children(below, "agent")]


def _is_told(noun: Token) -> bool:
    """Whether words before a noun say which one it is; "by ship" only says how."""
    return any(True for _ in noun.lefts)


@asked_once
def patient(verb: Token) -> Token | None:
    """The noun that undergoes what the verb tells: the object, or the subject of a passive."""
    if is_passive(verb):
        given = children(verb, "dobj")
        if given:
            return given[0]
        return _surface(verb, DEPTH) if verb.dep_ not in {"acl", "amod"} or surface_subject(verb) else verb.head
    objects = children(verb, "dobj", "obj")
    if objects:
        return _antecedent(_sent_home(objects[0]), verb)
    behind_as = [noun for prep, noun in prepositions(verb) if prep == "as" and _is_set_back(noun)]
    if behind_as:
        return behind_as[0]
    return verb.head if is_finite_before(verb) else None


def _is_set_back(noun: Token) -> bool:
    """Whether an object stands behind what it is called ("denounced as illegal the Danish flights")."""
    called = children(noun, "amod")
    return bool(called) and any(one.i > called[0].i for one in (*children(noun, "det"), *children(noun, "poss")))


def shared_object(verb: Token) -> Token | None:
    """The object that a verb without one shares with the next ("invaded and conquered Chad")."""
    next_to = [below for below in children(verb, "conj") if below.i == verb.i + 2 and below.tag_ == verb.tag_]
    return next((noun for below in next_to for noun in children(below, "dobj") if not is_passive(verb)), None)


def is_finite_before(verb: Token) -> bool:
    """Whether a past tense with a subject was taken for an adjective of its object ("India massed troops")."""
    return verb.dep_ == "amod" and verb.tag_ == "VBD" and bool(children(verb, "nsubj"))


def _sent_home(noun: Token) -> Token:
    """The ones sent, where the parser took "home" for the head ("ordered the advisers home")."""
    sent = children(noun, "compound") if noun.lower_ == "home" else []
    return sent[-1] if sent else noun


def _surface(verb: Token, depth: int) -> Token | None:
    """The verb's grammatical subject, looked for upwards where it has none."""
    own = surface_subject(verb)
    if own is not None:
        return _one_of(_antecedent(own, verb), verb, depth)
    cut_off = _cut_off(verb)
    if cut_off is not None:
        return cut_off
    above = verb.head
    if depth == 0 or above == verb or verb.dep_ not in INHERITS:
        return None
    if verb.dep_ in {"acl", "relcl"} and is_first(above) and (said := _said_of(above)) is not None:
        return _surface(said, depth - 1) if said.pos_ in {"VERB", "AUX"} else said
    if verb.dep_ == "acl" and verb.tag_ == "VBG" and _is_issued(above):
        return _surface(above.head, depth - 1) or above
    if verb.dep_ in {"acl", "relcl"} and above.pos_ in {"NOUN", "PROPN", "PRON"}:
        if is_infinitive(verb) and above.lemma_ == "decision":  # whose it is, acts
            return next(iter(children(above, "poss", "amod", "compound")), above)
        had = is_infinitive(verb) and above.dep_ == "dobj" and above.lemma_lower in words("boldness", "chance")
        return _surface(above.head, depth - 1) if had else above
    return _from_above(verb, above, depth)


def is_first(above: Token) -> bool:
    """Whether an infinitive says what one was the first or the last to do ("became the third state to sign")."""
    nouns = [above, *children(above, "attr")]
    among = [prep for prep in children(above, "prep") if prep.lower_ == "among"]
    nouns += [noun for prep in among for noun in children(prep, "pobj")]
    beside = [child for noun in nouns for child in children(noun, "amod")]
    return any(one.lower_ in words("ranked") for one in (*nouns, *beside))


def _said_of(noun: Token) -> Token | None:
    """Of whom a noun is said: the "was" below whose subject it stands, or the one whom it only describes."""
    top = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"of", "among"} else noun
    if top.dep_ in {"attr", "appos"}:
        return top.head
    return top if top.lemma_ == "be" else None


def _one_of(noun: Token, verb: Token, depth: int) -> Token:
    """Who does it, where those who do are told only by their number ("was one of three states that sent troops")."""
    counted = noun is verb.head and noun.dep_ in {"pobj", "attr"} and noun.pos_ == "NOUN" and depth > 0
    said = _said_of(noun) if counted and (noun.dep_ == "pobj" or noun.lemma_lower in SAID) else None
    if said is None or (said.lemma_ != "be" and said.pos_ != "PROPN"):
        return noun
    return (_surface(said, depth - 1) or noun) if said.lemma_ == "be" else said


def _cut_off(verb: Token) -> Token | None:
    """The subject that the parser coordinated with the object before ("took Lima and the Peruvians gave up")."""
    finite = verb.dep_ in {"advcl", "conj"} and verb.tag_ in {"VBD", "VBZ", "VBP"}
    if not finite or verb.i == 0 or children(verb, "mark", "aux"):
        return None
    noun = verb.nbor(-1)
    if noun.lower_ == "," and verb.dep_ == "conj":
        return _named_again(verb)
    if noun.dep_ != "conj" or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    first = noun.head
    both = first.dep_ == "pobj" and first.head.lower_ in {"after", "before", "until", "since"}
    return first if both else noun


def _named_again(verb: Token) -> Token | None:
    """The subject of a clause with "after" that the parser took for its object: "after his heir, X, ordered it"."""
    led = [child for child in verb.head.children if child.lower_ in {"after", "before", "until"} and child.i < verb.i]
    heads = [noun for prep in led for noun in children(prep, "pobj") if children(noun, "appos")]
    joined_on = children(verb.head, "cc")
    return next((noun for noun in heads if noun.subtree[-1].i >= verb.i - 2), None) if not joined_on else None


def _is_issued(noun: Token) -> bool:
    """Whether a noun is a paper that the subject of its verb issues ("passed a resolution demanding …")."""
    issued = noun.dep_ == "dobj" and noun.head.lemma_lower in words("making", "issuing")
    return issued and noun.lemma_lower in words("paper") and not is_passive(noun.head)


def _from_above(verb: Token, above: Token, depth: int) -> Token | None:
    """The subject that the governing clause lends: its object under verbs such as "ask", else its subject."""
    above = _finite_beside(verb, above)
    if (part := part_in(verb)) is not None and (whose := _whose_part(part)) is not None:
        return whose
    if above.pos_ == "ADP" or above.dep_ == "prep" or above.lower_ == "but":
        blamed, driven = above.lower_ in {"of", "for", "from"}, above.lower_ == "into" and verb.dep_ == "pcomp"
        quoted = above.lower_ == "as" and above.head.lemma_lower in words("quoting")
        above = above.head
        if quoted and (objects := children(above, "dobj", "obj")):
            return objects[0]
        if driven or (blamed and verb.dep_ == "pcomp" and above.lemma_lower in words("blaming")):
            objects = children(above, "dobj", "obj")
            return objects[0] if objects else _surface(above, depth - 1)
    if (above.pos_ == "ADJ" and above.dep_ == "acomp") or (
        above.lower_ in {"far", "fit"} and above.head.pos_ == "VERB"
    ):
        above = above.head
    if verb.dep_ == "xcomp" and above.lemma_ == "take" and any(c.lower_ == "it" for c in children(above, "nsubj")):
        return next(iter(children(above, "dobj", "dative")), None)  # "it took Chad a year to leave"
    if above.pos_ in {"NOUN", "PROPN"} and verb.dep_ == "pcomp":
        return _through_noun(above, depth)
    caused = verb.dep_ == "advcl" and is_infinitive(verb) and above.lemma_lower in words("causing")
    if caused or (verb.dep_ == "xcomp" and above.lemma_lower in words("object_control", "causing")):
        objects = children(above, "dobj", "obj", "dative")
        if objects:
            return objects[0]
        if is_passive(above):
            return _surface(above, depth - 1)
    if verb.dep_ == "conj" and is_passive(above) and not is_passive(verb):
        return _surface(above, depth - 1)
    if verb.dep_ != "conj" and is_passive(above):
        return next((n for a in children(above, "agent") for n in children(a, "pobj")), None) or _surface(
            above, depth - 1
        )
    return _surface(above, depth - 1)


def _whose_part(part: Token) -> Token | None:
    """Whose part in something it is: "its role", "Chadian involvement"."""
    before = children(part, "poss", "amod", "compound", "nmod")
    return next((one for one in before if one.dep_ == "poss" or one.text[:1].isupper()), None)


def _finite_beside(verb: Token, above: Token) -> Token:
    """The finite verb that a past tense continues, though joined to an infinitive ("urged … to … and sent")."""
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or above.tag_ != "VB":
        return above
    return next((one for one in above.ancestors if one.tag_ in {"VBD", "VBZ", "VBP"}), above)


def _through_noun(noun: Token, depth: int) -> Token | None:
    """For "a hope of ending …": the subject of the verb that the noun hangs on."""
    above = noun.head
    while above.pos_ not in {"VERB", "AUX"} and above.head != above:
        above = above.head
    return _surface(above, depth - 1) if above.pos_ in {"VERB", "AUX"} else None


def _paper_before(verb: Token) -> Token:
    """What a relative clause tells of: the treaty, where it tells what treaties do ("a pact with A, which …")."""
    before = verb.head
    made = before.head.head if before.dep_ == "pobj" and before.head.lower_ in {"with", "between"} else before
    made = next(iter(children(made, "dobj")), made) if made.pos_ == "VERB" else made
    laid_down = verb.lemma_lower in words("laying_down") and made.lemma_lower in words("agreed")
    return made if laid_down and verb.i > 0 and children(verb, "nsubj") and not children(verb, "aux") else before


def _antecedent(noun: Token, verb: Token) -> Token:
    """What a relative pronoun stands for; any other noun is itself."""
    if noun.tag_ not in {"WDT", "WP"} and noun.lower_ != "that":
        return noun
    if verb.dep_ == "ccomp" and verb.head.lemma_ == "be":  # "It was Chad that …"
        cleft = any(child.lower_ == "it" for child in children(verb.head, "nsubj"))
        return next(iter(children(verb.head, "attr")), noun) if cleft else noun
    if verb.dep_ != "relcl":
        return noun
    before = _paper_before(verb)
    if before.pos_ != "NUM" and before.text not in MONTHS:
        return before
    # It hangs on the date that stands between: "an apology in May 1901, which was …".
    above = next((one for one in before.ancestors if one.pos_ == "VERB"), before)
    return next(iter(children(above, "dobj")), before)
