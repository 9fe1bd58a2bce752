"""Taking a course's attendance out of the house as a table of calling names and marks (right EXPORT)."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus.courses.family import Enrolment
from familiehus.errors import UserError
from familiehus.queries.courses import CoursePage, course_page
from familiehus.services import csv_file, csv_words
from familiehus.services.course_papers import ON_THE_COURSE
from familiehus.services.danish_dates import written
from familiehus.services.rights import Right, require
from familiehus.values import Actor

NAME = "kaldenavn"


def export_attendance(session: Session, actor: Actor, course_id: UUID) -> tuple[Iterator[bytes], int]:
    """The file, header first, and how many families are in it: those who come, and those who came once.

    A column is a session that takes place, under the day it is held. NotAllowed, UserError ``course_gone``.
    """
    require(actor, Right.EXPORT)
    page = course_page(session, course_id)
    if page is None:
        raise UserError("course_gone")
    families = _families(page)
    held = [one for one in page.sessions if not one.cancelled]
    rows = [(NAME, *(written(one.day) for one in held))]
    for family in families:
        marks = (page.marks.get((family.id, one.original)) for one in held)
        rows.append((csv_words.guarded(family.calling), *(str(mark or "") for mark in marks)))
    return csv_file.encoded(csv_file.formatted(rows)), len(families)


def _families(page: CoursePage) -> list[Enrolment]:
    marked = {enrolment for enrolment, _ in page.marks}
    return [one for one in page.enrolments if one.status in ON_THE_COURSE or one.id in marked]
