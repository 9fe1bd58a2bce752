""" "Huset i dag": the day's activities, the rooms, the people. In the place of the list, by one key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk.today_rows import HouseDay
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text


class WholeList(RowList):
    """A list as high as its rows: several of them scroll together."""

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(name, columns, parent, on_card=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these, all of them."""
        super().set_rows(rows)
        self.setVisible(bool(rows))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means higher."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def sizeHint(self) -> QSize:
        """Its rows."""
        return QSize(theme.px(200), self._tall())

    def minimumSizeHint(self) -> QSize:
        """No lower than all of them."""
        return QSize(theme.px(120), self._tall())

    def _tall(self) -> int:
        return sum(self.sizeHintForRow(number) for number in range(len(self.rows)))

    def _fit(self) -> None:
        self.setFixedHeight(max(self._tall(), 1))


class TodayPanel(QScrollArea):
    """``counted`` carries the key of an activity to count heads on."""

    counted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Huset i dag"))
        self.activities = WholeList(tr("Dagens aktiviteter"), (Column(82, muted=True), Column(), Column(64)))
        self.rooms = WholeList(tr("Lokaler"), (Column(140, strong=True), Column()))
        self.people = WholeList(tr("I huset"), (Column(140, strong=True), Column()))
        self._inside = QWidget()
        self._empty = Text("", "body", "muted", wrap=True)
        self._over_rooms, self._over_people = SectionLabel(tr("Lokaler")), SectionLabel(tr("I huset"))
        self.activities.opened.connect(self.counted)
        self.activities.acted.connect(self.counted)
        for rows in (self.activities, self.rooms, self.people):
            rows.selectionModel().currentChanged.connect(self._keep_in_sight)
        self._build()

    def _build(self) -> None:
        inside = self._inside
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        side = theme.px(10)
        self._empty.setContentsMargins(side, 0, side, 0)
        column.addWidget(self._empty)
        column.addWidget(self.activities)
        for label, rows in ((self._over_rooms, self.rooms), (self._over_people, self.people)):
            label.setContentsMargins(side, theme.px(8), side, 0)
            column.addWidget(label)
            column.addWidget(rows)
        column.addStretch(1)
        inside.setObjectName("scrolled")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_day(self, day: HouseDay) -> None:
        """The house's day as it is now."""
        self.activities.set_rows(day.activities)
        self.rooms.set_rows(day.rooms)
        self.people.set_rows(day.people)
        self._over_rooms.setVisible(bool(day.rooms))
        self._over_people.setVisible(bool(day.people))
        self._empty.setText(day.empty)
        self._empty.setVisible(bool(day.empty))

    def go_to_now(self) -> None:
        """What is on stands in sight, when everything has found its place."""
        QTimer.singleShot(0, self, self._show_now)

    def _show_now(self) -> None:
        rows = self.activities
        on = [number for number, row in enumerate(rows.rows) if row.tone == "chosen"]
        if on:
            self._reveal(rows, rows.model().index(on[-1], 0))
            self._reveal(rows, rows.model().index(on[0], 0))

    def minimumSizeHint(self) -> QSize:
        """It scrolls: it needs no more than a few rows."""
        return QSize(self._inside.minimumSizeHint().width(), theme.px(190))

    def _keep_in_sight(self, now: QModelIndex, _before: QModelIndex) -> None:
        for rows in (self.activities, self.rooms, self.people):
            if now.isValid() and rows.model() is now.model():
                self._reveal(rows, now)

    def _reveal(self, rows: WholeList, where: QModelIndex) -> None:
        place = rows.visualRect(where).translated(rows.mapTo(self._inside, rows.rect().topLeft()))
        self.ensureVisible(place.center().x(), place.center().y(), 0, place.height())
