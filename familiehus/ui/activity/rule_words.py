"""A series in words, whatever its rule: "hver uge tirsdag og torsdag til 24. juni 2027".

The desk makes four kinds of rule; a file from Outlook may bring any. What has no words of its own is told
by its dates, so that nobody meets an RRULE.
"""

import re
from datetime import date

from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.recurrence import all_days, until_of
from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed, long_date, month_name
from familiehus.values import Month

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PART = re.compile(r"([A-Z]+)=([^;]+)")
_DAY = re.compile(r"([+-]?\d*)([A-Z]{2})")
Parts = dict[str, str]


def rule_words(first_day: date, rule: str, *, end: bool = True) -> str:
    """The whole sentence without its first capital; empty for once. ``end``: also until when."""
    if not rule:
        return ""
    parts = _parts(rule)
    often = _often(parts, first_day)
    if often is None:
        return _by_dates(first_day, rule)
    until = until_of(rule)
    if not end or until is None:
        return often
    return tr("{often} til {day}", often=often, day=long_date(until))


def _parts(rule: str) -> Parts:
    return dict(_PART.findall(rule.upper()))


def _often(parts: Parts, first_day: date) -> str | None:
    """How often and on which days; None for what has no words."""
    known = {"FREQ", "INTERVAL", "UNTIL", "COUNT", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
    sayers = {"DAILY": _daily, "WEEKLY": _weekly, "MONTHLY": _monthly, "YEARLY": _yearly}
    sayer = sayers.get(parts.get("FREQ", ""))
    step = int(parts.get("INTERVAL", "1"))
    return sayer(parts, step, first_day) if sayer is not None and not set(parts) - known else None


def _daily(parts: Parts, step: int, first_day: date) -> str | None:
    if _any(parts, "BYMONTHDAY", "BYMONTH", "BYSETPOS"):
        return None
    if "BYDAY" in parts:
        return _weekly(parts, step, first_day) if step == 1 else None
    return trn("hver dag", "hver {n}. dag", step)


def _weekly(parts: Parts, step: int, first_day: date) -> str | None:
    if _any(parts, "BYMONTHDAY", "BYMONTH", "BYSETPOS"):
        return None
    if step == 1 and _is_workdays(parts):
        return tr("hver hverdag")
    days = _weekdays_of(parts) if "BYDAY" in parts else weekday_name(first_day.isoweekday())
    if days is None:
        return None
    every = {1: tr("hver uge"), 2: tr("hver anden uge"), 3: tr("hver tredje uge")}
    return tr("{every} {days}", every=every.get(step) or tr("hver {n}. uge", n=step), days=days)


def _monthly(parts: Parts, step: int, first_day: date) -> str | None:
    which = None if "BYMONTH" in parts else _in_month(parts, first_day)
    if which is None:
        return None
    every = {1: tr("hver måned"), 2: tr("hver anden måned"), 3: tr("hver tredje måned")}
    return tr("{which} i {every}", which=which, every=every.get(step) or tr("hver {n}. måned", n=step))


def _yearly(parts: Parts, step: int, first_day: date) -> str | None:
    if _any(parts, "BYSETPOS", "BYDAY") or step > 1:
        return None
    months = parts.get("BYMONTH", str(first_day.month))
    if not months.isdecimal():
        return None
    which = _in_month(parts, first_day)
    if which is None:
        return None
    return tr("hvert år {which} {month}", which=which, month=month_name(Month(2024, int(months))))


def _in_month(parts: Parts, first_day: date) -> str | None:
    """``den anden tirsdag``, ``den 15.``, ``den sidste hverdag``."""
    if _any(parts, "BYDAY"):
        return None if _any(parts, "BYMONTHDAY") else _nth_days(parts)
    if _any(parts, "BYSETPOS"):
        return None
    days = parts.get("BYMONTHDAY", str(first_day.day)).split(",")
    if days == ["-1"]:
        return tr("den sidste dag")
    if not all(one.isdecimal() for one in days):
        return None
    return tr("den {days}", days=listed([f"{one}." for one in days]))


def _nth_days(parts: Parts) -> str | None:
    places = [place for place in parts.get("BYSETPOS", "").split(",") if place]
    if places and _is_workdays(parts):
        named = [_nth(place) for place in places]
        found = [tr("den {nth} hverdag", nth=one) for one in named if one]
        return listed(found) if len(found) == len(named) else None
    days = _days(parts)
    if days is None:
        return None
    if places:
        days = [(place, day) for place in places for nth, day in days if len(days) == 1 and not nth]
    found = [tr("den {nth} {weekday}", nth=word, weekday=weekday_name(day + 1)) for nth, day in days
             if (word := _nth(nth))]  # fmt: skip
    return listed(found) if found and len(found) == len(days) else None


def _nth(place: str) -> str:
    words = {"1": tr("første"), "2": tr("anden"), "3": tr("tredje"), "4": tr("fjerde"), "5": tr("femte"),
             "-1": tr("sidste"), "-2": tr("næstsidste")}  # fmt: skip
    return words.get(place.removeprefix("+"), "")


def _days(parts: Parts) -> list[tuple[str, int]] | None:
    found = [_DAY.fullmatch(one) for one in parts["BYDAY"].split(",")]
    days = [(one[1], _CODES.index(one[2])) for one in found if one is not None and one[2] in _CODES]
    return sorted(days, key=lambda one: one[1]) if len(days) == len(found) else None


def _weekdays_of(parts: Parts) -> str | None:
    days = _days(parts)
    if days is None or any(nth for nth, _ in days):
        return None
    return listed([weekday_name(day + 1) for _, day in days])


def _is_workdays(parts: Parts) -> bool:
    return set(parts.get("BYDAY", "").split(",")) == set(_CODES[:5])


def _any(parts: Parts, *names: str) -> bool:
    return any(name in parts for name in names)


def _by_dates(first_day: date, rule: str) -> str:
    days = all_days(first_day, rule)
    if len(days) <= 4:
        return tr("på bestemte datoer: {days}", days=listed([day_and_month(day) for day in days]))
    return trn(
        "på {n} bestemt dato, {first} til {last}",
        "på {n} bestemte datoer, {first} til {last}",
        len(days),
        first=day_and_month(days[0]),
        last=long_date(days[-1]),
    )
