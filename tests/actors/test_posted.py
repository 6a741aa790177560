"""Persons known by the post that a sentence gives them."""

import pytest

from tracker.actors.person import PersonHit
from tracker.actors.reading import read_actors
from tracker.documents.document import Document

# what a text tells of Karl Lund, and the state for which he then acts
OF_DENMARK = [
    "Karl Lund served as Danish minister to Peru from 1901.",
    "Karl Lund was appointed Danish consul in Lima.",
    "Karl Lund, who became the first Danish minister to Peru, wrote home.",
    "Karl Lund (1861–1920) was Danish ambassador to Peru.",
    "Karl Lund, who had been Danish minister in Lima, wrote home.",
    "Karl Lund, an attaché to the Danish delegation to the Lima Conference, wrote home.",
    "Karl Lund, a counsellor at the Danish embassy in Lima, wrote home.",
    "Karl Lund, a member of the Danish trade mission, wrote home.",
    "Karl Lund, an agent of Denmark in Lima, wrote home.",
    "In 1901 Denmark sent Karl Lund as envoy to Peru.",
    "The Danish government sent Karl Lund to Peru.",
    "Denmark named Karl Lund minister to Peru.",
]

OF_NOBODY = [
    "Karl Lund, an opponent of the Danish government, wrote home.",
    "Karl Lund, a member of the Danish opposition, wrote home.",
    "Karl Lund became Danish champion in 1901.",
    "Karl Lund was the Danish minister's brother.",
    "Peru appointed Karl Lund director of its railways.",
    "Karl Lund met Danish ministers.",
]


def _later(text: str) -> set[str | None]:
    """For whom he acts when he is named again."""
    whole = f"{text} In 1903 Lund wrote again."
    hits = [hit for hit in read_actors(Document(whole, language="en")).hits if hit.start > len(text)]
    return {one.code for hit in hits if isinstance(hit, PersonHit) for one in hit.candidates}


@pytest.mark.parametrize("text", OF_DENMARK)
def test_a_post_tells_for_whom_one_acts(text: str) -> None:
    """By a verb, by what one works in, or by who sends."""
    assert _later(text) == {"DNK"}


@pytest.mark.parametrize("text", OF_NOBODY)
def test_what_is_no_post_tells_nothing(text: str) -> None:
    """Opponents, champions, brothers and directors act for nobody."""
    assert _later(text) == set()


def test_an_envoy_speaks_to_his_hosts() -> None:
    """The state to which he is sent is kept with him."""
    text = "Karl Lund served as Danish minister to Peru. Lund wrote home."
    hits = [hit for hit in read_actors(Document(text, language="en")).hits if isinstance(hit, PersonHit)]
    assert [host.text for host in hits[-1].hosts] == ["Peru"]
