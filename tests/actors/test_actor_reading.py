"""The whole reading of a document: names, persons and phrases, apart from each other and in order."""

import pytest

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.reading import ActorReading, read_actors, recorded
from tracker.dates.value import DateValue, year
from tracker.documents.document import Document, Span
from tracker.knowledge import load

# text, phrase, codes for which it stands
TAKEN_UP = [
    ("Chile fought Peru. Cuba and Mexico urged both sides to stop.", "both sides", ["CHL", "PER"]),
    (
        "Chile fought Peru. As Cuba and Mexico fought, the UN urged both sides to stop.",
        "both sides",
        ["CUB", "MEX"],
    ),
    ("Chile fought Peru. The latter lost.", "The latter", ["PER"]),
    ("Chile fought Peru, and the former won.", "the former", ["CHL"]),
    ("Chile, Cuba and Peru met. The latter left.", "The latter", ["PER"]),
    ("NATO met in Oslo. The alliance took note.", "The alliance", ["NATO"]),
    ("The EU and Norway spoke. Later the bloc gave way.", "the bloc", ["EU"]),
    ("NATO's secretary-general left Oslo. The alliance took note.", "The alliance", ["NATO"]),
    ("Sweden and France spoke. The kingdom gave way.", "The kingdom", ["SWE"]),
    ("Spain spoke. Spain and Egypt met. The kingdom gave way.", "The kingdom", ["ESP"]),
    ("Spain spoke, Spain wrote, Spain met Jordan. The kingdom gave way.", "The kingdom", ["ESP"]),
    ("Spain met Jordan. The kingdom gave way.", "The kingdom", ["JOR"]),
    ("Chile and Peru met. In 1953 the same two powers left.", "the same two powers", ["CHL", "PER"]),
    ("The Arab League voted. The organization moved.", "The organization", ["LOA"]),
    ("Chile and Peru signed a pact between the two countries.", "the two countries", ["CHL", "PER"]),
    ("Mali struck Niger, Mali said. Niger denied it. Both sides lost men.", "Both sides", ["MLI", "NER"]),
    ("Mali struck Niger. Each army blamed the other.", "Each army", ["MLI", "NER"]),
    ("Peru and Chile met. A Swedish envoy saw both leaders.", "both leaders", ["PER", "CHL"]),
    ("India and Fiji fought. Oman invited the two sides.", "the two sides", ["IND", "FJI"]),
    (
        "Mali met Somalia. Somalia met Mali after a quarrel. Mali had met Somaliland. The two sides left.",
        "The two sides",
        ["SOM", "MLI"],
    ),
    ("A plan for Peru and Chile by Swiss envoys pleased both sides.", "both sides", ["PER", "CHL"]),
    ("Somaliland voted in May. Oman sent tea to the breakaway state in June.", "the breakaway state", ["SML"]),
    ("Chechnya voted. Mali recognised the self-proclaimed republic.", "the self-proclaimed republic", ["ICK"]),
    ("Abkhazia voted. The enclave in 1993 was poor. Oman spoke.", "The enclave", ["ABK"]),
    ("Biafra armed. Mali met leaders of Togo and warned the separatists.", "the separatists", ["BIA"]),
    ("It took both superpowers by surprise.", "both superpowers", ["USA", "SUN"]),
    ("Peru went to the International Court of Justice. The Court rejected its claim.", "The Court", ["ICJ"]),
    ("The Danish president, Jan Holm, spoke. The president left.", "The president", ["DNK"]),
]
LEFT_OPEN = [
    ("Chile, Cuba and Peru met. The former left.", "The former"),
    ("The alliance took note.", "alliance"),
    ("NATO met. The alliance with Rome lapsed.", "alliance"),
    ("Chile spoke. Both sides lost men.", "sides"),
    ("Mali struck Niger. Each army of the union lost men.", "army"),
    ("Peru voted. Oman sent tea to the breakaway region.", "region"),
    ("Abkhazia voted. Oman sent tea to the enclave of Ceuta.", "enclave"),
    ("Abkhazia voted. " + "It rained on the hills. " * 30 + "Oman sent tea to the enclave.", "enclave"),
    ("The president left.", "president"),
    ("Peru went to the International Court of Justice. The Court House burnt down.", "Court House"),
]


def _codes(reading: ActorReading, hit: Hit) -> list[str | None]:
    return [mention.actor.code for mention in reading.settle_each(hit, None)]


@pytest.mark.parametrize(("text", "phrase", "codes"), TAKEN_UP)
def test_phrases_take_up_who_was_named(text: str, phrase: str, codes: list[str]) -> None:
    """A definite phrase stands for whom it takes up, less surely than a name and with a reason."""
    reading = read_actors(Document(text))
    (hit,) = [hit for hit in reading.hits if hit.text == phrase]
    mentions = reading.settle_each(hit, None)
    assert _codes(reading, hit) == codes
    assert all(mention.confidence < 0.9 and mention.reason and mention.text == phrase for mention in mentions)


@pytest.mark.parametrize(("text", "word"), LEFT_OPEN)
def test_phrases_that_stand_for_nobody_known(text: str, word: str) -> None:
    """What cannot be told is no hit."""
    assert [hit.text for hit in read_actors(Document(text)).hits if word in hit.text] == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Togo left the bloc. The country was let in again.", ["TGO"]),
        ("Togo left the bloc. In 1970 Mali suspended the country.", ["TGO"]),
        ("Togo left the bloc. Mali vetoed the country's admission.", ["TGO"]),
        ("Togo left the bloc. Mali attacked Chad. The country lost.", []),
        ("Togo left the bloc. Mali lost a war, and the country fell apart.", []),
        ("Togo left the bloc. Mali sent aid to the country's largest tribe.", []),
        ("Togo left the bloc. Mali met Chad in the country.", []),
    ],
)
def test_the_one_state_of_the_title(text: str, codes: list[str]) -> None:
    """In a text of which the title names one state "the country" is that state, unless another was just spoken of."""
    reading = read_actors(Document(text, title="Foreign relations of Togo"))
    found = [code for hit in reading.hits if hit.form is Form.PHRASE for code in _codes(reading, hit)]
    assert found == codes


def test_examples_of_definite_phrases() -> None:
    """The data's own examples give a phrase, the counter-examples none."""
    for tables in load("definite").values():
        for table in tables:
            found = [any(h.form is Form.PHRASE for h in read_actors(Document(w)).hits) for w in table["examples"]]
            wrong = [any(h.form is Form.PHRASE for h in read_actors(Document(w)).hits) for w in table["not_examples"]]
            assert (all(found), any(wrong)) == (True, False)


def test_a_person_absorbs_the_state_of_the_title() -> None:
    """The Polish president is one hit, with the state inside."""
    reading = read_actors(Document("The Polish president, Jan Nowak, met Swedish envoys in Malta."))
    assert [hit.text for hit in reading.hits] == ["Polish president, Jan Nowak", "Swedish envoys", "Malta"]


def test_hits_are_in_order_and_apart() -> None:
    """No two hits share a character, and each has the text of its place."""
    text = "Russia's premier met the UN envoy. Both sides hailed the Soviet Union. The two men left Moscow. " * 40
    reading = read_actors(Document(text))
    assert all(one.end <= other.start for one, other in zip(reading.hits, reading.hits[1:], strict=False))
    assert all(text[hit.start : hit.end] == hit.text for hit in reading.hits)
    assert reading.between(0, 34) == [hit for hit in reading.hits if hit.start < 34]


def test_one_open_person_does_not_empty_the_result() -> None:
    """Whoever cannot be told stays open, and the others stay."""
    reading = read_actors(Document("General Ramirez defied the Soviet Union and Kraboszia."))
    assert [reading.settle(hit, DateValue(year(1980))).actor.code for hit in reading.hits] == [None, "SUN"]


def test_an_actor_by_the_record() -> None:
    """A side that no word names is shown at the words that imply it."""
    reading = read_actors(Document(""))
    mention = reading.settle(recorded("RUS", Span(4, 7, "war")), None)
    assert (reading.hits, mention.actor.code, mention.text, mention.reason) == ((), "RUS", "war", "By the record.")


@pytest.mark.parametrize(
    "text", ["", "\n\n", "…", "the two", "his", "'s president", "U.S.", "The The The", "X" * 10_000]
)
def test_odd_texts_do_not_raise(text: str) -> None:
    """Nothing in a text makes the reading fail."""
    reading = read_actors(Document(text))
    assert len(reading.hits) <= 1


def test_a_long_text_is_read_in_linear_time() -> None:
    """Ten times the text is no more than some twenty times the work: all passes go once over it."""
    text = (
        "Chile's premier, Luis Vega, met the Peruvian envoy in Lima. Both sides agreed. Vega left the alliance. "
        * 2_000
    )
    assert len(read_actors(Document(text)).hits) > 8_000
