"""All that is stored about a family is said: each column of each table that knows it, and nobody else's."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.family import MemberKind
from familiehus.courses.template import Ask
from familiehus.errors import NotAllowed, UserError
from familiehus.models.base import Base
from familiehus.models.enrolment import Attendance, Enrolment, EnrolmentEvent, Member
from familiehus.services.attendance import MarkAttendance, mark_attendance
from familiehus.services.erasure import Erase, erase
from familiehus.services.person_extract import PersonExtract, StoredFact, extract_json, person_extract
from familiehus.values import Role
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.enrol_house import COURSE, FIRST, NOW, make, member, put_in

LATER = datetime.fromisoformat("2026-12-02 12:00")
_LINKS = {"enrolment_id", "position", "kind", "course_id"}
"""What ties the rows together, and the order of the people: it says nothing but that they are this family."""


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    made = new_house(tmp_path)
    with clock.frozen(NOW):
        asks = frozenset(Ask)
        make(made, "Jobcentergruppe", asks=asks)
    return made


def amina(house: RealHouse) -> UUID:
    """A family with everything that can be stored, and a session that they came to."""
    with clock.frozen(NOW), house.open() as cupboard:
        mother = member("Amina", phone="22334455", due_date=date(2027, 3, 14), language="somali",
                        postnummer="4760")  # fmt: skip
        child = member("Adam", MemberKind.CHILD, birth_month=date(2026, 2, 1))
        one = put_in(cupboard, mother, child, referrer="jordemoder", override="følger en ven",
                     priority="tvillinger", wants_next=True)  # fmt: skip
        put_in(cupboard, member("Sofie", phone="99887766"), referrer="jordemoder")
    with clock.frozen(LATER), house.open() as cupboard, cupboard.write() as uow:
        mark_attendance(uow, MarkAttendance(COURSE, FIRST, ((one, Came.SENT_WORD),)))
    return one


def read(house: RealHouse, one: UUID, role: Role = Role.RECEPTION) -> PersonExtract:
    with clock.frozen(LATER), house.open(role) as cupboard:
        return person_extract(cupboard, one)


def fact(extract: PersonExtract, code: str, whom: str = "") -> StoredFact:
    return next(each for each in extract.facts if (each.code, each.whom) == (code, whom))


def test_the_facts_and_why(house: RealHouse) -> None:
    found = read(house, amina(house))
    assert (found.house, found.course) == ("Familiehuset Kanalen", "Jobcentergruppe, vinter")
    phone = fact(found, "phone", "Amina")
    assert (phone.what, phone.value, phone.why) == ("Telefon", "22334455", "Kun til beskeder om tider.")
    assert fact(found, "birth_month", "Adam").value == date(2026, 2, 1)
    assert fact(found, "referrer").value == "Jordemoder"
    assert found.marks == ((FIRST, Came.SENT_WORD),)
    assert found.erase_on == date(2027, 7, 14)
    assert found.in_backups_until == date(2028, 7, 14)
    assert all(each.what and each.why for each in found.facts)


def test_every_column_that_is_filled_is_said(house: RealHouse) -> None:
    """Each column of the family's rows is found in the file, also one that is added later."""
    one = amina(house)
    with house.open() as cupboard, cupboard.write() as uow:
        uow.session.execute(
            update(Enrolment)
            .where(Enrolment.id == one)
            .values(reason="ringede", offer_until=datetime(2026, 12, 3, 9, 17), unanswered=1, queued=4711)  # noqa: DTZ001
        )
        uow.session.execute(update(Member).where(Member.enrolment_id == one, Member.name == "Adam").values(
            phone="11223344", due_date=date(2027, 5, 5), language="dari", postnummer="4780"))  # fmt: skip
        uow.session.execute(update(EnrolmentEvent).where(EnrolmentEvent.enrolment_id == one).values(
            needed=77, free=66))  # fmt: skip
        uow.commit()
    content = json.loads(extract_json(read(house, one)))
    said = {(each["field"], each["value"]) for each in content["stored"]}
    with house.open() as cupboard, cupboard.read() as session:
        stored = [
            *_filled(session, Enrolment, Enrolment.id == one),
            *_filled(session, Member, Member.enrolment_id == one),
        ]
        lines = list(_filled(session, EnrolmentEvent, EnrolmentEvent.enrolment_id == one))
        marks = list(_filled(session, Attendance, Attendance.enrolment_id == one))
    ids = [value for name, value in stored if name == "id"]
    assert sorted(ids) == sorted(content["ids"])
    assert ("erase_on", content["erased_on"]) in stored
    facts = [pair for pair in stored if pair[0] not in ("id", "erase_on")]
    assert [pair for pair in facts if pair not in said and pair != ("referrer", "jordemoder")] == []
    assert ("referrer", "Jordemoder") in said
    for shown, rows in (("happened", lines), ("attendance", marks)):
        values = [value for each in content[shown] for value in each.values()]
        assert [pair for pair in rows if pair[1] not in values] == []


def _filled(session: Session, table: type[Base], mine: ColumnElement[bool]) -> Iterator[tuple[str, object]]:
    """Each filled column of the rows, as the file writes it."""
    for row in session.execute(select(*table.__table__.c).where(mine)).mappings():
        for name, value in row.items():
            if name not in _LINKS and value not in (None, ""):
                plain = value.isoformat() if isinstance(value, date) else value
                yield name, str(plain) if isinstance(plain, UUID) else plain


def test_no_table_knows_a_family_that_is_not_asked() -> None:
    """A new table that points at an enrolment must come into the extract, and into this test."""
    pointing = {
        table.name
        for table in Base.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "enrolment"
    }
    told_by_the_family_s_own = {"family_enrolment", "referral"}  # test_family_extract
    assert pointing == {"member", "enrolment_event", "attendance"} | told_by_the_family_s_own


def test_nobody_else_is_in_it(house: RealHouse) -> None:
    content = extract_json(read(house, amina(house)))
    assert "Sofie" not in content
    assert "99887766" not in content


def test_the_file_can_be_read_by_machines(house: RealHouse) -> None:
    one = amina(house)
    content = json.loads(extract_json(read(house, one)))
    assert content["erased_on"] == "2027-07-14"
    assert content["ids"][0] == str(one)
    assert {"field": "phone", "who": "Amina", "what": "Telefon", "value": "22334455",
            "why": "Kun til beskeder om tider."} in content["stored"]  # fmt: skip
    assert content["attendance"] == [{"session": "2026-12-02", "came": "afbud"}]
    assert [line["what"] for line in content["happened"]] == [
        "optaget uden om reglerne", "fået forrang", "tilmeldt"]  # fmt: skip


def test_the_admin_sees_no_families(house: RealHouse) -> None:
    one = amina(house)
    with pytest.raises(NotAllowed):
        read(house, one, Role.ADMIN)


@pytest.mark.parametrize("erased", [True, False])
def test_who_is_not_there(house: RealHouse, *, erased: bool) -> None:
    one = amina(house) if erased else uuid4()
    if erased:
        with clock.frozen(LATER), house.open() as cupboard:
            erase(cupboard, Erase((one,)))
    with pytest.raises(UserError) as refused:
        read(house, one)
    assert refused.value.code == "enrolment_gone"
