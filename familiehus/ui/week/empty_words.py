"""What the week says when there is nothing to see: why, and what to do."""

from datetime import date

from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.ui.week.filters import Filter


def missing(period: CalendarPeriod) -> str:
    """What the house has not written yet, so that the week cannot know it; empty when nothing is missing."""
    rooms, hours = any(room.active for room in period.rooms), bool(period.days.hours)
    if not rooms and not hours:
        return tr("Huset har endnu hverken lokaler eller åbningstider. Skriv dem, så ved ugen, hvornår der "
                  "er åbent, og hvad der er ledigt.")  # fmt: skip
    if not rooms:
        return tr("Huset har ingen lokaler endnu. Skriv dem, så ser ugen, når to ting vil bruge det samme.")
    if not hours:
        return tr("Huset har ingen åbningstider endnu. Skriv dem, så viser ugen, hvornår der er lukket.")
    return ""


def nothing(
    period: CalendarPeriod, week: Week, room_day: date | None, chosen: Filter, *, may_plan: bool
) -> tuple[str, str]:
    """For an empty sheet: words, and the words of a button when there is something to press."""
    there = period.occurrences if room_day is None else period.of_day(room_day)
    if there and not chosen.empty:
        return tr("Intet her passer til det, du har valgt."), tr("Vis alt")
    if room_day is not None:
        return tr("Der er ikke noget den dag: alle lokaler er ledige."), ""
    if any(week.first <= one.day <= week.last for one in period.skipped):
        words = tr(
            "Alt, der plejer at være i uge {number}, springes over: der er lukket.", number=week.number
        )
        return words, ""
    if not may_plan:
        return tr("Der er ikke lagt noget i uge {number} endnu.", number=week.number), ""
    return tr(
        "Der er ikke lagt noget i uge {number} endnu. Træk med musen over et tidspunkt, eller gå til det "
        "med pilene, og skriv, hvad der skal ske.",
        number=week.number,
    ), ""
