"""The questions of a consent in the family's order: who, what, from whom, to whom, why, until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_days import GivenField, UntilField
from familiehus.ui.handover.consent_ideas import IdeaRow, information_ideas, purpose_ideas
from familiehus.ui.handover.consent_lines import ConsentLines
from familiehus.ui.handover.consent_receivers import Receiver, fitting

PARTY_MOST, PURPOSE_MOST, WHO_MOST = 120, 400, 80


@dataclass(frozen=True, slots=True)
class ConsentAbout:
    """What the form is opened with. ``names`` are who may say yes, the family's own first."""

    family: UUID
    house: str
    names: tuple[str, ...]
    receivers: tuple[Receiver, ...]
    taken_by: str


class ConsentQuestions(QWidget):
    """``changed`` with every answer, ``reshaped`` when a field came or went."""

    changed = Signal()
    reshaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: ConsentAbout | None = None
        self._make()
        self._lay_out()
        self._wire()

    def _make(self) -> None:
        self.giver = PrivateLine(tr("Hvem siger ja?"), WHO_MOST)
        self.names = IdeaRow(tr("Hvem siger ja"))
        whom = [
            (GivenFor.SELF, tr("for sig selv")),
            (GivenFor.CHILD, tr("på barnets vegne")),
            (GivenFor.BOTH, tr("for begge")),
        ]
        self.given_for = ChipRow(tr("På hvis vegne?"), whom)
        self.custody = Asked(tr("På hvis vegne?"), self.given_for)
        self.information = ConsentLines(tr("Hvad må vi fortælle?"))
        self.things = IdeaRow(tr("Hvad må vi fortælle"), information_ideas())
        self.from_whom = PrivateLine(tr("Hvem fortæller det?"), PARTY_MOST)
        self.receiver = PrivateLine(tr("Hvem skal have det at vide?"), PARTY_MOST)
        self.unit = PrivateLine(tr("Hvilken del, eller hvem der?"), PARTY_MOST)
        self.known = IdeaRow(tr("Hvem skal have det at vide"))
        self.purpose = PrivateLine(tr("Hvorfor? Skriv videre: så …"), PURPOSE_MOST)
        self.reasons = IdeaRow(tr("Hvorfor"), purpose_ideas())
        form = [(ConsentForm.ORAL, tr("mundtligt")), (ConsentForm.WRITTEN, tr("skriftligt"))]
        self.form = ChipRow(tr("Hvordan siger de ja?"), form)
        self.how = Asked(tr("Hvordan siger de ja?"), self.form)
        self.given, self.until = GivenField(), UntilField()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(16))
        rows = (
            (self.giver, self.names, self.custody),
            (self.information, self.things),
            (self.from_whom,),
            (_beside(self.receiver, self.unit), self.known),
            (self.purpose, self.reasons),
            (self.how,),
            (_beside(self.until, self.given, 3, 2),),
        )
        for row in rows:
            group = QVBoxLayout()
            group.setSpacing(theme.px(6))
            for part in row:
                group.addWidget(part)
            column.addLayout(group)
        column.addStretch(1)

    def _wire(self) -> None:
        for line in (self.giver, self.from_whom, self.receiver, self.unit, self.purpose):
            line.changed.connect(self.changed)
        for part in (self.information, self.given, self.until):
            part.changed.connect(self.changed)
        self.information.grown.connect(self.reshaped)
        self.given_for.chosen.connect(lambda _value: self._whose())
        self.form.chosen.connect(lambda _value: self.changed.emit())
        self.names.chosen.connect(lambda words: self._put(self.giver, words))
        self.things.chosen.connect(self.information.put)
        self.reasons.chosen.connect(lambda words: self._put(self.purpose, words))
        self.known.chosen.connect(self._receive)
        for line in (self.receiver, self.unit):
            line.changed.connect(self._offer)
        self.given.changed.connect(self._count_on)

    # -- filling in ---------------------------------------------------------------------------------------

    def begin(self, about: ConsentAbout) -> None:
        """Empty but for what goes without saying."""
        self._about = about
        today = clock.today()
        self.giver.set_text(about.names[0] if len(about.names) == 1 else "")
        self.names.show_ideas(about.names if len(about.names) > 1 else ())
        self.given_for.set_value(GivenFor.SELF)
        self.information.set_texts(())
        self.from_whom.set_text(about.house)
        for line in (self.receiver, self.unit, self.purpose):
            line.set_text("")
        self.form.set_value(ConsentForm.ORAL)
        self.given.set_day(today)
        self.until.begin(today)
        self._offer()
        self._whose()

    def consent(self, consent_id: UUID) -> Consent:
        """As it stands, however vague. A last day that cannot be read lies before the first."""
        about = self._about
        assert about is not None
        given = self.given.day or clock.today()
        until = self.until.day or given - timedelta(days=1)
        text = ConsentText(
            self.information.texts(),
            self.from_whom.text(),
            self.receiver.text(),
            self.unit.text(),
            self.purpose.text(),
        )
        whom, form = GivenFor(str(self.given_for.value())), ConsentForm(str(self.form.value()))
        return Consent(
            consent_id, about.family, self.giver.text(), whom, text, form, given, until, about.taken_by
        )

    def raw(self) -> object:
        """Everything that can be typed or chosen, to see whether anything was."""
        lines = (self.giver, self.from_whom, self.receiver, self.unit, self.purpose)
        days: tuple[date | None, ...] = (self.given.day, self.until.day)
        return (
            *(line.text() for line in lines),
            *(self.information.texts(), self.given_for.value(), self.form.value(), *days),
        )

    # -- fields -------------------------------------------------------------------------------------------

    def asked(self, name: str) -> Asked:
        """The question by the name that ``consent_faults.field_of`` gives."""
        return {
            "giver": self.giver,
            "information": self.information,
            "sender": self.from_whom,
            "receiver": self.receiver,
            "unit": self.unit,
            "purpose": self.purpose,
            "until": self.until.line,
            "given": self.given,
        }[name]

    def line_of(self, name: str) -> QLineEdit:
        """Where the keyboard goes for it."""
        if name == "information":
            return self.information.first_empty() if not self._everything() else self.information.lines[0]
        line = self.asked(name).inside
        assert isinstance(line, QLineEdit)
        return line

    def ideas_for(self, here: QWidget | None) -> IdeaRow | None:
        """The chips of the question the keyboard is in."""
        pairs: Sequence[tuple[QWidget, IdeaRow]] = (
            (self.giver, self.names),
            (self.information, self.things),
            (self.receiver, self.known),
            (self.unit, self.known),
            (self.purpose, self.reasons),
        )
        for asked, ideas in pairs:
            if here is not None and (asked.isAncestorOf(here) or ideas.isAncestorOf(here)):
                return ideas
        return None

    def cpr_fields(self) -> tuple[str, ...]:
        """Where a CPR number stands."""
        from familiehus.services.cpr import looks_like_cpr

        lines = ("giver", "sender", "receiver", "unit", "purpose")
        found = [name for name in lines if looks_like_cpr(self._line(name).text())]
        return (*found, "information") if self.information.holds_cpr() else tuple(found)

    def _line(self, name: str) -> PrivateLine:
        line = self.asked(name)
        assert isinstance(line, PrivateLine)
        return line

    def _everything(self) -> bool:
        from familiehus.handover.vagueness import says_everything

        return any(says_everything(words) for words in self.information.texts())

    # -- chips --------------------------------------------------------------------------------------------

    def _put(self, line: PrivateLine, words: str) -> None:
        line.set_text(words)
        line.field.end(False)
        line.field.setFocus()
        self.changed.emit()

    def _receive(self, words: str) -> None:
        known = self._about.receivers if self._about is not None else ()
        one = next((each for each in known if each.words == words), None)
        if one is not None:
            self.receiver.set_text(one.party)
            self.unit.set_text(one.unit)
            self._offer()
            self.purpose.field.setFocus()
            self.changed.emit()

    def _offer(self) -> None:
        if self._about is None:
            return
        typed = f"{self.receiver.text()} {self.unit.text()}"
        found = [one.words for one in fitting(self._about.receivers, typed)]
        whole = ", ".join(part for part in (self.receiver.text(), self.unit.text()) if part)
        self.known.show_ideas([words for words in found if words != whole])

    def _whose(self) -> None:
        child = self.given_for.value() is not GivenFor.SELF
        self.custody.explain(
            tr("Den, der har forældremyndigheden, siger ja for barnet. Har to den sammen, så spørg begge, "
               "hver for sig.") if child else ""
        )  # fmt: skip
        self.changed.emit()

    def _count_on(self) -> None:
        if self.given.day is not None:
            self.until.count_from(self.given.day)


def _beside(left: QWidget, right: QWidget, share: int = 1, rest: int = 1) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(14))
    row.addWidget(left, share)
    row.addWidget(right, rest)
    return both
