"""The panel and the person page where they live: beside the course, by keys, in the real window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from familiehus.courses.family import EnrolmentStatus
from familiehus.ui.courses.enrol.panel import EnrolPanel
from tests.helpers.courses_house import CTRL, Key, courses_at


def test_from_the_course_to_a_place_in_the_queue_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    with courses_at(qtbot, tmp_path) as rig:
        rig.open("runs")
        rig.press(Key.Key_N, modifier=CTRL)
        rig.fast("Ida\t22334455\r")
        panel = rig.page.findChild(EnrolPanel)
        assert panel.heading.text() == "Ida er nr. 1 på ventelisten"
        assert rig.statuses("runs")["Ida"] == EnrolmentStatus.WAITING
        rig.press(Key.Key_Return)
        assert not panel.isVisible()
        assert "Ida" not in rig.window.windowTitle()
