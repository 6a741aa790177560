"""News as an agency writes it: rows of a story of Monday, 22 July 2019, and what each tells ("TYPE who>whom date")."""

import pytest

from tracker.dates.edtf import from_edtf, to_edtf
from tracker.documents.document import Document, Kind
from tracker.events.draft import Draft, Role
from tracker.extract import extract

MONDAY = from_edtf("2019-07-22")


def drafts(text: str) -> tuple[Draft, ...]:
    """The events of a story of that Monday."""
    return extract(Document(text, kind=Kind.NEWS, published=MONDAY, language="en"))


def told(draft: Draft) -> str:
    """An event in a few words; its status where it did not simply happen."""
    who, whom = (
        "+".join(sorted(p.mention.actor.code or "?" for p in draft.parts if (p.role is Role.TARGET) is target))
        for target in (False, True)
    )
    status = "" if draft.status.value == "occurred" else f" {draft.status.value}"
    date = "undated" if draft.date is None else to_edtf(draft.date)
    return f"{draft.type} {who}>{whom} {date}{status}"


ROWS: list[tuple[str, list[str]]] = [
    # an old year in passing does not make the lead a background paragraph
    ("Chad urged Togo to free a poet jailed since the 1988 riots.", ["REQUEST TCD>TGO 2019-07-22"]),
    (
        "Kenya imposed sanctions on two Somali generals over a 2017 raid on Mandera.",
        ["SANCTION KEN>SOM 2019-07-22"],
    ),
    ("Peru recalled its ambassador to Chile, where two sailors were jailed in 2015.", ["SANCTION PER>CHL 2019-07-22"]),
    (
        "In May 2015 Kenya condemned Togo over the raid. Peru expelled the envoy of Chad.",
        ["ACCUSE KEN>TGO 2015-05", "SANCTION PER>TCD 2015-05"],
    ),
    # a count of days behind the news, and days in clauses about a thing
    ("Peru expelled the Chilean envoy, three days after a mob burned a flag.", ["SANCTION PER>CHL 2019-07-22"]),
    ("Fiji urged Tonga to free a yacht that left Suva on Friday.", ["REQUEST FJI>TON 2019-07-22"]),
    ("Fiji urged Tonga on Friday to free a yacht.", ["REQUEST FJI>TON 2019-07-19"]),
    # whose day it is: "Saturday's earthquake" tells which earthquake
    ("Fiji closed its embassy in Tonga after Saturday's storm.", ["SANCTION FJI>TON 2019-07-22"]),
    ("Fiji closed its embassy in Tonga ahead of Friday's vote.", ["SANCTION FJI>TON 2019-07-22"]),
    ("Fiji accused Tonga of theft during Saturday's talks.", ["ACCUSE FJI>TON 2019-07-20"]),
    # what is only compared with, or only says how old a thing is
    ("The presidents of Chad and Niger met for the first time since 2009.", ["CONSULT NER+TCD> 2019-07-22"]),
    ("Since 2009 Fiji has given asylum to 300 Tongans.", ["AID FJI>TON 2009/.."]),
    ("Thai and Cambodian troops exchanged fire near an 11th-century temple.", ["ASSAULT KHM+THA> 2019-07-22"]),
    # the day of saying is not that of what will be done
    ("Kenya said on Friday it would expel the Somali envoy.", ["SANCTION KEN>SOM undated planned"]),
    ("Kenya said it would expel the Somali envoy on Friday.", ["SANCTION KEN>SOM 2019-07-26 planned"]),
    ("Kenya said on Friday it was expelling the Somali envoy.", ["SANCTION KEN>SOM 2019-07-19"]),
    ("Kenya said on Friday that Somalia had freed six Kenyan fishermen.", ["RETREAT SOM>KEN ../2019-07-19"]),
    # what one calls a thing is the thing
    ("Chadian jets bombed what the army called a rebel camp inside Niger.", ["ASSAULT TCD>NER 2019-07-22"]),
    ("Cuba denounced on Friday what it described as a Canadian plot.", ["ACCUSE CUB>CAN 2019-07-19"]),
    ("Kenya expelled what it said were two Somali spies.", ["SANCTION KEN>SOM 2019-07-22"]),
    (
        "Japan protested at what it said was a Chinese incursion into its waters.",
        ["ACCUSE JPN>CHN 2019-07-22", "ASSAULT CHN>JPN 2019-07-22 alleged"],
    ),
    ("Kenya's army will do what Somalia said was right.", []),
    # a verb behind an aside
    (
        "Turkey, which hosts three million Syrian refugees, threatened on Friday to shell Greece.",
        ["AID TUR>SYR undated ongoing", "THREATEN TUR>GRC 2019-07-19"],
    ),
    (
        "Jordan, which has a peace treaty with Israel, recalled on Friday its ambassador to Egypt.",
        ["SANCTION JOR>EGY 2019-07-19"],
    ),
    # a body that votes to do it does it; one that will vote does not yet
    (
        "The UN Security Council voted 15-0 on Friday to lift its embargo on Eritrea for the first time since 2009.",
        ["RETREAT UN>ERI 2019-07-19"],
    ),
    ("The UN General Assembly voted on Friday to demand that Togo pay Benin.", ["REQUEST UN>TGO 2019-07-19"]),
    ("Greece's parliament will vote on Friday to ratify the accord with Malta.", ["SUPPORT GRC>MLT undated planned"]),
    # who is only there, or only where one meets
    (
        "Chad and Niger signed a treaty on Friday, with Libya saying that it would not last.",
        ["SUPPORT NER+TCD> 2019-07-19"],
    ),
    ("Chad and Niger signed a treaty on Friday, with Norway presiding.", ["SUPPORT NER+TCD>NOR 2019-07-19"]),
    (
        "ASEAN leaders, meeting in the Laotian capital Vientiane, called for restraint on Friday.",
        ["CONSULT ASEAN> 2019-07-19", "REQUEST ASEAN> 2019-07-19"],
    ),
    ("Fiji recognised Kosovo ahead of next week's summit in Tirana.", ["SUPPORT FJI>XKX 2019-07-22"]),
    (
        "Japan recalled its ambassador to Pakistan on Friday, a day after Islamabad detonated a nuclear device.",
        ["SANCTION JPN>PAK 2019-07-19", "MOBILIZE PAK> 2019-07-18"],
    ),
    # other acts than the words make one think
    ("Finland and Sweden submitted applications to join NATO on Friday.", ["REQUEST FIN+SWE>NATO 2019-07-19"]),
    ("Chad filed an application against Togo at the world court on Friday.", ["ACCUSE TCD>TGO 2019-07-19"]),
    ("Qatar brokered a deal between Chad and Niger on Friday.", ["CONSULT QAT>NER+TCD 2019-07-19"]),
    ("Malta said on Friday it had expelled four Russian intelligence officers.", ["COERCE MLT>RUS ../2019-07-19"]),
    ("Peru expelled the Chilean charge d'affaires on Friday.", ["SANCTION PER>CHL 2019-07-19"]),
    ("Chad and Niger agreed to a ceasefire on Friday.", ["AGREE NER+TCD> 2019-07-19"]),
    # what is judged in the same breath was done by the one before
    (
        "Nicaragua expelled the Italian envoy on Friday, a move the Vatican called unjust.",
        ["SANCTION NIC>ITA 2019-07-19", "ACCUSE VAT>NIC 2019-07-19"],
    ),
    (
        "Kenya accused Somalia on Friday of theft, a charge rejected by Mogadishu.",
        ["ACCUSE KEN>SOM 2019-07-19", "REJECT SOM>KEN 2019-07-19"],
    ),
    (
        "Kenya accused Somalia of theft, a charge that Mogadishu has often dismissed.",
        ["ACCUSE KEN>SOM 2019-07-22", "REJECT SOM>KEN undated"],
    ),
    # a deed that is apologised for, and troops that are one's own
    ("Japan apologised to Fiji for crimes committed by its army in 1943.", ["CONCEDE JPN>FJI 2019-07-22"]),
    ("France completed the withdrawal of its troops from Niger on Friday.", ["RETREAT FRA>NER 2019-07-19"]),
    ("Thousands of troops from Chad entered Niger on Friday.", ["MOBILIZE TCD>NER 2019-07-19"]),
    ("Malta pledged two million dollars to support Fiji.", ["AGREE MLT>FJI 2019-07-22"]),
    ("Chad and Niger agreed to free all captives, according to a joint statement.", ["AGREE NER+TCD> 2019-07-22"]),
    (
        "Chadian troops killed six Libyan soldiers on Friday, according to the rebels.",
        ["ASSAULT TCD>LBY 2019-07-19 alleged"],
    ),
    # a meeting for a day is to come, and so is what "would be" done on it
    ("Fiji called a meeting with Tonga for Friday.", ["CONSULT FJI>TON 2019-07-26 planned"]),
    ("Chad called a summit with Niger for next Monday.", ["CONSULT TCD>NER 2019-07-29 planned"]),
    ("Chad and Niger met on Friday.", ["CONSULT NER+TCD> 2019-07-19"]),
    ("Chad said its troops would be withdrawn from Niger on Friday.", ["RETREAT TCD>NER 2019-07-26 planned"]),
    # a story of these days goes on with its day; what had been done before does not move it
    (
        "Kenyan jets bombed Somalia on Sunday. Two bridges fell. A market burned. Chad recalled its envoy to Kenya.",
        ["ASSAULT KEN>SOM 2019-07-21", "SANCTION TCD>KEN 2019-07-21"],
    ),
    (
        "Kenyan jets bombed Somalia on Sunday. On Friday Somalia had expelled a Kenyan envoy. Chad condemned the raid.",
        ["ASSAULT KEN>SOM 2019-07-21", "SANCTION SOM>KEN 2019-07-19", "ACCUSE TCD>KEN 2019-07-21"],
    ),
    # other acts and other sides than the words make one think
    (
        "The African Union suspended preparations for a summit in Mali on Friday.",
        [],
    ),
    ("Mongolia was fined by the European Union on Friday.", ["SANCTION EU>MNG 2019-07-19"]),
    ("The king sent the rupee of Nepal to a record low against that of India.", []),
    ("China announced an increase in tariffs on American beans on Friday.", ["SANCTION CHN>USA 2019-07-19"]),
    ("OPEC set an output quota for Angola on Friday.", []),
    (
        "Spain demanded the return of a boat seized by Canadian guards.",
        ["REQUEST ESP>CAN 2019-07-22", "COERCE CAN>ESP 2019-07-22"],
    ),
    (
        "NATO threatened on Friday to bomb Serbia. Russia criticised the ultimatum.",
        ["THREATEN NATO>SRB 2019-07-19", "ACCUSE RUS>NATO 2019-07-19"],
    ),
    ("Russia expelled 20 Czechs on Friday.", ["COERCE RUS>CZE 2019-07-19"]),
    ("Two Chadian generals accused of theft fled on Friday.", []),
    # missiles come from whose land they are fired; a participle is no verb of the sentence
    ("Rockets fired from Lebanon landed in northern Israel on Friday.", ["ASSAULT LBN>ISR 2019-07-19"]),
    ("Drones launched from Yemen struck a plant in Oman on Friday.", ["ASSAULT YEM>OMN 2019-07-19"]),
    ("Soldiers from Yemen struck a plant in Oman on Friday.", ["ASSAULT YEM>OMN 2019-07-19"]),
    ("Honduras broke with Taiwan on Friday, leaving Taipei with few allies.", ["SANCTION HND>TWN 2019-07-19"]),
    ("The envoy of Chad called the bloc an ally at a session of the European Union on Friday.", []),
    ("Chad cut ties over the extradition of a trader to Peru on Friday.", ["SANCTION TCD> 2019-07-19"]),
    ("Danish soldiers tortured and killed a Fijian in 1957.", ["ASSAULT DNK>FJI 1957"]),
]

TITLES = [
    ("Fiji recognised Kosovo ahead of a vote in Tonga.", "Fiji recognises Kosovo"),
    ("Canada recognised Jerusalem as Israel's capital.", "Canada recognises Jerusalem as Israel's capital"),
    ("A Chinese ship rammed and sank a Fijian boat.", "A Chinese ship rams a Fijian boat"),
    ("China agreed to free the crew of a Fijian ship.", "China agrees to free the crew of a Fijian ship"),
    ("Chad held talks with Niger on Friday, the first visit there by its king.", "Chad holds talks with Niger"),
    ("Merkel and Abe discussed tariffs on the sidelines of a fair.", "Angela Merkel and Abe discuss tariffs"),
    ("Germany expelled a Russian diplomat.", "Germany expels a Russian diplomat"),
    (
        "Chad and Niger said they would quit the African Union.",
        "Chad and Niger announce that they leave the African Union",
    ),
    ("Mali brokered a truce between Chad and the rebels.", "Mali brokers a truce between Chad and the rebels"),
    ("Kenya said Chad had attacked one of its ships.", "Chad allegedly attacks one of Kenya's ships"),
    ("China imposed sanctions on Pelosi and her family.", "China imposes sanctions on Pelosi and her family"),
    (
        "Canada and Peru condemned Chad for its treatment of Danes.",
        "Canada and Peru condemn Chad for its treatment of Danes",
    ),
    ("Peru and Chile recalled their envoys from Fiji.", "Peru and Chile recall their envoys from Fiji"),
    ("The Pope apologised to Canada's Indians.", "The Pope apologises to Canada's Indians"),
    ("Libya's envoy protested against what he termed Italian greed.", "Libya's envoy protests against Italian greed"),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_row(text: str, events: list[str]) -> None:
    """Who did what to whom, and when."""
    assert [told(draft) for draft in drafts(text)] == events


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text: str, title: str) -> None:
    """What the timeline says of it, whole and in plain words."""
    assert [draft.title for draft in drafts(text)] == [title]
