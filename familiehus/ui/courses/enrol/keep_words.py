"""What is stored and until when, in plain words, before anything is stored."""

from datetime import date

from familiehus.courses.template import Ask, CourseTemplate, Entry, SeatUnit
from familiehus.i18n import tr
from familiehus.reports.danish import listed, long_date


def keep_words(template: CourseTemplate, erase_on: date) -> str:
    """``Vi gemmer kaldenavn, telefon og barnets fødselsmåned. Slettes d. 27. april 2027.``"""
    names = {
        Ask.PHONE: tr("telefon"),
        Ask.DUE_DATE: tr("termin"),
        Ask.BIRTH_MONTH: tr("barnets fødselsmåned"),
        Ask.LANGUAGE: tr("sprog"),
        Ask.POSTNUMMER: tr("postnummer"),
    }
    said = [tr("kaldenavn"), *(name for ask, name in names.items() if ask in template.asks)]
    if template.entry is Entry.REFERRAL:
        said.append(tr("hvilket fag der henviser"))
    return tr("Vi gemmer {what}. Slettes d. {day}.", what=listed(said), day=long_date(erase_on))


def asks_child(template: CourseTemplate) -> bool:
    """Children stand on the enrolment: their month is asked, or they take seats."""
    return Ask.BIRTH_MONTH in template.asks or template.unit is SeatUnit.PERSON


def asks_second(template: CourseTemplate) -> bool:
    """Another grown-up can come along."""
    return Ask.PARTNER in template.asks or template.unit is SeatUnit.PERSON
