"""S16, case 1, what is passed on: a yes to the familieterapeut, and another to the sundhedsplejerske."""

from datetime import date
from pathlib import Path

from familiehus import clock
from familiehus.handover.referral import Step
from tests.helpers.cupboards import facts, register
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.lived_house import found, moment, refused

THURSDAY = date(2026, 11, 26)
THERAPIST = ("Familiehuset Kanalen", "familieterapeuten")
NURSE = ("Vordingborg Kommune", "Sundhedsplejen")
WORRY, BIRTH = "at Thilde er bange for fødslen", "hvornår Thilde har termin"


def test_s16_each_hears_what_she_said_yes_to_and_nothing_else(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(THURSDAY, 10)),
        found(tmp_path, "Familiehuset Kanalen", "Vordingborg", areas=("Vordingborg=4760",)) as house,
    ):
        register(house.cupboard, facts(place=house.place, postnummer="4760", profession="jordemoder"))
        desk = HandoverHouse(house.cupboard, "Jordemoderen i Familiehuset Kanalen")
        family = desk.family("Thilde og Jonathan", "12345678")
        talk = desk.consent(family, "Thilde", *THERAPIST, "at de kan tale om fødslen sammen", WORRY)
        visit = desk.consent(family, "Thilde", *NURSE, "et besøg før fødslen", BIRTH)
        to_her = desk.refer(family, *THERAPIST, "at de kan tale om fødslen sammen", WORRY, consent=talk)
        to_nurse = desk.refer(family, *NURSE, "et besøg før fødslen", BIRTH, consent=visit)
        assert desk.letter(to_her).information == (WORRY,)
        assert desk.letter(to_nurse).information == (BIRTH,)
        crossed = refused(
            lambda: desk.refer(family, *NURSE, "et besøg før fødslen", WORRY, BIRTH, consent=visit)
        )
        assert crossed.code == "gate_closed"
        for one in (to_her, to_nurse):
            desk.step(one, Step.SENT, "Kirsten B.")
        with clock.frozen(moment(date(2026, 12, 3), 9)):
            desk.step(to_nurse, Step.IN_CONTACT, "sundhedsplejersken ringede")
        with clock.frozen(moment(date(2026, 12, 10), 9)):
            desk.step(to_nurse, Step.CAUGHT, "Thilde")
            assert desk.withdraw(talk).tell == ("Familiehuset Kanalen, familieterapeuten",)
        assert desk.referral(to_nurse).caught
        assert desk.referral(to_her).step is Step.STOPPED
