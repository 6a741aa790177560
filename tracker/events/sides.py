"""The side of a war, a battle or a treaty that its sentence leaves out: from the text beside it or from a record."""

from collections.abc import Iterator, Sequence

from tracker.actors.reading import is_only_place, recorded
from tracker.dates.value import DateValue
from tracker.events.clauses import subject
from tracker.events.conflicts import Conflict, named_conflict
from tracker.events.draft import Role
from tracker.events.known_battles import known_battle
from tracker.events.known_treaties import treaty_of
from tracker.events.phrases import children, prepositions
from tracker.events.roles import Filled
from tracker.events.syntax import Scene
from tracker.events.token import Token
from tracker.events.triggers import Trigger

YEARS = {"treaty-signed": 0, "treaty-ratified": 3, "treaty-in-force": 3}  # after its signature in which it is done
GIVEN = {"RETREAT", "CONCEDE", "AID"}
BATTLES = {"battle", "siege", "engagement"}
FALLS = {"town-falls", "fall-to"}  # by whom a town was taken, nobody tells


def with_other_side(trigger: Trigger, filled: Sequence[Filled], scene: Scene, date: DateValue | None) -> list[Filled]:
    """The actors of an act; of a named war also the side that only the record or the next sentences name."""
    found = list(filled)
    if trigger.act.mode != "war":
        return found
    phrase = " ".join(t.text for t in trigger.token.subtree)
    conflict = named_conflict(phrase, date)
    if conflict is None:
        return found
    if conflict.named_in(phrase):
        found = [one for one in found if any(code in conflict.sides for code in _codes(one, scene, date))]
    known = {code for one in found for code in _codes(one, scene, date)}
    for code in conflict.sides:
        if code not in known:
            found.append(_missing_side(code, conflict, trigger, scene, date))
    return [Filled(Role.SOURCE, one.hit, one.reason) for one in found]


def _codes(one: Filled, scene: Scene, date: DateValue | None) -> list[str | None]:
    """The codes of those whom a mention stands for at that date."""
    return [mention.actor.code for mention in scene.actors.settle_each(one.hit, date)]


def _missing_side(code: str, conflict: Conflict, trigger: Trigger, scene: Scene, date: DateValue | None) -> Filled:
    """The side where the text names it nearby, else by the record, shown at the words that name the war."""
    for hit in scene.nearby:
        own = not scene.is_person(hit) and scene.actors.settle_each(hit, date)
        if own and any(mention.actor.code == code for mention in own):
            return Filled(Role.SOURCE, hit, f"named beside it, and a side of the {conflict.name}")
    words = scene.token_span(trigger.token)
    return Filled(Role.SOURCE, recorded(code, words), f"a side of the {conflict.name}, by the record")


def parties(trigger: Trigger, filled: Sequence[Filled], scene: Scene, date: DateValue | None) -> Iterator[Filled]:
    """The parties that are to be added to those told; nobody where a third is told, or some of several."""
    mode = trigger.act.mode
    paper = trigger.object if trigger.object is not None else trigger.token
    treaty = treaty_of(paper, date, YEARS[mode]) if mode in YEARS else None
    if treaty is None:
        yield from _under_treaty(trigger, filled, scene, date)
        return
    known = {m.actor.code for one in filled for m in scene.actors.settle_each(one.hit, date)}
    if not known <= set(treaty.sides) or (known and len(treaty.sides) > 2):
        return
    role = Role.TARGET if known and mode == "treaty-ratified" else Role.SOURCE
    for code in treaty.sides:
        if code not in known:
            yield Filled(role, recorded(code, scene.token_span(paper)), f"a party to the {treaty.name}, by the record")


def _under_treaty(trigger: Trigger, filled: Sequence[Filled], scene: Scene, date: DateValue | None) -> Iterator[Filled]:
    """Who else takes part where one gives something up by a treaty of two ("ceded Taiwan in the Treaty of 1895").

    To whom it goes; or whose it was, where the treaty itself is told to give it ("The Treaty of 1895 ceded it to …").
    """
    roles = {one.role for one in filled}
    if trigger.act.type not in GIVEN or len(roles) != 1 or not trigger.is_verb:
        return
    given = Role.SOURCE in roles
    papers = [noun for prep, noun in prepositions(trigger.token) if prep in {"in", "by", "under"}]
    giver = None if given else subject(trigger.token)
    papers = [giver, *papers] if giver is not None else papers
    treaty = next((found for paper in papers if (found := treaty_of(paper, date)) is not None), None)
    known = {m.actor.code for one in filled for m in scene.actors.settle_each(one.hit, date)}
    if treaty is None or len(treaty.sides) != 2 or not known <= set(treaty.sides):
        return
    for code in treaty.sides:
        if code not in known:
            hit = recorded(code, scene.token_span(papers[0]))
            yield Filled(Role.TARGET if given else Role.SOURCE, hit, f"a party to the {treaty.name}, by the record")


def opponents(trigger: Trigger, filled: Sequence[Filled], scene: Scene, date: DateValue | None) -> Iterator[Filled]:
    """Who else fought where and when a clause tells of force, by a record; nobody where more than one did."""
    if not (trigger.act.type == "ASSAULT" or trigger.act.id == "surrender") or scene.is_heading:
        return
    battle = known_battle(_own_words(trigger.verb or trigger.token), date)
    if battle is None:
        return
    filled = [one for one in filled if not is_only_place(one.hit, date)]
    roles = {one.role for one in filled}
    known = {m.actor.code for one in filled for m in scene.actors.settle_each(one.hit, date) if m.actor.code}
    missing = battle.against(known)
    if filled and (len(roles) > 1 or len(missing) != 1):
        return
    falls = not filled and trigger.act.id in FALLS
    role = Role.PARTICIPANT if falls else Role.TARGET if Role.SOURCE in roles else Role.SOURCE
    bare = falls or (not filled and trigger.token.lemma_lower in BATTLES)
    for code in (*battle.sides[0], *battle.sides[1]) if bare else missing:
        yield Filled(role, recorded(code, scene.token_span(trigger.token)), "who fought there then, by the record")


def _own_words(word: Token) -> list[str]:
    """The words of a clause, without further clauses that have a doer of their own."""
    further = [one for one in children(word, "conj", "ccomp") if children(one, "nsubj", "nsubjpass")]
    aside = {token.i for one in further for token in one.subtree}
    return [token.text for token in word.subtree if token.i not in aside]
