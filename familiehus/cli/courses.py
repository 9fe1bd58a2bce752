"""``familiehus courses``: seats, sessions and queues in figures, and attendance as a table.

Nobody's name is said unless it is asked for by somebody who may: what a terminal has shown is often kept.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.calendar.activity import clock_span
from familiehus.calendar.hours_words import weekday_name
from familiehus.cli.course_options import STATES
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import spoken
from familiehus.queries.house import places
from familiehus.services.attendance_csv import export_attendance
from familiehus.services.course_papers import page_for, rows_for
from familiehus.services.rights import Right, require

if TYPE_CHECKING:
    from familiehus.queries.courses import CoursePage, CourseRow
    from familiehus.storage.cupboard import Cupboard


def list_courses(arguments: argparse.Namespace) -> int:
    """A line each."""
    with open_house(arguments) as cupboard:
        rows, names = rows_for(cupboard), _places(cupboard)
    state = STATES.get(arguments.state)
    shown = [row for row in rows if state is None or row.state == str(state)]
    for row in shown:
        say(" · ".join((_days(row), row.name, names[row.place], row.state, *_seats(row), str(row.id))))
    if not shown:
        complain(tr("Der er ingen hold at vise."))
    return 0


def show_course(arguments: argparse.Namespace) -> int:
    """All about one, in figures; with ``--people`` also who they are."""
    with open_house(arguments) as cupboard:
        if arguments.people:
            require(cupboard.actor, Right.COURSES)
        page = page_for(cupboard, course_meant(cupboard, arguments.course))
        place = _places(cupboard)[page.row.place]
    for line in _about(page, place):
        say(line)
    if arguments.people:
        for one in page.enrolments:
            say(tr("  {status}: {name} ({id})", status=one.status, name=one.calling, id=one.id))
        complain(tr("Der står kaldenavne ovenfor: pas på, hvor det bliver stående."))
    return 0


def export_course_attendance(arguments: argparse.Namespace) -> int:
    """Write the table, for this user only."""
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.EXPORT)
        target = out_path(arguments.out, cupboard.home)
        course = course_meant(cupboard, arguments.course)
        with cupboard.read() as session:
            pieces, families = export_attendance(session, cupboard.actor, course)
        write_out([OutFile(target, pieces, private=True)])
    complain(tr("Der står kaldenavne i filen: pas på den, og slet den, når den er brugt."))
    written = trn("{n} familie", "{n} familier", families)
    say(tr("{families} skrevet i {file}.", families=written, file=target))
    return 0


def course_meant(cupboard: "Cupboard", typed: str) -> UUID:
    """The course that a name or a number means. UserError ``course_not_here``, ``course_which``."""
    rows, wanted = rows_for(cupboard), typed.strip().casefold()
    found = [row for row in rows if wanted in (row.name.casefold(), str(row.id))]
    if not found:
        raise UserError("course_not_here")
    if len(found) > 1:
        days = tuple(row.first_day for row in reversed(found))
        raise UserError("course_which", course=found[0].name, days=days)
    return found[0].id


def _places(cupboard: "Cupboard") -> dict[str, str]:
    with cupboard.read() as session:
        return {one.code: one.name for one in places(session)}


def _days(row: "CourseRow") -> str:
    first, last = spoken(row.first_day), spoken(row.last_day)
    return first if first == last else tr("{first}–{last}", first=first, last=last)


def _seats(row: "CourseRow") -> Iterator[str]:
    yield tr("{taken} af {seats} pladser", taken=row.taken, seats=row.seats)
    if row.waiting:
        yield trn("{n} venter", "{n} venter", row.waiting)


def _about(page: "CoursePage", place: str) -> Iterator[str]:
    row = page.row
    yield tr("{name} ({id})", name=row.name, id=row.id)
    yield tr("{days}, {place}, {state}", days=_days(row), place=place, state=row.state)
    yield tr("Forløbsskabelon: {template}", template=page.template.name)
    yield tr("Pladser: {taken} af {seats}, mindst {least}", taken=row.taken, seats=row.seats, least=row.least)
    for status, families in Counter(str(one.status) for one in page.enrolments).items():
        counted = trn("{n} familie", "{n} familier", families)
        yield tr("  {status}: {families}", status=status, families=counted)
    if row.answer_by is not None:
        yield tr("Første svar på en plads senest {when}", when=spoken(row.answer_by))
    if row.untold:
        yield tr("Mangler besked: {families}", families=trn("{n} familie", "{n} familier", row.untold))
    yield tr("Mødegange:")
    for number, one in enumerate(page.sessions, 1):
        day = tr("{weekday} {day}", weekday=weekday_name(one.day.isoweekday()), day=spoken(one.day))
        off = tr(" (aflyst)") if one.cancelled else ""
        yield f"  {number}. {day} {clock_span(one.start, one.end)}{off}"
