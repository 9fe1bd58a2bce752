"""How long an offered seat waits: hours on the clock, without closed days, to an end in opening time.

A family that is offered a seat on the last day before the holidays still has it when the house opens again.
"""

from datetime import date, datetime, time, timedelta

from familiehus.calendar.opening import HouseDays, Span, joined

_LOOK_AHEAD = 200
"""Days: a house that is closed longer than this answers when it answers."""

_MINUTE = timedelta(minutes=1)


def answer_by(now: datetime, hours: int, days: HouseDays, place: str) -> datetime:
    """When ``hours`` of days that the place is open are over, moved on to the next minute it is open.

    A whole minute, never a shorter wait than was promised. The family may come or ring, so the phone's hours
    are opening time too.
    """
    moment, left = _whole_minute(now), timedelta(hours=hours)
    for _ in range(_LOOK_AHEAD):
        midnight = _at(moment.date() + timedelta(days=1), 0)
        if days.is_open(place, moment.date()):
            if left < midnight - moment:
                return _in_opening_time(moment + left, days, place)
            left -= midnight - moment
        moment = midnight
    return moment


def _in_opening_time(moment: datetime, days: HouseDays, place: str) -> datetime:
    for _ in range(_LOOK_AHEAD):
        day, minute = moment.date(), moment.hour * 60 + moment.minute
        if days.is_open(place, day):
            spans = _reached(days, place, day)
            if not spans:
                return moment  # no hours are written: any time of the day will do
            for span in spans:
                if minute <= span.end:
                    return _at(day, max(minute, span.start))
        moment = _at(day + timedelta(days=1), 0)
    return moment


def _reached(days: HouseDays, place: str, day: date) -> tuple[Span, ...]:
    state = days.state(place, day)
    return tuple(joined((*state.door, *state.phone)))


def _whole_minute(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + _MINUTE


def _at(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)
