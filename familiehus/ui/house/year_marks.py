"""What each day of a year is to a place, and how it is said: the year view paints nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from familiehus.calendar.activity import clock_span
from familiehus.calendar.danish_holidays import half_holidays, holiday_name
from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.opening import EVERYWHERE, DayState, HouseDays, Span, SpecialDay, days_between
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month
from familiehus.ui.house.special_runs import what_in_words


class Mark(StrEnum):
    """How a day is painted."""

    OPEN = "open"
    RESTS = "rests"
    """A weekday on which the place is never open."""
    HOLIDAY = "holiday"
    CLOSED = "closed"
    OTHER_HOURS = "other_hours"
    SOMEWHERE = "somewhere"
    """Special at one of the places while one looks at the whole house."""
    IDEA = "idea"
    """A day on which many workplaces close."""


@dataclass(frozen=True, slots=True)
class DayMark:
    """``words`` are what the day is, without its date."""

    day: date
    mark: Mark
    words: str

    @property
    def spoken(self) -> str:
        """``torsdag 24. december, uge 52: lukket: juleferie``."""
        return tr(
            "{weekday} {day}, uge {week}: {words}",
            weekday=weekday_name(self.day.isoweekday()),
            day=day_and_month(self.day),
            week=self.day.isocalendar().week,
            words=self.words,
        )


def year_marks(days: HouseDays, place: str, year: int, names: Mapping[str, str]) -> tuple[DayMark, ...]:
    """Every day of the year. ``place`` may be the whole house; ``names`` are the places it has."""
    elsewhere: dict[date, list[SpecialDay]] = {}
    if place == EVERYWHERE:
        for one in days.special:
            if one.place in names:
                elsewhere.setdefault(one.day, []).append(one)
    all_days = days_between(date(year, 1, 1), date(year, 12, 31))
    return tuple(_mark(days, place, day, elsewhere.get(day, []), names) for day in all_days)


def _mark(
    days: HouseDays, place: str, day: date, elsewhere: list[SpecialDay], names: Mapping[str, str]
) -> DayMark:
    special = days.special_of(place, day)
    if special is not None:
        kind = Mark.CLOSED if special.closed else Mark.OTHER_HOURS
        return DayMark(day, kind, what_in_words(special))
    if elsewhere:
        words = [tr("{place} {what}", place=names[one.place], what=what_in_words(one)) for one in elsewhere]
        return DayMark(day, Mark.SOMEWHERE, "; ".join(words))
    if holiday := holiday_name(day):
        return DayMark(day, Mark.HOLIDAY, tr("helligdag: {name}", name=holiday))
    if not days.is_open(place, day):
        return DayMark(day, Mark.RESTS, tr("lukket som hver {day}", day=weekday_name(day.isoweekday())))
    usual = usual_words(days.state(place, day))
    if idea := half_holidays(day.year).get(day, ""):
        return DayMark(day, Mark.IDEA, tr("{usual}; mange holder lukket: {name}", usual=usual, name=idea))
    return DayMark(day, Mark.OPEN, usual)


def usual_words(state: DayState) -> str:
    """``åbent 9–15.30``; only ``åbent`` where nobody has written hours."""
    spans = state.door or state.phone
    if not spans:
        return tr("åbent")
    hours = ", ".join(_clock(one) for one in spans)
    return tr("åbent {hours}", hours=hours) if state.door else tr("telefon {hours}", hours=hours)


def _clock(span: Span) -> str:
    return clock_span(span.start, span.end)
