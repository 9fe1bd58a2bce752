"""How a Danish page names a week, a month, a quarter or a year, and the pieces it is made of."""

from familiehus.i18n import tr
from familiehus.reports.danish import month_year
from familiehus.values import Period, PeriodKind


def period_words(period: Period) -> str:
    """``oktober 2026``, ``4. kvartal 2026``, ``året 2026``, ``uge 47, 2026``."""
    if period.kind is PeriodKind.MONTH:
        return month_year(period.months[0])
    if period.kind is PeriodKind.QUARTER:
        return tr("{number}. kvartal {year}", number=period.number, year=period.year)
    if period.kind is PeriodKind.YEAR:
        return tr("året {year}", year=period.year)
    return tr("uge {number}, {year}", number=period.number, year=period.year)


def paper_title(period: Period) -> str:
    """What the paper about it is called: ``Månedsstatistik oktober 2026`` and so on."""
    if period.kind is PeriodKind.MONTH:
        return tr("Månedsstatistik {month}", month=period_words(period))
    if period.kind is PeriodKind.QUARTER:
        return tr("Kvartalsstatistik {quarter}", quarter=period_words(period))
    if period.kind is PeriodKind.YEAR:
        return tr("Årsstatus {year}", year=period.year)
    return tr("Ugens tal, {week}", week=period_words(period))


def file_stem(period: Period) -> str:
    """``månedsstatistik-2026-10``: the name of its file without the ending."""
    stems = {
        PeriodKind.WEEK: "ugens-tal",
        PeriodKind.MONTH: "månedsstatistik",
        PeriodKind.QUARTER: "kvartalsstatistik",
        PeriodKind.YEAR: "årsstatus",
    }
    return f"{stems[period.kind]}-{period}"
