"""The numbers that stand first: each with what it is compared with, in words."""

from datetime import date

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.contacts import Compared
from familiehus.reports.chart_values import BigNumber, Change
from familiehus.reports.chart_words import compared, share, weekday
from familiehus.reports.danish import DASH, count, day_and_month, day_list
from familiehus.ui.statistics.charted import against, against_last_year
from familiehus.ui.statistics.reading import Reading

_NAMED = 4
"""So many missing days are named; more is a number."""


def contacts_number(reading: Reading) -> BigNumber:
    """All contacts, against the period before and last year's."""
    total = reading.figures.contacts.total
    caption = tr("henvendelse") if total.now == 1 else tr("henvendelser")
    return BigNumber(
        count(total.now),
        caption,
        change=Change(total.now, total.before, against(reading)),
        note=_last_year(reading, total),
    )


def _last_year(reading: Reading, total: Compared) -> str:
    name = against_last_year(reading)
    return compared(Change(total.now, total.year_before, name)) if name else ""


def days_number(reading: Reading) -> BigNumber:
    """Days counted of days open, and which are missing."""
    days = reading.figures.days
    if not days.open_days:
        return BigNumber(DASH, tr("åbne dage talt"), note=tr("ingen åbne dage endnu"))
    value = tr("{part} af {whole}", part=count(days.counted), whole=count(days.open_days))
    return BigNumber(value, tr("åbne dage talt"), note=missing_words(days.missing))


def missing_words(missing: tuple[date, ...]) -> str:
    """``fredag 9. oktober mangler``, ``2., 9. og 14. oktober mangler``, ``12 dage mangler``."""
    if not missing:
        return tr("ingen mangler")
    if len(missing) == 1:
        day = missing[0]
        return tr("{weekday} {day} mangler", weekday=weekday(day.weekday()), day=day_and_month(day))
    if len(missing) <= _NAMED and len({(day.year, day.month) for day in missing}) == 1:
        return tr("{days} mangler", days=day_list(missing))
    return trn("{n} dag mangler", "{n} dage mangler", len(missing))


def families_number(reading: Reading) -> BigNumber:
    """Families on courses and how full those are."""
    total = reading.figures.courses.total
    caption = tr("familie på hold") if total.taken == 1 else tr("familier på hold")
    if not total.courses:
        return BigNumber(count(0), caption, note=tr("ingen hold i perioden"))
    note = tr("{share} af pladserne", share=share(total.taken, total.seats)) if total.seats else ""
    if total.waited:
        note = trn("{note}, {n} venter", "{note}, {n} venter", total.waited, note=note)
    return BigNumber(count(total.taken), caption, note=note)


def activities_number(reading: Reading) -> BigNumber:
    """Activities held and who came to them."""
    total = reading.figures.happenings.total
    caption = tr("aktivitet holdt") if total.held == 1 else tr("aktiviteter holdt")
    note = trn("{n} besøg", "{n} besøg", total.visitors)
    if total.cancelled:
        note = trn("{note}, {n} aflyst", "{note}, {n} aflyst", total.cancelled, note=note)
    return BigNumber(count(total.held), caption, note=note)


def talks_number(reading: Reading) -> BigNumber:
    """Talks of anonymous series."""
    talks = reading.figures.talks
    caption = tr("samtale i anonyme forløb") if talks.talks == 1 else tr("samtaler i anonyme forløb")
    note = trn("{n} nyt forløb", "{n} nye forløb", talks.begun) if talks.talks else ""
    return BigNumber(count(talks.talks), caption, note=note)
