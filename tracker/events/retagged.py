"""Words that the parser took for another part of speech: a verb for a participle or a noun, people for a name."""

from tracker.events.grammar import words
from tracker.events.phrases import children, is_infinitive
from tracker.events.present import tell_present
from tracker.events.ties import retie
from tracker.events.token import Token
from tracker.events.wordforms import WordForms

FINITE = {"VBD", "VBZ", "VBP", "MD"}
BEING = {"is", "are", "was", "were", "been"}
# whose past and participle are one form, and who go by themselves
INTRANSITIVE = {"leave", "continue", "return", "meet", "protest", "appeal", "arrive", "apologise", "apologize", "agree"}
INTRANSITIVE |= {"insist", "object", "respond", "retreat", "advance", "march", "land", "cross", "vote", "intervene"}
INTRANSITIVE |= {"call", "train", "confer", "consult", "cooperate", "negotiate", "gather", "clash", "work", "resign"}
INTRANSITIVE |= {"pull", "patrol", "mediate", "rally", "demonstrate", "travel", "surrender", "capitulate", "rush"}
INTRANSITIVE |= {"sail", "flee"}
INTRANSITIVE |= {"divest", "retaliate", "riot", "reply", "complain", "react", "converge"}
OCCURRING = {"open", "begin", "resume", "close", "collapse", "start", "end", "follow", "ensue", "lapse", "expire"}
# of these an infinitive says what one will do oneself, so that nobody is "promised to come"
OFFERING = {"offer", "promise", "pledge", "threaten", "refuse", "vow", "decline", "agree", "attempt", "decide", "hope"}


def retagged(tokens: tuple[Token, ...], forms: WordForms) -> tuple[Token, ...]:
    """The tokens, with a finite verb, a progressive and people at the head of a sentence told as such."""
    if not tokens:
        return tokens
    _tell_people(tokens[0], forms)
    tell_present(tokens, forms)
    for token in tokens:
        tag, relation = token.tag_, token.dep_
        if tag == "NN" and token.lower_.endswith("ing") and (_goes_on(token) or _is_being(token)):
            token.retag("VBG", "VERB", forms.known_lemma(token.lower_, "VERB"))
        elif tag in {"NN", "JJ"} and children(token, "dobj"):
            _tell_irregular(token, forms)
        elif tag == "NN" and relation in {"attr", "acomp"} and _is_done_by(token):
            token.retag("VBN", "VERB", forms.known_lemma(token.lower_, "VERB"))
        elif token.lower_ == "well" and 1 < token.i < len(tokens) - 2:
            _tell_second(tokens[token.i - 2 : token.i + 3])
        elif relation == "conj" and token.pos_ == "PROPN" and token.head.dep_ == "nummod":
            retie(token, token.head.head, "amod")  # "two dozen Danish guards"
        elif relation == "csubj" and tag == "VBG":
            _tell_doer(token)
        elif tag in {"VB", "VBP"} and token.text[:1].isupper() and token.i > 1:
            _tell_name(token)
        elif tag == "VBD" and token.lemma_lower in words("concluding"):
            _tell_concluded(token)
    clause = next((t for t in tokens if t.dep_ in {"ROOT", "ccomp"} and t.pos_ in {"NOUN", "PROPN", "NUM"}), None)
    if clause is not None and not any(t.tag_ in FINITE for t in _own(clause)):
        _tell_attribute(clause, forms)
        _tell_finite(clause)
    else:
        _tell_past(next((t for t in tokens if t.dep_ == "ROOT"), tokens[0]))
    return tokens


def _tell_concluded(verb: Token) -> None:
    """A treaty does not conclude anything: the verb behind tells what it did ("a pact concluded in Lima left …")."""
    if (
        verb.dep_ == "conj"
        and verb.head.dep_ == "acl"
        and verb.head.tag_ == "VBN"
        and not children(verb, "nsubj", "dobj")
    ):
        verb.tag_ = "VBN"
    who = children(verb, "nsubj")
    after = [
        one for one in children(verb, "conj", "dep") if one.tag_ == "VBD" and not children(one, "nsubj", "nsubjpass")
    ]
    if len(who) != 1 or len(after) != 1 or who[0].lemma_lower not in words("treaty") | words("truce"):
        return
    near = verb.i - who[0].i <= 2 or verb.sentence[verb.i - 1].text == ","
    if children(verb, "dobj", "cc", "aux", "xcomp", "ccomp") or not near:
        return
    main = after[0]
    retie(main, verb.head if verb.head is not verb else main, verb.dep_)
    retie(who[0], main, "nsubj")
    retie(verb, who[0], "acl")
    verb.tag_ = "VBN"


def _tell_second(five: tuple[Token, ...]) -> None:
    """Who stands behind "as well as" is joined to the one before it ("asked Chad as well as Mali for help")."""
    first, one, _, other, _ = five
    if not (one.lower_ == other.lower_ == "as" and first.pos_ in {"NOUN", "PROPN"}):
        return
    beside = children(other.head, "dobj") if other.dep_ == "cc" else children(other, "pobj")
    for noun in beside:
        if noun.pos_ in {"NOUN", "PROPN"} and noun.subtree[0].i == other.i + 1:
            retie(noun, first, "conj")
            retie(other, first, "cc")


def _tell_irregular(token: Token, forms: WordForms) -> None:
    """A past that has an object is no noun or adjective ("a detachment overran the fort", "invaded and annexed it")."""
    joined_to_past = token.tag_ == "JJ" and token.dep_ == "conj" and token.head.tag_ == "VBD"
    likely = token.tag_ != "JJ" or token.lower_.endswith("ed")  # "In 1888 Chile annexed the island"
    if not joined_to_past and not (likely and children(token, "nsubj")):
        return
    lemma = forms.known_lemma(token.lower_, "VERB")
    if lemma != token.lower_ and not token.lower_.endswith("s"):
        token.retag("VBD", "VERB", lemma)


def _tell_doer(verb: Token) -> None:
    """The noun before a participle does what the sentence tells ("a frigate escorting a tanker opened fire")."""
    above = verb.head
    for noun in children(verb, "nsubj"):
        retie(noun, above, "nsubj")
        retie(verb, noun, "acl")
        for one in children(noun, "nsubj"):
            one.dep_ = "amod"


def _tell_name(token: Token) -> None:
    """A capitalised word behind "its ally" is a name and no verb ("asked Chad and its ally Denmark for help")."""
    noun = token.nbor(-1)
    if noun.tag_ != "NN" or noun.lemma_lower not in words("neighbour") | {"ally", "partner"}:
        return
    above = token.head
    for one in list(token.children):
        retie(one, above, one.dep_)
    retie(token, noun, "appos")
    token.retag("NNP", "PROPN", token.text)


def _tell_people(first: Token, forms: WordForms) -> None:
    """Take people at the head of a sentence for no name ("Rebels from Chad")."""
    if first.tag_ != "NNP" or not first.lower_.endswith("s") or first.dep_ in {"compound", "poss"}:
        return
    lemma = forms.known_lemma(first.lower_, "NOUN")
    if lemma != first.lower_ and lemma in words("people", "military", "local"):
        first.retag("NNS", "NOUN", lemma)


def _goes_on(token: Token) -> bool:
    """Whether it stands behind "is" as a verb does ("is mediating between Chad and Mali")."""
    return any(one.lower_ in BEING for one in children(token, "aux"))


def _is_done_by(token: Token) -> bool:
    """Whether it is what is done to somebody ("was overrun by Danes"); then "was" becomes its helper."""
    be = token.head
    filled = any(prep.lower_ == "with" for prep in children(token, "prep"))  # "was overrun with tourists"
    done = (token.lower_ == "overrun" and not filled) or children(token, "agent")
    if be.lower_ not in BEING or not done or children(token, "det", "amod", "poss"):
        return False
    undergo = [who for who in children(be, "nsubj") if who is not token]
    _take_over(token, be, "auxpass")
    for who in undergo:
        who.dep_ = "nsubjpass"
    return True


def _is_being(token: Token) -> bool:
    """Whether the parser took what somebody is doing for what he is; then "is" becomes its helper."""
    be = token.head
    bare = all(child.i > token.i and child.dep_ == "prep" for child in token.children) and bool(token.children)
    people = [who for who in children(be, "nsubj") if who.pos_ == "PROPN" or who.lemma_lower in words("people")]
    if token.dep_ != "attr" or be.lower_ not in BEING or not bare or not people:
        return False
    _take_over(token, be, "aux")
    return True


def _take_over(token: Token, be: Token, helper: str) -> None:
    """Put a word in the place of the "is" above it, with all that hangs there; "is" becomes its helper."""
    relation, above = be.dep_, be.head
    rest = [child for child in be.children if child is not token]
    retie(token, above if above is not be else token, relation)
    retie(be, token, helper)
    for child in rest:
        retie(child, token, child.dep_)


def _tell_past(noun: Token) -> None:
    """The past tense is the sentence's verb, not a participle ("one of the ministers last week called on Chad …")."""
    finite = [t for t in _own(noun) if t.tag_ in FINITE] if noun.pos_ in {"NOUN", "PROPN", "NUM", "PRON"} else []
    verb = finite[0] if len(finite) == 1 else None
    if verb is None or verb.dep_ != "acl" or verb.tag_ != "VBD" or children(verb, "nsubj", "aux", "auxpass", "agent"):
        return
    behind = [child for child in noun.children if child.i > verb.i and child.dep_ != "conj"]
    before = [child for child in children(noun, "npadvmod") if child.i < verb.i]
    retie(verb, verb, "ROOT")
    retie(noun, verb, "nsubj")
    for child in (*before, *behind):
        retie(child, verb, child.dep_)


def _behind_aside(noun: Token) -> Token | None:
    """The verb behind a relative clause, taken for its object's adjective ("the king, who was ill, imposed taxes")."""
    for aside in children(noun, "appos"):
        first = aside.subtree[0]
        closes = first.i > 1 and first.nbor(-1).text == "," and children(noun, "relcl")
        if closes and first.tag_ == "VBN" and first.head is aside and aside.tag_ == "NNS":
            retie(first, noun, "acl")
            retie(aside, first, "dobj")
            return first
    return None


def _behind_name(noun: Token) -> Token | None:
    """The verb behind a name taken for its subject ("a delegation of the movement Hamas arrived")."""
    for verb in noun.subtree:
        who = children(verb, "nsubj") if verb.dep_ == "relcl" else []
        if verb.tag_ != "VBD" or len(who) != 1 or children(verb, "mark", "dobj") or who[0].children:
            continue
        name, before = who[0], who[0].nbor(-1)
        if name.pos_ == "PROPN" and name.i == verb.i - 1 and before.pos_ == "NOUN":
            retie(name, before, "appos")
            return verb
    return None


def _own(noun: Token) -> list[Token]:
    """The words below a noun, without those of relative and other clauses with a subject of their own."""
    apart = {t.i for c in noun.subtree if c.dep_ in {"relcl", "advcl", "ccomp", "parataxis"} for t in c.subtree}
    return [token for token in noun.subtree if token.i not in apart]


def _tell_finite(noun: Token) -> None:
    """The participle is the sentence's verb ("a Danish delegation left for Lima", "rebels handed in their guns")."""
    verb = next((c for c in children(noun, "acl") if c.tag_ == "VBN" and c.i > noun.i), None)
    verb = verb or _behind_aside(noun) or _of_topic(noun) or _behind_name(noun)
    if verb is None or children(verb, "agent", "aux", "auxpass"):
        return
    goes = verb.lemma_lower in INTRANSITIVE | OCCURRING
    alone = goes and any(c.dep_ in {"prep", "xcomp", "prt"} for c in verb.children)
    asks = verb.lemma_ == "call" and children(verb, "xcomp", "advcl") and any(c.lower_ == "on" for c in verb.children)
    asks = asks or (verb.lemma_lower in OFFERING and any(is_infinitive(c) for c in children(verb, "xcomp")))
    if not children(verb, "dobj") and not alone and not asks:
        return
    relation, above = noun.dep_, noun.head
    behind = [child for child in noun.children if child.i > verb.i and child.dep_ != "conj"]
    retie(verb, above if above is not noun else verb, relation)
    retie(noun, verb, "nsubj")
    for child in behind:
        retie(child, verb, child.dep_)
    verb.tag_, verb.pos_ = "VBD", "VERB"


def _of_topic(noun: Token) -> Token | None:
    """The verb of what goes on that hangs on the last noun before it ("talks on sharing the waters opened in Lima")."""
    last = (c for c in noun.subtree if c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_lower in OCCURRING)
    return next((verb for verb in last if verb.i == verb.head.i + 1), None)


def _tell_attribute(noun: Token, forms: WordForms) -> None:
    """A verb behind a name that was taken for an attribute of its object ("Sweden massed tanks in Chad.")."""
    past = (c for c in children(noun, "amod") if c.tag_ == "VBN" or (c.tag_ == "JJ" and c.lower_.endswith("ed")))
    verb = next((c for c in past if c.i < noun.i), None)
    who = [] if verb is None else [c for c in children(verb, "npadvmod", "nsubj") if c.pos_ == "PROPN"]
    if verb is None or noun.dep_ != "ROOT" or not who or who[-1].i != verb.i - 1 or noun.sentence[-1].text != ".":
        return
    behind = [child for child in noun.children if child.i > noun.i and child.dep_ in {"prep", "punct", "npadvmod"}]
    before = [child for child in noun.children if child.i < who[-1].subtree[0].i]
    retie(verb, verb, "ROOT")
    retie(noun, verb, "dobj")
    who[-1].dep_ = "nsubj"
    for child in (*behind, *before):
        retie(child, verb, child.dep_)
    verb.retag("VBD", "VERB", forms.known_lemma(verb.lower_, "VERB") if verb.tag_ == "JJ" else verb.lemma_)
