"""The usual hours of a place in the week that is printed, and what its days are called."""

from datetime import date, timedelta

from familiehus.calendar import hours_words
from familiehus.calendar.hours_words import Spans
from familiehus.calendar.opening import HoursRow, HouseDays, OpenFor


def weekday_name(day: date) -> str:
    """``torsdag``."""
    return hours_words.weekday_name(day.isoweekday())


def weekday_short(day: date) -> str:
    """``tor``: as it is said before a date."""
    return hours_words.weekday_short(day.isoweekday())


def usual_spans(days: HouseDays, place: str, day: date, open_for: OpenFor) -> Spans:
    """The hours the place has on such a weekday, whatever is special about the day itself."""
    return hours_words.week_of(_rows(days, place, day), open_for).get(day.isoweekday(), ())


def week_hours(days: HouseDays, place: str, monday: date, open_for: OpenFor) -> str:
    """``man–ons 9–15.30, torsdag til 17``; empty when the place is never open. Hours that begin in the middle
    of the week are said from their day on."""
    week = [monday + timedelta(days=number) for number in range(7)]
    return hours_words.hours_in_words([row for day in week for row in _rows(days, place, day)], open_for)


def _rows(days: HouseDays, place: str, day: date) -> list[HoursRow]:
    since, weekday = days.set_in_force(place, day), day.isoweekday()
    return [row for row in days.hours if (row.place, row.from_day, row.weekday) == (place, since, weekday)]
