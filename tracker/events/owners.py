"""What a reading keeps in mind of whose troops, ships, envoys and the like a text has told of."""

from dataclasses import field

from tracker.actors.mentions import Hit
from tracker.records import dataclass


@dataclass(frozen=True, slots=True)
class Owners:
    """By noun whose they were when told last, in the whole document; `here` each noun's lemma with its owner, in the
    paragraph that begins at `section`, or in the last lines of a news story; `home` is the state in whose capital the
    story was written, or on whose foreign relations the text is."""

    by_noun: dict[str, tuple[Hit, ...]] = field(default_factory=dict)
    here: tuple[tuple[str, tuple[Hit, ...]], ...] = ()
    section: int = -1
    home: Hit | None = None
