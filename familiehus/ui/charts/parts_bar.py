"""One bar cut in its parts: who came (mor, far, anden). Each part says name and number, inside or below."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.chart_values import Bar, Unit, contacts
from familiehus.reports.chart_words import bars_said, share
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.chart import Chart, Label, Mark, line_high, words_wide

_LEFT = Qt.AlignmentFlag.AlignLeft


class PartsBar(Chart):
    """``show_parts(parts, unit)``, in the order they stand; parts of nobody are named below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._parts: tuple[Bar, ...] = ()
        self._unit = contacts()
        self._areas: list[QRectF] = []
        self._labels: list[Label] = []
        self._swatches: list[tuple[QRectF, str]] = []
        self._rows_below = 1

    def show_parts(self, parts: Sequence[Bar], unit: Unit | None = None) -> None:
        """Show these."""
        self._parts, self._unit = tuple(parts), unit or contacts()
        self.show_values(bars_said(self.accessibleName(), self._parts, self._unit))

    def sizeHint(self) -> QSize:
        """The bar and the lines below it at the width it has."""
        below = self._rows_below * line_high("small") + theme.px(4) if self._rows_below else 0
        return QSize(theme.px(300), round(self._bar_high() + below) + 2)

    def _bar_high(self) -> float:
        return max(float(theme.px(28)), line_high("small_strong") + theme.px(8))

    def lay_out(self, wide: float, high: float) -> list[Mark]:
        """Parts by their number; their words inside where they fit."""
        self._areas, self._labels, self._swatches = [], [], []
        whole = sum(part.value or 0 for part in self._parts)
        x, pad, bar = 0.0, theme.px(8), self._bar_high()
        outside: list[int] = []
        for number, part in enumerate(self._parts):
            long = wide * (part.value or 0) / whole if whole else 0.0
            area = QRectF(x, 1, long, bar - 2)
            self._areas.append(area)
            x += long
            if words_wide(_words(part), "small_strong") + 2 * pad <= long:
                ink = tones.part(number, len(self._parts)).ink
                place = area.adjusted(pad, 0, 0, 0)
                self._labels.append(Label(place, _words(part), "small_strong", ink, _LEFT))
            else:
                outside.append(number)
        self._below(outside, wide)
        return [self._mark(number, whole) for number in range(len(self._parts))]

    def _below(self, outside: Sequence[int], wide: float) -> None:
        """Under their part if they can, one after the other, with a square of its colour."""
        high, gap, ink = line_high("small"), theme.px(6), theme.tokens().ink
        side, air = high * 0.6, theme.px(12)
        needs = [side + gap + words_wide(_words(self._parts[n]), "small") for n in outside]
        start = self._areas[outside[0]].left() if outside else 0.0
        free = max(0.0, min(start, wide - sum(needs) - air * (len(needs) - 1)))
        top, rows = self._bar_high() + theme.px(4), 1 if outside else 0
        for number, need in zip(outside, needs, strict=True):
            if free and free + need > wide:
                free, top, rows = 0.0, top + high, rows + 1
            square = QRectF(free, top + (high - side) / 2, side, side)
            self._swatches.append((square, tones.part(number, len(self._parts)).fill))
            room = QRectF(square.right() + gap, top, wide - square.right() - gap, high)
            self._labels.append(Label(room, _words(self._parts[number]), "small", ink, _LEFT))
            free += need + air
        if rows != self._rows_below:
            self._rows_below = rows
            self.updateGeometry()

    def _mark(self, number: int, whole: int) -> Mark:
        part, area = self._parts[number], self._areas[number]
        said = self._unit.said(part.value)
        if whole and part.value is not None:
            said = tr("{n}, {share}", n=said, share=share(part.value, whole))
        form = QPainterPath()
        form.addRect(area.adjusted(1, 1, -1, -1) if area.width() > 4 else area)
        return Mark(part.label, said, form, QPointF(area.center().x(), area.top()))

    def draw(self, painter: QPainter) -> None:
        """Parts with air between, rounded together."""
        t = theme.tokens()
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(0, 1, self.width(), self._bar_high() - 2), 6, 6)
        painter.save()
        painter.setClipPath(clip)
        for number, area in enumerate(self._areas):
            air = 1.0 if area.width() > 3 else 0.0
            painter.fillRect(
                area.adjusted(air if number else 0, 0, -air, 0),
                QColor(tones.part(number, len(self._parts)).fill),
            )
        painter.restore()
        if not any(part.value for part in self._parts):
            painter.fillPath(clip, QColor(t.bar_empty))
        for square, colour in self._swatches:
            painter.fillRect(square, QColor(colour))
        self.paint_labels(painter, self._labels)


def _words(part: Bar) -> str:
    return f"{part.label[:1].upper()}{part.label[1:]} {count(part.value)}"
