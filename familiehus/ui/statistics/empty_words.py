"""Why there is nothing to show, and what to do about it."""

from datetime import date
from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.reports.danish import long_date, month_year
from familiehus.ui.statistics.period_words import spoken
from familiehus.values import Month, Period, PeriodKind

if TYPE_CHECKING:
    from familiehus.queries.months import MonthSpan


def why_empty(period: Period, span: "MonthSpan", today: date) -> str:
    """The sentence; empty when there are figures, if only zeros that somebody counted."""
    if period.first > today:
        return tr("{period} er ikke begyndt. Tryk D for at komme tilbage til i dag.",
                  period=_capital(spoken(period)))  # fmt: skip
    if span.first is None:
        return tr(
            "Der er ingen henvendelser endnu. Når den første er registreret ved skranken, kan den tælles her."
        )
    if period.last < span.first.first:
        return _before_opening(period, span.first, span.opened)
    return ""


def _before_opening(period: Period, first: Month, opened: date | None) -> str:
    if opened is not None and Month.of(opened) == first:
        began = tr("Huset åbnede {day}", day=long_date(opened))
    else:
        began = tr("Huset begyndte at tælle i {month}", month=month_year(first))
    return tr("{began}, så der er ingen tal for {period}.", began=began, period=spoken(period))


def not_published(period: Period, today: date) -> str:
    """Nothing of it has left the house, and what to do about it."""
    name = _capital(spoken(period))
    if period.kind is PeriodKind.WEEK:
        return tr("En uge bliver altid i huset. Vælg en måned, et kvartal eller et år.")
    if period.last >= today:
        return tr("{period} er ikke slut og kan ikke være offentliggjort endnu.", period=name)
    return tr("{period} er ikke offentliggjort. Tryk O for at se kladden og hvad det betyder.", period=name)


def not_a_period(text: str) -> str:
    """What was typed is no period."""
    return tr(
        "“{text}” kan ikke læses som en periode. Skriv for eksempel oktober, uge 47, 4. kvartal eller 2025.",
        text=text,
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
