"""The actors that a form offers: those of the store and those that Tracker knows, and how typed names find them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dashboard.components.names import code_name, told_apart
from tracker.actors.actor import Actor, ActorKind
from tracker.actors.lexicon import records
from tracker.views import ActorRow

OWN_CODE = (ActorKind.STATE, ActorKind.ORGANISATION)


@dataclass(frozen=True)
class Roster:
    """Actors by the label under which the form offers them: an id of the store, or an actor that it lacks so far."""

    known: Mapping[str, str | Actor]

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels, those with the most events first."""
        return tuple(self.known)

    def label_of(self, actor_id: str) -> str | None:
        """The label of an actor of the store."""
        return self._labels.get(actor_id)

    def resolve(self, name: str) -> str | None:
        """The label that a typed name means: the same letters in any case, or another name of a known actor."""
        wanted = " ".join(name.split()).casefold()
        return self._names.get(wanted)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {known: label for label, known in self.known.items() if isinstance(known, str)}

    @cached_property
    def _names(self) -> dict[str, str]:
        names = {label.casefold(): label for label in reversed(self.labels)}
        for record in records().values():
            if record.name.casefold() in names:
                for name in record.names:
                    if not name.weak and name.form.value == "name":
                        names.setdefault(name.text.casefold(), names[record.name.casefold()])
        return names


def roster(stored: Sequence[ActorRow], known: Iterable[Actor]) -> Roster:
    """The actors of the store, then those of the lexicon that it does not have yet."""
    have = {(row.kind, row.code) for row in stored if row.kind in OWN_CODE}
    own = [(row.id, row.name, code_name(row.code) or row.kind.value) for row in stored]
    labels = told_apart(own)
    offered: dict[str, str | Actor] = {label: actor_id for actor_id, label in labels.items()}
    for actor in known:
        if (actor.kind, actor.code) not in have:
            offered.setdefault(actor.name, actor)
    return Roster(offered)
