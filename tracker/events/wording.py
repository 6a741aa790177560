"""A noun of a sentence as a title says it: with its article, by the name that the timeline knows, without pronouns."""

from collections.abc import Sequence

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.events.clauses import is_finite_before, subject
from tracker.events.frame import Frame, Pieces
from tracker.events.it_itself import grants_own
from tracker.events.naming import possessive, series
from tracker.events.phrases import joined
from tracker.events.reference import stand_for
from tracker.events.token import Token

BEFORE = {"det", "predet", "amod", "compound", "nmod", "nummod", "poss", "quantmod"}
OPENERS = {"–", "—", "-", ":"}  # after which the entry of a dated list begins
POINTING = {"this", "that", "these", "those", "such", "both", "either"}
VAGUE = {"most", "many", "some", "all", "few", "several", "one", "each"}
VAGUE |= {"much", "more", "none", "any", "both", "another"}
EMPTY = {"no", "neither", "what", "which", "whatever", "whichever"}
TIES = {"-", "–", "/"}
LEANING = TIES | {"'s", "’s", "’", "'", ","}  # on the word before
LEADING = TIES | {"$", "£", "€"}  # to the word behind


def _is_act(token: Token) -> bool:
    """Whether a supposed part of a noun phrase is a verb of its own ("India massed troops")."""
    return token.tag_ == "VB" or is_finite_before(token)


def preceding(token: Token) -> Token:
    """The token before, or the token itself where it is the first."""
    return token.nbor(-1) if token.i else token


def following(token: Token) -> Token:
    """The token after, or the token itself where it is the last."""
    return token.nbor(1) if token.i + 1 < len(token.sentence) else token


def set_off(child: Token) -> bool:
    """Whether a phrase only adds something, set off by a bracket or a comma."""
    return preceding(child).is_bracket or (child.dep_ == "prep" and preceding(child).text == ",")


def size(pieces: Pieces) -> int:
    """How many words; a name counts as two at most, for a title may be longer where names are."""
    words = 0  # a tie makes one of the two words that it stands between
    for piece in pieces.values():
        if piece in TIES:
            words -= 1
        elif piece:
            words += 2 if " " in piece else 1
    return words


def joined_up(pieces: Pieces) -> str:
    """The pieces as text, in the order of the sentence and with its spacing where they stood side by side."""
    text, last = "", -9
    for place, piece in sorted(pieces.items()):
        if not piece:
            continue
        tied = piece in LEANING or (last + 1 == place and text[-1:] in LEADING)
        text += piece if tied or not text else f" {piece}"
        last = place
    return text


def own_name(noun: Token, frame: Frame) -> Pieces | None:
    """The name of the act's actor that the noun is, by which the timeline knows it, with those coordinated with it."""
    hit = frame.scene.hit_at.get(noun.i)
    if hit is None:
        named = [frame.scene.hit_at.get(child.i) for child in noun.children if child.dep_ == "appos"]
        hit = next((one for one in named if one is not None), None)
    if hit is None or hit.start not in frame.names or _only_place_or_people(noun, hit, frame):
        return None
    some = noun.pos_ == "NOUN" and any(child.lower_ in {"a", "an", "his", "her"} for child in noun.lefts)
    if some or any(child.dep_ in BEFORE - {"det"} and not frame.tells(child) for child in noun.lefts):
        return None
    others = [frame.scene.hit_at.get(one.i) for one in joined(noun) if one != noun]
    told = [hit] if None in others else [hit, *(one for one in others if one and one.start in frame.names)]
    return {noun.i: series([name for one in told for name in frame.names[one.start]])}


def _only_place_or_people(noun: Token, hit: Hit, frame: Frame) -> bool:
    """Whether a mention stands for less than the actor: "the peace of Paris", "the right of Danes"."""
    if hit.form is Form.CAPITAL:
        return frame.doers.issuperset(frame.names[hit.start])
    if hit.form is Form.SEAT and noun.dep_ == "pobj" and noun.head.head.lemma_lower == "member":
        return True  # "members of Congress"
    bare = not any(child.dep_ == "det" for child in noun.lefts)
    return hit.form is Form.DEMONYM and noun.tag_ in {"NNS", "NNPS"} and bare


def core(noun: Token, frame: Frame) -> Pieces | None:
    """A noun with its article and what else stands before it."""
    if noun.lower_ in VAGUE and not any(child.lower_ == "of" and not _to_pronoun(child) for child in noun.rights):
        return None
    lefts = [
        child for child in noun.lefts if child.dep_ in BEFORE and not _is_time(child, frame) and not _is_act(child)
    ]
    if any(child.lower_ in EMPTY for child in lefts):
        return None
    kept = {noun.i} | {t.i for left in lefts for t in left.subtree if t.i < noun.i and (t.is_alpha or _plain(t))}
    tokens = frame.scene.tokens
    kept -= _bracketed(tokens[min(kept) : noun.i])
    kept |= {t.i for t in tokens[noun.i + 1 : noun.i + 2] if t.like_num and t.head == noun and not _is_time(t, frame)}
    kept |= {t.i for t in tokens[min(kept) : noun.i] if t.text in TIES and {t.i - 1, t.i + 1} <= kept}
    pieces = {place: spoken(tokens[place], frame) for place in kept}
    _owned(lefts, pieces, frame)
    _articled(lefts, pieces)
    return pieces


def _bracketed(tokens: Sequence[Token]) -> set[int]:
    """The tokens that stand in brackets."""
    inside: set[int] = set()
    depth = 0
    for token in tokens:
        depth += token.is_left_punct and token.is_bracket
        if depth > 0:
            inside.add(token.i)
        depth -= token.is_right_punct and token.is_bracket
    return inside


def _to_pronoun(prep: Token) -> bool:
    return any(child.pos_ == "PRON" or child.tag_ == "WDT" for child in prep.children)


def _plain(token: Token) -> bool:
    return token.tag_ == "POS" or (
        not token.is_quote and not token.is_bracket and not (token.is_punct and token.text not in {",", "."})
    )


def spoken(token: Token, frame: Frame) -> str:
    """A word as it stands inside a title: pronouns by their names, "this" as "the"."""
    if token.tag_ == "WP$":
        names = [name for hit in stand_for(token, frame.scene) for name in frame.called(hit)]
        return possessive(series(names)) if names else "the"
    if token.tag_ == "PRP$":
        names = [name for hit in stand_for(token, frame.scene) for name in frame.called(hit)]
        asker = token.head.lower_ == "behalf"  # "asked that Chad intervene on their behalf"
        of_one = token.lower_ in {"his", "her"} and _of_one_named(token, frame)
        if of_one or (not asker and _of_others(token, frame)):
            return token.lower_
        others = {name for told in frame.names.values() for name in told} - frame.doers
        theirs = asker or (_of_doers(token, frame) and not grants_own(token) and not others.issuperset(names or {""}))
        if frame.own != "" and token.lower_ in {"its", "their"} and theirs:
            return frame.own
        if token.lower_ == "its" and not frame.own and frame.doers.issuperset(names):
            return "the"
        if frame.doers and frame.doers == frozenset(names):
            return frame.own or token.lower_
        return possessive(series(names)) if names else "the"
    if token.pos_ == "NUM" and token.things:  # "expelled four"
        return f"{token.text} {min(token.things)}s"
    if token.lower_ in POINTING and token.dep_ in {"det", "predet"}:
        return "" if following(token).lower_ in {"a", "an"} else "the"
    opens = token.is_sent_start or (token.i > 0 and token.nbor(-1).text in OPENERS)
    named = token.pos_ == "PROPN" or token.i in frame.scene.hit_at
    return token.lower_ if opens and not named and (token.lower_ == "a" or not token.text.isupper()) else token.text


def _of_others(pronoun: Token, frame: Frame) -> bool:
    """Whether a possessive is not the doers': of another number, or of the one to whom "and" joins what is theirs."""
    if pronoun.lower_ == "its":
        return frame.own == "their" and len(frame.doers) > 1
    joined_to = pronoun.head.head
    if pronoun.head.dep_ == "conj" and joined_to.dep_ in {"dobj", "pobj", "nsubjpass"}:
        return joined_to.pos_ == "PROPN" or (pronoun.lower_ == "their" and joined_to.tag_ == "NNS")
    return pronoun.lower_ == "their" and frame.own == "its"


def _of_doers(pronoun: Token, frame: Frame) -> bool:
    """Whether the clause in which a possessive stands has the doers as its subject, or their name before its noun."""
    owners = [one for above in pronoun.ancestors for one in above.lefts if one.dep_ == "poss" and one.i < pronoun.i]
    if any(frame.doers.issuperset(frame.called(hit)) for one in owners if (hit := frame.scene.hit_at.get(one.i))):
        return True
    verb = next((above for above in pronoun.ancestors if above.pos_ == "VERB"), None)
    who = subject(verb) if verb is not None else None
    hits = [frame.scene.hit_at.get(token.i) for token in who.subtree] if who is not None and who.i < pronoun.i else []
    return any(frame.doers.issuperset(frame.called(hit)) for hit in hits if hit is not None)


def _of_one_named(pronoun: Token, frame: Frame) -> bool:
    """Whether the clause in which "his" or "her" stands has a person's name as its subject."""
    verb = next((above for above in pronoun.ancestors if above.pos_ == "VERB"), None)
    who = subject(verb) if verb is not None else None
    if who is None or who.tag_ != "NNP" or who.i > pronoun.i:
        return False
    hit = frame.scene.hit_at.get(who.i)
    return hit is None or frame.scene.is_person(hit)


def _owned(lefts: list[Token], pieces: Pieces, frame: Frame) -> None:
    """The doer's own name before a noun becomes "its", or falls away ("Egypt recalls its delegation")."""
    articles = [one for one in lefts if one.dep_ == "det"]
    for left in lefts:
        hit = frame.scene.hit_at.get(left.i) if left.dep_ in {"amod", "compound", "poss"} else None
        tied = pieces.get(left.i - 1) in TIES or pieces.get(left.i + 1) in TIES
        if hit is None or tied or not frame.own or not frame.is_own(hit, left) or len(list(left.subtree)) > 2:
            continue
        whole_name = {frame.scene.hit_at.get(left.i - 1), frame.scene.hit_at.get(left.i + 1)}
        if hit in whole_name and left.dep_ != "poss" and not frame.scene.is_person(hit):
            continue
        pieces |= dict.fromkeys((token.i for token in left.subtree), "")
        if left.dep_ == "poss" or any(one.lower_ == "the" for one in articles):
            pieces |= {one.i: "" for one in articles}
            pieces[min((one.i for one in articles if one.i in pieces), default=left.i)] = frame.own


def _articled(lefts: list[Token], pieces: Pieces) -> None:
    """The indefinite article that fits the word after it, where that is another than in the sentence."""
    for left in lefts:
        if left.lower_ not in {"a", "an"} or not pieces.get(left.i):
            continue
        rest = [pieces[place] for place in sorted(pieces) if place > left.i and pieces[place]]
        if rest and not pieces.get(left.i + 1):
            pieces[left.i] = "an" if rest[0][0] in "aeioAEIO" else "a"


def _is_time(token: Token, frame: Frame) -> bool:
    return token.i in frame.scene.time_at and not (token.text.isdigit() and len(token.text) == 4)
