"""Families on their way in the øvehus, and a catalogue to point at: every state of the loop, all made up."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from sqlalchemy import insert

from familiehus.handover.consent import ConsentForm, GivenFor
from familiehus.handover.referral import ANSWER_DAYS, Direction, Referral, Step, StepTaken
from familiehus.models.handover import Consent, Family
from familiehus.offers.offer import Offer
from familiehus.services.family_retention import NOT_YET, keep
from familiehus.services.offers import replace_rows
from familiehus.services.practice_families import practice_id
from familiehus.services.practice_words import PRACTICE_COORDINATOR
from familiehus.services.referral_book import enter
from familiehus.services.starter_offers import starter_offers
from familiehus.storage.unit_of_work import UnitOfWork

NURSES, THERAPY = ("Vordingborg Kommune", "Sundhedsplejen"), ("Vordingborg Kommune", "Familieafdelingen")
HOME_START = ("Home-Start Familiekontakt", "")


@dataclass(frozen=True, slots=True)
class _Way:
    """``steps``: days ago, and what was heard. Without ``information`` the family carries the letter."""

    family: str
    to: tuple[str, str]
    purpose: str
    information: str
    steps: tuple[tuple[int, Step], ...]
    profession: str = ""
    reason: str = ""


_WAYS = (
    _Way("Amina og Yusuf", NURSES, "et besøg hjemme om barnets søvn", "at Lille vågner otte gange hver nat",
         ((24, Step.CREATED), (23, Step.SENT), (20, Step.RECEIVED))),
    _Way("Louise", THERAPY, "en samtale om at være blevet alene", "at Louise er flyttet fra barnets far",
         ((19, Step.CREATED), (19, Step.SENT))),
    _Way("Michelle", HOME_START, "at få besøg af en frivillig en gang om ugen", "",
         ((12, Step.CREATED), (12, Step.SENT), (6, Step.IN_CONTACT))),
    _Way("Bo og Karin", NURSES, "vejledning om amning i uge 2", "at amningen gør ondt",
         ((40, Step.CREATED), (40, Step.SENT), (36, Step.IN_CONTACT), (31, Step.CAUGHT))),
    _Way("Fatima", THERAPY, "et forløb om samspil", "at Fatima ønsker hjælp til samspillet med Noor",
         ((21, Step.CREATED), (20, Step.SENT), (5, Step.REFUSED)), reason="de tager først børn over et år"),
    _Way("Sofie og Adam", ("Dagtilbuddet Mariehønen", ""), "at de får hjælp til at tale sammen", "",
         ((17, Step.RECEIVED),), profession="pædagog"),
    _Way("Thilde", ("Region Sjælland", "Jordemødrene"), "at møde andre gravide", "",
         ((4, Step.RECEIVED), (2, Step.IN_CONTACT)), profession="jordemoder"),
)  # fmt: skip


def furnish_handover(uow: UnitOfWork, house: str, today: date, seed: int) -> None:
    """Offers, some of them checked, and seven families. Nothing in it comes from a contact."""
    source = Random(f"{seed} handover")
    offers = tuple(_seen(source, one, today) for one in starter_offers())
    replace_rows(uow.session, [one.id for one in offers], offers)
    for way in _WAYS:
        family = practice_id(source)
        begun = today - timedelta(days=way.steps[0][0])
        row = {"id": family, "name": way.family, "phone": "", "opened_on": begun, "opened_by": None}
        uow.session.execute(insert(Family), [{**row, "erase_on": NOT_YET}])
        consent = _consent(uow, source, house, family, way, begun) if way.information else None
        enter(uow.session, _referral(source, family, way, consent, today))
        keep(uow.session, family)


def _seen(source: Random, offer: Offer, today: date) -> Offer:
    """Two of three have been looked at, some of them long ago."""
    ago = source.choice((20, 60, 250, None, 40))
    return offer if ago is None else replace(offer, checked_on=today - timedelta(days=ago))


def _consent(uow: UnitOfWork, source: Random, house: str, family: UUID, way: _Way, begun: date) -> UUID:
    one, (receiver, unit) = practice_id(source), way.to
    row = {
        "id": one, "family_id": family, "giver": way.family.partition(" og ")[0],
        "given_for": str(GivenFor.BOTH), "information": way.information, "sender": house,
        "receiver": receiver, "receiver_unit": unit, "purpose": way.purpose, "form": str(ConsentForm.ORAL),
        "given_on": begun, "until": begun + timedelta(days=91), "taken_by": PRACTICE_COORDINATOR,
        "withdrawn_on": None,
    }  # fmt: skip
    uow.session.execute(insert(Consent), [row])
    return one


def _referral(source: Random, family: UUID, way: _Way, consent: UUID | None, today: date) -> Referral:
    steps = tuple(
        StepTaken(
            step,
            today - timedelta(days=ago),
            PRACTICE_COORDINATOR if step in (Step.CREATED, Step.SENT) else way.to[0],
            PRACTICE_COORDINATOR,
            way.reason if step.refusal else "",
            today + timedelta(days=ANSWER_DAYS - ago),
        )
        for ago, step in way.steps
    )
    incoming = bool(way.profession)
    return Referral(
        id=practice_id(source),
        family=family,
        direction=Direction.IN if incoming else Direction.OUT,
        party=way.to[0],
        unit=way.to[1],
        purpose=way.purpose,
        owner=PRACTICE_COORDINATOR,
        made_by=None,
        due_on=steps[-1].due_on or today,
        steps=steps,
        information=(way.information,) if way.information else (),
        consent=consent,
        carried=not way.information and not incoming,
        agreed=incoming,
        profession=way.profession or None,
        closed_on=steps[-1].day if steps[-1].step is Step.CAUGHT else None,
        feedback_due=steps[0].due_on if incoming else None,
    )
