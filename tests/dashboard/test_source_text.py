"""What stands in a document is shown as text, whatever it looks like."""

from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.components.source_text import link, marked
from tests.charts.made import HOSTILE


@dataclass(frozen=True)
class Stretch:
    """A made-up mark."""

    start: int
    end: int
    role: str


CASES = [
    ("nothing marked", "In 1979 they met.", [], "In 1979 they met."),
    ("one mark", "In 1979 they met.", [Stretch(3, 7, "date")], 'In <mark class="date">1979</mark> they met.'),
    ("the date wins over the act", "May talks", [Stretch(0, 9, "trigger"), Stretch(0, 3, "date")],
     '<mark class="date">May</mark><mark class="trigger"> talks</mark>'),
    ("a mark beyond the text", "met", [Stretch(-4, 99, "trigger")], '<mark class="trigger">met</mark>'),
    ("the whole sentence is no mark", "They met.", [Stretch(0, 9, "sentence")], "They met."),
    ("tags inside a mark", "a <b>", [Stretch(2, 5, "date")], 'a <mark class="date">&lt;b&gt;</mark>'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "spans", "html"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_marks_stand_where_they_belong(text: str, spans: list[Stretch], html: str) -> None:
    """Letters keep their order and number."""
    assert marked(text, spans) == html


class Reader(HTMLParser):
    """Reads tags and text as a browser would."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag."""
        self.tags.add(tag)


spans = st.lists(st.builds(Stretch, st.integers(-2, 60), st.integers(-2, 60), st.sampled_from(["date", "actor", "x"])))


@given(st.text(alphabet="<>&\"'ab=/ ", max_size=50) | st.sampled_from(HOSTILE), spans)
def test_no_text_becomes_a_tag(text: str, given_spans: list[Stretch]) -> None:
    """Only our own marks are tags, and what is between them is the text."""
    html = marked(text, given_spans)
    reader = Reader()
    reader.feed(html)
    assert reader.tags <= {"mark"}
    bare = html.replace("</mark>", "")
    for role in ("date", "actor"):
        bare = bare.replace(f'<mark class="{role}">', "")
    assert unescape(bare) == text


@pytest.mark.parametrize(
    ("address", "is_link"),
    [
        ("https://example.org/a?b=1&c=2", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org/x", False),
        ("https:///nowhere", False),
        ("http://[bad", False),
        ("report.txt", False),
        ("mailto:someone@example.org", False),
    ],
)
def test_only_addresses_of_the_web_are_links(address: str, is_link: bool) -> None:
    """All others are text."""
    assert link(address).startswith("<a ") is is_link


def test_an_address_cannot_leave_its_attribute() -> None:
    """Quotes are escaped."""
    assert '"' not in link('https://example.org/"onclick="alert(1)').replace('href="', "").split(" target")[0][2:-1]
