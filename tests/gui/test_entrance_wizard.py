"""The first run, by keys: from nothing to an open house whose keys are on paper."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.paths import Home
from familiehus.services.opening import OpenedHouse
from familiehus.services.unlocking import people, unlock_with_recovery
from familiehus.ui import dialogs, theme
from familiehus.ui.entrance.kommune_box import KommuneBox, matching
from familiehus.ui.entrance.welcome import WelcomeScreen
from familiehus.ui.entrance.wizard import Wizard
from familiehus.ui.tasks import Tasks
from tests.helpers.accessible import cut, nameless
from tests.helpers.entrance_hands import ALT, KEY, Hands

WORDS = "fire gule gulerødder"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks(None)
    yield made
    made.close()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "hus")


def begin(qtbot: QtBot, tasks: Tasks, home: Home) -> tuple[Hands, Wizard]:
    hands = Hands(qtbot, WelcomeScreen(home, tasks), tasks)
    hands.press(KEY.Key_1)
    scene = hands.screen.scene  # type: ignore[attr-defined]
    assert isinstance(scene, Wizard)
    return hands, scene


def answer_the_first_four(hands: Hands) -> None:
    hands.type("Familiernes Hus", KEY.Key_Tab)
    hands.type("vord", KEY.Key_Return, KEY.Key_Tab)
    hands.type("1.3.2024", KEY.Key_Return)
    hands.type("Huset på torvet", KEY.Key_Insert)
    hands.type("Biblioteket", KEY.Key_Return)
    hands.screen.scene.go_on()  # type: ignore[attr-defined]
    hands.type("Kirsten B.", KEY.Key_Tab)
    hands.type(WORDS, KEY.Key_Return)
    hands.type(WORDS, KEY.Key_Return)


def save_sheets(hands: Hands, wizard: Wizard, folder: Path) -> list[Path]:
    paths = []
    for number, sheet in enumerate(wizard.keys_step.form.sheets):
        paths.append(folder / f"ark{number}.pdf")
        dialogs.set_next_answer(paths[-1])
        hands.qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
        hands.rest()
    return paths


def groups_on(path: Path) -> list[str]:
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    return re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", text)


def test_five_steps_by_keys_make_a_house_and_open_it(
    qtbot: QtBot, tasks: Tasks, home: Home, tmp_path: Path
) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    opened: list[OpenedHouse] = []
    wizard.opened.connect(opened.append)
    assert wizard.line.text == "Trin 1 af 5"
    answer_the_first_four(hands)
    assert wizard.line.text == "Trin 5 af 5"
    assert wizard.leader_step.passphrase.text() == "", "a passphrase is forgotten when it was used"
    assert not wizard.back.isVisible(), "the house exists; there is no way back from that"
    assert opened == []
    sheets = [groups_on(path) for path in save_sheets(hands, wizard, tmp_path)]
    assert [len(groups) for groups in sheets] == [8, 8]
    for question, groups in zip(wizard.keys_step.form.questions, sheets, strict=True):
        number = int(re.findall(r"\d+", question.field.accessibleName())[0])
        hands.type(groups[number - 1].lower(), KEY.Key_Return)
    house = opened[0].lists.house
    assert (house.name, house.kommune, house.opened) == (
        "Familiernes Hus", "Vordingborg", date(2024, 3, 1),
    )  # fmt: skip
    assert house.keys_confirmed
    assert not house.practice
    assert [place.name for place in opened[0].lists.places] == ["Huset på torvet", "Biblioteket"]
    assert {"4760", "4780"} <= {number for area in opened[0].lists.areas for number in area.postnumre}
    assert opened[0].cupboard.actor.name == "Kirsten B."
    opened[0].cupboard.close()
    by_paper = unlock_with_recovery(home, "-".join(sheets[1]))
    by_paper.cupboard.close()


def test_closed_before_the_keys_are_confirmed_the_house_is_there_and_says_so(
    qtbot: QtBot, tasks: Tasks, home: Home
) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    answer_the_first_four(hands)
    with qtbot.waitSignal(hands.screen.closed):  # type: ignore[attr-defined]
        hands.screen.close()
    assert wizard.keys_step.form.sheets == ()
    assert [person.name for person in people(home)] == ["Kirsten B."]


def test_wrong_groups_are_sent_back_to_the_paper(
    qtbot: QtBot, tasks: Tasks, home: Home, tmp_path: Path
) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    opened: list[object] = []
    wizard.opened.connect(opened.append)
    answer_the_first_four(hands)
    form = wizard.keys_step.form
    assert not form.check.isEnabled()
    save_sheets(hands, wizard, tmp_path)
    hands.type("00000", KEY.Key_Return)
    hands.type("11111", KEY.Key_Return)
    assert "passer ikke med arkene" in form.notice.text
    assert opened == []
    hands.screen.close()


def test_going_back_and_forth_loses_nothing(qtbot: QtBot, tasks: Tasks, home: Home) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    hands.type("Familiernes Hus", KEY.Key_Tab)
    hands.type("0390", KEY.Key_Return)
    hands.type("Torvet", KEY.Key_Return)
    wizard.areas_step.editor.add()
    hands.type("Øerne")
    drawn = wizard.areas_step.areas
    for _ in range(2):
        hands.press(KEY.Key_Left, ALT)
    assert wizard.line.text == "Trin 1 af 5"
    assert wizard.house_step.name.text() == "Familiernes Hus"
    assert wizard.house_step.kommune is not None
    wizard.house_step.kommune_box.field.selectAll()
    wizard.house_step.kommune_box.field.setFocus()
    hands.type("Odense", KEY.Key_Return, KEY.Key_Return)
    assert wizard.areas_step.areas == drawn, "another kommune does not wipe what somebody drew"
    assert wizard.places_step.places == ("Torvet",)
    for _ in range(3):
        hands.press(KEY.Key_Left, ALT)
    choices = hands.screen.scene  # type: ignore[attr-defined]
    assert choices is hands.screen.choices  # type: ignore[attr-defined]
    assert hands.here is choices.buttons[0]
    assert not home.root.exists()


def test_an_untouched_proposal_follows_the_kommune(qtbot: QtBot, tasks: Tasks, home: Home) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    hands.type("Huset", KEY.Key_Tab)
    hands.type("390", KEY.Key_Return, KEY.Key_Return)
    assert "4760" in {number for area in wizard.areas_step.areas for number in area.postnumre}
    hands.press(KEY.Key_Left, ALT)
    hands.press(KEY.Key_Left, ALT)
    wizard.house_step.kommune_box.field.selectAll()
    wizard.house_step.kommune_box.field.setFocus()
    hands.type("Odense", KEY.Key_Return, KEY.Key_Return)
    numbers = {number for area in wizard.areas_step.areas for number in area.postnumre}
    assert "5000" in numbers
    assert "4760" not in numbers


def test_each_step_says_what_is_missing_and_stays(qtbot: QtBot, tasks: Tasks, home: Home) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    hands.press(KEY.Key_Return)
    assert "Navnet mangler" in wizard.notice.text
    hands.type("Huset", KEY.Key_Return)
    assert "Vælg kommunen" in wizard.notice.text
    hands.type("xyz", KEY.Key_Return)
    assert "Vælg kommunen" in wizard.notice.text
    wizard.house_step.kommune_box.field.clear()
    hands.type("Vordingborg", KEY.Key_Tab)
    hands.type("31.2.2024", KEY.Key_Return)
    assert "kan ikke læses" in wizard.notice.text
    wizard.house_step.opened_box.field.clear()
    hands.type("1.1.2099", KEY.Key_Return)
    assert "ikke kommet endnu" in wizard.notice.text
    wizard.house_step.opened_box.field.clear()
    hands.press(KEY.Key_Return)
    hands.type("Huset", KEY.Key_Insert)
    hands.type("huset", KEY.Key_Return)
    assert "allerede et sted" in wizard.notice.text
    assert hands.here is wizard.places_step.fields[1]
    hands.type("Biblioteket", KEY.Key_Tab)
    hands.type("4761", KEY.Key_Return)
    assert wizard.notice.text.startswith("4761 er ikke et dansk postnummer. Mente du 4760 Vordingborg")
    assert hands.here is wizard.places_step._lines[1].postnummer
    hands.type("4780", KEY.Key_Return)
    wizard.areas_step.editor.add()
    hands.type("Tomt område")
    wizard.go_on()
    assert "Tomt område har ingen postnumre" in wizard.notice.text
    wizard.areas_step.editor.undo()
    wizard.areas_step.editor.undo()
    wizard.go_on()
    hands.type("Kirsten", KEY.Key_Tab)
    hands.type("kort", KEY.Key_Return, KEY.Key_Return)
    assert "mindst 12 tegn" in wizard.leader_step.passphrase.first.verdict.text()
    assert wizard.notice.text == "", "it is said once, under its own field"
    assert not home.exists


def test_a_folder_that_is_shared_is_refused_and_nothing_is_lost(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    home = Home(tmp_path / "Dropbox" / "hus")
    hands, wizard = begin(qtbot, tasks, home)
    answer_the_first_four(hands)
    assert "deles med andre" in wizard.notice.text
    assert wizard.line.text == "Trin 4 af 5"
    assert wizard.leader_step.passphrase.text() == WORDS
    assert not home.root.exists()


def test_where_a_place_lies_is_proposed_and_goes_along(qtbot: QtBot, tasks: Tasks, home: Home) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    hands.type("Familiernes Hus", KEY.Key_Tab)
    hands.type("0390", KEY.Key_Return)
    step = wizard.places_step
    assert step.postnumre == ("4760",), "the house itself probably lies where the kommune has its name from"
    hands.type("Huset", KEY.Key_Insert)
    hands.type("Stege Bibliotek", KEY.Key_Insert)
    hands.type("Skolen", KEY.Key_Tab)
    assert step.postnumre == ("4760", "4780", "")
    hands.type("4772")
    assert step._lines[2]._town.text() == "4772 Langebæk"
    step.fields[2].setText("Præstø Skole")
    assert wizard.command().house.postnumre == ("4760", "4780", "4772"), "what somebody wrote stays"


def test_places_can_be_taken_away_by_mouse(qtbot: QtBot, tasks: Tasks, home: Home) -> None:
    hands, wizard = begin(qtbot, tasks, home)
    hands.type("Huset", KEY.Key_Tab)
    hands.type("0390", KEY.Key_Return)
    step = wizard.places_step
    qtbot.mouseClick(step.more, Qt.MouseButton.LeftButton)
    hands.type("Biblioteket")
    qtbot.mouseClick(step._lines[0].remove, Qt.MouseButton.LeftButton)
    assert step.places == ("Biblioteket",)
    assert not step._lines[0].remove.isVisible(), "the last place stays"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("vordingborg", ["0390"]),
        ("0390", ["0390"]),
        ("390", ["0390"]),
        ("Vordingborg Kommune", ["0390"]),
        ("  køben ", ["0101"]),
        ("aabenraa", ["0580"]),
        ("åbenrå", ["0580"]),
        ("", []),
        ("xyz", []),
        ("9999", []),
    ],
)
def test_a_kommune_is_found_as_people_write_it(typed: str, found: list[str]) -> None:
    assert [one.kode for one in matching(typed)] == found


def test_arrows_and_a_click_choose_among_kommuner(qtbot: QtBot) -> None:
    box = KommuneBox()
    hands = Hands(qtbot, box, Tasks(None))
    box.setFocus()
    hands.type("hol")
    shown = [row.cells[0] for row in box.list.rows]
    assert shown[:2] == ["Holbæk", "Holstebro"]
    assert box.kommune is None
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    assert box.kommune is not None
    assert box.kommune.name == box.field.text() == "Holstebro"
    assert not box.list.isVisible()
    box.field.selectAll()
    hands.type("ishø")
    place = box.list.visualRect(box.list.model().index(0, 0)).center()
    qtbot.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert box.kommune.name == "Ishøj"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_step_can_be_read_and_heard(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, home: Home, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    hands, wizard = begin(qtbot, tasks, home)
    for index in range(len(wizard.steps)):
        if index == 2:
            wizard.areas_step.propose_for(matching("0390")[0])
        wizard._show(index)
        hands.until(lambda: cut(hands.screen) == [])
        assert nameless(hands.screen) == []
        assert wizard.area.horizontalScrollBar().maximum() == 0
