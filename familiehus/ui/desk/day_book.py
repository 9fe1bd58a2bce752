"""The day as the desk shows it: kept in step with what is written, and read again when others write too."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.values import Change, ContactFacts

if TYPE_CHECKING:
    from familiehus.queries.today import DayView


@dataclass(frozen=True, slots=True)
class Entry:
    """One saved contact."""

    id: UUID
    facts: ContactFacts


class DayBook:
    """Contacts of one day. ``newest`` is this session's last one; it is remembered here and nowhere else."""

    def __init__(self, day: date) -> None:
        self.day = day
        self.newest: UUID | None = None
        self.closed: frozenset[str] = frozenset()
        self.known = False
        """The database has said what the day holds."""
        self._facts: dict[UUID, ContactFacts] = {}
        self._coming: dict[UUID, ContactFacts | None] = {}
        self._shown: dict[UUID, ContactFacts] | None = None
        self._sorted: tuple[Entry, ...] | None = None

    def _moved(self) -> None:
        """Something changed. Between two changes the day is put together and sorted once, however often it is
        asked for: it is, several times at every save."""
        self._shown = self._sorted = None

    def expect(self, contact_id: UUID, facts: ContactFacts | None) -> None:
        """A write is on its way: show it already (None: a removal)."""
        self._coming[contact_id] = facts
        self._moved()
        if facts is not None and contact_id not in self._facts:
            self.newest = contact_id

    def give_up(self, contact_id: UUID) -> None:
        """The write was refused: back to what the disk says."""
        self._coming.pop(contact_id, None)
        self._check_newest()

    def _now(self) -> dict[UUID, ContactFacts]:
        if self._shown is None:
            known = {**self._facts, **self._coming}
            here = ((key, facts) for key, facts in known.items() if facts is not None)
            self._shown = {key: facts for key, facts in here if facts.day == self.day}
        return self._shown

    def _check_newest(self) -> None:
        self._moved()
        if self.newest not in self._now():
            self.newest = None

    def show(self, view: "DayView") -> None:
        """Start from what the database says."""
        if view.day != self.day:
            self.newest = None
        self.day, self.closed, self.known = view.day, view.closed, True
        self._facts = {row.id: row.facts for row in view.rows}
        self._check_newest()

    def apply(self, change: Change) -> bool:
        """Follow one write; applying it again changes nothing. False when it must be read instead."""
        if change.subject == "day":
            self._apply_day(change)
            return True
        if change.subject == "heads":
            return self._apply_heads(change)
        if change.subject != "contact" or len(change.ids) != 1 or not isinstance(change.ids[0], UUID):
            return change.subject != "contact"
        after = change.after
        self._coming.pop(change.ids[0], None)
        if isinstance(after, ContactFacts) and after.day == self.day:
            self._facts[change.ids[0]] = after
        else:
            self._facts.pop(change.ids[0], None)
        self._check_newest()
        return True

    def _apply_heads(self, change: Change) -> bool:
        """A head count is contacts of which the change says the ids only; those that are on their way from
        here are known. False when it must be read."""
        known = True
        for contact_id in (one for one in change.ids if isinstance(one, UUID)):
            facts = self._coming.pop(contact_id, None)
            if change.verb.value == "removed":
                self._facts.pop(contact_id, None)
            elif facts is not None:
                self._facts[contact_id] = facts
            else:
                known = known and contact_id in self._facts
        self._check_newest()
        return known

    def _apply_day(self, change: Change) -> None:
        if self.day in change.days:
            places = frozenset(str(place) for place in change.ids)
            added = change.verb.value == "added"
            self.closed = self.closed | places if added else self.closed - places

    def get(self, contact_id: UUID) -> Entry | None:
        """One contact of the day."""
        facts = self._now().get(contact_id)
        return Entry(contact_id, facts) if facts is not None else None

    def contacts(self) -> tuple[ContactFacts, ...]:
        """The facts of the day, in no order."""
        return tuple(self._now().values())

    def entries(self) -> tuple[Entry, ...]:
        """The newest of this session, then latest hour first; inside an hour the order says nothing."""
        if self._sorted is None:
            self._sorted = self._in_order()
        return self._sorted

    def _in_order(self) -> tuple[Entry, ...]:
        rest = [Entry(key, facts) for key, facts in self._now().items() if key != self.newest]
        rest.sort(key=_place_of)
        top = self.get(self.newest) if self.newest is not None else None
        return (top, *rest) if top is not None else tuple(rest)

    @property
    def total(self) -> int:
        """Contacts of the day."""
        return sum(facts.count for facts in self._now().values())

    def total_at(self, place: str) -> int:
        """Contacts of the day at one place."""
        return sum(facts.count for facts in self._now().values() if facts.place == place)

    def per_hour(self) -> dict[int, int]:
        """Contacts per hour, for those whose hour is known."""
        counts: dict[int, int] = {}
        for facts in self._now().values():
            if facts.hour is not None:
                counts[facts.hour] = counts.get(facts.hour, 0) + facts.count
        return counts


def _place_of(entry: Entry) -> tuple[int, str, str, str]:
    facts = entry.facts
    hour = -1 if facts.hour is None else facts.hour
    return (-hour, facts.henvender, facts.postnummer, facts.channel)
