"""Kolleger and Ejere: who can stand on the plan, and who stands behind an activity."""

from typing import cast

from pytestqt.qtbot import QtBot

from familiehus.calendar.activity import OwnerKind
from familiehus.queries.calendar import colleagues, owners
from familiehus.ui.house.colleagues import Colleagues
from familiehus.ui.house.owners import Owners
from familiehus.values import Role
from tests.gui.pages.conftest import Show
from tests.helpers import premises
from tests.helpers.cupboards import RealHouse
from tests.helpers.house_pages import CTRL, Key, Opened, rest


def _colleagues(opened: Opened) -> Colleagues:
    opened.huset.open("colleagues")
    return cast(Colleagues, opened.huset.section("colleagues"))


def _owners(opened: Opened) -> Owners:
    opened.huset.open("owners")
    return cast(Owners, opened.huset.section("owners"))


def _rows(chapter: Colleagues | Owners) -> list[tuple[str, str]]:
    return [(row.cells[0], row.note) for row in chapter.list.rows]


def test_a_midwife_of_the_region_comes_on_the_plan_by_keyboard(qtbot: QtBot, show: Show) -> None:
    opened = show("house", Role.COORDINATOR)
    chapter = _colleagues(opened)
    assert chapter.list.hasFocus()
    opened.press(Key.Key_Insert)
    opened.type("Rikke Bro")
    chapter.card.profession.chips["jordemoder"].click()
    chapter.card.employer.setFocus()
    opened.type("Region Sjaelland")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert ("Rikke Bro", "Jordemoder · Region Sjaelland") in _rows(chapter)
    assert chapter.form.name.text() == "Rikke Bro"
    chapter.card.profession.chips["jordemoder"].click()  # pressed again: no profession
    opened.press(Key.Key_S, modifier=CTRL)
    rest(qtbot, opened, lambda: not opened.huset.dirty)
    assert ("Rikke Bro", "Region Sjaelland") in _rows(chapter)
    chapter.form.toggle.click()
    rest(qtbot, opened, lambda: ("Rikke Bro", "ikke længere på planen") in _rows(chapter))
    assert opened.undo.undo_text == "kollega Rikke Bro"
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: ("Rikke Bro", "Region Sjaelland") in _rows(chapter))


def test_whoever_can_open_the_house_is_renamed_among_the_staff(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _colleagues(opened)
    assert _rows(chapter)[0] == ("Asger It", "kan låse op")
    assert not chapter.form.name.isEnabled()
    assert not chapter.form.toggle.isVisible()
    opened.press(Key.Key_Return)
    assert chapter.card.employer.hasFocus()
    opened.type("Kommunens it")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: _rows(chapter)[0][1] == "Kommunens it · kan låse op")
    chapter.list.setFocus()
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Asger It kan låse huset op.")
    with opened.cupboard.read() as session:
        assert all(one.active for one in colleagues(session))


def test_somebody_who_is_still_on_the_plan_stays(qtbot: QtBot, house: RealHouse, show: Show) -> None:
    premises.cafe(house, weeks=0, people=(premises.colleague(house),))
    opened = show("house")
    chapter = _colleagues(opened)
    opened.press(Key.Key_End)
    assert chapter.form._note.text() == "Står i kalenderen 24. november."
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Rikke Bro står på planen én gang endnu")
    assert chapter.notice._banner._action.text() == "Se ugen"


def test_the_associations_behind_the_activities_are_added(qtbot: QtBot, show: Show) -> None:
    """S8: Mødrehjælpen, Red Barnet, Home-Start; the kommune is there already."""
    opened = show("house", Role.COORDINATOR)
    chapter = _owners(opened)
    assert _rows(chapter) == [("Vordingborg Kommune", "kommune")]
    for name in ("Red Barnet", "Home-Start"):
        opened.press(Key.Key_Insert)
        opened.type(name)
        opened.press(Key.Key_Return)
        rest(qtbot, opened, lambda: not opened.huset.dirty)
    opened.press(Key.Key_Insert)
    opened.type("Regionen")
    chapter.form.kind.chips[OwnerKind.REGION].click()  # type: ignore[attr-defined]
    opened.huset.save()
    rest(qtbot, opened, lambda: len(chapter.list.rows) == 4)
    assert _rows(chapter)[1:] == [
        ("Red Barnet", "civilsamfund"),
        ("Home-Start", "civilsamfund"),
        ("Regionen", "region"),
    ]
    opened.press(Key.Key_Z, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[-1].action == "Tag i brug")
    opened.press(Key.Key_Y, modifier=CTRL)
    rest(qtbot, opened, lambda: chapter.list.rows[-1].action == "Tag ud af brug")
    with opened.cupboard.read() as session:
        assert len(owners(session)) == 4


def test_the_last_owner_stays_and_a_name_is_there_once(qtbot: QtBot, show: Show) -> None:
    opened = show("house")
    chapter = _owners(opened)
    opened.press(Key.Key_Delete)
    rest(qtbot, opened, lambda: bool(chapter.notice.text))
    assert chapter.notice.text.startswith("Nogen skal stå bag aktiviteterne.")
    opened.press(Key.Key_Insert)
    opened.type("vordingborg kommune")
    opened.press(Key.Key_Return)
    rest(qtbot, opened, lambda: "står allerede på listen" in chapter.notice.text)
    assert chapter.form.name.text() == "vordingborg kommune"
