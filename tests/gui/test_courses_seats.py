"""How full the courses are, where one does not look for them: on the week's cards and on the rail."""

from datetime import date, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import ActivityKind, EditScope
from familiehus.queries.calendar import calendar_period
from familiehus.services.activities import ReviseActivity, revise_activity
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.ui.courses.rail_badge import RailBadge
from familiehus.ui.week.card_face import face_of
from tests.helpers.course_house import at_time
from tests.helpers.courses_house import CoursesRig, courses_at


def cards(rig: CoursesRig, first: date, last: date) -> dict[str, tuple[str, ...]]:
    """What stands on the cards of courses."""
    with rig.cupboard.read() as session:
        period = calendar_period(session, first, last)
    faces = [face_of(one, period, period.names) for one in period.occurrences]
    return {face.title: face.lines for face in faces if face.kind is ActivityKind.COURSE}


def test_the_week_says_how_many_seats_are_taken_and_who_waits(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        for name in ("Fatima", "Camilla", "Nadia"):
            rig.house.enrol(rig.ids["runs"], name)
        week = date(2026, 11, 23), date(2026, 11, 29)
        assert cards(rig, *week)["Tryghedscirklen, efterår"][1] == "5/5, 3 på venteliste"
        later = date(2026, 11, 30), date(2026, 12, 6)
        assert cards(rig, *later)["Tryghedscirklen, vinter"][1] == "2/3 pladser"


def test_the_second_half_of_a_series_that_was_split_is_the_same_course(qtbot: QtBot, tmp_path: Path) -> None:
    from dataclasses import replace
    from uuid import uuid4

    with courses_at(qtbot, tmp_path) as rig:
        page = rig.house.page(rig.ids["runs"])
        one = next(session for session in page.sessions if session.day == date(2026, 12, 9))
        wanted = replace(one.activity, start=600, first_day=one.day)
        rig.house.do(revise_activity, ReviseActivity(wanted, EditScope.FOLLOWING, one.original, uuid4()))
        shown = cards(rig, date(2026, 12, 7), date(2026, 12, 13))
        assert shown["Tryghedscirklen, efterår"] == ("10–11.30", "5/5 pladser")


def test_the_rail_counts_what_must_be_seen_to_and_follows(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        numbers: list[int] = []
        badge = RailBadge(rig.tasks, numbers.append, rig.page)
        badge.read()
        rig.settle()
        assert numbers == [1], "the course that starts in a week must be decided"
        with at_time(datetime(2026, 11, 25, 9, 45)):  # noqa: DTZ001
            rig.house.enrol(rig.ids["runs"], "Fatima")
            sofie = rig.house.page(rig.ids["runs"]).enrolments[0]
            command = CancelEnrolment(sofie.id, "er flyttet")
            rig.tasks.write(cancel_enrolment, command)
            rig.settle()
        assert numbers[-1] == 3, "and somebody is offered a seat and must be told"
