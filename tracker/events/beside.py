"""The words of a sentence as a set: a rule that asks for certain words is passed over where none of them stands."""

from operator import attrgetter

from tracker.events.token import Token, asked_once

SPELLING, LEMMA, RELATION = attrgetter("lower_"), attrgetter("lemma_lower"), attrgetter("dep_")


def words_beside(token: Token) -> frozenset[str]:
    """The words of a token's sentence, as they stand and as lemmas."""
    return _words_from(token.sentence[0])


@asked_once
def _words_from(first: Token) -> frozenset[str]:
    return frozenset(map(SPELLING, first.sentence)).union(map(LEMMA, first.sentence))
