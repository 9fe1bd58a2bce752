"""Which days a series falls on: RFC 5545 rules over dates, worked out by ``dateutil``.

The rule is about days only; the time of day is the activity's own. So a series keeps its wall clock
through summer time, and two rules can be compared without asking what o'clock it is.
"""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NoReturn

from familiehus.errors import UserError

LONGEST = timedelta(days=3 * 366)
"""A series ends at most three years after it began: what is further away is not a plan, and everything that
stands in its way can be found."""

_ORDER = ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST")
_UNTIL = re.compile(r"(\d{8})(T\d{6}Z?)?")
_PART = re.compile(r"([A-Z]+)=([A-Z0-9,+-]+)")
_DAY_OF = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def rule_days(first_day: date, rule: str, first: date, last: date) -> tuple[date, ...]:
    """The days of the series from ``first`` to ``last``, both included, oldest first. ``rule`` empty: once.

    ``first_day`` is always one of them: an activity is where it was put, also when its rule would have begun
    later. UserError as in :func:`checked_rule`.
    """
    return tuple(day for day in all_days(first_day, rule) if first <= day <= last)


@lru_cache(maxsize=2048)
def all_days(first_day: date, rule: str) -> tuple[date, ...]:
    """Every day of the series. Kept: a week is looked at many times, a rule seldom changes."""
    if not rule:
        return (first_day,)
    parts = _parts(rule)
    count, end = parts.pop("COUNT", None), first_day + LONGEST
    until = min(end, _until(parts["UNTIL"])) if "UNTIL" in parts else end
    # Always with an end, never a count: dateutil looks for the next day of an impossible rule until 9999.
    found = _rrule(first_day, _text({**parts, "UNTIL": f"{until:%Y%m%d}"}))
    days = sorted({first_day, *(moment.date() for moment in found)})
    return tuple(days[: int(count)] if count else days)


def checked_rule(first_day: date, rule: str, *, alone: bool = False) -> str:
    """The rule as it is stored: parts in one order, always with an UNTIL, which is a date.

    ``alone``: it may also give nothing but its first day (the last date of a series that is changed).

    UserError ``rule_unreadable`` for what is no rule, ``rule_never`` when it gives no day after the first,
    ``rule_endless`` when it has no end or one more than three years away, ``rule_too_often`` for a rule finer
    than days.
    """
    if not rule:
        return ""
    parts = _parts(rule)
    if parts.get("FREQ") not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        raise UserError("rule_too_often" if parts.get("FREQ") in ("HOURLY", "MINUTELY", "SECONDLY") else
                        "rule_unreadable")  # fmt: skip
    if "UNTIL" in parts:
        parts["UNTIL"] = f"{_until(parts['UNTIL']):%Y%m%d}"
    if not all(1 <= _number(parts.get(name, "1")) <= 2000 for name in ("INTERVAL", "COUNT")):
        raise UserError("rule_unreadable")
    if not _may_come(parts):
        raise UserError("rule_never")
    stored = _text(parts)
    days = _days_checked(first_day, stored)
    if len(days) < 2 and not alone and {"UNTIL", "COUNT"} & parts.keys():
        raise UserError("rule_never")
    if _endless(first_day, parts, days):
        raise UserError("rule_endless", years=LONGEST.days // 366)
    return ended(stored, days[-1]) if "COUNT" in parts else stored


def _may_come(parts: dict[str, str]) -> bool:
    """False for what RFC 5545 forbids or no month holds: dateutil would look for such a day for seconds."""
    monthly = parts["FREQ"] in ("MONTHLY", "YEARLY")
    numbered = any(char.isdigit() for char in parts.get("BYDAY", ""))
    positions = [_number(one.lstrip("+-")) for one in parts.get("BYSETPOS", "").split(",") if one]
    return max(positions, default=0) <= 31 if monthly else not numbered and not positions


def ended(rule: str, last: date) -> str:
    """The same rule, over on ``last``. A COUNT becomes the day it would have ended on."""
    parts = _parts(rule)
    parts.pop("COUNT", None)
    parts["UNTIL"] = f"{last:%Y%m%d}"
    return _text(parts)


def last_day(first_day: date, rule: str) -> date:
    """The last day the rule gives."""
    return all_days(first_day, rule)[-1]


def until_of(rule: str) -> date | None:
    """The day after which the series is over, when its rule says one."""
    text = _parts(rule).get("UNTIL") if rule else None
    return _until(text) if text else None


def every_week(first_day: date, until: date, *, weeks: int = 1) -> str:
    """Each week, or every other, on the weekday of the first day."""
    step = f"INTERVAL={weeks};" if weeks > 1 else ""
    return f"FREQ=WEEKLY;{step}UNTIL={until:%Y%m%d};BYDAY={_DAY_OF[first_day.weekday()]}"


def every_month(first_day: date, until: date) -> str:
    """Each month on the same weekday of the month ("the second Tuesday"); a fifth one is the last one."""
    nth = (first_day.day - 1) // 7 + 1
    which = f"{-1 if nth == 5 else nth}{_DAY_OF[first_day.weekday()]}"
    return f"FREQ=MONTHLY;UNTIL={until:%Y%m%d};BYDAY={which}"


def weekday_code(day: date) -> str:
    """``TU``: how RFC 5545 writes a weekday."""
    return _DAY_OF[day.weekday()]


def _at(day: date) -> datetime:
    return datetime.combine(day, time())


def _rrule(first_day: date, rule: str):  # type: ignore[no-untyped-def]  # dateutil has no types
    from dateutil.rrule import rrulestr

    return rrulestr(rule, dtstart=_at(first_day))


def _parts(rule: str) -> dict[str, str]:
    text = rule.strip().upper().removeprefix("RRULE:")
    found = [_PART.fullmatch(one) for one in text.split(";") if one]
    parts = {one[1]: one[2] for one in found if one is not None}
    if not found or None in found or len(parts) != len(found) or set(parts) - set(_ORDER):
        raise UserError("rule_unreadable")
    return parts


def _until(text: str) -> date:
    found = _UNTIL.fullmatch(text)
    try:
        return date.fromisoformat(found[1]) if found is not None else _unreadable()
    except ValueError:
        return _unreadable()


def _unreadable() -> NoReturn:
    raise UserError("rule_unreadable") from None


def _days_checked(first_day: date, rule: str) -> tuple[date, ...]:
    try:
        return all_days(first_day, rule)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        raise UserError("rule_unreadable") from None


def _endless(first_day: date, parts: dict[str, str], days: tuple[date, ...]) -> bool:
    if "UNTIL" in parts:
        return _until(parts["UNTIL"]) - first_day > LONGEST
    return "COUNT" not in parts or len(days) < int(parts["COUNT"])


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _text(parts: dict[str, str]) -> str:
    return ";".join(f"{name}={parts[name]}" for name in _ORDER if name in parts)
