"""The record of a course in words: who, what happened, why, and how many seats it was about. Pure."""

from datetime import date

from familiehus.calendar.activity import clock_time
from familiehus.courses.seats import Happened
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage, RecordLine
from familiehus.reports.danish import day_and_month, long_date


def happened(what: Happened) -> str:
    """``tog imod pladsen``."""
    return {
        Happened.ENROLLED: tr("tilmeldt"),
        Happened.QUEUED: tr("skrevet på venteliste"),
        Happened.OFFERED: tr("tilbudt plads"),
        Happened.ACCEPTED: tr("tog imod pladsen"),
        Happened.DECLINED: tr("takkede nej"),
        Happened.EXPIRED: tr("svarede ikke"),
        Happened.PASSED_OVER: tr("sprunget over"),
        Happened.PRIORITY: tr("fik forrang"),
        Happened.PRIORITY_OVER: tr("forrang taget tilbage"),
        Happened.OVERRIDE: tr("taget med uden om reglerne"),
        Happened.CANCELLED: tr("afmeldt"),
        Happened.CARRIED: tr("fulgt med til et andet hold"),
        Happened.COMPLETED: tr("gennemførte"),
        Happened.DROPPED: tr("stoppede"),
    }[what]


def names_of(page: CoursePage) -> dict[object, str]:
    """What the families of the record are called; who is erased or on another course has no name here."""
    return {one.id: one.calling for one in page.enrolments}


def line_words(line: RecordLine, names: dict[object, str]) -> str:
    """``Fatima: sprunget over, for få ledige pladser (skulle bruge 2, der var 1)``."""
    who = names.get(line.enrolment) or tr("En familie")
    said = tr("{who}: {what}", who=who, what=happened(line.what))
    if line.reason:
        said = tr("{said}, {reason}", said=said, reason=line.reason)
    if line.needed:
        said = tr(
            "{said} (skulle bruge {needed}, der var {free})", said=said, needed=line.needed, free=line.free
        )
    return said


def at_words(line: RecordLine, today: date) -> str:
    """``2. oktober kl. 9.40``."""
    day = line.at.date()
    shown = day_and_month(day) if day.year == today.year else long_date(day)
    return tr("{day} kl. {time}", day=shown, time=clock_time(line.at.hour * 60 + line.at.minute))
