"""The museum's families on their way: everything that revision 0004 can hold. Every name is made up."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from familiehus import clock
from familiehus.calendar.activity import OwnerKind
from familiehus.handover.consent import Consent, ConsentForm, ConsentText, GivenFor
from familiehus.handover.meetings import Party, SharingMeeting
from familiehus.handover.referral import Step
from familiehus.models import HandoverCount, ReferralCount
from familiehus.offers.offer import Offer
from familiehus.services.consents import GiveConsent, WithdrawConsent, give_consent, withdraw_consent
from familiehus.services.families import OpenFamily, open_family
from familiehus.services.notifications import CountNotification, count_notification
from familiehus.services.offers import SaveOffer, save_offer
from familiehus.services.pointing import Pointed, PointOn, point_on
from familiehus.services.referrals import Refer, TakeStep, refer, take_step
from familiehus.services.sharing_meetings import HoldMeeting, hold_meeting
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Change
from tests.museum.groups import FAMILIES

FAMILY, CONSENT, SENT, MEETING, OFFER, COUNTED = (
    UUID(f"0e0e0e0e-0000-4000-8000-00000000e00{number}") for number in range(6)
)
WHO = ("Museets Kommune", "Sundhedsplejen")
WHAT, WHY = "at Montre sover dårligt om natten", "et besøg hjemme i uge 44"
Order = tuple[Callable[..., Change], Any]


def run_bridges(cupboard: Cupboard) -> None:
    """A family with a consent, a letter that went, and a yes that was taken back; an offer, and counts."""
    for verb, command in _steps():
        with cupboard.write() as uow:
            verb(uow, command)
    with cupboard.write() as uow:
        month = date(2026, 9, 1)
        uow.session.execute(insert(HandoverCount).values(month=month, id=COUNTED, what="samtykke givet"))
        uow.session.execute(
            insert(ReferralCount).values(
                month=month, id=COUNTED, direction="ud", party=WHO[0], profession=None, outcome="grebet",
                next_step=None, sent_days=0, received_days=3, contact_days=5, caught_days=9, in_time=None,
            )
        )  # fmt: skip
        uow.commit()


def _steps() -> tuple[Order, ...]:
    today = clock.today()
    text = ConsentText((WHAT,), "Museets Familiehus", *WHO, WHY)
    until = today + timedelta(days=90)
    yes = Consent(
        CONSENT, FAMILY, "Montre 1", GivenFor.CHILD, text, ConsentForm.ORAL, today, until, ""
    )  # fmt: skip
    offer = Offer(OFFER, "Museets legestue", WHO[0], OwnerKind.KOMMUNE, ("søvn",), phone="12345678")
    meeting = SharingMeeting(MEETING, FAMILY, today, (Party.NURSERY, Party.HEALTH_VISITOR), "")
    return (
        (save_offer, SaveOffer(offer)),
        (open_family, OpenFamily(FAMILY, "Montre 1", "12345678", FAMILIES[1])),
        (give_consent, GiveConsent(yes)),
        (refer, Refer(SENT, FAMILY, *WHO, WHY, (WHAT,), consent=CONSENT, offer=OFFER)),
        (take_step, TakeStep(SENT, Step.SENT, today, "")),
        (withdraw_consent, WithdrawConsent(CONSENT)),
        (hold_meeting, HoldMeeting(meeting)),
        (count_notification, CountNotification(COUNTED, today, dialogue=True)),
        (
            point_on,
            PointOn(today, "Huset", (Pointed(COUNTED, OFFER),)),
        ),
    )
