"""The queue beside the table: offers answered by one letter, priority with its reason, deadlines."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.services.enrolments import CancelEnrolment, cancel_enrolment
from familiehus.ui import dialogs
from familiehus.values import Role
from tests.helpers.course_house import CourseHouse, at_time
from tests.helpers.courses_house import CTRL, NOW, CoursesRig, Key, courses_at, season


def queued(ids: dict[str, UUID], house: CourseHouse) -> None:
    """The running course is full; three wait; then Amina leaves, and Fatima is offered her seat."""
    season(ids, house)
    with at_time(datetime(2026, 11, 24, 10)):  # noqa: DTZ001
        for name in ("Fatima", "Camilla", "Nadia"):
            house.enrol(ids["runs"], name)
        amina = next(one for one in house.page(ids["runs"]).enrolments if one.calling == "Amina")
        house.do(cancel_enrolment, CancelEnrolment(amina.id, "er flyttet"))


def to_queue(rig: CoursesRig) -> None:
    """Into the course and to the first of the queue."""
    rig.press(Key.Key_Return)
    rig.press(Key.Key_Q)


def heard(rig: CoursesRig) -> list[str]:
    """What the queue says, family by family."""
    return [button.accessibleName() for button in rig.page.view.queue.buttons.values()]


def test_the_queue_says_who_is_offered_a_seat_and_who_is_next(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        to_queue(rig)
        assert heard(rig) == [
            "1, Fatima, 1 person · skrevet op 24. november, tilbudt, svar senest i morgen kl. 10",
            "2, Camilla, 1 person · skrevet op 24. november",
            "3, Nadia, 1 person · skrevet op 24. november",
        ]
        assert (
            rig.page.view.tiles.tiles[3].accessibleName() == "Én plads er tilbudt svar senest i morgen kl. 10"
        )


def test_j_takes_the_seat_after_one_question(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued, role=Role.RECEPTION) as rig:
        to_queue(rig)
        with dialogs.scripted() as script:
            dialogs.set_next_answer(True)
            rig.press(Key.Key_J)
        assert script.asked == ["Tager familien imod pladsen?"]
        assert rig.statuses("runs")["Fatima"] == "tilmeldt"
        assert "Fatima" in rig.row_texts()
        assert [name.split(", ")[1] for name in heard(rig)] == ["Camilla", "Nadia"]


def test_n_passes_the_seat_on_and_no_means_no(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        to_queue(rig)
        with dialogs.scripted():
            dialogs.set_next_answer(False)
            rig.press(Key.Key_N)
        assert rig.statuses("runs")["Fatima"] == "tilbudt plads"
        with dialogs.scripted():
            dialogs.set_next_answer(True)
            rig.press(Key.Key_N)
        assert rig.statuses("runs")["Fatima"] == "afmeldt"
        assert rig.statuses("runs")["Camilla"] == "tilbudt plads"


def test_v_lets_them_wait_for_the_next_course(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        to_queue(rig)
        with dialogs.scripted():
            dialogs.set_next_answer(True)
            rig.press(Key.Key_V)
        assert [name.split(", ")[1] for name in heard(rig)] == ["Camilla", "Nadia", "Fatima"]
        assert "venter på næste hold" in heard(rig)[-1]


def test_priority_wants_a_reason_and_can_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        to_queue(rig)
        rig.press(Key.Key_Down, Key.Key_Down)
        with dialogs.scripted():
            dialogs.set_next_answer("terminen er tæt på")
            rig.press(Key.Key_F)
        assert "Nadia" in heard(rig)[1]
        assert "forrang: terminen er tæt på" in heard(rig)[1]
        rig.press(Key.Key_Z, modifier=CTRL)
        assert "Camilla" in heard(rig)[1]


def test_the_reception_answers_offers_but_gives_no_priority(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued, role=Role.RECEPTION) as rig:
        to_queue(rig)
        rig.press(Key.Key_Down)
        assert "priority" not in rig.page.view.queue.links
        assert "cancel" in rig.page.view.queue.links


def test_a_wish_for_the_next_course_is_one_letter_and_undone_by_one(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        to_queue(rig)
        rig.press(Key.Key_Down, Key.Key_V)
        assert "vil gerne med næste gang" in heard(rig)[1]
        rig.press(Key.Key_Z, modifier=CTRL)
        assert "vil gerne" not in heard(rig)[1]


def test_opening_the_page_lets_an_overdue_offer_pass_on_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued, now=NOW + timedelta(days=2)) as rig:
        rig.press(Key.Key_Return)
        assert rig.statuses("runs")["Fatima"] == "venteliste"
        assert rig.statuses("runs")["Camilla"] == "tilbudt plads"
        assert rig.page.view.call.isVisible()


def test_nothing_is_written_while_no_offer_is_overdue(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path, queued) as rig:
        before = len(rig.house.page(rig.ids["runs"]).record)
        written: list[object] = []
        rig.tasks.changes.changed.connect(written.append)
        rig.page.settling._tick()
        rig.settle()
        assert written == []
        with at_time(clock.now() + timedelta(days=2)):
            rig.page.settling._tick()
            rig.settle()
            assert len(written) == 1
            rig.page.settling._tick()
            rig.settle()
        assert len(written) == 1
        assert len(rig.house.page(rig.ids["runs"]).record) > before
