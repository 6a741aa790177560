"""What the noun that tells an act says of it: its own name, where it was, and the noun with what hangs on it."""

from tracker.events.frame import Frame, Pieces
from tracker.events.phrases import children
from tracker.events.phrasing import belongs, preposition_phrase
from tracker.events.token import Token
from tracker.events.wording import joined_up, size


def deed(noun: Token, frame: Frame, room: int) -> Pieces | None:
    """The act's own noun, without those who do it: "a surprise attack on the fleet"."""
    lefts = [
        t
        for t in noun.lefts
        if t.dep_ in {"amod", "compound", "nummod"} and not any(map(frame.scene.hit_at.get, (b.i for b in t.subtree)))
    ]
    pieces = {t.i: t.lower_ for left in lefts for t in left.subtree if t.i not in frame.scene.time_at} | {
        noun.i: noun.lower_
    }
    for child in noun.rights:
        wanted = child.dep_ == "prep" and child.lower_ in {"on", "against", "at", "in", "over", "for"}
        added = preposition_phrase(child, frame, room - size(pieces)) if wanted else None
        pieces |= added if added is not None and size(added) <= room - size(pieces) else {}
    if noun.tag_ == "NN":
        first = min(pieces)
        pieces[first] = f"{'an' if pieces[first][0] in 'aeio' else 'a'} {pieces[first]}"
    return pieces


def proper_name(noun: Token, frame: Frame) -> str:
    """The name that an act has of its own: "the Yalta Conference", empty where the noun is a common one."""
    before = [child for child in noun.lefts if child.dep_ in {"compound", "amod"} and child.text[0].isupper()]
    if not before or not noun.text[0].isupper() or noun.i in frame.scene.time_at:
        return ""
    kept = {t.i: t.text for child in before for t in child.subtree if not t.is_bracket and not t.is_quote}
    return f"the {joined_up(kept | {noun.i: noun.text})}"


def place_phrase(noun: Token, frame: Frame) -> str:
    """Where an act was done, if a proper name says so: "in Oslo"."""
    for place in (noun, noun.head):
        for prep in children(place, "prep"):
            inner = [one for one in children(prep, "pobj") if one.pos_ == "PROPN" and not frame.tells(one)]
            if prep.lower_ in {"in", "at"} and inner and belongs(prep, frame):
                return joined_up(preposition_phrase(prep, frame, 4) or {})
    return ""
