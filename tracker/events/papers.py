"""What else is signed at a later time of a series: "signed a pact in May and a trade agreement in June"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.events.decision import Kept
from tracker.events.draft import Role
from tracker.events.grammar import words
from tracker.events.naming import named, series
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.triggers import Trigger

OF_THING = re.compile(r"(?:,| and|, and) (?P<thing>an? [a-z][a-z -]{2,40}?)(?: there)? (?:in|on) (?:the )?\Z")
IN_BRACKETS = re.compile(r"\)(?:,| and|, and) (?P<thing>[a-z][a-z -]{2,40}) \((?:in )?\Z")
OTHER_THING = re.compile(r"(?:,| and|, and) (?P<thing>an? [a-z][a-z -]{2,40}?) (?:with|to|between) ")
SIGNED_THING = re.compile(
    r"\b[Aa]n? (?:[a-z-]+ )*?[a-z-]+(?: of [a-z]+(?: and [a-z]+)?)?(?= (?:with|to|is|are|in)\b|\Z)"
)
KIND = re.compile(r"an? (?:[a-z-]+ ){0,3}[a-z-]+(?: (?:of|on) (?:[a-z-]+ )?[a-z-]+(?: and [a-z-]+)?)?")
ABOUT = re.compile(r" (?:of|on) ")
MATTER = re.compile(r"\b(?P<papers>[a-z]+s (?:on|of|for)) [a-z -]+?(?= (?:with|to|between|in)\b|\Z)")
SIGNED = {"treaty-signed", "treaty-ratified"}


def without_paper(trigger: Trigger, filled: Sequence[Filled], scene: Scene) -> list[Filled]:
    """Those who sign or renew an alliance, and not the alliance itself ("the Little Entente was renewed")."""
    paper = trigger.object
    if trigger.act.mode not in SIGNED or trigger.act.id == "body-founded" or paper is None:
        return list(filled)
    if paper.tag_ == "WDT" and trigger.verb is not None:
        paper = trigger.verb.head
    own = scene.hit_at.get(paper.i)
    if own is None or not scene.is_organisation(own):
        return list(filled)
    return [one for one in filled if one.hit.candidates != own.candidates]


def is_signed(thing: str) -> bool:
    """Whether a phrase names what two sign ("a pact of friendship", "one")."""
    head = ABOUT.split(thing)[0]
    of_kind = KIND.fullmatch(thing) is not None and head.split()[-1] in words("agreed", "truce") | {"one"}
    return thing in {"one", "another"} or of_kind


def goes_on_signing(between: str) -> bool:
    """Whether the words between two times only name what else was signed ("), culture (" of "on trade (1961), …")."""
    told = OF_THING.fullmatch(between)
    if told is not None:
        return is_signed(told["thing"])
    return (listed := IN_BRACKETS.fullmatch(between)) is not None and _is_listed(listed["thing"])


def _is_listed(thing: str) -> bool:
    """Whether a phrase in a list names a paper, or what a further paper was about."""
    return is_signed(thing) or not thing.startswith(("a ", "an "))


def thing_between(start: int, end: int, scene: Scene) -> str:
    """What else is signed at a time, by the words between it and the time before; empty where it is the same."""
    between = scene.sentence.text[start - scene.sentence.start : end - scene.sentence.start]
    if (listed := IN_BRACKETS.fullmatch(between)) is not None:
        return listed["thing"] if _is_listed(listed["thing"]) else ""
    told = OF_THING.fullmatch(between) or OTHER_THING.match(between)
    return told["thing"] if told is not None and is_signed(told["thing"]) else ""


def about(one: Kept, thing: str) -> Kept:
    """The act about another thing than the title's ("a pact in May and a trade agreement in June")."""
    if thing and not is_signed(thing):
        title = MATTER.sub(lambda told: f"{told['papers']} {thing}", one.draft.title)
        return replace(one, draft=replace(one.draft, title=title))
    old = SIGNED_THING.search(one.draft.title) if thing else None
    if thing and one.draft.mode in SIGNED and old is None:  # "make peace" in 1957, and sign another paper in 1959
        names = [named(part.mention.actor) for part in one.draft.parts if part.role is Role.SOURCE]
        what = re.sub(r"\bone\b", "treaty", thing)
        title = f"{series(names)} {'sign' if len(names) > 1 else 'signs'} {what}" if names else one.draft.title
        return replace(one, draft=replace(one.draft, title=title))
    if old is None:
        return one
    thing = re.sub(r"\bone\b", ABOUT.split(old[0])[0].split()[-1], thing)
    title = one.draft.title[: old.start()] + thing + one.draft.title[old.end() :]
    return replace(one, draft=replace(one.draft, title=title[0].upper() + title[1:]))
