"""What stands beside a course's name: its days, its rooms, how many sessions."""

from familiehus import clock
from familiehus.calendar.activity import clock_span
from familiehus.i18n import tr, trn
from familiehus.reports.danish import listed
from familiehus.ui.courses import words
from familiehus.ui.courses.reading import CourseSheet


def aside(sheet: CourseSheet) -> str:
    """``onsdage 9.30–11 · stort mødelokale · 8 mødegange``."""
    page = sheet.page
    held = [one for one in page.sessions if not one.cancelled]
    parts = []
    if page.sessions:
        first = page.sessions[0]
        days = words.weekdays_of(first.day, page.template.weeks, len(page.sessions))
        parts.append(tr("{days} {time}", days=days, time=clock_span(first.start, first.end)))
        parts.append(listed([sheet.rooms[room] for room in first.rooms if room in sheet.rooms]))
    else:
        parts.append(words.span(page.row.first_day, page.row.last_day, clock.today()))
    parts.append(trn("1 mødegang", "{n} mødegange", len(held)) if held else "")
    return " · ".join(part for part in parts if part)
