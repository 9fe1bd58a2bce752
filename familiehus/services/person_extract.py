"""All that is stored about one enrolment and its people, with why and until when (GDPR art. 15).

The window, the print and the command line show this one value, so nobody is told less than there is. A test
walks the columns of the tables and finds each of them here.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.attendance import Came
from familiehus.courses.family import Enrolment, Member, MemberKind
from familiehus.errors import UserError
from familiehus.i18n import danish, tr
from familiehus.models.enrolment import Enrolment as EnrolmentRow
from familiehus.queries.courses import CoursePage, RecordLine, course_page
from familiehus.queries.house import choices, house_row
from familiehus.services.erasure import KEPT_IN_BACKUPS
from familiehus.services.rights import Right, require
from familiehus.storage.cupboard import Cupboard
from familiehus.values import ListName

Value = str | int | bool | date | datetime


@dataclass(frozen=True, slots=True)
class StoredFact:
    """One fact that is stored: its column (``code``), the calling name it is about (empty: the enrolment),
    what it is called, what it is, and why it is there."""

    code: str
    whom: str
    what: str
    value: Value
    why: str


@dataclass(frozen=True, slots=True)
class PersonExtract:
    """``facts`` of the people first. ``erase_on`` is when it goes from the house, ``in_backups_until`` when
    the last backup that may hold it is gone too. ``ids`` are the random ids it is stored under."""

    house: str
    course: str
    made_on: date
    facts: tuple[StoredFact, ...]
    marks: tuple[tuple[date, Came], ...]
    record: tuple[RecordLine, ...]
    erase_on: date
    in_backups_until: date
    ids: tuple[UUID, ...]


def person_extract(cupboard: Cupboard, enrolment: UUID) -> PersonExtract:
    """Read it. UserError ``enrolment_gone``; NotAllowed for who sees no families."""
    require(cupboard.actor, Right.DESK)
    with cupboard.read() as session:
        return extract_in(session, enrolment)


def extract_in(session: Session, enrolment: UUID) -> PersonExtract:
    """The same inside a session that somebody with the right has opened."""
    row = session.get(EnrolmentRow, enrolment)
    page = course_page(session, row.course_id) if row is not None else None
    if page is None:
        raise UserError("enrolment_gone")
    labels = {one.code: one.label for one in choices(session) if one.list_name is ListName.PROFESSION}
    return extract_of(page, enrolment, house_row(session).name, labels)


def extract_of(
    page: CoursePage, enrolment: UUID, house: str, professions: Mapping[str, str] | None = None
) -> PersonExtract:
    """From a course that is read already. UserError ``enrolment_gone``."""
    one = next((each for each in page.enrolments if each.id == enrolment), None)
    if one is None:
        raise UserError("enrolment_gone")
    erase_on = page.facts[enrolment].erase_on
    people = [fact for member in one.members for fact in _of_member(member)]
    marks = sorted((day, came) for (who, day), came in page.marks.items() if who == enrolment)
    return PersonExtract(
        house=house,
        course=page.row.name,
        made_on=clock.today(),
        facts=(*people, *_of_enrolment(one, page, professions or {})),
        marks=tuple(marks),
        record=tuple(line for line in page.record if line.enrolment == enrolment),
        erase_on=erase_on,
        in_backups_until=erase_on + timedelta(days=KEPT_IN_BACKUPS),
        ids=(one.id, *(member.id for member in one.members)),
    )


@danish()
def extract_json(extract: PersonExtract) -> str:
    """As a file for the person: names of fields in English, everything that is said in Danish."""
    content = {
        "house": extract.house,
        "course": extract.course,
        "made_on": extract.made_on,
        "erased_on": extract.erase_on,
        "in_backups_until": extract.in_backups_until,
        "ids": extract.ids,
        "stored": [
            {"field": one.code, "who": one.whom, "what": one.what, "value": one.value, "why": one.why}
            for one in extract.facts
        ],
        "attendance": [{"session": day, "came": str(came)} for day, came in extract.marks],
        "happened": [
            {
                "number": line.number,
                "at": line.at,
                "what": str(line.what),
                "reason": line.reason,
                "seats_needed": line.needed,
                "seats_free": line.free,
            }
            for line in reversed(extract.record)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _of_member(one: Member) -> Iterator[StoredFact]:
    child = one.kind is MemberKind.CHILD
    known: tuple[tuple[str, str, Value | None, str], ...] = (
        ("name", tr("Barnets kaldenavn") if child else tr("Kaldenavn"), one.name,
         tr("Så vi ved, hvem der kommer.")),
        ("phone", tr("Telefon"), one.phone, tr("Kun til beskeder om tider.")),
        ("due_date", tr("Termin"), one.due_date, tr("Til at se, om holdet passer til graviditeten.")),
        ("birth_month", tr("Barnets fødselsmåned"), one.birth_month,
         tr("Til at se, om holdet passer til barnets alder.")),
        ("language", tr("Sprog"), one.language, tr("Så vi kan tale med familien.")),
        ("postnummer", tr("Postnummer"), one.postnummer, tr("Til at se, om holdet når dem, det er til for.")),
    )  # fmt: skip
    for code, what, value, why in known:
        if value:
            yield StoredFact(code, one.name, what, value, why)


def _of_enrolment(one: Enrolment, page: CoursePage, labels: Mapping[str, str]) -> Iterator[StoredFact]:
    fair = tr("Så det kan forklares, hvem der kommer før hvem.")
    facts = page.facts[one.id]
    known: tuple[tuple[str, str, Value | None, str], ...] = (
        ("status", tr("Status"), str(one.status), tr("Så alle ved, om familien har plads.")),
        ("enrolled_on", tr("Skrevet op"), facts.enrolled_on, fair),
        ("seats", tr("Pladser"), one.seats, tr("Så holdet ikke får flere, end der er plads til.")),
        ("queued", tr("Nummer i køen"), one.queued, fair),
        ("priority", tr("Forrang"), one.priority, fair),
        ("referrer", tr("Henvist af"), labels.get(one.referrer or "", one.referrer),
         tr("Holdet kræver en henvisning. Kun faget skrives op, ikke hvem.")),
        ("override", tr("Taget med trods reglerne"), one.override, tr("Så det kan forklares bagefter.")),
        ("wants_next", tr("Vil gerne med næste gang"), one.wants_next,
         tr("Så familien kan følge med til næste hold.")),
        ("offer_until", tr("Svar på pladsen senest"), one.offer_until,
         tr("Så pladsen kan gå videre, hvis ingen svarer.")),
        ("unanswered", tr("Tilbud uden svar"), one.unanswered or None,
         tr("Efter to tilbud uden svar går pladsen til andre.")),
        ("reason", tr("Grund"), one.reason, tr("Så det kan forklares bagefter.")),
        ("told", tr("Har fået besked"), facts.told, tr("Så ingen bliver glemt på ringelisten.")),
    )  # fmt: skip
    for code, what, value, why in known:
        if value is not None and value != "":
            yield StoredFact(code, "", what, value, why)
