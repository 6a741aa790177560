"""How a token hangs on another: the tokens below it by the names of their ties, and a tie made anew."""

from tracker.events.token import Token

FINITE = {"VBD", "VBZ", "VBP"}


def below(token: Token, *labels: str) -> list[Token]:
    """The token's children with one of these labels."""
    return [child for child in token.children if child.dep_ in labels]


def retie(token: Token, head: Token, relation: str) -> None:
    """Hang a token on another by that relation; a root hangs on itself."""
    if token.head is not token:
        token.head.children = [child for child in token.head.children if child is not token]
    token.head, token.dep_ = head, relation
    if head is not token:
        head.children = sorted((*head.children, token), key=lambda child: child.i)
    for one in token.sentence:
        one.__dict__.pop("subtree", None)  # kept at hand, and no longer true
        one.__dict__.pop("prepositions", None)
