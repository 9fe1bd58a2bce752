"""One course: its numbers, the group against the sessions, the queue beside it, and the rest folded below."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from familiehus.courses.attendance import Came
from familiehus.ui import theme
from familiehus.ui.courses.call_card import CallCard
from familiehus.ui.courses.decision import Decision
from familiehus.ui.courses.folds import Folds
from familiehus.ui.courses.queue_card import QueueCard
from familiehus.ui.courses.reading import CourseSheet
from familiehus.ui.courses.roll import Roll, roll_of
from familiehus.ui.courses.roll_card import RollCard
from familiehus.ui.courses.roll_model import shown_row
from familiehus.ui.courses.seasons import standing
from familiehus.ui.courses.tiles import Tiles, faces
from familiehus.ui.desk.notice import Notice
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.snug import Snug


class CourseView(QScrollArea):
    """``marked`` carries (families, number of the session, Came or None); the rest are its cards' signals."""

    marked = Signal(object, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: CourseSheet | None = None
        self.roll: Roll | None = None
        self.notice, self.decision, self.tiles = Notice(), Decision(), Tiles()
        self.roll_card, self.call, self.queue, self.folds = RollCard(), CallCard(), QueueCard(), Folds()
        self.table = self.roll_card.table
        self._lay_out()
        self.table.marked.connect(self._mark)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._follow())

    def _lay_out(self) -> None:
        inside, left = Snug(least=300), QWidget()
        inside.setObjectName("scrolled")
        under = QVBoxLayout(left)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(theme.px(14))
        for part in (self.call, self.roll_card, self.folds):
            under.addWidget(part)
        under.addStretch(1)
        left.setMinimumWidth(theme.px(430))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for above in (self.notice, self.decision, self.tiles):
            column.addWidget(above)
        self.columns = SideBySide(((left, 2), (self.queue, 1)), gap=16)
        column.addWidget(self.columns, 1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: CourseSheet, now: datetime, *, may_run: bool) -> None:
        """Show it. Another course begins at its session of today; the same one stays where it was."""
        another = self.sheet is None or self.sheet.page.row.id != sheet.page.row.id
        self.sheet, page = sheet, sheet.page
        self.roll = roll_of(page, now)
        runs = not standing(page.row, now.date()).over and page.row.last_day >= now.date()
        self.queue.may_order = may_run
        self.folds.may_plan = may_run
        self.decision.show_page(page, now, may_run=may_run)
        self._show_roll(self.roll.today() if another else None)
        self.call.show_page(page, now)
        self.queue.show_page(page, now, runs=runs)
        self.folds.show_page(page, now)
        if another:
            self.notice.clear()
            self.verticalScrollBar().setValue(0)

    def _show_roll(self, session: int | None) -> None:
        assert self.sheet is not None
        assert self.roll is not None
        names = {one.code: one.label.lower() for one in self.sheet.professions}
        rows = [shown_row(self.roll, n, names) for n in range(len(self.roll.families))]
        self.roll_card.show_roll(self.roll, rows, session, self.sheet.page)
        self.tiles.show_faces(faces(self.sheet.page, self.roll, self.roll.now))

    def _mark(self, families: tuple[UUID, ...], session: int, came: Came | None) -> None:
        """Shown at once; the disk comes after."""
        if self.roll is None:
            return
        if self.roll.held(session):
            original = self.roll.sessions[session].original
            self.roll = self.roll.with_marks(original, families, came)
            self._show_roll(None)
        self.marked.emit(families, session, came)

    def _follow(self) -> None:
        """The row one stands on is seen."""
        index = self.table.currentIndex()
        inside = self.widget()
        if index.isValid() and self.table.hasFocus() and inside is not None:
            area = self.table.visualRect(index)
            middle = self.table.viewport().mapTo(inside, area.center())
            self.ensureVisible(middle.x(), middle.y(), 0, theme.px(80))

    def stop(self) -> QWidget:
        """Where the keyboard belongs: the table, else the queue."""
        if self.table.isVisibleTo(self) and self.table.roll_model.rows:
            return self.table
        return self.queue.stop()
