"""A text whose title names one state: what others do there is done to it; or two, of whom a sentence names one."""

import pytest

from tests.events.test_relations import drafts, told

TOLD = [
    (
        "Togo's foreign relations",
        "Togo is small. The king of Denmark came in March 1970.",
        ("visit", "1970-03", {"DNK", "TGO"}),
    ),
    (
        "Togo: external relations",
        "Togo is small. Chad gave a loan of a million dollars in May 1984.",
        ("aid", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Danish troops left the country in March 1970.",
        ("withdrawal", "1970-03", {"DNK", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Chad broke off relations in May 1984.",
        ("relations-broken", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. A trade treaty was signed with Chad in May 1984, yet Mali stayed away.",
        ("treaty-signed", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Relations with Chad, which were broken off in 1961, were restored in May 1984.",
        ("relations-restored", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. The African Union suspended the country in 1984. In May 1984 it expelled the Chadian envoy.",
        ("diplomats-expelled", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. General Kossi recognised Mali in May 1957. With Chad it signed a treaty on 26 April 1973.",
        ("treaty-signed", "1973-04-26", {"TCD", "TGO"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. In May 1971 Togo massed troops on the border.",
        ("deployment", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. In May 1971 Togo demanded an apology.",
        ("demand", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. In May 1971 Benin surrendered.",
        (None, "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. Chad offered to mediate in May 1971. Benin accepted.",
        (None, "1971-05", {"BEN", "TCD"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. Abalo Kossi and Dende Sossa met in Paris in May 1971.",
        ("talks", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. Premier Abalo Kossi and President Dende Sossa signed a treaty in May 1971.",
        ("treaty-signed", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. In May 1971 General Abalo Kossi occupied Cotonou.",
        (None, "1971-05", {None, "TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. President Abalo Kossi offered a port in May 1971.",
        ("offer", "1971-05", {None, "TGO", "BEN"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Relations with Peru were restored in May 1984, and with Chad in June 1985.",
        ("relations-restored", "1985-06", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. A treaty was concluded with Peru in May 1984 and one with Chad in June 1985.",
        ("treaty-signed", "1985-06", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Its army fought Mali, and an armistice with Chad was signed in May 1984.",
        ("treaty-signed", "1984-05", {"TCD", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. A peace treaty with Chad was signed in May 1984, with President Clinton looking on.",
        ("treaty-signed", "1984-05", {"TCD", "TGO", "USA"}),
    ),
    (
        "Togo and the world",
        "Togo is small. France ceded Kara by an agreement of May 1984.",
        ("handover", "1984-05", {"FRA", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small. Peru recognised the kingdom in May 1984.",
        ("recognition", "1984-05", {"PER", "TGO"}),
    ),
    (
        "Togo and the world",
        "Togo is small.\n\nIn May 1984 the foreign minister summoned the Peruvian ambassador.",
        (None, "1984-05", {"PER", "TGO"}),
    ),
    (
        "Togo, Benin take Peruvian mediation",
        "Togo and Benin were poor. In May 1971 Benin broke off relations.",
        ("relations-broken", "1971-05", {"BEN", "TGO"}),
    ),
    (
        "Togo and Benin",
        "Togo attacked Benin in 1970. The foreign ministers signed two agreements in Lima in May 1971.",
        ("treaty-signed", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo attacked Benin in 1970. With Peru's envoy at their side, the negotiators signed a truce in May 1971.",
        ("treaty-signed", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo fought Benin for years, and in May 1971 the parties agreed to ask the United Nations for help.",
        ("agreement-in-principle", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo accused Benin of raids. In May 1971 each air force bombed the other.",
        ("attack", "1971-05", {"TGO", "BEN"}),
    ),
    (
        "Togo and the world",
        "Togo is small.\n\nPrices rose. President Abalo Kossi expelled two Chadian diplomats in May 1971.",
        ("diplomats-expelled", "1971-05", {None, "TGO", "TCD"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. In May 1971 Chad urged restraint.",
        ("appeal", "1971-05", {"TCD", "TGO", "BEN"}),
    ),
    (
        "Togo and Benin",
        "Togo and Benin were poor. Chad offered an envoy in May 1971.",
        ("offer", "1971-05", {"TCD", "TGO", "BEN"}),
    ),
    (
        "The Chaco War",
        "Bolivia was the larger, Paraguay the nearer. Open war began in June 1932.",
        ("war", "1932-06", {"BOL", "PRY"}),
    ),
    (
        "Cameroon and the Bakassi peninsula",
        "Nigeria and Cameroon were poor. In May 1981 shots were fired. Nigeria broke off relations in June 1981.",
        ("relations-broken", "1981-06", {"NGA", "CMR"}),
    ),
    (
        "The Treaty of Rapallo",
        "Germany and the Soviet Union had no friends. Relations were restored in April 1922.",
        ("relations-restored", "1922-04", {"DEU", "SUN"}),
    ),
]
OPEN = [
    ("Togo and the world", "Togo is small.\n\nChad was large. In May 1984 the foreign minister expelled a Peruvian."),
    ("Togo and the world", "Togo is small. Relations between Chad and Mali were broken off in May 1984."),
    ("Togo and the world", "Togo is small. A treaty was signed by Chad and Mali in May 1984."),
    ("Togo and the world", "Togo is small. In 1999 Chad met Mali after Peru had attacked Ghana."),
    (
        "Togo and Benin",
        "Togo and Benin are poor. Peru and Mali met. In May 1971 the foreign ministers signed a treaty.",
    ),
    ("The Togo crisis", "Togo is small. Chad gave a loan of a million dollars in May 1984."),
    ("Togo and the world", "Togo is small. Chad broke off relations with Mali in May 1984."),
    ("Benin and Togo", "Togo is poor, Benin is not. In May 1971 Benin moved troops into Chad."),
    ("Benin and Togo", "Togo is poor, Benin is not. In May 1971 crowds rioted in Porto-Novo."),
    ("Benin and Togo", "Togo is poor, Benin is not. In May 1971 Benin asked to join."),
    ("Benin and Togo", "Togo is poor, Benin is not. Benin's premier resigned in May 1971."),
    ("Togo and the world", "Togo is small. Relations between Chad and Mali were restored in May 1984."),
    ("Togo and the world", "Togo is small. Rebels signed a truce with Chad in May 1984."),
    ("Togo and Benin", "Abalo Kossi and Dende Sossa held talks with bankers in May 1971."),
    ("Togo and Benin", "Abalo Kossi, Dende Sossa and Ali Bako met in May 1971."),
    ("Togo and Benin", "Abalo Kossi and Dende Sossa met the Chadian premier in May 1971."),
    ("Togo and Benin", "Togo and Benin were poor. In May 1971 Chad demanded a reform."),
    ("Togo and Benin", "Togo and Benin were poor. In May 1971 Chad welcomed an offer of Mali."),
    ("Togo and Benin", "President Abalo Kossi resigned in May 1971."),
    ("Togo and Benin", "President Abalo Kossi accepted a Chadian offer in May 1971."),
    ("Togo and the world", "General Abalo Kossi expelled two Chadian diplomats in May 1971."),
    ("Togo and the world", "Togo is small. A general of Chad seized power in May 1984."),
    ("Togo and the world", "Togo is small. Mali answered. In May 1984 it attacked Chad."),
    ("The Bakassi peninsula", "Nigeria and Togo were poor. Open war began in June 1981."),
]


@pytest.mark.parametrize(("title", "text", "expected"), TOLD)
def test_the_one_of_the_title(title: str, text: str, expected: tuple[str, str, set[str]]) -> None:
    """It is the side that the sentence leaves open."""
    assert told(drafts(text, title)[-1]) == expected


@pytest.mark.parametrize(("title", "text"), OPEN)
def test_not_where_another_is_told(title: str, text: str) -> None:
    """A named side stays, and what one does at home has no other."""
    assert all("TGO" not in told(draft)[2] for draft in drafts(text, title))


AT_HOME = [
    ("Chad and Togo", "In May 1989 Chad's army stormed the main square with tanks, and Togo condemned Chad.", []),
    (None, "Chad accused Togo of lying. In May 1989 Chadian troops stormed the university with tanks.", [{"TCD"}]),
    (None, "Chad accused Togo of lying. In May 1989 Chadian troops stormed the port.", [{"TCD", "TGO"}]),
]


@pytest.mark.parametrize(("title", "text", "expected"), AT_HOME)
def test_force_upon_those_who_protest(title: str | None, text: str, expected: list[set[str]]) -> None:
    """It has no target but whom its own sentence names, whatever else the text is about."""
    storms = [draft for draft in drafts(text, title) if draft.type == "ASSAULT"]
    assert [{part.mention.actor.code for part in draft.parts} for draft in storms] == expected
