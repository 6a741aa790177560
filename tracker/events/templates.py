"""The titles that acts bring along: templates whose slots are filled from the sentence."""

import re

SLOT = re.compile(r"\{([a-z|]+)\}")
OPTION = re.compile(r"\[([^\]]*)\]")


def fitting(templates: str, slots: dict[str, str]) -> str:
    """The first of the act's titles whose obligatory slots are all filled, else the last."""
    alternatives = templates.split(" | ")
    for template in alternatives:
        needed = SLOT.findall(OPTION.sub("", template))
        if all(any(slots.get(name) for name in slot.split("|")) for slot in needed):
            return template
    return alternatives[-1]


def fill(template: str, slots: dict[str, str], who: str = "") -> str:
    """The template with its slots filled; an option whose slot is empty or already told falls away."""
    about = slots.get("object", "") if "{object" in template else ""

    def value(found: re.Match[str]) -> str:
        return next((slots[name] for name in found[1].split("|") if slots.get(name)), "")

    def option(found: re.Match[str]) -> str:
        filled = [value(slot) for slot in SLOT.finditer(found[1])]
        told = any(text and (text in about or holds(who, text)) for text in filled)
        return SLOT.sub(value, found[1]) if all(filled) and not told else ""

    return SLOT.sub(value, OPTION.sub(option, template))


def holds(text: str, name: str) -> bool:
    """Whether a name stands in a text, as whole words."""
    return f" {name} " in f" {text} "
