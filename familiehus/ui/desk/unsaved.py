"""A contact that the disk would not take: kept whole, so that nothing is lost and it can be tried again."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Unsaved:
    """``send`` sends the same command again: its id makes a second success harmless."""

    id: UUID
    cells: tuple[str, str, str]
    send: Callable[[], None]
