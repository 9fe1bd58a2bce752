"""The locked door: whose name, which key, and a way on whatever goes wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.errors import EnvironmentFault, FamiliehusError, UserError
from familiehus.services.doors import SetPin, set_pin
from familiehus.services.opening import OpenedHouse
from familiehus.services.unlocking import (
    Person,
    people,
    unlock_with_passphrase,
    unlock_with_pin,
    unlock_with_recovery,
)
from familiehus.ui import theme
from familiehus.ui.entrance.door_form import Door
from familiehus.ui.entrance.unlock import Doors, UnlockScreen
from familiehus.ui.tasks import Tasks
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.cupboards import LEADER_ID, PASSPHRASE, new_house
from tests.helpers.entrance_hands import KEY, Hands
from tests.helpers.fake_secrets import FakeSecrets

ANNE, BODIL = Person(uuid4(), "Anne L.", False), Person(uuid4(), "Bodil Kær", True)
JENS = Person(uuid4(), "Jens P.", False)
EVERYBODY = (ANNE, BODIL, JENS)


class FakeDoors:
    """Remembers what was tried; opens to ``house``, or refuses with what ``errors`` holds for the door."""

    def __init__(self, **errors: FamiliehusError) -> None:
        self.tried: list[tuple[Any, ...]] = []
        self.errors = errors
        self.doors = Doors(self._door("pin"), self._door("passphrase"), self._door("recovery"))

    def _door(self, name: str) -> Callable[..., str]:
        def attempt(*typed: Any) -> str:
            self.tried.append((name, *typed))
            if name in self.errors:
                raise self.errors[name]
            return "house"

        return attempt


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks(None)
    yield made
    made.close()


def stand(qtbot: QtBot, tasks: Tasks, fake: FakeDoors, who: tuple[Person, ...] = EVERYBODY) -> Hands:
    return Hands(qtbot, UnlockScreen(who, fake.doors, tasks), tasks)


def screen_of(hands: Hands) -> UnlockScreen:
    assert isinstance(hands.screen, UnlockScreen)
    return hands.screen


def test_a_digit_a_pin_and_enter_open_the_house(qtbot: QtBot, tasks: Tasks) -> None:
    fake = FakeDoors()
    hands = stand(qtbot, tasks, fake)
    with qtbot.waitSignal(screen_of(hands).opened) as opened:
        hands.press(KEY.Key_2)
        hands.type("294718", KEY.Key_Return)
    assert opened.args == ["house"]
    assert fake.tried == [("pin", BODIL.staff_id, "294718")]
    assert screen_of(hands).field.text() == ""


def test_arrows_a_first_letter_and_a_click_find_a_name(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors())
    names = screen_of(hands).names
    hands.press(KEY.Key_Down)
    assert hands.here.accessibleName() == "Bodil Kær"  # type: ignore[attr-defined]
    hands.type("j")
    assert hands.here.accessibleName() == "Jens P."
    hands.press(KEY.Key_Return)
    assert screen_of(hands).form.label.text() == "Adgangssætning for Jens P."
    hands.press(KEY.Key_Escape)
    assert names.isVisible()
    qtbot.mouseClick(names._buttons[0], Qt.MouseButton.LeftButton)
    assert screen_of(hands).form.label.text() == "Adgangssætning for Anne L."


def test_a_lonely_leader_is_asked_at_once_and_esc_leads_nowhere(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors(), (ANNE,))
    assert hands.here is screen_of(hands).field
    hands.type("noget")
    hands.press(KEY.Key_Escape)
    assert screen_of(hands).field.text() == "noget"
    assert not screen_of(hands).form.back_link.isVisible()


def test_a_wrong_pin_says_how_many_tries_are_left(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors(pin=UserError("pin_wrong", left=3)), (BODIL,))
    hands.type("111222", KEY.Key_Return)
    assert "3 forsøg" in screen_of(hands).error.text
    assert screen_of(hands).form.door is Door.PIN
    assert screen_of(hands).field.text() == ""
    assert hands.here is screen_of(hands).field


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (UserError("pin_blocked"), "sat ud af kraft"),
        (EnvironmentFault("keyring_denied", backend="", before="KWallet"), "KWallet"),
        (EnvironmentFault("device_secret_missing", backend="KWallet", before="Secret Service"), "Nu svarer"),
    ],
)
def test_when_a_pin_cannot_be_used_the_passphrase_is_asked_for_and_why_is_said(
    qtbot: QtBot, tasks: Tasks, error: FamiliehusError, said: str
) -> None:
    fake = FakeDoors(pin=error)
    hands = stand(qtbot, tasks, fake, (BODIL,))
    hands.type("294718", KEY.Key_Return)
    screen = screen_of(hands)
    assert screen.form.door is Door.PASSPHRASE
    assert said in screen.error.text
    assert screen.error.isVisible()
    hands.type("tre gule støvler", KEY.Key_Return)
    assert fake.tried[-1] == ("passphrase", BODIL.staff_id, "tre gule støvler")


def test_a_full_disk_at_the_pin_is_no_reason_to_ask_for_anything_else(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors(pin=EnvironmentFault("disk_full")), (BODIL,))
    hands.type("294718", KEY.Key_Return)
    assert screen_of(hands).form.door is Door.PIN
    assert "Disken er fuld" in screen_of(hands).error.text


def test_several_wrong_passphrases_are_answered_with_advice(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors(passphrase=UserError("passphrase_wrong")), (ANNE,))
    for _ in range(2):
        hands.type("forkerte ord", KEY.Key_Return)
        assert "flere gange" not in screen_of(hands).error.text
    hands.type("forkerte ord", KEY.Key_Return)
    assert "flere gange" in screen_of(hands).error.text
    assert "gendannelseskode" in screen_of(hands).error.text


def test_a_recovery_code_is_shown_while_typed_and_a_typo_is_marked_in_its_group(
    qtbot: QtBot, tasks: Tasks
) -> None:
    error = UserError("recovery_code_typo", group=3, symbols=15, needed=40)
    fake = FakeDoors(recovery=error)
    hands = stand(qtbot, tasks, fake)
    hands.press(KEY.Key_1)
    screen = screen_of(hands)
    qtbot.mouseClick(screen.form.recovery_link, Qt.MouseButton.LeftButton)
    assert screen.field.echoMode() is QLineEdit.EchoMode.Normal
    hands.type("3F7K2-9QXM0 12345", KEY.Key_Return)
    assert fake.tried == [("recovery", "3F7K2-9QXM0 12345")]
    assert "gruppe 3" in screen.error.text
    assert screen.field.selectedText() == "12345"
    hands.press(KEY.Key_Escape)
    assert screen.form.label.text() == "Adgangssætning for Anne L."
    hands.press(KEY.Key_Escape)
    assert screen.names.isVisible()


def test_the_passphrase_can_be_seen_and_hides_again_for_the_next_person(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors())
    hands.press(KEY.Key_1)
    form = screen_of(hands).form
    assert form.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(form.show_it, Qt.MouseButton.LeftButton)
    assert form.field.echoMode() is QLineEdit.EchoMode.Normal
    assert form.show_it.text() == "Skjul"
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_3)
    assert form.field.echoMode() is QLineEdit.EchoMode.Password
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_2)
    assert not form.show_it.isVisible()


def test_caps_lock_is_told_by_the_letters(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors(), (ANNE,))
    form = screen_of(hands).form
    QTest.keyClick(form.field, "T", Qt.KeyboardModifier.ShiftModifier)
    hands.type("re 4 gule")
    assert not form.caps_hint.isVisible()
    QTest.keyClick(form.field, "S", Qt.KeyboardModifier.NoModifier)
    assert form.caps_hint.isVisible()
    hands.type("t")
    assert not form.caps_hint.isVisible()
    QTest.keyClick(form.field, "t", Qt.KeyboardModifier.ShiftModifier)
    assert form.caps_hint.isVisible()


def test_a_second_enter_while_it_opens_does_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    fake = FakeDoors(passphrase=UserError("passphrase_wrong"))
    hands = stand(qtbot, tasks, fake, (ANNE,))
    QTest.keyClicks(hands.here, "noget")
    QTest.keyClick(hands.here, KEY.Key_Return)
    QTest.keyClick(hands.here, KEY.Key_Return)
    QTest.keyClicks(hands.here, "mere")
    hands.rest()
    assert fake.tried == [("passphrase", ANNE.staff_id, "noget")]
    hands.press(KEY.Key_Return)
    assert len(fake.tried) == 1, "nothing was typed, so nothing is tried"


def test_a_damaged_house_offers_its_copies(qtbot: QtBot, tasks: Tasks) -> None:
    fault = EnvironmentFault("database_damaged")
    hands = stand(qtbot, tasks, FakeDoors(passphrase=fault), (ANNE,))
    screen = screen_of(hands)
    assert not screen.form.restore_link.isVisible()
    hands.type("tre gule støvler", KEY.Key_Return)
    assert screen.form.restore_link.isVisible()
    with qtbot.waitSignal(screen.restore_wanted) as wanted:
        qtbot.mouseClick(screen.form.restore_link, Qt.MouseButton.LeftButton)
    assert wanted.args == [fault]


def test_closing_the_window_is_giving_up(qtbot: QtBot, tasks: Tasks) -> None:
    hands = stand(qtbot, tasks, FakeDoors())
    with qtbot.waitSignal(screen_of(hands).closed):
        hands.screen.close()


def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, tasks: Tasks) -> None:
    fake = FakeDoors(passphrase=UserError("passphrase_wrong"))
    hands = stand(qtbot, tasks, fake)
    assert nameless(hands.screen) == []
    assert len(tab_round(hands.screen)) == len(EVERYBODY)
    hands.press(KEY.Key_2)
    screen_of(hands).form.other.emit()
    hands.type("forkerte ord", KEY.Key_Return)
    assert nameless(hands.screen) == []
    form = screen_of(hands).form
    wanted = {
        form.field,
        form.show_it,
        form.unlock_button,
        form.back_link,
        form.other_link,
        form.recovery_link,
    }
    assert wanted <= set(tab_round(hands.screen)) | {form.field}


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
def test_at_200_percent_nothing_is_cut_and_the_field_is_in_sight(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode, 2.0)
    long = Person(uuid4(), "Kirsten Bjerregaard-Christoffersen af Nørre Alslev", False)
    fake = FakeDoors(passphrase=EnvironmentFault("database_damaged"))
    hands = stand(qtbot, tasks, fake, (*EVERYBODY, long))
    screen = screen_of(hands)
    assert cut(screen) == []
    assert screen.area.horizontalScrollBar().maximum() == 0
    hands.press(KEY.Key_4)
    hands.type("noget", KEY.Key_Return)
    hands.until(lambda: not screen.form.restore_link.isHidden())
    QApplication.processEvents()
    assert cut(screen) == []
    assert not screen.error.visibleRegion().isEmpty()


def test_the_real_doors_open_a_real_house(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    """Blocked PIN, then the passphrase, which also gives the PIN its tries back."""
    house, secrets = new_house(tmp_path), FakeSecrets()
    with house.open() as cupboard:
        set_pin(cupboard, SetPin("294718"), secrets)
    home = house.home
    doors = Doors(
        lambda who, pin: unlock_with_pin(home, who, pin, secrets),
        lambda who, words: unlock_with_passphrase(home, who, words),
        lambda code: unlock_with_recovery(home, code),
    )
    leader = next(person for person in people(home) if person.staff_id == LEADER_ID)
    assert leader.has_pin
    screen = UnlockScreen((leader,), doors, tasks)
    hands = Hands(qtbot, screen, tasks)
    opened: list[OpenedHouse] = []
    screen.opened.connect(opened.append)
    for left in ("4 forsøg", "3 forsøg", "2 forsøg", "ét forsøg", "sat ud af kraft"):
        hands.type("918273", KEY.Key_Return)
        assert left in screen.error.text
    hands.type(PASSPHRASE, KEY.Key_Return)
    assert [house.cupboard.actor.name for house in opened] == ["Mette Holm"]
    opened.pop().cupboard.close()
    opened.append(doors.pin(LEADER_ID, "294718"))
    opened.pop().cupboard.close()
