"""The top of the month: whose it is, one sentence a tired politician can repeat, and the key figures.

The sentence and the key figures are made from printed numbers only.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from familiehus.i18n import tr, trn
from familiehus.reports.danish import (
    count,
    day_and_month,
    kommune_name,
    long_date,
    percent,
)
from familiehus.reports.document import ACCENT, INK, INNER, MUTED, WARM, WARM_PAPER, Sheet
from familiehus.reports.lettering import (
    BOLD,
    REGULAR,
    clean,
    paragraph,
    shortened,
    strong,
    width,
    wrapped,
)
from familiehus.reports.period_words import kind_title, not_over, period_words, within_words
from familiehus.reports.printed import AREA, PrintedPeriod

_SIZE: Final = 12.0
_LEADING: Final = 17.5


@dataclass(frozen=True)
class Heading:
    """Title, house and date over a rule, then the opening sentence."""

    shown: PrintedPeriod

    def height(self, pitch: float) -> float:
        """Points."""
        return self._rule() + 10 + len(self._sentence) * _LEADING

    def draw(self, sheet: Sheet, x: float, top: float, pitch: float) -> None:
        """Paint at (x, top)."""
        figures = self.shown.figures
        title = period_words(figures.period)
        with sheet.tagged("H1"):
            sheet.text(x, top + 20, title[0].upper() + title[1:], 25, BOLD)
        with sheet.tagged("P"):
            sheet.text(x, top + 42, kind_title(figures.period), 12.5, REGULAR, MUTED)
        if not figures.published:
            self._mark(sheet, x + width(kind_title(figures.period), REGULAR, 12.5) + 12, top + 42)
        with sheet.tagged("P"):
            for number, (line, name, ink) in enumerate(self._owner):
                sheet.text_right(x + INNER, top + 11 + number * 13.5, line, 9.5, name, ink)
        sheet.rule(x, top + self._rule(), INNER, ACCENT, 2)
        y = top + self._rule() + 10
        with sheet.tagged("P"):
            for place, words in enumerate(self._sentence, 1):
                sheet.line_of(x, y + place * _LEADING - 4, words, _SIZE)

    def _mark(self, sheet: Sheet, x: float, y: float) -> None:
        """Nobody shall take a preview for the thing itself."""
        words = tr("IKKE OFFENTLIGGJORT")
        sheet.box(x, y - 12, width(words, BOLD, 9.5) + 16, 17, WARM_PAPER, WARM, 8)
        with sheet.tagged("P"):
            sheet.text(x + 8, y - 0.5, words, 9.5, BOLD, WARM)

    def _rule(self) -> float:
        return max(55.0, 18 + len(self._owner) * 13.5)

    @cached_property
    def _owner(self) -> list[tuple[str, str, tuple[float, float, float]]]:
        figures = self.shown.figures
        kommune = shortened(clean(kommune_name(figures.kommune)), REGULAR, 9.5, 270)
        made = tr("udskrevet {date}", date=long_date(figures.made_on))
        if figures.published_on is not None:
            made = tr("offentliggjort {date}", date=long_date(figures.published_on))
        house = wrapped(clean(figures.house), BOLD, 9.5, 270, 3)
        return [*((line, BOLD, INK) for line in house), (kommune, REGULAR, MUTED), (made, REGULAR, MUTED)]

    @cached_property
    def _sentence(self) -> list[list[tuple[str, str]]]:
        return paragraph(opening_sentence(self.shown), _SIZE, INNER)


def last_day_counted(shown: PrintedPeriod) -> date:
    """The day a running month reaches to."""
    return min(shown.figures.made_on, shown.figures.period.last)


def opening_sentence(shown: PrintedPeriod) -> str:
    """What the month was, in words that only use printed numbers."""
    parts = [] if shown.figures.complete else [_running(shown)]
    if shown.total is None:
        return " ".join([*parts, _nothing_to_show(shown)])
    contacts = trn("{n} henvendelse", "{n} henvendelser", shown.total)
    parts.append(_contacts(shown, strong(contacts)))
    parts += [_growth(shown)] if shown.figures.complete else []
    return " ".join(part for part in parts if part)


def _running(shown: PrintedPeriod) -> str:
    until = tr("tal til og med {day}", day=day_and_month(last_day_counted(shown)))
    return tr("{not_over}: {until}.", not_over=strong(not_over(shown.figures.period)), until=until)


def _nothing_to_show(shown: PrintedPeriod) -> str:
    return tr(
        "Der var ingen eller så få henvendelser i {month}, at tallet ikke vises, for at ingen skal kunne "
        "genkendes. De tælles med i en senere eller længere periode.",
        month=within_words(shown.figures.period),
    )


def _contacts(shown: PrintedPeriod, contacts: str) -> str:
    figures = shown.figures
    open_days = figures.days.open_days
    days = trn("{n} åben dag", "{n} åbne dage", open_days)
    if shown.total == 0:
        month = within_words(figures.period)
        return tr("Huset havde ingen henvendelser i {month} på {days}.", month=month, days=days)
    change = _change(shown)
    if open_days == 0:
        return tr("Huset havde {contacts}{change}.", contacts=contacts, change=change)
    return tr("Huset havde {contacts} på {days}{change}.", contacts=contacts, days=days, change=change)


def _change(shown: PrintedPeriod) -> str:
    """``, 12 % flere end i september``: only when both totals are printed and the month is over."""
    if shown.total is None or not shown.before or not shown.figures.complete:
        return ""
    now = shown.figures.period
    month = within_words(now.before, now)
    difference = shown.total - shown.before
    share = count(percent(abs(difference), shown.before))
    if difference == 0:
        return tr(", lige så mange som i {month}", month=month)
    if share == "0":
        return tr(", næsten lige så mange som i {month}", month=month)
    if difference > 0:
        return tr(", {share} % flere end i {month}", share=share, month=month)
    return tr(", {share} % færre end i {month}", share=share, month=month)


def _growth(shown: PrintedPeriod) -> str:
    """Which area grew most; when some areas can't be compared the sentence only speaks of those shown."""
    grown = _most_grown(shown)
    if grown is None:
        return ""
    area, now, before, alone = grown
    fields = {"area": clean(area), "now": count(now), "before": count(before)}
    if alone:
        return tr("{area} er det område, der vokser mest: fra {before} til {now}.", **fields)
    return tr("Af de områder, der kan sammenlignes, vokser {area} mest: fra {before} til {now}.", **fields)


def _most_grown(shown: PrintedPeriod) -> tuple[str, int, int, bool] | None:
    """(name, now, the month before, all areas known) of the one area that grew most."""
    printed = shown.table(AREA)
    column = next((found for found in printed.columns if found.suffix == "before"), None) if printed else None
    if printed is None or column is None:
        return None
    names = {name for name, _ in shown.figures.areas}
    known = [
        (row.value - before, row.label, row.value, before)
        for row, before in zip(printed.table.rows, column.values, strict=True)
        if before is not None and len(row.members) == 1 and row.members[0] in names
    ]
    grown = sorted((area for area in known if area[0] > 0), reverse=True)
    if not grown or (len(grown) > 1 and grown[0][0] == grown[1][0]):
        return None
    return *grown[0][1:], len(known) == len(names)
