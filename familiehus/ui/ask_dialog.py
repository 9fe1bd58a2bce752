"""The dialog behind ``dialogs.ask``: a question, what it means, a verb and a way out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familiehus.ui import theme
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.text import Text


class AskDialog(QDialog):
    """Modal. Enter presses the focused button: the verb, or the way out when there is danger."""

    def __init__(
        self, question: str, detail: str, verb: str, *, refusal: str, danger: bool, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setAccessibleDescription(detail)
        self.setMinimumWidth(theme.px(380))
        self.verb = PrimaryButton(verb, danger=danger)
        self.verb.clicked.connect(self.accept)
        self.refusal = QuietButton(refusal, "Esc")
        self.refusal.clicked.connect(self.reject)
        self.refusal.setVisible(bool(refusal))
        self._lay_out(question, detail)
        first = self.refusal if danger and refusal else self.verb
        for button in (self.verb, self.refusal):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAutoDefault(True)
        first.setDefault(True)
        first.setFocus()

    def _lay_out(self, question: str, detail: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(Text(question, "h2", wrap=True))
        if detail:
            column.addWidget(Text(detail, "body", "muted", wrap=True))
        column.addSpacing(theme.px(8))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.refusal)
        row.addWidget(self.verb)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt opens a window at most two thirds as high as the screen, whatever its words need at 200 %."""
        super().showEvent(event)
        inside = self.layout()
        needed = inside.totalHeightForWidth(self.width()) if inside is not None else 0
        self.resize(self.width(), max(self.height(), needed))

    def answered(self) -> bool:
        """Open it and wait for the answer."""
        return self.exec() == QDialog.DialogCode.Accepted
