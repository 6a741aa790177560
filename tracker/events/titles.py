"""Titles: plain statements of acts in the present tense of a chronology, in the sentence's words where they serve."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.actors.actor import ActorKind, Form
from tracker.actors.lexicon import records
from tracker.dates.value import DateValue
from tracker.events.acts import Act
from tracker.events.courts import RULINGS
from tracker.events.draft import Part, Role, Status
from tracker.events.frame import Frame
from tracker.events.inflecting import inflected
from tracker.events.naming import OWNED, is_people, is_plural, named, series, with_article
from tracker.events.nominals import deed, place_phrase, proper_name
from tracker.events.phrases import children, is_infinitive, is_passive, joined, prepositions, surface_subject
from tracker.events.phrasing import noun_phrase, preposition_phrase, verb_phrase
from tracker.events.predicates import Subject, doers, predicate, undergoers
from tracker.events.roles import AGREED_BY, AGREED_WITH
from tracker.events.syntax import Scene
from tracker.events.templates import fill, fitting, holds
from tracker.events.told_as import as_told
from tracker.events.triggers import Trigger
from tracker.events.wording import joined_up

LONGEST = 12  # words
TOLD_PLAINLY = {"ASSAULT", "PROTEST", "COERCE", "MOBILIZE"}  # by who does them, also where certain subjects are asked
QUOTES = re.compile(r'\s*[“”"]\s*(?=\s|$)|[“”"]\s?')
ANY = re.compile(r" any (?=(?:[a-z]+ ){0,2}(?:agreement|accord|treaty|pact)s?\b)")  # "none was reached until May"
ANSWERED = {AGREED_WITH: "the agreement with", AGREED_BY: "the agreement of"}
HANGING = {"of", "from", "with", "to", "on", "in", "against", "between", "for", "and", "into", "the", "a", "an"}


def title_of(trigger: Trigger, parts: Sequence[Part], status: Status, scene: Scene, date: DateValue | None) -> str:
    """What the timeline says of an act."""
    frame = _frame(trigger.act, parts, scene, date)
    sources, targets = _in(parts, Role.SOURCE), _in(parts, Role.TARGET)
    frame = replace(frame, own="") if frame.own and _says_so(trigger, sources, targets) else frame
    plainly = trigger.act.host or trigger.act.helping or trigger.act.type in TOLD_PLAINLY
    plainly = (
        plainly
        or trigger.act.id in RULINGS | {"treaty-gives"}
        or (trigger.act.id == "delegates-walk-out" and bool(sources))
    )
    if trigger.act.subjects and not plainly:
        who = _named(sources) if trigger.act.mode in {"relations-established", "ceasefire"} else None
        return _by_template(trigger, who, targets if who else parts, frame, status)
    who = None if _undergo(trigger, sources, scene) else doers(trigger, sources, frame) or _named(sources)
    if trigger.act.own_object and not trigger.is_verb and not trigger.light and sources:
        who = _states(sources) or who  # "recall of the Danish envoy" is no doing of the envoy's
    if who is None and trigger.act.mutual:
        who = _named(_in(parts, Role.PARTICIPANT))
    if who is not None and who.many and frame.own:
        frame = replace(frame, own="their")
    room = LONGEST - min(len(who.text.split()), 4) if who else LONGEST
    if who is None:
        passive = undergoers(trigger, frame, room)
        if passive is not None:
            return _statement(passive[0], f"be {passive[1]}", status)
        if trigger.act.mutual and len(targets) == 1 and trigger.object == trigger.token:
            who, targets = _named(targets), []
    told = [one for one in targets if not _is_told(one, who)] if who else []
    said = predicate(trigger, told, frame, room) if who and not _answers_it(trigger, targets) else None
    if who is not None and said is not None:
        status = Status.NEGATED if said.refused else Status.OCCURRED if said.done else status
        return _statement(who, f"{said.verb} {said.rest}", status)
    text = _by_template(trigger, who, targets, frame, status)
    if who is None and text.split()[0] in {"Is", "Are", "No"}:
        names = series(list(dict.fromkeys(named(part.mention.actor) for part in parts)))
        return f"{_capital(trigger.act.name)} that involves {names}"
    return text


def _undergo(trigger: Trigger, sources: Sequence[Part], scene: Scene) -> bool:
    """Whether somebody whose state does it is also to whom it is done ("Mali's ambassador to Chad was recalled")."""
    verb = trigger.verb if trigger.is_verb else None
    if verb is None or not sources or not is_passive(verb) or children(verb, "agent"):
        return False
    noun = surface_subject(verb)
    hit = scene.hit_at.get(noun.i) if noun is not None else None
    return hit is not None and scene.is_person(hit) and all(part.mention.start == hit.start for part in sources)


def _in(parts: Sequence[Part], role: Role) -> list[Part]:
    return [part for part in parts if part.role is role]


def _frame(act: Act, parts: Sequence[Part], scene: Scene, date: DateValue | None) -> Frame:
    names: dict[int, tuple[str, ...]] = {}
    for part in parts:
        names[part.mention.start] = (*names.get(part.mention.start, ()), _called(act, part, scene))
    sources = _in(parts, Role.SOURCE)
    states = all(part.mention.actor.kind is not ActorKind.PERSON for part in sources)
    own = "" if not states or not sources else "its" if len(sources) == 1 else "their"
    own = "their" if own and any(is_people(part.mention.actor) for part in sources) else own
    country = sources[0].mention.actor.country if len(sources) == 1 else None
    return Frame(scene, date, names, frozenset(named(part.mention.actor) for part in sources), own, country)


def _says_so(trigger: Trigger, sources: Sequence[Part], targets: Sequence[Part]) -> bool:
    """Whether the one who suffers an attack tells of it ("Mali said Chad had shot down one of its jets")."""
    told = trigger.act.type == "ASSAULT" and trigger.verb is not None and trigger.verb.dep_ == "ccomp"
    return told and any(one.mention.start < by.mention.start for one in targets for by in sources)


def _called(act: Act, part: Part, scene: Scene) -> str:
    """The actor's name; a town or a region is called by its own, and so is a capital that is attacked or taken.

    One who is told elsewhere is called by the name of the state, whatever stands there.
    """
    mention, actor = part.mention, part.mention.actor
    if not scene.sentence.start <= mention.start < scene.sentence.end or act.mode == "ambassador-recalled":
        person = part.role is Role.TARGET and actor.kind is ActorKind.PERSON and _is_office(actor.name)
        state = records().get(actor.country or "") if person else None
        return with_article(state.name) if state is not None else named(actor)
    by_town = act.type in {"ASSAULT", "COERCE", "MOBILIZE"} or act.mode in {"recognition", "embassy-moved"}
    town = mention.form is Form.CAPITAL and part.role is Role.TARGET and by_town  # "recognised Rome as …"
    place = town or mention.rule.startswith("actors.place")
    text = mention.text.title() if mention.text.isupper() else mention.text  # "SEOUL"
    return with_article(text) if place else named(actor)


def _is_office(name: str) -> bool:
    """Whether a person is named by his post alone ("president of Chad", "Chad's envoy")."""
    return name[:1].islower() or (OWNED.match(name) is not None and name.rsplit(maxsplit=1)[-1].islower())


def _is_told(part: Part, who: Subject) -> bool:
    """Whether the words for the doers name somebody to whom it is done ("Chad's envoy to Peru")."""
    return holds(who.text, named(part.mention.actor))


def _named(parts: Sequence[Part]) -> Subject | None:
    """Those who do it by their names."""
    names = list(dict.fromkeys(named(part.mention.actor) for part in parts))
    if not names:
        return None
    people = any(is_people(part.mention.actor) for part in parts)
    return Subject(series(names), people or len(names) > 1 or is_plural(names[0]))


def _states(parts: Sequence[Part]) -> Subject | None:
    """The states for which persons act."""
    codes = [part.mention.actor.country for part in parts if part.mention.actor.kind is ActorKind.PERSON]
    names = [with_article(records()[code].name) for code in codes if code in records()]
    return Subject(series(names), len(names) > 1) if len(names) == len(parts) else None


def _statement(who: Subject, phrase: str, status: Status) -> str:
    if status is Status.OCCURRED:
        phrase = ANY.sub(" ", phrase)
    return _capital(_tidy(f"{who.text} {inflected(phrase, who.many, status)}"))


def _by_template(trigger: Trigger, who: Subject | None, targets: Sequence[Part], frame: Frame, status: Status) -> str:
    """The act's own title, its slots filled from the sentence as far as there is room."""
    act = as_told(trigger, targets) if who is not None else trigger.act
    room = max(LONGEST - len(who.text.split()) - 2, 4) if who else LONGEST - 3
    slots = {
        "target": series([_called(act, part, frame.scene) for part in targets]) or _partner(trigger, who, frame, room),
        "called": "" if trigger.is_verb else proper_name(trigger.token, frame),
        "place": place_phrase(trigger.token, frame),
        "object": _object(trigger, frame, room) or act.about,
        "purpose": (purpose := _purpose(trigger, frame, room)),
        "aim": purpose if purpose.startswith("to ") else "",
        "deed": "" if trigger.is_verb else joined_up(deed(trigger.token, frame, room) or {}),
        "verb": _verb(trigger),
    }
    if act.id == "goods-banned" and slots["object"] != act.about:
        slots["target"] = ""  # "British beef" says whose it is
    if _answers_it(trigger, targets):
        how = next((one for one in ANSWERED for part in targets if part.mention.rule.endswith(one)), "")
        slots["object"] = f"{ANSWERED.get(how, 'a proposal of')} {slots['target']}"
    return title(act, who, slots, status)


def _answers_it(trigger: Trigger, targets: Sequence[Part]) -> bool:
    """Whether "it" is what is answered, of which those tell to whom the answer is."""
    answers = trigger.act.answers and targets and trigger.act.mode != "recognition"
    return bool(answers) and trigger.object is not None and trigger.object.lower_ in {"it", "them"}


def title(act: Act, who: Subject | None, slots: dict[str, str], status: Status) -> str:
    """The first of the act's titles whose obligatory slots are all filled; its nominal where nobody does it."""
    if who is None:
        return _nominal(_tidy(fill(act.nominal, slots)), status)
    phrase = _tidy(fill(fitting(act.title, slots), slots, who.text))
    phrase = phrase.replace(" that it leaves ", " that they leave ") if who.many else phrase
    whole = f"{who.text} {phrase}"
    if len(whole.split()) > LONGEST and slots.get("purpose"):
        return title(act, who, {**slots, "purpose": ""}, status)
    return _statement(who, phrase, status)


def _nominal(text: str, status: Status) -> str:
    """The title of an act whose doer is not told: a passive, or its noun with a word for what did not simply happen."""
    found = re.fullmatch(r"(.+?) (is|are|enters) (.+)", text)
    if found is not None:
        core = re.split(r" (?:of|between|with|from|to|in|on) ", found[1])[0]
        many = found[2] == "are" or (core != "the United States" and (core.endswith("s") or " and " in core))
        return _statement(Subject(found[1], many), f"{'enter' if found[2] == 'enters' else 'be'} {found[3]}", status)
    if status in (Status.NEGATED, Status.ALLEGED):
        text = f"{'No' if status is Status.NEGATED else 'Alleged'} {text[:1].lower()}{text[1:]}"
    return _capital(f"{text} planned" if status is Status.PLANNED else text)


def _verb(trigger: Trigger) -> str:
    """The verb for the act that the trigger tells."""
    lemma = trigger.token.lemma_lower
    known = trigger.act.verbs
    return trigger.act.wording.get(lemma) or (lemma if lemma in known or not known else known[0])


def _object(trigger: Trigger, frame: Frame, room: int) -> str:
    """What the act is done to or about, empty where the sentence does not tell it in plain words."""
    noun = trigger.object if trigger.object != trigger.token else None
    told = "{object|target}" in trigger.act.title or trigger.act.id == "goods-banned"
    if noun is None and not trigger.is_verb and told:
        below = [n for prep, n in prepositions(trigger.token) if prep in {"of", "on", "against", "at"}]
        noun = next((n for n in below if any(frame.tells(t) for t in n.subtree)), None)
    if noun is not None and noun.tag_ == "PRP" and not noun.things and (trigger.act.mode or "").startswith("treaty-"):
        return ""
    return joined_up(noun_phrase(noun, frame, room) or {}) if noun is not None else ""


def _partner(trigger: Trigger, who: Subject | None, frame: Frame, room: int) -> str:
    """The other side of talks and the like, where it is none of the actors that are known ("members of the union")."""
    if not trigger.act.mutual or trigger.is_verb or who is None or who.many:
        return ""
    for prep, noun in prepositions(trigger.token):
        others = [one for one in joined(noun) if not any(frame.tells(token) for token in one.subtree if one != noun)]
        other = next((one for one in others if (one != noun) == (prep == "between")), None)
        if prep in {"between", "with"} and other is not None and not frame.tells(other):
            return joined_up(noun_phrase(other, frame, room) or {})
    return ""


def _purpose(trigger: Trigger, frame: Frame, room: int) -> str:
    """What a request, an offer, talks or an agreement is about: "to open the border", "on trade"."""
    for child in trigger.token.children:
        if child.i > trigger.token.i and child.dep_ in {"xcomp", "advcl", "ccomp", "acl"} and is_infinitive(child):
            return joined_up(verb_phrase(child, frame, room) or {})
    for child in trigger.token.children:
        about = child.dep_ == "prep" and child.lower_ in {"for", "on", "over", "about"} and child.i > trigger.token.i
        if about and not any(frame.tells(token) for token in child.subtree):
            return joined_up(preposition_phrase(child, frame, room) or {})
    return ""


def _tidy(phrase: str) -> str:
    """Without a quotation mark that has no fellow, a preposition that hangs loose, or a word twice in a row."""
    if phrase.count("“") != phrase.count("”") or phrase.count('"') % 2:
        phrase = QUOTES.sub("", phrase)
    words = phrase.split()
    while words and words[-1] in HANGING:
        words.pop()
    return " ".join([word for word, before in zip(words, ["", *words], strict=False) if word != before])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
