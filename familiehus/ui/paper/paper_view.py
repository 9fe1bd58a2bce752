"""A paper as it will be printed: white on the house's ground, also in the dark.

Not Qt's own QPdfView: it shows a stale scaling while the room changes, and the
document it holds ends the program with a crash at exit (PySide6 6.11). Here a PDF
is opened, painted and let go. It lives in memory only; no temporary file holds it.
"""

from PySide6.QtCore import QEvent, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QLabel, QScrollBar, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.paper.pdf_pages import page_sizes, picture_of

_GAP = 12


class PaperView(QLabel):
    """All pages below each other, as wide as the room. Arrows, Space, Home and End scroll.

    A label, because a screen reader then meets a picture with a name instead of a nameless surface.
    ``focus_moved`` when the keyboard comes or goes, for the ring that the tray around it draws.
    """

    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._sizes = b"", tuple[QSizeF, ...]()
        self._pictures: dict[int, QPixmap] = {}
        self._whole = False
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.valueChanged.connect(self.update)
        self.setPixmap(QPixmap(1, 1))  # what makes it a picture to QAccessible; never painted
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    def show_pdf(self, pdf: bytes, name: str, description: str) -> None:
        """Show this from its top. ``name`` and ``description`` are for a screen reader."""
        self._pdf, self._sizes = pdf, page_sizes(pdf)
        pages = trn("{n} side", "{n} sider", self.pages)
        self.setAccessibleName(tr("{paper}, {pages}", paper=name, pages=pages))
        self.setAccessibleDescription(description)
        self._measure()
        self.bar.setValue(0)

    def set_whole(self, *, whole: bool) -> None:
        """Fit a whole page into the room instead of its width."""
        if whole != self._whole:
            self._whole = whole
            self._measure()

    def shown_page(self, page: int) -> QImage:
        """One page as it is shown now, in device pixels."""
        return self._picture(page).toImage()

    # -- geometry -----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Takes what it gets."""
        return QSize(theme.px(200), theme.px(200))

    def minimumSizeHint(self) -> QSize:
        """The tray decides."""
        return QSize(1, 1)

    def _bar_wide(self) -> int:
        return self.bar.sizeHint().width()

    def _gap(self) -> int:
        return theme.px(_GAP)

    def _places(self) -> list[QRect]:
        """Where each page lies, from the top of the first one's margin."""
        room, top, places = max(self.width() - self._bar_wide() - 2 * self._gap(), 50), self._gap(), []
        for size in self._sizes:
            wide = room
            if self._whole:
                most = max(self.height() - 2 * self._gap(), 70) * size.width() / size.height()
                wide = min(room, round(most))
            high = round(wide * size.height() / size.width())
            places.append(QRect(self._gap() + (room - wide) // 2, top, wide, high))
            top += high + self._gap()
        return places

    def _measure(self) -> None:
        self._pictures.clear()
        places, bar = self._places(), self.bar
        total = places[-1].bottom() + 1 + self._gap() if places else 0
        bar.setRange(0, max(total - self.height(), 0))
        bar.setPageStep(max(self.height() - theme.px(40), 1))
        bar.setSingleStep(theme.px(48))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another size of paper; the same place stays on top."""
        bar = self.bar
        bar.setGeometry(self.width() - self._bar_wide(), 0, self._bar_wide(), self.height())
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._measure()
        bar.setValue(round(share * bar.maximum()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that can be seen."""
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), QColor(t.sunk))
        offset = self.bar.value()
        for number, place in enumerate(self._places()):
            moved = place.translated(0, -offset)
            if moved.intersects(event.rect()):
                painter.drawPixmap(moved, self._picture(number))

    def _picture(self, page: int) -> QPixmap:
        if page not in self._pictures:
            ratio = self.devicePixelRatioF()
            size = self._places()[page].size() * ratio
            self._pictures[page] = QPixmap.fromImage(picture_of(self._pdf, page, size))
        return self._pictures[page]

    # -- keyboard -----------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel."""
        self.bar.wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that scrolls but PgUp and PgDn, which belong to the months and weeks."""
        step = QAbstractSlider.SliderAction
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        actions = {
            Qt.Key.Key_Space: step.SliderPageStepSub if back else step.SliderPageStepAdd,
            Qt.Key.Key_Up: step.SliderSingleStepSub,
            Qt.Key.Key_Down: step.SliderSingleStepAdd,
            Qt.Key.Key_Home: step.SliderToMinimum,
            Qt.Key.Key_End: step.SliderToMaximum,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.bar.triggerAction(action)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And gone."""
        super().focusOutEvent(event)
        self.focus_moved.emit()
