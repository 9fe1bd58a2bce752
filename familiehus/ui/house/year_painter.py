"""How the year is drawn. Never by colour alone: closed is hatched, a holiday filled, a suggestion dotted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from familiehus.calendar.hours_words import weekday_name
from familiehus.reports.danish import month_name
from familiehus.ui import theme
from familiehus.ui.house.year_grid import YearGrid
from familiehus.ui.house.year_marks import DayMark, Mark
from familiehus.ui.painting import CENTRE, LEFT, box, focus_ring
from familiehus.values import Month

_RADIUS = 5


@dataclass(frozen=True, slots=True)
class YearPicture:
    """What is to be drawn: the days, the chosen ones, where the keyboard stands."""

    marks: Mapping[date, DayMark]
    today: date
    first: date
    last: date
    current: date
    focused: bool


def paint_year(painter: QPainter, grid: YearGrid, picture: YearPicture, seen: QRectF) -> None:
    """All of it that lies in ``seen``."""
    for month in range(1, 13):
        if seen.intersects(grid.title(month).adjusted(0, 0, 0, grid.month_high)):
            _paint_heads(painter, grid, month)
    for day, mark in picture.marks.items():
        area = grid.cell(day)
        if seen.intersects(area):
            _paint_day(painter, area.adjusted(1, 1, -1, -1), mark, picture)


def _paint_heads(painter: QPainter, grid: YearGrid, month: int) -> None:
    t = theme.tokens()
    name = month_name(Month(grid.year, month))
    painter.setFont(theme.font("small_strong"))
    painter.setPen(QColor(t.ink))
    painter.drawText(grid.title(month).adjusted(grid.cell_wide, 0, 0, 0), LEFT, name[:1].upper() + name[1:])
    painter.setFont(theme.font("tiny"))
    painter.setPen(QColor(t.muted))
    for weekday, area in grid.letters(month):
        painter.drawText(area, CENTRE, weekday_name(weekday)[:1].upper())
    small = theme.font("tiny")
    small.setPixelSize(theme.px(10))
    painter.setFont(small)
    for monday, area in grid.weeks(month):
        painter.drawText(area.adjusted(0, 0, -2, 0), CENTRE, str(monday.isocalendar().week))


def _paint_day(painter: QPainter, area: QRectF, mark: DayMark, picture: YearPicture) -> None:
    t = theme.tokens()
    chosen = picture.first <= mark.day <= picture.last
    if chosen:
        box(painter, area.adjusted(-1, -1, 1, 1), 0, t.soft, None)
    paint_ground(painter, area, mark.mark)
    plain = mark.mark in (Mark.OPEN, Mark.RESTS)
    if chosen and (not plain or t.high_contrast or picture.first == picture.last):
        box(painter, area, _RADIUS, None, t.accent, 1.5)
    if mark.day == picture.today:
        line = QRectF(area.left() + 3, area.bottom() - 2, area.width() - 6, 2)
        painter.fillRect(line, QColor(t.accent))
    if mark.day == picture.current and picture.focused:
        focus_ring(painter, area.adjusted(-1, -1, 1, 1), _RADIUS)
    painter.setFont(_font(mark.mark, today=mark.day == picture.today))
    painter.setPen(QColor(_ink(mark.mark, chosen=chosen)))
    painter.drawText(area, CENTRE, str(mark.day.day))


def paint_ground(painter: QPainter, area: QRectF, mark: Mark) -> None:
    """What lies under the number; the legend draws the same."""
    t = theme.tokens()
    if mark is Mark.HOLIDAY:
        box(painter, area, _RADIUS, t.bar_empty, None)
    elif mark is Mark.CLOSED:
        hatched(painter, area)
    elif mark is Mark.OTHER_HOURS:
        box(painter, area, _RADIUS, t.ok_soft, t.ok)
    elif mark is Mark.SOMEWHERE:
        box(painter, area, _RADIUS, None, t.edge)
    elif mark is Mark.IDEA:
        _dotted(painter, area)


def hatched(painter: QPainter, area: QRectF) -> None:
    """Shut: stripes, as where the week is closed."""
    t = theme.tokens()
    box(painter, area, _RADIUS, t.sunk, None)
    painter.setPen(QPen(QColor(t.edge), 1))
    stripes = QColor(t.muted)
    stripes.setAlpha(90)
    painter.setBrush(QBrush(stripes, Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _dotted(painter: QPainter, area: QRectF) -> None:
    pen = QPen(QColor(theme.tokens().edge), 1.2)
    pen.setStyle(Qt.PenStyle.DotLine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _font(mark: Mark, *, today: bool) -> QFont:
    font = theme.font("tiny")
    if today or mark in (Mark.HOLIDAY, Mark.CLOSED, Mark.OTHER_HOURS):
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _ink(mark: Mark, *, chosen: bool) -> str:
    t = theme.tokens()
    if mark is Mark.OTHER_HOURS:
        return t.ok
    return t.muted if mark is Mark.RESTS and not chosen else t.ink
