"""A column type: an enumeration as its words."""

from enum import StrEnum
from typing import Any, cast

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator


class Worded(TypeDecorator[StrEnum]):
    """Stores a StrEnum's value as text and gives the member back, the same in every database."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum
        self.members = {member.value: member for member in enum}

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002  the signature is SQLAlchemy's
        """The word that is stored; raises ValueError where it is none of the enumeration's."""
        return None if value is None else self.enum(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """The member behind a stored word; raises KeyError where there is none."""
        return None if value is None else self.members[value]


def worded(enum: type[StrEnum]) -> type[Any]:
    """The column type of an enumeration; SQLModel asks for a class where SQLAlchemy takes an instance too."""
    return cast("type[Any]", Worded(enum))
