"""Getting the house back from a copy: the right one, the wrong one, and what lay there before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.paths import Home
from familiehus.services.backups import BackUpNow, back_up_now
from familiehus.services.unlocking import unlock_with_passphrase
from familiehus.ui import dialogs, theme
from familiehus.ui.entrance.restore import RestoreScene
from familiehus.ui.tasks import Tasks
from tests.helpers.accessible import cut, nameless
from tests.helpers.cupboards import LEADER_ID, PASSPHRASE, RealHouse, new_house, register
from tests.helpers.entrance_hands import KEY, Hands


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks(None)
    yield made
    made.close()


@pytest.fixture
def house(tmp_path: Path) -> RealHouse:
    """One contact in the copy; another was registered after it was made."""
    made = new_house(tmp_path)
    with made.open() as cupboard:
        register(cupboard)
        back_up_now(cupboard, BackUpNow())
        register(cupboard)
    return made


def copy_of(house: RealHouse) -> Path:
    return next(house.home.backups.glob("*.fhb"))


def contacts_in(home: Home) -> int:
    opened = unlock_with_passphrase(home, LEADER_ID, PASSPHRASE)
    try:
        return len(opened.day.rows)
    finally:
        opened.cupboard.close()


def stand(qtbot: QtBot, tasks: Tasks, home: Home) -> tuple[Hands, RestoreScene]:
    scene = RestoreScene(home, tasks)
    hands = Hands(qtbot, scene, tasks)
    hands.rest()
    scene.begin()
    return hands, scene


def choose_leader(scene: RestoreScene) -> None:
    scene.key.who.setCurrentIndex(scene.key.who.findText("Mette Holm"))


def test_the_newest_copy_is_one_enter_away_and_what_lay_here_is_kept(
    qtbot: QtBot, tasks: Tasks, house: RealHouse
) -> None:
    hands, scene = stand(qtbot, tasks, house.home)
    assert scene.list.rows[0].note is not None
    assert "1 linje med henvendelser" in scene.list.rows[0].note
    hands.press(KEY.Key_Return)
    assert scene.found is not None
    names = [scene.key.who.itemText(n) for n in range(scene.key.who.count())]
    assert names[:-1] == ["Asger It", "Bodil Kær", "Mette Holm", "Omar Saleh"]
    choose_leader(scene)
    hands.type(PASSPHRASE, KEY.Key_Return)
    hands.until(lambda: scene._done)
    assert "familiehus.db.before-restore" in scene._kept_words.text()
    assert scene.key.text() == ""
    assert nameless(scene) == []
    with qtbot.waitSignal(scene.restored):
        hands.press(KEY.Key_Return)
    assert contacts_in(house.home) == 1


def test_a_wrong_passphrase_touches_nothing_and_a_reception_may_not(
    qtbot: QtBot, tasks: Tasks, house: RealHouse
) -> None:
    hands, scene = stand(qtbot, tasks, house.home)
    hands.press(KEY.Key_Return)
    choose_leader(scene)
    hands.type("noget helt andet", KEY.Key_Return)
    assert "passer ikke" in scene.notice.text
    scene.key.who.setCurrentIndex(scene.key.who.findText("Omar Saleh"))
    scene.key.words.clear()
    hands.type(PASSPHRASE, KEY.Key_Return)
    assert "Det må din rolle ikke" in scene.notice.text
    assert not scene._done
    hands.press(KEY.Key_Escape)
    assert scene.found is None
    with qtbot.waitSignal(scene.left):
        hands.press(KEY.Key_Escape)
    assert contacts_in(house.home) == 2


def test_on_a_new_computer_a_file_and_a_recovery_code_are_enough(
    qtbot: QtBot, tasks: Tasks, house: RealHouse, tmp_path: Path
) -> None:
    home = Home(tmp_path / "ny computer" / "hus")
    hands, scene = stand(qtbot, tasks, home)
    assert not scene.list.isVisible()
    dialogs.set_next_answer(copy_of(house))
    qtbot.mouseClick(scene.browse, Qt.MouseButton.LeftButton)
    hands.rest()
    scene.key.who.setCurrentIndex(scene.key.who.count() - 1)
    assert scene.key.staff_id is None
    code = house.recovery_keys[1][1].text
    hands.type(code[:-1] + ("0" if code[-1] != "0" else "1"), KEY.Key_Return)
    assert "gruppe 8" in scene.notice.text
    scene.key.words.line.setText(code.lower())
    hands.press(KEY.Key_Return)
    hands.until(lambda: scene._done)
    assert not scene._kept.isVisible(), "nothing lay here before"
    assert contacts_in(home) == 1


def test_a_damaged_copy_and_a_changed_mind(
    qtbot: QtBot, tasks: Tasks, house: RealHouse, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.fhb"
    data = bytearray(copy_of(house).read_bytes())
    data[len(data) // 2] ^= 1
    broken.write_bytes(data)
    other = tmp_path / "noter.fhb"
    other.write_text("ikke en kopi", encoding="utf-8")
    hands, scene = stand(qtbot, tasks, Home(tmp_path / "tom"))
    for answer, said in ((None, ""), (broken, "beskadiget"), (other, "")):
        dialogs.set_next_answer(answer)
        qtbot.mouseClick(scene.browse, Qt.MouseButton.LeftButton)
        hands.rest()
        assert said in scene.notice.text
        assert scene.found is None
    assert scene.notice.text != ""
    assert not (tmp_path / "tom").exists()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_each_scene_can_be_read_and_heard(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, house: RealHouse, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    hands, scene = stand(qtbot, tasks, house.home)
    hands.until(lambda: cut(scene) == [])
    assert nameless(scene) == []
    hands.press(KEY.Key_Return)
    hands.until(lambda: cut(scene) == [])
    assert nameless(scene) == []
    assert scene.area.horizontalScrollBar().maximum() == 0
