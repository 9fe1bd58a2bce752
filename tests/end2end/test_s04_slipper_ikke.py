"""S4, Aalborg: staff keep hold of the family until someone else has taken over; the front page says so."""

from datetime import date, timedelta
from pathlib import Path

from familiehus import clock
from familiehus.handover.referral import NextStep, Step
from familiehus.queries.handover import duties
from familiehus.queries.referral_figures import referral_figures
from familiehus.services.referrals import CloseReferral, close_referral
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.lived_house import found, moment, refused

THURSDAY = date(2026, 11, 26)
COSP = ("Aalborg Kommune", "Familiebehandlingen")
WHY, WHAT = "et individuelt COS-P-forløb", "at de ønsker hjælp til samspillet med Asta"


def test_s04_nobody_is_let_go_before_somebody_has_them(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(THURSDAY, 16)),
        found(tmp_path, "Familiens Hus", "Aalborg", areas=("Aalborg=9000",)) as house,
    ):
        desk = HandoverHouse(house.cupboard, "Familiens Hus")
        family = desk.family("Louise", "12345678")
        yes = desk.consent(family, "Louise", *COSP, WHY, WHAT)
        first = desk.refer(family, *COSP, WHY, WHAT, consent=yes)
        desk.step(first, Step.SENT, "Kirsten B.")
        assert refused(
            lambda: desk.do(close_referral, CloseReferral(first, "vi har sendt den", NextStep.NOTHING))
        ).code, "a referral that was only sent is not closed"
        with clock.frozen(moment(THURSDAY + timedelta(days=20), 9)):
            today = clock.today()
            with house.cupboard.read() as session:
                [late] = duties(session, house.cupboard.actor, today).overdue
            assert late.overdue == 6
            desk.step(first, Step.REFUSED, "Familiebehandlingen ringede", "de tager først børn over et år")
            carried = desk.refer(family, *COSP, "et hjemmebesøg", "at de selv ringer", carried=True)
            desk.do(
                close_referral, CloseReferral(first, "de tager først børn over et år", NextStep.NEW_REFERRAL)
            )
            desk.step(carried, Step.SENT, "Louise tog brevet med")
        with clock.frozen(moment(THURSDAY + timedelta(days=28), 9)):
            desk.step(carried, Step.IN_CONTACT, "Louise")
            desk.step(carried, Step.CAUGHT, "Louise")
            with house.cupboard.read() as session:
                assert not duties(session, house.cupboard.actor, clock.today()).overdue
                figures = referral_figures(session, THURSDAY, clock.today())
        assert (figures.out.caught, figures.out.not_caught, figures.out.unknown) == (1, 1, 0)
