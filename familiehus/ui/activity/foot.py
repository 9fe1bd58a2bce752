"""The buttons under the panel: what can be done to the date or the series in hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import EditScope
from familiehus.calendar.occurrences import Occurrence
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.activity.story import undo_words
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.flow_layout import FlowLayout


class Foot(QWidget):
    """One signal a button; ``looking`` is the line over them that says that something is in the way."""

    looking = Signal()

    saving = Signal()
    cancelling = Signal()
    undoing = Signal()
    ending = Signal()
    copying = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = PrimaryButton(tr("Gem"), "Ctrl+Enter")
        self.cancel, self.undo = QuietButton(tr("Aflys …")), QuietButton("")
        self.end, self.copy = LinkButton(tr("Slet …")), LinkButton(tr("Kopiér til en ny"))
        pairs = ((self.save, self.saving), (self.cancel, self.cancelling), (self.undo, self.undoing),
                 (self.end, self.ending), (self.copy, self.copying))  # fmt: skip
        for button, signal in pairs:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
        self.status = LinkButton("", strong=True)
        self.status.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.status.clicked.connect(self.looking)
        self.status.hide()
        first, second = FlowLayout(gap_x=8, gap_y=8), FlowLayout(gap_x=16, gap_y=4)
        for button in (self.save, self.undo, self.cancel):
            first.addWidget(button)
        for link in (self.copy, self.end):
            second.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.status)
        column.addLayout(first)
        column.addLayout(second)

    def show_new(self) -> None:
        """Nothing to take away yet."""
        for button in (self.cancel, self.undo, self.end, self.copy):
            button.hide()
        self.save.show()

    def show_date(self, one: Occurrence, scope: EditScope) -> None:
        """What can be done to this date, or with this scope to its series."""
        alone = scope is EditScope.THIS or not one.activity.repeats
        self.save.setVisible(not (one.cancelled and alone))
        self.cancel.setVisible(alone and not one.cancelled)
        self.cancel.set_label(tr("Aflys denne dag …") if one.activity.repeats else tr("Aflys …"))
        self.undo.setVisible(alone and one.change is not None)
        if one.change is not None:
            self.undo.set_label(undo_words(one.change.state))
        self.end.setVisible(scope is not EditScope.THIS or not one.activity.repeats)
        following = scope is EditScope.FOLLOWING and one.activity.repeats
        whole = tr("Slet hele rækken …") if one.activity.repeats else tr("Slet …")
        self.end.set_label(tr("Slet denne og følgende …") if following else whole)
        self.copy.show()

    def show_in_the_way(self, days: int) -> None:
        """On how many days; the card that says it all may lie below the edge."""
        self.status.set_label(trn("Noget er i vejen. Se hvad", "Noget er i vejen på {n} dage. Se hvad", days))
        self.status.setVisible(days > 0)

    def set_busy(self, busy: bool) -> None:
        """While it is being saved nothing else can be pressed."""
        for button in (self.save, self.cancel, self.undo, self.end, self.copy):
            button.setEnabled(not busy)
