"""The house's recipes for courses, in its order."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from familiehus.courses.template import Ask, CourseTemplate, Entry, Rules, SeatUnit
from familiehus.models.course import CourseTemplate as TemplateRow

PLAIN = (
    *("sessions", "minutes", "weeks", "seats", "least", "threshold", "survey", "answer_hours", "keep_months"),
    "active",
)
"""The columns that are called in the table as in the value."""


def templates(session: Session) -> tuple[CourseTemplate, ...]:
    """All of them; retired ones have ``active`` false."""
    rows = session.execute(select(TemplateRow).order_by(TemplateRow.position, TemplateRow.code)).scalars()
    return tuple(template_of(row) for row in rows)


def template_of(row: Any) -> CourseTemplate:
    """The row, from the driver or typed, as the frozen value that crosses borders."""
    plain = {name: getattr(row, name) for name in PLAIN}
    return CourseTemplate(
        code=row.code,
        name=row.name,
        unit=SeatUnit(row.unit),
        entry=Entry(row.entry),
        referrers=tuple(one for one in row.referrers.split("|") if one),
        asks=frozenset(Ask(one) for one in row.asks.split("|") if one),
        rules=Rules(
            row.parent_under,
            row.pregnancy_from,
            row.pregnancy_to,
            row.child_from,
            row.child_to,
            bool(row.first_child),
        ),
        about=row.about,
        **{**plain, "survey": bool(row.survey), "active": bool(row.active)},
    )
