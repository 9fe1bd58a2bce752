"""A passphrase, typed where others may look: hidden, shown on request, judged while it grows, never kept."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.text import SectionLabel, Text, Tone

LONGEST = 400
_FEW_SIGNS = 5
"""Fewer different characters than this is a pattern, whatever the length."""


class PassphraseField(QWidget):
    """``text()`` is what was typed; ``clear()`` when it was used. ``submitted`` on Enter.

    ``judged`` shows how long it is and whether that is enough: for new ones, not for unlocking.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str, *, judged: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged = judged
        self.label, self.line = SectionLabel(name), QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(name)
        self.line.setMinimumHeight(theme.px(41))
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.label.setBuddy(self.line)
        self.show_it = Chip(tr("Vis"), checkable=True)
        self.show_it.setAccessibleName(tr("Vis {what}", what=name))
        self.show_it.toggled.connect(self._echo)
        self.verdict = Text("", "small", "muted", wrap=True)
        self.line.textChanged.connect(self._judge)
        self.line.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.line)
        self._lay_out()
        self._echo()
        self._judge()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.show_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.verdict)

    def text(self) -> str:
        """What was typed, blanks around it included."""
        return self.line.text()

    def clear(self) -> None:
        """Forget it and hide what comes next."""
        self.line.clear()
        self.show_it.setChecked(False)

    def long_enough(self) -> bool:
        """True from the least length on; blanks around it do not count."""
        return len(self.text().strip()) >= least()

    def refuse(self, sentence: str) -> None:
        """Say under the field why it was not taken. Gone with the next letter."""
        self._say(sentence, "warm")

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page: nobody reads over a shoulder later."""
        super().hideEvent(event)
        self.show_it.setChecked(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.line.setMinimumHeight(theme.px(41))

    def _echo(self) -> None:
        shown = self.show_it.isChecked()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _judge(self) -> None:
        if self._judged:
            self._say(*verdict(self.text()))
        else:
            self.verdict.hide()
        self.changed.emit()

    def _say(self, words: str, tone: Tone) -> None:
        self.verdict.setText(words)
        self.verdict.set_tone(tone)
        self.verdict.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


class NewPassphrase(QWidget):
    """Twice, because a slip of the finger would lock somebody out. No ``problem()``: all is well."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseField(name or tr("Ny adgangssætning"))
        self.again = PassphraseField(tr("Den samme igen"), judged=False)
        for field in (self.first, self.again):
            field.changed.connect(self.changed)
        self.first.submitted.connect(lambda: self.again.setFocus(Qt.FocusReason.OtherFocusReason))
        self.again.submitted.connect(self.submitted)
        self.setFocusProxy(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.first)
        column.addWidget(self.again)

    def text(self) -> str:
        """The passphrase."""
        return self.first.text()

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()

    def problem(self) -> str:
        """What stands in the way, shown under the field it is about; empty when nothing does."""
        from familiehus.errors import UserError
        from familiehus.messages import sentence

        if not self.first.long_enough():
            words = sentence(UserError("passphrase_short", least=least()))
            self.first.refuse(words)
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return words
        if self.first.text() != self.again.text():
            words = sentence(UserError("passphrase_differs"))
            self.again.refuse(words)
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return words
        return ""


def least() -> int:
    """The least length, in characters."""
    from familiehus.storage.slots import PASSPHRASE_LEAST

    return PASSPHRASE_LEAST


def verdict(typed: str) -> tuple[str, Tone]:
    """How far it is, in a sentence. Length first: it is what holds against guessing."""
    words = typed.strip()
    missing = least() - len(words)
    if not words:
        return tr(
            "Mindst {least} tegn. Fire-fem ord, som kun du sætter sammen, er bedst.", least=least()
        ), "muted"
    if missing > 0:
        return trn("Der mangler {n} tegn.", "Der mangler {n} tegn.", missing), "muted"
    if len(set(words.casefold())) < _FEW_SIGNS:
        return tr("Lang nok, men let at gætte: de samme tegn igen og igen."), "gold"
    if words.isdecimal():
        return tr("Lang nok, men kun tal. Ord er sværere at gætte og lettere at huske."), "gold"
    if len(words) >= least() + 8:
        return tr("{length} tegn. Stærk.", length=len(words)), "ok"
    return tr("{length} tegn. Lang nok; et ord mere gør den stærkere.", length=len(words)), "ok"
