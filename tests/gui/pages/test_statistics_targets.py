"""Måltal: set, changed, taken away and taken back by keys; how it stands is said in words."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.queries.targets import SetTarget
from familiehus.services.targets import SaveTarget, save_target
from familiehus.ui.statistics.targets import Targets
from familiehus.values import Period, PeriodKind
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import CTRL, Key, Opened, rest

YEAR, OCTOBER = Period(PeriodKind.YEAR, 2026), Period(PeriodKind.MONTH, 2026, 10)


@pytest.fixture
def opened(qtbot: QtBot, house: RealHouse, show: Show) -> Opened:
    """Twenty contacts in October, five of them from Præstø; the section of targets in front."""
    with house.open() as cupboard:
        for number in range(20):
            home = "4720" if number < 5 else "4780"
            register(cupboard, facts(date(2026, 10, 1 + number % 5), postnummer=home))
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    shown.statistics.view.row.choose("targets")
    return shown


def section(opened: Opened) -> Targets:
    found = opened.statistics.view.section
    assert isinstance(found, Targets)
    return found


def spoken(opened: Opened) -> list[str]:
    return [row.spoken for row in section(opened).list.rows]


def choose(box: object, data: str) -> None:
    box.setCurrentIndex(box.findData(data))


def save(opened: Opened, qtbot: QtBot, *targets: SetTarget) -> None:
    for one in targets:
        opened.tasks.write(save_target, SaveTarget(one))
    rest(qtbot, opened, lambda: len(section(opened).list.rows) == len(targets))


def target(number: int, goal: int, **more: object) -> SetTarget:
    given = {
        "id": UUID(int=number), "period": YEAR, "measure": "contacts.total", "code": "", "share": False,
        "number": goal, "owner": "Mette Holm", "note": "",
    }  # fmt: skip
    return SetTarget(**{**given, **more})


def test_without_a_target_it_says_what_to_do(opened: Opened) -> None:
    assert section(opened).empty.isVisible()
    assert "ingen måltal for 2026. Tryk N" in section(opened).empty.accessibleName()


def test_a_target_is_set_with_the_keyboard_and_taken_back(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_N)
    form = section(opened).form
    rest(qtbot, opened, lambda: form.measure.count() > 5)
    form.number.setFocus()
    opened.type("1.500")
    opened.press(Key.Key_Return, Key.Key_Return)
    rest(qtbot, opened, lambda: len(section(opened).list.rows) > 0)
    assert spoken(opened) == ["▼ ikke nået, 20 af 1.500, Henvendelser, 2026 · ansvarlig: Mette Holm"]
    assert not form.isVisible()
    assert section(opened).list.hasFocus()
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: section(opened).empty.isVisible())
    opened.undo.redo()
    rest(qtbot, opened, lambda: len(section(opened).list.rows) == 1)


@pytest.mark.parametrize("typed", ["", "mange", "0", "1,5", "-3", "1000001", "٣"])
def test_what_is_no_number_is_said_beside_the_field_and_nothing_is_saved(
    qtbot: QtBot, opened: Opened, typed: str
) -> None:
    opened.press(Key.Key_N)
    form = section(opened).form
    rest(qtbot, opened, lambda: form.measure.count() > 5)
    form.number.setText(typed)
    form.number.setFocus()
    opened.press(Key.Key_Return)
    rest(qtbot, opened)
    assert form._fields["number"].help.text() == "Skriv et helt tal, for eksempel 1.500."
    assert form.number.hasFocus()
    assert section(opened).list.rows == ()


def test_a_share_is_of_a_part_and_goes_to_a_hundred(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_N)
    form = section(opened).form
    rest(qtbot, opened, lambda: form.measure.count() > 5)
    assert not form.share.isVisible()
    choose(form.measure, "contacts.area")
    choose(form.code, "Præstø")
    assert form.share.isVisible()
    form.share.setChecked(True)
    form.number.setText("120")
    form.commit()
    assert form._fields["number"].help.text() == "Skriv et helt tal fra 1 til 100."
    form.number.setText("25 %")
    form.commit()
    rest(qtbot, opened, lambda: len(section(opened).list.rows) == 1)
    assert spoken(opened)[0].startswith("✓ nået, 25 % (mål 25 %), Hvor familierne bor: Præstø")


def test_a_period_is_typed_and_a_week_is_none(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_N)
    form = section(opened).form
    rest(qtbot, opened, lambda: form.measure.count() > 5)
    form.period.setText("uge 40")
    form.number.setText("10")
    form.commit()
    assert form._fields["period"].help.text() == "Skriv en måned, et kvartal eller et år, fx 2026."
    form.period.setText("oktober")
    form.commit()
    rest(qtbot, opened, lambda: len(section(opened).list.rows) == 1)
    assert "Oktober 2026" in spoken(opened)[0]
    assert spoken(opened)[0].startswith("✓ nået")


def test_how_it_stands_is_words_and_the_first_screen_says_it_too(qtbot: QtBot, opened: Opened) -> None:
    save(opened, qtbot, target(1, 22), target(2, 20, period=OCTOBER), target(3, 21, period=OCTOBER))
    stands = [row.cells[0] for row in section(opened).list.rows]
    assert sorted(stands) == ["→ på vej", "▼ ikke nået", "✓ nået"]
    opened.statistics.view.row.choose("overview")
    said = opened.statistics.view.section.numbers.cards[4].accessibleName()
    assert said.startswith("20 Henvendelser i 2026. mål 22, på vej: 91 %")


def test_enter_opens_delete_removes_and_it_comes_back(qtbot: QtBot, opened: Opened) -> None:
    save(opened, qtbot, target(1, 22, note="Sporet"))
    shown = section(opened)
    shown.list.setCurrentIndex(shown.list.model().index(0, 0))
    shown.list.setFocus()
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: shown.form.measure.count() > 5)
    assert (shown.form.number.text(), shown.form.note.text()) == ("22", "Sporet")
    shown.form.number.setText("30")
    shown.form.commit()
    rest(qtbot, opened, lambda: "20 af 30" in spoken(opened)[0])
    shown.list.setFocus()
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, shown.empty.isVisible)
    assert "sletning af måltallet Henvendelser" in opened.undo.undo_text
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: len(shown.list.rows) == 1)
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: "20 af 22" in spoken(opened)[0])


def test_what_is_typed_is_named_before_it_is_lost_and_esc_lets_go(qtbot: QtBot, opened: Opened) -> None:
    opened.press(Key.Key_N)
    rest(qtbot, opened)
    form = section(opened).form
    assert opened.statistics.typed_words() == ""
    form.number.setFocus()
    opened.type("9")
    assert opened.statistics.typed_words() == "et måltal"
    opened.press(Key.Key_Escape)
    assert not form.isVisible()
    assert opened.statistics.typed_words() == ""


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(qtbot: QtBot, opened: Opened, scale: float) -> None:
    save(opened, qtbot, target(1, 22))
    opened.press(Key.Key_N)
    rest(qtbot, opened)
    opened.window.set_text_scale(scale)
    QApplication.processEvents()
    assert accessible.nameless(opened.statistics) == []
    assert accessible.cut(opened.statistics) == []
    form = section(opened).form
    form.number.setFocus(Qt.FocusReason.TabFocusReason)
    assert {form.save, form.owner, form.measure, section(opened).list} <= set(
        accessible.tab_round(opened.window)
    )
