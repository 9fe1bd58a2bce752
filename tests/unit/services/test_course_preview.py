"""What the desk is told before a course is made is what making it would do."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from familiehus import clock
from familiehus.calendar.activity import EditScope
from familiehus.calendar.conflicts import Conflict, ConflictKind
from familiehus.calendar.opening import SpecialDay
from familiehus.calendar.recurrence import every_week
from familiehus.errors import UserError
from familiehus.models.course import Course
from familiehus.queries.calendar import house_days
from familiehus.services.activities import EndActivity, end_activity
from familiehus.services.course_preview import CoursePreview, course_preview
from familiehus.services.courses import MakeCourse, make_course
from familiehus.services.premises import SaveRoom, SetSpecialDays, save_room, set_special_days
from tests.helpers.cupboards import FOUNDED, new_house
from tests.helpers.planned_house import (
    BIG,
    BODIL,
    HUSET,
    OWN,
    READING,
    SMALL,
    PlannedHouse,
    activity,
    furnish,
)

WEDNESDAY = date(2026, 12, 2)
CLOSED = tuple(SpecialDay(date(2026, 12, day), "", True, "juleferie") for day in (23, 30))


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> PlannedHouse:
    with clock.frozen(FOUNDED):
        house = furnish(new_house(tmp_path_factory.mktemp("house")))
        house.do(set_special_days, SetSpecialDays(CLOSED))
    yield house  # type: ignore[misc]
    house.cupboard.close()


def _asks(**changes: object) -> MakeCourse:
    given_: dict[str, object] = {
        "id": uuid4(), "activity_id": uuid4(), "template": "Tryghedscirklen",
        "name": "Tryghedscirklen, vinter",
        "first_day": WEDNESDAY, "start": 570, "place": HUSET, "owner": OWN,
    }  # fmt: skip
    return MakeCourse(**{**given_, **changes})  # type: ignore[arg-type]


def _preview(planned: PlannedHouse, command: MakeCourse) -> CoursePreview:
    with planned.cupboard.read() as session:
        return course_preview(session, command)


def test_the_sessions_go_round_closed_days_and_say_which(planned: PlannedHouse) -> None:
    with clock.frozen(FOUNDED):
        found = _preview(planned, _asks(name=""))
    assert [(day, why.name) for day, why in found.passed] == [(one.day, "juleferie") for one in CLOSED]
    assert len(found.days) == 8
    assert (found.days[0], found.days[3], found.days[-1]) == (WEDNESDAY, date(2027, 1, 6), date(2027, 2, 3))
    assert found.conflicts == ()
    assert found.takes(BIG) == ()
    assert {room.id for room in found.free} == {BIG, SMALL}  # the reading room lies elsewhere


def test_what_is_in_the_way_is_told_date_by_date_with_the_rooms_that_are_free(planned: PlannedHouse) -> None:
    with clock.frozen(FOUNDED):
        inside = planned.plan(
            activity(WEDNESDAY, 540, 120, rule=every_week(WEDNESDAY, WEDNESDAY + timedelta(weeks=1)),
                     title="Legestue")
        )  # fmt: skip
        found = _preview(planned, _asks(rooms=(BIG,), people=(BODIL,), reason="det går nok"))
        assert [(one.day, one.kind, one.by) for one in found.conflicts] == [
            (day, kind, "Legestue")
            for day in (WEDNESDAY, WEDNESDAY + timedelta(weeks=1))
            for kind in (ConflictKind.ROOM, ConflictKind.PERSON)
        ]
        assert len(found.conflicts_on(WEDNESDAY)) == 2
        assert found.conflicts_on(found.days[2]) == ()
        assert [one.day for one in found.takes(BIG)] == [WEDNESDAY, WEDNESDAY + timedelta(weeks=1)]
        assert [room.id for room in found.free] == [SMALL]
        planned.do(end_activity, EndActivity(inside.id, WEDNESDAY, EditScope.ALL))


def test_a_room_with_seats_enough_comes_first(planned: PlannedHouse) -> None:
    with clock.frozen(FOUNDED):
        _empty(planned)
        planned.do(save_room, SaveRoom(SMALL, HUSET, "Samtalerum", 4))
        assert [room.id for room in _preview(planned, _asks()).free] == [BIG, SMALL]
        planned.do(save_room, SaveRoom(SMALL, HUSET, "Samtalerum", 8))
        assert [room.id for room in _preview(planned, _asks()).free] == [SMALL, BIG]
        planned.do(save_room, SaveRoom(SMALL, HUSET, "Samtalerum", 12))
        assert READING not in {room.id for room in _preview(planned, _asks()).free}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"template": "Findes ikke"}, "template_unknown"),
        ({"first_day": CLOSED[0].day}, "course_first_closed"),
        ({"first_day": date(2026, 12, 25)}, "course_first_closed"),
    ],
)
def test_what_the_verb_would_refuse_is_refused(
    planned: PlannedHouse, changes: dict[str, object], code: str
) -> None:
    with clock.frozen(FOUNDED):
        with pytest.raises(UserError) as refusal:
            _preview(planned, _asks(**changes))
        assert refusal.value.code == code
        assert planned.refused(make_course, _asks(**changes)).code == code


def test_what_has_been_is_in_nobodys_way(planned: PlannedHouse) -> None:
    with clock.frozen(FOUNDED):
        found = _preview(planned, _asks(template="Ammekursus", first_day=date(2026, 11, 4), rooms=(BIG,)))
    assert found.days == (date(2026, 11, 4),)
    assert found.conflicts == ()
    assert found.free == ()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    day=st.dates(date(2026, 11, 23), date(2027, 3, 1)),
    start=st.integers(8 * 4, 17 * 4).map(lambda quarter: quarter * 15),
    template=st.sampled_from(("Tryghedscirklen", "Fædregruppe", "Stimulastik", "Ammekursus")),
    rooms=st.sets(st.sampled_from((BIG, SMALL))),
)
def test_the_preview_is_what_making_it_does(
    planned: PlannedHouse, day: date, start: int, template: str, rooms: set[UUID]
) -> None:
    """Twice the same one: the second stands in the way of the first wherever they share a room."""
    with clock.frozen(FOUNDED):
        _empty(planned)
        first = _asks(first_day=day, start=start, template=template, rooms=tuple(rooms))
        if _closed(planned, day):
            assert planned.refused(make_course, first).code == "course_first_closed"
            with pytest.raises(UserError, match="course_first_closed"):
                _preview(planned, first)
            return
        before = _preview(planned, first)
        assert before.conflicts == ()
        planned.do(make_course, first)
        assert tuple(one.day for one in planned.find_all(first.activity_id)) == before.days
        again = _asks(first_day=day, start=start, template=template, rooms=tuple(rooms))
        after = _preview(planned, again)
        assert {one.day for one in after.conflicts} == (set(before.days) if rooms else set())
        assert {room.id for room in after.free} == {BIG, SMALL} - rooms
        if rooms:
            refused: tuple[Conflict, ...] = planned.refused(make_course, again).fields["conflicts"]  # type: ignore[assignment]
            assert refused == after.conflicts
        else:
            planned.do(make_course, again)


def _closed(planned: PlannedHouse, day: date) -> bool:
    with planned.cupboard.read() as session:
        return house_days(session).closed(HUSET, day) is not None


def _empty(planned: PlannedHouse) -> None:
    with planned.cupboard.write() as uow:
        uow.session.execute(delete(Course))
        uow.commit()
    planned.empty()
    planned.do(set_special_days, SetSpecialDays(CLOSED))


def test_it_reads_and_writes_nothing(planned: PlannedHouse, tmp_path: Path) -> None:
    before = planned.all()
    with clock.frozen(FOUNDED):
        _preview(planned, _asks())
    assert planned.all() == before
