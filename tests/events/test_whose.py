"""Whose "the army", "the envoys" and "the government" are, by what was told before; and where that stays open."""

import pytest

from tracker.documents.document import Document, Kind
from tracker.extract import extract

TOLD = [
    ("Danish troops crossed the Eider in 1848. In May they attacked a Prussian fort.", {"DNK", "PRU"}),
    ("In 1904 a Danish squadron left Kiel. In October the ships fired on British trawlers.", {"DNK", "GBR"}),
    ("Spain landed an expedition at Agadir in 1860. In March the troops attacked a Moroccan fort.", {"ESP", "MAR"}),
    ("Norway sent an embassy to Peru in 1841. On 3 May the envoys signed a treaty with Peru.", {"NOR", "PER"}),
    ("Polish delegates met Latvian delegates in 1922. The delegates signed an accord in May.", {"POL", "LVA"}),
    ("Chile and Bolivia fell out in 1920. In June the foreign ministers signed a truce.", {"CHL", "BOL"}),
    ("Chile, Peru and Bolivia fell out in 1882. In May the three powers signed a truce.", {"CHL", "PER", "BOL"}),
    ("Oman mediated between Togo and Benin in 1977. In June the two governments restored relations.", {"TGO", "BEN"}),
    ("Ghana and Togo quarrelled in 1962. Each government accused the other of plots.", {"GHA", "TGO"}),
    ("A French gunboat lay off Siam in 1893. In June the king signed a treaty with France.", {"THA", "FRA"}),
    ("Russia took Erivan from Persia. In 1828 the shah ceded the khanates to the tsar.", {"IRN", "RUS"}),
    ("Zambia attained independence in 1964. The country joined the United Nations in December.", {"ZMB", "UN"}),
    ("France condemned the coup in Niger. In May 1999 the junta expelled the French ambassador.", {"NER", "FRA"}),
    ("North Korea fired a rocket. In May 1998 the South recalled its envoy to China.", {"KOR", "CHN"}),
    ("Persia lost the Caucasus to Russia. In 1857 she signed a treaty with Britain.", {"IRN", "GBR"}),
    ("Prince Gong of China met a British envoy. In May 1860 the envoy and the prince signed a pact.", {"CHN", "GBR"}),
    ("Turkey's parliament met in 1994. In May the deputies rejected a treaty with Greece.", {"TUR", "GRC"}),
    ("Danes, Swedes and Finns met in 1948. Oslo was glad. In May the three countries signed a pact.",
     {"DNK", "SWE", "FIN"}),
    ("Thousands marched in Tunis in 1994. In May the government recalled its ambassador to Syria.", {"TUN", "SYR"}),
    ("Liberia was ruled by Samuel Lund. In May 1981 Lund broke off relations with Libya.", {"LBR", "LBY"}),
    ("Peru armed in 1910, and Chile, Brazil and Cuba met. In May the three powers signed a pact.",
     {"CHL", "BRA", "CUB"}),
    ("Lord Ek took command of the Danish fleet in 1823. In May Ek attacked a Dutch port.", {"DNK", "NLD"}),
]  # fmt: skip
HOME = [
    ("NAIROBI (Reuters) - Kenya shut its border with Somalia. The government accused Chad of plots.", {"KEN", "TCD"}),
    ("LIMA, Peru (AP) — Chile and Peru fell out. The foreign minister summoned the Chilean envoy.", {"PER", "CHL"}),
    ("NAIROBI (AP) - Somalia shut its ports. The foreign minister accused Chad of plots.", {"TCD"}),
]
OPEN = [
    "Danish troops crossed the Eider in 1848. In May merchants who feared them said that they attacked a fort.",
    "Danish and Swedish troops crossed the sound in 1807. In May the troops burnt Lund.",
    "Chile, Peru and Bolivia sent envoys in 1882. In May the commissioners signed a truce.",
    "Peru and Chile fell out in 1865. In May the king signed a treaty.",
    "Mali attacked Niger in 1965. In May the government signed a truce.",
    "A Danish fleet sailed in 1801. In May the enemy fleet attacked a fort.",
]


@pytest.mark.parametrize(("text", "codes"), TOLD)
def test_those_told_before(text: str, codes: set[str]) -> None:
    """The last sentence finds those of whom the first tells."""
    drafts = extract(Document(text, kind=Kind.NARRATIVE))
    assert {part.mention.actor.code for part in drafts[-1].parts} == codes


@pytest.mark.parametrize(("text", "codes"), HOME)
def test_those_at_home(text: str, codes: set[str]) -> None:
    """What every state has is that of the state where the story was written, but for a story of another land."""
    drafts = extract(Document(f"Envoy summoned\n\n{text}\n", kind=Kind.NEWS))
    assert {part.mention.actor.code for part in drafts[-1].parts} == codes


@pytest.mark.parametrize("text", OPEN)
def test_nobody_where_several_could_be_meant(text: str) -> None:
    """The last sentence has nobody who does it."""
    last = text.index(". In May")
    drafts = [draft for draft in extract(Document(text, kind=Kind.NARRATIVE)) if draft.sentence.start > last]
    assert not [part for draft in drafts for part in draft.parts if part.role.value == "source"]
