"""Which days an aktivitetsoversigt is asked for, put together by what, and how it is read and laid out."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from familiehus.calendar.overview import Grouping
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.reports.overview_words import days_stem
from familiehus.services.overview_papers import DATES_UP_TO
from familiehus.values import Month

if TYPE_CHECKING:
    from familiehus.calendar.overview import ActivityOverview
    from familiehus.storage.cupboard import Cupboard


class Span(StrEnum):
    """How long a time is looked at."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    OTHER = "other"
    """Whatever days somebody wrote."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An overview that was asked for. ``dates``: each date has a line of its own."""

    span: Span
    first: date
    last: date
    by: Grouping = Grouping.ACTIVITY
    dates: bool = True

    def stepped(self, step: int) -> "Wanted":
        """As long a time before or after."""
        if self.span is Span.MONTH:
            month = Month.of(self.first)
            return self.of_month(month.next if step > 0 else month.before)
        days = timedelta(days=step * ((self.last - self.first).days + 1))
        return replace(self, first=self.first + days, last=self.last + days)

    def spanning(self, span: Span, today: date) -> "Wanted":
        """The day, week or month that lies around what is shown now; today where it lies in it."""
        here = today if self.first <= today <= self.last else self.first
        if span is Span.DAY:
            return self.of_days(span, here, here)
        if span is Span.WEEK:
            week = Week.of(here)
            return self.of_days(span, week.first, week.last)
        return self.of_month(Month.of(self.first + (self.last - self.first) / 2))

    def of_month(self, month: Month) -> "Wanted":
        """A whole month."""
        return self.of_days(Span.MONTH, month.first, month.next.first - timedelta(days=1))

    def of_days(self, span: Span, first: date, last: date) -> "Wanted":
        """Other days; a long time is shown without its single dates, until somebody wants them."""
        dates = (last - first).days < DATES_UP_TO if span is not self.span else self.dates
        return replace(self, span=span, first=first, last=last, dates=dates)


def week_wanted(today: date, shown: Week | None, by: Grouping) -> Wanted:
    """The week that is shown. On a Monday this week has hardly begun, so it is the one before."""
    this = Week.of(today)
    week = this if shown is None else shown
    if week == this and today.isoweekday() == 1:
        week = this.step(-1)
    return Wanted(Span.WEEK, week.first, week.last, by)


def file_stem(wanted: Wanted) -> str:
    """``Aktivitetsoversigt-2026-uge-47``; no name, and no Danish letters that some mail systems break."""
    return tr("Aktivitetsoversigt-{days}", days=days_stem(wanted.first, wanted.last))


def read(cupboard: "Cupboard", wanted: Wanted) -> "ActivityOverview":
    """On the database thread."""
    from familiehus.services.overview_papers import activity_overview_for

    return activity_overview_for(cupboard, wanted.first, wanted.last)


def laid_out(wanted: Wanted, overview: "ActivityOverview") -> bytes:
    """On the second thread, which also brings in the PDF maker and the viewer."""
    import PySide6.QtPdf  # noqa: F401

    from familiehus.reports.activity_overview import activity_report

    return activity_report(overview, wanted.by, dates=wanted.dates)
