"""When the disk says no: the contact comes back, a sentence says what to do, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus.values import Henvender
from tests.helpers.desk_house import DeskRig, desk_at, read_only


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[DeskRig]:
    with desk_at(qtbot, tmp_path) as rig:
        yield rig


def test_a_refused_contact_comes_back_into_the_form(rig: DeskRig) -> None:
    with read_only(rig):
        rig.keys("M4780LG\n")
        rig.settle()
        assert rig.page.form.notice.text
        draft = rig.page.desk.draft
        assert (draft.henvender, draft.digits, draft.life_stage) == (Henvender.MOR, "4780", "gravid")
        assert rig.rows() == []
        assert rig.undo.undo_text == ""
    rig.keys("\n")
    assert [one.postnummer for one in rig.saved()] == ["4780"]
    assert rig.page.form.notice.text == ""


def test_when_the_next_one_is_being_typed_it_waits_in_the_list(rig: DeskRig) -> None:
    with read_only(rig):
        rig.keys("M4780\nF47")
        rig.settle()
        (row,) = rig.page.side.rows.rows
        assert (row.note, row.action, row.tone) == ("Ikke gemt endnu", "Prøv igen", "warm")
        assert rig.page.desk.draft.digits == "47"
        assert rig.page.unsaved == 1
    rows = rig.page.side.rows
    area = rows.visualRect(rows.model().index(0, 0))
    area.setLeft(area.right() - 40)
    rig.click(rows.viewport(), area.center())
    assert [one.postnummer for one in rig.saved()] == ["4780"]
    assert rig.page.unsaved == 0
    assert rig.page.desk.draft.digits == "47"
    assert len(rig.rows()) == 1


def test_trying_again_too_early_keeps_it(rig: DeskRig) -> None:
    with read_only(rig):
        rig.keys("M4780\nF47")
        rig.settle()
        rig.page.desk.retry(rig.page.desk.unsaved[0].id)
        rig.settle()
        assert rig.page.unsaved == 1
        assert len(rig.rows()) == 1


def test_a_refused_correction_waits_too(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.settle()
    with read_only(rig):
        rig.page.desk.edit(None)
        rig.keys("F\n")
        rig.settle()
        assert rig.page.unsaved == 1
        assert rig.rows()[1] == ("nu", "Mor", "4780 Stege")
    rig.page.desk.retry(rig.page.desk.unsaved[0].id)
    assert [one.henvender for one in rig.saved()] == [Henvender.FAR]


def test_a_refused_undo_stays_on_the_stack(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.settle()
    with read_only(rig):
        rig.ctrl("Z")
        rig.settle()
        assert rig.page.form.notice.text
        assert rig.undo.undo_text == "henvendelse kl. 11.42"
    rig.ctrl("Z")
    assert rig.saved() == []


def test_closed_doors_are_not_knocked_on(rig: DeskRig) -> None:
    rig.tasks.close()
    rig.page.look()
    rig.page.refresh(None)
    assert rig.tasks.idle


def test_a_locked_house_leaves_nothing_on_the_page(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    rig.settle()
    rig.keys("F47")
    rig.page.unload()
    assert rig.page.side.rows.rows == ()
    assert rig.page.side.number.accessibleName() == "0 henvendelser i dag"
