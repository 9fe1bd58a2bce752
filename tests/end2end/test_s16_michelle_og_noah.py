"""S16, case 3: a leaflet at the doctor's; a tour; a network group; a familieven weekly; the babycafé."""

from datetime import date, timedelta
from pathlib import Path

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.handover.referral import NextStep, Step
from familiehus.offers.offer import OfferSource
from familiehus.queries.handover import duties
from familiehus.queries.offers import offers
from familiehus.services.referrals import CloseReferral, close_referral
from familiehus.services.starter_offers import AddStarterOffers, add_starter_offers
from tests.helpers.cupboards import facts, register
from tests.helpers.handover_house import HandoverHouse
from tests.helpers.ledger import everything
from tests.helpers.lived_house import found, moment, refused

TUESDAY = date(2026, 11, 24)
WHY = "at hun får besøg af en voksen en gang om ugen"
ALONE = "at Michelle er alene med Noah og mangler netværk"


def test_s16_from_a_leaflet_to_somebody_who_comes_every_week(tmp_path: Path) -> None:
    with (
        clock.frozen(moment(TUESDAY, 10)),
        found(tmp_path, "Familiehuset Kanalen", "Vordingborg", areas=("Vordingborg=4760",)) as house,
    ):
        register(house.cupboard, facts(place=house.place, postnummer="4760", heard_from="egen læge"))
        house.plan("Babycafé", ActivityKind.CAFE, TUESDAY, 10, 12, until=date(2027, 5, 25), for_families=True)
        desk = HandoverHouse(house.cupboard, "Familiehuset Kanalen")
        desk.do(add_starter_offers, AddStarterOffers())
        with house.cupboard.read() as session:
            catalogue = offers(session, clock.today())
        friends = next(one for one in catalogue if "Familieven" in one.name)
        own = [one.name for one in catalogue if one.source is OfferSource.ACTIVITY]
        assert own == ["Babycafé"], "the house's own stand in the overview by themselves"
        assert friends.stale(clock.today()), "nobody here has checked it"

        group = house.course("Mødregruppe", "Netværksgruppe", date(2026, 12, 1), 10)
        michelle = house.courses.enrol(group, "Michelle")
        family = desk.family("Michelle", "12345678", enrolment=michelle)
        yes = desk.consent(family, "Michelle", friends.organisation, "Familievenner", WHY, ALONE)
        sent = desk.refer(
            family, friends.organisation, "Familievenner", WHY, ALONE, consent=yes, offer=friends.id
        )
        assert desk.letter(sent).information == (ALONE,)
        desk.step(sent, Step.SENT, "Kirsten B.")

        late = TUESDAY + timedelta(days=17)
        with clock.frozen(moment(late, 9)), house.cupboard.read() as session:
            [overdue] = duties(session, house.cupboard.actor, late).overdue
            assert overdue.overdue == 3
        with clock.frozen(moment(late, 10)):
            desk.step(sent, Step.NO_ROOM, "koordinatoren ringede", "ingen ledige familievenner før februar")
            assert refused(lambda: desk.do(close_referral, CloseReferral(sent, "", NextStep.TALK))).code
            assert desk.referral(sent).open, "vi slipper ikke"
        with clock.frozen(moment(date(2027, 2, 3), 10)):
            desk.step(sent, Step.CAUGHT, "Michelle", "")
            one = desk.referral(sent)
            assert (one.closed_on, one.caught) == (date(2027, 2, 3), True)
        left = repr(everything(house.cupboard))
        assert "egen læge" in left
        with house.cupboard.read() as session:
            assert not duties(session, house.cupboard.actor, date(2027, 2, 3)).overdue
