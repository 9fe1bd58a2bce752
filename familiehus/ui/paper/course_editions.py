"""The papers of courses that can be asked for, what each is called, and how it is made.

No name of anybody stands in a title or in the name of a file, and no words of a card.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from familiehus.i18n import tr

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


class CourseEdition(StrEnum):
    """What is printed."""

    ATTENDANCE = "attendance"
    CARDS = "cards"
    CALLS = "calls"
    SMS = "sms"
    PERSON = "person"
    SERIES = "series"


OF_COURSE = (CourseEdition.ATTENDANCE, CourseEdition.CARDS, CourseEdition.CALLS, CourseEdition.SMS)
"""Those of a course as a whole, that can be chosen between."""


@dataclass(frozen=True, slots=True)
class CourseWanted:
    """A paper that was asked for. ``card`` is (words, kind, limit) of an anonymous series."""

    edition: CourseEdition
    course: UUID | None = None
    enrolment: UUID | None = None
    card: tuple[str, str, int] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class CourseMade:
    """The finished paper, and for a message the ``numbers`` and the ``text`` that can be copied."""

    pdf: bytes = field(repr=False)
    stem: str
    numbers: str = field(default="", repr=False)
    text: str = field(default="", repr=False)


def label(edition: CourseEdition) -> str:
    """What the choice is called."""
    words = {
        CourseEdition.ATTENDANCE: tr("Fremmødeliste"),
        CourseEdition.CARDS: tr("Navnekort"),
        CourseEdition.CALLS: tr("Ringeliste"),
        CourseEdition.SMS: tr("Sms-liste"),
        CourseEdition.PERSON: tr("Det har vi om dig"),
        CourseEdition.SERIES: tr("Forløbskort"),
    }
    return words[edition]


def about(edition: CourseEdition) -> str:
    """What stands on it, and what becomes of it."""
    words = {
        CourseEdition.ATTENDANCE: tr("Kaldenavne, mødegange og felter til kryds. Kun til personale."),
        CourseEdition.CARDS: tr("Seks på et ark. Klip langs stregerne, og buk ved mærkerne."),
        CourseEdition.CALLS: tr("Dem, der ikke har fået besked, med nummer og hvad der skal siges. Kun til "
                                "personale; makuleres bagefter."),
        CourseEdition.SMS: tr("Beskeden med dag og tid, og numrene uden navne. Kun til personale; makuleres "
                              "bagefter."),
        CourseEdition.PERSON: tr("Alt, der er gemt om familien, hvorfor, hvor længe, hvem der kan se det, og "
                                 "hvad familien kan bede om. Giv det kun til familien selv."),
        CourseEdition.SERIES: tr("Kortet er den eneste nøgle. Giv det til familien; gem det ikke her. På A4 "
                                 "bliver det trykt i sin egen størrelse og klippes ud."),
    }  # fmt: skip
    return words[edition]


def read(cupboard: "Cupboard", wanted: CourseWanted) -> Any:
    """On the database thread."""
    from familiehus.services import course_papers as papers

    if wanted.card is not None:
        return papers.series_card_for(cupboard, *wanted.card)
    if wanted.enrolment is not None:
        return papers.person_paper_for(cupboard, wanted.enrolment)
    assert wanted.course is not None
    doors = {
        CourseEdition.ATTENDANCE: papers.attendance_for,
        CourseEdition.CARDS: papers.name_cards_for,
        CourseEdition.CALLS: papers.call_list_for,
        CourseEdition.SMS: papers.sms_list_for,
    }
    return doors[wanted.edition](cupboard, wanted.course)


def laid_out(wanted: CourseWanted, found: Any) -> CourseMade:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    if wanted.edition is CourseEdition.SERIES:
        from familiehus.reports.series_card import series_card

        return CourseMade(series_card(found), tr("Forloebskort"))
    if wanted.edition is CourseEdition.PERSON:
        from familiehus.reports.person_extract import person_extract

        return CourseMade(person_extract(found), tr("Det-har-vi-om-dig-{day}", day=found.made_on))
    return _of_course(wanted.edition, found)


def _of_course(edition: CourseEdition, found: Any) -> CourseMade:
    """Named by the course's first day: its name is somebody's own words."""
    first = found.head.first_day
    if edition is CourseEdition.ATTENDANCE:
        from familiehus.reports.attendance_sheet import attendance_sheet

        return CourseMade(attendance_sheet(found), tr("Fremmoedeliste-hold-{day}", day=first))
    if edition is CourseEdition.CARDS:
        from familiehus.reports.name_cards import name_cards

        return CourseMade(name_cards(found), tr("Navnekort-hold-{day}", day=first))
    if edition is CourseEdition.CALLS:
        from familiehus.reports.call_list import call_list

        return CourseMade(call_list(found), tr("Ringeliste-hold-{day}", day=first))
    from familiehus.reports.sms_list import sms_list, sms_numbers, sms_text

    stem = tr("Sms-liste-hold-{day}", day=first)
    return CourseMade(sms_list(found), stem, sms_numbers(found), sms_text(found))
