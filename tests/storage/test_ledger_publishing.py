"""Publishing locks a period for good: what is stored is what is printed, whatever happens afterwards."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select, text

from familiehus import clock
from familiehus.disclosure.ledger import Cancelled
from familiehus.disclosure.worker import decide_apart
from familiehus.errors import NotAllowed, UserError
from familiehus.figure_text import figures_of, text_of
from familiehus.figures import LateWord
from familiehus.models import House, Publication, RefusedFigure
from familiehus.queries.ledger import counted_in, frozen_months, publications, refusals, snapshot
from familiehus.services import publishing
from familiehus.services.contacts import (
    ChangeContact,
    RemoveContact,
    change_contact,
    register_contact,
    remove_contact,
)
from familiehus.services.contacts import RegisterContact as Register
from familiehus.services.ledger_verifying import ledger_verify
from familiehus.services.publishing import Publish, preview, publish
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Channel, Henvender, Month, Period, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register
from tests.helpers.publishing_house import decide_here, invented, published, put

SEPTEMBER, OCTOBER = Period.parse("2026-09"), Period.parse("2026-10")


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


@pytest.fixture
def leader(house: RealHouse) -> Iterator[Cupboard]:
    with clock.frozen(datetime.fromisoformat("2026-11-20T13:05")), house.open() as cupboard:
        put(cupboard, invented(Month(2026, 9), 60))
        put(cupboard, invented(Month(2026, 10), 70))
        yield cupboard


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    decide_here(monkeypatch)


def stored(cupboard: Cupboard) -> dict[str, tuple[str, str]]:
    """Digest and text of every snapshot, as they lie in the table."""
    with cupboard.read() as session:
        rows = session.execute(select(Publication.period, Publication.digest, Publication.snapshot))
        return {period: (digest, words) for period, digest, words in rows}


def test_a_month_is_decided_in_a_process_of_its_own_and_stored_whole(leader: Cupboard) -> None:
    steps: list[tuple[int, int]] = []
    change = publish(leader, Publish(OCTOBER), lambda done, of: steps.append((done, of)))
    figures = change.after
    assert (change.subject, change.ids) == ("publication", ("2026-10",))
    assert steps[-1][0] == steps[-1][1]
    with leader.read() as session:
        assert snapshot(session, OCTOBER) == figures
        [row] = publications(session)
        assert frozen_months(session) == (Month(2026, 10),)
    assert (row.published_by, row.published_on, row.k) == ("Mette Holm", date(2026, 11, 20), 5)
    assert figures.published
    assert figures.tables[0].total == 70
    assert figures.areas[1] == ("Møn", ("4780", "4791", "4792"))
    assert ledger_verify(leader).holds


def test_a_preview_shows_what_would_be_published_and_writes_nothing(leader: Cupboard, here: None) -> None:
    draft = preview(leader, OCTOBER)
    assert not draft.published
    with leader.read() as session:
        assert (publications(session), frozen_months(session)) == ((), ())
    figures = published(leader, "2026-10", "2026-11-20")
    assert draft.tables == figures.tables
    assert preview(leader, OCTOBER) == figures


def test_publishing_twice_gives_the_same_again(leader: Cupboard, here: None) -> None:
    first = publish(leader, Publish(OCTOBER))
    before = stored(leader)
    with clock.frozen(datetime.fromisoformat("2026-12-24T10:00")):
        assert publish(leader, Publish(OCTOBER)) == first
    assert stored(leader) == before


def test_nothing_that_happens_later_changes_what_was_published(leader: Cupboard, here: None) -> None:
    """A late contact, a deletion, a new k, other lists: every snapshot stays byte for byte."""
    known = register(leader, facts(date(2026, 10, 6)))
    published(leader, "2026-09")
    published(leader, "2026-10", "2026-11-20")
    before = stored(leader)
    register(leader, facts(date(2026, 10, 7), count=9))
    with leader.write() as uow:
        remove_contact(uow, RemoveContact(date(2026, 10, 6), known))
    with leader.write() as uow:
        uow.session.get_one(House, uow.session.execute(select(House.id)).scalar_one()).k = 9
        uow.commit()
    put(leader, invented(Month(2026, 11), 80))
    with clock.frozen(datetime.fromisoformat("2026-12-02T09:00")):
        assert published(leader, "2026-11").k == 9
        for period in (SEPTEMBER, OCTOBER):
            assert text_of(preview(leader, period)) == before[str(period)][1]
            publish(leader, Publish(period))
        after = stored(leader)
        assert {period: after[period] for period in before} == before
        report = ledger_verify(leader)
    assert report.problems == ()
    assert report.publications == 3


def test_only_what_is_over_is_published_and_a_week_never_is(leader: Cupboard) -> None:
    for period, code in (
        ("2026-11", "period_not_over"),
        ("2026-K4", "period_not_over"),
        ("2026", "period_not_over"),
        ("2027-01", "period_in_future"),
        ("2026-U40", "week_stays_inside"),
    ):
        with pytest.raises(UserError, match=code):
            publish(leader, Publish(Period.parse(period)))
    last_minute = clock.frozen(datetime.fromisoformat("2026-10-31T23:59"))
    with last_minute, pytest.raises(UserError, match="period_not_over"):
        publish(leader, Publish(OCTOBER))
    with pytest.raises(UserError, match="week_stays_inside"):
        preview(leader, Period.parse("2026-U40"))
    with pytest.raises(UserError, match="period_in_future"):
        preview(leader, Period.parse("2027-01"))


def test_a_running_year_can_be_previewed(leader: Cupboard, here: None) -> None:
    draft = preview(leader, Period.parse("2026"))
    assert not draft.complete
    assert draft.tables[0].total == 130


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COORDINATOR, Role.ADMIN])
def test_only_a_leader_publishes(house: RealHouse, role: Role) -> None:
    with house.open(role) as cupboard:
        for asked in (
            lambda: publish(cupboard, Publish(OCTOBER)),
            lambda: preview(cupboard, OCTOBER),
            lambda: ledger_verify(cupboard),
        ):
            with pytest.raises(NotAllowed):
                asked()


def test_whoever_stops_it_leaves_nothing_behind(leader: Cupboard) -> None:
    with pytest.raises(Cancelled):
        publish(leader, Publish(OCTOBER), cancelled=lambda: True)
    assert stored(leader) == {}
    with leader.read() as session:
        assert frozen_months(session) == ()


def test_a_contact_saved_while_the_ledger_decides_is_in_the_figures(
    leader: Cupboard, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The house is read again inside the transaction; what was decided of older counts is thrown away."""
    tries: list[int] = []

    def interrupted(*asked: object) -> object:
        tries.append(1)
        if len(tries) == 1:
            register(leader, facts(date(2026, 10, 6), count=5))
        return decide_apart(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(publishing, "decide_apart", interrupted)
    assert published(leader, "2026-10", "2026-11-20").tables[0].total == 75
    assert len(tries) == 2


def test_a_house_that_never_rests_is_told_so(leader: Cupboard, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*asked: object) -> object:
        register(leader, facts(date(2026, 10, 6)))
        return decide_apart(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(publishing, "decide_apart", interrupted)
    monkeypatch.setattr(publishing, "TRIES", 2)
    with pytest.raises(UserError, match="publishing_unsettled"):
        publish(leader, Publish(OCTOBER))
    assert stored(leader) == {}


def test_a_quarter_freezes_its_open_months_and_is_their_sum(leader: Cupboard, here: None) -> None:
    put(leader, invented(Month(2026, 7), 50))
    september = published(leader, "2026-09")
    quarter = published(leader, "2026-K3")
    with leader.read() as session:
        assert frozen_months(session) == (Month(2026, 7), Month(2026, 8), Month(2026, 9))
    assert september.tables[0].total == 60
    assert quarter.tables[0].total == 110
    assert quarter.late.word is LateWord.FEW
    assert ledger_verify(leader).holds


def test_a_late_contact_counts_in_the_first_month_frozen_afterwards(leader: Cupboard, here: None) -> None:
    published(leader, "2026-09")
    with leader.write() as uow:
        change = register_contact(uow, Register(uuid4(), facts(date(2026, 9, 8), count=7)))
    assert dict(change.counts) == {"counted_year": 2026, "counted_month": 10}
    october = published(leader, "2026-10", "2026-11-20")
    assert october.tables[0].total == 77
    assert (october.late.word, october.late.number) == (LateWord.NUMBER, 7)
    assert ledger_verify(leader).holds


def test_a_few_late_ones_are_not_counted_out_loud(leader: Cupboard, here: None) -> None:
    published(leader, "2026-09")
    register(leader, facts(date(2026, 9, 8), count=2))
    october = published(leader, "2026-10", "2026-11-20")
    assert october.tables[0].total == 72
    assert (october.late.word, october.late.number) == (LateWord.FEW, None)


def test_undo_of_a_late_contact_leaves_nothing_to_count(leader: Cupboard, here: None) -> None:
    published(leader, "2026-09")
    known = register(leader, facts(date(2026, 9, 8)))
    with leader.write() as uow:
        change = remove_contact(uow, RemoveContact(date(2026, 9, 8), known))
    assert dict(change.counts) == {"counted_year": 2026, "counted_month": 10}
    october = published(leader, "2026-10", "2026-11-20")
    assert (october.tables[0].total, october.late.word) == (70, LateWord.FEW)


def test_a_contact_that_moves_between_months_leaves_one_and_counts_in_the_other(
    leader: Cupboard, here: None
) -> None:
    known = register(leader, facts(date(2026, 9, 8), henvender=Henvender.FAR))
    published(leader, "2026-09")
    with leader.write() as uow:
        change_contact(uow, ChangeContact(date(2026, 9, 8), known, facts(date(2026, 10, 8))))
    assert published(leader, "2026-10", "2026-11-20").tables[0].total == 70, "one more, one taken back"


def test_a_contact_of_today_asks_nothing_about_the_ledger(leader: Cupboard, here: None) -> None:
    published(leader, "2026-10", "2026-11-20")
    with leader.write() as uow:
        change = register_contact(uow, Register(uuid4(), facts()))
    assert dict(change.counts) == {}
    with leader.read() as session:
        assert counted_in(session, Month(2026, 11)) is None
        assert counted_in(session, Month(2026, 10)) == Month(2026, 11)


def test_a_taken_back_contact_waits_until_somebody_like_it_comes(leader: Cupboard, here: None) -> None:
    """October has nobody from 4850; so the one of September can't be taken back before somebody comes."""
    known = register(leader, facts(date(2026, 9, 8), postnummer="4850"))
    published(leader, "2026-09")
    with leader.write() as uow:
        remove_contact(uow, RemoveContact(date(2026, 9, 8), known))
    assert published(leader, "2026-10", "2026-11-20").tables[0].total == 70
    put(leader, [*invented(Month(2026, 11), 40), facts(date(2026, 11, 4), postnummer="4850", count=6)])
    with clock.frozen(datetime.fromisoformat("2026-12-02T09:00")):
        assert published(leader, "2026-11").tables[0].total == 45
        assert ledger_verify(leader).holds


def test_only_published_periods_are_compared(leader: Cupboard, here: None) -> None:
    assert published(leader, "2026-09").comparisons == ()
    october = published(leader, "2026-10", "2026-11-20")
    beside = {one.table_id: one for one in october.comparisons}
    assert beside["contacts.total"].values == (60,)
    assert {one.period for one in october.comparisons} == {SEPTEMBER}
    assert [str(month) for month in october.history.months] == ["2026-09", "2026-10"]
    assert october.history.totals == (60, 70)


def test_what_does_not_stand_alone_is_known_with_its_reason_and_without_its_number(
    leader: Cupboard, here: None
) -> None:
    register(leader, facts(date(2026, 10, 6), channel=Channel.UDE, count=3))
    published(leader, "2026-10", "2026-11-20")
    with leader.read() as session:
        found = {(one.table, one.codes): one.why for one in refusals(session, OCTOBER)}
        columns = {column.name for column in RefusedFigure.__table__.columns}
    assert found["contacts.channel", ("ude",)] == "too_small"
    assert "value" not in columns


def test_a_snapshot_reads_back_as_it_was_written(leader: Cupboard, here: None) -> None:
    published(leader, "2026-09")
    for _, words in stored(leader).values():
        assert text_of(figures_of(words)) == words


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        ("UPDATE publication SET snapshot = replace(snapshot, '73', '74')", "snapshot"),
        ("UPDATE published_figure SET value = value + 1 WHERE table_id = 'contacts.total'", "contacts.total"),
        ("UPDATE frozen_month SET counts = replace(counts, '2026-10', '2026-09')", "ledger"),
        ("UPDATE frozen_month SET contacts = '[]'", "frozen_month"),
        ("DELETE FROM witness", "ledger"),
        ("DELETE FROM published_figure WHERE table_id = 'contacts.channel'", "contacts.channel"),
    ],
)
def test_a_ledger_that_was_tampered_with_does_not_hold(
    leader: Cupboard, here: None, spoil: str, what: str
) -> None:
    register(leader, facts(date(2026, 10, 6), channel=Channel.UDE, count=3))
    assert published(leader, "2026-10", "2026-11-20").tables[0].total == 73
    assert ledger_verify(leader).holds
    with leader.write() as uow:
        uow.session.execute(text(spoil))
        uow.commit()
    assert what in {problem.what for problem in ledger_verify(leader).problems}
