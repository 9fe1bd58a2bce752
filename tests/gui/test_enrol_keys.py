"""Enrolling at the desk by keys: how few they are, and what comes of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus.courses.family import EnrolmentStatus
from tests.helpers.enrol_desk import EnrolDesk, enrol_at, make

K, M = 0.28, 1.35
"""Seconds of a key and of making up one's mind (keystroke-level model)."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[EnrolDesk]:
    with enrol_at(qtbot, tmp_path) as made:
        yield made


def test_a_mother_with_her_childs_month_and_phone(desk: EnrolDesk) -> None:
    make(desk.house)
    desk.new()
    desk.keys("Sofie\t22334455\tfeb 26\n")
    desk.settle()
    (one,) = desk.page().enrolments
    (mother,) = one.members
    assert (mother.name, mother.phone, mother.birth_month) == ("Sofie", "22334455", date(2026, 2, 1))
    assert one.status is EnrolmentStatus.ENROLLED
    assert desk.panel.heading.text() == "Sofie har plads"
    assert desk.pressed == 22
    assert desk.pressed * K + 3 * M < 30
