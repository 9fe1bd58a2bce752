"""Every window test starts dressed in light at 100 %, and no dialog opens that the test did not answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from familiehus.ui import dialogs, theme
from familiehus.ui.theme import Mode


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    def dress() -> None:
        if (theme.mode(), theme.text_scale(), bool(qapp.styleSheet())) != (Mode.LIGHT, 1.0, True):
            theme.apply(qapp, Mode.LIGHT, 1.0)

    dress()
    yield
    dress()


@pytest.fixture(autouse=True)
def dialog_script() -> Iterator[dialogs.Script]:
    with dialogs.scripted() as script:
        yield script
