"""The main job of the desk: six keys are a contact, and the list shows it."""

import pytest
from PySide6.QtWidgets import QApplication

from familiehus import clock
from familiehus.values import Henvender
from tests.helpers.desk_house import NOW, DeskRig, new_cupboard, open_desk


@pytest.fixture
def rig(qtbot, tmp_path):
    with clock.frozen(NOW), new_cupboard(tmp_path) as cupboard:
        rig = open_desk(qtbot, cupboard)
        yield rig
        rig.tasks.close()


def test_six_keys_save_a_contact(rig: DeskRig) -> None:
    rig.keys("M4780\n")
    (saved,) = rig.saved()
    assert (saved.henvender, saved.postnummer, saved.hour, saved.count) == (Henvender.MOR, "4780", 11, 1)
    assert rig.rows() == [("nu", "Mor", "4780 Stege")]
    assert rig.pressed == 6
    assert QApplication.focusWidget() is rig.page.form.where.field
