"""RRULE of another calendar as the house keeps rules: days only, always with an end, at most three years."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from familiehus.calendar.recurrence import LONGEST, all_days, checked_rule, ended
from familiehus.errors import UserError
from familiehus.services.ics_zone import copenhagen

_RECENT = timedelta(days=366)
"""An endless series that began since is taken from its beginning."""


@dataclass(frozen=True, slots=True)
class RuleDays:
    """``rule`` from ``first_day`` on. ``began`` is earlier when what lies years back was left out, ``cut``
    when it would have gone on."""

    first_day: date
    rule: str
    began: date
    cut: bool = False


def house_rule(text: str, first_day: date, start: int, today: date) -> RuleDays:
    """The series in the house's own words. A series of more than three years begins with its next date.

    UserError ``rule_unreadable``, ``rule_too_often``.
    """
    parts = _parts(text, start)
    until = _until(parts.pop("UNTIL"), start) if "UNTIL" in parts else None
    count = _count(parts.pop("COUNT", ""))
    if until is not None and until <= first_day:
        return RuleDays(first_day, "", first_day)
    rule = _text(parts)
    horizon = max(first_day, today) + LONGEST
    days = _days(first_day, rule, min(until, horizon) if until is not None else horizon)
    days = days[:count] if count else days
    over = len(days) == count or (until is not None and until <= horizon)
    begins = _begins(days, over=over, today=today)
    last = max(day for day in days if day <= begins + LONGEST)
    cut = not over or last < days[-1]
    if last == begins:
        return RuleDays(begins, "", first_day, cut)
    stored = checked_rule(begins, ended(rule, last))
    if all_days(begins, stored) != tuple(day for day in days if begins <= day <= last):
        raise UserError("rule_unreadable")  # it leans on where it began
    return RuleDays(begins, stored, first_day, cut)


def _begins(days: list[date], *, over: bool, today: date) -> date:
    """Where the part begins that the house takes: what lies years back is history of another calendar."""
    first, last = days[0], days[-1]
    if (over and last <= first + LONGEST) or (not over and first >= today - _RECENT):
        return first
    if last < today:
        return next(day for day in days if day >= last - LONGEST)
    return next(day for day in days if day >= today)


def _parts(text: str, start: int) -> dict[str, str]:
    parts: dict[str, str] = {}
    for one in text.strip().upper().split(";"):
        name, _, value = one.partition("=")
        if one and (not value or name in parts):
            raise UserError("rule_unreadable")
        if one:
            parts[name] = value
    said = {"BYHOUR": str(start // 60), "BYMINUTE": str(start % 60), "BYSECOND": "0"}
    for name, same in said.items():
        if name in parts and parts[name].lstrip("0") in (same.lstrip("0"),):
            del parts[name]  # says only what DTSTART says already
    return parts


def _until(text: str, start: int) -> date:
    """The last day it may fall on: an UNTIL in UTC is a moment, on our wall perhaps another day."""
    try:
        if "T" not in text:
            return datetime.strptime(text[:8], "%Y%m%d").date()
        end = datetime.strptime(text[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        ours = end.astimezone(copenhagen()) if text.endswith("Z") else end
        late = ours.hour * 60 + ours.minute < start
        return ours.date() - timedelta(days=1) if late else ours.date()
    except (ValueError, OverflowError):
        raise UserError("rule_unreadable") from None


def _count(text: str) -> int:
    if not text:
        return 0
    if not (text.isascii() and text.isdecimal() and 1 <= len(text) <= 5 and int(text)):
        raise UserError("rule_unreadable")
    return int(text)


def _days(first_day: date, rule: str, until: date) -> list[date]:
    """All its days from the very first one, which is always one of them."""
    from dateutil.rrule import rrulestr

    near = min(until, first_day + LONGEST)
    _check_parts(first_day, ended(rule, near))
    try:
        if until == near:
            return list(all_days(first_day, ended(rule, near)))
        moments = rrulestr(ended(rule, until), dtstart=datetime.combine(first_day, time()))
        return sorted({first_day, *(moment.date() for moment in moments)})
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        raise UserError("rule_unreadable") from None  # a rule refused before all its parts were read


def _check_parts(first_day: date, rule: str) -> None:
    """UserError unless the house can read every part of it; that it gives no second date is no fault here."""
    try:
        checked_rule(first_day, rule)
    except UserError as error:
        if error.code != "rule_never":
            raise


def _text(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())
