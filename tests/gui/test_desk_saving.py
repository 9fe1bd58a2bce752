"""The main job of the desk, counted in keys: typing, saving, and that nothing is saved twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Channel, Henvender
from tests.helpers.desk_house import TODAY, DeskRig, desk_at, facts


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def ready(rig: DeskRig) -> bool:
    return QApplication.focusWidget() is rig.page.form.where.field


@pytest.mark.parametrize(
    ("typed", "keys", "who", "postnummer", "count"),
    [
        ("M4780\n", 6, Henvender.MOR, "4780", 1),
        ("4780f\n", 6, Henvender.FAR, "4780", 1),
        ("MQ\n", 3, Henvender.MOR, "4760", 1),
        ("M4760X9\n", 8, Henvender.MOR, "4760", 9),
        ("MX9\t4760\n", 9, Henvender.MOR, "4760", 9),
        ("X12M4760\n", 9, Henvender.MOR, "4760", 12),
        ("A0\n", 3, Henvender.ANDEN, POSTNUMMER_UNKNOWN, 1),
        ("A-\n", 3, Henvender.ANDEN, POSTNUMMER_DECLINED, 1),
        ("A-4780\n", 7, Henvender.ANDEN, "4780", 1),
        ("M478\n\n", 6, Henvender.MOR, "4780", 1),
        ("MF4769\b0\n", 9, Henvender.FAR, "4760", 1),
    ],
)
def test_keys_per_contact(
    rig: DeskRig, typed: str, keys: int, who: Henvender, postnummer: str, count: int
) -> None:
    rig.keys(typed)
    (saved,) = rig.saved()
    assert (saved.henvender, saved.postnummer, saved.count, saved.hour) == (who, postnummer, count, 11)
    assert (rig.pressed, rig.clicked, rig.hand_changes) == (keys, 0, 0)
    assert ready(rig)
    assert rig.page.desk.draft.untouched


def test_the_row_stands_there_before_the_disk_answers(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    assert [row.cells for row in rig.page.side.rows.rows] == [("nu", "Mor", "4780 Stege")]
    assert not rig.tasks.idle
    assert rig.rows() == [("nu", "Mor", "4780 Stege")]


def test_nine_mothers_are_one_row_and_nine_in_the_number(rig: DeskRig) -> None:
    rig.keys("M4760X9\n")
    assert rig.rows() == [("nu", "Mor ×9", "4760 Vordingborg")]
    assert rig.page.side.number.accessibleName() == "9 henvendelser i dag"
    assert rig.page.side.bars.accessibleDescription() == "11: 9"


def test_two_contacts_in_a_breath_are_two(rig: DeskRig) -> None:
    rig.keys("MQ\nFW\n")
    assert {one.henvender for one in rig.saved()} == {Henvender.MOR, Henvender.FAR}
    assert rig.pressed == 6


def test_enter_twice_saves_once_and_does_not_complain(rig: DeskRig) -> None:
    rig.keys("M4780\n\n")
    assert len(rig.saved()) == 1
    assert rig.page.form.who.complaint == ""


def test_enter_held_down_saves_once(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.keys("M4780")
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(rig.page.form.where.field, held)
    assert len(rig.saved()) == 1


def test_a_replayed_command_is_one_contact(rig: DeskRig) -> None:
    rig.keys("M4780")
    draft = rig.page.desk.draft
    rig.page.desk.register(draft.facts(TODAY, 11), draft)
    rig.page.desk.register(draft.facts(TODAY, 11), draft)
    assert len(rig.saved()) == 1


def test_channel_and_kind_stay_and_all_else_goes(rig: DeskRig) -> None:
    rig.keys("KTGBLGSA\nM4760\n")
    rig.keys("F4780\n")
    first, second = sorted(rig.saved(), key=lambda one: one.henvender, reverse=True)
    assert (first.channel, first.kind) == (second.channel, second.kind) == (Channel.TELEFON, "barselscafé")
    assert (first.life_stage, first.reasons) == ("gravid", ("amning",))
    assert (second.life_stage, second.reasons) == (None, ())


def test_ctrl_d_repeats_the_last_one(rig: DeskRig) -> None:
    rig.keys("M4760SA\nX3\n")
    rig.ctrl("D")
    one, other = rig.saved()
    assert one == other
    assert one.count == 3


def test_ctrl_d_leaves_what_is_half_typed(rig: DeskRig) -> None:
    rig.keys("MQ\nF47")
    rig.ctrl("D")
    assert len(rig.saved()) == 2
    assert (rig.page.desk.draft.henvender, rig.page.desk.draft.digits) == (Henvender.FAR, "47")


def test_everything_can_be_done_by_mouse(rig: DeskRig) -> None:
    form = rig.page.form
    rig.click(form.who.buttons[Henvender.FAR])
    rig.click(form.where.recent["W"])
    rig.click(form.facts.chips["life_stage"])
    rig.click(form.facts.strip.chips[0])
    rig.click(form.save)
    (saved,) = rig.saved()
    assert (saved.henvender, saved.postnummer, saved.life_stage) == (Henvender.FAR, "4720", "gravid")
    assert (rig.clicked, rig.pressed) == (5, 0)
    assert ready(rig)


def test_the_house_on_its_first_day_says_what_to_do(rig: DeskRig) -> None:
    said = rig.page.side._empty.accessibleName()
    assert "Tryk M, F eller A" in said
    assert [chip.text() for chip in rig.page.form.where.recent.values()][:2] == [
        "4760 Vordingborg",
        "4720 Præstø",
    ]


def test_focus_comes_back_after_escape_and_the_form_is_empty(rig: DeskRig) -> None:
    rig.keys("M47L\x1b\x1b")
    assert rig.page.desk.draft.untouched
    assert rig.page.form.where.field.text() == ""
    assert ready(rig)


def test_load_is_quick_enough_to_stand_behind_the_unlocking(qtbot: QtBot, tmp_path: Path) -> None:
    from time import perf_counter

    from familiehus.queries.days import missing_days
    from familiehus.queries.house import desk_lists
    from familiehus.queries.today import recent_postnumre

    def many(rig: DeskRig) -> None:
        for hour in range(4, 12):
            for postnummer in ("4760", "4780", "4720", "4735"):
                rig.add(facts(hour, postnummer))

    with desk_at(qtbot, tmp_path, many) as rig, rig.cupboard.read() as session:
        given = (
            desk_lists(session, 2026),
            rig.view(),
            recent_postnumre(session, TODAY),
            missing_days(session, TODAY),
        )
        begun = perf_counter()
        rig.page.load(*given, rig.cupboard.actor)
        assert perf_counter() - begun < 0.1  # an order of magnitude of room: the bench measures it
