"""The binding itself: PySide6 6.12 gives away a reference to None per void call on Python 3.11 and aborts.

About 5,700 ``setText`` later the program is gone ("Fatal Python error:
none_dealloc"), in the middle of somebody's afternoon. The lock keeps that version
out; this keeps watch over whatever the lock brings in.
"""

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_setting_a_text_gives_no_reference_to_none_away(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("varm")
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
