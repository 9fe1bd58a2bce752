"""Statistik, Hvor: where a satellite would help, in words, on the map and as what if; what isn't known."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus.reports.chart_values import MapPin
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.ui import theme
from familiehus.ui.statistics.where import Where
from tests.gui.pages.conftest import Show
from tests.helpers import accessible, premises
from tests.helpers.cupboards import RealHouse, facts, register
from tests.helpers.house_pages import Key, Opened, rest

THIS_YEAR, LAST_YEAR = date(2026, 10, 5), date(2025, 10, 6)


@pytest.fixture
def vordingborg(house: RealHouse) -> RealHouse:
    """Most from the town itself, many and more from Møn, some from Præstø, and those nobody can measure."""
    with house.open() as cupboard:
        for postnummer, now, then in (
            ("4760", 40, 38), ("4780", 18, 6), ("4791", 5, 3), ("4720", 9, 8), ("4700", 3, 0),
            ("ukendt", 4, 0), ("ønsker ikke at oplyse", 2, 0),
        ):  # fmt: skip
            register(cupboard, facts(THIS_YEAR, postnummer=postnummer, count=now))
            if then:
                register(cupboard, facts(LAST_YEAR, postnummer=postnummer, count=then))
    return house


def lie_in(house: RealHouse, postnummer: str | None) -> None:
    premises.write(house, save_place, SavePlace("Huset", "Huset", postnummer=postnummer))


def where(qtbot: QtBot, show: Show) -> tuple[Opened, Where]:
    opened = show()
    rest(qtbot, opened, lambda: opened.statistics.reading is not None)
    opened.statistics.view.row.choose("where")
    section = opened.statistics.view.section
    assert isinstance(section, Where)
    qtbot.waitUntil(section.isVisible)
    return opened, section


def test_the_answer_in_plain_words(qtbot: QtBot, vordingborg: RealHouse, show: Show) -> None:
    lie_in(vordingborg, "4760")
    _, section = where(qtbot, show)
    card = section.satellites
    assert [(row.cells[0], row.note) for row in card.best.rows] == [
        ("4780 Stege", "18 henvendelser (24 %), 12 flere end oktober 2025. 24 km til nærmeste sted."),
        ("4720 Præstø", "9 henvendelser (12 %), 1 mere end oktober 2025. 14 km til nærmeste sted."),
        ("4791 Borre", "5 henvendelser (7 %), 2 flere end oktober 2025. 36 km til nærmeste sted."),
    ]
    assert card.wished == "4780"
    assert card.answer.text() == (
        "Med et sted i 4780 Stege ville 23 henvendelser få kortere vej: 27 km bliver til 2 km i gennemsnit. "
        "For alle, der er målt, ville 10 km blive til 3 km."
    )
    assert "6 henvendelser er uden postnummer og er ikke målt." in card.note.text()
    assert "3 kom fra andre kommuner og er ikke målt." in card.note.text()
    assert "De, der har for langt til at komme, kan tallene ikke se." in card.note.text()
    rows = {row[0]: row[1:] for row in section.towns.table.numbers_model.numbers.rows}
    assert rows["4780 Stege"] == ("18", "24 %", "6", "+12", "24")
    assert rows["4700 Næstved"][-1] == "25"


def test_what_if_by_keys_moves_the_pin(qtbot: QtBot, vordingborg: RealHouse, show: Show) -> None:
    lie_in(vordingborg, "4760")
    opened, section = where(qtbot, show)
    card, drawing = section.satellites, section.map.drawing
    ours = MapPin("Huset", "4760")
    assert drawing._map.pins == (ours, MapPin("4780 Stege", "4780", True))
    card.best.setFocus()
    opened.press(Key.Key_Down)
    assert card.wished == "4720"
    assert card.town.currentText() == "4720 Præstø"
    assert card.answer.text().startswith("Med et sted i 4720 Præstø ville 32 henvendelser få kortere vej")
    assert drawing._map.pins == (ours, MapPin("4720 Præstø", "4720", True))
    card.town.setFocus()
    opened.press(Key.Key_End)
    assert card.wished == "4791"
    assert card.answer.text().startswith("Med et sted i 4791 Borre ville 23 henvendelser få kortere vej")
    card.town.setFocus()
    opened.press(Key.Key_Home)
    card.best.setFocus()
    assert card.best.current_key() == "4720"
    card.town.setFocus()
    opened.press(Key.Key_End)
    assert "Tænkt sted: 4791 Borre" in drawing.accessibleDescription()
    assert "Huset i 4760" in drawing.accessibleDescription()
    assert [card.town.itemText(at) for at in range(card.town.count())] == [
        "4720 Præstø",
        "4780 Stege",
        "4791 Borre",
    ], "where there is a place already nothing is thought of"


def test_the_town_that_is_thought_of_stays_when_the_period_changes(
    qtbot: QtBot, vordingborg: RealHouse, show: Show
) -> None:
    lie_in(vordingborg, "4760")
    opened, section = where(qtbot, show)
    section.satellites.best.setFocus()
    opened.press(Key.Key_Down)
    opened.statistics.picker.earlier.setFocus()
    opened.press(Key.Key_K)
    rest(qtbot, opened, lambda: str(opened.statistics.reading.period) == "2026-K4")  # type: ignore[union-attr]
    assert section.satellites.wished == "4720"
    assert section.satellites.best.current_key() == "4720"


def test_a_town_off_the_list_leaves_the_list_free_to_be_chosen_from_again(
    qtbot: QtBot, vordingborg: RealHouse, show: Show
) -> None:
    lie_in(vordingborg, "4760")
    with vordingborg.open() as cupboard:
        register(cupboard, facts(THIS_YEAR, postnummer="4792", count=1))
    _, section = where(qtbot, show)
    card = section.satellites
    first = card.best.visualRect(card.best.model().index(0, 0)).center()
    at = card.town.findData("4792")
    card.town.setCurrentIndex(at)
    card.town.activated.emit(at)
    assert (card.wished, card.best.current_key()) == ("4792", None)
    qtbot.mouseClick(card.best.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert (card.wished, card.town.currentData()) == ("4780", "4780")


def test_without_postnumre_it_says_what_to_write_and_where(
    qtbot: QtBot, vordingborg: RealHouse, show: Show
) -> None:
    opened, section = where(qtbot, show)
    card = section.satellites
    assert card.nothing.text().startswith("Skriv under Huset, Steder, hvilket postnummer huset ligger i.")
    assert not card.best.isVisible()
    assert not card.town.isVisible()
    assert not card.note.isVisible()
    assert section.map.drawing._map.pins == ()
    assert "Km" not in section.towns.table.numbers_model.numbers.heads
    with opened.cupboard.write() as uow:
        change = save_place(uow, SavePlace("Huset", "Huset", postnummer="4760"))
    opened.tasks.changes.announce(change)
    rest(qtbot, opened, lambda: bool(card.best.rows))
    assert card.best.rows[0].cells == ("4780 Stege",)


def test_a_place_that_lies_nowhere_is_named(qtbot: QtBot, vordingborg: RealHouse, show: Show) -> None:
    lie_in(vordingborg, "4760")
    premises.place(vordingborg, "Kirken", "Skolen")
    _, section = where(qtbot, show)
    said = section.satellites.note.text()
    assert said.startswith(
        "Kirken og Skolen har intet postnummer under Huset, Steder, og er ikke regnet med."
    )


def test_where_everybody_lives_near_no_town_is_pushed(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    with house.open() as cupboard:
        register(cupboard, facts(THIS_YEAR, postnummer="4760", count=30))
    lie_in(house, "4760")
    _, section = where(qtbot, show)
    assert section.satellites.nothing.text().startswith("Ingen by ligger så langt væk")
    assert not section.satellites.town.isVisible()


@pytest.mark.parametrize("mode", [theme.Mode.LIGHT, theme.Mode.DARK])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_cut(
    qapp: QApplication, qtbot: QtBot, vordingborg: RealHouse, show: Show, scale: float, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode, scale)
    lie_in(vordingborg, "4760")
    opened, section = where(qtbot, show)
    rest(qtbot, opened)
    assert accessible.nameless(section) == []
    assert opened.statistics._scroll.horizontalScrollBar().maximum() == 0
    best = section.satellites.best
    qtbot.waitUntil(lambda: best.height() >= best.sizeHint().height())
