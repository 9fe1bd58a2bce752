"""Why a family is on the call list: what has happened to it that it does not know yet."""

from datetime import datetime

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.on_paper import CallWhy
from familiehus.courses.seats import NO_ANSWER, has_expired
from familiehus.services.course_state import CourseState
from familiehus.services.courses import BROKEN_OFF, IS_OVER, NOTHING_CAME

_OVER = {
    NO_ANSWER: CallWhy.NO_ANSWER,
    NOTHING_CAME: CallWhy.CALLED_OFF,
    BROKEN_OFF: CallWhy.BROKEN_OFF,
    IS_OVER: CallWhy.IS_OVER,
}


def why_call(one: Enrolment, state: CourseState, now: datetime) -> CallWhy:
    """What to tell it, as things stand ``now``."""
    starting = state is CourseState.STARTING
    if one.status is EnrolmentStatus.OFFERED:
        return CallWhy.PASSED_ON if has_expired(one, now) else CallWhy.OFFER
    if one.status is EnrolmentStatus.ENROLLED:
        return CallWhy.STARTS if starting else CallWhy.SEAT
    if one.status is EnrolmentStatus.WAITING:
        return _waiting(one, starting=starting)
    return _OVER.get(one.reason, CallWhy.OTHER)


def _waiting(one: Enrolment, *, starting: bool) -> CallWhy:
    if one.unanswered:
        return CallWhy.PASSED_ON
    return CallWhy.FULL if starting else CallWhy.WAITS
