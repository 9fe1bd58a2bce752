"""The staff's week on a sheet that lies down: a column for each day, a card for each activity, who is there.

Kun til personale: it names colleagues and says why things stand where they stand. It never hangs on the door.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.i18n import danish, tr
from familiehus.reports.document import Imprint, Sheet, bound
from familiehus.reports.lettering import BOLD, REGULAR, wrapped
from familiehus.reports.paper_sheets import BAND, enlarged, lying
from familiehus.reports.paper_size import PaperSize
from familiehus.reports.poster_cards import date_span_with_year
from familiehus.reports.staff_cards import StaffCard, StaffDay, staff_days
from familiehus.reports.staff_drawing import (
    COLUMN_GAP,
    PAD,
    SIDE,
    card_height,
    draw_card,
    draw_column,
    draw_frame,
    header_height,
)

_SIZES: Final = (10.0, 9.5, 9.0, 8.5, 8.0)
"""Of a title, in points on A4, the largest first."""
_TOP: Final = 58.0
_BOTTOM: Final = 40.0


@dataclass(frozen=True)
class SetCard:
    """A card broken into lines."""

    card: StaffCard
    size: float
    wide: float

    @cached_property
    def title(self) -> tuple[str, ...]:
        """Below the time."""
        return wrapped(self.card.title, BOLD, self.size, self._room)

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """Room, people, owner …"""
        lines = (wrapped(words, REGULAR, self.small, self._room) for words in self.card.facts)
        return tuple(line for words in lines for line in words)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What is in the way."""
        lines = (wrapped(words, BOLD, self.small, self._room) for words in self.card.warnings)
        return tuple(line for words in lines for line in words)

    @property
    def small(self) -> float:
        """Everything but time and title."""
        return self.size - 1

    @property
    def _room(self) -> float:
        return self.wide - 2 * PAD - 4

    @cached_property
    def high(self) -> float:
        """Points."""
        return card_height(self)


@danish()
def week_staff(period: CalendarPeriod, size: PaperSize = PaperSize.A4) -> bytes:
    """The week as PDF; the same week gives the same bytes. ``period`` is a week, Monday to Sunday."""
    title = tr(
        "Ugeplan til personalet, uge {week} {year}", week=_week(period).number, year=_week(period).year
    )
    imprint = Imprint(title, period.house, period.practice)
    return bound(imprint, enlarged(staff_sheets(period), size))


@danish()
def staff_sheets(period: CalendarPeriod) -> list[Sheet]:
    """The sheets in A4's points."""
    days = staff_days(period)
    wide = (lying().wide - 2 * SIDE - COLUMN_GAP * (len(days) - 1)) / len(days)
    start = _TOP + (BAND - 8 if period.practice else 0)
    fewest = len(_pages(days, wide, _SIZES[-1], start))
    tries = (_pages(days, wide, size, start) for size in _SIZES)
    pages = next(one for one in tries if len(one) == fewest)
    dates = date_span_with_year(days[0].day, days[-1].day)
    title = tr("Uge {week} · {dates}", week=_week(period).number, dates=dates)
    sheets = []
    for number, page in enumerate(pages, 1):
        sheet = lying()
        draw_frame(sheet, period, title, number, len(pages))
        top = start + max(header_height(day, wide) for day in days)
        for place, (day, cards) in enumerate(zip(days, page, strict=True)):
            x = SIDE + place * (wide + COLUMN_GAP)
            draw_column(sheet, day, x, wide, start, sheet.high - _BOTTOM)
            y = top
            with sheet.tagged("L"):
                for card in cards:
                    draw_card(sheet, card, x, y)
                    y += card.high + 4
        sheets.append(sheet)
    return sheets


def _pages(days: Sequence[StaffDay], wide: float, size: float, start: float) -> list[list[list[SetCard]]]:
    """Per sheet and day its cards: each column goes on by itself, so that the days stay where they are."""
    room = lying().high - _BOTTOM - start - max(header_height(day, wide) for day in days) - 4
    columns = [_column([SetCard(card, size, wide) for card in day.cards], room) for day in days]
    most = max(1, *(len(column) for column in columns))
    return [[column[page] if page < len(column) else [] for column in columns] for page in range(most)]


def _column(cards: Sequence[SetCard], room: float) -> list[list[SetCard]]:
    pages: list[list[SetCard]] = [[]]
    used = 0.0
    for card in cards:
        if pages[-1] and used + card.high > room:
            pages.append([])
            used = 0.0
        pages[-1].append(card)
        used += card.high + 4
    return pages


def _week(period: CalendarPeriod) -> Week:
    return Week.of(period.first)
