"""One big number and what it counts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.ui.widgets.text import Text, Tone


class NumberTile(QWidget):
    """``value`` in 32 px, ``caption`` under it, and a ``note`` whose tone says good, bad or neither."""

    def __init__(
        self,
        value: str = "",
        caption: str = "",
        note: str = "",
        note_tone: Tone = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value, self._caption = Text(value, "number"), Text(caption, "small", "muted", wrap=True)
        self._note = Text(note, "small_strong", note_tone, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (self._value, self._caption, self._note):
            column.addWidget(line)
        column.addStretch()
        self.show_value(value, caption, note, note_tone)

    def show_value(self, value: str, caption: str, note: str = "", note_tone: Tone = "muted") -> None:
        """Show another number."""
        self._value.setText(value)
        self._caption.setText(caption)
        self._note.setText(note)
        self._note.set_tone(note_tone)
        self._note.setVisible(bool(note))
        self.setAccessibleName(" ".join(part for part in (value, caption, note) if part))
