"""How the week speaks: weeks, days, what stands on a card, what a reader hears of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import ActivityKind, ChangeState, clock_span, clock_time
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod, HeadCount, SeatCount
from familiehus.calendar.week import Week
from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed, long_date, month_name
from familiehus.ui.desk.words import capital, weekday
from familiehus.ui.week.filters import KindGroup
from familiehus.values import Month


def week_title(week: Week) -> str:
    """``Uge 47``."""
    return tr("Uge {number}", number=week.number)


def week_days(days: Sequence[date]) -> str:
    """``16.–20. november 2026``, ``30. november – 4. december 2026``."""
    first, last = days[0], days[-1]
    if first.year != last.year:
        return tr("{first} – {last}", first=long_date(first), last=long_date(last))
    if first.month != last.month:
        return tr("{first} – {last}", first=day_and_month(first), last=long_date(last))
    return tr("{first}.–{last}", first=first.day, last=long_date(last))


def day_words(day: date) -> str:
    """``tirsdag den 17. november``, in the middle of a sentence."""
    return tr("{weekday} den {day}", weekday=weekday(day), day=day_and_month(day))


def day_title(day: date) -> str:
    """``Tirsdag den 17. november``."""
    return capital(day_words(day))


def day_short(day: date) -> str:
    """``Tir 17.11``."""
    text = tr("{weekday} {day}", weekday=weekday_short(day), day=day_number(day))
    return text[:1].upper() + text[1:]


def day_aside(day: date) -> str:
    """``uge 47 · 2026``."""
    return tr("uge {number} · {year}", number=Week.of(day).number, year=day.year)


def weekday_short(day: date) -> str:
    """``man``."""
    names = (tr("man"), tr("tir"), tr("ons"), tr("tor"), tr("fre"), tr("lør"), tr("søn"))
    return names[day.weekday()]


def day_number(day: date) -> str:
    """``17.11``."""
    return f"{day.day}.{day.month}"


def month_title(day: date) -> str:
    """``November 2026``."""
    name = month_name(Month.of(day))
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def until(minute: int) -> str:
    """``til kl. 17``."""
    return tr("til kl. {time}", time=clock_time(minute))


def since(minute: int) -> str:
    """``fra kl. 12``."""
    return tr("fra kl. {time}", time=clock_time(minute))


def at_time(day: date, start: int, end: int) -> str:
    """``tirsdag den 17. november kl. 10–14``."""
    return tr("{weekday} den {day} kl. {time}", weekday=weekday(day), day=day_and_month(day),
              time=clock_span(start, end))  # fmt: skip


def kind_name(kind: ActivityKind) -> str:
    """What sort of thing it is."""
    return {
        ActivityKind.COUNSELLING: tr("åben rådgivning"),
        ActivityKind.CAFE: tr("café"),
        ActivityKind.PLAYROOM: tr("legestue"),
        ActivityKind.THEME: tr("temaarrangement"),
        ActivityKind.COURSE: tr("hold"),
        ActivityKind.LOAN: tr("udlån"),
        ActivityKind.INTERNAL: tr("internt"),
        ActivityKind.BLOCK: tr("spærret"),
    }[kind]


def group_name(group: KindGroup) -> str:
    """The words on its chip."""
    return {
        KindGroup.COURSE: tr("Hold"),
        KindGroup.OPEN: tr("Åbne tilbud"),
        KindGroup.COUNSELLING: tr("Rådgivning"),
        KindGroup.LOAN: tr("Udlån"),
        KindGroup.INTERNAL: tr("Internt"),
    }[group]


Names = Mapping[UUID, str]
"""What rooms and people are called: :attr:`CalendarPeriod.names`, asked for once."""


def where(one: Occurrence, period: CalendarPeriod, names: Names) -> str:
    """``Stort mødelokale og Køkken``; the place for one without a room, where there are several places."""
    rooms = listed([names[room] for room in one.rooms if room in names])
    if rooms:
        return rooms
    several = sum(place.active for place in period.places) > 1
    return period.place_name(one.place) if several else ""


def heads(one: Occurrence, head: HeadCount | None, taken: SeatCount | None = None) -> str:
    """``9 talt``, ``4 indtil nu``, ``8/8, 3 på venteliste``, or how many it takes."""
    if head is not None and head.closed:
        return tr("ingen kom") if not head.contacts else tr("{n} talt", n=head.contacts)
    if head is not None and head.contacts:
        return tr("{n} indtil nu", n=head.contacts)
    if taken is not None:
        return _seats(taken)
    seats = one.activity.seats
    return trn("1 plads", "{n} pladser", seats) if seats else ""


def _seats(course: SeatCount) -> str:
    if not course.waiting:
        return tr("{taken}/{seats} pladser", taken=course.taken, seats=course.seats)
    return trn("{taken}/{seats}, 1 på venteliste", "{taken}/{seats}, {n} på venteliste", course.waiting,
               taken=course.taken, seats=course.seats)  # fmt: skip


def state(one: Occurrence) -> str:
    """What was done to this date; empty for one that is as its series says."""
    change = one.change
    if change is None:
        return ""
    if change.state is ChangeState.CANCELLED:
        return tr("aflyst: {reason}", reason=change.reason) if change.reason else tr("aflyst")
    if change.state is ChangeState.PUT_BACK:
        return tr("sat tilbage: {reason}", reason=change.reason)
    if one.day != one.original:
        return tr("flyttet fra {day}", day=tr("{weekday} {day}", weekday=weekday(one.original),
                                              day=day_number(one.original)))  # fmt: skip
    if one.start != one.activity.start:
        return tr("flyttet fra kl. {time}", time=clock_time(one.activity.start))
    return tr("ændret denne dag")


def spoken(one: Occurrence, period: CalendarPeriod, names: Names) -> str:
    """Title, day, time, room, state: what a reader hears when it comes there."""
    parts = [
        one.title,
        at_time(one.day, one.start, one.end),
        where(one, period, names),
        heads(one, period.heads.get(one.key), period.seats.get(one.activity.id)),
        state(one),
    ]
    return ", ".join(part for part in parts if part)


def told(one: Occurrence, period: CalendarPeriod) -> str:
    """The tooltip: all that is known, a line each."""
    names, activity = period.names, one.activity
    owner = period.owner(activity.owner)
    people = listed([names[who] for who in one.people if who in names])
    lines = [
        one.title,
        at_time(one.day, one.start, one.end),
        where(one, period, names),
        people,
        tr("{kind} · {owner}", kind=kind_name(activity.kind), owner=owner.name if owner else activity.owner),
        activity.audience,
        activity.setup,
        heads(one, period.heads.get(one.key), period.seats.get(one.activity.id)),
        state(one),
    ]
    if one.reason and not one.cancelled:
        lines.append(tr("Grund: {reason}", reason=one.reason))
    return "\n".join(line for line in lines if line)
