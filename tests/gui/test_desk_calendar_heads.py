"""Counting heads at an activity, counted in keys; bad input; two windows; taking it back by name."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.queries.desk_calendar import desk_calendar
from familiehus.ui.desk.day_side import SideView
from familiehus.values import POSTNUMMER_UNKNOWN, CorrectionReason, Henvender
from tests.helpers.desk_house import FRIDAY, TODAY, DeskRig, desk_at, facts, read_only
from tests.helpers.desk_week import ADVICE, CAFE, Planner, cafe_day, head


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path, cafe_day, opened=TODAY) as rig:
        yield rig


def counts(rig: DeskRig, title: str = "Barselscafé") -> tuple[int, bool]:
    """What the disk says of the activity: contacts, and whether that was all."""
    rig.settle()
    with rig.cupboard.read() as session:
        calendar = desk_calendar(session, clock.today())
    assert calendar is not None
    one = next(one for one in calendar.period.occurrences if one.title == title)
    return calendar.contacts(one), calendar.closed(one)


def heads_of(rig: DeskRig, day: date = TODAY) -> dict[str, tuple[int, str, int | None]]:
    return {one.henvender: (one.count, one.postnummer, one.hour) for one in rig.saved(day)}


def test_nine_mothers_and_one_father_are_five_keys(rig: DeskRig) -> None:
    rig.keys("+9\t1\n")
    assert (rig.pressed, rig.clicked, rig.hand_changes) == (5, 0, 0)
    assert heads_of(rig) == {
        Henvender.MOR: (9, POSTNUMMER_UNKNOWN, 10),
        Henvender.FAR: (1, POSTNUMMER_UNKNOWN, 10),
    }
    assert counts(rig) == (10, True)
    assert {one.kind for one in rig.saved()} == {CAFE}
    assert rig.page.form.where.field.hasFocus()
    assert rig.page.side.view is SideView.LIST


def test_they_stand_in_the_list_before_the_disk_answers(rig: DeskRig) -> None:
    rig.keys("+9\t1\n")
    assert not rig.tasks.idle
    shown = [row.cells for row in rig.page.side.rows.rows]
    assert ("10", "Mor ×9", "ukendt postnummer · Barselscafé") in shown
    assert len(shown) == 2
    assert rig.rows() == [tuple(cells) for cells in shown]
    assert rig.page.side.selected() is None
    assert rig.page.form.now.said[1].startswith("✓ 10 talt")
    assert rig.page.form.notice.text == "Barselscafé er talt færdig: 9 mødre og 1 far. Ctrl+Z fortryder."


def test_nobody_came_is_two_keys(rig: DeskRig) -> None:
    rig.keys("+I")
    assert rig.pressed == 2
    assert counts(rig) == (0, True)
    assert rig.saved() == []
    assert rig.page.form.notice.text == "Barselscafé er talt færdig: ingen kom. Ctrl+Z fortryder."


def test_what_was_typed_one_by_one_is_all(rig: DeskRig) -> None:
    rig.keys("MQ\n")
    rig.keys("FQ\n")
    rig.settle()
    rig.keys("+")
    assert rig.page.side.heads.enough.text() == "Det er alle"
    rig.keys("I")
    assert counts(rig) == (2, True)
    assert len(rig.saved()) == 2


def test_more_are_coming(rig: DeskRig) -> None:
    rig.keys("+4+")
    assert counts(rig) == (4, False)
    rig.keys("+2\n")
    assert counts(rig) == (6, True)
    assert len(rig.saved()) == 2


def test_by_mouse(rig: DeskRig) -> None:
    form = rig.page.side.heads
    rig.click(rig.page.form.now.count_button)
    rig.keys("3")
    rig.click(form.save)
    assert counts(rig) == (3, True)


def test_a_postnummer_holds_for_all_of_them(rig: DeskRig) -> None:
    rig.keys("+2\t\t1\t4780\n")
    assert heads_of(rig) == {Henvender.MOR: (2, "4780", 10), Henvender.ANDEN: (1, "4780", 10)}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("\n", "Skriv, hvor mange der kom"),
        ("0\t0\n", "Skriv, hvor mange der kom"),
        ("2\t\t\t47\n", "Et postnummer er fire tal"),
        ("2\t\t\t4765\n", "4765 er ikke et dansk postnummer"),
    ],
)
def test_bad_input_is_said_in_place_and_nothing_is_lost(rig: DeskRig, typed: str, sentence: str) -> None:
    rig.keys(f"+{typed}")
    form = rig.page.side.heads
    assert sentence in form.complaint
    assert form.numbers[0] == (2 if typed.startswith("2") else 0)
    assert rig.page.heads.typing
    assert counts(rig) == (0, False)


def test_only_three_digits_fit_and_a_paste_goes_through_the_gate(rig: DeskRig) -> None:
    rig.keys("+1234")
    form = rig.page.side.heads
    assert form.numbers == (123, 0, 0)
    rig.paste("2211261234")
    assert form.numbers == (123, 0, 0)
    assert "Her står kun tal" in form.complaint
    rig.ctrl("A")
    rig.paste(" 12 ")
    assert form.numbers == (12, 0, 0)


def test_somebody_at_the_door_meanwhile_is_six_keys_and_the_count_waits(rig: DeskRig) -> None:
    rig.keys("+9")
    rig.keys("M4780\n")
    assert [(one.postnummer, one.count) for one in rig.saved()] == [("4780", 1)]
    assert rig.page.side.heads.numbers == (9, 0, 0)
    rig.keys("+")
    assert rig.page.heads.typing
    rig.keys("\n")
    assert counts(rig) == (10, True)


def test_escape_closes_it(rig: DeskRig) -> None:
    rig.keys("+9\x1b")
    assert rig.page.side.view is SideView.LIST
    assert rig.page.form.where.field.hasFocus()
    assert counts(rig) == (0, False)


def test_enter_twice_counts_once(rig: DeskRig) -> None:
    rig.keys("+9\n\n")
    assert counts(rig) == (9, True)
    assert len(rig.saved()) == 1


def test_undo_and_redo_have_a_name(rig: DeskRig) -> None:
    rig.keys("+9\t1\n")
    rig.settle()
    assert rig.undo.undo_text == "optælling af Barselscafé"
    rig.ctrl("Z")
    assert counts(rig) == (0, False)
    assert rig.rows() == []
    rig.ctrl("Z", shift=True)
    assert counts(rig) == (10, True)
    assert len(rig.rows()) == 2


def test_closed_with_none_is_undone_too(rig: DeskRig) -> None:
    rig.keys("+I")
    rig.settle()
    assert rig.undo.undo_text == "optælling af Barselscafé"
    rig.ctrl("Z")
    assert counts(rig) == (0, False)


def test_a_closed_one_is_opened_again(rig: DeskRig) -> None:
    rig.keys("+9\n")
    rig.settle()
    rig.keys("+")
    assert rig.page.side.heads.said[2].startswith("✓ 9 talt")
    assert rig.page.side.heads.enough.text() == "Åbn igen"
    rig.keys("I")
    assert counts(rig) == (9, False)


def test_two_at_once_are_counted_in_turn(rig: DeskRig) -> None:
    with clock.frozen(datetime.fromisoformat("2026-11-22 13:30")):
        rig.page.calendar.tick()
        rig.keys("+")
        assert rig.page.side.heads.said[0] == "Barselscafé"
        rig.keys("+")
        assert rig.page.side.heads.said[0] == "Åben anonym rådgivning"
        rig.keys("2\n")
        assert counts(rig, "Åben anonym rådgivning") == (2, True)
        assert counts(rig) == (0, False)
        assert {one.kind for one in rig.saved()} == {ADVICE}


def test_when_nothing_is_on_the_last_one_is_counted(rig: DeskRig) -> None:
    with clock.frozen(datetime.fromisoformat("2026-11-22 16:00")):
        rig.page.calendar.tick()
        rig.keys("+")
        assert rig.page.side.heads.said[0] == "Åben anonym rådgivning"


def test_before_anything_has_begun_it_says_so(rig: DeskRig) -> None:
    with clock.frozen(datetime.fromisoformat("2026-11-22 08:00")):
        rig.page.calendar.tick()
        rig.keys("+")
        assert rig.page.side.view is SideView.LIST
        assert "ikke noget i gang, som tælles" in rig.page.form.notice.text


# -- two windows and bad disks ------------------------------------------------------------------------


def test_what_another_window_counts_meanwhile_is_shown(rig: DeskRig) -> None:
    rig.keys("+2")
    Planner(rig).heads(head(), 7, closed=False)
    rig.page.look()
    rig.settle()
    assert rig.page.side.heads.said[2].startswith("7 talt indtil nu")
    assert rig.page.side.heads.numbers == (2, 0, 0)
    rig.keys("\n")
    assert counts(rig) == (9, True)


def test_an_activity_that_goes_meanwhile_closes_the_form(rig: DeskRig) -> None:
    rig.keys("+2")
    planner = Planner(rig)
    planner.cancel(rig.page.calendar.on()[0].activity, "Sygdom")
    rig.page.look()
    rig.settle()
    assert rig.page.side.view is SideView.LIST
    assert rig.saved() == []


def test_a_disk_that_refuses_loses_nothing(rig: DeskRig) -> None:
    with read_only(rig):
        rig.keys("+9\t1\n")
        rig.settle()
        assert rig.page.form.notice.text
        assert rig.page.side.heads.numbers == (9, 1, 0)
        assert rig.undo.undo_text == ""
        assert rig.page.side.number.accessibleName() == "0 henvendelser i dag"
    rig.keys("\n")
    assert counts(rig) == (10, True)


# -- days that were counted to the end ----------------------------------------------------------------


def test_today_is_opened_again_freely(rig: DeskRig) -> None:
    rig.ctrl("J")
    rig.key(Qt.Key.Key_Tab)
    rig.keys("\n")
    rig.settle()
    assert rig.view().closed == {"Huset"}
    rig.keys("+9\n")
    assert counts(rig) == (9, True)
    assert rig.view().closed == frozenset()


def friday(rig: DeskRig) -> None:
    cafe_day(rig).plan("Legestue", 9, 11, FRIDAY, counts_as="legestue")
    rig.close_day(FRIDAY, 0)


def test_a_counted_day_asks_why_once(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(qtbot, tmp_path, friday) as rig:
        assert rig.page.side.panel.text.startswith("Legestue fredag den 20. november 9–11 mangler")
        rig.keys("J4\n")
        assert rig.page.form.reasons.accessibleName() == "Dagen er talt færdig. Hvorfor rettes den?"
        assert rig.saved(FRIDAY) == []
        chips = rig.page.form.reasons.chips
        rig.keys(next(chip.key for chip in chips if chip.text() == "Kom senere på papir"))
        assert [(one.count, one.hour) for one in rig.saved(FRIDAY)] == [(4, 9)]
        assert counts(rig, "Legestue") == (4, True)
        rig.ctrl("Z")
        assert rig.saved(FRIDAY) == []
        assert CorrectionReason.PAPIR == "kom senere på papir"


def test_the_fields_have_names_and_tab_goes_through_them(rig: DeskRig) -> None:
    rig.keys("+")
    met = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused.accessibleName())
        rig.key(Qt.Key.Key_Tab)
    assert met == ["Mødre", "Fædre", "Andre", "Postnummer"]


def test_an_anonymous_contact_knows_only_day_hour_place_and_kind(rig: DeskRig) -> None:
    rig.keys("+1\n")
    (saved,) = rig.saved()
    assert saved == facts(10, POSTNUMMER_UNKNOWN, kind=CAFE)
