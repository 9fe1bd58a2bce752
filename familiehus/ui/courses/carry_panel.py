"""Families that wait, or were let go, go on to another course, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage, CourseRow
from familiehus.ui import theme
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.courses import words
from familiehus.ui.courses.going_on import may_carry, next_courses, wishes
from familiehus.ui.courses.small_panel import WIDE, SmallPanel
from familiehus.ui.widgets.text import SectionLabel, Text


@dataclass(frozen=True, slots=True)
class Journey:
    """Who goes where."""

    to: UUID
    enrolments: tuple[UUID, ...]


class CarryPanel(SmallPanel):
    """``wanted`` carries a :class:`Journey`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.to = ChipRow(tr("Til holdet"))
        self.nowhere = Text(
            tr("Der er intet andet hold, der tager imod. Lav det næste hold først, så flytter de med."),
            "body", "muted", wrap=True,
        )  # fmt: skip
        self._list = QVBoxLayout()
        self.boxes: dict[UUID, QCheckBox] = {}
        self.body.addWidget(SectionLabel(tr("Til holdet")))
        self.body.addWidget(self.to)
        self.body.addWidget(self.nowhere)
        self.body.addSpacing(theme.px(6))
        self.body.addWidget(SectionLabel(tr("Familier")))
        self.body.addLayout(self._list)
        told = tr("De stiller sig bagest i det andet holds kø, i den orden de har her, og skal have besked.")
        self.body.addWidget(Text(told, "small", "muted", wrap=True))
        self.body.addStretch(1)

    def show_page(self, page: CoursePage, rows: Sequence[CourseRow], today: date) -> None:
        """Who may go, those who wish it ticked; and where to."""
        courses = next_courses(rows, page.row, today)
        days = {row.id: words.span(row.first_day, row.last_day, today) for row in courses}
        named = [(row.id, tr("{name} · {days}", name=row.name, days=days[row.id])) for row in courses]
        self.to.set_choices([(known, _fitting(text)) for known, text in named])
        for known, text in named:
            self.to.chips[known].setToolTip(text)
            self.to.chips[known].setAccessibleName(text)
        same = [row.id for row in courses if row.template == page.row.template]
        self.to.set_value(next(iter((*same, *(row.id for row in courses))), None))
        self.to.setVisible(bool(courses))
        self.nowhere.setVisible(not courses)
        for box in self.boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for one in filter(may_carry, page.enrolments):
            box = QCheckBox(
                tr("{name} · {persons}", name=one.calling, persons=words.persons(len(one.members)))
            )
            box.setChecked(wishes(one))
            box.toggled.connect(lambda _on: self._say())
            self._list.addWidget(box)
            self.boxes[one.id] = box
        self._say()
        first = next(iter(self.boxes.values()), self.save_button)
        self.begin(tr("Flyt med til et andet hold"), page.row.name, first)
        self._say()

    def chosen(self) -> tuple[UUID, ...]:
        """The ticked ones."""
        return tuple(one for one, box in self.boxes.items() if box.isChecked())

    def _say(self) -> None:
        n = len(self.chosen())
        self.save_button.set_label(trn("Flyt 1 familie", "Flyt {n} familier", n))
        self.save_button.setEnabled(bool(n) and self.to.value() is not None)

    def save(self) -> None:
        """Ask for it."""
        to = self.to.value()
        if isinstance(to, UUID) and self.chosen():
            self.save_button.setEnabled(False)
            self.wanted.emit(Journey(to, self.chosen()))


def _fitting(text: str) -> str:
    """As much of it as the panel has room for."""
    font = theme.font("chip")
    font.setWeight(QFont.Weight.Medium)
    room = theme.px(WIDE - 36 - 2 * 15)
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
