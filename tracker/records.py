"""Records that nobody changes: a frozen dataclass for the type checker, an open one when the program runs.

A frozen dataclass sets each field by a detour past its own guard, which takes three times as long, and reading a text
makes tens of thousands of records. That none is changed is for the type checker to see to, which knows this decorator
as the standard one. Records of equal fields are equal and hash alike, as frozen ones do.
"""

from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(*, frozen: bool = False, eq: bool = True, **options: Any) -> Any:
        """The standard decorator, without the guard."""
        return dataclasses.dataclass(eq=eq, unsafe_hash=frozen and eq, **options)
