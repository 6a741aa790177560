"""What histories of wars tell, each passage with all of its events and no other."""

import pytest

from tests.events.test_plain_history import shown
from tracker.documents.document import Document, Kind
from tracker.extract import extract

INVADED = "Kenya invaded Uganda and Rwanda in January 1979. "
AT_WAR = "Peru went to war with Bolivia in 1936. "
FIRST, WAR = "ASSAULT 1979-01 KEN > RWA+UGA", "ASSAULT 1936 PER > BOL"

TAKEN = ["ASSAULT 1870-05-03 TGO > BEN", "ASSAULT 1870-05-03/1870-06-03 TGO > BEN"]
ON_TWO = "ASSAULT 1870-05 TGO > BEN+MLI"
GIVEN_UP, BY_TWO = "RETREAT 1870-05 MLI > TGO", ["ASSAULT 1866 ITA+PRU > AUT", "RETREAT 1866-07 AUT"]

# a passage, and each of its events: type, date, who does it, to whom
READ: list[tuple[str, list[str]]] = [
    # a state that is overrun is so by the one that invaded it
    (INVADED + "Uganda and Rwanda were overrun in a few weeks.", [FIRST, "ASSAULT KEN > RWA+UGA"]),
    (INVADED + "Uganda was overrun with reporters.", [FIRST]),
    ("Uganda was overrun by Kenya in 1979.", ["ASSAULT 1979 KEN > UGA"]),
    # … within what time; one that gives up at once does so then, to the one that invaded it; helpers are no side
    ("On 3 May 1870 Togo invaded Benin. Benin was overrun within a month.", TAKEN),
    ("On 3 May 1870 Togo invaded Benin. Despite Malian help Benin was overrun within a month.", TAKEN),
    ("In May 1870 Togo invaded Benin and Mali. Mali promptly surrendered.", [ON_TWO, GIVEN_UP]),
    ("In 1866 Prussia and Italy attacked Austria. In July the Austrians surrendered.", BY_TWO),
    # what is told of the conquered state next is done to it
    ("Benin was conquered in two months. In May 1870 Togo launched an offensive.", ["ASSAULT 1870-05 TGO > BEN"]),
    # what one tries to take
    (AT_WAR + "From 3 to 9 May 1937 the Bolivians tried to take it.", [WAR]),
    (AT_WAR + "In May 1937 the Bolivians tried to take the port.", [WAR, "ASSAULT 1937-05 BOL > PER"]),
    (AT_WAR + "In May 1937 the Bolivians attempted to capture Puno.", [WAR, "ASSAULT 1937-05 BOL > PER"]),
    (AT_WAR + "In May 1937 the Bolivians tried to seize the chance.", [WAR]),
    # an offensive by one side
    (AT_WAR + "In May 1937 Bolivia went on the offensive.", [WAR, "ASSAULT 1937-05 BOL > PER"]),
    # who enters a war, leaves it or fights in it; no third is guessed
    (AT_WAR + "Chile entered the war in May 1937.", [WAR, "ASSAULT 1937-05 CHL"]),
    (AT_WAR + "Chile pulled out of the war in May 1937.", [WAR, "RETREAT 1937-05 CHL"]),
    ("Brazil entered World War II in August 1942.", ["ASSAULT 1942-08 BRA"]),
    ("Romania entered the war on the side of Russia in August 1916.", ["ASSAULT 1916-08 ROU"]),
    ("Togo joined the war against Benin in 1961.", ["ASSAULT 1961 TGO > BEN"]),
    ("Togo fought on the side of Benin until May 1961.", ["ASSAULT ../1961-05 TGO"]),
    ("Togo entered the trade war with Benin in 1961.", []),
    ("Togo's envoys entered talks with Benin to end the war in 1961.", ["CONSULT 1961 TGO > BEN"]),
    # defeats, and lines that are broken
    ("The Chileans suffered a defeat at the hands of the Peruvians in May 1880.", ["ASSAULT 1880-05 PER > CHL"]),
    ("Chile suffered a diplomatic defeat in May 1880.", []),
    ("The Danes broke the Swedish army at Lund in December 1676.", ["ASSAULT 1676-12 DNK > SWE"]),
    # whose troops are withdrawn, and from where
    ("Danish troops were withdrawn from Mali in 1962.", ["RETREAT 1962 DNK > MLI"]),
    ("In 1962 the Soviet missiles were withdrawn from Cuba.", ["RETREAT 1962 SUN > CUB"]),
    ("Troops were withdrawn from Mali in 1962.", ["RETREAT 1962 > MLI"]),
    ("British troops were forced to evacuate the peninsula in June 1940.", ["RETREAT 1940-06 GBR"]),
    # armies by their names, and battles by theirs
    ("The KPA and the PVA took Pusan in January 1951.", ["ASSAULT 1951-01 CHN+PRK > KOR"]),
    ("In 1917 the Egyptian Expeditionary Force took Jerusalem.", ["ASSAULT 1917 GBR > OTT"]),
    ("The British captured Baghdad in March 1917.", ["ASSAULT 1917-03 GBR > OTT"]),
    ("The Danes beat the Swedes at the Battle of Lund (4 December 1676).", ["ASSAULT 1676-12-04 DNK > SWE"]),
    # forces that bear a name are no crowd; several states may be taken by one name
    ("In June 1940 the Danish Armed Forces occupied Norway and Sweden.", ["ASSAULT 1940-06 DNK > NOR+SWE"]),
    ("The Soviet Union occupied the neutral Baltic states in 1940.", ["ASSAULT 1940 SUN > EST+LTU+LVA"]),
    ("In 1915 the Entente landed troops in Greece.", ["MOBILIZE 1915 ENTENTE > GRC"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_told(text: str, expected: list[str]) -> None:
    """All that a passage tells, and nothing that it does not."""
    found = [shown(draft) for draft in extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))]
    assert sorted(found) == sorted(expected)
