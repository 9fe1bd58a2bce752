"""The call list: who must be told what, and on which number; a tick when it is done."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from familiehus.courses.family import Enrolment
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.ui import theme
from familiehus.ui.courses import words
from familiehus.ui.courses.call_words import news
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import SectionLabel, Text


class CallCard(Card):
    """``told`` carries (enrolment id, done). Whoever was ticked here stays until the course is left, so that
    a tick in the wrong place can be taken back."""

    told = Signal(object, bool)
    paper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._label = SectionLabel("")
        self.paper = LinkButton(tr("Udskriv ringeliste"), strong=True)
        self.paper.clicked.connect(self.paper_wanted)
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self.paper)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.boxes: dict[UUID, QCheckBox] = {}
        self._ticked: set[UUID] = set()
        self._course: UUID | None = None
        self.hide()

    def show_page(self, page: CoursePage, now: datetime) -> None:
        """Those who must be told, and those who have been told here."""
        if page.row.id != self._course:
            self._course, self._ticked = page.row.id, set()
        untold = {one.id for one in page.enrolments if not page.facts[one.id].told}
        shown = [one for one in page.enrolments if one.id in untold | self._ticked]
        focused = next((known for known, box in self.boxes.items() if box.hasFocus()), None)
        self._clear()
        for line, one in enumerate(shown):
            self._add(line, page, one, now, done=one.id not in untold)
        self._label.setText(words.to_tell(len(untold)) if untold else tr("Alle har fået besked"))
        self.setAccessibleName(self._label.text())
        self.set_tone("gold_soft" if untold else "surface")
        self.setVisible(bool(shown))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def forget(self) -> None:
        """The course is left."""
        self._course, self._ticked = None, set()

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}

    def _add(self, line: int, page: CoursePage, one: Enrolment, now: datetime, *, done: bool) -> None:
        phone, said = words.phones(one), news(page, one, now)
        box = QCheckBox(one.calling)
        box.setFont(theme.font("strong"))
        box.setChecked(done)
        box.setAccessibleName(tr("{name} har fået besked", name=one.calling))
        box.setAccessibleDescription(", ".join(part for part in (phone, said) if part))
        box.clicked.connect(lambda on: self._tick(one.id, on))
        number = Text(phone or tr("intet nummer"), "body", "ink" if phone else "muted")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for column, widget in enumerate((box, number, Text(said, "small", "muted", wrap=True))):
            self._grid.addWidget(widget, line, column)
        self.boxes[one.id] = box

    def _tick(self, enrolment: UUID, on: bool) -> None:
        self._ticked.add(enrolment)
        self.told.emit(enrolment, on)
