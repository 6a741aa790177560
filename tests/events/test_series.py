"""Acts that one verb tells of several times, or of several actors each with a time."""

import pytest

from tests.events.test_relations import drafts, told

SEVERAL = [
    (
        "Togo tore up the treaty with Mali in 1956, nationalised Malian firms in December 1957 and left Mali in 1960.",
        [
            ("treaty-left", "1956", {"TGO", "MLI"}),
            (None, "1957-12", {"TGO", "MLI"}),
            ("withdrawal", "1960", {"TGO", "MLI"}),
        ],
    ),
    (
        "Kenya recognised Togo in May 1960 and in June Mali.",
        [("recognition", "1960-05", {"KEN", "TGO"}), ("recognition", "1960-06", {"KEN", "MLI"})],
    ),
    (
        "In April 1917 Kenya declared war on Togo, and in December on Mali and Niger.",
        [("war", "1917-04", {"KEN", "TGO"}), ("war", "1917-12", {"KEN", "MLI", "NER"})],
    ),
    (
        "Peru broke off relations with Spain in 1936 and, in 1942, with Chile.",
        [("relations-broken", "1936", {"PER", "ESP"}), ("relations-broken", "1942", {"PER", "CHL"})],
    ),
    (
        "In 1961 Kenya recognised Mali, in 1962 Togo and in 1963 Peru.",
        [("recognition", year, {"KEN", other}) for year, other in (("1961", "MLI"), ("1962", "TGO"), ("1963", "PER"))],
    ),
    (
        "Peru attacked Chile in 1879 and in 1880 Bolivia left NATO.",
        [("attack", "1879", {"PER", "CHL"}), ("organisation-left", "1880", {"BOL", "NATO"})],
    ),
    (
        "In 1961, 1964 and 1971 the Danish premier visited Tunisia.",
        [("visit", year, {"DNK", "TUN"}) for year in ("1961", "1964", "1971")],
    ),
    (
        "In May 1961 and again in June 1964, Denmark and Tunisia went to war.",
        [("war", month, {"DNK", "TUN"}) for month in ("1961-05", "1964-06")],
    ),
    (
        "The Danish premier visited Tunisia in May 1964 and again in June 1966.",
        [("visit", "1964-05", {"DNK", "TUN"}), ("visit", "1966-06", {"DNK", "TUN"})],
    ),
    (
        "The Danish premier visited Tunisia in 1961, 1964 and 1971.",
        [("visit", year, {"DNK", "TUN"}) for year in ("1961", "1964", "1971")],
    ),
    (
        "The Danish premier and the Kenyan president met in Mombasa in May 1964 and again in Kisumu in June 1966.",
        [("talks", "1964-05", {"DNK", "KEN"}), ("talks", "1966-06", {"DNK", "KEN"})],
    ),
    (
        "The Danish premier visited Tunisia in May 1964, Kenya in June and Ghana in July.",
        [
            ("visit", "1964-05", {"DNK", "TUN"}),
            ("visit", "1964-06", {"DNK", "KEN"}),
            ("visit", "1964-07", {"DNK", "GHA"}),
        ],
    ),
    (
        "Relations with Kenya were established in May 1964 and with Togo two years later.",
        [("relations-established", "1964-05", {"KEN"}), ("relations-established", "1966", {"TGO"})],
    ),
    (
        "Denmark expelled three Kenyan envoys in May 1964, and a year later fifteen more.",
        [("diplomats-expelled", "1964-05", {"DNK", "KEN"}), ("diplomats-expelled", "1965", {"DNK", "KEN"})],
    ),
    (
        "Denmark freed three Kenyan sailors in May 1964 and ten others in June 1966.",
        [("release", "1964-05", {"DNK", "KEN"}), ("release", "1966-06", {"DNK", "KEN"})],
    ),
    (
        "Estonia acceded to NATO in March 2004 and to the European Union in May 2004.",
        [("accession", "2004-03", {"EST", "NATO"}), ("accession", "2004-05", {"EST", "EU"})],
    ),
    (
        "For example, consulates were opened in Tonga in 1845, Vanuatu in 1857, and the Solomon Islands in 1882.",
        [("embassy-opened", year, {code}) for year, code in (("1845", "TON"), ("1857", "VUT"), ("1882", "SLB"))],
    ),
    (
        "After isolating and defeating the Swedish army, the Danish Navy destroyed a Swedish squadron in July 1912.",
        [("attack", None, {"DNK", "SWE"}), ("attack", "1912-07", {"DNK", "SWE"})],
    ),
    (
        "Relations of Kenya with Ghana were restored in 1957 and with Togo two years later.",
        [("relations-restored", "1957", {"KEN", "GHA"}), ("relations-restored", "1959", {"KEN", "TGO"})],
    ),
    (
        "Relations with Togo were established by Chad in 1951 and with Peru two years later.",
        [("relations-established", "1951", {"TCD", "TGO"}), ("relations-established", "1953", {"TCD", "PER"})],
    ),
    (
        "Kenya was admitted to the United Nations in March 1957, and Togo a year later.",
        [("accession", "1957-03", {"KEN", "UN"}), ("accession", "1958", {"TGO", "UN"})],
    ),
    (
        "The Danish premier was in Lima in May 1957, and the Kenyan president in June 1959.",
        [("visit", "1957-05", {"DNK", "PER"}), ("visit", "1959-06", {"KEN", "PER"})],
    ),
    (
        "Kenya signed a treaty with Ghana in 1957 and a trade pact with Togo in 1959.",
        [("treaty-signed", "1957", {"KEN", "GHA"}), ("treaty-signed", "1959", {"KEN", "TGO"})],
    ),
    (
        "Moscow signed a treaty with Peru in May 1921 and a pact of peace in June 1957.",
        [("treaty-signed", "1921-05", {"RUS", "PER"}), ("treaty-signed", "1957-06", {"SUN", "PER"})],
    ),
    (
        "Kenya and Ghana signed a treaty of peace in 1957, and a wider one on trade in 1959.",
        [("treaty-signed", "1957", {"KEN", "GHA"}), ("treaty-signed", "1959", {"KEN", "GHA"})],
    ),
    (
        "Kenya recognised Ghana in May 1957 and Togo in June 1960.",
        [("recognition", "1957-05", {"KEN", "GHA"}), ("recognition", "1960-06", {"KEN", "TGO"})],
    ),
    # months and days with their years, places between them, times that open the sentence
    (
        "The Danish premier visited Tunisia in May 1961, June 1964 and July 1971.",
        [("visit", month, {"DNK", "TUN"}) for month in ("1961-05", "1964-06", "1971-07")],
    ),
    (
        "The Danish and the Kenyan premier met in Lima in May 1961, in Quito in June 1964 and in Lima in July 1971.",
        [("talks", month, {"DNK", "KEN"}) for month in ("1961-05", "1964-06", "1971-07")],
    ),
    (
        "In May 1961 and June 1964 the Danish premier visited Tunisia.",
        [("visit", month, {"DNK", "TUN"}) for month in ("1961-05", "1964-06")],
    ),
    (
        "In 1961 and 1964 Denmark accused Tunisia of spying.",
        [(None, year, {"DNK", "TUN"}) for year in ("1961", "1964")],
    ),
    # another subject, or several, whose verb and object are left out
    (
        "Togo and Benin left the African Union in March 1979, Mali and Chad in June and Ghana in May 1980.",
        [
            ("organisation-left", "1979-03", {"TGO", "BEN", "AU"}),
            ("organisation-left", "1979-06", {"MLI", "TCD", "AU"}),
            ("organisation-left", "1980-05", {"GHA", "AU"}),
        ],
    ),
    (
        "Togo was free. Chad recognised it in 1961, Benin the next year and Mali in 1963.",
        [("recognition", year, {"TGO", code}) for year, code in (("1961", "TCD"), ("1962", "BEN"), ("1963", "MLI"))],
    ),
    (
        "Chad was admitted to the African Union in 1961, Benin in 1962.",
        [("accession", "1961", {"TCD", "AU"}), ("accession", "1962", {"BEN", "AU"})],
    ),
    (
        "Chad joined the African Union on 5 April 1961, Benin followed in May and Mali in June.",
        [
            ("accession", "1961-04-05", {"TCD", "AU"}),
            ("accession", "1961-05", {"BEN", "AU"}),
            ("accession", "1961-06", {"MLI", "AU"}),
        ],
    ),
    # several objects at one time
    (
        "Togo recognised Chad and Niger in 1961, Benin and Mali in 1963.",
        [("recognition", "1961", {"TGO", "TCD", "NER"}), ("recognition", "1963", {"TGO", "BEN", "MLI"})],
    ),
    # another paper, or "one"
    (
        "Togo signed a treaty with Chad in May 1960 and one with Mali in June 1962.",
        [("treaty-signed", "1960-05", {"TGO", "TCD"}), ("treaty-signed", "1962-06", {"TGO", "MLI"})],
    ),
    (
        "Togo and Chad signed a treaty of friendship in May 1960, a trade agreement in 1962 and a pact there in 1964.",
        [("treaty-signed", year, {"TGO", "TCD"}) for year in ("1960-05", "1962", "1964")],
    ),
    (
        "Togo signed a trade agreement with Chad in May 1960 and a treaty of peace with Mali in June 1962.",
        [("treaty-signed", "1960-05", {"TGO", "TCD"}), ("treaty-signed", "1962-06", {"TGO", "MLI"})],
    ),
]
ONE = [
    "Denmark expelled three Kenyan envoys in May 1964, and a year later two more ministers resigned.",
    "Togo and Chad signed a treaty in May 1960 and a book on it appeared in June 1962.",
    "Togo and Chad met in Lima in 1961, Quito in 1962.",
    "Denmark recognised Tunisia in 1841, and in 1843 the bishop sent an envoy.",
    "Denmark recognised Tunisia in 1841 and in 1843, after long talks, built a school.",
    "Denmark declared war on Tunisia in 1841 and Kenya in 1843.",
    "In 1841, 3 years after the flood, Denmark attacked Tunisia.",
    "Denmark attacked Tunisia from 1841 to 1843.",
    "Denmark signed a treaty with Tunisia in 1841, and a friend of the king in 1843 burnt it.",
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_times(text: str, expected: list[tuple[str, str | None, set[str]]]) -> None:
    """Each time is an act of its own, with the actor named beside it."""
    assert [told(draft) for draft in drafts(text)] == expected


@pytest.mark.parametrize("text", ONE)
def test_one_time(text: str) -> None:
    """A time of another clause is no repetition."""
    assert len(drafts(text)) == 1


def test_titles_of_a_series() -> None:
    """Each title names its own."""
    text = "Kenya joined the United Nations in 1963, the African Union in 2002 and the Arab League in 2005."
    assert [draft.title for draft in drafts(text)] == [
        "Kenya joins the United Nations",
        "Kenya joins the African Union",
        "Kenya joins the Arab League",
    ]


def test_the_years_of_a_war_at_the_head() -> None:
    """They are years of one war."""
    assert len(drafts("In 1947 and 1948 Denmark and Tunisia fought a war.")) == 1


def test_titles_of_more() -> None:
    """Each tells how many there were."""
    titles = [one.title for one in drafts("Denmark freed three Kenyan sailors in May 1964 and ten more in June 1966.")]
    assert titles == ["Denmark frees three Kenyan sailors", "Denmark frees ten Kenyan sailors"]


def test_titles_of_other_subjects() -> None:
    """The verb goes with the number of those who do it."""
    text = "Togo and Benin left the African Union in 1979, Mali in 1981 and Chad and Niger in 1983."
    assert [draft.title for draft in drafts(text)] == [
        "Togo and Benin leave the African Union",
        "Mali leaves the African Union",
        "Chad and Niger leave the African Union",
    ]


def test_the_first_of_a_series() -> None:
    """It keeps its own time where it cannot be told what the other did."""
    found = drafts("Togo established relations with Chad in May 1960 and Mali in June 1961.")
    assert [told(draft) for draft in found] == [("relations-established", "1960-05", {"TGO", "TCD"})]


IN_BRACKETS = [
    (
        "Chad signed treaties with Togo (1961), Benin (1963), and Mali (1970).",
        [
            ("Chad signs treaties with Togo", "1961", {"TCD", "TGO"}),
            ("Chad signs treaties with Benin", "1963", {"TCD", "BEN"}),
            ("Chad signs treaties with Mali", "1970", {"TCD", "MLI"}),
        ],
    ),
    (
        "Chad fought two wars with Togo (1961–1963) and Mali (1970–1971).",
        [
            ("Chad fights wars with Togo", "1961/1963", {"TCD", "TGO"}),
            ("Chad fights wars with Mali", "1970/1971", {"TCD", "MLI"}),
        ],
    ),
    (
        "Chad was recognised by Togo (1961), Benin (1963) and Mali (1970).",
        [
            ("Togo recognises Chad", "1961", {"TCD", "TGO"}),
            ("Benin recognises Chad", "1963", {"TCD", "BEN"}),
            ("Mali recognises Chad", "1970", {"TCD", "MLI"}),
        ],
    ),
    (
        "Chad was recognised by Togo in 1961, by Benin in 1963 and by Mali in 1970.",
        [
            ("Togo recognises Chad", "1961", {"TCD", "TGO"}),
            ("Benin recognises Chad", "1963", {"TCD", "BEN"}),
            ("Mali recognises Chad", "1970", {"TCD", "MLI"}),
        ],
    ),
    (
        "Treaties were concluded with Togo (1961) and Mali (1970) by Chad.",
        [
            ("Chad concludes treaties with Togo", "1961", {"TCD", "TGO"}),
            ("Chad concludes treaties with Mali", "1970", {"TCD", "MLI"}),
        ],
    ),
    (
        "Chad and Togo signed agreements on trade (1961), culture (1963) and joint defence (1970).",
        [
            ("Chad and Togo sign agreements on trade", "1961", {"TCD", "TGO"}),
            ("Chad and Togo sign agreements on culture", "1963", {"TCD", "TGO"}),
            ("Chad and Togo sign agreements on joint defence", "1970", {"TCD", "TGO"}),
        ],
    ),
    (
        "Chad and Togo concluded a trade agreement (1961) and a cultural accord (1963).",
        [
            ("Chad and Togo conclude a trade agreement", "1961", {"TCD", "TGO"}),
            ("Chad and Togo conclude a cultural accord", "1963", {"TCD", "TGO"}),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_BRACKETS)
def test_times_in_brackets(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    """Each of those named, or of what was signed, has the time behind it, and none that of another."""
    assert [(draft.title, *told(draft)[1:]) for draft in drafts(text)] == expected


def test_a_ratification_by_each() -> None:
    """The title's verb goes with the one whose it is."""
    text = "The treaty with Mali was ratified by Chad in 1961 and by Togo a year later."
    assert [draft.title.split(" the ")[0] for draft in drafts(text)] == ["Chad ratifies", "Togo ratifies"]


def test_place_of_each_time() -> None:
    """The title names the place of its own time."""
    first, second = drafts("The Danish and the Kenyan premier met in Lima in May 1961 and in Quito in June 1964.")
    assert first.title.endswith("in Lima")
    assert second.title.endswith("in Quito")
