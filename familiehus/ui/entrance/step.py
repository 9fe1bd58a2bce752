"""One step of the first-run wizard, and the line that shows how far it has come."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.painting import box
from familiehus.ui.widgets.text import SectionLabel, Text


class Step(QWidget):
    """``title`` and ``about`` are said above it. ``wide`` is the card it wants, in design pixels.

    It stays as it was left: going back and forth loses nothing.
    """

    submitted = Signal()
    title = about = ""
    wide = 560

    def __init__(self) -> None:
        super().__init__()
        self.said_below = False
        """True when the problem already stands under its own field."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(16))

    def entered(self) -> None:
        """It is shown now: put the keyboard where the first answer goes."""

    def problem(self) -> str:
        """What stands in the way of going on, as a sentence, with the keyboard where it can be put right."""
        return ""


class Labelled(QWidget):
    """A field under its name, with a line of advice below."""

    def __init__(self, name: str, hint: str = "", *, longest: int = 120, placeholder: str = "") -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(longest)
        self.field.setMinimumHeight(theme.px(41))
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        label = SectionLabel(name)
        label.setBuddy(self.field)
        self._hint = Text(hint, "small", "muted", wrap=True)
        if not hint:
            self._hint.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for part in (label, self.field, self._hint):
            column.addWidget(part)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def advise(self, words: str) -> None:
        """Another line of advice."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.field.setAccessibleDescription(words)


class StepLine(QWidget):
    """ "Trin 2 af 5" and as many short strokes, the done ones petrol."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self._steps = steps
        self._strokes = _Strokes(steps)
        self._words = Text("", "label", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._strokes)
        column.addWidget(self._words)
        self.show_step(0)

    @property
    def text(self) -> str:
        """As it is read."""
        return self._words.text()

    def show_step(self, index: int) -> None:
        """Stand on one, counted from 0."""
        self._strokes.done = index + 1
        self._strokes.update()
        self._words.setText(tr("Trin {number} af {steps}", number=index + 1, steps=self._steps))


class _Strokes(QWidget):
    def __init__(self, steps: int) -> None:
        super().__init__()
        self._steps, self.done = steps, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(theme.px(100), theme.px(5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One stroke per step."""
        t, gap, painter = theme.tokens(), theme.px(6), QPainter(self)
        wide = (self.width() - gap * (self._steps - 1)) / self._steps
        for number in range(self._steps):
            area = QRectF(number * (wide + gap), 0, wide, self.height())
            box(painter, area, self.height() / 2, t.accent if number < self.done else t.bar_empty, None)


def name_problem(field: QLineEdit, kind: str, *, most: int = 80) -> str:
    """Why what stands in ``field`` is no name, with the keyboard in it; empty when it is one."""
    from familiehus.services.names import clean_name

    try:
        clean_name(field.text(), kind, most=most)
    except UserError as error:
        field.setFocus()
        field.selectAll()
        return sentence(error)
    return ""
