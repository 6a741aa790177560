"""One act that several sentences tell becomes one draft, with the evidence of each.

A wrong merge is worse than a missed one.
"""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.documents.document import Section
from tracker.events.agreeing import Bond, bond
from tracker.events.draft import Draft
from tracker.events.joining import grown, joined
from tracker.events.telling import Telling, group, telling

REACH = 16  # tellings of one kind and actor back over which one is compared: time grows with the text alone
NEXT = 2  # characters between a paragraph and the next one
CLOSE = 600  # characters between two sentences of one section, over which "the treaty" reaches back


@dataclass(slots=True)
class _Act:
    """An act as its first telling and those that were found to tell it again."""

    whole: Telling
    others: list[tuple[Draft, Bond]] = field(default_factory=list)

    def add(self, other: Telling, tie: Bond) -> None:
        self.whole = grown(self.whole, other, tie, len(self.others))
        self.others.append((other.draft, tie))


def retold(drafts: Sequence[Draft], sections: Sequence[Section] = (), parts: Sequence[int] = ()) -> tuple[Draft, ...]:
    """The drafts of a document, those that tell the same act made one in the place of the first.

    `parts` is where parts of the text begin that each tell acts of their own, below headings of which some are dated.
    """
    starts = [section.start for section in sections]
    kept = tuple(drafts)
    while True:
        fewer = _once(kept, starts, parts)
        if len(fewer) == len(kept):
            return fewer
        kept = fewer


def _once(drafts: tuple[Draft, ...], starts: Sequence[int], parts: Sequence[int]) -> tuple[Draft, ...]:
    groups: dict[object, list[int]] = defaultdict(list)
    for at, draft in enumerate(drafts):
        kind = group(draft)
        if kind is not None:
            groups[bisect_right(parts, draft.sentence.start), kind].append(at)
    firsts: dict[int, _Act] = {}
    gone: set[int] = set()
    for members in groups.values():
        if len(members) > 1:
            members.sort(key=lambda at: (drafts[at].sentence.start, drafts[at].trigger.start))
            for first, act, others in _acts({at: telling(drafts[at]) for at in members}, starts):
                firsts[first] = act
                gone |= others
    return tuple(
        joined(draft, firsts[at].whole.draft, firsts[at].others) if at in firsts else draft
        for at, draft in enumerate(drafts)
        if at not in gone
    )


def _acts(tellings: dict[int, Telling], starts: Sequence[int]) -> Iterator[tuple[int, _Act, set[int]]]:
    """The acts that several tellings of one group tell: the number of the first, and those of the others."""
    bonds = {(one, other): tie for one, other, tie in _bonds(tellings, starts)}
    unsure = _unsure(bonds, tellings)
    into: dict[int, int] = {}
    acts: dict[int, _Act] = {}
    for (one, other), tie in bonds.items():
        if {one, other} & unsure or other in into:
            continue
        first = into.get(one, one)
        act = acts.get(first) or _Act(tellings[first])
        if bond(act.whole, tellings[other], near=True) is None:
            continue
        act.add(tellings[other], tie)
        acts[first] = act
        into[other] = first
    for first, act in acts.items():
        yield first, act, {other for other, its in into.items() if its == first}


def _bonds(tellings: dict[int, Telling], starts: Sequence[int]) -> Iterator[tuple[int, int, Bond]]:
    """Pairs of tellings of one act, in the order of the second."""
    recent: dict[str, deque[int]] = defaultdict(lambda: deque(maxlen=REACH))
    for other, second in tellings.items():
        for one in sorted({at for side in second.sides for at in recent[side]}):
            first = tellings[one]
            if first.last != second.first:
                tie = bond(first, second, near=_near(first, second, starts))
                if tie is not None:
                    yield one, other, tie
        for side in second.sides:
            recent[side].append(other)


def _near(first: Telling, second: Telling, starts: Sequence[int]) -> bool:
    """Whether the second sentence follows soon in the same section, or is the very next."""
    gap = second.first.start - first.last.end
    same = bisect_right(starts, first.last.start) == bisect_right(starts, second.first.start)
    return 0 <= gap <= (CLOSE if same else NEXT)


def _unsure(bonds: dict[tuple[int, int], Bond], tellings: dict[int, Telling]) -> set[int]:
    """Those that could be one act or another, which exclude each other: "in 1972" between a February and a June."""
    others: dict[int, list[Telling]] = defaultdict(list)
    for (one, other), tie in bonds.items():
        if not tie.conflict:
            others[one].append(tellings[other])
            others[other].append(tellings[one])
    return {at for at, some in others.items() if len(some) > 1 and _apart(some)}


def _apart(some: Sequence[Telling]) -> bool:
    """Whether their dates have no day in common, or one's actors are not among another's."""
    days = [one.days for one in some if one.own is not None and one.days is not None]
    if days and max(first for first, _ in days) > min(last for _, last in days):
        return True
    widest = max((one.sides.keys() for one in some), key=len)
    return any(not one.sides.keys() <= widest for one in some)
