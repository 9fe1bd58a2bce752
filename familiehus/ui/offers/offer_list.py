"""The list of offers: search, chips, and what stands there when there is nothing to show."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.offers.offer import Offer
from familiehus.ui import theme
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.offers.delegate import OfferDelegate
from familiehus.ui.offers.empty import EmptyCatalogue
from familiehus.ui.offers.filter_row import FilterRow
from familiehus.ui.offers.lines import Catalogue, Line, Wanted, lines_of
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.lines_model import Index, LinesModel


class OfferLines(QListView):
    """``stood_on`` carries the offer the keyboard came to (None: none), ``opened`` one that was entered."""

    stood_on = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tilbud"))
        self.lines_model = LinesModel[Line]()
        self.setModel(self.lines_model)
        self.setItemDelegate(OfferDelegate(self))
        self.setObjectName("lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView#lines { background: transparent; border: 0; padding: 0; }")
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown, top first."""
        return self.lines_model.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; whoever stood on one stands on it still, or on the one in its place."""
        key, row = self.current(), max(self.currentIndex().row(), 0)
        at = self.verticalScrollBar().value()
        self.lines_model.set_lines(lines)
        if self.current() is None or self.current() != key:
            there = self.lines_model.row_of(key)
            self._stand(row if there is None else there)
        self.verticalScrollBar().setValue(at)

    def current(self) -> UUID | None:
        """The offer the keyboard stands on."""
        row = self.currentIndex().row()
        return self.lines[row].offer if 0 <= row < len(self.lines) else None

    def stand_on(self, offer: UUID | None) -> None:
        """Go there, if it is shown."""
        row = self.lines_model.row_of(offer)
        if row is not None:
            self._stand(row)

    def _stand(self, row: int) -> None:
        if self.lines:
            self.setCurrentIndex(self.lines_model.index(min(row, len(self.lines) - 1)))
        else:
            self.stood_on.emit(None)

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell who looks at it."""
        super().currentChanged(now, before)
        self.stood_on.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters are left to the page, whose keys they are."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        super().mouseDoubleClickEvent(event)
        self.opened.emit(self.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()


class OfferList(QWidget):
    """Search field, chips, lines. ``catalogue`` is what was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue(())
        self.was_read = False
        self.field = PlainLine()
        self.field.setPlaceholderText(tr("Søg: navn, emne, organisation, by"))
        self.field.setAccessibleName(tr("Søg i tilbuddene"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumHeight(theme.px(38))
        self.filters, self.lines = FilterRow(), OfferLines()
        self.empty, self.nothing = EmptyCatalogue(), EmptyState("")
        card = Card()
        card.body.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(8))
        for part in (self.lines, self.empty, self.nothing):
            card.body.addWidget(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.field)
        column.addWidget(self.filters)
        column.addWidget(card, 1)
        for hidden in (self.empty, self.nothing):
            hidden.hide()
        self.field.textEdited.connect(lambda _text: self.show_found())
        self.filters.changed.connect(self.show_found)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """What was read."""
        self.catalogue, self.was_read = Catalogue(offers), True
        self.show_found()

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return replace(self.filters.wanted, search=self.field.text().strip())

    def show_found(self) -> None:
        """What is looked for, of what there is."""
        today, wanted = clock.today(), self.wanted
        found = self.catalogue.found(wanted, today)
        self.filters.offer(self.catalogue.topics(), self.catalogue.stale(today))
        kept = any(not one.source.follows_the_calendar for one in self.catalogue.offers)
        nothing_kept = self.was_read and not kept and not wanted.search and not wanted.filtered
        self.filters.setVisible(bool(self.catalogue.offers))
        self.lines.setVisible(bool(found))
        self.empty.setVisible(nothing_kept)
        self.nothing.setVisible(self.was_read and not found and not nothing_kept)
        self.nothing.show_words(_nothing(wanted))
        self.lines.show_lines(lines_of(found, today))

    def search(self) -> None:
        """F3: the keyboard in the field, what stands there chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def stop(self) -> QWidget:
        """Where the keyboard belongs."""
        if self.lines.isVisibleTo(self):
            return self.lines
        return self.empty.starter if self.empty.isVisibleTo(self) else self.field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the field: Down and Enter go to the list, Esc clears it."""
        if not self.field.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.show_found()
            self.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _nothing(wanted: Wanted) -> str:
    if wanted.stale and not wanted.search:
        return tr("Alt er kontrolleret. S viser alle tilbud igen.")
    if wanted.search and not wanted.filtered:
        return tr("Ingen tilbud passer til “{search}”. Esc i søgefeltet viser alle.", search=wanted.search)
    return tr("Ingen tilbud passer til det valgte. Vælg “Alle”, eller slet søgningen.")
