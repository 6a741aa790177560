"""What choices are called on the pages, and in the links that keep them."""

from tracker.actors.actor import ActorKind
from tracker.documents.document import Kind
from tracker.events.draft import Role, Status
from tracker.events.kinds import event_types
from tracker.store import Review


def capital(words: str) -> str:
    """The words with a capital in front."""
    return words[:1].upper() + words[1:]


TYPE_CHOICE = {kind.id: capital(kind.name) for kind in event_types() if kind.id}
STATUS_CHOICE = {
    Status.OCCURRED: "Happened",
    Status.ONGOING: "Goes on",
    Status.PLANNED: "Planned",
    Status.ALLEGED: "Alleged",
    Status.NEGATED: "Did not happen",
}
REVIEW_WORDS = {Review.PROPOSED: "Not yet checked", Review.ACCEPTED: "Accepted", Review.REJECTED: "Rejected"}
ROLE_CHOICE = {Role.SOURCE: "Who acted", Role.TARGET: "Towards whom", Role.PARTICIPANT: "Others taking part"}
KIND_OF_TEXT = {Kind.AUTO: "Let Tracker tell", Kind.NEWS: "News", Kind.NARRATIVE: "History or chronology"}
KIND_OF_ACTOR = {
    ActorKind.STATE: "a state",
    ActorKind.ORGANISATION: "an organisation",
    ActorKind.PERSON: "a person",
    ActorKind.GROUP: "a group",
}


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 event", "1,200 events", "no events"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s" if number else f"no {noun}s"


ACTION_WORDS = {
    "create": "Added",
    "update": "Read again",
    "accept": "Accepted",
    "reject": "Rejected",
    "delete": "Deleted",
    "edit": "Changed",
    "undo": "Undone",
    "import": "Taken in from a file",
}
