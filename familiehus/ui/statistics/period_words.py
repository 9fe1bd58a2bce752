"""What a period is called: as a heading, beside another one, on the button that publishes it."""

from familiehus.i18n import tr
from familiehus.reports.danish import month_name, month_short
from familiehus.values import Month, Period, PeriodKind


def heading(period: Period) -> str:
    """``Oktober 2026``, ``Uge 47, 2026``, ``4. kvartal 2026``, ``2026``."""
    words = spoken(period)
    return words[:1].upper() + words[1:]


def spoken(period: Period) -> str:
    """``oktober 2026``, ``uge 47, 2026``, ``4. kvartal 2026``, ``2026``."""
    if period.kind is PeriodKind.YEAR:
        return str(period.year)
    if period.kind is PeriodKind.WEEK:
        return tr("{week}, {year}", week=short(period), year=period.year)
    return f"{short(period)} {period.year}"


def short(period: Period) -> str:
    """``oktober``, ``uge 47``, ``4. kvartal``, ``2026``."""
    if period.kind is PeriodKind.WEEK:
        return tr("uge {number}", number=period.number)
    if period.kind is PeriodKind.QUARTER:
        return tr("{number}. kvartal", number=period.number)
    if period.kind is PeriodKind.YEAR:
        return str(period.year)
    return month_name(period.months[0])


def beside(other: Period, period: Period, *, running: bool = False) -> str:
    """The name of what ``period`` is compared with: the year is said where it is another one. A period that
    is still running is compared with the same days."""
    name = short(other) if other.year == period.year else spoken(other)
    return tr("samme dage i {period}", period=name) if running else name


def kind_name(kind: PeriodKind) -> str:
    """``Måned``: on the chip that chooses it."""
    return {
        PeriodKind.WEEK: tr("Uge"),
        PeriodKind.MONTH: tr("Måned"),
        PeriodKind.QUARTER: tr("Kvartal"),
        PeriodKind.YEAR: tr("År"),
    }[kind]


def the_kind(kind: PeriodKind) -> str:
    """``måneden``."""
    return {
        PeriodKind.WEEK: tr("ugen"),
        PeriodKind.MONTH: tr("måneden"),
        PeriodKind.QUARTER: tr("kvartalet"),
        PeriodKind.YEAR: tr("året"),
    }[kind]


def before_name(kind: PeriodKind) -> str:
    """``Måneden før``."""
    return {
        PeriodKind.WEEK: tr("Ugen før"),
        PeriodKind.MONTH: tr("Måneden før"),
        PeriodKind.QUARTER: tr("Kvartalet før"),
        PeriodKind.YEAR: tr("Året før"),
    }[kind]


def after_name(kind: PeriodKind) -> str:
    """``Måneden efter``."""
    return {
        PeriodKind.WEEK: tr("Ugen efter"),
        PeriodKind.MONTH: tr("Måneden efter"),
        PeriodKind.QUARTER: tr("Kvartalet efter"),
        PeriodKind.YEAR: tr("Året efter"),
    }[kind]


def tick(month: Month) -> str:
    """``okt.``, and ``jan. 26`` where a year begins: under a column of a chart."""
    if month.month != 1:
        return month_short(month)
    return tr("{month} {year}", month=month_short(month), year=f"{month.year % 100:02d}")
