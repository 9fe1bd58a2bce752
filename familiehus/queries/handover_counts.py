"""How many consents were given and taken back, § 11 e meetings held and notifications made, in a period.

Of the families that are here and of the counts that erased ones left behind.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from familiehus.handover.counting import Happening
from familiehus.models.handover import Consent, HandoverCount, Notification, SharingMeeting


@dataclass(frozen=True, slots=True)
class HandoverCounts:
    """``dialogues`` of the ``notifications`` were dialogbaserede, ``follow_ups`` of the ``meetings`` second
    ones."""

    given: int
    withdrawn: int
    meetings: int
    follow_ups: int
    notifications: int
    dialogues: int


def handover_counts(session: Session, first: date, last: date) -> HandoverCounts:
    """``first`` and ``last`` are the first and the last day of whole months."""
    found: Counter[str] = Counter()
    for column, what in ((Consent.given_on, Happening.GIVEN), (Consent.withdrawn_on, Happening.WITHDRAWN)):
        query = select(func.count()).select_from(Consent).where(column.between(first, last))
        found[what] += session.execute(query).scalar_one()
    meetings = select(SharingMeeting.follow_up_reason).where(SharingMeeting.day.between(first, last))
    for reason in session.execute(meetings).scalars():
        found[Happening.FOLLOW_UP if reason else Happening.MEETING] += 1
    erased = select(HandoverCount.what, func.count()).where(
        HandoverCount.month.between(first.replace(day=1), last)
    )
    for kept, number in session.execute(erased.group_by(HandoverCount.what)):
        found[kept] += number
    made = select(func.count(), func.count().filter(Notification.dialogue)).where(
        Notification.day.between(first, last)
    )
    notifications, dialogues = session.execute(made).one()
    return HandoverCounts(
        *(found[Happening.GIVEN], found[Happening.WITHDRAWN]),
        *(found[Happening.MEETING] + found[Happening.FOLLOW_UP], found[Happening.FOLLOW_UP]),
        *(notifications, dialogues),
    )
