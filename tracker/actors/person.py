"""A person in a text, and by which names he or she may be called again."""

import re
from dataclasses import field

from tracker.actors.actor import Form
from tracker.actors.holders import Office
from tracker.actors.mentions import Hit
from tracker.actors.personal import family_names
from tracker.records import dataclass

FAMILY_FIRST = {"CHN", "TWN", "JPN", "KOR", "KRE", "PRK", "VNM", "KHM"}
BY_GIVEN_NAME = {"ETH", "ERI", "THA"}  # where people are called by the first of their names
OUT_OF_OFFICE = {"former", "ousted", "deposed", "late", "exiled"}
CAPITALISED = re.compile(
    r"(?<![\w’'-])(?:(?:de|du|la|le|van|von|der|al|el|bin|ben)[- ])?[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_]+)*"
)


@dataclass(frozen=True, slots=True)
class PersonHit(Hit):
    """A person in the text. `candidates` are those of the state or organisation the person acts for, none where open.

    `inner` are the hits inside its words, `offices` what the table of office holders knows, `name` is empty for a
    title alone ("the Russian president"); `certainty` is how sure the link of person and state is, and
    `hosts` are those to whom an envoy is sent ("the Danish ambassador to Peru"). One that is `termed` is called by a
    name that others bear too, and is the holder only in the days of the office.
    """

    name: str = ""
    title: str = ""
    inner: tuple[Hit, ...] = ()
    offices: tuple[Office, ...] = field(default=(), hash=False)
    certainty: float = 0.9
    reason: str = ""
    many: bool = False
    hosts: tuple[Hit, ...] = ()
    termed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing tells for whom the person acts."""
        return not (self.readings or self.offices)

    @property
    def is_former(self) -> bool:
        """Whether the words say that the office is a former one."""
        return bool(OUT_OF_OFFICE & set(self.title.split()))


def of_nation(
    words: str, start: int, nation: Hit, title: str, reason: str, *, hosts: tuple[Hit, ...] = ()
) -> PersonHit:
    """The person whose whole name these words are, at their place in the text, on the side of a nation named beside."""
    name = " ".join(words.split())
    end, sides, sure = start + len(words), (nation.candidates, nation.readings), 0.85
    return PersonHit(start, end, words, Form.PERSON, *sides, name, title, certainty=sure, reason=reason, hosts=hosts)


def remember(hit: PersonHit, known: dict[str, PersonHit]) -> None:
    """Note the names by which the person may be called again; a former office does not displace a present one."""
    if hit.name and not hit.is_open:
        names = family_names(hit.name) | _leading_family_name(hit)
        known.update({name: hit for name in names if not (hit.is_former and name in known)})


def _leading_family_name(hit: PersonHit) -> frozenset[str]:
    """The first name of two or three where it is the family's or the one people go by ("Li" for "Li Hongzhang")."""
    parts = hit.name.split()
    records = [entry.record for entry in hit.readings] + [office.record for office in hit.offices]
    eastern = any(one.actor.code in FAMILY_FIRST | BY_GIVEN_NAME for one in records)
    return frozenset(parts[:1]) if eastern and len(parts) in {2, 3} and len(parts[0]) > 1 else frozenset()


def bare_name(match: re.Match[str]) -> str:
    """The capitalised word, with its particle, without a possessive ending."""
    return match[0].removesuffix("'s").removesuffix("’s")
