"""§ 11 e meetings: once, in special cases twice; the day and the parties, never what was said (RULES § 6)."""

from dataclasses import dataclass, replace
from uuid import UUID

from familiehus import clock
from familiehus.errors import UserError
from familiehus.handover.meetings import MeetingFault, Party, SharingMeeting, fault_of
from familiehus.models.handover import SharingMeeting as MeetingRow
from familiehus.queries.handover_rows import meeting_of, meetings_of
from familiehus.services.family_retention import keep
from familiehus.services.handover_doors import family_in
from familiehus.services.handover_words import REASON_MOST, clean_words
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb


@dataclass(frozen=True, slots=True)
class HoldMeeting:
    """Who took part is a choice of the law's list; ``taken_by`` is the member of staff at the desk."""

    meeting: SharingMeeting


@dataclass(frozen=True, slots=True)
class TakeBackMeeting:
    """Undo of HoldMeeting."""

    id: UUID


def hold_meeting(uow: UnitOfWork, command: HoldMeeting) -> Change:
    """The same command twice is one meeting. UserError ``meeting_`` and what the law says against it,
    ``meeting_ahead``, ``family_gone``."""
    require(uow.actor, Right.REFERRALS)
    family_in(uow.session, uow.actor, command.meeting.family)
    meeting = _checked(command.meeting, uow.actor.name)
    if uow.session.get(MeetingRow, meeting.id) is None:
        fault = fault_of(meeting, meetings_of(uow.session, meeting.family))
        if fault is not None:
            raise UserError(meeting_code(fault))
        uow.session.add(_row(meeting))
        keep(uow.session, meeting.family)
        uow.commit()
    return Change("meeting", ChangeVerb.ADDED, (meeting.id, meeting.family), (meeting.day,), after=meeting)


def take_back_meeting(uow: UnitOfWork, command: TakeBackMeeting) -> Change:
    """Gone already is no fault. UserError ``meeting_first`` for a first one that a follow-up stands on."""
    require(uow.actor, Right.REFERRALS)
    row = uow.session.get(MeetingRow, command.id)
    if row is None:
        return Change("meeting", ChangeVerb.REMOVED, (command.id,))
    before = meeting_of(row)
    if before.id != meetings_of(uow.session, before.family)[-1].id:
        raise UserError("meeting_first")
    uow.session.delete(row)
    keep(uow.session, before.family)
    uow.commit()
    return Change("meeting", ChangeVerb.REMOVED, (before.id, before.family), (before.day,), before=before)


def meeting_code(fault: MeetingFault) -> str:
    """The code whose sentence says what the law says."""
    return f"meeting_{fault}"


def _checked(meeting: SharingMeeting, taken_by: str) -> SharingMeeting:
    if meeting.day > clock.today():
        raise UserError("meeting_ahead", day=meeting.day)
    parties = tuple(one for one in Party if one in meeting.parties)
    reason = clean_words(meeting.follow_up_reason, "reason", REASON_MOST)
    return replace(meeting, parties=parties, follow_up_reason=reason, taken_by=taken_by)


def _row(meeting: SharingMeeting) -> MeetingRow:
    return MeetingRow(
        id=meeting.id,
        family_id=meeting.family,
        day=meeting.day,
        parties="|".join(meeting.parties),
        follow_up_reason=meeting.follow_up_reason,
        taken_by=meeting.taken_by,
    )
