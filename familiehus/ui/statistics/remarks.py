"""One plain sentence under a chart, made from its figures; nothing when there is nothing to say."""

from collections.abc import Iterator
from dataclasses import dataclass

from familiehus.i18n import tr, trn
from familiehus.queries.statistics.hours import ClockCell
from familiehus.queries.statistics.stretch import Stretches
from familiehus.reports.chart_values import contacts
from familiehus.reports.chart_words import hour_span, weekday
from familiehus.reports.danish import count, long_date, month_name, month_year
from familiehus.ui.statistics.charted import against
from familiehus.ui.statistics.reading import Reading
from familiehus.values import AREA_OUTSIDE, POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, PeriodKind

_NOT_PLACES = frozenset((AREA_OUTSIDE, POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED))
_BACK = 6
"""Months a month is compared with for growth: one month is weather, half a year is a road."""
LEAST_MORE = 5
"""Fewer than this more is no growth worth a sentence."""


@dataclass(frozen=True, slots=True)
class Growth:
    """An area's two numbers, and the name of the period the first belongs to."""

    area: str
    then: int
    now: int
    since: str

    @property
    def more(self) -> int:
        """How many more."""
        return self.now - self.then


def area_remark(reading: Reading) -> str:
    """``Møn vokser mest: 31 → 52 siden april.``"""
    found = list(_over_months(reading) if _whole_month(reading) else _over_periods(reading))
    if not found:
        return ""
    best = max(found, key=lambda one: one.more)
    if best.more < LEAST_MORE or sum(one.more == best.more for one in found) > 1:
        return tr("Intet område skiller sig ud siden {since}.", since=best.since)
    return tr("{area} vokser mest: {then} → {now} siden {since}.", area=best.area, then=count(best.then),
              now=count(best.now), since=best.since)  # fmt: skip


def _whole_month(reading: Reading) -> bool:
    return reading.period.kind is PeriodKind.MONTH and not reading.figures.contacts.days.running


def _over_months(reading: Reading) -> Iterator[Growth]:
    """Against half a year ago, or as far back as anybody counted."""
    series = reading.figures.areas
    back = series.months[-1 - _BACK : -1]
    known = [place for place, total in enumerate(series.totals[-1 - _BACK : -1]) if total is not None]
    if not known or not back:
        return
    month = back[known[0]]
    at = series.months.index(month)
    since = month_name(month) if month.year == reading.period.year else month_year(month)
    for row in series.rows:
        if row.code is not None and row.code not in _NOT_PLACES:
            yield Growth(row.code, row.contacts[at] or 0, row.contacts[-1] or 0, since)


def _over_periods(reading: Reading) -> Iterator[Growth]:
    from familiehus.queries.statistics.facts import Fact

    since = against(reading)
    for row in reading.figures.contacts.table(Fact.AREA).rows if since else ():
        if row.code is not None and row.code not in _NOT_PLACES:
            yield Growth(row.code, row.contacts.before or 0, row.contacts.now, since)


def hours_remark(reading: Reading) -> str:
    """The busiest hour with its chances, and how many came while the house was closed."""
    clock = reading.figures.clock
    if not any(cell.contacts for cell in clock.cells):
        return ""
    busiest = max(clock.cells, key=lambda cell: (cell.contacts, -cell.weekday, -cell.hour))
    words = [_busiest(busiest)]
    outside = sum(cell.contacts for cell in clock.cells if clock.known and not cell.open)
    if outside:
        words.append(tr("{n} uden for åbningstiden.", n=contacts().said(outside)))
    unknown = sum(clock.hour_unknown)
    if unknown:
        words.append(tr("{n} uden klokkeslæt.", n=contacts().said(unknown)))
    return " ".join(words)


def _busiest(cell: ClockCell) -> str:
    when = tr("{day} kl. {hours}", day=weekday(cell.weekday - 1), hours=hour_span(cell.hour))
    return trn(
        "Flest {when}: {contacts} på {n} dag.",
        "Flest {when}: {contacts} på {n} dage.",
        cell.days,
        when=when,
        contacts=contacts().said(cell.contacts),
    )


def standing_remark(reading: Reading) -> str:
    """What is said beside "rigtige tal": that the period still runs, or that it was published."""
    if reading.published_on is not None:
        return tr("Perioden blev offentliggjort {day}.", day=long_date(reading.published_on))
    return running_remark(reading.figures.contacts.days, reading.period.kind)


def running_remark(days: Stretches, kind: PeriodKind) -> str:
    """What is said of a period that is not over."""
    if not days.running:
        return ""
    return {
        PeriodKind.WEEK: tr("Ugen er ikke slut."),
        PeriodKind.MONTH: tr("Måneden er ikke slut."),
        PeriodKind.QUARTER: tr("Kvartalet er ikke slut."),
        PeriodKind.YEAR: tr("Året er ikke slut."),
    }[kind]


def more_remark(more: int) -> str:
    """Answers that are in the table only."""
    return trn("1 svar mere står i tabellen.", "{n} svar mere står i tabellen.", more) if more else ""
