"""What is counted about contacts: one entry for each fact that is written down at the desk."""

from enum import StrEnum

from familiehus.values import ListName

NOT_ASKED = ""
"""The code of an answer that was never given; no choice of the house is called so."""


class Fact(StrEnum):
    """A fact of a contact. Of the reasons one contact may give several; of everything else it has one.

    ``CLOCK`` is the ISO weekday and the hour together (``3.10``; ``3.`` when nobody wrote the hour down).
    """

    HENVENDER = "henvender"
    POSTNUMMER = "postnummer"
    CHANNEL = "channel"
    KIND = "kind"
    REASON = "reason"
    HEARD_FROM = "heard_from"
    LIFE_STAGE = "life_stage"
    RETURNING = "returning"
    PROFESSION = "profession"
    DURATION = "duration"
    OUTCOME = "outcome"
    ADULTS = "adults"
    CHILDREN = "children"
    CLOCK = "clock"
    PLACE = "place"
    """Not counted by itself: everything else is counted place by place."""
    AREA = "area"
    """Not counted by itself: the areas are the postnumre of a year."""


COUNTED = tuple(one for one in Fact if one not in (Fact.PLACE, Fact.AREA))
"""The facts that are counted, each place by place."""

LISTED = {
    Fact.KIND: ListName.KIND,
    Fact.REASON: ListName.REASON,
    Fact.HEARD_FROM: ListName.HEARD_FROM,
    Fact.PROFESSION: ListName.PROFESSION,
    Fact.OUTCOME: ListName.OUTCOME,
}
"""The facts whose answers the house names itself."""


def clock_code(weekday: int, hour: int | None) -> str:
    """The code of a weekday (ISO) and an hour."""
    return f"{weekday}.{NOT_ASKED if hour is None else hour}"


def clock_of(code: str) -> tuple[int, int | None]:
    """Weekday and hour of a code."""
    weekday, _, hour = code.partition(".")
    return int(weekday), int(hour) if hour else None
