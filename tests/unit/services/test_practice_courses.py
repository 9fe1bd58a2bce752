"""The practice house's courses: every state is there on any day of the year, and the rules hold in all."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.conflicts import conflicts_between
from familiehus.courses.attendance import should_ring
from familiehus.courses.family import EnrolmentStatus
from familiehus.courses.seats import Happened, Queue
from familiehus.models.course import AnonymousSeries, SeriesTalk
from familiehus.paths import Home
from familiehus.queries.calendar import calendar_period
from familiehus.queries.courses import CoursePage, course_page, course_rows
from familiehus.queries.series import live_cards, talk_counts
from familiehus.services.course_state import CourseState
from familiehus.services.members import checked_members
from familiehus.services.practice import BuildPractice, build_practice
from familiehus.services.practice_words import PRACTICE_LEADER, PRACTICE_PASSPHRASE
from familiehus.services.unlocking import unlock_with_passphrase
from familiehus.services.who_unlocks import people
from familiehus.storage.cupboard import Cupboard

PICTURE = "2026-11-26 11:42"


@contextmanager
def practice(folder: Path, moment: str, **more: int) -> Iterator[Cupboard]:
    with clock.frozen(datetime.fromisoformat(moment)):
        home = Home(folder / "hus")
        build_practice(home, BuildPractice(**more))
        leader = next(one for one in people(home) if one.name == PRACTICE_LEADER)
        with unlock_with_passphrase(home, leader.staff_id, PRACTICE_PASSPHRASE).cupboard as cupboard:
            yield cupboard


def pages(cupboard: Cupboard) -> dict[str, CoursePage]:
    with cupboard.read() as session:
        found = [course_page(session, row.id) for row in course_rows(session)]
    return {page.row.name: page for page in found if page is not None}


def test_there_is_a_course_in_every_state(tmp_path: Path) -> None:
    with practice(tmp_path, PICTURE) as cupboard:
        found = pages(cupboard)
    assert set(found) == {
        "Tryghedscirklen, hold 1", "Tryghedscirklen, hold 2", "Tryghedscirklen, hold 3", "Ung Gravid, hold 1",
        "Ung Gravid, hold 2",
    }  # fmt: skip
    over, runs, full = (found[f"Tryghedscirklen, hold {number}"] for number in (1, 2, 3))
    assert over.row.state == CourseState.DONE
    ended = [one.status for one in over.enrolments]
    assert EnrolmentStatus.COMPLETED in ended
    assert set(ended) <= {EnrolmentStatus.COMPLETED, EnrolmentStatus.DROPPED}

    assert (runs.row.state, runs.row.taken, runs.row.seats) == (CourseState.STARTING, 8, 8)
    held = [one.original for one in runs.sessions if one.day < date(2026, 11, 26)]
    assert 3 <= len(held) < len(runs.sessions) == 8
    marks = {one.id: [runs.marks.get((one.id, day)) for day in held] for one in runs.enrolments}
    assert all(None not in row for row in marks.values())
    assert sum(should_ring(row) for row in marks.values()) == 1

    assert (full.row.taken, full.row.seats, full.row.offered, full.row.waiting) == (8, 8, 1, 3)
    assert full.row.answer_by is not None
    assert full.row.answer_by > datetime.fromisoformat(PICTURE)
    assert full.row.untold == 1, "somebody has to ring the family that is offered a seat"
    first, *_ = Queue(full.row.seats, full.enrolments).waiting
    assert first.priority
    assert any(one.wants_next for one in full.enrolments)

    lacks = found["Ung Gravid, hold 2"].row
    assert lacks.taken < lacks.least
    assert found["Ung Gravid, hold 1"].row.taken == 5


@pytest.mark.parametrize(
    ("moment", "months"),
    [
        ("2026-11-26 23:15", 14), ("2026-11-29 03:00", 14), ("2026-12-28 10:00", 14),
        ("2027-01-01 00:05", 14), ("2027-07-21 12:00", 14), ("2027-08-02 08:00", 3), ("2026-11-02 08:00", 1),
        ("2028-02-29 12:00", 6),
    ],
)  # fmt: skip
def test_on_any_day_the_rules_of_courses_hold(tmp_path: Path, moment: str, months: int) -> None:
    now = datetime.fromisoformat(moment)
    with practice(tmp_path, moment, months=months) as cupboard:
        found = pages(cupboard)
        assert len(found) >= 4
        for page in found.values():
            _is_honest(page, now)
        with cupboard.read() as session:
            first, last = now.date() - timedelta(days=90), now.date() + timedelta(days=120)
            period = calendar_period(session, first, last)
            talks = session.execute(select(SeriesTalk)).scalars().all()
            cards = session.execute(select(AnonymousSeries)).scalars().all()
            assert all(one.day < now.date() for one in talks)
            assert all(1 <= one.talks <= one.limit_at + 1 for one in cards)
    laid = [one for one in period.occurrences if one.activity.kind is ActivityKind.COURSE]
    assert {one.activity.id for one in laid} <= {page.activity_id for page in found.values()}
    assert conflicts_between(laid, period.occurrences, period.days, {}) == ()


def _is_honest(page: CoursePage, now: datetime) -> None:
    queue = Queue(page.row.seats, page.enrolments)
    assert queue.taken <= queue.seats
    assert not (queue.free > 0 and queue.line)
    for one in page.enrolments:
        assert checked_members(page.template, one.members) == one.members
        assert page.facts[one.id].enrolled_on <= now.date()
        assert page.facts[one.id].erase_on > now.date(), "nobody is due to be erased on the first day"
        assert one.offer_until is None or one.offer_until > now
    assert [line.number for line in page.record] == list(range(len(page.record), 0, -1))
    moments = [line.at for line in page.record]
    assert moments == sorted(moments, reverse=True)
    assert all(at <= now for at in moments)
    on_record = {line.enrolment for line in page.record if line.what is Happened.ENROLLED}
    seated = {one.id for one in page.enrolments if one.status is EnrolmentStatus.ENROLLED}
    assert seated <= on_record
    assert all(day < now.date() for _, day in page.marks)


def test_the_same_seed_is_the_same_house(tmp_path: Path) -> None:
    def told(folder: str, seed: int) -> object:
        with practice(tmp_path / folder, PICTURE, seed=seed) as cupboard:
            found = pages(cupboard)
            with cupboard.read() as session:
                cards = sorted(session.execute(select(AnonymousSeries.code)).scalars())
                counts = talk_counts(session, date.min, date.max)
        return (
            [(page.row, page.enrolments, page.marks, page.record) for page in found.values()],
            cards,
            counts,
        )

    once = told("a", 7)
    assert told("b", 7) == once
    assert told("c", 8) != once


def test_its_anonymous_talks_are_of_the_kinds_that_have_cards(tmp_path: Path) -> None:
    with practice(tmp_path, PICTURE) as cupboard, cupboard.read() as session:
        kinds = {one.kind for one in live_cards(session)}
        counts = talk_counts(session, date.min, date.max)
    assert kinds == {"ungdomspsykolog", "far-kontakten"}
    assert {one.kind for one in counts} == kinds
    assert sum(one.talks for one in counts) > 20
    assert sum(one.over for one in counts) == 1
