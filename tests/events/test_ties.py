"""Who does what, to whom and when, where parser or words mislead: late infinitives, own ideas, bodies, dates beside."""

import pytest

from tests.events.test_roles import sides, with_word
from tests.events.test_timing import Told, narrated

# a sentence, a word of the act's title or its mode, who does it, and to whom
READ = [
    ("The raid led Chad to condemn Mali as a “den of robbers like no other,” and to impose a “ban” on "
     "the sale of boats to Mali in 1961.", "ban", {"TCD"}, {"MLI"}),
    ("The raid led Chad to condemn Mali, and, in the end, to impose an embargo on it in 1961.", "impose",
     {"TCD"}, {"MLI"}),
    ("In a June 1963 meeting with the Chinese, Egypt and India agreed to a truce.", "agree", {"EGY", "IND"}, set()),
    ("In a June 1963 meeting with the Chinese, Egypt and India agreed to a truce.", "meet", {"EGY", "IND"}, {"CHN"}),
    ("Kenya blocked attempts to keep Uganda out of the league in 1961.", "block", {"KEN"}, set()),
    ("Kenya rejected the note of Uganda in 1961.", "reject", {"KEN"}, {"UGA"}),
    ("The First Arab-Israeli War broke out in May 1948.", "war", {"ISR", "EGY", "JOR", "SYR", "LBN", "IRQ"}, set()),
    ("Kenya accused Uganda of sending weapons to Chad in 1961 and broke off relations in 1962.", "break",
     {"KEN"}, {"UGA"}),
    ("In 1961 Kenya threatened to attack Uganda and recalled its ambassador.", "recall", {"KEN"}, {"UGA"}),
    ("In 1961 Kenya and Uganda signed a treaty of friendship, which Chad and Mali welcomed.", "welcome",
     {"TCD", "MLI"}, {"KEN", "UGA"}),
    ("Presidents Karl Lund of Denmark and Axel Ek of Sweden signed the pact in Lima on 4 May 1961.", "sign",
     {"DNK", "SWE"}, set()),
    ("Chadian troops moved on the port, and in May 1961 Mali gave way.", "give", {"MLI"}, set()),
    # who is to get a thing is not asked for it
    ("Kenya demanded the cession of the port to Uganda in 1961.", "demand", {"KEN"}, set()),
    ("Kenya demanded from Chad the return of the isles to Uganda in 1961.", "demand", {"KEN"}, {"TCD"}),
    ("Kenya demanded the cessation of Ugandan raids in 1961.", "demand", {"KEN"}, {"UGA"}),
    ("Kenya made promises to Uganda in 1961, and cut aid to Mali.", "cut", {"KEN"}, {"MLI"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "sources", "targets"), READ)
def test_roles(text: str, word: str, sources: set[str | None], targets: set[str | None]) -> None:
    """Each actor has the role that the words give it."""
    assert sides(with_word(text, word)) == (sources, targets)


OTHER = [
    ("RETREAT", "The Kenyan delegation left Kampala in 1961."),
    ("MOBILIZE", "In 1961 a United Nations force pushed the army of Kenya back."),
    ("CONSULT", "In 1961 the conference adopted the plan of Kenya and Uganda."),
    ("CONSULT", "After consultations with his advisers the Kenyan president left Uganda in 1961."),
    ("SUPPORT", "The signing of the World Bank in 1961 was a feast."),
    ("RETREAT", "In 1961 Kenya weighed options, ranging from having Uganda give up the port to bombing it."),
    ("AGREE", "In 1961 the Kenyan president assured the people that Kenya would keep its word from Uganda to Chad."),
    ("THREATEN", "Kenya gave a Chadian poet asylum some days later."),
    (None, "NATO came into being in May 1961."),
    (None, "Kenya was proclaimed a republic in May 1961."),
    ("AID", "In May 1961 Kenya sent warships to protect its trawlers off Togo."),
    ("PROTEST", "Protests broke out in Kenya and Uganda in 1961."),
    ("SUPPORT", "In 1961 parliament passed a law, authorising Kenya's entry into the United Nations."),
    (
        "AGREE",
        "Kenya proved unwilling to lift the tax, to allow visits, or to open the port until Uganda agreed to pay.",
    ),
    ("SANCTION", "Kenyans chose to dwell on the Ugandan pledges to keep the peace and reduce arms sales to Chad."),
    ("RETREAT", "Kenya decided to stress the Ugandan promises to free ten sailors and withdraw troops from Chad."),
]


@pytest.mark.parametrize(("kind", "text"), OTHER)
def test_no_such_act(kind: str | None, text: str) -> None:
    """What a body decides, what is allowed, and who goes home is no such act."""
    assert kind not in {event[0] for event in narrated(text) if event[2] != "planned"}


OWN = [
    ("Kenyan troops left Uganda in 1961.", ("RETREAT", "1961", "occurred")),
    ("The Kenyans pushed their troops to the border with Uganda in 1961.", ("MOBILIZE", "1961", "occurred")),
    ("The conference between Kenya and Uganda opened in 1961.", ("CONSULT", "1961", "occurred")),
    ("Kenya's signing of the pact in 1961 was a feast in Uganda.", ("SUPPORT", "1961", "occurred")),
    (
        "The American president informed Brezhnev that the United States had bombed Chad in 1975.",
        ("ASSAULT", "1975", "occurred"),
    ),
    ("In 1961 the Kenyan president vowed to the Ugandans that he would go.", ("AGREE", "1961", "occurred")),
    ("In 1961 Kenya pledged grain to the people of the lake for Uganda's sake.", ("AGREE", "1961", "occurred")),
    ("In 1961 Kenya gave up the port to Uganda.", ("RETREAT", "1961", "occurred")),
    ("In 1961 Kenya recognised Chad, but during the war, Kenya attacked Uganda.", ("ASSAULT", None, "occurred")),
    ("The award of May 1961 gave Kenya the hill.", ("SUPPORT", "1961-05", "occurred")),
    ("Under the treaty, signed by Kenya and Chad in May 1961, both had to disarm.", ("SUPPORT", "1961-05", "occurred")),
    ("Kenya gave a Chadian poet asylum some days later.", ("AID", None, "occurred")),
    ("Kenya came into being in May 1961.", (None, "1961-05", "occurred")),
    ("Kenya was proclaimed on 3 May 1961.", (None, "1961-05-03", "occurred")),
    ("In May 1961 Kenya sent warships to protect its trawlers off Togo.", ("MOBILIZE", "1961-05", "occurred")),
    ("The Kenyan army drew back from Uganda in May 1961.", ("RETREAT", "1961-05", "occurred")),
    ("In 1961 Kenya annexed Chad and attacked Uganda.", ("ASSAULT", "1961", "occurred")),
    ("Ford informed Brezhnev that Libya had bombed Chad in 1975.", ("ASSAULT", "1975", "alleged")),
]


@pytest.mark.parametrize(("text", "expected"), OWN)
def test_its_own_sense(text: str, expected: Told) -> None:
    """The same words in their own sense tell it."""
    assert expected in narrated(text)
