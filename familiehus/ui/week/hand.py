"""The hand: takes hold of time, carries it, says on the way what is in the way, and lets go.

The mouse and the keys carry with the same hand, so that both hear of a conflict before
anything is saved.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from familiehus.calendar.activity import ActivityKind, clock_span
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.ui.week import words
from familiehus.ui.week.drag import Grip, How, Stretch, pulled
from familiehus.ui.week.drop import Drop, as_copy, wanted_at
from familiehus.ui.week.geometry import COARSE
from familiehus.ui.week.ghost import Ghost, Held
from familiehus.ui.week.placing import Placed
from familiehus.ui.week.sheet_view import SheetView
from familiehus.ui.week.verdict import Neighbours, Verdict

MOST_WORDS = 2
"""More conflicts than this are counted, not listed."""

Blank = Callable[[Stretch], Occurrence | None]


class Hand(QObject):
    """``dropped`` carries a :class:`Drop`. Until ``clear`` the ghost stays: somebody may have to be asked."""

    dropped = Signal(object)
    carried = Signal(str)
    """Where it is now, in words, for a screen reader."""

    def __init__(self, sheet: SheetView) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self.ghost = Ghost(sheet)
        self.blank: Blank = lambda _stretch: None
        self._neighbours: Neighbours | None = None
        self._grip: Grip | None = None
        self._placed: Placed | None = None
        self._base: Occurrence | None = None
        self._copy: Occurrence | None = None
        self.stretch: Stretch | None = None
        self.drop_now: Drop | None = None

    @property
    def busy(self) -> bool:
        """Something is held."""
        return self._grip is not None

    @property
    def grip(self) -> Grip | None:
        """What is held, and how."""
        return self._grip

    @property
    def placed(self) -> Placed | None:
        """The date that is held; None for empty time."""
        return self._placed

    def know(self, period: CalendarPeriod) -> None:
        """The period that conflicts are looked for in."""
        self._neighbours = Neighbours(period)

    def take(self, grip: Grip, placed: Placed | None = None) -> None:
        """Hold a date, or empty time to make something of it."""
        self.clear()
        self._grip, self._placed = grip, placed
        self._base = placed.occurrence if placed is not None else None
        self._copy = None
        self.stretch = None
        if placed is not None and grip.how is not How.COPY:
            self._lift(placed, lifted=True)

    def as_how(self, how: How) -> None:
        """Ctrl was pressed or let go of on the way."""
        if self._grip is not None and self._grip.how is not how and self._placed is not None:
            self._grip = replace(self._grip, how=how)
            self._lift(self._placed, lifted=how is not How.COPY)

    def pull(self, column: int, minute: float, step: int = COARSE) -> None:
        """The hand is here now: one step of a drag."""
        if self._grip is not None:
            self.carry(pulled(self._grip, column, minute, step))

    def carry(self, stretch: Stretch) -> None:
        """Hold it over this time."""
        if self._grip is None or stretch == self.stretch:
            return
        self.stretch = stretch
        wanted = self._wanted(stretch)
        verdict = self._verdict(wanted)
        self._show(stretch, wanted, verdict)
        self.drop_now = self._as_drop(wanted, verdict)

    def let_go(self) -> None:
        """Lay it down here. What was carried nowhere is only put back."""
        drop, self._grip = self.drop_now, None
        self.drop_now = None
        if drop is None or not drop.changed:
            self.clear()
        else:
            self.dropped.emit(drop)

    def clear(self) -> None:
        """Nothing is held any more; the card is where it was."""
        if self._placed is not None:
            self._lift(self._placed, lifted=False)
        self._grip = self._placed = self._base = self.stretch = self.drop_now = None
        self.ghost.hide()

    # -- inside -------------------------------------------------------------------------------------------

    def _wanted(self, stretch: Stretch) -> Occurrence | None:
        if self._grip is None or self._base is None:
            return self.blank(stretch)
        base, room = self._base, self._placed.room if self._placed is not None else None
        if self._grip.how is How.COPY:
            self._copy = base = self._copy or as_copy(base)
        column, period = self._sheet.columns[stretch.column], self._sheet.period
        assert period is not None
        return wanted_at(base, stretch, column, room, period)

    def _verdict(self, wanted: Occurrence | None) -> Verdict:
        if wanted is None or self._neighbours is None:
            return Verdict()
        return self._neighbours.verdict(wanted)

    def _as_drop(self, wanted: Occurrence | None, verdict: Verdict) -> Drop | None:
        if wanted is None or self._grip is None:
            return None
        how, asked = self._grip.how, verdict.conflicts
        if self._base is not None and how is not How.COPY and self._neighbours is not None:
            asked = self._neighbours.new_conflicts(self._base, verdict)
        return Drop(how, self._base, wanted, verdict, asked)

    def _show(self, stretch: Stretch, wanted: Occurrence | None, verdict: Verdict) -> None:
        title = wanted.title if wanted is not None else ""
        kind = wanted.activity.kind if wanted is not None else ActivityKind.CAFE
        time, warning = clock_span(stretch.start, stretch.end), warning_of(verdict)
        held = Held(title or tr("Ny aktivitet"), time, kind, warning)
        self.ghost.show_at(
            self._sheet.plan.box(stretch.column, stretch.start, stretch.end), held, self._sheet.plan.width
        )
        day = self._sheet.columns[stretch.column].day
        spoken = words.at_time(day, stretch.start, stretch.end)
        self.carried.emit(f"{spoken}. {warning}".strip() if warning else spoken)

    def _lift(self, placed: Placed, *, lifted: bool) -> None:
        for card in self._sheet.cards.values():
            if card.placed.occurrence.key == placed.occurrence.key:
                card.set_lifted(lifted)


def warning_of(verdict: Verdict) -> str:
    """What is in the way and where there is room, in words; empty when nothing is."""
    from familiehus.messages.calendar import conflict_words

    told = [f"{conflict_words(one).rstrip('.')}." for one in verdict.conflicts[:MOST_WORDS]]
    if len(verdict.conflicts) > MOST_WORDS:
        told.append(tr("Og {n} ting mere.", n=len(verdict.conflicts) - MOST_WORDS))
    if verdict.free is not None:
        told.append(tr("{room} er ledigt.", room=verdict.free.name))
    return " ".join(told)
