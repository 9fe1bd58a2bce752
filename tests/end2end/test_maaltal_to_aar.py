"""Two years of targets, as a committee reads them: what was promised, what came of it, and what was let go.

2025 is published with its targets; 2026 sets some of them again and not all; the status of 2026 says beside
each what last year's status said. A contact that came too late and families that are erased change no word
of it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.fitting import Answers
from familiehus.figures import PeriodFigures, Standing, TargetBefore
from familiehus.queries.course_crowds import SEATS
from familiehus.queries.ledger import snapshot
from familiehus.queries.targets import SetTarget
from familiehus.reports.month import period_report
from familiehus.services.courses import FinishCourse, finish_course
from familiehus.services.erasure import Erase, erase
from familiehus.services.publishing import Publish, publish
from familiehus.services.targets import RemoveTarget, SaveTarget, remove_target, save_target
from familiehus.values import Henvender, Month, Period
from tests.helpers.course_house import family
from tests.helpers.cupboards import facts, register
from tests.helpers.lived_house import LivedHouse, found, moment
from tests.helpers.told import provable, told_of
from tests.unit.reports.page_reading import read

OLD, NEW = Period.parse("2025"), Period.parse("2026")
EVERYBODY = SetTarget(uuid4(), OLD, "contacts.total", "", False, 300, "Kirsten B.", "")
MOEN = replace(EVERYBODY, id=uuid4(), measure="contacts.area", code="Møn", number=200)
FATHERS = replace(
    EVERYBODY, id=uuid4(), measure="contacts.area_henvender", code="Vordingborg · far", number=60
)
FILLED = replace(EVERYBODY, id=uuid4(), measure=SEATS, code="optaget", share=True, number=60)


@contextmanager
def on(day: date) -> Iterator[None]:
    with clock.frozen(moment(day, 10)):
        yield


def lived(house: LivedHouse, year: int, mothers: int) -> None:
    """A year at the desk, three postnumre."""
    for number in range(1, 13):
        with on(Month(year, number).first + timedelta(days=11)):
            for postnummer, who, count in (
                ("4760", Henvender.MOR, mothers), ("4760", Henvender.FAR, 6), ("4780", Henvender.MOR, 9),
            ):  # fmt: skip
                day = clock.today()
                one = facts(day, place=house.place, henvender=who, postnummer=postnummer, count=count)
                register(house.cupboard, one)


def ran(house: LivedHouse, first: date, families: int) -> list[UUID]:
    """A course of the template, with so many families on it to the end."""
    with on(first - timedelta(days=3)):
        course = house.course("Ung Gravid", f"Ung Gravid {first:%Y}", first, 10, seats=18)
        for number in range(families):
            told = family(f"Mor {number}", phone="12 34 56 78", due_date=first + timedelta(days=80))
            house.courses.enrol(course, members=told, answers=Answers(parent_under=True))
    enrolled = [one.id for one in house.courses.page(course).enrolments]
    for one in house.courses.page(course).sessions:
        with on(one.day + timedelta(days=1)):
            house.courses.mark(course, one.original, dict.fromkeys(enrolled, Came.CAME))
    with on(house.courses.row(course).last_day + timedelta(days=1)):
        house.do(finish_course, FinishCourse(course))
    return enrolled


def status(house: LivedHouse, period: Period) -> PeriodFigures:
    with on(period.last + timedelta(days=8)):
        figures = publish(house.cupboard, Publish(period)).after
    assert isinstance(figures, PeriodFigures)
    return figures


def paper(figures: PeriodFigures) -> str:
    return " ".join(" ".join(read(period_report(figures))).split())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LivedHouse]:
    """Two years lived; 2025 is published. Its last course was finished, and people are still in it."""
    with on(date(2025, 1, 2)):
        made = found(
            tmp_path, "Familiernes Hus", "Vordingborg",
            areas=("Vordingborg=4760", "Møn=4780"), opened=date(2025, 1, 2),
        )  # fmt: skip
    with made as house:
        with on(date(2025, 1, 6)):
            house.hours(house.place, date(2025, 1, 6), dict.fromkeys(range(1, 8), (8, 16)))
            for target in (EVERYBODY, MOEN, FATHERS, FILLED):
                house.do(save_target, SaveTarget(target))
        lived(house, 2025, 15)
        ran(house, date(2025, 9, 4), 12)
        yield house


def set_for(house: LivedHouse, *targets: SetTarget) -> None:
    with on(date(2026, 2, 2)):
        for one in targets:
            house.do(save_target, SaveTarget(replace(one, id=uuid4(), period=NEW)))


def test_the_status_says_what_last_years_status_said_and_what_was_let_go(house: LivedHouse) -> None:
    old = status(house, OLD)
    assert {one.measure: (one.value, one.standing) for one in old.targets} == {
        "contacts.total": (360, Standing.MET),
        "contacts.area": (108, Standing.NOT_MET),
        "contacts.area_henvender": (72, Standing.MET),
        SEATS: (66, Standing.MET),
    }
    assert [one.before for one in old.targets] == [None] * 4
    set_for(house, replace(EVERYBODY, number=400), replace(FILLED, number=70), FATHERS)
    lived(house, 2026, 20)
    ran(house, date(2026, 9, 3), 13)
    new = status(house, NEW)
    said = {one.measure: one for one in new.targets}
    assert (said["contacts.total"].value, said["contacts.total"].before) == (
        420, TargetBefore(OLD, 300, 360, Standing.MET),
    )  # fmt: skip
    assert said[SEATS].before == TargetBefore(OLD, 60, 66, Standing.MET)
    assert [(one.measure, one.code, one.value) for one in new.dropped] == [("contacts.area", "Møn", 108)]
    words = paper(new)
    assert "Henvendelser, året 2026: mål 400, nu 420: nået. Året før: mål 300, nået med 360." in words
    assert (
        "Pladser på hold: Optaget, året 2026: mål 70 %, nu 72 %: nået. Året før: mål 60 %, nået med 66 %."
        in (words)
    )
    assert "Hvem der kom hvorfra: Vordingborg, far, året 2026: mål 60, nu 72: nået." in words
    assert "Hvor familierne bor: Møn, året 2025: mål 200, ikke nået med 108. Ikke sat igen i år." in words
    assert "Kirsten" not in words
    assert house.command("ledger", "verify").code == 0
    for year in (2025, 2026):
        assert provable(told_of(house.cupboard, year)) == []


def test_late_contacts_erasure_and_second_thoughts_change_no_word_of_it(house: LivedHouse) -> None:
    old = status(house, OLD)
    printed = period_report(old)
    set_for(house, EVERYBODY, FILLED, MOEN, FATHERS)
    with on(date(2026, 3, 3)):
        register(house.cupboard, facts(date(2025, 11, 11), place=house.place, postnummer="4780", count=95))
        house.do(save_target, SaveTarget(replace(MOEN, number=50)))
        house.do(remove_target, RemoveTarget(EVERYBODY.id))
        page = house.courses.page(ran_course(house))
        erase(house.cupboard, Erase(tuple(one.id for one in page.enrolments)))
    lived(house, 2026, 15)
    new = status(house, NEW)
    told = {one.measure: one.before for one in new.targets}
    assert told["contacts.total"] == TargetBefore(OLD, 300, 360, Standing.MET)
    assert told["contacts.area"] == TargetBefore(OLD, 200, 108, Standing.NOT_MET)
    assert told[SEATS] == TargetBefore(OLD, 60, 66, Standing.MET)
    assert new.dropped == ()
    moen = next(one for one in new.targets if one.measure == "contacts.area")
    assert moen.value == 108 + 95, "the late ones count in the year that was open"
    with house.cupboard.read() as session:
        kept = snapshot(session, OLD)
    assert kept == old
    assert period_report(kept) == printed
    assert house.command("ledger", "verify").code == 0


def ran_course(house: LivedHouse) -> UUID:
    """The one of 2025."""
    from familiehus.models import Course

    with house.cupboard.read() as session:
        [one] = session.query(Course.id).one()
    return one


def test_a_year_whose_own_status_is_not_out_is_told_by_its_last_month(house: LivedHouse) -> None:
    """And where nothing of it is out, nothing is said: never a number that was counted again."""
    set_for(house, EVERYBODY, FILLED)
    lived(house, 2026, 20)
    with on(date(2026, 2, 9)):
        register(house.cupboard, facts(place=house.place, count=40))
    january = status(house, Period.parse("2026-01"))
    assert [one.before for one in january.targets] == [None, None]
    assert january.dropped == ()


def test_the_months_of_last_year_tell_of_it_when_they_are_out(house: LivedHouse) -> None:
    for number in range(1, 13):
        status(house, Period.parse(f"2025-{number:02}"))
    set_for(house, EVERYBODY, FILLED, FATHERS)
    lived(house, 2026, 20)
    february = status(house, Period.parse("2026-01"))
    told = {one.measure: one.before for one in february.targets}
    assert told["contacts.total"] == TargetBefore(Period.parse("2025-12"), 300, 360, Standing.MET)
    assert told[SEATS] is not None, "the months before the course had no seats that could be told"
    assert told[SEATS].value is None
    assert [one.code for one in february.dropped] == ["Møn"]
    assert house.command("ledger", "verify").code == 0
