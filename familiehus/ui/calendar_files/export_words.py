"""Which calendar goes out, for which days, and what its file is called."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.values import Month


class Which(StrEnum):
    """Whose calendar."""

    FAMILIES = "families"
    PERSON = "person"
    STAFF = "staff"


class Span(StrEnum):
    """How much of it."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Days:
    """From ``first`` to ``last``, both included."""

    first: date
    last: date


def which_label(which: Which) -> str:
    """What is written on its chip."""
    return {
        Which.FAMILIES: tr("Familiernes kalender"),
        Which.PERSON: tr("Én kollegas plan"),
        Which.STAFF: tr("Hele huset, med navne"),
    }[which]


def span_label(span: Span, week: Week) -> str:
    """What is written on its chip."""
    return {
        Span.WEEK: tr("Uge {number}", number=week.number),
        Span.MONTH: tr("Måneden"),
        Span.QUARTER: tr("Tre måneder"),
        Span.YEAR: tr("Et år"),
    }[span]


def days_of(span: Span, week: Week) -> Days:
    """The days it means, seen from the week on the screen."""
    if span is Span.WEEK:
        return Days(week.first, week.last)
    month = Month.of(week.first)
    last = month.next
    for _ in range({Span.MONTH: 0, Span.QUARTER: 2, Span.YEAR: 11}[span]):
        last = last.next
    return Days(month.first, last.first - timedelta(days=1))


def file_name(which: Which, person: str, days: Days) -> str:
    """``familiernes-kalender-2026-11-16-2026-11-22.ics``."""
    stem = {
        Which.FAMILIES: tr("familiernes-kalender"),
        Which.PERSON: tr("plan-{person}", person=_plain(person)),
        Which.STAFF: tr("husets-kalender-med-navne"),
    }[which]
    return f"{stem}-{days.first:%Y-%m-%d}-{days.last:%Y-%m-%d}.ics"


def _plain(name: str) -> str:
    return "-".join(re.findall(r"\w+", name.lower())) or tr("kollega")
