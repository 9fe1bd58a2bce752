"""Where a course is: planned, decided, running, over."""

from enum import StrEnum


class CourseState(StrEnum):
    """The states of a course (hold)."""

    OPEN = "åbent for tilmelding"
    STARTING = "bliver til noget"
    """There are enough families, and the house has said so."""
    CANCELLED = "aflyst"
    DONE = "afsluttet"

    @property
    def over(self) -> bool:
        """Nobody can be enrolled any more."""
        return self in (CourseState.CANCELLED, CourseState.DONE)
