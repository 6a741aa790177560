"""How a token hangs on another: a tie made anew, for where the words show the parser's to be wrong."""

from tracker.events.token import Token

FINITE = {"VBD", "VBZ", "VBP"}


def retie(token: Token, head: Token, relation: str) -> None:
    """Hang a token on another by that relation; a root hangs on itself."""
    if token.head is not token:
        token.head.children = [child for child in token.head.children if child is not token]
    token.head, token.dep_ = head, relation
    if head is not token:
        head.children = sorted((*head.children, token), key=lambda child: child.i)
    for one in token.sentence:
        one.__dict__.pop("subtree", None)  # kept at hand, and no longer true
        one.__dict__.pop("ancestors", None)
        one.__dict__.pop("prepositions", None)
