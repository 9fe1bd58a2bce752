"""Vi slipper ikke, on the front page: counts and days of what is due, nobody's name, and the way to it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from familiehus import clock
from familiehus.handover.referral import Step
from familiehus.services.referral_answers import TurnReferral, turn_referral
from familiehus.ui.desk.duties_strip import DutiesStrip, duty_words
from familiehus.ui.referrals.at_house import ReferralsAtHouse
from familiehus.values import Role
from tests.helpers.cupboards import new_house
from tests.helpers.handover_desk import HandoverDesk
from tests.helpers.referral_desk import NOW, Ids, on_their_way, referrals_at


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Ids, HandoverDesk]]:
    with clock.frozen(NOW):
        ids, house = Ids(), new_house(tmp_path)
        with house.open(Role.LEADER) as cupboard:
            made = HandoverDesk(cupboard)
            on_their_way(ids, made)
            yield ids, made


def test_it_says_what_waits_and_for_how_long_without_a_name(desk: tuple[Ids, HandoverDesk]) -> None:
    ids, house = desk
    said = duty_words(house.duties(), NOW.date())
    assert said.text == "Vi slipper ikke: 3 venter på svar, ældst 8 dage over · 1 mangler tilbagemelding"
    assert said.referrals == {ids["late"], ids["no"], ids["came"]}
    assert not any(name in said.text for name in ("Thilde", "Noah", "Sara", "Amina"))


def test_an_appointment_today_and_somebody_to_tell(desk: tuple[Ids, HandoverDesk]) -> None:
    ids, house = desk
    today = NOW.date()
    command = TurnReferral(ids["came"], Step.APPOINTMENT, meets_on=today, meets_at=600)
    house.do(turn_referral, command)
    consent = house.referral(ids["late"]).consent
    assert consent is not None
    house.no(consent)
    said = duty_words(house.duties(), today).text
    assert said.endswith(" · 1 mangler et næste skridt · 1 skal have besked · en aftale kl. 10")


def test_feedback_that_has_time_is_not_told(tmp_path: Path) -> None:
    with clock.frozen(NOW), new_house(tmp_path).open(Role.LEADER) as cupboard:
        house = HandoverDesk(cupboard)
        house.receive(house.family("Frida"))
        assert duty_words(house.duties(), NOW.date()).text == ""
        assert duty_words(house.duties(), date(2026, 11, 25)).referrals == frozenset()


def test_the_strip_hides_when_nothing_is_due_and_leads_to_what_is(
    qtbot: QtBot, desk: tuple[Ids, HandoverDesk]
) -> None:
    ids, house = desk
    strip, heard = DutiesStrip(), list[object]()
    qtbot.addWidget(strip)
    strip.wanted.connect(heard.append)
    assert strip.isHidden()
    strip.show_duties(house.duties(), NOW.date())
    assert not strip.isHidden()
    strip.button.click()  # type: ignore[attr-defined]
    assert heard == [frozenset({ids["late"], ids["no"], ids["came"]})]
    strip.forget()
    assert strip.isHidden()
    assert strip.text == ""


def test_the_rail_counts_what_is_late_and_the_strip_goes_there(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path) as rig:
        house, strip = ReferralsAtHouse(rig.window, rig.tasks, rig.desk.cupboard), DutiesStrip()
        qtbot.addWidget(strip)
        house.follow_duties(strip)
        house.badge.read()
        rig.settle()
        assert rig.window.rail._items["referrals"].toolTip() == "Henvisninger: 4 venter"
        strip.button.click()  # type: ignore[attr-defined]
        rig.settle()
        assert rig.names() == ["Thilde", "Noah og Mie", "Sara"]
        house.open_referral(rig.ids["new"])
        rig.settle()
        assert rig.page.line is not None
        assert rig.page.line.family == "Amina"


def test_reception_is_told_of_its_own_only(qtbot: QtBot, tmp_path: Path) -> None:
    with referrals_at(qtbot, tmp_path, role=Role.RECEPTION) as rig:
        assert duty_words(rig.desk.duties(), NOW.date()).text == ""
