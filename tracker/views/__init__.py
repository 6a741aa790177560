"""Reading for screens: a filter in, frozen rows out. Writing is `tracker.store`."""

from tracker.views.actors import actors_in_use, all_actors
from tracker.views.changes import RecentChange, recent_changes
from tracker.views.counts import counts
from tracker.views.detail import event_detail, history
from tracker.views.filters import EventFilter
from tracker.views.rows import (
    ActorPart,
    ActorRow,
    Change,
    Context,
    Counts,
    EventDetail,
    Mark,
    Passage,
    SourceRow,
    TimelineRow,
    ToldEvent,
)
from tracker.views.sentences import sentences
from tracker.views.sources import can_undo_source, source_row, source_text, source_with_text, sources
from tracker.views.timeline import timeline
from tracker.views.told import told_in

__all__ = [
    "ActorPart",
    "ActorRow",
    "Change",
    "Context",
    "Counts",
    "EventDetail",
    "EventFilter",
    "Mark",
    "Passage",
    "RecentChange",
    "SourceRow",
    "TimelineRow",
    "ToldEvent",
    "actors_in_use",
    "all_actors",
    "can_undo_source",
    "counts",
    "event_detail",
    "history",
    "recent_changes",
    "sentences",
    "source_row",
    "source_text",
    "source_with_text",
    "sources",
    "timeline",
    "told_in",
]
