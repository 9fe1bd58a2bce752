"""What publishing means and what it does, in plain words."""

from datetime import date
from typing import TYPE_CHECKING

from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed, long_date, month_name
from familiehus.ui.statistics import period_words
from familiehus.values import Period, PeriodKind

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures


def publish_button(period: Period) -> str:
    """``Offentliggør måneden …``."""
    return tr("Offentliggør {kind} …", kind=period_words.the_kind(period.kind))


def publish_verb(period: Period) -> str:
    """``Offentliggør oktober 2026``."""
    return tr("Offentliggør {period}", period=period_words.spoken(period))


def meaning(period: Period) -> str:
    """What happens, and that it can't be undone."""
    locks = tr("Tallene bliver låst, og det kan ikke fortrydes.")
    if period.kind is not PeriodKind.MONTH:
        names = listed([month_name(month) for month in period.months])
        locks = tr("Månederne {months} bliver låst med, og det kan ikke fortrydes.", months=names)
    return tr(
        "{locks} En udskrift om et år er den samme som i dag. Kommer der en henvendelse til bagefter, eller "
        "bliver en rettet, tæller det med i den første måned, der ikke er låst.",
        locks=locks,
    )


def why_not(period: Period, today: date) -> str:
    """Why it can't be published now; empty when it can."""
    if period.kind is PeriodKind.WEEK:
        return tr("En uge bliver i huset: så få henvendelser kan genkendes.")
    if period.last >= today:
        return tr("{period} er ikke slut før {day}. Dette er en kladde.",
                  period=period_words.heading(period), day=day_and_month(period.last))  # fmt: skip
    return ""


def days_words(figures: "PeriodFigures") -> str:
    """Open days that nobody counted to the end; empty when there are none."""
    missing = figures.days.missing
    if not missing:
        return ""
    return trn(
        "{n} åben dag er ikke talt færdig: {days}. Skal den tælles, så gør det, før du offentliggør.",
        "{n} åbne dage er ikke talt færdig: {days}. Skal de tælles, så gør det, før du offentliggør.",
        len(missing),
        days=_named(missing),
    )


_NAMED = 4


def _named(missing: tuple[date, ...]) -> str:
    names = [day_and_month(day) for day in missing[:_NAMED]]
    if len(missing) > _NAMED:
        names.append(trn("{n} til", "{n} til", len(missing) - _NAMED))
    return listed(names)


def published_words(figures: "PeriodFigures") -> str:
    """``Offentliggjort 3. november 2026 af Mette Holm``."""
    if figures.published_on is None:
        return tr("Ikke offentliggjort")
    return tr("Offentliggjort {day} af {who}", day=long_date(figures.published_on),
              who=figures.published_by or tr("huset"))  # fmt: skip
