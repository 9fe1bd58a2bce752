"""The report as it will be printed: white paper on the house's ground, also in the dark.

Not Qt's own QPdfView: it shows a stale scaling while the room changes, and the
document it holds ends the program with a crash at exit (PySide6 6.11). Here a PDF
is opened, painted and let go. It lives in memory only; no temporary file holds it.
"""

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.paper.pdf_pages import page_sizes, picture_of

_GAP = 12


class PaperView(QAbstractScrollArea):
    """All pages below each other, as wide as the room. Arrows, Space, Home and End scroll.

    ``focus_moved`` when the keyboard comes or goes, for the ring that the tray around it draws.
    """

    focus_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._sizes = b"", tuple[QSizeF, ...]()
        self._pictures: dict[int, QPixmap] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    def show_pdf(self, pdf: bytes) -> None:
        """Show this from its top."""
        self._pdf, self._sizes = pdf, page_sizes(pdf)
        pages = trn("{n} side", "{n} sider", self.pages)
        self.setAccessibleName(tr("Rapporten, som den bliver trykt, {pages}", pages=pages))
        self.setAccessibleDescription(tr("Tallene står også som tekst på siden. Piletaster ruller."))
        self._measure()
        self.verticalScrollBar().setValue(0)

    def picture(self, page: int) -> QImage:
        """One page as it is shown now, in device pixels."""
        return self._picture(page).toImage()

    # -- geometry -----------------------------------------------------------------------------------------

    def _gap(self) -> int:
        return theme.px(_GAP)

    def _places(self) -> list[QRect]:
        """Where each page lies, from the top of the first one's margin."""
        wide, top, places = max(self.viewport().width() - 2 * self._gap(), 50), self._gap(), []
        for size in self._sizes:
            high = round(wide * size.height() / size.width())
            places.append(QRect(self._gap(), top, wide, high))
            top += high + self._gap()
        return places

    def _measure(self) -> None:
        self._pictures.clear()
        places, bar = self._places(), self.verticalScrollBar()
        total = places[-1].bottom() + 1 + self._gap() if places else 0
        bar.setRange(0, max(total - self.viewport().height(), 0))
        bar.setPageStep(max(self.viewport().height() - theme.px(40), 1))
        bar.setSingleStep(theme.px(48))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another size of paper; the same place stays on top."""
        bar = self.verticalScrollBar()
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
        painter, t = QPainter(self.viewport()), theme.tokens()
        painter.fillRect(self.viewport().rect(), QColor(t.sunk))
        offset = self.verticalScrollBar().value()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a scroll area leaves out; PgUp and PgDn belong to the months."""
        step = QAbstractSlider.SliderAction
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        actions = {
            Qt.Key.Key_Space: step.SliderPageStepSub if back else step.SliderPageStepAdd,
            Qt.Key.Key_Home: step.SliderToMinimum,
            Qt.Key.Key_End: step.SliderToMaximum,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.verticalScrollBar().triggerAction(action)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And gone."""
        super().focusOutEvent(event)
        self.focus_moved.emit()
