"""How a Danish page names a week, a month, a quarter or a year, and the pieces it is made of."""

from familiehus.i18n import tr
from familiehus.reports.danish import month_name, month_short, month_year
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


def within_words(period: Period, now: Period | None = None) -> str:
    """After "i": ``oktober``, ``4. kvartal``, ``2026``; with its year when ``now`` lies in another one."""
    if period.kind is PeriodKind.YEAR:
        return str(period.year)
    if now is not None and period.year != now.year and period != now.before:
        return period_words(period)
    if period.kind is PeriodKind.MONTH:
        return month_name(period.months[0])
    if period.kind is PeriodKind.QUARTER:
        return tr("{number}. kvartal", number=period.number)
    return tr("uge {number}", number=period.number)


def column_words(period: Period, now: Period) -> str:
    """The head of a column of numbers: ``okt.``, ``sept.``, ``okt. 2025``, ``4. kv.``, ``2026``."""
    if period.kind is PeriodKind.YEAR:
        return str(period.year)
    if period.kind is PeriodKind.MONTH:
        short = month_short(period.months[0])
    elif period.kind is PeriodKind.QUARTER:
        short = tr("{number}. kv.", number=period.number)
    else:
        short = tr("uge {number}", number=period.number)
    return short if period in (now, now.before) else f"{short} {period.year}"


def not_over(period: Period) -> str:
    """Of a period that is still running."""
    return {
        PeriodKind.WEEK: tr("Ugen er ikke slut"),
        PeriodKind.MONTH: tr("Måneden er ikke slut"),
        PeriodKind.QUARTER: tr("Kvartalet er ikke slut"),
        PeriodKind.YEAR: tr("Året er ikke slut"),
    }[period.kind]


def kind_title(period: Period) -> str:
    """What sort of paper it is, below the period's name."""
    return {
        PeriodKind.WEEK: tr("Ugens tal"),
        PeriodKind.MONTH: tr("Månedsstatistik"),
        PeriodKind.QUARTER: tr("Kvartalsstatistik"),
        PeriodKind.YEAR: tr("Årsstatus til udvalget"),
    }[period.kind]
