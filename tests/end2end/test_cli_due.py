"""What is due is erased from the command line whichever kind it is, each kind counted by its own name."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.values import Role
from tests.helpers.command_line import Said, inside
from tests.helpers.course_house import CourseHouse
from tests.helpers.cupboards import PASSPHRASE, STAFF, RealHouse, facts, new_house, register
from tests.helpers.handover_desk import HandoverDesk

STARTED = datetime.fromisoformat("2025-09-01 09:00")
BOTH_DUE = datetime.fromisoformat("2026-05-04 10:00")
NOTHING = "Ingen slettefrist er nået. Intet er slettet.\n"


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    """Somebody on a course that is over, two families whose referral was caught, one that still waits."""
    made = new_house(tmp_path)
    (tmp_path / "pas.txt").write_text(PASSPHRASE, encoding="utf-8")
    with clock.frozen(STARTED), made.open() as cupboard:
        course, desk = CourseHouse(cupboard), HandoverDesk(cupboard)
        course.enrol(course.course(first=date(2025, 9, 3), seats=2), "Michelle")
        for name in ("Sofie", "Amina"):
            referral = desk.refer(desk.family(name), carried=True)
            for step in (Step.SENT, Step.CAUGHT):
                desk.step(referral, step, reason="")
        desk.refer(desk.family("Thilde"), carried=True)
    with clock.frozen(BOTH_DUE), made.open() as cupboard:
        for back in range(3):
            register(cupboard, facts(BOTH_DUE.date() - timedelta(days=back)))
    return made


def erase(house: RealHouse, *more: str, now: datetime = BOTH_DUE, role: Role = Role.LEADER) -> Said:
    folder = house.home.root.parent
    with clock.frozen(now):
        return inside(
            *("--home", house.home.root, "--staff", STAFF[role][1], "--passphrase-file", folder / "pas.txt"),
            *("participants", "erase", "--due", *more),
        )


def test_both_kinds_are_counted_rehearsed_and_erased(house: RealHouse) -> None:
    both = "1 familie på hold og 2 familier med samtykker og henvisninger"
    rehearsed = erase(house, "--dry-run")
    assert (rehearsed.code, rehearsed.out) == (0, f"Ville blive slettet: {both}. Intet er slettet.\n")
    done = erase(house)
    assert (done.code, done.out, done.err) == (0, f"Slettet: {both}.\n", "")
    assert erase(house).out == NOTHING
    with house.open() as cupboard:
        stays = HandoverDesk(cupboard)
        with cupboard.read() as session:
            from familiehus.queries.handover import families

            assert [one.name for one in families(session, stays.cupboard.actor)] == ["Thilde"]


def test_families_alone_are_due_too(house: RealHouse) -> None:
    """The course's people are kept for three months, the others for six."""
    early = erase(house, now=STARTED + timedelta(days=1))
    assert (early.code, early.out) == (0, NOTHING)
    erase(house, now=STARTED + timedelta(days=150))
    said = erase(house)
    assert said.out == "Slettet: 2 familier med samtykker og henvisninger.\n"


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.ADMIN])
def test_only_those_who_may(house: RealHouse, role: Role) -> None:
    assert erase(house, role=role).code == 4
