"""What a draft comes to in rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.actors.actor import Mention
from tracker.documents.document import Span
from tracker.events.acts import QUADS
from tracker.events.draft import Draft, EvidenceRole
from tracker.events.draft import Evidence as Shown
from tracker.store.actors import actor_key
from tracker.store.dating import date_columns
from tracker.store.models import Event, Evidence, Participation, Source
from tracker.store.plain import plain, plain_or_none
from tracker.store.records import Record


@dataclass(frozen=True, slots=True)
class _Shown:
    role: EvidenceRole
    span: Span
    participation: int | None = None
    mention: Mention | None = None


def read_draft(draft: Draft, source: Source, actors: Mapping[str, str]) -> Record:
    """The record of a draft, without an id yet; `actors` gives ids by key. Words are quoted from the source itself."""
    return Record(_event(draft, source), tuple(_parts(draft, actors)), tuple(_evidence(draft, source)))


def under_id(record: Record, event_id: str, revision: int = 1) -> Record:
    """The record with its id; it is changed in place, being nobody else's yet."""
    record.event.id = event_id
    record.event.revision = revision
    for row in (*record.parts, *record.evidence):
        row.event_id = event_id
    return record


def _event(draft: Draft, source: Source) -> Event:
    sentence, trigger = draft.sentence, draft.trigger
    return Event(
        id="",
        title=plain(draft.title),
        type=draft.type,
        quad=QUADS.get(draft.type or ""),
        mode=draft.mode,
        status=draft.status,
        place=plain_or_none(draft.place),
        basis=draft.basis,
        confidence=draft.confidence,
        rules=[plain(rule) for rule in draft.rules],
        reasons=[plain(reason) for reason in draft.reasons],
        source_id=source.id,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        sentence_text=source.text[sentence.start : sentence.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        trigger_text=source.text[trigger.start : trigger.end],
        **date_columns(draft.date),
    )


def _parts(draft: Draft, actors: Mapping[str, str]) -> Iterable[Participation]:
    for position, part in enumerate(draft.parts):
        yield Participation(
            event_id="", position=position, actor_id=actors[actor_key(part.mention.actor)], role=part.role
        )


def _evidence(draft: Draft, source: Source) -> Iterable[Evidence]:
    for position, shown in enumerate(_shown(draft)):
        mention = shown.mention
        yield Evidence(
            event_id="",
            position=position,
            source_id=source.id,
            role=shown.role,
            start=shown.span.start,
            end=shown.span.end,
            text=source.text[shown.span.start : shown.span.end],
            participation=shown.participation,
            rule=plain_or_none(mention.rule) if mention else None,
            reason=plain_or_none(mention.reason) if mention else None,
        )


def _shown(draft: Draft) -> list[_Shown]:
    """Sentence, trigger, date, actors and then what else the draft names, each stretch once for each role."""
    shown = [_Shown(EvidenceRole.SENTENCE, draft.sentence), _Shown(EvidenceRole.TRIGGER, draft.trigger)]
    if draft.date_span is not None:
        shown.append(_Shown(EvidenceRole.DATE, draft.date_span))
    for position, part in enumerate(draft.parts):
        mention = part.mention
        span = Span(mention.start, mention.end, mention.text)
        shown.append(_Shown(EvidenceRole.ACTOR, span, position, mention))
    seen = {(item.role, item.span.start, item.span.end) for item in shown}
    for item in draft.evidence:
        key = (item.role, item.span.start, item.span.end)
        if key not in seen:
            shown.append(_Shown(item.role, item.span, _place(item, draft), item.mention))
            seen.add(key)
    return shown


def _place(item: Shown, draft: Draft) -> int | None:
    """The part that a mention in another sentence shows: that of its actor, or of one that acts for the same."""
    if item.mention is None:
        return None
    actor = item.mention.actor
    acting = [part.mention.actor for part in draft.parts]
    same = [at for at, one in enumerate(acting) if one == actor]
    same += [at for at, one in enumerate(acting) if actor.code is not None and one.code == actor.code]
    return same[0] if same else None
