"""Adding an offer, or changing one: at the right of the list, Enter saves, Esc leaves."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from familiehus.calendar.activity import OwnerKind
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.offers.offer import Offer
from familiehus.ui import dialogs
from familiehus.ui.courses.enrol.frame import SheetFrame
from familiehus.ui.offers.form_fields import FormFields
from familiehus.ui.offers.paragraph import Paragraph
from familiehus.ui.widgets.buttons import PrimaryButton


class OfferForm(SheetFrame):
    """``wanted`` carries (the offer as typed, the stored one or None); ``closed`` when it has gone."""

    wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(340, parent)
        self._stored: Offer | None = None
        self._start: Offer | None = None
        self._today = date.min
        self.fields = FormFields()
        self.checked = QCheckBox(tr("Oplysningerne er kontrolleret i dag"))
        self.save_button = PrimaryButton(tr("Gem tilbuddet"), "Enter")
        self.body.addWidget(self.fields)
        self.body.addStretch(1)
        self.below.addWidget(self.checked)
        self.below.addWidget(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.leave)

    def begin_new(self, offer_id: UUID, topics: Sequence[str], today: date) -> None:
        """An empty one. Whoever types it has just looked it up."""
        blank = Offer(offer_id, "", "", OwnerKind.PARTNER, ())
        self._begin(blank, None, topics, today)
        self.show_heading(tr("Nyt tilbud"), tr("Fire oplysninger er nok. Resten kan vente."))
        self.checked.setChecked(True)

    def begin_edit(self, offer: Offer, topics: Sequence[str], today: date) -> None:
        """One that is stored."""
        self._begin(offer, offer, topics, today)
        self.show_heading(tr("Ret tilbud"), offer.name)
        self.checked.setChecked(offer.checked_on == today)

    def _begin(self, offer: Offer, stored: Offer | None, topics: Sequence[str], today: date) -> None:
        self._stored, self._today = stored, today
        self.notice.clear()
        self.fields.offer_topics(topics)
        self.fields.set_value(offer, new=stored is None)
        self._start = self.fields.value(offer)
        self._offer = offer
        self.save_button.setEnabled(True)
        self.area.verticalScrollBar().setValue(0)

    def first(self) -> QWidget:
        """Where one begins."""
        return self.fields.lines["name"]

    @property
    def dirty(self) -> bool:
        """Something typed would be lost."""
        return self._start is not None and self.fields.value(self._offer) != self._start

    def save(self) -> None:
        """Enter."""
        unread = self.fields.first_wrong()
        if unread is not None:
            self._complain(unread, tr("Skriv en alder, for eksempel 6 måneder eller 2 år."))
            return
        if not self.save_button.isEnabled():
            return
        offer = self.fields.value(self._offer)
        if self.checked.isChecked():
            offer = replace(offer, checked_on=self._today)
        self.save_button.setEnabled(False)
        self.wanted.emit(offer, self._stored)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from the paragraph too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(QApplication.focusWidget(), Paragraph):
            self.save()
        else:
            super().keyPressEvent(event)

    def refuse(self, error: FamiliehusError) -> None:
        """Not saved: the sentence stands below its field; what is typed is still there."""
        self.save_button.setEnabled(True)
        field = error.fields.get("field")
        self._complain(field if isinstance(field, str) else "", sentence(error))

    def _complain(self, field: str, words: str) -> None:
        self.notice.clear()
        where = self.fields.complain(field, words)
        if where is None:
            self.notice.say(words, "warm")
        else:
            self.go_to(where)

    def leave(self) -> None:
        """Esc: asks where something typed would be lost."""
        if self.dirty and not dialogs.ask(
            self.window(),
            tr("Tilbuddet er ikke gemt."),
            tr("Lad være, og tryk Enter for at gemme det, eller slip det."),
            tr("Slip det"),
            danger=True,
        ):
            return
        self.finish()

    def finish(self) -> None:
        """Away without asking: it is saved, or let go of."""
        self._start = None
        self.closed.emit()
