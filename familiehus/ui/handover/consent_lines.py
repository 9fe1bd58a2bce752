"""One concrete thing a line; there is always an empty line below the last one, until there are enough."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.house.plain_line import PlainLine

MOST, LINE_MOST = 12, 200
_HIGH = 36


class ConsentLines(Asked):
    """``changed`` with every key, ``grown`` when a line came or went (Tab goes another way)."""

    changed = Signal()
    grown = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        self._box = QWidget()
        super().__init__(label, self._box, "", parent)
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._label = label
        self.lines: list[PlainLine] = []
        self.set_texts(())

    def texts(self) -> tuple[str, ...]:
        """What is typed, without empty lines."""
        return tuple(words for line in self.lines if (words := line.text().strip()))

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Show these, and an empty line."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for words in texts:
            self._add().setText(words)
        self._leave_room()

    def put(self, words: str) -> None:
        """A chip: the words on the first empty line, unless they stand there already."""
        if words not in self.texts():
            self.first_empty().setText(words)
            self._leave_room()
            self.changed.emit()
        self.first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_empty(self) -> PlainLine:
        """Where the next thing goes; the last line when all are taken."""
        return next((line for line in self.lines if not line.text().strip()), self.lines[-1])

    def holds_cpr(self) -> bool:
        """Also one that is cut in two by a line break."""
        from familiehus.services.cpr import looks_like_cpr

        texts = self.texts()
        return any(looks_like_cpr(words) for words in (*texts, " ".join(texts), "".join(texts)))

    def after(self, line: PlainLine) -> PlainLine | None:
        """The line that Enter goes to from one that says something; None from an empty one."""
        at = self.lines.index(line)
        return self.lines[at + 1] if line.text().strip() and at + 1 < len(self.lines) else None

    def _add(self) -> PlainLine:
        line = PlainLine()
        line.setMaxLength(LINE_MOST)
        line.setMinimumHeight(theme.px(_HIGH))
        number = len(self.lines) + 1
        line.setAccessibleName(tr("{question} Linje {n}", question=self._label, n=number))
        line.textEdited.connect(self._typed)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _leave_room(self) -> None:
        full = all(line.text().strip() for line in self.lines)
        if full and len(self.lines) < MOST:
            self._add().show()
            self.grown.emit()

    def _typed(self) -> None:
        self._leave_room()
        self.changed.emit()
