"""What stands at the right of the page's name: a new offer, and the files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.week.menu_chip import MenuChip
from familiehus.ui.widgets.buttons import QuietButton


class OfferTools(QWidget):
    """``new_wanted``, ``import_wanted``, ``csv_wanted``, ``hsds_wanted``, ``starter_wanted``."""

    new_wanted = Signal()
    import_wanted = Signal()
    csv_wanted = Signal()
    hsds_wanted = Signal()
    starter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_button = QuietButton(tr("Nyt tilbud"), "N")
        self.new_button.clicked.connect(self.new_wanted)
        self.files = MenuChip(
            tr("Hent og gem"),
            lambda: [
                (tr("Hent tilbud fra en fil …"), False, self.import_wanted.emit),
                (tr("Sæt landsdækkende tilbud ind"), False, self.starter_wanted.emit),
                (tr("Gem som CSV til Excel …"), False, self.csv_wanted.emit),
                (tr("Gem som Open Referral HSDS …"), False, self.hsds_wanted.emit),
            ],
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.new_button)
        row.addWidget(self.files)
