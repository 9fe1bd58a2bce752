"""What a course is called until somebody calls it otherwise: the template and the season it runs in."""

from collections.abc import Sequence
from datetime import date

from familiehus.courses.template import CourseTemplate
from familiehus.i18n import danish, tr
from familiehus.reports.danish import long_date

_SPRING_ENDS = 6
"""The last month that people call spring when they speak of a course."""


@danish()
def suggested_name(template: CourseTemplate, days: Sequence[date]) -> str:
    """``Tryghedscirklen, forår 2027``; with its day when there is only one. ``days`` are those of the
    sessions, in order: what begins at Christmas and runs until March is called after the spring.

    In Danish whatever the window speaks: it is stored, and stands on the poster.
    """
    middle = days[len(days) // 2]
    if template.sessions == 1:
        return tr("{course}, {day}", course=template.name, day=long_date(middle))
    if middle.month <= _SPRING_ENDS:
        return tr("{course}, forår {year}", course=template.name, year=middle.year)
    return tr("{course}, efterår {year}", course=template.name, year=middle.year)
