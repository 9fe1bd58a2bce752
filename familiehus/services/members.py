"""What a family's people must satisfy before they are stored: the least that does the job, never a CPR."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.courses.family import Member, MemberKind
from familiehus.courses.template import Ask, CourseTemplate, SeatUnit
from familiehus.errors import UserError
from familiehus.models import Choice
from familiehus.services.contact_rules import check_postnummer
from familiehus.services.cpr import looks_like_cpr
from familiehus.services.names import clean_name
from familiehus.values import ListName

ADULTS_MOST, CHILDREN_MOST = 2, 8
REASON_MOST = 200
_PHONE = re.compile(r"[0-9]{8}|\+[0-9]{8,15}")
_BETWEEN = re.compile(r"[\s./()\-\u2010-\u2015\u2212\u200b-\u200f\u202a-\u202e\u2060]")
_DENMARK = "+45"
_OLDEST_CHILD = timedelta(days=366 * 7)
_LATEST_DUE = timedelta(days=300)


def checked_members(template: CourseTemplate, members: Iterable[Member]) -> tuple[Member, ...]:
    """The people cleaned: what the template does not ask, also the other parent, is dropped and not stored.

    UserError ``members_none``, ``members_many``, ``phone_unreadable``, ``due_date_far``, ``birth_month_far``,
    and those of ``clean_name`` and ``check_postnummer``.
    """
    asks = template.asks
    cleaned = tuple(_checked(one, asks) for one in members)
    if not cleaned:
        raise UserError("members_none")
    if template.unit is SeatUnit.FAMILY and Ask.PARTNER not in asks:
        cleaned = _without_partner(cleaned)
    adults = sum(1 for one in cleaned if one.kind is MemberKind.ADULT)
    if adults > ADULTS_MOST or len(cleaned) - adults > CHILDREN_MOST:
        raise UserError("members_many", adults=ADULTS_MOST, children=CHILDREN_MOST)
    return cleaned


def checked_reason(text: str) -> str:
    """A reason, cleaned. UserError ``course_reason_missing`` and those of ``clean_name``."""
    if not text.strip():
        raise UserError("course_reason_missing")
    return clean_name(text, "reason", most=REASON_MOST)


def clean_phone(text: str) -> str:
    """Eight digits, or a plus and the digits of another country: signs between them are how people write.

    UserError ``phone_unreadable``, ``text_holds_cpr`` for ten digits that are a CPR number.
    """
    bare = _BETWEEN.sub("", unicodedata.normalize("NFKC", text))
    bare = f"+{bare[2:]}" if bare.startswith("00") else bare
    bare = bare.removeprefix(_DENMARK) if len(bare) == len(_DENMARK) + 8 else bare
    if not bare:
        return ""
    if looks_like_cpr(text) or looks_like_cpr(bare):
        raise UserError("text_holds_cpr", field="phone")
    if _PHONE.fullmatch(bare) is None:
        raise UserError("phone_unreadable")
    return bare


def check_referrer(session: Session, code: str | None) -> None:
    """UserError ``choice_unknown`` unless it is a profession of the house's list: never somebody's name."""
    name = str(ListName.PROFESSION)
    if code is not None and session.get(Choice, (name, code)) is None:
        raise UserError("choice_unknown", list=name, choice=code)


def _checked(one: Member, asks: frozenset[Ask]) -> Member:
    today = clock.today()
    phone = clean_phone(one.phone) if Ask.PHONE in asks else ""
    due = one.due_date if Ask.DUE_DATE in asks else None
    born = one.birth_month.replace(day=1) if one.birth_month and Ask.BIRTH_MONTH in asks else None
    language = clean_name(one.language, "language", most=40) if one.language and Ask.LANGUAGE in asks else ""
    postnummer = one.postnummer if Ask.POSTNUMMER in asks else ""
    if due is not None and not _near(due, today):
        raise UserError("due_date_far", day=due)
    if born is not None and not today - _OLDEST_CHILD <= born <= today + _LATEST_DUE:
        raise UserError("birth_month_far", day=born)
    if postnummer:
        check_postnummer(postnummer)
    return replace(
        one,
        name=clean_name(one.name, "calling_name", most=40),
        phone=phone,
        due_date=due,
        birth_month=born,
        language=language,
        postnummer=postnummer,
    )


def _without_partner(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Where a family is one seat and the other parent is not asked about, one grown-up is stored."""
    first = next((one for one in members if one.kind is MemberKind.ADULT), None)
    return tuple(one for one in members if one.kind is not MemberKind.ADULT or one is first)


def _near(due: date, today: date) -> bool:
    return today - timedelta(days=366) <= due <= today + _LATEST_DUE
