"""What a stretch of days and the ways of putting activities together are called, on paper and beside it."""

from datetime import date, timedelta

from familiehus.calendar.overview import Grouping
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month, long_date, month_short, month_year
from familiehus.reports.opening_words import weekday_name, weekday_short
from familiehus.values import Month


def days_words(first: date, last: date) -> str:
    """``Uge 47, 16.–22. november 2026``, ``November 2026``, ``Tirsdag 17. november 2026``,
    ``1. oktober – 15. november 2026``."""
    if first == last:
        words = tr("{weekday} {day}", weekday=weekday_name(first), day=long_date(first))
        return words[:1].upper() + words[1:]
    if is_week(first, last):
        number = Week.of(first).number
        return tr("Uge {week}, {days}", week=number, days=_between(first, last))
    if is_month(first, last):
        words = month_year(Month.of(first))
        return words[:1].upper() + words[1:]
    return _between(first, last)


def is_week(first: date, last: date) -> bool:
    """Monday to Sunday."""
    return first.isoweekday() == 1 and (last - first).days == 6


def is_month(first: date, last: date) -> bool:
    """From its first day to its last."""
    month = Month.of(first)
    return first == month.first and last == month.next.first - timedelta(days=1)


def days_stem(first: date, last: date) -> str:
    """The same for the name of a file: ``2026-uge-47``, ``2026-11``, ``2026-11-17``."""
    if first == last:
        return first.isoformat()
    if is_week(first, last):
        week = Week.of(first)
        return tr("{year}-uge-{week}", year=week.year, week=f"{week.number:02d}")
    if is_month(first, last):
        return str(Month.of(first))
    return tr("{first}-til-{last}", first=first.isoformat(), last=last.isoformat())


def day_short(day: date) -> str:
    """``tir. 17. nov.``"""
    month = month_short(Month.of(day))
    return tr("{weekday}. {day}. {month}", weekday=weekday_short(day), day=day.day, month=month)


def grouping_words(by: Grouping) -> str:
    """What the dates are put together by."""
    words = {
        Grouping.ACTIVITY: tr("efter slags"),
        Grouping.COURSE: tr("efter hold"),
        Grouping.PLACE: tr("efter sted"),
        Grouping.OWNER: tr("efter arrangør"),
    }
    return words[by]


def house_only() -> str:
    """What a paper with true small numbers says of itself."""
    return tr("Kun til huset: her står de rigtige tal")


def _between(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}.–{last}", first=first.day, last=long_date(last))
    start = day_and_month(first) if first.year == last.year else long_date(first)
    return tr("{first} – {last}", first=start, last=long_date(last))
