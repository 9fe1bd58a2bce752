"""How a session is called in the list of sessions: its number, its day, and what was done to it. Pure."""

from datetime import date

from familiehus.calendar.activity import clock_span
from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month, long_date
from familiehus.ui.desk.words import weekday
from familiehus.ui.week import words as week_words


def day_words(day: date, today: date) -> str:
    """``onsdag den 25. november``."""
    shown = day_and_month(day) if day.year == today.year else long_date(day)
    return tr("{weekday} den {day}", weekday=weekday(day), day=shown)


def session_line(one: Occurrence, today: date) -> str:
    """``onsdag den 25. november 9.30–11``."""
    return tr("{day} {time}", day=day_words(one.day, today), time=clock_span(one.start, one.end))


def state(one: Occurrence) -> str:
    """``flyttet fra …``, ``aflyst: …``; empty for one that is as planned."""
    return week_words.state(one)


def lost_line(one: Skipped, today: date) -> str:
    """``onsdag den 14. oktober: efterårsferie``."""
    return tr("{day}: {why}", day=day_words(one.day, today), why=one.closed.name)
