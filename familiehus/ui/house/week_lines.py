"""The opening hours of a week: a line for each weekday, one field to come in and one for the phone."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.opening import HoursRow, OpenFor
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.field import go_to
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.house.typed_hours import read_spans, written
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.text import SectionLabel, Text

Lines = tuple[str, ...]
"""Fourteen texts: Monday to Sunday for coming in, then for the phone."""
EMPTY: Lines = ("",) * 14
_WEEK = range(1, 8)


class HoursLine(PlainLine):
    """``walked`` carries -1 or 1: the arrows and Enter go from weekday to weekday."""

    walked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
        if (by := way.get(Qt.Key(event.key()))) is not None:
            self.walked.emit(by)
        else:
            super().keyPressEvent(event)


class WeekLines(QWidget):
    """``edited`` at each key. A line that was read is written tidily when it is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.lines: dict[tuple[OpenFor, int], HoursLine] = {}
        self.same: dict[OpenFor, LinkButton] = {}
        for weekday in _WEEK:
            name = weekday_name(weekday)
            self._grid.addWidget(Text(name[:1].upper() + name[1:], "strong"), weekday, 0)
            for column, open_for in enumerate(OpenFor, 1):
                self._grid.addWidget(self._line(open_for, weekday), weekday, column)
        for column, open_for in enumerate(OpenFor, 1):
            self._grid.addWidget(SectionLabel(purpose(open_for)), 0, column)
            self._grid.addWidget(self._same(open_for), 8, column, Qt.AlignmentFlag.AlignLeft)

    def _line(self, open_for: OpenFor, weekday: int) -> HoursLine:
        line = HoursLine()
        line.setMaxLength(60)
        line.setMinimumHeight(theme.px(38))
        line.setMinimumWidth(theme.px(120))
        line.setPlaceholderText(tr("lukket"))
        line.setAccessibleName(
            tr("{day}, {purpose}", day=weekday_name(weekday), purpose=purpose(open_for).lower())
        )
        line.setAccessibleDescription(tr("For eksempel 9–15.30 eller 10.30–15, 16–17. Tomt: lukket."))
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(lambda: self._tidy(line))
        line.walked.connect(lambda by: self._walk(open_for, weekday, by))
        self.lines[open_for, weekday] = line
        return line

    def _same(self, open_for: OpenFor) -> LinkButton:
        link = LinkButton(tr("Som mandag til og med fredag"))
        link.setAccessibleName(tr("{purpose}: som mandag til og med fredag", purpose=purpose(open_for)))
        link.clicked.connect(lambda: self.repeat_monday(open_for))
        self.same[open_for] = link
        return link

    def repeat_monday(self, open_for: OpenFor) -> None:
        """Monday's hours on all five."""
        for weekday in range(2, 6):
            self.lines[open_for, weekday].setText(self.lines[open_for, 1].text())
        self.edited.emit()

    def texts(self) -> Lines:
        """What stands in the lines."""
        return tuple(line.text() for line in self._in_order())

    def set_texts(self, texts: Lines) -> None:
        """Show these."""
        for line, text in zip(self._in_order(), texts, strict=True):
            if line.text() != text:
                line.setText(text)

    def _in_order(self) -> list[HoursLine]:
        return [self.lines[open_for, weekday] for open_for in OpenFor for weekday in _WEEK]

    def go_to_unreadable(self) -> bool:
        """Put the keyboard on the first line that can't be read; False when all can."""
        for line in self._in_order():
            if read_spans(line.text()) is None:
                go_to(line)
                line.selectAll()
                return True
        return False

    def _tidy(self, line: HoursLine) -> None:
        spans = read_spans(line.text())
        if spans is not None and line.text() != written(spans):
            line.setText(written(spans))
            self.edited.emit()

    def _walk(self, open_for: OpenFor, weekday: int, by: int) -> None:
        self._tidy(self.lines[open_for, weekday])
        line = self.lines[open_for, (weekday + by - 1) % 7 + 1]
        go_to(line)
        line.selectAll()


def purpose(open_for: OpenFor) -> str:
    """What the hours are for."""
    return {OpenFor.DOOR: tr("Fremmøde"), OpenFor.PHONE: tr("Telefon")}[open_for]


def lines_of(rows: Sequence[HoursRow]) -> Lines:
    """A set of hours as the lines show it."""
    from familiehus.calendar.hours_words import week_of

    weeks = {open_for: week_of(rows, open_for) for open_for in OpenFor}
    return tuple(written(weeks[open_for].get(weekday, ())) for open_for in OpenFor for weekday in _WEEK)


def rows_of(lines: Lines, place: str, from_day: date) -> tuple[HoursRow, ...]:
    """The hours that the lines say; a line that can't be read says none."""
    places = [(open_for, weekday) for open_for in OpenFor for weekday in _WEEK]
    return tuple(
        HoursRow(place, from_day, open_for, weekday, one.start, one.end)
        for (open_for, weekday), text in zip(places, lines, strict=True)
        for one in read_spans(text) or ()
    )


def unreadable(lines: Lines) -> tuple[tuple[OpenFor, int], ...]:
    """The purposes and weekdays whose line can't be read."""
    places = [(open_for, weekday) for open_for in OpenFor for weekday in _WEEK]
    return tuple(place for place, text in zip(places, lines, strict=True) if read_spans(text) is None)


def same_hours(one: Lines, other: Lines) -> bool:
    """True when both say the same, however it is typed."""
    return all(
        a == b or (read_spans(a) is not None and read_spans(a) == read_spans(b))
        for a, b in zip(one, other, strict=True)
    )
