"""What an incoming referral becomes: a time that was agreed, or a place on a course that the family has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from familiehus.handover.referral import Step
from familiehus.i18n import tr
from familiehus.queries.handover_lines import ReferralLine
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.typed_time import read_time
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.handover.consent_days import DayField
from familiehus.ui.handover.consent_ideas import IdeaRow
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.referrals.panel import ReferralPanel
from familiehus.ui.referrals.reading import Seat


@dataclass(frozen=True, slots=True)
class Turn:
    """``enrolment`` or ``meets_on`` and ``meets_at``."""

    step: Step
    enrolment: UUID | None = None
    meets_on: date | None = None
    meets_at: int | None = None


class AppointmentPanel(ReferralPanel):
    """``wanted`` carries a :class:`Turn` with a day and a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tiden er aftalt"), parent)
        self.day = DayField(tr("Hvilken dag?"), read_coming_day)
        self.field = PlainLine()
        self.time = Asked(tr("Klokken"), self.field)
        self.field.setMaxLength(10)
        self.field.textEdited.connect(lambda _text: self.time.complain(""))
        self.body.addWidget(self.day)
        self.body.addWidget(self.time)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine) -> None:
        """About this one."""
        self.day.field.clear()
        self.day.explain(tr("Fx torsdag, i morgen eller 10. december."))
        self.field.clear()
        self.time.explain(tr("Fx 10 eller 9.30."))
        aside = tr("På dagen står aftalen på forsiden, uden navn.")
        self.begin(tr("{family}: fik en tid", family=line.family), aside, self.day.field)

    def raw(self) -> object:
        """What is typed."""
        return self.day.field.text(), self.field.text()

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return {"appointment_when": self.day, "appointment_past": self.day}

    def save(self) -> None:
        """A day and a time that can be read."""
        day, time = self.day.day, read_time(self.field.text())
        if day is None:
            self.complain(self.day, tr("Skriv dagen, fx torsdag eller 10. december."))
        elif time is None or time >= 24 * 60:
            self.complain(self.time, tr("Skriv klokkeslættet, fx 10 eller 9.30."))
        else:
            self.send(Turn(Step.APPOINTMENT, meets_on=day, meets_at=time))


class EnrolledPanel(ReferralPanel):
    """``wanted`` carries a :class:`Turn` with an enrolment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Det er familiens plads"), parent)
        self._seats: dict[str, Seat] = {}
        self.seat = PrivateLine(tr("Hvilken tilmelding er familiens?"), 120)
        self.found = IdeaRow(tr("Tilmeldinger"))
        self.seat.changed.connect(self._look)
        self.found.chosen.connect(self._put)
        self.body.addWidget(self.seat)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    def ask(self, line: ReferralLine, seats: Sequence[Seat]) -> None:
        """About this one; those with the family's name come first."""
        self._seats = _told_apart(seats)
        self.seat.set_text(line.family if any(line.family in one.calling for one in seats) else "")
        self._look()
        aside = tr("Tilmeld familien på siden Hold, hvis den ikke er det endnu; så knyttes de to sammen her.")
        self.begin(tr("{family}: kom på hold", family=line.family), aside, self.seat.field)

    def _look(self) -> None:
        typed = self.seat.text().casefold().split()
        found = [w for w in self._seats if all(part in w.casefold() for part in typed)]
        self.found.show_ideas([w for w in found if w != self.seat.text()])
        self.seat.explain(
            tr("Ingen tilmelding hedder sådan. Søg på kaldenavn eller hold.") if typed and not found else ""
        )

    def _put(self, words: str) -> None:
        self.seat.set_text(words)
        self._look()
        self.seat.field.setFocus()

    def raw(self) -> object:
        """What is typed."""
        return self.seat.text()

    def fields(self) -> dict[str, Asked]:
        """Where a refusal belongs."""
        return dict.fromkeys(
            ("turn_enrolment", "enrolment_gone", "enrolment_over", "enrolment_other_family"), self.seat
        )

    def idea_rows(self) -> tuple[tuple[QWidget, IdeaRow], ...]:
        """Alt and a digit."""
        return ((self.seat, self.found),)

    def save(self) -> None:
        """The one that is written out, or the only one that fits."""
        chosen = self._seats.get(self.seat.text())
        shown = [self._seats[chip.text()] for chip in self.found.chips]
        if chosen is None and len(shown) == 1:
            chosen = shown[0]
        if chosen is None:
            self.complain(self.seat, tr("Vælg den tilmelding, der er familiens."))
            return
        self.send(Turn(Step.ENROLLED, enrolment=chosen.enrolment))


def _told_apart(seats: Sequence[Seat]) -> dict[str, Seat]:
    """Two of the same name on the same course are numbered."""
    found: dict[str, Seat] = {}
    for one in seats:
        words, number = one.words, 2
        while words in found:
            words, number = tr("{words} ({n})", words=one.words, n=number), number + 1
        found[words] = one
    return found
