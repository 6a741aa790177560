"""Phrases of a sentence said again in a few words: what hangs on a noun or a verb, as far as there is room for it."""

from collections.abc import Iterator

from tracker.events.frame import Frame, Pieces
from tracker.events.grammar import words
from tracker.events.naming import series
from tracker.events.phrases import PLACE_PREPOSITIONS, children, is_infinitive
from tracker.events.recognised import agrees
from tracker.events.reference import stand_for
from tracker.events.token import Token
from tracker.events.wording import TIES, core, following, joined_up, own_name, preceding, set_off, size

FAR = 14  # tokens after its verb where a prepositional phrase no longer surely belongs to it
OVERFLOW = 3  # words by which an "of" may exceed the room: its noun says little without it
MODALS = {"will": "will", "would": "will", "shall": "will", "should": "should", "must": "must"}


def noun_phrase(noun: Token, frame: Frame, room: int) -> Pieces | None:
    """A noun with what stands before it and, as far as there is room, behind it; None where it cannot be told."""
    if noun.pos_ in {"PRON", "DET"} or noun.tag_ in {"WDT", "WP"}:
        return _for_pronoun(noun, frame, room)
    if noun.pos_ not in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}:
        return None
    name = own_name(noun, frame)
    pieces = name or core(noun, frame)
    if pieces is None or (name is None and following(noun).text in TIES):
        return None
    for child in noun.rights:
        if child.i in pieces or _apart(child):
            continue
        beside = child.dep_ == "conj" and (child.i in frame.scene.hit_at or noun.head.lower_ != "between")
        if name is not None and (beside or _in_name(noun, child, pieces, frame)):
            continue
        added = _behind(noun, child, frame, room - size(pieces))
        needed = child.dep_ == "conj" or (child.dep_ == "prep" and child.lower_ not in {"by", "in", "at"})
        if added is None and needed:
            break
        pieces |= added or {}
    return pieces


def _apart(child: Token) -> bool:
    """Whether a phrase only adds something, set off by a bracket or a comma."""
    return set_off(child) or (is_infinitive(child) and preceding(child.subtree[0]).text == ",")


def _in_name(noun: Token, child: Token, pieces: Pieces, frame: Frame) -> bool:
    """Whether what stands behind a noun is a part of the name that was said for it ("Republic of Chad")."""
    same = frame.scene.hit_at.get(child.i) is frame.scene.hit_at.get(noun.i)
    return same or any(token.text in pieces[noun.i] for token in child.subtree if token.pos_ == "PROPN")


def _for_pronoun(pronoun: Token, frame: Frame, room: int) -> Pieces | None:
    """Whom or what a pronoun stands for: an actor, or the object of the verb before ("signed a pact and broke it")."""
    before = pronoun.head.head if pronoun.head.dep_ == "conj" else pronoun.head
    objects = children(before, "dobj") if before != pronoun.head else []
    named_so = children(pronoun.head, "oprd")  # "shot down a jet, and Chad called it a crime": that it was shot down
    if objects and agrees(pronoun, objects[0]) and not named_so:
        told = noun_phrase(objects[0], frame, room)
        return {pronoun.i: joined_up(told)} if told else None
    names = [name for hit in stand_for(pronoun, frame.scene) for name in frame.called(hit)]
    if not names and pronoun.lower_ == "it" and pronoun.things:
        return {pronoun.i: f"the {min(pronoun.things)}"}
    return {pronoun.i: series(names)} if names and not frame.doers.issuperset(names) else None


def _behind(noun: Token, child: Token, frame: Frame, room: int) -> Pieces | None:
    """What stands behind a noun: "of …", "to do …", "and …", if there is room."""
    added: Pieces | None = None
    if child.dep_ == "prep":
        added = preposition_phrase(child, frame, room)
        room += OVERFLOW if child.lower_ == "of" else 2 * OVERFLOW if child.lower_ == "between" else 0
    elif child.dep_ in {"acl", "relcl", "advcl"} and is_infinitive(child) and not children(child, "nsubj"):
        added = verb_phrase(child, frame, room)
    elif child.dep_ in {"acl", "ccomp"} and any(one.lower_ == "that" for one in children(child, "mark")):
        added = clause(child, frame, room)
    elif child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"}:
        added = _beside(noun, child, frame, room)
    return added if added is not None and size(added) <= room else None


def _beside(noun: Token, other: Token, frame: Frame, room: int) -> Pieces | None:
    """A noun coordinated with another, and the words between them."""
    inner = noun_phrase(other, frame, room - 1)
    between = [t for t in frame.scene.tokens[noun.i + 1 : min(inner)] if t.dep_ == "cc"] if inner else None
    if inner is None or not between:
        return None
    return {between[-1].i: "and" if len(between) > 1 or between[-1].lower_ == "as" else between[-1].text} | inner


def preposition_phrase(prep: Token, frame: Frame, room: int) -> Pieces | None:
    """A preposition with what follows it; None for a time, or where that cannot be told."""
    if prep.lower_ == "between" and _only_doers(prep, frame):
        return {}
    for child in children(prep, "pobj", "pcomp", "prep"):
        if child.i > prep.i:
            aside = prep.lower_ in {"in", "on", "under"} and child.lower_ in words("aside")
            if aside or any(t.i in frame.scene.time_at or t.lower_ in words("calendar") for t in (child, *child.lefts)):
                return None
            if (prep.lower_ == "to" and child.tag_ == "CD") or (
                child.pos_ == "ADJ" and child.i not in frame.scene.hit_at
            ):
                return None
            inner = _inside(child, frame, room - 1 + (OVERFLOW * 2 if prep.lower_ == "between" else 0))
            lone = prep.lower_ == "between" and inner and " and " not in joined_up(inner)
            return {prep.i: prep.lower_} | inner if inner and not lone else None
    return None


def _only_doers(prep: Token, frame: Frame) -> bool:
    """Whether a phrase names those whom the title names as the doers already."""
    hits = [hit for token in prep.subtree if (hit := frame.scene.hit_at.get(token.i)) is not None]
    return bool(hits) and all(frame.doers.issuperset(frame.called(hit)) for hit in hits)


def _inside(child: Token, frame: Frame, room: int) -> Pieces | None:
    if child.dep_ == "prep":
        return preposition_phrase(child, frame, room)
    if child.pos_ in {"VERB", "AUX"} and child.dep_ in {"pcomp", "pobj"} and _is_gerund(child):
        return None if children(child, "nsubj") else verb_phrase(child, frame, room)
    return noun_phrase(child, frame, room)


def _is_gerund(verb: Token) -> bool:
    return verb.tag_ == "VBG" or any(one.tag_ == "VBG" for one in _helpers(verb))


def verb_phrase(verb: Token, frame: Frame, room: int) -> Pieces | None:
    """An infinitive or a gerund with what it asks for: "to open the border", "not to sign"."""
    if _denied(verb):
        return None
    own = {t.i: t.lower_ for t in (*_helpers(verb), verb)}
    rest = complements(verb, frame, max(room - size(own), OVERFLOW))
    if rest is None or verb.text[:1].isupper() or (not rest and children(verb, "xcomp", "ccomp")):
        return None
    return own | rest


def _denied(verb: Token) -> bool:
    """Whether a word that would be left out turns the sense round ("never to return")."""
    return any(child.lower_ in words("reversal") for child in children(verb, "advmod", "neg", "preconj"))


def _helpers(verb: Token) -> Iterator[Token]:
    """The small words before a verb: "to", "not", "be"."""
    yield from (child for child in verb.children if child.dep_ in {"aux", "auxpass", "neg"} and child.i < verb.i)


def complements(verb: Token, frame: Frame, room: int) -> Pieces | None:
    """What a verb asks for, the most telling first as long as there is room; None where its object cannot be told."""
    chosen: Pieces = {}
    after = [child for child in verb.children if verb.i < child.i and (child.dep_ != "prep" or child.i < verb.i + FAR)]
    for child in sorted(after, key=lambda child: _rank(child, frame)):
        left = room - size(chosen)
        for least in (left, left - OVERFLOW, 1):
            added = _complement(child, frame, least)
            if added is None or (needed := size(added)) <= left:
                break
        if child.dep_ in {"dobj", "obj"} and added is None:
            return None
        over = OVERFLOW if child.dep_ in {"xcomp", "ccomp"} else 0
        if added is not None and (child.dep_ in {"dobj", "obj", "dative", "prt"} or needed <= left + over):
            chosen |= added
    return chosen


def _rank(child: Token, frame: Frame) -> tuple[int, int]:
    """How much a complement tells: the object, then who else takes part, then what for, then the rest."""
    if child.dep_ in {"dobj", "obj", "dative", "prt", "acomp", "oprd", "attr"}:
        return 0, child.i
    if child.dep_ == "prep" and child.lower_ not in PLACE_PREPOSITIONS and any(frame.tells(t) for t in child.subtree):
        return 1, child.i
    if child.dep_ in {"xcomp", "ccomp"}:
        return 2, child.i
    return (4 if child.lower_ in PLACE_PREPOSITIONS else 3), child.i


def _complement(child: Token, frame: Frame, room: int) -> Pieces | None:
    """One of a verb's complements in words."""
    if child.dep_ == "prt" or (child.dep_ == "advmod" and child.lower_ in words("particle") and not child.children):
        return {child.i: child.lower_}
    if child.dep_ in {"dobj", "obj", "attr"} or (child.dep_ == "dative" and child.pos_ != "ADP"):
        return noun_phrase(child, frame, room)
    if child.dep_ in {"acomp", "oprd"} and child.pos_ in {"ADJ", "ADV"}:
        before = {token.i: token.lower_ for left in child.lefts for token in left.subtree}
        return before | {child.i: child.lower_} | (complements(child, frame, room - 1) or {})
    completing = child.lower_ in words("complement") or child.lower_ in PLACE_PREPOSITIONS
    if (completing and child.dep_ in {"prep", "dative"}) or _abides(child):
        return preposition_phrase(child, frame, room) if belongs(child, frame) else None
    infinitive = is_infinitive(child) or (child.dep_ == "xcomp" and child.tag_ == "VBG")
    infinitive &= child.dep_ == "xcomp" or (child.dep_ == "advcl" and not _apart(child))  # ", to last for ten years"
    if infinitive and not children(child, "nsubj"):
        return verb_phrase(child, frame, room)
    if child.dep_ in {"ccomp", "xcomp"}:
        return clause(child, frame, room)
    return None


def _abides(prep: Token) -> bool:
    """Whether "by" names what the verb is about, not who does it ("abides by the treaty")."""
    return (
        prep.lower_ == "by"
        and prep.dep_ == "prep"
        and preceding(prep) == prep.head
        and prep.head.tag_ not in {"VBN", "NN"}
    )


def belongs(prep: Token, frame: Frame) -> bool:
    """Whether a phrase belongs to the act: of places, only where a proper name follows that is not the doers' own."""
    nouns = children(prep, "pobj")
    hits = [frame.scene.hit_at[noun.i] for noun in nouns if noun.i in frame.scene.hit_at]
    if any(following(noun).text in TIES for noun in nouns) or preceding(prep).text == ",":
        return False
    if prep.lower_ == "out" and preceding(prep) != prep.head:
        return False
    if prep.lower_ not in PLACE_PREPOSITIONS - {"over"}:
        return True
    if any(frame.doers and frame.doers.issuperset(frame.called(hit)) for hit in hits):
        return False
    close = prep.lower_ == "in" and preceding(prep) == prep.head
    if close and not any(noun.lower_ in words("aside") for noun in nouns):
        return True
    idiom = preceding(prep).lower_ in {"part", "role", "interest"}
    return idiom or bool(hits) or any(noun.pos_ == "PROPN" or noun.lower_ in {"favor", "favour"} for noun in nouns)


def clause(verb: Token, frame: Frame, room: int) -> Pieces | None:
    """A clause after "that" or "must"; with the doers as its subject an infinitive ("agrees to withdraw")."""
    subjects = children(verb, "nsubj", "nsubjpass")
    helpers = list(_helpers(verb))
    if _denied(verb):
        return None
    shortened = any("'" in one.text or "’" in one.text for one in helpers)
    if len(subjects) != 1 or shortened or (verb.tag_ in {"VBN", "VBG"} and not helpers):
        return None
    who = subjects[0]
    named = [name for hit in stand_for(who, frame.scene) for name in frame.called(hit)] if who.pos_ == "PRON" else []
    if who.lower_ == "it" and not frame.own:
        return None
    modal = next((one for one in helpers if one.lower_ in MODALS), None)
    if who.pos_ == "PRON" and frame.doers == frozenset(named):
        lead = {modal.i: "to"} if modal is not None and modal.lower_ in {"will", "would", "shall", "should"} else None
    else:
        inner = {who.i: series(named)} if named else _with_all(who, frame, room)
        link = "" if verb.head.lemma_ in {"have", "help", "let", "make"} else "that "
        lead = inner and {min(inner): f"{link}{inner[min(inner)]}"} if inner else None
        lead = inner | lead | ({modal.i: MODALS[modal.lower_]} if modal is not None else {}) if inner and lead else None
    if not lead:
        return None
    own = {t.i: t.lower_ for t in (*helpers, verb)} | lead
    rest = complements(verb, frame, max(room - size(own), OVERFLOW))
    asked = any(child.i > verb.i for child in children(verb, "prep", "xcomp", "ccomp", "acomp", "attr"))
    return None if rest is None or (asked and not rest) else own | rest


def _with_all(noun: Token, frame: Frame, room: int) -> Pieces | None:
    """A clause's subject with all who are coordinated with it: without some of them it would say something else."""
    for space in (room // 2, room + OVERFLOW):
        pieces = noun_phrase(noun, frame, space)
        others = children(noun, "conj")
        if pieces is None or " and " in pieces.get(noun.i, "") or all(one.i in pieces for one in others):
            return pieces
    return None
