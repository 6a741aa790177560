"""The other side in a text that is about two: what the one does there, it does to the other."""

import pytest

from tests.events.test_roles import sides, with_word
from tracker.documents.document import Document, Kind
from tracker.extract import extract

TITLE = "Togo and Benin"

# a text below that title, a word of the act's title, and who takes part in it
SAID = [
    ("Togo declared the pact void in March 1971.", "reject", {"TGO", "BEN"}),
    ("In May 1980 Togolese troops seized a customs post.", "seize", {"TGO", "BEN"}),
    ("In May 1980 Togo sued its neighbour over the lagoon.", "sue", {"TGO", "BEN"}),
    ("In June 1968 Benin offered a corridor to the coast.", "offer", {"TGO", "BEN"}),
    ("Telephone lines were restored in 1974.", "restore", {"TGO", "BEN"}),
]

# troops, ships and forts of which nobody says whose they are, in a war of the two
EITHER = [
    ("Togo attacked Benin in 1970. The garrison of Kara surrendered in May 1971.", "surrender", {"TGO", "BEN"}),
    ("Togo attacked Benin in 1970. The fortress capitulated in May 1971.", "surrender", {"TGO", "BEN"}),
    ("Togo attacked Benin in 1970. The warships were withdrawn in May 1971.", "warships", {"TGO", "BEN"}),
    ("Togo attacked Benin in 1970. In May 1971 a gunboat shelled a trawler.", "shell", {"TGO", "BEN"}),
    ("A quarrel over salt grew into war in May 1971.", "war", {"TGO", "BEN"}),
    # not in peace, not where a third fights too, and not rebels or the police
    ("The garrison of Kara surrendered in May 1971.", "surrender", set()),
    ("Togo attacked Benin. Ghana attacked Benin. The garrison of Kara surrendered in May 1971.", "surrender", set()),
    ("Togo attacked Benin in 1970. In May 1971 rebels shelled a fort.", "shell", set()),
    ("The riots grew into a war for independence in May 1971.", "war", set()),
]

# treaties of the two
TREATIES = [
    ("In May 1958 Togo obtained a treaty of friendship.", "treaty", {"TGO", "BEN"}),
    ("A consular convention came into being in 1972.", "convention", {"TGO", "BEN"}),
    ("The quarrel was settled by a protocol in 1979.", "treaty", {"TGO", "BEN"}),
    ("An exchange of notes in June 1977 prolonged it.", "treaty", {"TGO", "BEN"}),
    ("A fresh agreement of July 1976 gave Benin its port.", "treaty", {"TGO", "BEN"}),
    # one of others is not theirs
    ("The Treaty of Lomé of May 1951 pleased Ghana.", "treaty", set()),
    ("A draft treaty of May 1951 pleased Benin.", "treaty", set()),
]

# envoys, embassies, borders and lines of the two
SHARED = [
    ("Envoys returned to both capitals in 1988.", "ambassador", {"TGO", "BEN"}),
    ("In May 1970 Togo recalled its ambassador. He returned in August.", "back", {"TGO", "BEN"}),
    ("The ambassadors were withdrawn in 1970. They were sent back in 1972.", "back", {"TGO", "BEN"}),
    ("The legations became embassies in 1974.", "relations", {"TGO", "BEN"}),
    ("The first ambassador arrived in September 1961.", "envoy", {"TGO", "BEN"}),
    ("The frontier was reopened in June 1988.", "reopen", {"TGO", "BEN"}),
    ("Direct flights began in May 1998.", "traffic", {"TGO", "BEN"}),
    ("Gas deliveries ended in May 1998.", "traffic", {"TGO", "BEN"}),
    ("In 2004 Togo lifted the visa requirement.", "visa", {"TGO", "BEN"}),
    # nobody else's envoy is meant
    ("In May 1970 Togo recalled its ambassador. The ambassador came back from Ghana in 1971.", "back", set()),
]

# answers to what was asked before, acts of conflict that break out, and forces that are sent in
ANSWERED = [
    ("In May 1935 Togo asked Benin for a loan. The request was refused.", "refuse", {"TGO", "BEN"}),
    ("In 1935 Togo asked Benin for a loan, a request that Benin turned down.", "turns down", {"TGO", "BEN"}),
    ("In July 1935 Togo left unanswered a Beninese note.", "says no", {"TGO", "BEN"}),
    ("War came again in January 1895.", "war", {"TGO", "BEN"}),
    ("Warships were ordered in again in May 1973.", "warships", {"TGO", "BEN"}),
    ("In October 1896 peace was made.", "peace", {"TGO", "BEN"}),
    # who sold the ships is not told
    ("In May 1985 six frigates were ordered.", "frigates", set()),
]

# the same, where the other is not the one meant
NOT_SAID = [
    # a third is named in the sentence
    ("In May 1980 Togo promised Ghana a corridor to the coast.", "promise", {"TGO", "GHA"}),
    # a state's own parliament or people
    ("In May 1980 Togo asked its parliament for money.", "ask", set()),
    # police use force at home, if not against people of the other
    ("In May 1980 Togolese police shot at a crowd in Lomé, killing ten.", "police", set()),
    ("In May 1980 Togolese police shot two Beninese students.", "police", {"TGO", "BEN"}),
    # nobody else is needed
    ("Togo declared independence in April 1960.", "independence", {"TGO"}),
]


@pytest.mark.parametrize(("text", "word", "wanted"), SAID + EITHER + TREATIES + SHARED + ANSWERED + NOT_SAID)
def test_the_title_tells_the_other_side(text: str, word: str, wanted: set[str]) -> None:
    """What one of the two of the title does is done to the other, where no words tell of anybody else."""
    drafts = extract(Document(f"{TITLE}\n\n{text} Both are poor.", kind=Kind.NARRATIVE, title=TITLE))
    found = [draft for draft in drafts if word in draft.title.lower()]
    if not wanted:
        assert not found
        return
    assert {part.mention.actor.code for part in found[0].parts} == wanted


def test_without_a_title_only_force_is_done_to_the_other() -> None:
    """Two of whom only the passage tells are no sides of an offer."""
    text = "Togo attacked Benin in 1971. Benin retook the fort. In May 1971 {}."
    seized = with_word(text.format("Togolese troops occupied two customs posts"), "occup")
    assert sides(seized) == ({"TGO"}, {"BEN"})
    told = extract(Document(text.format("Togo offered money to the farmers"), kind=Kind.NARRATIVE))
    assert all(len(draft.parts) < 2 for draft in told if "offer" in draft.title)


# a text that names two states throughout, below a title that names neither, and far above what is asked
QUARREL = (
    "Peru kept its forts, and Ecuador kept its maps. Peru had the ships; Ecuador had the mules. Ecuador and Peru lived "
    "badly side by side. Peru was the richer, Ecuador the prouder. The rubber of Peru was better than that of Ecuador."
)
MEANWHILE = "The river rises in the hills and falls through the gorge to the plain. " * 12
THROUGHOUT = [
    ("In May 1911 a Peruvian detachment overran Fort Vidal.", "overrun", {"PER", "ECU"}),
    ("Ecuador severed relations in June 1911.", "sever", {"PER", "ECU"}),
    ("In July 1912 Peru ratified the treaty.", "ratif", {"PER", "ECU"}),
    ("In July 1912 Ecuadorean gunboats shelled a customs house.", "shell", {"PER", "ECU"}),
    # a third is named
    ("In June 1911 Ecuador severed relations with Chile.", "sever", {"ECU", "CHL"}),
    # talks may be with anybody, and what a state does at home it does to nobody
    ("In June 1911 Ecuador imposed martial law.", "martial", set()),
    ("Talks opened in Lisbon in 1912.", "talks", set()),
]


def _actors(text: str, word: str, third: str = "") -> set[str | None]:
    body = f"The old quarrel\n\n{QUARREL} {third}\n\n{MEANWHILE}\n\n{text}"
    drafts = extract(Document(body, title="The old quarrel", kind=Kind.NARRATIVE))
    return {part.mention.actor.code for draft in drafts if word in draft.title.lower() for part in draft.parts}


@pytest.mark.parametrize(("text", "word", "wanted"), THROUGHOUT)
def test_a_text_may_be_about_two_whom_its_title_does_not_name(text: str, word: str, wanted: set[str]) -> None:
    """Where it names them far more often than any third, what one does with force or to ties it does to the other."""
    assert _actors(text, word) == wanted


def test_a_text_about_three_is_not_about_two() -> None:
    """A third that is named as often leaves the other side open."""
    third = "Chile watched. Chile waited. Chile armed. Chile wrote notes."
    assert "PER" not in _actors("Ecuador severed relations in June 1911.", "sever", third)


def test_towns_of_a_third_do_not_make_it_one_of_those_told_of() -> None:
    """A town is where something lies: however often, it is no side."""
    third = "Iquique had boats. Valparaíso had coal. Antofagasta had nitre. Iquique was hot. Valparaíso was wet."
    assert _actors("Ecuador severed relations in June 1911.", "sever", third) == {"PER", "ECU"}
