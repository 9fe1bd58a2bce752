"""What the grounds of the year mean, drawn with the same strokes as the days themselves."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.year_marks import Mark
from familiehus.ui.house.year_painter import paint_ground
from familiehus.ui.painting import LEFT
from familiehus.ui.widgets.flow_layout import FlowLayout


class YearLegend(QWidget):
    """``places``: also say that a day may be special at one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap_x=14, gap_y=4)
        self._keys = {mark: _Key(mark) for mark in _words()}
        for key in self._keys.values():
            row.addWidget(key)

    def tell_of_places(self, *, several: bool) -> None:
        """Only a house with more than one place has days that are special somewhere."""
        self._keys[Mark.SOMEWHERE].setVisible(several)


class _Key(QWidget):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark, self._words = mark, _words()[mark]
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A swatch and its word."""
        metrics = QFontMetrics(theme.font("small"))
        wide = metrics.horizontalAdvance(self._words) + theme.px(26)
        return QSize(wide, max(metrics.height(), theme.px(22)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The swatch and its word."""
        painter, side = QPainter(self), theme.px(16)
        paint_ground(painter, QRectF(0, (self.height() - side) / 2, side, side), self._mark)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(theme.tokens().muted))
        painter.drawText(QRectF(self.rect()).adjusted(theme.px(22), 0, 0, 0), LEFT, self._words)


def _words() -> dict[Mark, str]:
    return {
        Mark.CLOSED: tr("lukket"),
        Mark.HOLIDAY: tr("helligdag"),
        Mark.OTHER_HOURS: tr("andre tider"),
        Mark.SOMEWHERE: tr("kun ét sted"),
        Mark.IDEA: tr("ofte lukket"),
    }
