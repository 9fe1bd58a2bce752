"""What a family has to be told: from where it stands, and from what was decided about the course. Pure."""

from datetime import datetime

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.seats import NO_ANSWER
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.services.course_state import CourseState
from familiehus.ui.courses import words

NOTHING_CAME, BROKEN_OFF, IS_OVER = "holdet blev ikke til noget", "holdet stoppede", "holdet er slut"
"""Reasons as they are stored (services.courses writes them; a test holds them together)."""


def news(page: CoursePage, one: Enrolment, now: datetime) -> str:
    """In a few words."""
    today = now.date()
    if one.status is EnrolmentStatus.OFFERED and one.offer_until is not None:
        return tr("har fået tilbudt en plads, {until}", until=words.answer_by(one.offer_until, now))
    if one.status is EnrolmentStatus.WAITING:
        return tr("står stadig på venteliste") if not one.unanswered else tr("svarede ikke, står nu bagest")
    if one.status is EnrolmentStatus.ENROLLED:
        if page.row.state == str(CourseState.STARTING) and page.row.first_day >= today:
            return tr("holdet bliver til noget, starter {day}", day=words.near(page.row.first_day, today))
        return tr("er på holdet")
    return {
        NOTHING_CAME: tr("holdet bliver ikke til noget"),
        BROKEN_OFF: tr("holdet stopper"),
        IS_OVER: tr("holdet er slut, der blev ingen plads"),
        NO_ANSWER: tr("svarede ikke to gange, er taget af listen"),
    }.get(one.reason, words.status_name(one.status))
