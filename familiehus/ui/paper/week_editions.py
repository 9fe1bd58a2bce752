"""The papers of the calendar that can be chosen from, what each is called, and how it is made."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.reports.danish import month_year
from familiehus.values import Month

if TYPE_CHECKING:
    from familiehus.calendar.period import CalendarPeriod
    from familiehus.reports.paper_size import PaperSize
    from familiehus.storage.cupboard import Cupboard


class Edition(StrEnum):
    """What is printed, and for whom."""

    POSTER = "poster"
    STAFF = "staff"
    MONTH = "month"
    MONTH_STAFF = "month_staff"

    @property
    def for_staff(self) -> bool:
        """It names colleagues."""
        return self in (Edition.STAFF, Edition.MONTH_STAFF)

    @property
    def of_month(self) -> bool:
        """It shows the month that most of the week lies in."""
        return self in (Edition.MONTH, Edition.MONTH_STAFF)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that was asked for."""

    week: Week
    edition: Edition
    size: "PaperSize"

    @property
    def month(self) -> Month:
        """The month of the week's Thursday, as ISO 8601 counts the year of a week."""
        return Month.of(self.week.days[3])

    def stepped(self, step: int) -> "Wanted":
        """The week or the month before or after."""
        if not self.edition.of_month:
            return replace(self, week=self.week.step(step))
        month = self.month.next if step > 0 else self.month.before
        return replace(self, week=Week.of(month.first.replace(day=8)))


def label(edition: Edition) -> str:
    """What the choice is called."""
    words = {
        Edition.POSTER: tr("Ugen til døren"),
        Edition.STAFF: tr("Ugen til personalet"),
        Edition.MONTH: tr("Måneden til familierne"),
        Edition.MONTH_STAFF: tr("Måneden til personalet"),
    }
    return words[edition]


def about(edition: Edition) -> str:
    """What stands on it, and where it may hang."""
    if edition.for_staff:
        return tr("Med lokaler, navne og det interne. Hæng den kun op, hvor familierne ikke kommer.")
    return tr("Uden medarbejdernavne, interne møder, spærrede lokaler og grunde.")


def title(wanted: Wanted) -> str:
    """``Uge 47, 2026`` or ``November 2026``."""
    if wanted.edition.of_month:
        words = month_year(wanted.month)
        return words[:1].upper() + words[1:]
    return tr("Uge {week}, {year}", week=wanted.week.number, year=wanted.week.year)


def file_stem(wanted: Wanted) -> str:
    """``Ugeplan-2026-uge-47``; without Danish letters: some mail systems still break them."""
    year, week = wanted.week.year, f"{wanted.week.number:02d}"
    stems = {
        Edition.POSTER: tr("Ugeplan-{year}-uge-{week}", year=year, week=week),
        Edition.STAFF: tr("Ugeplan-personale-{year}-uge-{week}", year=year, week=week),
        Edition.MONTH: tr("Oversigt-{month}", month=wanted.month),
        Edition.MONTH_STAFF: tr("Oversigt-personale-{month}", month=wanted.month),
    }
    return stems[wanted.edition]


def read(cupboard: "Cupboard", wanted: Wanted) -> "CalendarPeriod":
    """On the database thread."""
    from familiehus.services.calendar_papers import month_for, week_for

    if wanted.edition.of_month:
        return month_for(cupboard, wanted.month)
    return week_for(cupboard, wanted.week)


def laid_out(wanted: Wanted, period: "CalendarPeriod") -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    if wanted.edition.of_month:
        from familiehus.reports.month_overview import month_overview

        return month_overview(period, wanted.size, staff=wanted.edition.for_staff)
    if wanted.edition.for_staff:
        from familiehus.reports.week_staff import week_staff

        return week_staff(period, wanted.size)
    from familiehus.reports.week_poster import week_poster

    return week_poster(period, wanted.size)
