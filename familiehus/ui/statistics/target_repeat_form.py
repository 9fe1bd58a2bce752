"""The card that sets last year's targets again: a number each, with what came of the old one beside it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from familiehus.i18n import tr, trn
from familiehus.reports.target_words import number_words, told_words
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice, follow_focus, show_whole
from familiehus.ui.house.field import Field
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.statistics.target_number import number_in, wrong_words
from familiehus.ui.statistics.target_repeats import Repeatable
from familiehus.ui.statistics.target_words import code_words
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text


class TargetRepeatForm(Card):
    """``wanted`` carries the targets to save, ``left`` when nothing is to be done."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: tuple[Repeatable, ...] = ()
        self.numbers: tuple[QLineEdit, ...] = ()
        self._fields: tuple[Field, ...] = ()
        self._helps: tuple[str, ...] = ()
        self._title, self.notice = Text(tr("Gentag sidste års mål"), "h2", wrap=True), Notice()
        self._about = Text(
            tr("Ret tallene, hvis I vil nå noget andet i år. Et tomt felt bliver ikke til et mål."),
            "small", "muted", wrap=True,
        )  # fmt: skip
        self._lost = Text("", "small", "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(10))
        self.save = PrimaryButton(tr("Gem måltallene"), "Enter")
        self.close_button = QuietButton(tr("Luk"), "Esc")
        self._lay_out()
        self.save.clicked.connect(self.commit)
        self.close_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.px(10))
        for part in (self._title, self.notice, self._about):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        self.body.addWidget(self._lost)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.save, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def begin(self, reading: Reading, found: Sequence[Repeatable]) -> None:
        """Those that can still be measured, with last year's numbers in the fields."""
        for field in self._fields:
            self._list.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._rows = tuple(one for one in found if one.known)
        self.numbers = tuple(QLineEdit(str(one.again.number)) for one in self._rows)
        self._helps = tuple(map(result_words, self._rows))
        self._fields = tuple(
            Field(repeat_name(reading, one), number, help_text)
            for one, number, help_text in zip(self._rows, self.numbers, self._helps, strict=True)
        )
        for field in self._fields:
            self._list.addWidget(field)
        lost = len(found) - len(self._rows)
        self._lost.setText(
            trn(
                "{n} mål kan ikke gentages: det tal findes ikke mere.",
                "{n} mål kan ikke gentages: de tal findes ikke mere.",
                lost,
            )
            if lost
            else ""
        )
        self._lost.setVisible(bool(lost))
        self.notice.clear()
        self.save.setEnabled(True)
        self.show()
        if self.numbers:
            self._go_to(0)
        else:
            self.close_button.setFocus()

    @property
    def typed_words(self) -> str:
        """What would be lost; empty while every number is as it was offered."""
        same = all(
            number.text().strip() == str(one.again.number)
            for one, number in zip(self._rows, self.numbers, strict=True)
        )
        return tr("måltal") if self.isVisible() and not same else ""

    def commit(self) -> None:
        """Enter. Twice is once: the second one comes while the first is being saved."""
        if not self.save.isEnabled():
            return
        found = []
        for at, (one, number) in enumerate(zip(self._rows, self.numbers, strict=True)):
            self._fields[at].explain(self._helps[at])
            if not number.text().strip():
                continue
            goal = number_in(number.text(), one.again.share)
            if goal is None:
                words = wrong_words(one.again.share)
                self._fields[at].explain(words)
                self.notice.whisper(words)
                self._go_to(at)
                return
            found.append(replace(one.again, number=goal))
        if not found:
            self.notice.say(tr("Skriv mindst ét tal. Intet er gemt."), "warm")
            return
        self.save.setEnabled(False)
        self.wanted.emit(tuple(found))

    def refuse(self, words: str) -> None:
        """It was not saved; what is typed is still there."""
        self.save.setEnabled(True)
        self.notice.say(words, "warm")

    def _go_to(self, at: int) -> None:
        self.numbers[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.numbers[at].selectAll()
        show_whole(self._fields[at])

    def moveEvent(self, event: QMoveEvent) -> None:
        """Where it went below the list, the window follows."""
        super().moveEvent(event)
        follow_focus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, Enter saves; up and down go from number to number."""
        key = event.key()
        at = next((n for n, one in enumerate(self.numbers) if one.hasFocus()), None)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and at is not None:
            self._go_to(min(max(at + (1 if key == Qt.Key.Key_Down else -1), 0), len(self.numbers) - 1))
        else:
            super().keyPressEvent(event)


def repeat_name(reading: Reading, one: Repeatable) -> str:
    """``Pladser på hold: Optaget, i procent, 2026``."""
    when = period_words.spoken(one.again.period)
    return tr("{what}, {when}", what=_figure_name(reading, one), when=when)


def dropped_words(reading: Reading, found: Sequence[Repeatable]) -> str:
    """``Hvor familierne bor: Møn (mål 300, nået med 310)``: those of last year that nobody set again."""
    return "; ".join(tr("{what} ({said})", what=_figure_name(reading, one), said=_came(one)) for one in found)


def _figure_name(reading: Reading, one: Repeatable) -> str:
    target, name = one.again, one.title
    if target.code:
        name = tr("{title}: {row}", title=name, row=code_words(reading, target.measure, target.code))
    return tr("{what}, i procent", what=name) if target.share else name


def result_words(one: Repeatable) -> str:
    """``Året før: mål 1.400, nået med 1.450.``: what was published, else the true figure."""
    if one.told is None and one.value is not None:
        return tr("Året før: {said} (rigtige tal, ikke offentliggjort).", said=_came(one))
    return tr("Året før: {said}.", said=_came(one))


def _came(one: Repeatable) -> str:
    share = one.again.share
    if one.told is not None:
        return told_words(one.told, share)
    wanted = number_words(one.again.number, share)
    if one.value is None:
        return tr("mål {number}", number=wanted)
    return tr("mål {number}, det blev {value}", number=wanted, value=number_words(one.value, share))
