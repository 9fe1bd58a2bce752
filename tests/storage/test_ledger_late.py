"""Whatever is registered, corrected, taken away and published in whatever order: nothing is lost, nothing is
counted twice, and no month ever counts fewer than nobody."""

import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from familiehus import clock
from familiehus.disclosure.blocks import joined, negative_margins
from familiehus.queries.ledger import frozen_months, touched_months
from familiehus.services.contacts import (
    ChangeContact,
    RegisterContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.publishing_facts import contacts_due
from familiehus.services.publishing_rows import frozen_parts
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Channel, ContactFacts, Henvender, Month, Returning
from tests.helpers.cupboards import facts, new_house
from tests.helpers.publishing_house import (
    counted_so_far,
    decide_here,
    invented,
    published,
    put,
    truth_of_frozen,
)

FIRST = date(2026, 1, 1)
MONTHS = tuple(Month(2026, number) for number in range(1, 6))

contacts = st.builds(
    facts,
    st.integers(0, 150).map(lambda days: FIRST + timedelta(days)),
    hour=st.sampled_from([None, 8, 10, 16]),
    postnummer=st.sampled_from(["4760", "4780", "4720", "2100", "ukendt"]),
    henvender=st.sampled_from(list(Henvender)),
    channel=st.sampled_from([Channel.FREMMOEDE, Channel.UDE]),
    returning=st.sampled_from([None, Returning.FOER]),
    count=st.integers(1, 9),
)
deeds = st.one_of(
    st.tuples(st.just("register"), contacts),
    st.tuples(st.just("register"), contacts),
    st.tuples(st.just("change"), st.integers(0, 99), contacts),
    st.tuples(st.just("remove"), st.integers(0, 99)),
    st.tuples(st.just("publish"), st.sampled_from(["2026-01", "2026-02", "2026-03", "2026-04", "2026-K1"])),
)


class Lived:
    """A house to which things happen, and what it holds by a plain list."""

    def __init__(self, cupboard: Cupboard) -> None:
        self._cupboard = cupboard
        self.kept: list[tuple[UUID, ContactFacts]] = []

    def do(self, deed: tuple[object, ...]) -> None:
        """One thing."""
        getattr(self, f"_{deed[0]}")(*deed[1:])

    def _register(self, new: ContactFacts) -> None:
        self.kept.append((uuid4(), new))
        with self._cupboard.write() as uow:
            register_contact(uow, RegisterContact(*self.kept[-1]))

    def _change(self, place: int, new: ContactFacts) -> None:
        if not self.kept:
            return
        known, old = self.kept.pop(place % len(self.kept))
        with self._cupboard.write() as uow:
            if old.day.month == new.day.month:
                change_contact(uow, ChangeContact(old.day, known, new))
                self.kept.append((known, new))
            else:
                remove_contact(uow, RemoveContact(old.day, known))

    def _remove(self, place: int) -> None:
        if self.kept:
            known, old = self.kept.pop(place % len(self.kept))
            with self._cupboard.write() as uow:
                remove_contact(uow, RemoveContact(old.day, known))

    def _publish(self, period: str) -> None:
        published(self._cupboard, period, "2026-06-10")


def due(cupboard: Cupboard) -> dict[object, int]:
    with cupboard.read() as session:
        return dict(contacts_due(session, touched_months(session)))


def hold(cupboard: Cupboard) -> None:
    """What must always hold."""
    expected = truth_of_frozen(cupboard)
    found = counted_so_far(cupboard)
    for key, number in due(cupboard).items():
        found[key] += number  # type: ignore[index]
    assert +found == +expected
    assert not -found
    with cupboard.read() as session:
        parts = frozen_parts(session, 2026)
    if parts:
        assert negative_margins(joined(list(parts.values()))) == ()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(deeds, min_size=4, max_size=14))
def test_frozen_and_open_together_are_always_the_truth(
    monkeypatch: pytest.MonkeyPatch, happened: list[tuple[object, ...]]
) -> None:
    decide_here(monkeypatch)
    with (
        tempfile.TemporaryDirectory() as folder,
        clock.frozen(datetime.fromisoformat("2026-06-10T09:00")),
        new_house(Path(folder)).open() as cupboard,
    ):
        for month in MONTHS[:4]:
            put(cupboard, invented(month, 12))
        lived = Lived(cupboard)
        for deed in happened:
            lived.do(deed)
            hold(cupboard)
        assert ledger_verify(cupboard).holds


def test_every_open_correction_is_counted_once_there_are_people_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide_here(monkeypatch)
    with (
        clock.frozen(datetime.fromisoformat("2026-06-10T09:00")),
        new_house(tmp_path).open() as cupboard,
    ):
        lived = Lived(cupboard)
        for day in range(40):
            lived.do(("register", facts(date(2026, 1, 1 + day % 28), postnummer="2100", count=2)))
        put(cupboard, invented(MONTHS[0], 30))
        put(cupboard, invented(MONTHS[1], 3))
        put(cupboard, [facts(date(2026, 3, day), postnummer="2100", count=9) for day in range(1, 29)])
        published(cupboard, "2026-01")
        for place in range(30):
            lived.do(("remove", place))
        lived.do(("register", facts(date(2026, 1, 5), postnummer="4720", count=4)))
        published(cupboard, "2026-02")
        assert sum(due(cupboard).values()) < -50, "February had nobody from there to take back"
        hold(cupboard)
        published(cupboard, "2026-03", "2026-06-10")
        with cupboard.read() as session:
            assert touched_months(session) == ()
            assert frozen_months(session) == MONTHS[:3]
        assert counted_so_far(cupboard) == truth_of_frozen(cupboard)
        assert ledger_verify(cupboard).holds


def test_a_month_that_nobody_touched_is_not_counted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide_here(monkeypatch)
    with (
        clock.frozen(datetime.fromisoformat("2026-06-10T09:00")),
        new_house(tmp_path).open() as cupboard,
    ):
        put(cupboard, invented(MONTHS[0], 20))
        published(cupboard, "2026-01")
        put(cupboard, invented(MONTHS[1], 20))
        with cupboard.read() as session:
            assert touched_months(session) == ()
        put(cupboard, [facts(date(2026, 1, 9))])
        with cupboard.read() as session:
            assert touched_months(session) == (MONTHS[0],)


def test_december_is_counted_in_the_next_year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger is per year, but nobody is lost at its end."""
    decide_here(monkeypatch)
    with (
        clock.frozen(datetime.fromisoformat("2027-02-10T09:00")),
        new_house(tmp_path).open() as cupboard,
    ):
        put(cupboard, invented(Month(2026, 12), 40))
        put(cupboard, invented(Month(2027, 1), 50))
        published(cupboard, "2026-12", "2027-01-05")
        put(cupboard, [facts(date(2026, 12, 9), count=6)])
        january = published(cupboard, "2027-01", "2027-02-10")
        assert (january.tables[0].total, january.late.number) == (56, 6)
        report = ledger_verify(cupboard)
        assert report.holds
        assert [year for year, _ in report.years] == [2026, 2027]
