"""What encyclopaedias and reference pages look like: footnote marks, lists of visits, presidents without their land."""

from tests.events.test_relations import drafts, told

PAGE = """Denmark–Peru relations

Denmark and Peru established relations in 1826.[1][2] In 1836 Denmark declared war on Peru.[3]:12 Peru broke off relations with Denmark on 6 April 1879.[a]

Visits
* President Karl Lund visited Lima in March 2006[4]
* President Ana Paz paid a state visit to Denmark in July 2006.[citation needed]
* In 2009, Peru recalled its ambassador

See also
Danish cheese
Peruvian railways
The port of Lima
"""  # noqa: E501

TOLD = [
    ("relations-established", "1826", {"DNK", "PER"}),
    ("war", "1836", {"DNK", "PER"}),
    ("relations-broken", "1879-04-06", {"DNK", "PER"}),
    ("visit", "2006-03", {"DNK", "PER"}),
    ("visit", "2006-07", {"DNK", "PER"}),
    ("ambassador-recalled", "2009", {"DNK", "PER"}),
]


def test_a_page() -> None:
    """Each dated line tells its act; marks of footnotes stand in no title, and links tell nothing."""
    found = drafts(PAGE, title="Denmark–Peru relations")
    assert [told(draft) for draft in found] == TOLD
    assert not any("[" in draft.title for draft in found)


def test_whose_president() -> None:
    """A president whom nobody introduced acts for the other of the two, with a reason."""
    visit = drafts(PAGE, title="Denmark–Peru relations")[3]
    assert [(part.mention.actor.name, part.mention.actor.code) for part in visit.parts] == [
        ("Karl Lund", "DNK"),
        ("Peru", "PER"),
    ]
    assert "by the title" in visit.parts[0].mention.reason
