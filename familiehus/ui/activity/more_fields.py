"""What is seldom used, behind "Mere": owner, seats, sign-up, who sees it, set-up, how it is counted."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from familiehus.calendar.activity import Activity, ActivityKind, Owner
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.count_choice import CountChoice
from familiehus.ui.activity.counting import counted
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow

SEATS_MOST = 500


class MoreFields(QWidget):
    """Closed it is one link and a line with what is set; ``changed`` when something is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners: tuple[Owner, ...] = ()
        self.toggle = LinkButton(tr("Mere"), strong=True)
        self.toggle.clicked.connect(self.open_or_close)
        self.summary = Text("", "small", "muted", wrap=True)
        self.owner = QComboBox()
        self.owner.setMinimumHeight(theme.px(38))
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(12)
        self.owner.activated.connect(self._changed)
        self.seats_line = PlainLine()
        self.seats_line.setValidator(QIntValidator(1, 9999, self.seats_line))
        self.seats_line.textEdited.connect(self._changed)
        self.seats = Asked(tr("Pladser"), self.seats_line)
        self.sign_up = QCheckBox(tr("Med tilmelding"))
        self.for_families = QCheckBox(tr("Vises for familier"))
        for tick in (self.sign_up, self.for_families):
            tick.clicked.connect(self._changed)
        self.audience = FreeText(tr("Hvem er det for"), 120)
        self.audience.suggest(tr("fx også for gravide"))
        self.setup = FreeText(tr("Opstilling"), 200)
        self.setup.suggest(tr("fx biografopstilling"))
        self.count = CountChoice()
        for part in (self.audience, self.setup, self.count):
            part.changed.connect(self._changed)
        self._inside = QWidget()
        self._lay_out()
        self._inside.hide()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(12))
        ticks = QVBoxLayout()
        ticks.setSpacing(theme.px(2))
        for tick in (self.sign_up, self.for_families):
            ticks.addWidget(tick)
        self.owner_asked = Asked(tr("Står bag"), self.owner)
        inside.addWidget(SideBySide([(self.owner_asked, 3), (self.seats, 1)], gap=10))
        inside.addLayout(ticks)
        for part in (self.audience, self.setup, self.count):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for below in (self.toggle, self.summary, self._inside):
            column.addWidget(below)

    @property
    def open(self) -> bool:
        """True while the fields are shown."""
        return not self._inside.isHidden()

    def open_or_close(self) -> None:
        """The link."""
        self.show_inside(not self.open)

    def show_inside(self, shown: bool) -> None:
        """Open, or closed with its summary."""
        self._inside.setVisible(shown)
        self.toggle.set_label(tr("Mindre") if shown else tr("Mere"))
        self._sum_up()

    def set_lists(self, owners: Sequence[Owner], kinds: Sequence["ChoiceRow"]) -> None:
        """The house's own."""
        if tuple(owners) != self._owners:
            chosen = self.owner.currentData()
            self._owners = tuple(owners)
            self._offer_owners(chosen)
        self.count.set_kinds(kinds)

    def set_value(self, facts: Activity, *, new: bool) -> None:
        """Show it. ``new``: how it is counted follows its kind and title."""
        self._offer_owners(facts.owner)
        self.seats_line.setText("" if facts.seats is None else str(facts.seats))
        self.seats.complain("")
        self.sign_up.setChecked(facts.sign_up)
        self.for_families.setChecked(facts.for_families)
        self.audience.set_text(facts.audience)
        self.setup.set_text(facts.setup)
        self.count.set_value(facts.counts_as, follows=new and facts.counts_as is None)
        self.follow(facts.kind, facts.title)

    def follow(self, kind: ActivityKind, title: str) -> None:
        """Kind or title is another one."""
        self.count.follow(kind, title)
        self.for_families.setEnabled(counted(kind))
        self._sum_up()

    def value(self, facts: Activity) -> Activity:
        """``facts`` with what stands here."""
        seats = self.seats_line.text()
        return replace(
            facts,
            owner=self.owner.currentData() or facts.owner,
            seats=int(seats) if seats.isdecimal() else None,
            sign_up=self.sign_up.isChecked(),
            for_families=self.for_families.isChecked() and counted(facts.kind),
            audience=self.audience.text(),
            setup=self.setup.text(),
            counts_as=self.count.value(),
        )

    def first_wrong(self) -> QWidget | None:
        """Seats that are none; None when all is well."""
        text = self.seats_line.text()
        good = not text or (text.isdecimal() and 1 <= int(text) <= SEATS_MOST)
        self.seats.complain("" if good else tr("1 til {most}", most=SEATS_MOST))
        return None if good else self.seats_line

    def _offer_owners(self, chosen: str | None) -> None:
        offered = [one for one in self._owners if one.active or one.code == chosen]
        self.owner.clear()
        for one in offered:
            self.owner.addItem(one.name, one.code)
        codes = [one.code for one in offered]
        self.owner.setCurrentIndex(codes.index(chosen) if chosen in codes else 0 if codes else -1)

    def _changed(self) -> None:
        self._sum_up()
        self.changed.emit()

    def _sum_up(self) -> None:
        said = [self.owner.currentText()]
        if self.seats_line.text().isdecimal():
            said.append(trn("{n} plads", "{n} pladser", int(self.seats_line.text())))
        if self.sign_up.isChecked():
            said.append(tr("med tilmelding"))
        if not self.for_families.isChecked():
            said.append(tr("vises ikke for familier"))
        said += [self.audience.text(), self.setup.text()]
        if self.count.box.isEnabled():
            nobody = self.count.value() is None
            said.append(tr("tælles ikke") if nobody else tr("tælles som {kind}", kind=self.count.value()))
        self.summary.setText(" · ".join(one for one in said if one))
        self.summary.setVisible(not self.open and bool(self.summary.text()))
