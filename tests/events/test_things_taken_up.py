"""What "it", "they" and "its" take up from the sentence before: a thing, a person held, another's independence."""

import pytest

from tests.events.test_carried_on import drafts
from tests.events.test_roles import sides, with_word

# a text, a word of the act's title or its mode, who does it, and to whom
TAKEN_UP = [
    # what one recognises is another's
    ("Togo threw off Ghanaian rule in 1911. Mali recognised its independence in 1952.", "recognise", {"MLI"}, {"TGO"}),
    ("Togo threw off Ghanaian rule in 1911. Mali celebrated its own independence in 1960.", "independence", {"TGO"},
     {"GHA"}),
    # what was closed is opened again
    ("Ghana closed its border with Togo in May 1982. It was reopened in March 1983.", "reopen", {"GHA"}, {"TGO"}),
    ("Ghana closed its embassy in Lima in 1968. It was reopened two years later.", "open", {"GHA"}, {"PER"}),
    ("Ghana closed its embassy in Lima in 1968. They reopened it in 1971.", "close", {"GHA"}, {"PER"}),
    # whom one held one lets go
    ("Chad captured a Malian pilot in May 2009. He was handed over at Ho in June 2010.", "release", {"TCD"}, {"MLI"}),
    ("Cuba jailed a Danish builder in May 2009. He was freed five years later.", "release", {"CUB"}, {"DNK"}),
    # a third speaks of what two agreed
    ("Togo and Fiji signed a pact in May 1934. Peru denounced it.", "denounce", {"PER"}, {"TGO", "FJI"}),
    ("Togo and Fiji signed a pact in May 1934. Togo denounced it in 1936.", "denounce", {"TGO"}, {"FJI"}),
    ("Togo and Fiji agreed on a pact in May 1934. Peru denounced the pact. Chad welcomed it.", "welcome", {"TCD"},
     {"TGO", "FJI"}),
    ("Togo and Fiji signed a protocol in May 1934. Peru refused to sign it.", "refuse", {"PER"}, {"TGO", "FJI"}),
    ("Togo and Fiji signed a pact in 1934. Togo then shelled Suva. Peru condemned it.", "condemn", {"PER"}, {"TGO"}),
    # "the country" is the one to which something was just done, if no other was named
    ("Togo recognised Ghana in 1955. Six years later it annexed the country.", "annex", {"TGO"}, {"GHA"}),
    ("Cuba sent doctors to Chad in 1975. Malian troops invaded the country in May.", "invade", {"MLI"}, {"TCD"}),
    ("Togo fought Ghana over Mali in 1955. It annexed the country in 1961.", "annex", {"TGO"}, set()),
    ("Togo sent the cutter Ada to Lima in July 1911. Mali protested. Fiji recognised the republic in 1912.",
     "recognise", {"FJI"}, set()),
    # "it" is the island, not the state that was named before it
    ("Togo sent troops to the island in May 1923. Ghana annexed it in 1947.", "annex", {"GHA"}, set()),
    ("After its victory over Mali, Togo made the peninsula its base in 1905 and annexed it in August 1910.", "annex",
     {"TGO"}, set()),
    ("Togo had long claimed Ghana. It attacked Ghana in August 1990 and annexed it a year later.", "annex", {"TGO"},
     {"GHA"}),
    # the Senate is that of the United States, where these are named
    ("Panama and the United States signed a treaty in May 1977. The Senate ratified it in April 1978.", "ratif",
     {"USA"}, {"PAN"}),
    ("Panama and the United States signed a treaty in May 1977. It was ratified by the Senate in April 1978.",
     "ratif", {"USA"}, {"PAN"}),
    # whose envoy it is
    ("The Soviet Union warned Finland in 1939. Its ambassador protested to Denmark in May.", "protest", {"SUN"},
     {"DNK"}),
    ("In 1939 Chad attacked Niger. Its president fled.", "attack", {"TCD"}, {"NER"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), TAKEN_UP)
def test_thing_taken_up(text: str, word: str, sources: set[str], targets: set[str]) -> None:
    """The sides are those of whom the sentence before told it."""
    assert sides(with_word(text, word)) == (sources, targets)


# a text in which nothing more is told than what its first sentence tells
LEFT_OPEN = [
    "Peru and Chile quarrelled over the border for years. Troops crossed it in July 1941.",
    "Cuba jailed a poet in 1971. He was freed a month later.",
    "Turkey closed a shop in 1993. It was reopened in 2023.",
    "France feared Italy in 1947. The Senate ratified it in April 1948.",
    "A task force sailed from Portsmouth on 5 April 1982.",
]


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_left_open(text: str) -> None:
    """Where it cannot be told whose it is, nobody is put there."""
    assert not drafts(text)


TITLES = [
    ("Togo threw off Ghanaian rule in 1911. Mali recognised its independence in 1952.",
     "Mali recognises Togo's independence"),
    ("Togo and Fiji signed a pact in May 1934. Togo denounced it in 1936.", "Togo denounces the pact with Fiji"),
    ("Togo and Fiji agreed on a pact in May 1934. Chad welcomed it.", "Chad welcomes the agreement of Togo and Fiji"),
    ("Ghana closed its embassy in Lima in 1968. It was reopened two years later.", "Ghana opens the embassy in Peru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_titles_name_what_is_taken_up(text: str, title: str) -> None:
    """A title says "the pact" or whose it is, where the sentence says "it" and "its"."""
    assert drafts(text)[-1].title == title


def test_it_was_signed_tells_the_treaty_again() -> None:
    """Who signed "it" signed what the sentence before told."""
    text = "Poland and Germany concluded a pact in January 1934. It was signed by Jozef Beck."
    assert [draft.title for draft in drafts(text)] == ["Poland and Germany conclude a pact"]
