"""The panel for eyes, ears and keys: read only for reception, Tab from top to bottom, room at 200 %."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import EditScope
from familiehus.ui import theme
from familiehus.ui.activity.reason import ReasonDialog, usual_reasons
from familiehus.ui.widgets.text import Text
from tests.helpers.accessible import cut, nameless, tab_round
from tests.helpers.activity_desk import HALL, panel_at


def test_reception_reads_the_same_facts_without_fields(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path, may_change=False) as desk:
        desk.editor.edit(desk.one())
        shown = [text.text() for text in desk.editor.facts.findChildren(Text)]
        assert "Hver uge tirsdag til 29. juni 2027" in shown
        assert {"10–14", "Køkken · 12 pladser", "Lone Bek", "Vordingborg Kommune", "Barselscafé"} <= set(
            shown
        )
        assert shown[-1] == "Det kan koordinator og leder ændre."
        assert not [line for line in desk.editor.findChildren(QLineEdit) if line.isVisible()]
        assert not desk.editor.foot.isVisible()
        desk.editor.save()
        desk.press(Qt.Key.Key_Escape)
        assert (desk.wanted, desk.closed) == ([], 1)


def test_reception_can_begin_nothing_new(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path, may_change=False) as desk:
        desk.editor.new(desk.one().activity)
        assert not desk.editor.form.isVisible()


def test_rights_may_come_later(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path, may_change=False) as desk:
        desk.editor.edit(desk.one())
        desk.editor.allow(True)
        desk.settle()
        assert desk.editor.form.isVisible()
        assert not desk.editor.facts.isVisible()


def test_tab_goes_from_top_to_bottom_and_round(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path) as desk:
        desk.new(title="Yoga", first_day=desk.one().day.replace(day=25), start=540, rooms=(HALL,))
        desk.editor.form.more.open_or_close()
        desk.write(desk.editor.form.people.finder, "lone")
        desk.settle()
        desk.editor.close_button.setFocus()
        form = desk.editor.form
        order = tab_round(desk.window)
        wanted = [desk.editor.close_button, form.title.field, form.when.day_line, form.when.span_line,
                  form.rooms.rows[HALL], form.people.finder, form.more.toggle, form.more.owner,
                  form.more.setup.field, form.more.count.box, form.preview.chips[0],
                  form.preview.reason.field, desk.editor.foot.status, desk.editor.foot.save]  # fmt: skip
        places = [order.index(one) for one in wanted]
        assert places == sorted(places)
        tops = [one.mapTo(desk.editor, one.rect().topLeft()).y() for one in order]
        inside = [top for one, top in zip(order, tops, strict=True) if form.isAncestorOf(one)]
        assert inside == sorted(inside)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, scale: float
) -> None:
    theme.apply(qapp, theme.Mode.LIGHT, scale)
    with panel_at(qtbot, tmp_path) as desk:
        desk.window.resize(theme.px(420), 768)
        desk.edit()
        desk.click(desk.editor.scope.row.chips[EditScope.ALL])
        desk.editor.form.more.open_or_close()
        desk.write(desk.editor.form.when.day_line, "25.11")
        desk.settle()
        qtbot.waitUntil(lambda: not cut(desk.window))
        assert nameless(desk.window) == []


def test_the_panel_leaves_the_week_its_room(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path) as desk:
        desk.new()
        assert desk.editor.width() == 380


def test_a_reason_by_chip_and_enter(qtbot: QtBot) -> None:
    dialog = ReasonDialog("Aflys Barselscafé?", "Aflys", usual_reasons())
    qtbot.addWidget(dialog)

    def hands() -> None:
        QTest.keyClick(dialog.line.field, Qt.Key.Key_Return)
        assert dialog.line.wrong
        qtbot.mouseClick(dialog.chips[1], Qt.MouseButton.LeftButton)
        QTest.keyClicks(dialog.line.field, " i dag")
        assert (nameless(dialog), cut(dialog)) == ([], [])
        QTest.keyClick(dialog.line.field, Qt.Key.Key_Return)

    QTimer.singleShot(0, hands)
    assert dialog.answer() == "for få tilmeldte i dag"


def test_no_reason_is_no_answer(qtbot: QtBot) -> None:
    dialog = ReasonDialog("Aflys Barselscafé?", "Aflys", usual_reasons())
    qtbot.addWidget(dialog)
    QTimer.singleShot(0, lambda: QTest.keyClick(dialog.line.field, Qt.Key.Key_Escape))
    assert dialog.answer() is None


def test_what_is_wrong_comes_into_sight_with_its_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    with panel_at(qtbot, tmp_path) as desk:
        desk.new(title="Yoga", first_day=desk.one().day.replace(day=25), start=540, rooms=(HALL,))
        desk.save()
        line, port = desk.editor.form.preview.reason.line, desk.editor.area.viewport()
        qtbot.waitUntil(lambda: port.rect().contains(line.mapTo(port, line.rect().bottomLeft())))
        assert line.text().startswith("Skriv, hvorfor")
