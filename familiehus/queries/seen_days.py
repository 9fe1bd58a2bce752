"""Which day it is, as far as the house itself can tell: a clock that is years ahead must erase nobody.

The newest day on which something was written down, with two more such days not long before it. A computer
whose clock is wrong for an afternoon leaves one day far away from all others, and is not believed.
"""

from datetime import date, datetime, timedelta

from sqlalchemy import Date, func, select, union_all
from sqlalchemy.orm import Session

from familiehus.models import Contact
from familiehus.models.course import SeriesTalk
from familiehus.models.enrolment import Attendance, Enrolment, EnrolmentEvent
from familiehus.models.handover import Consent, Family, Notification, ReferralStep, SharingMeeting
from familiehus.models.offer import Pointing

LEAP = timedelta(days=200)
"""Longer than any house is closed, shorter than a clock is wrong by when its year is."""

_NEAR = 3
"""So many days that lie together are believed."""

_HANDOVER = (
    *(Family.opened_on, Consent.given_on, ReferralStep.day, SharingMeeting.day),
    *(Notification.day, Pointing.day),
)


def day_to_go_by(session: Session, today: date, leap: timedelta = LEAP) -> date:
    """``today``, unless nothing was written down for so long that the clock must be ahead: then the newest
    day that is believed. Compare it with ``today`` to know whether to look at the clock."""
    newest = _believed(session, today)
    return today if newest is None or today - newest <= leap else newest


def _believed(session: Session, today: date) -> date | None:
    """None for a house in which nothing was ever written down."""
    together: list[date] = []
    day = _before(session, today + timedelta(days=1))
    while day is not None and len(together) < _NEAR:
        if together and together[-1] - day > LEAP:
            together = []
        together.append(day)
        day = _before(session, day)
    return together[0] if together else None


def _before(session: Session, day: date) -> date | None:
    """The last day before ``day`` on which somebody came, rang, was enrolled, was marked, or answered;
    or on which a family was opened, said yes, was moved on, met with others, or was pointed on."""
    midnight = datetime.combine(day, datetime.min.time())
    found = session.execute(
        union_all(
            select(func.max(Contact.day)).where(Contact.day < day),
            select(func.max(SeriesTalk.day)).where(SeriesTalk.day < day),
            select(func.max(Enrolment.enrolled_on)).where(Enrolment.enrolled_on < day),
            select(func.max(Attendance.session)).where(Attendance.session < day),
            *(select(func.max(day_of)).where(day_of < day) for day_of in _HANDOVER),
            select(func.max(func.date(EnrolmentEvent.at, type_=Date))).where(EnrolmentEvent.at < midnight),
        )
    )
    return max((one for one in found.scalars() if one is not None), default=None)
