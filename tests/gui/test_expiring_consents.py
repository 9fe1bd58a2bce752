"""A consent that soon runs out is a duty in time: a number in front, a line with the way to it."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.ui import theme
from familiehus.ui.desk.duties_strip import DutiesStrip, duty_words
from familiehus.ui.handover.family_door import FamilyDoor
from familiehus.ui.referrals.at_house import ReferralsAtHouse
from familiehus.ui.referrals.expiring_card import ExpiringCard
from familiehus.ui.theme import Mode
from familiehus.values import Role
from tests.helpers.accessible import cut, nameless
from tests.helpers.cupboards import new_house
from tests.helpers.handover_desk import HandoverDesk
from tests.helpers.referral_desk import NOW, Ids, Key, ReferralRig, referrals_at

TODAY = NOW.date()


def resting(ids: Ids, desk: HandoverDesk, name: str, days: int) -> None:
    """A referral that is on its way on a consent with so many days left."""
    family = desk.family(name)
    ids[f"{name} yes"] = desk.yes(family, days=days, giver=name)
    ids[name] = desk.refer(family, consent=ids[f"{name} yes"])
    desk.step(ids[name], Step.SENT, told_by="", reason="")


def running_out(ids: Ids, desk: HandoverDesk) -> None:
    """Two that run out soon, one that has time, and one soon that nothing rests on."""
    for name, days in (("Thilde", 9), ("Amina", 3), ("Sara", 40)):
        resting(ids, desk, name, days)
    ids["older"] = desk.yes(desk.family("Noah"), days=2)
    resting(ids, desk, "Line", 60)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[tuple[Ids, HandoverDesk]]:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.LEADER) as cupboard:
        yield Ids(), HandoverDesk(cupboard)


def test_the_front_page_says_how_many_and_how_soon_without_a_name(house: tuple[Ids, HandoverDesk]) -> None:
    ids, desk = house
    running_out(ids, desk)
    said = duty_words(desk.duties(), TODAY)
    assert said.text == "Vi slipper ikke: 2 samtykker udløber snart, det første om 3 dage"
    assert said.referrals == {ids["Amina"], ids["Thilde"]}
    assert desk.duties().late == 0, "nothing is late yet"


@pytest.mark.parametrize(("days", "soon"), [(0, "i dag"), (1, "om 1 dag"), (14, "om 14 dage"), (15, "")])
def test_one_alone_says_its_own_day(house: tuple[Ids, HandoverDesk], days: int, soon: str) -> None:
    ids, desk = house
    resting(ids, desk, "Amina", days)
    said = duty_words(desk.duties(), TODAY).text
    assert said == (f"Vi slipper ikke: 1 samtykke udløber {soon}" if soon else "")


def test_withdrawn_or_closed_is_no_longer_a_duty(house: tuple[Ids, HandoverDesk]) -> None:
    ids, desk = house
    running_out(ids, desk)
    desk.step(ids["Thilde"], Step.CAUGHT, reason="")
    desk.no(ids["Amina yes"])
    assert desk.duties().expiring == ()


def test_the_strip_leads_to_the_line_and_the_line_to_the_consent(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, running_out) as rig:
        house, strip = ReferralsAtHouse(rig.window, rig.tasks, rig.desk.cupboard), DutiesStrip()
        door = FamilyDoor(rig.tasks, rig.desk.cupboard, rig.undo, rig.window)
        rig.page.consent_wanted.connect(door.open_consent)
        qtbot.addWidget(strip)
        house.follow_duties(strip)
        house.badge.read()
        rig.settle()
        strip.button.click()  # type: ignore[attr-defined]
        strip.hide()
        rig.window.activateWindow()
        rig.settle()
        assert sorted(rig.names()) == ["Amina", "Thilde"]
        card = rig.page.list.expiring
        assert [link.accessibleName() for link in card.links] == [
            "Åbn samtykket. Amina: ja fra Amina til Sundhedsplejen, gælder til og med 28. november",
            "Åbn samtykket. Thilde: ja fra Thilde til Sundhedsplejen, gælder til og med 4. december",
        ]
        _to(rig, card, 1)
        rig.press(Key.Key_Space)
        sheet = door.sheets.family
        assert sheet.isVisible()
        assert sheet.page is not None
        assert sheet.page.family.name == "Thilde"
        assert _stands_on(sheet) == rig.ids["Thilde yes"]
        rig.press(Key.Key_T)
        rig.press(Key.Key_Escape)
        assert [link.accessibleName().split(":")[0] for link in card.links] == ["Åbn samtykket. Amina"]


def _to(rig: ReferralRig, card: ExpiringCard, link: int) -> None:
    """With Shift+Tab, the list being below it."""
    for _ in range(30):
        if QApplication.focusWidget() is card.links[link]:
            return
        rig.press(Key.Key_Backtab)
    raise AssertionError("the keyboard never comes there")


def _stands_on(sheet: object) -> UUID:
    here = QApplication.focusWidget()
    (card,) = [one for one in sheet.cards if one is here]  # type: ignore[attr-defined]
    return card.entry.id  # type: ignore[no-any-return]


def test_many_do_not_push_the_list_away(qtbot: QtBot, tmp_path: Path) -> None:
    def many(ids: Ids, desk: HandoverDesk) -> None:
        for day, name in enumerate(("Amina", "Sara", "Line", "Thilde", "Noah"), 1):
            resting(ids, desk, name, day)

    with referrals_at(qtbot, tmp_path, many) as rig:
        card = rig.page.list.expiring
        assert len(card.links) == 3
        assert card.more.text() == "og 2 til"
        assert rig.page.list.lines.isVisible()


def test_reception_is_told_of_its_own_only(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, running_out, role=Role.RECEPTION) as rig:
        assert duty_words(rig.desk.duties(), TODAY).text == ""
        assert rig.page.list.expiring.isHidden()


@pytest.mark.parametrize(("mode", "scale"), [(Mode.LIGHT, 1.0), (Mode.DARK, 1.0), (Mode.LIGHT, 2.0)])
def test_nothing_is_cut(qtbot: QtBot, tmp_path: Path, qapp: QApplication, mode: Mode, scale: float) -> None:
    theme.apply(qapp, mode, scale)
    with referrals_at(qtbot, tmp_path, running_out) as rig:
        qtbot.waitUntil(lambda: cut(rig.page.list.expiring) == [])
        assert nameless(rig.page.list) == []
