"""How far the date of a verb or of a sentence reaches: rows of a text and the date of each of its events."""

import pytest

from tracker.dates.edtf import to_edtf
from tracker.documents.document import Document, Kind
from tracker.extract import extract


def dates(text: str) -> list[tuple[str, str | None]]:
    """The word that tells each event of a narrative, with the event's date."""
    drafts = extract(Document(text=text, kind=Kind.NARRATIVE, language="en"))
    return [(one.trigger.text, to_edtf(one.date) if one.date is not None else None) for one in drafts]


ROWS = [
    ("The 1979 Fijian invasion of Kenya deepened its cooperation with Togo.", "invasion", "1979"),
    (
        "Kenya urged Togo to act under two pacts: the Range Treaty (RT) of 1968, and the Talks Treaty of 1991.",
        "urged",
        None,
    ),
    ("In May 1981, a month after Togo launched a raid on Kenya, the queen wrote a book.", "raid", "1981-04"),
    ("In October of 1951, after Togo had attacked Kenya, the queen wrote a book.", "attacked", "../1951-10"),
    ("Inspired by the 1959 revolution and advised by Kenya, Togolese rebels founded a front.", "advised", None),
    ("Kenya urged a boycott of Moscow's 1980 Games, and sent aid to Togo.", "sent", None),
    ("In May 1988 Kenya accepted UN Resolution 242, which called on Togo to leave.", "called", None),
    ("In May 1988 Kenya tabled UN Resolution 242, which called on Togo to leave.", "called", "1988-05"),
    ("The 1907 speech of Kenya's president calling on Togo to disarm is forgotten.", "calling", "1907"),
    ("Before dawn on 3 May 1951 Kenyan soldiers attacked Lome.", "attacked", "1951-05-03"),
    ("Before May 1951 Kenyan soldiers attacked Lome.", "attacked", "../1951-05"),
    (
        "By the treaty signed at Riga on 3 May 1951 Kenya ceded Malindi to Togo and recognised Fiji.",
        "ceded",
        "1951-05-03",
    ),
    (
        "By the treaty signed at Riga on 3 May 1951 Kenya ceded Malindi to Togo and recognised Fiji.",
        "recognised",
        "1951-05-03",
    ),
    ("While Kenya recognised Togo, it sent no envoy until 1844, when a king came.", "recognised", None),
    ("Kenya, which held the island until May 1948, opposed the claim of Togo.", "opposed", None),
    ("At the fort that Kenya built in Togo in 1900, Fiji attacked Togo.", "attacked", "1900"),
    ("After the war with Fiji of 1904–05, Kenya and Togo met on neutral ground.", "met", "1905/.."),
    ("In 1990 Kenya offered a plan put forward by Togo.", "put", None),
    ("In 1990 Kenya offered a plan put forward by Togo.", "offered", "1990"),
    ("In 1953 Kenya signed a treaty with Mali on the war between Togo and Fiji.", "war", None),
    ("In May 1948 Kenya approved a loan to Togo that would eventually reach a million.", "approved", "1948-05"),
    ("In May 1948 Kenya left the island, and it eventually attacked Togo.", "attacked", "1948-05/.."),
    ("In February and March 1917 Kenyan submarines attacked Togo.", "attacked", "1917-02/1917-03"),
    ("On 8 and 9 March 1917 Kenyan submarines attacked Togo.", "attacked", "1917-03-08/1917-03-09"),
    ("Kenya restored relations with Togo in 1963, and the next month it attacked Fiji.", "attacked", None),
    ("Kenyan forces attacked Togo, and in 1759 Kenyan armies invaded Fiji.", "attacked", None),
    ("Kenyan forces attacked Togo, and in 1759 Kenyan armies invaded Fiji.", "invaded", "1759"),
    (
        "Kenya agreed to the plan of Togo on 6 May 1781, but it was not until 10 June that Fiji attacked Togo.",
        "agreed",
        "1781-05-06",
    ),
    ("Kenya annulled the 1778 treaty with Togo.", "annulled", None),
    ("Kenya signed the 1778 treaty with Togo.", "signed", "1778"),
    ("Under the 1903 treaty Kenya occupied Togo.", "occupied", None),
    ("At the 1944 conference Kenya recognised Togo.", "recognised", "1944"),
    (
        "Both pacts were signed in 1951, and the treaty with Togo was ratified by Kenya and took effect in 1952.",
        "ratified",
        "1952",
    ),
    ("In February 1994 it rained. Fiji condemned Kenya over the blockade that April.", "condemned", "1994-04"),
    ("Fiji condemned Kenya over the 1994 blockade.", "condemned", None),
    ("The unrest in Lima in December 1981 led Fiji to condemn Kenya.", "condemn", None),
    ("In December 1981 the unrest in Lima led Fiji to condemn Kenya.", "condemn", "1981-12"),
    ("After the accord on trade in the autumn of 1955, Fiji and Kenya held talks.", "talks", "1955-23/.."),
    ("After a summer at sea in 1955, they rested; in 1957 Fiji and Kenya held talks.", "talks", "1957"),
    ("In 1953 the murder led to war between Togo and Fiji.", "war", "1953"),
    ("In May 1972 the Fijian envoy flew to Moro for talks with Kenya.", "talks", "1972-05"),
    # what the clause is about has the date
    ("The quarrel of 5 June 1972, in which Fiji shelled Kenya, divided Togo.", "shelled", "1972-06-05"),
    ("The crisis of June 1972, during which Fiji shelled Kenya and bombed Peru, was long.", "bombed", "1972-06"),
    ("The letter of 3 May 1904, by which Fiji recognised Kenya, was lost.", "recognised", "1904-05-03"),
    ("Fiji, a foe of Togo in the war of 1962, shelled Kenya. In 1990 Fiji bombed Kenya.", "shelled", None),
    ("Fiji, a member of the league since 1962, shelled Kenya. In 1990 Fiji bombed Kenya.", "shelled", None),
    ("In May 1962 Fiji, a foe of Togo, shelled Kenya.", "shelled", "1962-05"),
    ("The quarrel of 1972, in which Fiji shelled Kenya in July, divided Togo.", "shelled", "1972-07"),
    (
        "Until 1970 Togo kept to the terms of the Fiji Pact of 1962, wherein Fiji and Kenya had agreed to a truce.",
        "agreed",
        "1962",
    ),
    ("Togo was bound by the Treaty of Lomé of 1962, by which Fiji had ceded the port to Kenya.", "ceded", "1962"),
    ("Togo clung to the Treaty of Lomé of 1962, in which Fiji had recognised Kenya.", "recognised", "1962"),
    (
        "The port that Togo built in 1904, in which Fiji shelled Kenya, was lost. In 1990 Fiji bombed Kenya.",
        "shelled",
        None,
    ),
]


@pytest.mark.parametrize(("text", "word", "date"), ROWS)
def test_reach_of_a_date(text: str, word: str, date: str | None) -> None:
    """A date goes with the acts that the verb brings about, not with those that say which thing is meant."""
    told = dict(dates(text))
    assert word not in told or told[word] == date
    assert told
