"""Last year's targets: told beside this year's, offered again with what came of each, one undo."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.queries.targets import SetTarget
from familiehus.services.targets import SaveTarget, save_target
from familiehus.storage.cupboard import Cupboard
from familiehus.ui.statistics.targets import Targets
from familiehus.values import Henvender, Period
from tests.gui.pages.conftest import Show
from tests.helpers import accessible
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import CTRL, Key, Opened, rest
from tests.helpers.publishing_house import decide_here, published
from tests.storage.test_ledger_seats import course

OLD = Period.parse("2025")
TOTAL = SetTarget(UUID(int=1), OLD, "contacts.total", "", False, 100, "Mette Holm", "")
FATHERS = replace(
    TOTAL, id=UUID(int=2), measure="contacts.area_henvender", code="Vordingborg · far", number=50
)
FILLED = replace(TOTAL, id=UUID(int=3), measure="courses.seats", code="optaget", share=True, number=80)


def save(cupboard: Cupboard, target: SetTarget) -> None:
    with cupboard.write() as uow:
        save_target(uow, SaveTarget(target))


@pytest.fixture
def lived(house: RealHouse, monkeypatch: pytest.MonkeyPatch) -> RealHouse:
    """120 contacts in 2025, 40 of them fathers from Vordingborg; three targets; nothing for 2026 yet."""
    decide_here(monkeypatch)
    with house.open() as cupboard:
        register(cupboard, facts(date(2025, 5, 6), postnummer="4760", count=80))
        register(cupboard, facts(date(2025, 5, 6), postnummer="4760", henvender=Henvender.FAR, count=40))
        register(cupboard, facts(date(2026, 5, 6), postnummer="4760", henvender=Henvender.FAR, count=30))
        course(cupboard, date(2025, 9, 20), seats=40, families=30, completed=24, waited=7)
        with clock.frozen(datetime.fromisoformat("2026-01-08T09:00")):
            for one in (TOTAL, FATHERS, FILLED):
                save(cupboard, one)
    return house


@pytest.fixture
def out(lived: RealHouse) -> RealHouse:
    """2025 is published."""
    with lived.open() as cupboard:
        published(cupboard, "2025", "2026-01-08")
    return lived


def opened(qtbot: QtBot, show: Show) -> Opened:
    shown = show()
    rest(qtbot, shown, lambda: shown.statistics.reading is not None)
    return shown


def section(shown: Opened) -> Targets:
    found = shown.statistics.view.section
    assert isinstance(found, Targets)
    return found


def at_targets(qtbot: QtBot, show: Show) -> Opened:
    shown = opened(qtbot, show)
    shown.statistics.view.row.choose("targets")
    rest(qtbot, shown, lambda: not section(shown).again.isHidden())
    return shown


def helps(shown: Opened) -> list[str]:
    return [field.help.text() for field in section(shown).repeat._fields]


def spoken(shown: Opened) -> list[str]:
    return [row.spoken for row in section(shown).list.rows]


def choose(box: QComboBox, data: str) -> None:
    assert box.findData(data) >= 0, data
    box.setCurrentIndex(box.findData(data))


def test_last_years_targets_are_set_again_by_keys_from_anywhere_and_one_undo_takes_all_back(
    qtbot: QtBot, out: RealHouse, show: Show
) -> None:
    shown = opened(qtbot, show)
    shown.press(Key.Key_R)
    rest(qtbot, shown, lambda: section(shown).repeat.isVisible())
    form = section(shown).repeat
    assert form.numbers[0].hasFocus()
    assert [one.text() for one in form.numbers] == ["100", "50", "80"]
    assert helps(shown) == [
        "Året før: mål 100, nået med 120.",
        "Året før: mål 50, ikke nået med 40.",
        "Året før: mål 80 %, ikke nået med 75 %.",
    ]
    shown.type("150")
    shown.press(Key.Key_Down)
    shown.press(Key.Key_Delete)
    shown.press(Key.Key_Return, Key.Key_Return)
    rest(qtbot, shown, lambda: len(section(shown).list.rows) == 2)
    assert not form.isVisible()
    assert spoken(shown) == [
        "▼ ikke nået, 30 af 150, Henvendelser, 2026 · ansvarlig: Mette Holm · "
        "året før, som offentliggjort: mål 100, nået med 120",
        "▼ ikke nået, 0 % (mål 80 %), Pladser på hold: Optaget, 2026 · ansvarlig: Mette Holm · "
        "året før, som offentliggjort: mål 80 %, ikke nået med 75 %",
    ]
    rest(qtbot, shown, lambda: bool(section(shown).dropped.text()))
    assert section(shown).dropped.text() == (
        "Ikke sat igen i år: Hvem der kom hvorfra: Vordingborg, far (mål 50, ikke nået med 40)."
    )
    shown.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, shown, lambda: section(shown).list.rows == ())
    assert "Tryk R for at gentage sidste års" in section(shown).empty.accessibleName()
    shown.undo.redo()
    rest(qtbot, shown, lambda: len(section(shown).list.rows) == 2)


def test_where_last_year_is_not_published_the_true_figures_are_said_to_be_that(
    qtbot: QtBot, lived: RealHouse, show: Show
) -> None:
    shown = at_targets(qtbot, show)
    section(shown).again.click()
    assert helps(shown) == [
        "Året før: mål 100, det blev 120 (rigtige tal, ikke offentliggjort).",
        "Året før: mål 50, det blev 40 (rigtige tal, ikke offentliggjort).",
        "Året før: mål 80 %, det blev 75 % (rigtige tal, ikke offentliggjort).",
    ]
    assert accessible.nameless(section(shown)) == []


@pytest.mark.parametrize("typed", ["mange", "0", "1,5", "-3"])
def test_what_is_no_number_is_said_beside_its_field_and_nothing_is_saved(
    qtbot: QtBot, out: RealHouse, show: Show, typed: str
) -> None:
    shown = at_targets(qtbot, show)
    section(shown).begin_repeat()
    form = section(shown).repeat
    form.numbers[1].setText(typed)
    shown.press(Key.Key_Return)
    rest(qtbot, shown)
    assert helps(shown)[1] == "Skriv et helt tal, for eksempel 1.500."
    assert form.numbers[1].hasFocus()
    form.numbers[1].setText("60")
    form.numbers[2].setText("101")
    shown.press(Key.Key_Return)
    rest(qtbot, shown)
    assert helps(shown)[1:] == ["Året før: mål 50, ikke nået med 40.", "Skriv et helt tal fra 1 til 100."]
    assert section(shown).list.rows == ()


def test_nothing_at_all_is_no_target_and_esc_lets_go(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    shown = at_targets(qtbot, show)
    section(shown).begin_repeat()
    form = section(shown).repeat
    assert shown.statistics.typed_words() == ""
    for one in form.numbers:
        one.clear()
    assert shown.statistics.typed_words() == "måltal"
    shown.press(Key.Key_Return)
    rest(qtbot, shown)
    assert form.notice.isVisible()
    shown.press(Key.Key_N)  # goes into the field: N is a letter there
    section(shown).begin()
    assert form.isVisible(), "what is typed is not lost for another card"
    shown.press(Key.Key_Escape)
    assert not form.isVisible()
    assert shown.statistics.typed_words() == ""


def test_a_year_without_targets_before_it_says_so(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(date(2026, 10, 6)))
    shown = opened(qtbot, show)
    shown.press(Key.Key_R)
    rest(qtbot, shown, lambda: section(shown).notice.isVisible())
    assert section(shown).again.isHidden()
    assert "Tryk N for at skrive" in section(shown).empty.accessibleName()


def test_who_from_where_is_chosen_in_two_lists(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    shown = at_targets(qtbot, show)
    shown.press(Key.Key_N)
    form = section(shown).form
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    assert form.measure.findData("contacts.when") == -1
    choose(form.measure, "contacts.area_henvender")
    assert form.part.area.isVisible()
    assert not form.code.isVisible()
    assert [form.part.who.itemText(at) for at in range(form.part.who.count())] == ["Mor", "Far", "Anden"]
    choose(form.part.area, "Vordingborg")
    choose(form.part.who, "far")
    form.number.setFocus()
    shown.type("25")
    shown.press(Key.Key_Return)
    rest(qtbot, shown, lambda: len(section(shown).list.rows) == 1)
    assert spoken(shown)[0].startswith("✓ nået, 30 af 25, Hvem der kom hvorfra: Vordingborg, far, 2026")
    section(shown).list.setCurrentIndex(section(shown).list.model().index(0, 0))
    section(shown).list.setFocus()
    shown.press(Key.Key_Return)
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    assert (form.measure.currentData(), form.part.chosen) == ("contacts.area_henvender", "Vordingborg · far")


def test_in_a_quarter_far_and_anden_are_one_choice(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    shown = at_targets(qtbot, show)
    shown.press(Key.Key_N)
    form = section(shown).form
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    form.period.setText("2. kvartal 2026")
    form.period.editingFinished.emit()
    rest(qtbot, shown)
    choose(form.measure, "contacts.area_henvender")
    choose(form.part.area, "Vordingborg")
    choose(form.part.who, "far og anden")
    form.number.setText("20")
    form.commit()
    rest(qtbot, shown, lambda: len(section(shown).list.rows) == 1)
    assert spoken(shown)[0].startswith("✓ nået, 30 af 20, Hvem der kom hvorfra: Vordingborg, far og anden")


def test_seats_filled_in_per_cent_are_what_is_meant_first(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    shown = at_targets(qtbot, show)
    shown.press(Key.Key_N)
    form = section(shown).form
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    choose(form.measure, "courses.seats")
    assert (form.part.chosen, form.share.isChecked()) == ("optaget", True)
    choose(form.code, "")
    assert not form.share.isVisible()
    form.number.setText("60")
    form.commit()
    rest(qtbot, shown, lambda: len(section(shown).list.rows) == 1)
    shown.press(Key.Key_Down)
    section(shown)._open(section(shown).list.rows[0].key)
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    assert (form.part.chosen, form.share.isChecked()) == ("", False), "all seats, as it was set"


def test_another_target_is_opened_with_its_own_figure(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    with out.open() as cupboard:
        save(cupboard, replace(FILLED, period=Period.parse("2026")))
        save(cupboard, replace(TOTAL, id=UUID(int=9), period=Period.parse("2026")))
    shown = at_targets(qtbot, show)
    form = section(shown).form
    for row in section(shown).list.rows:
        section(shown)._open(row.key)
        rest(qtbot, shown, lambda: form.measure.count() > 5)
        wanted = "Pladser på hold" if "Pladser" in row.spoken else "Henvendelser"
        assert form.measure.currentText() == wanted
        assert form.share.isChecked() == (wanted == "Pladser på hold")


def test_a_card_that_goes_below_the_list_is_scrolled_to(qtbot: QtBot, out: RealHouse, show: Show) -> None:
    """As with large text, where the two have no room beside each other."""
    with out.open() as cupboard:
        save(cupboard, replace(TOTAL, id=UUID(int=9), period=Period.parse("2026")))
    shown = at_targets(qtbot, show)
    section(shown).list.setMinimumWidth(860)
    shown.window.resize(1180, 560)
    rest(qtbot, shown)
    shown.press(Key.Key_N)
    form = section(shown).form
    rest(qtbot, shown, lambda: form.measure.count() > 5)
    assert form.measure.hasFocus()
    qtbot.waitUntil(
        lambda: form.measure.visibleRegion().boundingRect().height() == form.measure.height(), timeout=5_000
    )
    assert form.pos().y() > section(shown).list.height(), "below it, or this proves nothing"
