"""Sharing without consent, once (retssikkerhedsloven § 11 e), and the duty to notify (barnets lov § 133).

§ 11 e: early preventive work, only among the parties the law lists, at one meeting; in special cases one
follow-up meeting. A third is refused. The date, the parties and, for the follow-up, the reason are kept;
never what was said.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Party(StrEnum):
    """Who may take part (retssikkerhedsloven § 11 e, stk. 1)."""

    SCHOOL = "skole"
    SFO = "SFO"
    NURSERY = "dagtilbud"
    CLUB = "fritidshjem"
    HEALTH_VISITOR = "sundhedsplejerske"
    NURSE = "sygeplejerske"
    DOCTOR = "læge"
    DENTIST = "kommunal tandpleje"
    AUTHORITY = "myndighed for udsatte børn og unge"
    FAMILY_LAW = "Familieretshuset"
    PRIVATE = "privat institution med samme opgave"


class MeetingFault(StrEnum):
    """Why a meeting cannot be held under § 11 e."""

    TOO_FEW = "parties_few"
    REASON_MISSING = "follow_up_reason"
    THIRD = "third_meeting"
    BEFORE_THE_FIRST = "before_the_first"


@dataclass(frozen=True, slots=True)
class SharingMeeting:
    """A § 11 e meeting. ``follow_up_reason`` is why a second one is needed; empty for the first."""

    id: UUID
    family: UUID
    day: date
    parties: tuple[Party, ...]
    taken_by: str
    follow_up_reason: str = ""


def fault_of(meeting: SharingMeeting, held: Sequence[SharingMeeting]) -> MeetingFault | None:
    """What the law says against it, given the meetings already held about the same family."""
    before = [one for one in held if one.id != meeting.id]
    if len(before) >= 2:
        return MeetingFault.THIRD
    if len(set(meeting.parties)) < 2:
        return MeetingFault.TOO_FEW
    if before and not meeting.follow_up_reason.strip():
        return MeetingFault.REASON_MISSING
    if before and meeting.day < before[0].day:
        return MeetingFault.BEFORE_THE_FIRST
    return None
