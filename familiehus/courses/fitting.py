"""Does a family fit a template's rules? What does not fit is named, and may be passed with a reason."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from familiehus.courses.family import Member
from familiehus.courses.template import CourseTemplate, Entry

PREGNANCY_DAYS = 280
"""Days from the first day of the last period to the due date (Naegele's rule, as midwives count)."""


class Misfit(StrEnum):
    """Which rule a family does not fit."""

    PARENT_AGE = "forælderens alder"
    PREGNANCY = "graviditetsuge"
    CHILD_AGE = "barnets alder"
    FIRST_CHILD = "første barn"
    REFERRAL = "henvisning"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered at the desk and is not stored. None: not asked or not known."""

    parent_under: bool | None = None
    first_child: bool | None = None


NOT_ASKED = Answers()


def misfits(
    template: CourseTemplate, members: tuple[Member, ...], referrer: str | None, answers: Answers, start: date
) -> tuple[Misfit, ...]:
    """The rules that the family does not fit on the first day of the course. What nobody knows fits."""
    rules, found = template.rules, []
    if rules.parent_under is not None and answers.parent_under is False:
        found.append(Misfit.PARENT_AGE)
    weeks = [pregnancy_week(one.due_date, start) for one in members if one.due_date is not None]
    if _outside(weeks, rules.pregnancy_from, rules.pregnancy_to):
        found.append(Misfit.PREGNANCY)
    months = [months_old(one.birth_month, start) for one in members if one.birth_month is not None]
    if _outside(months, rules.child_from, rules.child_to):
        found.append(Misfit.CHILD_AGE)
    if rules.first_child and answers.first_child is False:
        found.append(Misfit.FIRST_CHILD)
    if template.entry is Entry.REFERRAL and not _referred(template, referrer):
        found.append(Misfit.REFERRAL)
    return tuple(found)


def pregnancy_week(due: date, day: date) -> int:
    """Whole weeks of the pregnancy on a day (40 on the due date)."""
    return (PREGNANCY_DAYS - (due - day).days) // 7


def months_old(born: date, day: date) -> int:
    """Whole months from the first of the month of birth; the day of birth is not known."""
    return (day.year - born.year) * 12 + day.month - born.month


def _outside(values: list[int], least: int | None, most: int | None) -> bool:
    """True when none of the values lies inside; nobody fits a rule less for having two children."""
    if not values:
        return False
    return not any((least is None or one >= least) and (most is None or one <= most) for one in values)


def _referred(template: CourseTemplate, referrer: str | None) -> bool:
    return referrer is not None and (not template.referrers or referrer in template.referrers)
