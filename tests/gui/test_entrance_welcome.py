"""Where there is no house, or none that can be unlocked: what is offered, and what never is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.services.opening import OpenedHouse
from familiehus.services.practice_words import PRACTICE_LEADER
from familiehus.services.unlocking import people
from familiehus.storage.key_file import read_key_file, write_key_file
from familiehus.ui import theme
from familiehus.ui.entrance.practice import PracticeScreen
from familiehus.ui.entrance.welcome import WelcomeScreen
from familiehus.ui.tasks import Tasks
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.cupboards import new_house
from tests.helpers.entrance_hands import KEY, Hands


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks(None)
    yield made
    made.close()


def titles(screen: WelcomeScreen) -> list[str]:
    return [button.text() for button in screen.choices.buttons]


def test_with_no_house_there_are_three_ways(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    screen = WelcomeScreen(Home(tmp_path / "hus"), tasks)
    hands = Hands(qtbot, screen, tasks)
    assert titles(screen) == ["Opret jeres hus", "Gendan fra en sikkerhedskopi", "Prøv et øvehus"]
    assert hands.here is screen.choices.buttons[0]
    hands.press(KEY.Key_Down)
    assert hands.here is screen.choices.buttons[1]
    hands.press(KEY.Key_Return)
    assert screen.scene is not screen.choices
    hands.press(KEY.Key_Escape)
    assert screen.scene is screen.choices
    with qtbot.waitSignal(screen.practice_wanted):
        hands.press(KEY.Key_3)
    with qtbot.waitSignal(screen.closed):
        screen.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("older", [True, False])
def test_over_a_locked_out_house_no_new_one_is_offered(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, older: bool
) -> None:
    house = new_house(tmp_path)
    fault = EnvironmentFault("key_file_damaged", older=older)
    screen = WelcomeScreen(house.home, tasks, fault)
    Hands(qtbot, screen, tasks)
    expected = ["Brug den ældre nøglefil"] if older else []
    assert titles(screen) == [*expected, "Gendan fra en sikkerhedskopi"]
    assert "beskadiget" in screen.choices._error.text


def test_also_without_a_fault_a_house_that_is_there_is_never_founded_over(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    screen = WelcomeScreen(new_house(tmp_path).home, tasks)
    Hands(qtbot, screen, tasks)
    assert titles(screen) == ["Gendan fra en sikkerhedskopi"]


def test_the_older_key_file_comes_back_when_a_person_says_so(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    home = new_house(tmp_path).home
    write_key_file(home.keys, read_key_file(home.keys))
    home.keys.write_bytes(b"damaged")
    with pytest.raises(EnvironmentFault) as fault:
        people(home)
    screen = WelcomeScreen(home, tasks, fault.value)
    hands = Hands(qtbot, screen, tasks)
    with qtbot.waitSignal(screen.house_ready):
        hands.press(KEY.Key_1)
    assert len(people(home)) == 4


def test_when_the_older_one_is_gone_too_that_is_said(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    home = new_house(tmp_path).home
    home.keys.unlink()
    screen = WelcomeScreen(home, tasks, EnvironmentFault("key_file_damaged", older=True))
    hands = Hands(qtbot, screen, tasks)
    hands.press(KEY.Key_1)
    assert "Nøglefilen er væk" in screen.choices._error.text
    assert screen.choices.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_choices_can_be_read_and_heard(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, tmp_path: Path, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.DARK, scale)
    hands = Hands(qtbot, WelcomeScreen(Home(tmp_path / "hus"), tasks), tasks)
    hands.until(lambda: cut(hands.screen) == [])
    assert nameless(hands.screen) == []
    assert len(tab_round(hands.screen)) == 3


def test_a_practice_house_builds_itself_and_opens_as_its_leader(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    screen = PracticeScreen(Home(tmp_path / "ovehus"), tasks)
    opened: list[OpenedHouse] = []
    screen.opened.connect(opened.append)
    hands = Hands(qtbot, screen, tasks)
    hands.until(lambda: bool(opened))
    house = opened[0]
    assert house.lists.house.practice
    assert house.lists.house.keys_confirmed
    assert house.cupboard.actor.name == PRACTICE_LEADER
    house.cupboard.close()


def test_a_practice_house_that_cannot_be_built_says_why_and_can_be_tried_again(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    screen = PracticeScreen(Home(tmp_path / "Dropbox" / "ovehus"), tasks)
    hands = Hands(qtbot, screen, tasks)
    hands.until(screen.again.isVisible)
    assert "deles med andre" in screen.error.text
    qtbot.mouseClick(screen.again, Qt.MouseButton.LeftButton)
    assert not screen.again.isVisible()
    hands.until(screen.again.isVisible)
    assert cut(screen) == []
