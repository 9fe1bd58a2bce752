"""A family on its way is forgotten: in no page of database or log, nor after a backup; no figure moves.

The same search finds everything before, or it would prove nothing.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from familiehus import clock
from familiehus.errors import NotAllowed, UserError
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Feedback, NextStep, Step
from familiehus.models.base import Base
from familiehus.models.handover import Family, HandoverCount, ReferralCount
from familiehus.paths import Home
from familiehus.queries.handover_counts import HandoverCounts, handover_counts
from familiehus.queries.referral_figures import ReferralFigures, referral_figures
from familiehus.services.backups import BackUpNow, back_up_now
from familiehus.services.consents import MarkTold, mark_told
from familiehus.services.erasure import (
    EraseFamily,
    StillHeld,
    erase_due,
    erase_family,
    families_due,
)
from familiehus.services.family_going import family_going
from familiehus.services.family_retention import keep
from familiehus.services.referral_answers import GiveFeedback, give_feedback
from familiehus.services.referrals import CloseReferral, close_referral
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.engine import connect_copy
from familiehus.storage.restore import restore
from familiehus.values import Role
from tests.helpers.course_house import MONDAY, CourseHouse, at_time
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, facts, new_house, register
from tests.helpers.handover_desk import NURSES, HandoverDesk
from tests.helpers.raw_pages import opened_pages

CANARIES = ("Kanariemor", "87650912", "kanariegiver", "kanarieoplysning", "kanarieformål", "kanariegrund",
            "kanariekilde", "kanariemøde")  # fmt: skip
STAYS = "Bliver"
PERIOD = (date(2026, 10, 1), date(2027, 12, 31))
Figures = tuple[ReferralFigures, HandoverCounts]


class Forgetting:
    """A house with a family whose loop is closed, one that stays because it waits, and a backup of both."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.real = folder, new_house(folder)
        self.cupboard = self.real.open(Role.LEADER)
        self.desk = HandoverDesk(self.cupboard)
        self.gone = self._lived()
        self.stays = self.desk.family(STAYS)
        self.waits = self.desk.refer(self.stays, carried=True)
        back_up_now(self.cupboard, BackUpNow())

    def _lived(self) -> UUID:
        """Caught, refused, withdrawn and told, received and answered, talked about twice."""
        desk = self.desk
        family = desk.family("Kanariemor", phone="87650912")
        words = {"giver": "kanariegiver", "information": ("kanarieoplysning",), "purpose": "kanarieformål"}
        yes = desk.yes(family, **words)
        caught = desk.refer(family, consent=yes, information=("kanarieoplysning",))
        with at_time(MONDAY + timedelta(days=4)):
            for step in (Step.SENT, Step.RECEIVED, Step.CAUGHT):
                desk.step(caught, step, told_by="kanariekilde", reason="")
        refused = desk.refer(family, carried=True)
        desk.step(refused, Step.SENT)
        desk.step(refused, Step.REFUSED, reason="kanariegrund")
        desk.do(close_referral, CloseReferral(refused, "kanariegrund", NextStep.POINTED_ON))
        desk.no(yes)
        desk.do(mark_told, MarkTold(yes, ", ".join(NURSES)))
        came = desk.receive(family, agreed=True)
        desk.step(came, Step.CAUGHT)
        desk.do(give_feedback, GiveFeedback(came, Feedback.CAUGHT, clock.today()))
        for reason in ("", "kanariemøde"):
            held = SharingMeeting(uuid4(), family, clock.today(), (Party.SCHOOL, Party.DOCTOR), "", reason)
            desk.do(hold_meeting, HoldMeeting(held))
        return family

    def hits(self, home: Home | None = None) -> set[str]:
        """Which canaries are found: in every page, and in every other file as it lies."""
        home = home or self.real.home
        found = _in(opened_pages(home.database, self.real.key.raw))
        for path in home.root.rglob("*"):
            if path.is_file():
                found |= _in(path.read_bytes())
        return found

    def figures(self) -> Figures:
        return figures(self.cupboard)


def figures(cupboard: Cupboard) -> Figures:
    with cupboard.read() as session:
        return referral_figures(session, *PERIOD), handover_counts(session, *PERIOD)


def names(cupboard: Cupboard) -> set[str]:
    with cupboard.read() as session:
        return set(session.execute(select(Family.name)).scalars())


def _in(data: bytes) -> set[str]:
    return {word for word in CANARIES if word.encode() in data}


def work(cupboard: Cupboard, moment: str) -> None:
    """Three days on which somebody came: the house has reason to believe its clock."""
    day = datetime.fromisoformat(moment).date()
    with clock.frozen(datetime.fromisoformat(moment)):
        for back in range(3):
            register(cupboard, facts(day - timedelta(days=back)))


@pytest.fixture
def forgetting(tmp_path: Path) -> Iterator[Forgetting]:
    with at_time(MONDAY):
        made = Forgetting(tmp_path)
    with at_time(MONDAY + timedelta(days=5)):
        yield made
        made.cupboard.close()


def test_nothing_is_left_in_database_or_log_and_no_figure_moves(forgetting: Forgetting) -> None:
    assert forgetting.hits() == set(CANARIES)
    before = forgetting.figures()
    assert (before[0].out.total, before[0].incoming.total) == (3, 1)
    assert before[1] == HandoverCounts(1, 1, 2, 1, 0, 0)
    change = erase_family(forgetting.cupboard, EraseFamily(forgetting.gone))
    assert (change.subject, change.ids) == ("family", (forgetting.gone,))
    assert change.after == StillHeld((), journal=False, second_folder=False)
    assert change.counts["stopped"] == 0
    assert forgetting.hits() == set()
    assert forgetting.figures() == before
    assert names(forgetting.cupboard) == {STAYS}


def test_the_counts_know_a_month_and_no_id_of_anybody(forgetting: Forgetting) -> None:
    with forgetting.cupboard.read() as session:
        known = _ids(session)
    erase_family(forgetting.cupboard, EraseFamily(forgetting.gone))
    with forgetting.cupboard.read() as session:
        counts = [
            *session.execute(select(ReferralCount.month, ReferralCount.id)),
            *session.execute(select(HandoverCount.month, HandoverCount.id)),
        ]
    assert len(counts) == 3 + 4
    assert {month.day for month, _ in counts} == {1}
    assert len({one for _, one in counts} | known) == len(counts) + len(known)


def _ids(session: object) -> set[UUID]:
    """Every id in an identified table that is about families."""
    tables = ("family", "consent", "referral", "sharing_meeting")
    found = (session.execute(select(Base.metadata.tables[one].c.id)).scalars() for one in tables)  # type: ignore[attr-defined]
    return {one for ids in found for one in ids}


def test_an_older_backup_brings_back_nobody_and_the_same_figures(forgetting: Forgetting) -> None:
    before = forgetting.figures()
    erase_family(forgetting.cupboard, EraseFamily(forgetting.gone))
    forgetting.cupboard.close()
    [backup] = forgetting.real.home.backups.glob("*.fhb")
    for home in (forgetting.real.home, Home(forgetting.folder / "ny pc")):
        restore(home, backup, lambda _: forgetting.real.key)
        assert forgetting.hits(home) == set()
        with open_cupboard(home, forgetting.real.key, HOUSE_ID, LEADER_ID) as cupboard:
            assert names(cupboard) == {STAYS}
            assert figures(cupboard) == before


def test_a_house_put_aside_that_holds_them_is_named(forgetting: Forgetting) -> None:
    forgetting.cupboard.close()
    [backup] = forgetting.real.home.backups.glob("*.fhb")
    kept = restore(forgetting.real.home, backup, lambda _: forgetting.real.key).kept
    forgetting.cupboard = forgetting.real.open()
    change = erase_family(forgetting.cupboard, EraseFamily(forgetting.gone))
    assert isinstance(change.after, StillHeld)
    assert change.after.copies == (kept[0].name,)


def test_whoever_asks_is_forgotten_and_the_open_ones_stop(forgetting: Forgetting) -> None:
    with forgetting.cupboard.read() as session:
        [stops] = family_going(session, forgetting.cupboard.actor, forgetting.stays).stops
    assert (stops.id, stops.party) == (forgetting.waits, NURSES[0])
    before = forgetting.figures()[0].out
    change = erase_family(forgetting.cupboard, EraseFamily(forgetting.stays))
    assert change.counts["stopped"] == 1
    after = forgetting.figures()[0].out
    assert (after.unknown, after.not_caught) == (before.unknown - 1, before.not_caught + 1)
    with forgetting.cupboard.read() as session:
        kinds = dict(
            session.execute(select(ReferralCount.outcome, func.count()).group_by(ReferralCount.outcome)).all()
        )
    assert kinds == {"stoppet": 1}
    with pytest.raises(UserError, match="family_gone"):
        erase_family(forgetting.cupboard, EraseFamily(forgetting.stays))
    with forgetting.real.open(Role.RECEPTION) as reception, pytest.raises(NotAllowed):
        erase_family(reception, EraseFamily(forgetting.gone))


# -- by itself -----------------------------------------------------------------------------------------------


def test_half_a_year_later_the_house_does_it_by_itself_but_nobody_who_waits(forgetting: Forgetting) -> None:
    day = forgetting.desk.erase_on(forgetting.gone)
    assert day == date(2027, 5, 27), "six months after the last step"
    assert forgetting.desk.erase_on(forgetting.stays) is None
    work(forgetting.cupboard, "2027-05-26 09:00")
    with clock.frozen(datetime.fromisoformat("2027-05-26 23:59")):
        assert erase_due(forgetting.cupboard) is None
    before = forgetting.figures()
    with clock.frozen(datetime.fromisoformat("2027-05-27 08:00")):
        with forgetting.real.open(Role.ADMIN) as admin:
            assert erase_due(admin) is None
        with forgetting.real.open(Role.RECEPTION) as reception:
            change = erase_due(reception)
            assert change is not None
            assert (change.subject, change.ids) == ("family", (forgetting.gone,))
            assert erase_due(reception) is None
    assert forgetting.hits() == set()
    assert names(forgetting.cupboard) == {STAYS}
    assert forgetting.figures() == before


def test_somebody_who_was_not_told_keeps_the_family(forgetting: Forgetting) -> None:
    family = forgetting.desk.family("Venter")
    yes = forgetting.desk.yes(family)
    sent = forgetting.desk.refer(family, consent=yes)
    for step in (Step.SENT, Step.CAUGHT):
        forgetting.desk.step(sent, step, reason="")
    forgetting.desk.no(yes)
    work(forgetting.cupboard, "2028-05-27 09:00")
    with clock.frozen(datetime.fromisoformat("2028-05-27 09:00")):
        assert forgetting.desk.erase_on(family) is None
        assert families_due(forgetting.cupboard) == (forgetting.gone,)
        _backdate(forgetting.cupboard, family)
        assert families_due(forgetting.cupboard) == (forgetting.gone,), "the date lies; it is asked again"
        forgetting.desk.do(mark_told, MarkTold(yes, ", ".join(NURSES)))
        assert forgetting.desk.erase_on(family) == date(2028, 11, 27)


def _backdate(cupboard: Cupboard, family: UUID) -> None:
    with cupboard.write() as uow:
        uow.session.get_one(Family, family).erase_on = date(2027, 1, 1)
        uow.commit()


def test_a_course_that_goes_on_keeps_the_family(forgetting: Forgetting) -> None:
    house = CourseHouse(forgetting.cupboard)
    with at_time(MONDAY):
        enrolment = house.enrol(house.course(seats=4), "Sofie")
        family = forgetting.desk.family("Sofie", enrolment=enrolment)
    assert forgetting.desk.erase_on(family) == date(2027, 7, 20), "the course ends on 20 January"
    _backdate(forgetting.cupboard, family)
    work(forgetting.cupboard, "2027-07-01 09:00")
    with clock.frozen(datetime.fromisoformat("2027-07-01 09:00")):
        assert families_due(forgetting.cupboard) == (forgetting.gone,)
        with forgetting.cupboard.write() as uow:
            keep(uow.session, family)
            uow.commit()
    assert forgetting.desk.erase_on(family) == date(2027, 7, 20)


def test_families_and_enrolments_that_are_due_go_together(forgetting: Forgetting) -> None:
    house = CourseHouse(forgetting.cupboard)
    with at_time(MONDAY):
        enrolment = house.enrol(house.course(seats=4), "Sofie")
    work(forgetting.cupboard, "2027-06-01 09:00")
    with clock.frozen(datetime.fromisoformat("2027-06-01 09:00")):
        change = erase_due(forgetting.cupboard)
    assert change is not None
    assert (change.subject, set(change.ids)) == ("enrolment", {enrolment, forgetting.gone})
    listed = forgetting.real.home.erased.read_text(encoding="ascii")
    assert {line.split()[1] for line in listed.splitlines()} == {str(enrolment), str(forgetting.gone)}


@pytest.mark.parametrize("wrong", ["2016-11-23 09:00", "2029-11-23 09:00", "2126-11-23 09:00"])
def test_a_wrong_clock_erases_nobody(forgetting: Forgetting, wrong: str) -> None:
    with clock.frozen(datetime.fromisoformat(wrong)):
        assert families_due(forgetting.cupboard) == ()
        assert erase_due(forgetting.cupboard) is None
    assert names(forgetting.cupboard) == {"Kanariemor", STAYS}


def test_work_with_families_alone_tells_the_house_which_day_it_is(forgetting: Forgetting) -> None:
    for day in ("2027-08-02", "2027-08-03", "2027-08-04"):
        with clock.frozen(datetime.fromisoformat(f"{day} 09:00")):
            assert families_due(forgetting.cupboard) == ()
            forgetting.desk.family("Line")
    with clock.frozen(datetime.fromisoformat("2027-08-04 10:00")):
        assert families_due(forgetting.cupboard) == (forgetting.gone,)


def test_a_copy_from_before_there_were_families_is_passed_over(tmp_path: Path) -> None:
    from familiehus.storage.erased import erase_again

    key = new_house(tmp_path).key
    with closing(connect_copy(tmp_path / "old.db", key, create=True)) as connection:
        connection.execute("CREATE TABLE enrolment (id CHAR(32) PRIMARY KEY)")
        assert erase_again(connection, [uuid4()]) == 0
