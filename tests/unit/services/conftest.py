"""One real encrypted house per test, on a Thursday in November 2026."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from familiehus import clock
from familiehus.storage.cupboard import Cupboard
from tests.helpers.cupboards import RealHouse, new_house

NOW = datetime.fromisoformat("2026-11-19 11:42")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    with clock.frozen(NOW):
        yield new_house(tmp_path)


@pytest.fixture
def leader(house: RealHouse) -> Iterator[Cupboard]:
    with house.open() as cupboard:
        yield cupboard
