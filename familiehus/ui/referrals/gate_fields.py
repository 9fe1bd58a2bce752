"""The gate in plain sight: a yes that covers it, asking for one, or the family carries the letter itself."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.handover.consent import Consent, same
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.tick_row import TickRow
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_lines import ConsentLines
from familiehus.ui.handover.consent_receivers import Receiver
from familiehus.ui.referrals import words
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.text import Text

CARRIED = "carried"
PURPOSE_MOST = 400


class GateFields(QWidget):
    """``changed``; ``ask_wanted``: the consent form; ``chosen`` a consent, whose receiver it is then;
    ``reshaped`` when fields came or went."""

    changed = Signal()
    ask_wanted = Signal()
    chosen = Signal(object)
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._consents: dict[UUID, Consent] = {}
        self._ours = False
        self.ways = ChipRow(tr("Hvad bærer henvisningen"))
        self.asked = Asked(tr("Må vi give noget videre?"), self.ways)
        self.ask = QuietButton(tr("Spørg familien om samtykke …"), "Alt+S")
        self.ask.clicked.connect(self.ask_wanted)
        self.why = Text("", "body", "muted", wrap=True)
        self.ticks: dict[str, TickRow] = {}
        self._tick_box = QWidget()
        self._tick_column = QVBoxLayout(self._tick_box)
        self.purpose = PrivateLine(tr("Hvad skal det føre til?"), PURPOSE_MOST)
        self.lines = ConsentLines(tr("Hvad skal der stå i brevet?"))
        self._lay_out()
        self.ways.chosen.connect(self._turn)
        self.purpose.changed.connect(self.changed)
        self.lines.changed.connect(self.changed)
        self.lines.grown.connect(self.reshaped)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._tick_column.setContentsMargins(0, 0, 0, 0)
        self._tick_column.setSpacing(theme.px(2))
        for part in (self.asked, self.ask, self.why, self._tick_box, self.purpose, self.lines):
            column.addWidget(part)

    def begin(self) -> None:
        """Nothing chosen: the gate is closed until somebody opens it."""
        self.ways.set_value(None)
        self.purpose.set_text("")
        self.lines.set_texts(())
        self.show_consents((), Receiver("", ""), date.min)

    def show_consents(
        self, consents: Sequence[Consent], receiver: Receiver, today: date, *, ours: bool = False
    ) -> None:
        """Those that are to this receiver; all of them while nobody is named. ``ours``: it is the house
        itself, so nothing leaves it and the family goes there by itself, unless somebody says otherwise."""
        fit = [one for one in consents if _fits(one, receiver)]
        self._consents = {one.id: one for one in fit}
        choices: list[tuple[object, str]] = [(one.id, _label(one, today)) for one in fit]
        if ours != self._ours:
            self._ours = ours
            if self.ways.value() == (None if ours else CARRIED):
                self.ways.set_value(CARRIED if ours else None)
        if isinstance(self.ways.value(), UUID) and self.ways.value() not in self._consents:
            self.ways.set_value(None)
        self.ways.set_choices([*choices, (CARRIED, tr("familien bærer det selv"))])
        self._show()

    def choose(self, consent: UUID) -> None:
        """The one that was just given."""
        if consent in self._consents:
            self.ways.set_value(consent)
            self._turn(consent)

    @property
    def consent(self) -> Consent | None:
        """The yes that it rests on."""
        value = self.ways.value()
        return self._consents.get(value) if isinstance(value, UUID) else None

    @property
    def carried(self) -> bool:
        """The family brings the letter itself."""
        return self.ways.value() == CARRIED

    def information(self) -> tuple[str, ...]:
        """What may stand in the letter."""
        if self.consent is not None:
            return tuple(text for text, tick in self.ticks.items() if tick.isChecked())
        return self.lines.texts() if self.carried else ()

    def purpose_text(self) -> str:
        """The consent's own, or what is typed."""
        return self.consent.text.purpose if self.consent is not None else self.purpose.text()

    def complaint(self) -> tuple[Asked, str] | None:
        """What is missing."""
        if self.consent is None and not self.carried:
            return self.asked, tr(
                "Intet forlader huset uden familiens ja. Vælg et samtykke, spørg om et, eller lad familien "
                "bære brevet selv."
            )
        if self.consent is not None and not self.information():
            return self.asked, tr("Vælg mindst én ting, der må stå i brevet.")
        return None

    def raw(self) -> object:
        """What is chosen and typed."""
        return self.ways.value(), self.information(), self.purpose.text(), self.lines.texts()

    def _turn(self, value: object) -> None:
        self.asked.complain("")
        self._show()
        if value in self._consents:
            self.chosen.emit(self.consent)
        self.changed.emit()

    def _show(self) -> None:
        consent = self.consent
        self._show_ticks(consent)
        for part in (self.purpose, self.lines):
            part.setVisible(self.carried)
        if consent is not None:
            why = tr("{giver} har sagt ja til dette. Det skal bruges til: {purpose}.", giver=consent.giver,
                     purpose=consent.text.purpose.rstrip("."))  # fmt: skip
        elif self.carried and self._ours:
            why = tr("Det er husets eget, så intet forlader huset. Skriv kun det, familien selv vil have "
                     "stående.")  # fmt: skip
        elif self.carried:
            why = tr("Brevet lægges i familiens egen hånd. Skriv kun det, den selv vil have stående.")
        else:
            why = tr("Porten er lukket, indtil du vælger.")
        self.why.setText(why)
        self.reshaped.emit()

    def _show_ticks(self, consent: Consent | None) -> None:
        wanted = consent.text.information if consent is not None else ()
        self._tick_box.setVisible(bool(wanted))
        if tuple(self.ticks) == wanted:
            return
        for tick in self.ticks.values():
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for text in wanted:
            tick = TickRow(text)
            tick.setChecked(True)
            tick.clicked.connect(lambda _on=False: self.changed.emit())
            self.ticks[text] = tick
            self._tick_column.addWidget(tick)


def _fits(consent: Consent, receiver: Receiver) -> bool:
    if not receiver.party and not receiver.unit:
        return True
    named = same(consent.text.receiver), same(consent.text.receiver_unit)
    return named == (same(receiver.party), same(receiver.unit))


def _label(consent: Consent, today: date) -> str:
    whom = consent.text.receiver_unit or consent.text.receiver
    return tr("samtykke til {whom}, til {day}", whom=whom, day=words.near(consent.until, today))
