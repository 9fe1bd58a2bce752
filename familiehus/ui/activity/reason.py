"""Asking why, in one line: before a date is cancelled, put back or laid where something is in the way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familiehus.i18n import danish, tr
from familiehus.ui import dialogs, theme
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text

REASON_MOST = 200


@danish()
def usual_reasons() -> tuple[str, ...]:
    """Why a date is cancelled, mostly; in Danish, for it is stored and read by the whole house."""
    return tr("sygdom"), tr("for få tilmeldte"), tr("lokalet skal bruges til andet")


def ask_reason(parent: QWidget | None, question: str, verb: str, suggestions: Sequence[str]) -> str | None:
    """The reason, without blanks around it; None when they changed their mind. Never empty."""
    return dialogs.ask_text(question, lambda: ReasonDialog(question, verb, suggestions, parent).answer())


class ReasonDialog(QDialog):
    """Modal. A chip fills the line in; Enter presses the verb; Esc is no."""

    def __init__(
        self, question: str, verb: str, suggestions: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setAccessibleName(question)
        self.setMinimumWidth(theme.px(440))
        self.line = FreeText(tr("Hvorfor?"), REASON_MOST, tr("Grunden kan læses af alle i huset."))
        self.line.field.returnPressed.connect(self._commit)
        self.chips = [self._chip(one) for one in suggestions]
        self.verb, self.refusal = PrimaryButton(verb, "Enter"), QuietButton(tr("Lad være"), "Esc")
        self.verb.clicked.connect(self._commit)
        self.refusal.clicked.connect(self.reject)
        for button in (self.verb, self.refusal):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out(question)
        self.line.field.setFocus()

    def _lay_out(self, question: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(Text(question, "h2", wrap=True))
        column.addWidget(self.line)
        flow = FlowLayout()
        for chip in self.chips:
            flow.addWidget(chip)
        column.addLayout(flow)
        column.addSpacing(theme.px(8))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.refusal)
        row.addWidget(self.verb)
        column.addLayout(row)

    def _chip(self, text: str) -> Chip:
        chip = Chip(text)
        chip.clicked.connect(lambda _on=False: self._fill(text))
        return chip

    def _fill(self, text: str) -> None:
        self.line.set_text(text)
        self.line.field.setFocus()
        self.line.field.end(False)

    def _commit(self) -> None:
        if self.line.text():
            self.accept()
        else:
            self.line.complain(tr("Skriv hvorfor, i et par ord."))
            self.line.field.setFocus()

    def answer(self) -> str | None:
        """Open it and wait."""
        return self.line.text() if self.exec() == QDialog.DialogCode.Accepted else None
