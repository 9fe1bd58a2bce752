"""The sessions a course would have, as rows: held, passed over with the reason, in somebody's way."""

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from familiehus.calendar.activity import clock_span
from familiehus.calendar.hours_words import weekday_name
from familiehus.i18n import tr, trn
from familiehus.messages.calendar import conflict_words
from familiehus.reports.danish import day_and_month, listed, long_date
from familiehus.ui.courses.words import weekdays_of
from familiehus.ui.desk.words import capital
from familiehus.ui.widgets.row_model import Row

if TYPE_CHECKING:
    from familiehus.services.course_preview import CoursePreview


def rows(preview: "CoursePreview") -> list[Row]:
    """In the order of the calendar; the sessions are numbered."""
    found = [(day, _session(number, day, preview)) for number, day in enumerate(preview.days, 1)]
    found += [(day, _passed(day, why.name)) for day, why in preview.passed]
    return [row for _, row in sorted(found, key=lambda one: one[0])]


def heading(preview: "CoursePreview", start: int, minutes: int) -> str:
    """``8 mødegange · onsdage 9.30–11``."""
    number = trn("{n} mødegang", "{n} mødegange", len(preview.days))
    first = preview.days[0]
    when = weekday_name(first.isoweekday())
    if len(preview.days) > 1:
        when = weekdays_of(first, _weeks_between(preview), len(preview.days))
    return tr("{number} · {weekday} {time}", number=number, weekday=when,
              time=clock_span(start, start + minutes))  # fmt: skip


def _weeks_between(preview: "CoursePreview") -> int:
    """From one date to the next, those that are passed over too."""
    dates = sorted((*preview.days, *(day for day, _ in preview.passed)))
    return min((later - day).days for day, later in pairwise(dates)) // 7


def aside(preview: "CoursePreview") -> str:
    """``6. januar til 3. marts 2027. 24. december springes over: juleaften.``."""
    first, last = preview.days[0], preview.days[-1]
    same = first.year == last.year
    span = tr("{first} til {last}", first=day_and_month(first) if same else long_date(first),
              last=long_date(last))  # fmt: skip
    said = [long_date(first) if first == last else span]
    if preview.passed:
        said.append(trn("{n} dag springes over", "{n} dage springes over", len(preview.passed)))
    return tr("{words}.", words=" · ".join(said))


def in_the_way(preview: "CoursePreview") -> str:
    """``3 af 8 mødegange har noget i vejen``; empty when nothing is."""
    days = len({one.day for one in preview.conflicts})
    if not days:
        return ""
    return trn("Mødegangen har noget i vejen.", "{days} af {n} mødegange har noget i vejen.",
               len(preview.days), days=days)  # fmt: skip


def _session(number: int, day: date, preview: "CoursePreview") -> Row:
    sentences = dict.fromkeys(conflict_words(one) for one in preview.conflicts_on(day))
    note = capital(listed(list(sentences))) if sentences else ""
    tone = "warm" if note else "plain"
    return Row(day, (str(number), _day(day)), tone=tone, note=note)  # type: ignore[arg-type]


def _passed(day: date, why: str) -> Row:
    return Row(day, ("–", _day(day)), note=tr("springes over: {why}", why=why))


def _day(day: date) -> str:
    return tr("{weekday} {day}", weekday=weekday_name(day.isoweekday()), day=day_and_month(day))
