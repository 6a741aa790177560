"""For whom a person acts: the state that "it" is behind a sentence about its president."""

from tracker.actors.actor import Form
from tracker.actors.mentions import Hit
from tracker.actors.person import PersonHit
from tracker.events.syntax import Scene
from tracker.events.token import Token


def acted_for(hit: Hit) -> set[str]:
    """For whom one may act, by the words or by the table of office holders."""
    offices = hit.offices if isinstance(hit, PersonHit) else ()
    return {one.code for one in hit.candidates} | {office.record.code for office in offices}


def of_person(pronoun: Token, scene: Scene, apart: list[Hit]) -> list[Hit]:
    """The state of the person whom the sentence before was about, to whom something is done ("Mali lent it money")."""
    who = scene.topic[0] if len(scene.topic) == 1 and pronoun.dep_ in {"dobj", "dative", "pobj"} else None
    if not isinstance(who, PersonHit) or who.many:
        return []
    own = [
        hit for hit in scene.before if hit.form is Form.NAME and {one.code for one in hit.candidates} & acted_for(who)
    ]
    here = any(hit.end <= scene.at(pronoun) and hit not in apart for hit in scene.hits)
    return [hit for hit in own if hit not in apart][-1:] if not here else []
