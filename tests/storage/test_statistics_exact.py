"""Every true figure equals a plain count of the contacts, whatever was added, corrected, taken back, imported
or kept before. What is kept is forgotten with the contact that made it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from familiehus import clock
from familiehus.models import Contact, Correction, DayCount, KeptTally
from familiehus.queries.statistics.collected import collected
from familiehus.queries.statistics.contacts import SHOWN, contacts_of, period_tallies
from familiehus.queries.statistics.facts import Fact
from familiehus.queries.statistics.frozen import frozen_cells
from familiehus.queries.statistics.hours import clock_grid
from familiehus.queries.statistics.over_time import month_series, month_tallies
from familiehus.queries.statistics.stretch import Stretch
from familiehus.queries.statistics.tallies import COUNTED_AS, heads_tallied, tallied
from familiehus.services.contacts import (
    ChangeContact,
    RegisterContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.importing import save_contacts
from familiehus.services.kept_tallies import keep_period, keep_piece, keep_stretches, wanting
from familiehus.storage.cupboard import Cupboard
from familiehus.values import (
    Channel,
    ContactFacts,
    Duration,
    Henvender,
    LifeStage,
    Month,
    Period,
    Returning,
)
from tests.helpers import plain_counts
from tests.helpers.cupboards import new_house

NOW = datetime.fromisoformat("2026-11-19 11:42")
TODAY = NOW.date()
FIRST = date(2025, 10, 1)
PERIODS = [
    Period.parse(one) for one in ("2026-U47", "2026-U46", "2026-11", "2026-10", "2026-K4", "2026", "2025")
]
PLACES = (None, "Huset", "Biblioteket")


@pytest.fixture(scope="module")
def one_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cupboard]:
    with clock.frozen(NOW), new_house(tmp_path_factory.mktemp("exact")).open() as cupboard:
        with cupboard.write() as uow:
            save_place(uow, SavePlace(None, "Biblioteket"))
        yield cupboard


@pytest.fixture
def shared(one_house: Cupboard) -> Iterator[Cupboard]:
    with clock.frozen(NOW):
        yield one_house


def emptied(cupboard: Cupboard) -> None:
    with cupboard.write() as uow:
        for table in (Contact, Correction, DayCount, KeptTally):
            uow.session.execute(delete(table))
        uow.commit()


near = st.sampled_from([TODAY, TODAY - timedelta(days=1), date(2026, 11, 16), date(2026, 10, 31), FIRST])
days = st.one_of(near, st.dates(FIRST, TODAY))


@st.composite
def contacts(draw: st.DrawFn) -> ContactFacts:
    """Anything a desk can save in this house."""
    return ContactFacts(
        day=draw(days),
        hour=draw(st.none() | st.sampled_from((8, 9, 11))),
        place=draw(st.sampled_from(("Huset", "Biblioteket"))),
        channel=draw(st.sampled_from(Channel)),
        henvender=draw(st.sampled_from(Henvender)),
        postnummer=draw(st.sampled_from(("4760", "4780", "4791", "2100", "ukendt", "ønsker ikke at oplyse"))),
        kind=draw(st.none() | st.just("åben rådgivning")),
        life_stage=draw(st.none() | st.sampled_from(LifeStage)),
        reasons=draw(st.sampled_from(((), ("søvn",), ("amning", "søvn")))),
        returning=draw(st.none() | st.sampled_from(Returning)),
        adults=draw(st.none() | st.integers(0, 3)),
        children=draw(st.none() | st.integers(0, 3)),
        duration=draw(st.none() | st.sampled_from(Duration)),
        count=draw(st.sampled_from((1, 1, 1, 2, 17))),
    )


Step = tuple[str, ContactFacts, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(("add", "add", "change", "undo", "import", "keep", "ahead")),
        contacts(),
        st.integers(0, 99),
    ),
    max_size=14,
)


class Life:
    """What happens to a house, and what it should know afterwards."""

    def __init__(self, cupboard: Cupboard) -> None:
        self.cupboard = cupboard
        self.by_id: dict[UUID, ContactFacts] = {}
        self.imported: list[ContactFacts] = []

    @property
    def all(self) -> list[ContactFacts]:
        return [*self.by_id.values(), *self.imported]

    def step(self, what: str, facts: ContactFacts, number: int) -> None:
        if what == "keep":
            keep_period(self.cupboard, PERIODS[number % len(PERIODS)])
            return
        if what == "ahead":
            for piece in wanting(self.cupboard)[: number or None]:  # all of it, or as far as somebody came
                keep_piece(self.cupboard, piece)
            return
        chosen = list(self.by_id)[number % len(self.by_id)] if self.by_id else None
        with self.cupboard.write() as uow:
            if what == "import":
                assert list(save_contacts(uow.session, [facts, facts])) == [2]
                uow.commit()
                self.imported += [facts, facts]
            elif what == "change" and chosen is not None:
                change_contact(uow, ChangeContact(self.by_id[chosen].day, chosen, facts))
                self.by_id[chosen] = facts
            elif what == "undo" and chosen is not None:
                remove_contact(uow, RemoveContact(self.by_id[chosen].day, chosen))
                del self.by_id[chosen]
            elif what == "add":
                command = RegisterContact(uuid4(), facts)
                register_contact(uow, command)
                self.by_id[command.id] = facts


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_every_figure_is_a_plain_count(shared: Cupboard, happened: list[Step]) -> None:
    emptied(shared)
    life = Life(shared)
    for one in happened:
        life.step(*one)
    for period in PERIODS:
        for place in PLACES:
            compare_contacts(shared, life.all, period, place)
    compare_series(shared, life.all)
    compare_heads(shared, life.all)
    compare_desk(shared, life.all)
    compare_frozen(shared, life.all)


def compare_contacts(cupboard: Cupboard, true: list[ContactFacts], period: Period, place: str | None) -> None:
    with cupboard.read() as session:
        counts = period_tallies(session, period, TODAY)
        found, grid = contacts_of(session, counts, place), clock_grid(session, counts, place)
    three = (found.days.now, found.days.before, found.days.year_before)
    wanted = [
        None if one is None else plain_counts.between(true, one.first, one.last, place) for one in three
    ]
    numbers = [(one.now, one.before, one.year_before) for one in (found.total,)]
    assert numbers == [tuple(None if one is None else plain_counts.total(one) for one in wanted)]
    for fact in SHOWN:
        expected = [None if one is None else plain_counts.by(fact, one) for one in wanted]
        table = {
            row.code: (row.contacts.now, row.contacts.before, row.contacts.year_before)
            for row in found.table(fact).rows
        }
        codes = {code for one in expected if one is not None for code in one}
        assert table == {
            code: tuple(None if one is None else one[code] for one in expected) for code in codes
        }
    clock_true: Counter[tuple[int, int | None]] = Counter()
    for one in wanted[0] or ():
        clock_true[one.day.isoweekday(), one.hour] += one.count
    clock_found = {(cell.weekday, cell.hour): cell.contacts for cell in grid.cells if cell.contacts}
    clock_found |= {(day, None): n for day, n in enumerate(grid.hour_unknown, 1) if n}  # type: ignore[misc]
    assert clock_found == clock_true


def compare_series(cupboard: Cupboard, true: list[ContactFacts]) -> None:
    with cupboard.read() as session:
        counts = month_tallies(session, Month(2026, 11), TODAY)
    for fact in (Fact.AREA, Fact.HENVENDER, Fact.REASON):
        series = month_series(counts, fact)
        assert len(series.months) == 13
        for at, month in enumerate(series.months):
            mine = plain_counts.between(true, month.first, month.next.first - timedelta(days=1))
            if series.totals[at] is None:
                assert not mine
                continue
            assert series.totals[at] == plain_counts.total(mine)
            assert {row.code: row.contacts[at] for row in series.rows if row.contacts[at]} == plain_counts.by(
                fact, mine
            )


def compare_heads(cupboard: Cupboard, true: list[ContactFacts]) -> None:
    first, last = date(2026, 9, 15), TODAY
    with cupboard.read() as session:
        found = heads_tallied(session, first, last, TODAY)
    wanted: Counter[tuple[str, str, str, int | None]] = Counter()
    for one in plain_counts.between(true, first, last):
        if one.kind is not None:
            wanted[one.day.isoformat(), one.place, one.kind, one.hour] += one.count
    assert found == wanted


def compare_desk(cupboard: Cupboard, true: list[ContactFacts]) -> None:
    with cupboard.read() as session:
        found = collected(session, TODAY)
    three = [
        plain_counts.between(true, first, TODAY) for first in (TODAY, date(2026, 11, 16), date(2026, 11, 1))
    ]
    assert (found.total.today, found.total.week, found.total.month) == tuple(map(plain_counts.total, three))
    for fact, rows in ((Fact.PLACE, found.places), (Fact.KIND, found.kinds)):
        assert {row.code: row.month for row in rows} == plain_counts.by(fact, three[2])
        assert {row.code: row.week for row in rows if row.week} == plain_counts.by(fact, three[1])
    by_day = {one.day: one.contacts for one in found.days if one.contacts}
    wanted: Counter[date] = Counter()
    for one in three[2]:
        wanted[one.day] += one.count
    assert by_day == wanted


def compare_frozen(cupboard: Cupboard, true: list[ContactFacts]) -> None:
    month = Month(2026, 11)
    with cupboard.read() as session:
        cells = frozen_cells(session, month)
    grain = [
        (cell.day, cell.hour, cell.place, cell.channel, cell.henvender, cell.postnummer, cell.area, cell.kind,
         cell.life_stage, cell.reasons, cell.heard_from, cell.returning) for cell in cells
    ]  # fmt: skip
    assert len(grain) == len(set(grain)), "cells that share every fact are one"
    wanted: Counter[tuple[object, ...]] = Counter()
    for one in plain_counts.between(true, month.first, date(2026, 11, 30)):
        wanted[
            one.day, one.hour, one.place, one.channel, one.henvender, one.postnummer, plain_counts.area(one),
            one.kind, one.life_stage, one.reasons, one.heard_from, one.returning,
        ] += one.count  # fmt: skip
    assert dict(zip(grain, (cell.contacts for cell in cells), strict=True)) == wanted


def kept(cupboard: Cupboard) -> set[str]:
    with cupboard.read() as session:
        return set(session.execute(select(KeptTally.stretch)).scalars())


def facts_on(day: date) -> ContactFacts:
    return ContactFacts(day, 9, "Huset", Channel.FREMMOEDE, Henvender.FAR, "4792", count=1)


def test_a_contact_that_is_taken_away_leaves_no_trace_in_what_is_kept(shared: Cupboard) -> None:
    emptied(shared)
    day, other = date(2026, 10, 5), date(2026, 9, 7)
    command = RegisterContact(uuid4(), facts_on(day))
    with shared.write() as uow:
        register_contact(uow, command)
    whole = (Stretch(date(2026, 9, 1), date(2026, 10, 31)), Stretch(day, day), Stretch(other, other))
    all_four = {"2026-09", "2026-09-07", "2026-10", "2026-10-05"}
    keep_stretches(shared, whole)
    assert kept(shared) == all_four
    with shared.write() as uow:
        change_contact(uow, ChangeContact(day, command.id, facts_on(other)))
    assert not kept(shared) & all_four, "both ends of the move"
    keep_stretches(shared, whole)
    with shared.write() as uow:
        remove_contact(uow, RemoveContact(other, command.id))
    assert kept(shared) == {"2026-10", "2026-10-05"}
    keep_stretches(shared, whole)
    with shared.read() as session:
        left = session.execute(select(KeptTally.place, KeptTally.counts)).all()
    assert set(left) == {("", COUNTED_AS)}


def test_today_is_not_kept_and_what_is_kept_is_not_kept_again(shared: Cupboard) -> None:
    emptied(shared)
    assert keep_period(shared, Period.parse("2026-U47")) == 12 + 18, "the series' months; November day by day"
    months = {one for one in kept(shared) if len(one) == len("2026-11")}
    assert (min(months), max(months)) == ("2025-11", "2026-10")
    assert max(kept(shared)) == "2026-11-18"
    assert keep_period(shared, Period.parse("2026-U47")) == 0


def test_a_save_that_fails_forgets_nothing(shared: Cupboard) -> None:
    emptied(shared)
    day = date(2026, 10, 5)
    keep_stretches(shared, (Stretch(day, day),))
    with shared.write() as uow:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO contact (day, id, place, channel, henvender, postnummer, reasons, count) "
            "VALUES ('2026-10-05', 'x', 'Huset', 'fremmøde', 'mor', '4780', '', 1)"
        )
    assert "2026-10-05" in kept(shared)


def test_what_was_kept_by_another_way_of_counting_is_counted_anew(shared: Cupboard) -> None:
    emptied(shared)
    day = date(2026, 10, 5)
    with shared.write() as uow:
        register_contact(uow, RegisterContact(uuid4(), facts_on(day)))
    keep_stretches(shared, (Stretch(day, day),))
    with shared.write() as uow:
        old = update(KeptTally).where(KeptTally.part == "").values(counts="0")
        uow.session.execute(old)
        wrong = update(KeptTally).where(KeptTally.part == "henvender").values(counts='{"far":7}')
        uow.session.execute(wrong)
        uow.commit()
    for _ in range(2):
        with shared.read() as session:
            assert tallied(session, day, day, TODAY).total() == 1
        keep_stretches(shared, (Stretch(day, day),))
    with shared.read() as session:
        mark = select(KeptTally.counts).where(KeptTally.part == "")
        assert session.execute(mark).scalars().all() == [COUNTED_AS]
