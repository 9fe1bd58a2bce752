"""An aktivitetsoversigt broken into lines of known height: sections, activities, single dates, the whole."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from familiehus.calendar.activity import ActivityKind, clock_span
from familiehus.calendar.overview import ActivityOverview, DateLine, DateState, Grouping
from familiehus.calendar.overview_sums import Grouped, OverviewRow, Section
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month, listed
from familiehus.reports.lettering import BOLD, REGULAR, clean, width, wrapped
from familiehus.reports.overview_columns import Column, visitors_of
from familiehus.reports.overview_words import day_short

NOTE_SIZE: Final = 8.0
NOTE_LEADING: Final = 10.2
INDENT: Final = 12.0
DATES_INDENT: Final = 22.0
BESIDE: Final = 9.0
"""Between an activity and its only date."""
_SAME_REASONS: Final = 6
"""So many dates with one reason are named; of more their number is said."""


class LineKind(StrEnum):
    """How a line looks."""

    SECTION = "section"
    ROW = "row"
    DATE = "date"
    TOTAL = "total"


SIZES: Final = {LineKind.SECTION: 10.5, LineKind.ROW: 9.5, LineKind.DATE: 8.5, LineKind.TOTAL: 10.5}
_PADS: Final = {LineKind.SECTION: 9.0, LineKind.ROW: 6.5, LineKind.DATE: 4.0, LineKind.TOTAL: 10.0}


@dataclass(frozen=True, slots=True)
class TableLine:
    """``words`` in lines, ``cells`` one for each column, ``notes`` below them across the table."""

    kind: LineKind
    words: tuple[str, ...]
    cells: tuple[str, ...]
    notes: tuple[str, ...] = ()
    colour: ActivityKind | None = None
    beside: str = ""
    """After the last of the words, quieter: the only date of an activity."""
    under: str = ""
    """What it stands below: said again where a sheet begins in the middle."""
    air: float = 1.0
    """How much of the usual space there is around it."""

    @property
    def size(self) -> float:
        """Of its letters."""
        return SIZES[self.kind]

    @property
    def leading(self) -> float:
        """From line to line."""
        return 1.22 * self.size

    @property
    def high(self) -> float:
        """Points."""
        words = len(self.words) * self.leading + len(self.notes) * NOTE_LEADING
        return words + self.air * _PADS[self.kind]


def table_lines(
    overview: ActivityOverview, found: Grouped, by: Grouping, columns: Sequence[Column], room: float,
    wide: float, *, dates: bool,
) -> list[TableLine]:  # fmt: skip
    """All of them; ``room`` is the width of the first column, ``wide`` that of the table."""
    setter = _Setter(overview, columns, room, wide, dates)
    lines = [line for section in found.sections for line in setter.section(section, by)]
    cells = tuple(one.of_sums(found.total) for one in columns)
    return [*lines, TableLine(LineKind.TOTAL, (tr("I alt"),), cells)]


@dataclass(frozen=True, slots=True)
class _Setter:
    overview: ActivityOverview
    columns: Sequence[Column]
    room: float
    wide: float
    dates: bool

    def section(self, section: Section, by: Grouping) -> Iterator[TableLine]:
        words = self._set(section_words(self.overview, section.code, by), LineKind.SECTION, 0)
        yield TableLine(LineKind.SECTION, words, tuple(one.of_sums(section.sums) for one in self.columns))
        for row in section.rows:
            yield from self.row(row, " ".join(words))

    def row(self, row: OverviewRow, under: str) -> Iterator[TableLine]:
        words = self._set(row.title, LineKind.ROW, INDENT)
        cells = tuple(one.of_sums(row.sums) for one in self.columns)
        apart = self.dates and len(row.dates) > 1
        beside = self._beside(words[-1], row.dates[0]) if self.dates and len(row.dates) == 1 else ""
        said = [*_called_off(row), *([] if apart else reasons_said(row.dates))]
        yield TableLine(LineKind.ROW, words, cells, self._notes(said, INDENT), row.kind, beside, under)
        if apart or (self.dates and row.dates and not beside):
            path = tr("{section} · {row}", section=under, row=row.title)
            yield from (self.date(one, path) for one in row.dates)

    def date(self, line: DateLine, under: str) -> TableLine:
        gone = line.state in (DateState.CANCELLED, DateState.SKIPPED)
        said = [tr("{what}: {reason}", what=_state_words(line.state), reason=line.reason)] if gone else []
        visitors = visitors_of(self.overview, line)
        cells = tuple(one.of_date(line, visitors) for one in self.columns)
        words = self._set(_when(line), LineKind.DATE, DATES_INDENT)
        return TableLine(LineKind.DATE, words, cells, self._notes(said, DATES_INDENT), under=under)

    def _beside(self, words: str, line: DateLine) -> str:
        """The date, where it has room on the line of its activity."""
        row, date = SIZES[LineKind.ROW], SIZES[LineKind.DATE]
        needs = INDENT + width(words, REGULAR, row) + BESIDE + width(_when(line), REGULAR, date)
        return _when(line) if needs <= self.room - 8 else ""

    def _set(self, words: str, kind: LineKind, indent: float) -> tuple[str, ...]:
        name = REGULAR if kind is LineKind.DATE else BOLD
        return wrapped(clean(words), name, SIZES[kind], self.room - indent - 8, 2)

    def _notes(self, said: Iterable[str], indent: float) -> tuple[str, ...]:
        room = self.wide - indent - 8
        return tuple(line for one in said for line in wrapped(clean(one), REGULAR, NOTE_SIZE, room, 3))


def _when(line: DateLine) -> str:
    return tr("{day} kl. {hours}", day=day_short(line.day), hours=clock_span(line.start, line.end))


def section_words(overview: ActivityOverview, code: str, by: Grouping) -> str:
    """What a section is called."""
    if by is Grouping.PLACE:
        return overview.places.get(code, code)
    if by is Grouping.OWNER:
        return overview.owners.get(code, code)
    return (code[:1].upper() + code[1:]) or tr("Hold uden forløb")


def reasons_said(dates: Sequence[DateLine]) -> Iterator[str]:
    """``Aflyst 18. og 25. november: sygdom.`` Dates with the same reason together."""
    for state in (DateState.CANCELLED, DateState.SKIPPED):
        by_reason: dict[str, list[DateLine]] = {}
        for line in dates:
            if line.state is state:
                by_reason.setdefault(line.reason, []).append(line)
        for reason, lines in by_reason.items():
            fields = {"what": _state_words(state), "days": _days(lines), "reason": reason}
            yield tr("{what} {days}: {reason}", **fields)


def _days(lines: Sequence[DateLine]) -> str:
    if len(lines) > _SAME_REASONS:
        return tr("{n} gange, første gang {day}", n=len(lines), day=day_and_month(lines[0].day))
    return listed([day_and_month(line.day) for line in lines])


def _state_words(state: DateState) -> str:
    return tr("Aflyst") if state is DateState.CANCELLED else tr("Sprunget over")


def _called_off(row: OverviewRow) -> Iterator[str]:
    if any(one.called_off for one in row.courses):
        yield tr("Holdet blev aflyst; pladserne er ikke talt med.")
