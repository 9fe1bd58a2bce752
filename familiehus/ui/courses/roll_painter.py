"""How the attendance table is painted: ticks and letters, never colour alone."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from familiehus.courses.attendance import Came
from familiehus.ui import icons, theme
from familiehus.ui.courses.chip_paint import flow, flow_height, paint_pill
from familiehus.ui.courses.roll_model import CHILD, FAMILY, RollModel
from familiehus.ui.painting import CENTRE, LEFT, box, focus_ring

if TYPE_CHECKING:
    from familiehus.ui.courses.roll_view import RollView

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, PAD = 38, 44, 8
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_LETTER = {Came.SENT_WORD: ("a", "gold"), Came.STAYED_AWAY: ("u", "warm")}


class RollDelegate(QStyledItemDelegate):
    """One cell. The row one stands on has soft ground from edge to edge."""

    def __init__(self, view: "RollView") -> None:
        super().__init__(view)
        self._view = view

    def height_of(self, row: int) -> int:
        """High enough for its name and its chips."""
        model = self._view.roll_model
        shown, wide = model.rows[row], self._view.columnWidth(FAMILY) - theme.px(2 * PAD)
        name = QFontMetrics(theme.font("strong")).boundingRect(0, 0, wide, 10_000, _WRAP, shown.family)
        notes = self._view.columnWidth(model.columnCount() - 1) - theme.px(PAD)
        month = self._view.columnWidth(CHILD) - theme.px(PAD + 4)
        child = QFontMetrics(theme.font("body")).boundingRect(0, 0, month, 10_000, _WRAP, shown.child)
        tall = max(name.height(), child.height() if month > 0 else 0) + theme.px(14)
        if self._view.folded:
            total = self._view.viewport().width() - theme.px(2 * PAD)
            chips = flow_height(shown.notes, total)
            return int(max(theme.px(ROW), tall) + (chips + theme.px(8) if chips else 0))
        chips = flow_height(shown.notes, notes)
        return int(max(theme.px(ROW), tall, chips + theme.px(12)))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks; the view has set the heights itself."""
        return QSize(theme.px(40), self.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then what the column holds."""
        model = self._view.roll_model
        area, session = QRectF(option.rect), model.session_of(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, index)
        shown = model.rows[index.row()]
        top = QRectF(area.left(), area.top(), area.width(), self._band(index.row(), area.height()))
        if session is not None:
            self._mark(painter, top, index.row(), session, option)
        elif index.column() == FAMILY:
            self._words(painter, top, shown.family, strong=True)
            if self._view.folded and shown.notes:
                self._chips_below(painter, area, top, index.row())
        elif index.column() == CHILD:
            self._words(painter, top, shown.child, strong=False)
        elif not self._view.folded:
            self._chips(painter, area, index.row())
        painter.restore()

    def _band(self, row: int, height: float) -> float:
        """How much of the row's height is its words; with folded notes the chips are below."""
        if not self._view.folded:
            return height
        chips = flow_height(self._view.roll_model.rows[row].notes, self._view.viewport().width())
        return height - (chips + theme.px(8) if chips else 0)

    def _ground(self, painter: QPainter, area: QRectF, index: Index) -> None:
        t = theme.tokens()
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(area, QColor(t.soft))
        line = QRectF(area.left(), area.bottom(), area.width(), 1)
        painter.fillRect(line.translated(0, -0.5), QColor(t.line))

    @staticmethod
    def _words(painter: QPainter, area: QRectF, text: str, *, strong: bool) -> None:
        painter.setFont(theme.font("strong" if strong else "body"))
        painter.setPen(QColor(theme.tokens().ink))
        inside = area.adjusted(theme.px(PAD), 0, -theme.px(4), 0)
        painter.drawText(inside, int(LEFT) | int(Qt.TextFlag.TextWordWrap), text)

    def _chips(self, painter: QPainter, area: QRectF, row: int) -> None:
        notes = self._view.roll_model.rows[row].notes
        wide = area.width() - theme.px(PAD)
        high = flow_height(notes, wide)
        x, y = area.left() + theme.px(PAD), area.top() + (area.height() - high) / 2
        for place, note in flow(notes, wide):
            paint_pill(painter, place.translated(x, y), note)

    def _chips_below(self, painter: QPainter, area: QRectF, top: QRectF, row: int) -> None:
        """Where there is no room for a column of them, they stand under the name, across the cells."""
        notes = self._view.roll_model.rows[row].notes
        painter.setClipping(False)
        wide = self._view.viewport().width() - theme.px(2 * PAD)
        for place, note in flow(notes, wide):
            paint_pill(painter, place.translated(area.left() + theme.px(PAD), top.bottom()), note)

    def _mark(
        self, painter: QPainter, area: QRectF, row: int, session: int, option: QStyleOptionViewItem
    ) -> None:
        t, model = theme.tokens(), self._view.roll_model
        roll = model.roll
        assert roll is not None
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if here:
            focus_ring(painter, area.adjusted(2, 3, -2, -3), theme.px(7))
        came = roll.mark(row, session)
        if came is Came.CAME:
            side = theme.px(18)
            picture = icons.pixmap("check", t.ok, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(area.center().x() - side / 2, area.center().y() - side / 2), picture)
            return
        letter, ink = _LETTER[came] if came is not None else self._open(roll.held(session), session)
        painter.setFont(theme.font("strong"))
        painter.setPen(QColor(getattr(t, ink)))
        painter.drawText(area, CENTRE, letter)

    def _open(self, held: bool, session: int) -> tuple[str, str]:
        if not held:
            return "", "muted"
        return ("?", "ink") if session == self._view.roll_model.chosen else ("·", "muted")


class RollHead(QHeaderView):
    """Numbers with their dates below; the chosen session is petrol and stands on soft ground."""

    def __init__(self, view: "RollView") -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(super().sizeHint().width(), theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One heading."""
        model, t, area = cast(RollModel, self.model()), theme.tokens(), QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        session = model.session_of(section)
        if session is None or model.roll is None:
            painter.setFont(theme.font("label"))
            painter.setPen(QColor(t.muted))
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            painter.drawText(area.adjusted(theme.px(PAD), 0, 0, 0), LEFT, text)
        else:
            chosen = session == model.chosen
            if chosen:
                box(painter, area.adjusted(2, 2, -2, -3), theme.px(7), t.soft, t.accent)
            day = model.roll.sessions[session].day
            half = area.height() / 2
            painter.setFont(theme.font("small_strong"))
            painter.setPen(QColor(t.accent if chosen else t.ink))
            number = QRectF(area.left(), area.top() + theme.px(4), area.width(), half - theme.px(3))
            painter.drawText(number, CENTRE, str(session + 1))
            painter.setFont(theme.font("tiny"))
            painter.setPen(QColor(t.accent if chosen else t.muted))
            below = QRectF(area.left(), area.top() + half - theme.px(2), area.width(), half - theme.px(4))
            painter.drawText(below, CENTRE, f"{day.day}.{day.month}")
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), QColor(t.line))
        painter.restore()
