"""What a template says in words: a line of facts, and the sentence that tells what its numbers mean."""

from familiehus.courses.template import CourseTemplate, Entry, SeatUnit
from familiehus.i18n import tr, trn


def facts(one: CourseTemplate) -> str:
    """``8 mødegange à 90 minutter, 8 familier, tilmelding``."""
    return tr("{length}, {seats}, {entry}", length=length(one), seats=seats(one.seats, one.unit),
              entry=entry_name(one.entry))  # fmt: skip


def meaning(one: CourseTemplate) -> str:
    """``8 mødegange à 90 minutter hver uge; 4 familier skal der til; gennemført ved 5 af 8 mødegange``."""
    meetings = _sessions(one)
    if one.sessions > 1:
        meetings = tr("{meetings} {rhythm}", meetings=meetings, rhythm=rhythm(one.weeks))
    return tr(
        "{meetings}; {least} skal der til; {done}",
        meetings=meetings,
        least=seats(one.least, one.unit),
        done=done(one.threshold, one.sessions),
    )


def length(one: CourseTemplate) -> str:
    """``8 mødegange à 90 minutter hver anden uge``; every week is not said."""
    times = _sessions(one)
    if one.weeks == 1 or one.sessions == 1:
        return times
    return tr("{times} {rhythm}", times=times, rhythm=rhythm(one.weeks))


def _sessions(one: CourseTemplate) -> str:
    return trn("1 mødegang à {length}", "{n} mødegange à {length}", one.sessions, length=minutes(one.minutes))


def minutes(number: int) -> str:
    """``90 minutter``; ``3 timer`` for whole hours from two on."""
    if number >= 120 and number % 60 == 0:
        return trn("{n} time", "{n} timer", number // 60)
    return trn("{n} minut", "{n} minutter", number)


def rhythm(weeks: int) -> str:
    """``hver anden uge``."""
    names = {1: tr("hver uge"), 2: tr("hver anden uge"), 3: tr("hver tredje uge"), 4: tr("hver fjerde uge")}
    return names.get(weeks) or tr("hver {n}. uge", n=weeks)


def seats(number: int, unit: SeatUnit) -> str:
    """``8 familier``."""
    if unit is SeatUnit.FAMILY:
        return trn("{n} familie", "{n} familier", number)
    if unit is SeatUnit.ADULT:
        return trn("{n} voksen", "{n} voksne", number)
    return trn("{n} person", "{n} personer", number)


def entry_name(entry: Entry) -> str:
    """How one comes in."""
    return {
        Entry.OPEN: tr("åbent for alle"),
        Entry.SIGN_UP: tr("tilmelding"),
        Entry.REFERRAL: tr("henvisning"),
    }[entry]


def enough(threshold: int, sessions: int) -> int:
    """How many of the sessions make it completed: the first number whose share reaches the threshold."""
    return -(-threshold * sessions // 100)


def done(threshold: int, sessions: int) -> str:
    """``gennemført ved 5 af 8 mødegange``."""
    needed = enough(threshold, sessions)
    if needed == 0:
        return tr("alle har gennemført")
    return trn("gennemført ved {needed} af {n} mødegang", "gennemført ved {needed} af {n} mødegange",
               sessions, needed=needed)  # fmt: skip
