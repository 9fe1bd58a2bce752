"""What a preview says in words: how many times, which dates are skipped, what takes a room or a person."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from familiehus.calendar.activity import EditScope, Room, RoomFeature, clock_span
from familiehus.calendar.conflicts import Conflict
from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.occurrences import Occurrence, Skipped
from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed, long_date

if TYPE_CHECKING:
    from familiehus.services.activity_preview import Preview

SHOWN_SKIPPED = SHOWN_DAYS = 4
"""More dates than this are counted, not listed."""


def day_words(day: date) -> str:
    """``tirsdag den 24. november · uge 48``; with the year when it is not the week's own."""
    name, week = weekday_name(day.isoweekday()), day.isocalendar().week
    return tr("{weekday} den {day} · uge {week}", weekday=name, day=long_date(day), week=week)


def short_day(day: date) -> str:
    """``tirsdag den 24. november``."""
    return tr("{weekday} den {day}", weekday=weekday_name(day.isoweekday()), day=day_and_month(day))


def times(preview: "Preview") -> str:
    """``32 gange, 4 springes over: 24. december (juleaften) …``; for once only the day."""
    if not preview.skipped and len(preview.dates) < 2:
        return ""
    number = trn("{n} gang", "{n} gange", len(preview.dates))
    if not preview.skipped:
        return tr("{number}.", number=number)
    skipped = trn("{n} springes over", "{n} springes over", len(preview.skipped))
    return tr("{number}, {skipped}: {days}", number=number, skipped=skipped, days=_days(preview.skipped))


def _days(skipped: Sequence[Skipped]) -> str:
    said = [tr("{day} ({why})", day=day_and_month(one.day), why=one.closed.name)
            for one in skipped[:SHOWN_SKIPPED]]  # fmt: skip
    more = len(skipped) - SHOWN_SKIPPED
    if more > 0:
        return tr("{days} og {n} til.", days=", ".join(said), n=more)
    return tr("{days}.", days=listed(said))


def all_skipped(skipped: Sequence[Skipped]) -> str:
    """Every one on a line of its own."""
    return "\n".join(tr("{day}: {why}", day=short_day(one.day), why=one.closed.name) for one in skipped)


def in_the_way(conflicts: Sequence[Conflict], *, several: bool) -> tuple[str, ...]:
    """Each sentence once; ``several``: with the dates of the series on which it is so before it."""
    from familiehus.messages.calendar import conflict_words

    days: dict[str, list[date]] = {}
    for one in conflicts:
        days.setdefault(conflict_words(one), []).append(one.day)
    if not several:
        return tuple(days)
    return tuple(tr("{days}: {words}", days=_some(on), words=words) for words, on in days.items())


def _some(days: Sequence[date]) -> str:
    said = [day_and_month(day) for day in dict.fromkeys(days)]
    more = len(said) - SHOWN_DAYS
    if more > 0:
        return trn("{days} og {n} dag til", "{days} og {n} dage til", more, days=", ".join(said[:SHOWN_DAYS]))
    return listed(said)


def taken_by(others: Sequence[Occurrence], dates: int) -> str:
    """``optaget 9.30–11: Tryghedscirklen``; for a series how many of its dates; empty when free."""
    if not others:
        return ""
    days = len({one.day for one in others})
    titles = listed(list(dict.fromkeys(one.title for one in others))[:3])
    if dates > 1:
        return trn("optaget {n} gang: {titles}", "optaget {n} gange: {titles}", days, titles=titles)
    return tr("optaget {time}: {titles}", time=clock_span(others[0].start, others[0].end), titles=titles)


def room_about(room: Room) -> str:
    """``20 pladser · pusleplads``."""
    seats = [] if room.seats is None else [trn("{n} plads", "{n} pladser", room.seats)]
    return " · ".join([*seats, *(feature(one) for one in room.features)])


def feature(one: RoomFeature) -> str:
    """``pusleplads``."""
    return {
        RoomFeature.CHANGING: tr("pusleplads"),
        RoomFeature.ACCESSIBLE: tr("handicapadgang"),
        RoomFeature.KITCHEN: tr("køkken"),
        RoomFeature.TOYS: tr("legetøj"),
        RoomFeature.NURSING: tr("ammested"),
        RoomFeature.SCREEN: tr("skærm"),
    }[one]


def scope_name(scope: EditScope) -> str:
    """As it stands on its chip."""
    return {
        EditScope.THIS: tr("Kun denne"),
        EditScope.FOLLOWING: tr("Denne og følgende"),
        EditScope.ALL: tr("Hele rækken"),
    }[scope]


def scope_means(scope: EditScope, day: date, preview: "Preview | None") -> str:
    """What the scope does, in a sentence or two."""
    if scope is EditScope.THIS:
        return tr("Kun {day} ændres. Resten af rækken er, som den var.", day=short_day(day))
    stays = preview.stays if preview is not None else 0
    by_hand = preview.by_hand if preview is not None else 0
    said = []
    if scope is EditScope.FOLLOWING:
        said.append(tr("Fra {day} og frem. Det, der ligger før, er, som det var.", day=short_day(day)))
    elif stays:
        said.append(trn("Den ene gang, der har været, står, som den blev holdt.",
                        "De {n} gange, der har været, står, som de blev holdt.", stays))  # fmt: skip
    else:
        said.append(tr("Alle gange i rækken ændres."))
    if by_hand:
        said.append(trn("En dato, der er ændret for sig, beholder sin ændring.",
                        "{n} datoer, der er ændret for sig, beholder deres ændring.", by_hand))  # fmt: skip
    return " ".join(said)
