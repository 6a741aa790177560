"""All that mends what the parser takes wrongly, in turn, each where the words that it looks for are there."""

from collections.abc import Callable

from tracker.events.adjoined import with_added, with_day_said, with_later_verb, with_those_who_say
from tracker.events.asides import DASHES as PARTING
from tracker.events.asides import with_aside, with_heading, with_pair
from tracker.events.dating_from import DATES, with_dating
from tracker.events.missions import KINDS, SEATED, with_missions, with_seats
from tracker.events.named_first import ASIDE, with_named_first
from tracker.events.reattached import (
    SAME_AGAIN,
    with_asked,
    with_control,
    with_gift,
    with_next_doer,
    with_other_doer,
    with_outcome,
    with_paper,
    with_participle,
    with_partner,
    with_perfect,
    with_said,
    with_same_again,
    with_stretch,
)
from tracker.events.reclaused import (
    with_bare_doer,
    with_joined_clause,
    with_listed_verb,
    with_main_verb,
    with_signed_paper,
    with_undergone,
)
from tracker.events.redated import with_enclosed, with_second_date, with_time_object
from tracker.events.rejoined import (
    CAPTIVE,
    DASHES,
    HANDED,
    LAID_DOWN,
    MARKING,
    PROMISED,
    with_agents,
    with_captives,
    with_doer,
    with_first_person,
    with_front,
    with_marked,
    with_measures,
    with_passives,
    with_promised,
    with_receiver,
    with_resumed,
    with_second_name,
    with_series,
    with_terms,
    without_dated,
)
from tracker.events.retied import (
    CLAUSAL,
    SERIES,
    UNWELCOME,
    with_addressee,
    with_clause,
    with_infinitive,
    with_judged,
    with_made,
    with_nation,
    with_object,
    with_second,
    with_subject,
    with_unwelcome,
)
from tracker.events.so_called import with_so_called
from tracker.events.token import Token


def mended(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens as the words ask for it where the parser is known to go wrong."""
    there = {word for token in tokens for word in (token.lower_, token.dep_)}
    for mend, asked in MENDS:
        if not (asked and asked.isdisjoint(there)):
            tokens = mend(tokens)
    return tokens


# Each with the words or relations of which one must be in the sentence, where it looks for any; none of these relations
# is brought in by a mend before it.
MENDS: tuple[tuple[Callable[[tuple[Token, ...]], tuple[Token, ...]], set[str]], ...] = (
    (with_named_first, ASIDE),
    (with_bare_doer, {"compound"}),
    (with_joined_clause, {"ccomp"}),
    (with_signed_paper, {"signed", "concluded", "ratified", "initialled", "initialed"}),
    (with_undergone, {"auxpass"}),
    (with_listed_verb, {"amod"}),
    (with_missions, KINDS),
    (with_seats, SEATED),
    (with_dating, DATES),
    (with_aside, {"advcl"}),
    (with_pair, PARTING),
    (with_heading, {"of"}),
    (with_next_doer, {"and"}),
    (with_same_again, SAME_AGAIN),
    (with_asked, {"that"}),
    (with_outcome, {"only"}),
    (with_perfect, {"and"}),
    (with_other_doer, {"would", "will"}),
    (with_stretch, {"npadvmod", "appos"}),
    (with_gift, {"appos"}),
    (with_judged, {"as"}),
    (with_so_called, {"what"}),
    (with_later_verb, {"advcl", "conj"}),
    (with_day_said, {"ccomp"}),
    (with_added, {","}),
    (with_those_who_say, {"appos"}),
    (with_main_verb, {"acl"}),
    (with_nation, {"and"}),
    (with_unwelcome, UNWELCOME),
    (with_made, {"ccomp"}),
    (with_paper, {"advcl", "ccomp"}),
    (with_said, {"advcl"}),
    (with_control, {"control"}),
    (with_second_name, {"of"}),
    (with_first_person, {"and"}),
    (with_participle, {"nsubjpass"}),
    (with_partner, {"pcomp"}),
    (with_second, {"between"}),
    (with_subject, SERIES | {"agent", "between"}),  # from which mends before it make a series
    (with_object, set()),
    (with_infinitive, set()),
    (without_dated, {"in", "on"}),
    (with_enclosed, {"in", "on"}),
    (with_second_date, {"and"}),
    (with_time_object, {"dobj"}),
    (with_front, MARKING),
    (with_marked, MARKING),
    (with_passives, {"acl"}),
    (with_measures, {"which"}),
    (with_doer, {"npadvmod"}),
    (with_addressee, {"xcomp"}),
    (with_clause, CLAUSAL),
    (with_series, {"acl"}),
    (with_receiver, HANDED),
    (with_promised, PROMISED),
    (with_terms, LAID_DOWN),
    (with_captives, CAPTIVE),
    (with_resumed, DASHES),
    (with_agents, {"by"}),
)
