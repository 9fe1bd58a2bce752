"""A real house per test on the morning of the design pictures, and a window on it that is closed again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.values import Role
from tests.helpers.cupboards import RealHouse, new_house
from tests.helpers.house_pages import NOW, Opened, open_pages, rest


class Show(Protocol):
    def __call__(self, first: str = "statistics", role: Role = Role.LEADER, **more: Any) -> Opened: ...


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        yield new_house(tmp_path)


@pytest.fixture
def show(qtbot: QtBot, house: RealHouse) -> Iterator[Show]:
    """Unlock ``house`` and wait until the first page has read what it shows."""
    shown: list[Opened] = []

    def make(first: str = "statistics", role: Role = Role.LEADER, **more: Any) -> Opened:
        opened = open_pages(qtbot, house, first, role, **more)
        shown.append(opened)
        rest(qtbot, opened)
        return opened

    yield make
    for opened in shown:
        opened.close()
