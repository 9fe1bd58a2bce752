"""The kinds of activity to choose between: each chip carries the colour its kind has in the week."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import ActivityKind
from familiehus.ui import theme
from familiehus.ui.desk.words import capital
from familiehus.ui.painting import box
from familiehus.ui.week import words
from familiehus.ui.week.kind_colours import colours
from familiehus.ui.widgets.chip import Chip


def kind_name(kind: ActivityKind) -> str:
    """``Åben rådgivning``."""
    return capital(words.kind_name(kind))


class KindChip(Chip):
    """A chip with a patch of the kind's colour, drawn as the week draws it: the ground and its left edge."""

    pad_x = 11

    def __init__(self, kind: ActivityKind, parent: QWidget | None = None) -> None:
        super().__init__(kind_name(kind), checkable=True, parent=parent)
        self._kind = kind

    def sizeHint(self) -> QSize:
        """Room for the patch."""
        return super().sizeHint() + QSize(theme.px(18), 0)

    def left_pad(self) -> int:
        """The words stand after the patch."""
        return super().left_pad() + theme.px(18)

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """The pill, then the patch."""
        super().paint_ground(painter, area)
        t = theme.tokens()
        look = colours(self._kind, t)
        side = theme.px(14)
        patch = QRectF(super().left_pad() - theme.px(1), (self.height() - side) / 2, side, side)
        box(painter, patch, 3, look.ground, look.edge)
        if look.hatched:
            painter.fillRect(
                patch.adjusted(1, 1, -1, -1), QBrush(QColor(look.edge), Qt.BrushStyle.BDiagPattern)
            )
        painter.fillRect(QRectF(patch.x(), patch.y() + 1, theme.px(4), side - 2), QColor(look.edge))
