"""A stored fact as people write it, and what happened to an enrolment, a line each."""

from datetime import date, datetime

from familiehus.courses.attendance import Came
from familiehus.courses.family import EnrolmentStatus
from familiehus.i18n import tr
from familiehus.queries.courses import RecordLine
from familiehus.reports.danish import day_and_month, long_date, month_year
from familiehus.services.person_extract import StoredFact
from familiehus.ui.courses.enrol.result_words import moment_words
from familiehus.ui.courses.record_words import happened
from familiehus.ui.courses.words import status_name
from familiehus.ui.desk.words import capital
from familiehus.ui.desk.words import postnummer as postnummer_words
from familiehus.values import Month


def shown(fact: StoredFact) -> str:
    """``Februar 2026``, ``14. marts 2027``, ``22 33 44 55``."""
    value = fact.value
    if fact.code == "birth_month" and isinstance(value, date):
        return capital(month_year(Month.of(value)))
    if fact.code == "phone":
        return _phone(str(value))
    if fact.code == "postnummer":
        return postnummer_words(str(value))
    if isinstance(value, datetime):
        return moment_words(value)
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, bool):
        return tr("ja") if value else tr("nej")
    return capital(status_name(EnrolmentStatus(str(value)))) if fact.code == "status" else str(value)


def until(fact: StoredFact, erase_on: date) -> str:
    """``Kun til beskeder om tider. Slettes d. 27. april 2027.``"""
    return tr("{why} Slettes d. {day}.", why=fact.why, day=long_date(erase_on))


def line_words(line: RecordLine) -> str:
    """``Sprunget over, for få ledige pladser (skulle bruge 2, der var 1)``."""
    said = capital(happened(line.what))
    if line.reason:
        said = tr("{what}, {reason}", what=said, reason=line.reason)
    if line.needed:
        said = tr(
            "{what} (skulle bruge {needed}, der var {free})", what=said, needed=line.needed, free=line.free
        )
    return said


def came(one: Came) -> str:
    """``mødt``."""
    return {
        Came.CAME: tr("mødt"),
        Came.SENT_WORD: tr("afbud"),
        Came.STAYED_AWAY: tr("udeblevet"),
    }[one]


def marks_words(marks: tuple[tuple[date, Came], ...]) -> tuple[str, ...]:
    """``2. december: mødt``, a line each."""
    return tuple(tr("{day}: {came}", day=day_and_month(day), came=came(one)) for day, one in marks)


def _phone(number: str) -> str:
    """``22 33 44 55``; a foreign one as it is."""
    if number.startswith("+") or len(number) != 8:
        return number
    return " ".join(number[at : at + 2] for at in range(0, 8, 2))
