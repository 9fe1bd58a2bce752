"""Hørt om os: thirteen months of what brought people here, so that a campaign can be seen to work (S13)."""

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.over_time import MonthSeries
from familiehus.reports.danish import count, month_name
from familiehus.ui.statistics import charted, remarks
from familiehus.ui.statistics.cards import BarsCard, LinesCard
from familiehus.ui.statistics.charted import name_of
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.section import Section


class Heard(Section):
    """The lines above, the period's own answers below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.months = LinesCard(tr("Hvor har de hørt om os? Måned for måned"))
        self.now = BarsCard(tr("Hvor har de hørt om os?"), tr("Hørt om os via"), 16)
        self.column.addWidget(self.months)
        self.column.addWidget(self.now, 1)

    def show_reading(self, reading: Reading) -> None:
        """Another period."""
        series = reading.figures.heard_from
        drawn = charted.lines_of(reading, series, Fact.HEARD_FROM)
        everything = charted.lines_of(reading, series, Fact.HEARD_FROM, None)
        left = len(everything.series) - len(drawn.series)
        words = (jump_remark(reading, series), remarks.more_remark(left))
        self.months.show_lines(drawn, everything, " ".join(filter(None, words)))
        self.now.show_fact(reading, Fact.HEARD_FROM)


def jump_remark(reading: Reading, series: MonthSeries) -> str:
    """The largest step up from one month to the next beyond what all contacts grew by: what a campaign looks
    like, and what the end of the summer holidays does not."""
    best, words = float(remarks.LEAST_MORE), ""
    for row in series.rows:
        for place in range(1, len(series.months)) if row.code is not None else ():
            then, now = row.contacts[place - 1], row.contacts[place]
            whole, whole_then = series.totals[place], series.totals[place - 1]
            if then is None or now is None or not whole or not whole_then:
                continue
            jump = now - max(then, then * whole / whole_then)
            if jump >= best:
                best, words = jump, _jump(reading, series, row.code, place, then, now)
    return words


def _jump(reading: Reading, series: MonthSeries, code: str | None, place: int, then: int, now: int) -> str:
    return tr(
        "Det største spring: {what} fra {then} i {before} til {now} i {month}.",
        what=name_of(reading, Fact.HEARD_FROM, code),
        then=count(then),
        before=month_name(series.months[place - 1]),
        now=count(now),
        month=month_name(series.months[place]),
    )
