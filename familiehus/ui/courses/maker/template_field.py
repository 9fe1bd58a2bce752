"""Which template: a box that finds one by a few letters, and below it what there is to choose.

The keyboard stays in the box: arrows choose, Enter takes, as in the window's own "Find eller gør noget".
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.courses.template import CourseTemplate
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.courses.maker.template_words import facts, length
from familiehus.ui.fuzzy import ranked
from familiehus.ui.house.names_card import FittedList
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.row_list import Column
from familiehus.ui.widgets.row_model import Row

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Finder(PlainLine):
    """While ``choosing``, Enter takes a row and the arrows walk among them."""

    taken = Signal()
    stepped = Signal(int)
    choosing = True

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab after a few letters takes what they found, as Enter does."""
        if forward and self.choosing and self.text().strip():
            self.taken.emit()
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.choosing and key in _TAKES and not control:
            self.taken.emit()
        elif self.choosing and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif self.choosing and key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class TemplateField(QWidget):
    """``changed`` when another one is chosen, or the chosen one is let go; ``taken`` when the keyboard may
    go on. Once one is chosen the others are hidden until something else is typed."""

    changed = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: dict[str, CourseTemplate] = {}
        self._value: CourseTemplate | None = None
        self.finder = _Finder()
        self.finder.setMaxLength(80)
        self.finder.setPlaceholderText(tr("Skriv et par bogstaver af navnet"))
        self.finder.textEdited.connect(self._typed)
        self.finder.taken.connect(self._take_current)
        self.finder.stepped.connect(self._step)
        self.asked = Asked(tr("Forløbsskabelon"), self.finder)
        self.list = FittedList(tr("Husets forløbsskabeloner"), [Column(150, strong=True), Column(muted=True)])
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self._take_current())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.asked)
        column.addWidget(self.list)
        self.setFocusProxy(self.finder)

    def set_templates(self, templates: Sequence[CourseTemplate]) -> None:
        """Those in use, in the house's order."""
        self._templates = {one.code: one for one in templates if one.active}
        self.set_value(None)

    def value(self) -> CourseTemplate | None:
        """The one that is chosen."""
        return self._value

    def set_value(self, template: CourseTemplate | None) -> None:
        """Choose it without telling anybody."""
        self._value = template
        self.finder.setText(template.name if template is not None else "")
        self.asked.complain("")
        self._show()

    def first_wrong(self) -> QWidget | None:
        """The box while nothing is chosen."""
        good = self._value is not None
        self.asked.complain("" if good else tr("Vælg en af husets forløbsskabeloner."))
        return None if good else self.finder

    def _found(self) -> list[CourseTemplate]:
        """Those that fit what is typed, best first; all of them while nothing is."""
        things = [(one, one.name, [one.about] if one.about else []) for one in self._templates.values()]
        return ranked(self.finder.text().strip(), things)

    def _typed(self, _text: str) -> None:
        was, self._value = self._value, None
        self.asked.complain("")
        self._show()
        if was is not None:
            self.changed.emit()

    def _take_current(self) -> None:
        template = self._templates.get(str(self.list.current_key()))
        if template is None or not self.list.rows:
            self.first_wrong()
            return
        self.set_value(template)
        self.changed.emit()
        self.taken.emit()

    def _step(self, by: int) -> None:
        rows = self.list.rows
        if rows:
            at = min(max(self.list.currentIndex().row() + by, 0), len(rows) - 1)
            self.list.setCurrentIndex(self.list.model().index(at, 0))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.finder, rows[at].spoken))

    def _show(self) -> None:
        chosen = self._value
        found = [] if chosen is not None else self._found()
        self.finder.choosing = chosen is None
        self.list.set_rows([Row(one.code, (one.name, length(one))) for one in found])
        self.list.updateGeometry()
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.asked.explain(self._said(found))

    def _said(self, found: Sequence[CourseTemplate]) -> str:
        if self._value is not None:
            return facts(self._value)
        if not self._templates:
            return tr("Huset har ingen forløbsskabeloner i brug. De laves under Huset, Forløbsskabeloner.")
        return (
            tr("Enter tager den valgte, pilene går til de andre.")
            if found
            else tr("Ingen forløbsskabelon hedder det.")
        )
