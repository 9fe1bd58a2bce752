"""A paper tally in a real house: days closed, files known again, rights, and all or nothing."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.models import Contact, Correction, DayCount, ImportedFile
from familiehus.services.days import CloseDay, close_day
from familiehus.services.exporting import ExportTally, export_tally
from familiehus.services.house_settings import ChangeHouse, change_house
from familiehus.services.importing import ImportTally, Tally, import_tally, read_tally
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ContactFacts, Role
from tests.helpers.cupboards import RealHouse, facts, new_house, register

NOW = datetime.fromisoformat("2026-11-20T13:05")
TALLY = """dato;henvender;postnummer;time;antal;aarsager
18-11-2026;mor;4760;10;3;søvn,amning
18-11-2026;far;4780;;;
19-11-2026;anden;ukendt;9;2;
20-11-2026;mor;4791;11;1;
"""


@pytest.fixture(autouse=True)
def _friday() -> Iterator[None]:
    with clock.frozen(NOW):
        yield


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    return new_house(tmp_path)


def read(cupboard: Cupboard, text: str = TALLY, encoding: str = "utf-8") -> Tally:
    with cupboard.read() as session:
        return read_tally(session, cupboard.actor, text.encode(encoding))


def bring_in(cupboard: Cupboard, text: str = TALLY, *, again: bool = False) -> None:
    tally = read(cupboard, text)
    with cupboard.write() as uow:
        import_tally(uow, ImportTally(tally, again))


def counts(cupboard: Cupboard) -> dict[date, int]:
    with cupboard.read() as session:
        return {row.day: row.contacts for row in session.execute(select(DayCount)).scalars()}


def contacts(cupboard: Cupboard) -> int:
    with cupboard.read() as session:
        return sum(session.execute(select(Contact.count)).scalars())


def out(cupboard: Cupboard, first: date | None = None, last: date | None = None) -> bytes:
    with cupboard.read() as session:
        return b"".join(export_tally(session, cupboard.actor, ExportTally(first, last)))


def test_a_paper_day_is_a_finished_count_except_today(house: RealHouse) -> None:
    with house.open(Role.COORDINATOR) as cupboard:
        tally = read(cupboard)
        with cupboard.write() as uow:
            change = import_tally(uow, ImportTally(tally))
        assert change.counts == {"lines": 4, "contacts": 7, "days": 3}
        assert change.days == (date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20))
        assert counts(cupboard) == {date(2026, 11, 18): 4, date(2026, 11, 19): 2}
        assert contacts(cupboard) == 7


def test_a_day_that_has_contacts_is_closed_with_all_of_them(house: RealHouse) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(date(2026, 11, 18), count=2))
        bring_in(cupboard)
        assert counts(cupboard)[date(2026, 11, 18)] == 6


def test_a_closed_day_is_corrected_with_the_reason_paper(house: RealHouse) -> None:
    with house.open() as cupboard:
        for day, count in ((date(2026, 11, 18), 5), (date(2026, 11, 20), 0)):
            if count:
                register(cupboard, facts(day, count=count))
            with cupboard.write() as uow:
                close_day(uow, CloseDay(day, "Huset", count))
        bring_in(cupboard)
        assert counts(cupboard) == {
            date(2026, 11, 18): 9,
            date(2026, 11, 19): 2,
            date(2026, 11, 20): 1,
        }
        with cupboard.read() as session:
            made = {
                (row.day, row.reason, row.contacts) for row in session.execute(select(Correction)).scalars()
            }
        assert made == {
            (date(2026, 11, 18), "kom senere på papir", 4),
            (date(2026, 11, 20), "kom senere på papir", 1),
        }


@pytest.mark.parametrize(
    "same",
    [
        TALLY,
        TALLY.replace("\n", "\r\n"),
        "\ufeff" + TALLY.replace("18-11-2026", "2026-11-18").replace("søvn,amning", "Amning, SØVN"),
        "\n".join([TALLY.splitlines()[0], *reversed(TALLY.splitlines()[1:])]),
    ],
    ids=["same", "line ends", "other words", "other order"],
)
def test_the_same_content_is_known_again_in_any_dress(house: RealHouse, same: str) -> None:
    with house.open() as cupboard:
        bring_in(cupboard)
        for encoding in ("utf-8", "utf-8-sig"):
            tally = read(cupboard, same.removeprefix("\ufeff"), encoding)
            assert tally.imported_before == NOW.date()
            with cupboard.write() as uow, pytest.raises(UserError, match="file_imported_before"):
                import_tally(uow, ImportTally(tally))
        assert contacts(cupboard) == 7


def test_again_counts_twice_and_is_remembered_once(house: RealHouse) -> None:
    with house.open() as cupboard:
        bring_in(cupboard)
        bring_in(cupboard, again=True)
        assert contacts(cupboard) == 14
        assert counts(cupboard)[date(2026, 11, 18)] == 8
        with cupboard.read() as session:
            assert len(session.execute(select(ImportedFile)).scalars().all()) == 1


def test_one_contact_more_is_another_file(house: RealHouse) -> None:
    with house.open() as cupboard:
        bring_in(cupboard)
        assert read(cupboard, TALLY.replace(";3;", ";4;")).imported_before is None


def test_every_bad_line_is_told_and_nothing_is_read(house: RealHouse) -> None:
    text = TALLY + "x;mor;4760;;;\n\n19-11-2026;mor;4761;;0;\n"
    with house.open() as cupboard:
        with pytest.raises(UserError) as refused:
            read(cupboard, text)
        bad = refused.value.fields["bad"]
        assert isinstance(bad, tuple)
        assert [(one.line, one.column) for one in bad] == [(6, "dato"), (8, "postnummer"), (8, "antal")]
        assert refused.value.fields["count"] == 2
        assert contacts(cupboard) == 0


def test_an_empty_tally_is_no_contacts_and_not_remembered(house: RealHouse) -> None:
    with house.open() as cupboard:
        for _ in range(2):
            bring_in(cupboard, TALLY.splitlines()[0])
        assert counts(cupboard) == {}


def test_a_house_that_changed_meanwhile_is_looked_at_again(house: RealHouse) -> None:
    with house.open() as cupboard:
        tally = read(cupboard)
        with cupboard.write() as uow:
            change_house(uow, ChangeHouse("Familiehuset", date(2026, 11, 19), 5, 3, "12345"))
        with cupboard.write() as uow, pytest.raises(UserError, match="day_before_opening"):
            import_tally(uow, ImportTally(tally))
        assert contacts(cupboard) == 0


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.ADMIN])
def test_others_may_neither_bring_in_nor_take_out(house: RealHouse, role: Role) -> None:
    with house.open() as leader:
        tally = read(leader)
    with house.open(role) as cupboard:
        with pytest.raises(NotAllowed):
            read(cupboard)
        with cupboard.write() as uow, pytest.raises(NotAllowed):
            import_tally(uow, ImportTally(tally))
        with pytest.raises(NotAllowed):
            out(cupboard)
        assert contacts(cupboard) == 0


def test_export_and_import_are_inverses_between_houses(house: RealHouse, tmp_path: Path) -> None:
    with house.open() as cupboard:
        bring_in(cupboard)
        for _ in range(2):
            register(cupboard, facts(date(2026, 11, 17), hour=None))
        written = out(cupboard)
    (tmp_path / "other").mkdir()
    with new_house(tmp_path / "other").open() as other:
        tally = read(other, written.decode("utf-8"))
        with other.write() as uow:
            import_tally(uow, ImportTally(tally))
        assert out(other) == written
        assert sorted(map(repr, tally.facts)) == sorted(map(repr, read(other, written.decode("utf-8")).facts))


def test_equal_contacts_stay_apart_and_the_order_says_nothing(house: RealHouse) -> None:
    with house.open() as cupboard:
        for hour in (11, None, 9, None):
            register(cupboard, facts(date(2026, 11, 18), hour=hour))
        lines = out(cupboard).decode("utf-8-sig").splitlines()[1:]
    assert [line.split(";")[1] for line in lines] == ["", "", "9", "11"]


def test_a_period_is_cut_at_both_ends(house: RealHouse) -> None:
    with house.open() as cupboard:
        bring_in(cupboard)
        one_day = out(cupboard, date(2026, 11, 19), date(2026, 11, 19)).decode("utf-8-sig").splitlines()
        assert [line[:10] for line in one_day[1:]] == ["19-11-2026"]
        with pytest.raises(UserError, match="period_backwards"):
            out(cupboard, date(2026, 11, 20), date(2026, 11, 19))


def test_a_desk_may_write_while_a_tally_is_being_read(house: RealHouse) -> None:
    with house.open() as cupboard, cupboard.read() as session:
        read_tally(session, cupboard.actor, TALLY.encode())
        register(cupboard)
        tally = read_tally(session, cupboard.actor, TALLY.encode())
    assert isinstance(tally.facts[0], ContactFacts)
