"""Områder: drawn with the keyboard alone, said from when it counts, refused in place, taken back."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.house import areas
from familiehus.services.areas import AreaPlan
from familiehus.ui.forms.area_editor import AreaEditor
from familiehus.ui.house.areas import Areas
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, register
from tests.helpers.house_pages import ALT, CTRL, Key, Opened, rest

PLANS = (
    AreaPlan("Vordingborg", ("4760",)),
    AreaPlan("Møn", ("4780", "4791", "4792")),
    AreaPlan("Præstø", ("4720",)),
)


@pytest.fixture
def editor(qtbot: QtBot) -> AreaEditor:
    made = AreaEditor()
    qtbot.addWidget(made)
    made.set_kommune("0390")
    made.set_areas(PLANS)
    made.resize(1000, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def _press(*keys: Key, modifier: object = None) -> None:
    for key in keys:
        if modifier is None:
            QTest.keyClick(QApplication.focusWidget(), key)
        else:
            QTest.keyClick(QApplication.focusWidget(), key, modifier)


def _drawn(editor: AreaEditor) -> dict[str, tuple[str, ...]]:
    return {plan.name: plan.postnumre for plan in editor.areas()}


def test_a_digit_sends_the_marked_postnumre_to_an_area(editor: AreaEditor) -> None:
    _press(Key.Key_Down)  # Møn
    editor.numbers_pane.list.setFocus()
    _press(Key.Key_Home)
    _press(Key.Key_Down, modifier=_shift())
    _press(Key.Key_3)
    assert _drawn(editor) == {"Vordingborg": ("4760",), "Møn": ("4792",), "Præstø": ("4720", "4780", "4791")}
    _press(Key.Key_Home, Key.Key_0)
    assert _drawn(editor)["Møn"] == ()
    assert editor.notice.text.startswith("4792 er flyttet til Udenbys.")


def _shift() -> object:
    from PySide6.QtCore import Qt

    return Qt.KeyboardModifier.ShiftModifier


def test_every_postnummer_of_the_kommune_in_no_area_is_listed(editor: AreaEditor) -> None:
    _press(Key.Key_End)
    keys = [row.key for row in editor.numbers_pane.list.rows]
    assert keys == ["4733", "4735", "4750", "4771", "4772", "4773", "4793"]
    assert not editor.numbers_pane.name.isVisible()
    editor.numbers_pane.list.setFocus()
    _press(Key.Key_Home, Key.Key_3)
    assert "4733" in _drawn(editor)["Præstø"]


def test_new_named_removed_and_all_of_it_taken_back(editor: AreaEditor) -> None:
    _press(Key.Key_Insert)
    assert editor.numbers_pane.name.hasFocus()
    QTest.keyClicks(editor.numbers_pane.name, "Mern")
    QTest.keyClick(editor.numbers_pane.name, Key.Key_Return)
    assert list(_drawn(editor)) == ["Vordingborg", "Møn", "Præstø", "Mern"]
    assert editor.areas_pane.list.hasFocus()
    _press(Key.Key_Delete)
    assert list(_drawn(editor)) == ["Vordingborg", "Møn", "Præstø"]
    for _ in range(3):
        editor.undo()
    assert editor.areas() == PLANS


def test_merging_by_menu_and_keyboard(editor: AreaEditor) -> None:
    editor.areas_pane.merge.click()
    assert editor.menu is not None
    assert [action.text() for action in editor.menu.actions()] == ["Møn", "Præstø"]
    QTest.keyClick(editor.menu, Key.Key_Down)
    QTest.keyClick(editor.menu, Key.Key_Return)
    assert _drawn(editor) == {"Møn": ("4780", "4791", "4792"), "Præstø": ("4720", "4760")}


def test_a_postnummer_typed_comes_from_wherever_it_was(editor: AreaEditor) -> None:
    box = editor.numbers_pane.adding.field
    box.setFocus()
    QTest.keyClicks(box, "4791")
    QTest.keyClick(box, Key.Key_Return)
    assert _drawn(editor)["Vordingborg"] == ("4760", "4791")
    assert _drawn(editor)["Møn"] == ("4780", "4792")
    QTest.keyClicks(box, "4799")
    QTest.keyClick(box, Key.Key_Return)
    assert box.text() == "4799"  # refused, and still there to be put right
    assert "Findes ikke" in editor.numbers_pane.adding._town.text()


def test_the_order_of_the_house_is_changed_with_alt(editor: AreaEditor) -> None:
    _press(Key.Key_Down, modifier=ALT)
    assert list(_drawn(editor)) == ["Møn", "Vordingborg", "Præstø"]
    assert editor.areas_pane.chosen() == 1


def test_the_proposal_has_one_area_per_town(editor: AreaEditor) -> None:
    editor.areas_pane.propose.click()
    drawn = _drawn(editor)
    assert drawn["Stege"] == ("4780",)
    assert len(drawn) > 5
    assert editor.problem() == ""


def test_what_saving_would_refuse_is_known_before(editor: AreaEditor) -> None:
    editor.numbers_pane.name.setFocus()
    editor.numbers_pane.name.selectAll()
    QTest.keyClicks(editor.numbers_pane.name, "Møn")
    assert editor.problem() == "Området Møn er der to gange. Intet er ændret; giv dem hver sit navn."


def test_the_models_keep_the_rules_of_qt(editor: AreaEditor) -> None:
    testers = [
        QAbstractItemModelTester(pane.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
        for pane in (editor.areas_pane, editor.numbers_pane)
    ]
    _press(Key.Key_Down)
    editor.numbers_pane.list.setFocus()
    _press(Key.Key_Home, Key.Key_1, Key.Key_0)
    editor.add()
    editor.remove()
    editor.undo()
    assert len(testers) == 2


def test_everything_is_named_and_reached(editor: AreaEditor) -> None:
    assert accessible.nameless(editor) == []
    reached = accessible.tab_round(editor)
    for one in (editor.areas_pane.list, editor.numbers_pane.list, editor.numbers_pane.name):
        assert one in reached


# -- the chapter ---------------------------------------------------------------


@pytest.fixture
def counted(house: RealHouse) -> RealHouse:
    """A house that has counted this year."""
    with house.open() as cupboard:
        register(cupboard)
    return house


def _chapter(qtbot: QtBot, show: Show) -> tuple[Opened, Areas]:
    opened = show("house")
    opened.huset.open("areas")
    rest(qtbot, opened)
    chapter = opened.huset.section("areas")
    assert isinstance(chapter, Areas)
    return opened, chapter


def test_a_change_counts_from_new_year_and_is_saved_with_ctrl_s(
    qtbot: QtBot, counted: RealHouse, show: Show
) -> None:
    opened, chapter = _chapter(qtbot, show)
    assert "1. januar 2027" in chapter.counts_from.text
    opened.press(Key.Key_F2)
    opened.type("Byen")
    assert opened.huset.dirty == ("areas",)
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert chapter.notice.text == "Gemt. Områderne gælder fra 1. januar 2027."
    with opened.cupboard.read() as session:
        assert [row.name for row in areas(session, 2026)] == ["Vordingborg", "Møn", "Præstø"]
        assert [row.name for row in areas(session, 2027)] == ["Byen", "Møn", "Præstø"]
    opened.undo.undo()
    rest(qtbot, opened)
    with opened.cupboard.read() as session:
        assert areas(session, 2027)[0].name == "Vordingborg"


def test_before_anything_was_counted_it_counts_at_once(qtbot: QtBot, show: Show) -> None:
    _opened, chapter = _chapter(qtbot, show)
    assert "med det samme" in chapter.counts_from.text


def test_an_empty_area_is_refused_in_place_and_nothing_is_lost(
    qtbot: QtBot, counted: RealHouse, show: Show
) -> None:
    opened, chapter = _chapter(qtbot, show)
    opened.press(Key.Key_Insert)
    opened.type("Mern")
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened)
    assert chapter.notice.text == "Området Mern har ingen postnumre. Intet er ændret; skriv mindst ét."
    assert opened.huset.dirty == ("areas",)
    opened.huset.bar.revert.click()
    assert opened.huset.dirty == ()
    assert [plan.name for plan in chapter.editor.areas()] == ["Vordingborg", "Møn", "Præstø"]
