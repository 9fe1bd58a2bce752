"""All that is stored about a family on its way is said: each column of each table, and nobody else's."""

from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pypdf
import pytest
from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.models import handover as tables
from familiehus.models.base import Base
from familiehus.models.course import Course
from familiehus.models.offer import Offer
from familiehus.reports.person_extract import person_extract as printed
from familiehus.services import starter_offers
from familiehus.services.consents import MarkTold, mark_told
from familiehus.services.erasure import EraseFamily, erase_family
from familiehus.services.family_extract import FamilyExtract, family_extract, family_paper
from familiehus.services.referral_answers import GiveFeedback, TurnReferral, give_feedback, turn_referral
from familiehus.services.referrals import CloseReferral, close_referral
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.handover_desk import NURSES, SLEEP, HandoverDesk

_SAID_AS = {
    ("family", "opened_by"), ("referral", "made_by"), ("referral", "profession"), ("referral", "offer_id"),
    ("referral", "consent_id"), ("referral", "became"), ("referral", "meets_at"), ("referral", "direction"),
    ("family_enrolment", "enrolment_id"), ("family_enrolment", "referral_id"),
}  # fmt: skip
"""Ids and codes, which the extract says in words."""
_LINKS = {"id", "family_id", "erase_on", "number"}
"""Said as ``ids``, ``erase_on`` and the headings."""
_TIES = {("tell_duty", "consent_id"), ("referral_step", "referral_id")}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with at_time(MONDAY):
        yield new_house(tmp_path)


def everything(cupboard: Cupboard) -> UUID:
    """A family with each column filled."""
    desk, course = HandoverDesk(cupboard), CourseHouse(cupboard)
    enrolment = course.enrol(course.course("Fædregruppe", seats=4), "Thilde")
    family = desk.family("Thilde", phone="22334455")
    yes, other = desk.yes(family), desk.yes(family)
    sent = desk.refer(family, consent=yes)
    desk.step(sent, Step.SENT, reason="")
    desk.no(yes)
    desk.do(mark_told, MarkTold(yes, ", ".join(NURSES)))
    desk.do(close_referral, CloseReferral(sent, "samtykket er væk", NextStep.TALK))
    came = desk.receive(family, unit="Stege", agreed=True)
    desk.do(turn_referral, TurnReferral(came, Step.ENROLLED, enrolment=enrolment))
    desk.do(give_feedback, GiveFeedback(came, Feedback.GOT_IT, clock.today()))
    time = desk.receive(family)
    meets = clock.today() + timedelta(days=2)
    desk.do(turn_referral, TurnReferral(time, Step.APPOINTMENT, meets_on=meets, meets_at=570))
    refused = desk.refer(family, consent=other)
    for step in (Step.SENT, Step.REFUSED):
        desk.step(refused, step, reason="de har travlt")
    for reason in ("", "barnet skifter skole"):
        held = SharingMeeting(uuid4(), family, clock.today(), (Party.SCHOOL, Party.DOCTOR), "", reason)
        desk.do(hold_meeting, HoldMeeting(held))
    desk.do(starter_offers.add_starter_offers, starter_offers.AddStarterOffers())
    with cupboard.write() as uow:
        offer = uow.session.execute(select(Offer.id).limit(1)).scalar_one()
        uow.session.execute(update(tables.Referral).where(tables.Referral.id == sent).values(offer_id=offer))
        uow.commit()
    desk.refer(desk.family("Sofie", phone="99887766"), carried=True)
    return family


def _rows(session: Session, family: UUID) -> Iterator[tuple[str, str, object]]:
    """(table, column, value) of everything that is filled and hangs on the family."""
    mine = select(tables.Consent.id).where(tables.Consent.family_id == family)
    moved = select(tables.Referral.id).where(tables.Referral.family_id == family)
    about: dict[type[Base], ColumnElement[bool]] = {
        tables.Family: tables.Family.id == family,
        tables.FamilyEnrolment: tables.FamilyEnrolment.family_id == family,
        tables.Consent: tables.Consent.family_id == family,
        tables.TellDuty: tables.TellDuty.consent_id.in_(mine),
        tables.Referral: tables.Referral.family_id == family,
        tables.ReferralStep: tables.ReferralStep.referral_id.in_(moved),
        tables.SharingMeeting: tables.SharingMeeting.family_id == family,
    }
    known = {table.__tablename__ for table in about}
    hangs = {"family", "consent", "referral"}
    pointing = {
        table.name
        for table in Base.metadata.tables.values()
        if any(key.column.table.name in hangs for key in table.foreign_keys)
    }
    assert pointing <= known, "a new table that knows a family must come into the extract, and in here"
    for table, where in about.items():
        for row in session.execute(select(*table.__table__.c).where(where)).mappings():
            yield from ((table.__tablename__, name, value) for name, value in row.items())


def test_every_column_that_is_filled_is_said(house: RealHouse) -> None:
    with house.open() as cupboard:
        family = everything(cupboard)
        found = family_extract(cupboard, family)
        with cupboard.read() as session:
            stored = [one for one in _rows(session, family) if one[2] not in (None, "")]
            filled = {(table, name) for table, name, _ in stored}
            columns = {(table, name) for table, name, _ in _rows(session, family)}
    assert columns == filled, "a column that is never filled proves nothing"
    said = {fact.code for fact in found.facts}
    told = {pair for pair in filled if pair[1] not in _LINKS and pair not in _TIES}
    assert {f"{table}.{name}" for table, name in told} == said
    for table, name, value in stored:
        if (table, name) in told - _SAID_AS:
            values = [fact.value for fact in found.facts if fact.code == f"{table}.{name}"]
            assert _plain(value) in values, (table, name)
    ids = [value for table, name, value in stored if name == "id"]
    assert sorted(ids) == sorted(found.ids)
    assert found.ids[0] == family


def _plain(value: object) -> object:
    return value.replace("\n", "; ").replace("|", "; ") if isinstance(value, str) else value


def test_ids_and_codes_are_said_in_words_and_each_fact_says_why(house: RealHouse) -> None:
    with house.open() as cupboard:
        found = family_extract(cupboard, everything(cupboard))
        with cupboard.read() as session:
            course = session.execute(select(Course.name)).scalar_one()
    said = {(fact.code, fact.value) for fact in found.facts}
    assert {
        ("family.opened_by", "Mette Holm"),
        ("referral.profession", "Jordemoder"),
        ("referral.meets_at", "kl. 9.30"),
        ("referral.consent_id", "Samtykke 1"),
    } <= said
    courses = {v for code, v in said if code in ("family_enrolment.enrolment_id", "referral.became")}
    assert courses == {course}
    assert all(fact.what and fact.why and fact.whom for fact in found.facts)
    assert "Sofie" not in repr(found)
    assert "99887766" not in repr(found)


def _of(house: RealHouse, *, closed: bool) -> FamilyExtract:
    with house.open() as cupboard:
        desk = HandoverDesk(cupboard)
        family = desk.family()
        referral = desk.refer(family, carried=True)
        if closed:
            for step in (Step.SENT, Step.CAUGHT):
                desk.step(referral, step, reason="")
        return family_extract(cupboard, family)


def test_until_when(house: RealHouse) -> None:
    found = _of(house, closed=True)
    assert (found.erase_on, found.in_backups_until) == (date(2027, 5, 23), date(2028, 5, 23))
    assert "23. maj 2027" in _text(found)


def test_while_something_is_open_there_is_no_day(house: RealHouse) -> None:
    found = _of(house, closed=False)
    assert (found.erase_on, found.in_backups_until) == (None, None)
    assert "Så længe en henvisning er i gang" in _text(found)


def test_the_paper_says_what_is_true_of_a_family_on_its_way(house: RealHouse) -> None:
    with house.open() as cupboard:
        said = _text(family_extract(cupboard, everything(cupboard)))
    for words in (
        "Thilde",
        "22 33 44 55",
        "Samtykke 1",
        SLEEP,
        "Møde 2 efter § 11 e",
        "barnet skifter skole",
    ):
        assert words in said, words
    assert "gives ikke videre" not in said, "of a referral that would be untrue"
    assert "en plads. I kan klage" not in said


def _text(extract: FamilyExtract) -> str:
    pages = pypdf.PdfReader(BytesIO(printed(family_paper(extract)))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.ADMIN])
def test_it_is_everything_so_it_takes_the_right_to_everything(house: RealHouse, role: Role) -> None:
    with house.open() as cupboard:
        family = HandoverDesk(cupboard).family()
    with house.open(role) as cupboard, pytest.raises(NotAllowed):
        family_extract(cupboard, family)


def test_who_is_forgotten_is_not_there(house: RealHouse) -> None:
    with house.open() as cupboard:
        family = HandoverDesk(cupboard).family()
        erase_family(cupboard, EraseFamily(family))
        with pytest.raises(UserError, match="family_gone"):
            family_extract(cupboard, family)
