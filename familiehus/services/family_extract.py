"""All that is stored about a family on its way, with why and until when (GDPR art. 15).

The window and the print show this one value, so nobody is told less than there is. A test walks the columns
of the tables and finds each of them here. A seat on a course has an extract of its own (``person_extract``).
"""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.calendar.activity import clock_time
from familiehus.courses.on_paper import PaperFact, PersonPaper
from familiehus.errors import UserError
from familiehus.handover.referral import Direction
from familiehus.i18n import danish, tr
from familiehus.models.course import Course
from familiehus.models.enrolment import Enrolment
from familiehus.models.handover import (
    Consent,
    Family,
    FamilyEnrolment,
    Referral,
    ReferralStep,
    SharingMeeting,
    TellDuty,
)
from familiehus.models.offer import Offer
from familiehus.models.staff import Staff
from familiehus.queries.handover import family_row
from familiehus.queries.house import choices, house_row
from familiehus.services.erasure import KEPT_IN_BACKUPS
from familiehus.services.person_extract import StoredFact, Value
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ListName

_Row = TypeVar("_Row")
_log = logging.getLogger("familiehus")
Told = tuple[str, str, Value | None, str]
"""Its column, what it is called, what it is, and why it is there."""


class AskedBy(StrEnum):
    """How the house knows that it is the family itself that asks. The codes stand in the log of use."""

    KNOWN = "known"
    """It stands here, and somebody here knows it."""
    SHOWED_ID = "showed_id"
    CALLED_BACK = "called_back"
    """On the number that the family gave us itself."""
    PROXY = "proxy"
    """Somebody else, with the family's written yes."""


@dataclass(frozen=True, slots=True)
class FamilyExtract:
    """``facts`` by what they are about (``whom``), the family first. ``erase_on`` is when it goes from the
    house, None while a referral is open or somebody has to be told something; ``in_backups_until`` when the
    last backup that may hold it is gone too. ``ids`` are the random ids it is stored under, its own first."""

    house: str
    practice: bool
    made_on: date
    facts: tuple[StoredFact, ...]
    erase_on: date | None
    in_backups_until: date | None
    ids: tuple[UUID, ...]


@danish()
def family_extract(cupboard: Cupboard, family: UUID) -> FamilyExtract:
    """Everything, so for those who see everybody's referrals. UserError ``family_gone``."""
    require(cupboard.actor, Right.REFERRALS)
    with cupboard.read() as session:
        row = session.get(Family, family)
        if row is None:
            raise UserError("family_gone")
        return _read(session, row)


def hand_out(cupboard: Cupboard, family: UUID, asked_by: AskedBy) -> FamilyExtract:
    """The extract, for the family: only when somebody has said how they know that it is they who ask. Who
    made it, of which id and how they knew is written in the log of use; nothing of what it says is."""
    require(cupboard.actor, Right.REFERRALS)
    extract = family_extract(cupboard, family)
    actor = cupboard.actor
    _log.info("extract of family %s made by %s %s, asked by %s", family, actor.role, actor.staff_id, asked_by)
    return extract


def family_paper(extract: FamilyExtract) -> PersonPaper:
    """The same facts as ``reports.person_extract`` prints them; why is said once for rows that share it."""
    before = (None, *extract.facts)
    return PersonPaper(
        house=extract.house,
        practice=extract.practice,
        course="",
        made_on=extract.made_on,
        facts=tuple(
            PaperFact(one.whom, one.what, one.value, "" if _shares(above, one) else one.why)
            for above, one in zip(before, extract.facts, strict=False)
        ),
        marks=(),
        happened=(),
        erase_on=extract.erase_on,
        in_backups_until=extract.in_backups_until,
        ids=tuple(str(one) for one in extract.ids),
        on_the_way=True,
    )


def _shares(above: StoredFact | None, one: StoredFact) -> bool:
    return above is not None and (above.whom, above.why) == (one.whom, one.why)


def _read(session: Session, row: Family) -> FamilyExtract:
    consents = _all(session, select(Consent).where(Consent.family_id == row.id).order_by(Consent.given_on))
    mine = select(Referral).where(Referral.family_id == row.id)
    referrals = _all(session, mine.order_by(Referral.due_on, Referral.id))
    about = select(SharingMeeting).where(SharingMeeting.family_id == row.id)
    meetings = _all(session, about.order_by(SharingMeeting.day))
    numbers = _numbered(one.id for one in consents) | _numbered(one.id for one in referrals)
    house, erase_on = house_row(session), family_row(row).erase_on
    facts = (
        *_of_family(session, row, numbers),
        *(fact for one in consents for fact in _of_consent(session, one, numbers[one.id])),
        *(fact for one in referrals for fact in _of_referral(session, one, numbers)),
        *(fact for number, one in enumerate(meetings, 1) for fact in _of_meeting(one, number)),
    )
    return FamilyExtract(
        house=house.name,
        practice=house.practice,
        made_on=clock.today(),
        facts=facts,
        erase_on=erase_on,
        in_backups_until=None if erase_on is None else erase_on + timedelta(days=KEPT_IN_BACKUPS),
        ids=(row.id, *numbers, *(one.id for one in meetings)),
    )


def _of_family(session: Session, row: Family, numbers: dict[UUID, int]) -> Iterator[StoredFact]:
    yield from _told(row.name, "family", (
        ("name", tr("Kaldenavn"), row.name, tr("Så vi ved, hvem det handler om.")),
        ("phone", tr("Telefon"), row.phone, tr("Så vi kan ringe om henvisningen.")),
        ("opened_on", tr("Skrevet ind"), row.opened_on, tr("Til at regne ud, hvornår det skal slettes.")),
        ("opened_by", tr("Skrevet ind af"), _staff(session, row.opened_by),
         tr("Så den, der talte med jer, kan finde jer igen.")),
    ))  # fmt: skip
    tied = (
        select(Course.name, FamilyEnrolment.referral_id)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .join(FamilyEnrolment, FamilyEnrolment.enrolment_id == Enrolment.id)
        .where(FamilyEnrolment.family_id == row.id)
        .order_by(Course.first_day)
    )
    for course, referral in session.execute(tied):
        made_by = tr("Henvisning {n}", n=numbers[referral]) if referral else None
        yield from _told(row.name, "family_enrolment", (
            ("enrolment_id", tr("Er på hold"), course,
             tr("Så familiens side viser begge dele. Der er et ark for sig om pladsen.")),
            ("referral_id", tr("På holdet efter"), made_by,
             tr("Så det kan fortrydes, hvis det var en fejl.")),
        ))  # fmt: skip


def _of_consent(session: Session, one: Consent, number: int) -> Iterator[StoredFact]:
    law = tr("Loven kræver, at I ved præcis, hvad I siger ja til.")
    proof = tr("Så vi kan vise, at I har sagt ja.")
    title = tr("Samtykke {n}", n=number)
    yield from _told(title, "consent", (
        ("giver", tr("Givet af"), one.giver, proof),
        ("given_for", tr("Givet for"), one.given_for, proof),
        ("information", tr("Det må gives videre"), _joined(one.information, "\n"), law),
        ("sender", tr("Fra"), one.sender, law),
        ("receiver", tr("Til"), one.receiver, law),
        ("receiver_unit", tr("Hvem der"), one.receiver_unit, law),
        ("purpose", tr("Det skal bruges til"), one.purpose, law),
        ("form", tr("Sagt ja"), one.form, proof),
        ("given_on", tr("Givet"), one.given_on, proof),
        ("until", tr("Gælder til og med"), one.until, tr("Et ja gælder højst et år.")),
        ("taken_by", tr("Skrevet op af"), one.taken_by, proof),
        ("withdrawn_on", tr("Trukket tilbage"), one.withdrawn_on,
         tr("Fra den dag gives intet videre efter samtykket.")),
    ))  # fmt: skip
    for duty in _all(session, select(TellDuty).where(TellDuty.consent_id == one.id).order_by(TellDuty.whom)):
        why = tr("Den, der har fået noget at vide, skal høre, at samtykket er trukket tilbage.")
        yield from _told(title, "tell_duty", (
            ("whom", tr("Skal have besked"), duty.whom, why),
            ("told_on", tr("Har fået besked"), duty.told_on, why),
            ("told_by", tr("Besked givet af"), duty.told_by, why),
        ))  # fmt: skip


def _of_referral(session: Session, one: Referral, numbers: dict[UUID, int]) -> Iterator[StoredFact]:
    title = tr("Henvisning {n}", n=numbers[one.id])
    yield from _told(title, "referral", (*_asked(session, one, numbers), *_went(session, one)))
    steps = select(ReferralStep).where(ReferralStep.referral_id == one.id).order_by(ReferralStep.number)
    why = tr("Så vi ikke slipper jer, før nogen har taget imod.")
    for step in _all(session, steps):
        yield from _told(tr("{title}, skridt {n}", title=title, n=step.number + 1), "referral_step", (
            ("step", tr("Skridt"), step.step, why),
            ("day", tr("Dag"), step.day, why),
            ("told_by", tr("Fortalt af"), step.told_by, why),
            ("by", tr("Skrevet op af"), step.by, why),
            ("reason", tr("Grund"), step.reason, tr("Så vi kan finde et andet sted.")),
            ("due_on", tr("Nyt ventes senest"), step.due_on, why),
        ))  # fmt: skip


def _asked(session: Session, one: Referral, numbers: dict[UUID, int]) -> Iterator[Told]:
    labels = {each.code: each.label for each in choices(session) if each.list_name is ListName.PROFESSION}
    offer = session.get(Offer, one.offer_id) if one.offer_id else None
    gate = tr("Uden jeres ja, eller jer selv som bud, sender huset intet.")
    letter = tr("Det står i brevet, og andet gør ikke.")
    way = tr("fra os til andre") if one.direction == str(Direction.OUT) else tr("fra andre til os")
    yield "direction", tr("Henvisningen går"), way, tr("Så vi ved, hvem der venter på hvem.")
    yield "party", tr("Til eller fra"), one.party, letter
    yield "unit", tr("Afdeling"), one.unit, letter
    yield "profession", tr("Fag"), labels.get(one.profession or "", one.profession), tr("Kun faget tælles.")
    yield "purpose", tr("Formål"), one.purpose, letter
    yield "information", tr("Oplysninger"), _joined(one.information, "\n"), letter
    rests = tr("Samtykke {n}", n=numbers[one.consent_id]) if one.consent_id else None
    yield "consent_id", tr("Hviler på"), rests, gate
    yield "carried", tr("I går selv med brevet"), one.carried, gate
    yield "agreed", tr("Den, der henviste, må høre, hvordan det gik"), one.agreed, gate
    yield (
        "offer_id",
        tr("Tilbud"),
        offer.name if offer else None,
        tr("Så brevet kommer det rigtige sted hen."),
    )


def _went(session: Session, one: Referral) -> Iterator[Told]:
    loop = tr("Så vi ikke slipper jer, før nogen har taget imod.")
    heard = tr("Den, der henviste jer, skal høre fra os.")
    here = tr("Så I får den plads eller tid, der er aftalt.")
    became = session.get(Enrolment, one.became) if one.became else None
    course = session.get(Course, became.course_id) if became else None
    yield "owner", tr("Den, der følger op"), one.owner, loop
    yield "made_by", tr("Lavet af"), _staff(session, one.made_by), loop
    yield "due_on", tr("Nyt ventes senest"), one.due_on, loop
    yield "step", tr("Hvor den er nu"), one.step, loop
    yield "closed_on", tr("Afsluttet"), one.closed_on, tr("Til at regne ud, hvornår det skal slettes.")
    yield "next_step", tr("Hvad der så skete"), one.next_step, loop
    yield "closing_reason", tr("Grund"), one.closing_reason, loop
    yield "feedback_due", tr("Svar til den, der henviste, senest"), one.feedback_due, heard
    yield "feedback_on", tr("Svaret givet"), one.feedback_on, heard
    yield "feedback", tr("Svaret"), one.feedback, heard
    yield "became", tr("Blev til en plads på"), course.name if course else None, here
    yield "meets_on", tr("Aftalt tid"), one.meets_on, here
    at = None if one.meets_at is None else tr("kl. {time}", time=clock_time(one.meets_at))
    yield "meets_at", tr("Klokken"), at, here


def _of_meeting(one: SharingMeeting, number: int) -> Iterator[StoredFact]:
    law = tr("Loven tillader ét møde uden samtykke og i særlige tilfælde et til. Det skal kunne vises.")
    yield from _told(tr("Møde {n} efter § 11 e", n=number), "sharing_meeting", (
        ("day", tr("Dag"), one.day, law),
        ("parties", tr("Hvem der var med"), _joined(one.parties, "|"), law),
        ("follow_up_reason", tr("Hvorfor et møde til"), one.follow_up_reason, law),
        ("taken_by", tr("Skrevet op af"), one.taken_by, law),
    ))  # fmt: skip


def _told(whom: str, table: str, known: tuple[Told, ...]) -> Iterator[StoredFact]:
    """What is filled; ``code`` is the column with its table."""
    for column, what, value, why in known:
        if value is not None and value != "":
            yield StoredFact(f"{table}.{column}", whom, what, value, why)


def _staff(session: Session, staff: UUID | None) -> str | None:
    found = session.get(Staff, staff) if staff is not None else None
    return found.name if found is not None else None


def _numbered(ids: Iterable[UUID]) -> dict[UUID, int]:
    return {one: number for number, one in enumerate(ids, 1)}


def _joined(stored: str, mark: str) -> str:
    return "; ".join(stored.split(mark))


def _all(session: Session, query: Select[_Row]) -> tuple[_Row, ...]:
    return tuple(session.execute(query).scalars())
