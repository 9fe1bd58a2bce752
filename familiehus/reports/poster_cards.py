"""The cards of a poster: one for each day, or one for each place when the house has many of them.

Which days there are, what is said of a closed one, and what stands at the foot.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from familiehus.calendar.hours_words import spans_in_words
from familiehus.calendar.opening import HouseDays, OpenFor, days_between
from familiehus.calendar.period import CalendarPeriod, Place
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month, long_date, month_name
from familiehus.reports.families_lines import Line, closed_words, families_lines
from familiehus.reports.lettering import clean
from familiehus.reports.opening_words import usual_spans, week_hours, weekday_name
from familiehus.values import Month

MANY_PLACES = 3
"""From so many places on the poster has a card for each place instead of one for each day."""
_LOOK_AHEAD = 60
"""Days in which the next open one is looked for."""


@dataclass(frozen=True, slots=True)
class PosterCard:
    """``head`` and ``under`` stand on the petrol tile, ``says`` above the lines; ``quiet`` when nobody can
    come in that day."""

    head: str
    under: tuple[str, ...]
    lines: tuple[Line, ...] = ()
    says: tuple[str, ...] = ()
    hours: str = ""
    """The opening hours of a place, when they are not everybody's."""
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Poster:
    """All that stands on it. ``foot`` are pairs of a label and its words."""

    title: str
    dates: str
    cards: tuple[PosterCard, ...]
    foot: tuple[tuple[str, str], ...]
    by_place: bool
    house: str
    practice: bool


def poster(period: CalendarPeriod) -> Poster:
    """The families' week, from the first to the last day of the period (Monday to Sunday)."""
    lines = families_lines(period)
    hosts = _hosts(period, lines)
    by_place = len(hosts) >= MANY_PLACES
    days = _shown_days(period, lines, hosts)
    if by_place:
        same = len({week_hours(period.days, one.code, period.first, OpenFor.DOOR) for one in hosts}) == 1
        cards = [_of_place(period, one, lines, days, same_hours=same) for one in hosts]
        cards = [*_shut_everywhere(period, hosts, days), *cards]
    else:
        cards = _runs([(one, _of_day(period, one, hosts, lines)) for one in days])
    cards = _see_you(period, hosts, days, cards)
    week = period.first.isocalendar().week
    title = tr("Uge {week} i {house}", week=week, house=clean(period.house))
    foot = _foot(period, hosts, by_place=by_place)
    return Poster(title, date_span(days[0], days[-1]), tuple(cards), foot, by_place, period.house,
                  period.practice)  # fmt: skip


def date_span(first: date, last: date) -> str:
    """``16.–20. november``, ``30. november–4. december``."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}.–{last.day}. {month_name(Month.of(first))}"
    return f"{day_and_month(first)}–{day_and_month(last)}"


def date_span_with_year(first: date, last: date) -> str:
    """``16.–20. november 2026``, ``28. december 2026–1. januar 2027``."""
    if first.year == last.year:
        return f"{date_span(first, last)} {last.year}"
    return f"{long_date(first)}–{long_date(last)}"


def _hosts(period: CalendarPeriod, lines: Sequence[Line]) -> list[Place]:
    """The places that have something this week, or hours of their own; else the first there is."""
    used = {one.place for one in lines}
    known = {one.place for one in period.days.hours}
    found = [one for one in period.places if one.code in used or (one.active and one.code in known)]
    return found or [one for one in period.places if one.active][:1]


def _shown_days(period: CalendarPeriod, lines: Sequence[Line], hosts: Sequence[Place]) -> list[date]:
    """Monday to Friday, and the days of the weekend on which something is on or a door is open."""
    busy = {one.day for one in lines}

    def shown(day: date) -> bool:
        usual = day.isoweekday() < 6 or day in busy
        return usual or any(_is_open(period.days, one.code, day) for one in hosts)

    return [day for day in days_between(period.first, period.last) if shown(day)]


def _is_open(days: HouseDays, place: str, day: date) -> bool:
    state = days.state(place, day)
    return state.closed is None and bool(state.door or state.phone)


def _of_day(period: CalendarPeriod, day: date, hosts: Sequence[Place], lines: Sequence[Line]) -> PosterCard:
    mine = tuple(one for one in lines if one.day == day)
    states = [period.days.state(one.code, day) for one in hosts]
    closed = [one.closed for one in states]
    under: tuple[str, ...] = (day_and_month(day),)
    head = weekday_name(day).capitalize()
    if states and all(closed) and closed[0] is not None:
        return PosterCard(head, under, mine, (closed_words(closed[0]),), quiet=True)
    says = []
    for place, state in zip(hosts, states, strict=True):
        said = _exception(period.days, place.code, day)
        if said:
            says.append(said if len(hosts) == 1 else f"{clean(place.name)}: {_small(said)}")
        elif state.closed is not None:
            says.append(f"{clean(place.name)}: {_small(closed_words(state.closed))}")
    doors = {one.door for one in states if one.closed is None and one.known}
    if len(doors) == 1 and any(doors):
        under += (tr("åbent {hours}", hours=spans_in_words(next(iter(doors)))),)
    open_now = any(doors) or any(not one.known for one in states) or any(one.phone for one in states)
    if not mine and not says:
        says.append(_nothing_on(any(doors), any(one.phone for one in states), open_now))
    return PosterCard(head, under, mine, tuple(says), quiet=not mine and not open_now)


def _nothing_on(door: bool, phone: bool, open_now: bool) -> str:
    if door:
        return tr("Huset er åbent. Kom bare ind.")
    if phone:
        return tr("Døren er lukket, men I kan ringe.")
    return tr("Ingen faste tider denne dag") if open_now else tr("Lukket")


def _exception(days: HouseDays, place: str, day: date) -> str:
    """``Åbent 9–12 i stedet for 9–15.30: personaledag``; empty when the hours are the usual ones."""
    special, state = days.special_of(place, day), days.state(place, day)
    if special is None or special.closed or not state.door:
        return ""
    usual = usual_spans(days, place, day, OpenFor.DOOR)
    if state.door == usual:
        return ""
    now = tr("Åbent {hours}", hours=spans_in_words(state.door))
    if usual:
        now = tr("{now} i stedet for {usual}", now=now, usual=spans_in_words(usual))
    return f"{now}: {clean(state.note)}" if state.note else now


def _runs(cards: Sequence[tuple[date, PosterCard]]) -> list[PosterCard]:
    """Closed days with the same reason that follow each other are one card."""
    found: list[tuple[date, date, PosterCard]] = []
    for day, card in cards:
        if found:
            first, last, before = found[-1]
            alike = card.says == before.says and card.quiet and before.quiet
            if alike and not card.lines and not before.lines and last + timedelta(days=1) == day:
                found[-1] = first, day, before
                continue
        found.append((day, day, card))
    return [card if first == last else _long(first, last, card) for first, last, card in found]


def _long(first: date, last: date, card: PosterCard) -> PosterCard:
    head = f"{weekday_name(first).capitalize()}–{weekday_name(last)}"
    return replace(card, head=head, under=(date_span(first, last),))


def _of_place(
    period: CalendarPeriod, place: Place, lines: Sequence[Line], days: Sequence[date], *, same_hours: bool
) -> PosterCard:
    mine = tuple(_without_place(one, place) for one in lines if one.place == place.code)
    says = []
    for day in days:
        said, closed = _exception(period.days, place.code, day), period.days.closed(place.code, day)
        if closed is not None and not _is_shut(period, day):
            said = closed_words(closed)
        if said:
            says.append(tr("{day} {what}", day=_day(day).capitalize(), what=_small(said)))
    hours = week_hours(period.days, place.code, period.first, OpenFor.DOOR)
    hours = tr("Åbent {hours}", hours=hours) if hours and not same_hours else ""
    if not mine and not says:
        says.append(tr("Ingen faste tider i denne uge"))
    return PosterCard(clean(place.name), (), mine, tuple(says), hours)


def _without_place(line: Line, place: Place) -> Line:
    """The card says already where it is."""
    rooms = [one for one in line.where.split(", ") if one and one != clean(place.name)]
    return replace(line, where=", ".join(rooms))


def _is_shut(period: CalendarPeriod, day: date) -> bool:
    """True when every active place is closed."""
    active = [one.code for one in period.places if one.active]
    return bool(active) and all(period.days.closed(one, day) is not None for one in active)


def _shut_everywhere(
    period: CalendarPeriod, hosts: Sequence[Place], days: Sequence[date]
) -> list[PosterCard]:
    found = []
    for day in days:
        closed = period.days.closed(hosts[0].code, day)
        if closed is not None and _is_shut(period, day):
            head, under = weekday_name(day).capitalize(), (day_and_month(day),)
            found.append((day, PosterCard(head, under, says=(closed_words(closed),), quiet=True)))
    return _runs(found)


def _see_you(
    period: CalendarPeriod, hosts: Sequence[Place], days: Sequence[date], cards: list[PosterCard]
) -> list[PosterCard]:
    """A week that ends with closed doors says when they open again."""
    places = [one.code for one in hosts]
    if not cards or not cards[-1].quiet or not _is_shut(period, days[-1]):
        return cards
    later = days_between(days[-1] + timedelta(days=1), days[-1] + timedelta(days=_LOOK_AHEAD))
    back = next((day for day in later if any(period.days.is_open(one, day) for one in places)), None)
    if back is None:
        return cards
    unbroken = day_and_month(back).replace(" ", "\N{NO-BREAK SPACE}")
    day = tr("{weekday} {day}", weekday=weekday_name(back), day=unbroken)
    return [*cards[:-1], replace(cards[-1], says=(*cards[-1].says, tr("Vi ses igen {day}.", day=day)))]


def _foot(period: CalendarPeriod, hosts: Sequence[Place], *, by_place: bool) -> tuple[tuple[str, str], ...]:
    """Hours of the door and the phone; place by place when they differ, unless their cards say them."""
    found = []
    for open_for, label in ((OpenFor.DOOR, tr("Åbent")), (OpenFor.PHONE, tr("Telefon"))):
        said = [(one, week_hours(period.days, one.code, period.first, open_for)) for one in hosts]
        known = [(place, words) for place, words in said if words]
        same = len({words for _, words in known}) == 1
        if same and (open_for is OpenFor.PHONE or len(known) == len(hosts)):
            found.append((label, known[0][1]))
        elif not (by_place and open_for is OpenFor.DOOR):
            found += [(f"{label}, {clean(place.name)}", words) for place, words in known]
    return tuple(found)


def _day(day: date) -> str:
    return tr("{weekday} {day}:", weekday=weekday_name(day), day=day_and_month(day))


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
