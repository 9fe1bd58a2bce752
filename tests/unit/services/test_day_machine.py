"""Any order of registering, changing, removing, closing, reopening, undoing and replaying, at two places.

The model is a dictionary. After every step the disk must agree with it: nothing counted
twice or lost, a closed day stands at the number of its contacts, every change to a closed day
left a correction with its reason, and whatever was refused changed nothing.
"""

import atexit
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import delete

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Contact, Correction, DayCount
from familiehus.services.contacts import (
    ChangeContact,
    RegisterContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.days import CloseDay, ReopenDay, close_day, reopen_day
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change, ContactFacts, CorrectionReason, Henvender
from tests.helpers.cupboards import facts, new_house
from tests.helpers.ledger import closings, corrections, counts, rows

NOW = datetime.fromisoformat("2026-11-19 11:42")
DAYS = [NOW.date() - timedelta(days=back) for back in range(3)]
PLACES = ["Huset", "Biblioteket"]

some_facts = st.builds(
    lambda day, place, count, who: facts(day, place=place, count=count, henvender=who),
    st.sampled_from(DAYS),
    st.sampled_from(PLACES),
    st.integers(1, 9),
    st.sampled_from(Henvender),
)
some_reason = st.none() | st.sampled_from(CorrectionReason)
where = st.tuples(st.sampled_from(DAYS), st.sampled_from(PLACES))


@cache
def _cupboard() -> Cupboard:
    folder = Path(tempfile.mkdtemp(prefix="familiehus-machine-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    cupboard = new_house(folder).open()
    atexit.register(cupboard.close)
    with cupboard.write() as uow:
        save_place(uow, SavePlace(None, "Biblioteket"))
    return cupboard


@dataclass(frozen=True)
class _Done:
    """Something that worked, and its way back."""

    verb: Callable[..., Change]
    command: object


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._frozen = clock.frozen(NOW)
        self._frozen.__enter__()
        self.saved: dict[UUID, ContactFacts] = {}  # in the order they came: ids are random
        self.closed: set[tuple[date, str]] = set()
        self.notes: Counter[tuple[date, str, str, int]] = Counter()
        self.back: list[_Done] = []

    def teardown(self) -> None:
        self._frozen.__exit__(None, None, None)

    @initialize()
    def begin(self) -> None:
        self.cupboard = _cupboard()
        with self.cupboard.write() as uow:
            for table in (Contact, DayCount, Correction):
                uow.session.execute(delete(table))
            uow.commit()

    # -- what the desk does ---------------------------------------------------------------------------------

    @rule(new=some_facts, reason=some_reason)
    def register(self, new: ContactFacts, reason: CorrectionReason | None) -> None:
        command = RegisterContact(uuid4(), new, reason)
        if self._try(register_contact, command, [(new, "added", new.count)], reason):
            self.saved[command.id] = new
            self.back.append(_Done(remove_contact, RemoveContact(new.day, command.id)))
            self._do(register_contact, command)  # a double Enter

    @precondition(lambda self: self.saved)
    @rule(data=st.data(), new=some_facts, reason=some_reason)
    def change(self, data: st.DataObject, new: ContactFacts, reason: CorrectionReason | None) -> None:
        known = data.draw(st.sampled_from(list(self.saved)))
        before = self.saved[known]
        if self._try(
            change_contact, ChangeContact(before.day, known, new, reason), _touched(before, new), reason
        ):
            self.saved[known] = new
            self.back.append(_Done(change_contact, ChangeContact(new.day, known, before)))

    @precondition(lambda self: self.saved)
    @rule(data=st.data(), reason=some_reason)
    def remove(self, data: st.DataObject, reason: CorrectionReason | None) -> None:
        known = data.draw(st.sampled_from(list(self.saved)))
        before = self.saved[known]
        touched = [(before, "removed", before.count)]
        if self._try(remove_contact, RemoveContact(before.day, known, reason), touched, reason):
            del self.saved[known]
            self.back.append(_Done(register_contact, RegisterContact(known, before)))

    @rule(at=where, off=st.sampled_from([0, 0, 0, 1]))
    def close(self, at: tuple[date, str], off: int) -> None:
        expected = self._counted()[at] + off
        if off:
            self._refuse(close_day, CloseDay(*at, expected), "day_count_moved")
            return
        self._do(close_day, CloseDay(*at, expected))
        if at not in self.closed:
            self.closed.add(at)
            self.back.append(_Done(reopen_day, ReopenDay(*at)))

    @rule(at=where)
    def reopen(self, at: tuple[date, str]) -> None:
        contacts = self._counted()[at]
        self._do(reopen_day, ReopenDay(*at))
        if at in self.closed and at[0] != NOW.date():
            self.notes[at[0], "reopened", "tastefejl", contacts] += 1
        self.closed.discard(at)

    @precondition(lambda self: self.back)
    @rule(reason=some_reason)
    def undo(self, reason: CorrectionReason | None) -> None:
        """As the window's undo does: the newest thing the other way, with a reason if the day asks."""
        match self.back.pop().command:
            case RemoveContact(day, known) if known in self.saved and self.saved[known].day == day:
                before = self.saved[known]
                touched = [(before, "removed", before.count)]
                if self._try(remove_contact, RemoveContact(day, known, reason), touched, reason):
                    del self.saved[known]
            case ChangeContact(day, known, facts=then) if (
                known in self.saved and self.saved[known].day == day
            ):
                touched = _touched(self.saved[known], then)
                if self._try(change_contact, ChangeContact(day, known, then, reason), touched, reason):
                    self.saved[known] = then
            case RegisterContact(known, then) if known not in self.saved:
                touched = [(then, "added", then.count)]
                if self._try(register_contact, RegisterContact(known, then, reason), touched, reason):
                    self.saved[known] = then
            case ReopenDay(day, place):
                self.reopen((day, place))

    @rule()
    def ask_for_what_is_gone(self) -> None:
        self._refuse(
            remove_contact, RemoveContact(DAYS[0], uuid4(), CorrectionReason.DOBBELT), "contact_gone"
        )

    # -- what must always hold ------------------------------------------------------------------------------

    @invariant()
    def the_disk_agrees(self) -> None:
        counted = self._counted()
        assert counts(self.cupboard) == counted
        assert rows(self.cupboard) == len(self.saved)
        assert closings(self.cupboard) == {at: counted[at] for at in self.closed}
        assert corrections(self.cupboard) == sorted(self.notes.elements())

    # -- hands ----------------------------------------------------------------------------------------------

    def _counted(self) -> Counter[tuple[date, str]]:
        found: Counter[tuple[date, str]] = Counter()
        for one in self.saved.values():
            found[one.day, one.place] += one.count
        return found

    def _try(
        self,
        verb: Callable[..., Change],
        command: object,
        touched: list[tuple[ContactFacts, str, int]],
        reason: CorrectionReason | None,
    ) -> bool:
        """True when it was taken. It must be refused exactly when a closed day gets no reason."""
        corrected = [(one, word, n) for one, word, n in touched if (one.day, one.place) in self.closed]
        if corrected and reason is None:
            self._refuse(verb, command, "day_closed")
            return False
        self._do(verb, command)
        self.notes.update((one.day, word, str(reason), n) for one, word, n in corrected)
        return True

    def _do(self, verb: Callable[..., Change], command: object) -> None:
        with self.cupboard.write() as uow:
            verb(uow, command)

    def _refuse(self, verb: Callable[..., Change], command: object, code: str) -> None:
        with pytest.raises(UserError) as refusal:
            self._do(verb, command)
        assert refusal.value.code == code


def _touched(before: ContactFacts, after: ContactFacts) -> list[tuple[ContactFacts, str, int]]:
    if before == after:
        return []
    if (before.day, before.place) == (after.day, after.place):
        return [(after, "changed", max(before.count, after.count))]
    return [(before, "changed", before.count), (after, "changed", after.count)]


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
