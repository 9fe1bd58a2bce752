"""How courses speak: when and where, seats, who waits, until when an offer stands."""

from datetime import date, datetime, timedelta

from familiehus.calendar.activity import clock_span, clock_time
from familiehus.courses.family import Enrolment, EnrolmentStatus, Member, MemberKind
from familiehus.i18n import tr, trn
from familiehus.queries.course_whens import CourseWhen
from familiehus.queries.courses import CourseRow
from familiehus.reports.danish import day_and_month, listed, long_date, month_name
from familiehus.ui.courses.seasons import Standing
from familiehus.ui.desk.words import full_day, weekday
from familiehus.values import Month


def standing_name(one: Standing) -> str:
    """The word on its chip."""
    return {
        Standing.OPEN: tr("åbent for tilmelding"),
        Standing.STARTING: tr("bliver til noget"),
        Standing.RUNNING: tr("i gang"),
        Standing.TO_FINISH: tr("skal afsluttes"),
        Standing.DONE: tr("afsluttet"),
        Standing.CANCELLED: tr("aflyst"),
    }[one]


def weekdays_of(day: date, weeks: int, sessions: int) -> str:
    """``onsdage``, ``hver anden onsdag``, ``onsdag den 2. december`` for what is held once."""
    if sessions == 1:
        return tr("{weekday} den {day}", weekday=weekday(day), day=day_and_month(day))
    if weeks == 2:
        return tr("hver anden {weekday}", weekday=weekday(day))
    if weeks > 2:
        return tr("hver {n}. {weekday}", n=weeks, weekday=weekday(day))
    names = (
        *(tr("mandage"), tr("tirsdage"), tr("onsdage"), tr("torsdage"), tr("fredage")),
        *(tr("lørdage"), tr("søndage")),
    )
    return names[day.weekday()]


def when(row: CourseRow, at: CourseWhen | None) -> str:
    """``onsdage 9.30–11``; empty for a course that has left the calendar."""
    if at is None:
        return ""
    days = weekdays_of(row.first_day, at.weeks, at.sessions)
    return tr("{days} {time}", days=days, time=clock_span(at.start, at.start + at.minutes))


def span(first: date, last: date, today: date) -> str:
    """``21. oktober – 9. december``; the year where it is another one."""
    if first == last:
        return _day(first, today)
    if first.year == last.year:
        return tr("{first} – {last}", first=day_and_month(first), last=_day(last, today))
    return tr("{first} – {last}", first=long_date(first), last=long_date(last))


def _day(day: date, today: date) -> str:
    return day_and_month(day) if day.year == today.year else long_date(day)


def near(day: date, today: date) -> str:
    """``i dag``, ``i morgen``, ``i går``, ``torsdag``, ``torsdag den 3. december``."""
    ahead = (day - today).days
    names = {0: tr("i dag"), 1: tr("i morgen"), -1: tr("i går")}
    if ahead in names:
        return names[ahead]
    return weekday(day) if 0 < ahead < 7 else full_day(day, today)


def at_moment(moment: datetime, today: date) -> str:
    """``torsdag kl. 12``."""
    minute = moment.hour * 60 + moment.minute
    return tr("{day} kl. {time}", day=near(moment.date(), today), time=clock_time(minute))


def answer_by(until: datetime, now: datetime) -> str:
    """``svar senest torsdag kl. 12``; said otherwise when it is over."""
    if until + timedelta(minutes=1) <= now:
        return tr("fristen gik {when}", when=at_moment(until, now.date()))
    return tr("svar senest {when}", when=at_moment(until, now.date()))


def seats(taken: int, most: int) -> str:
    """``8/8``."""
    return f"{taken}/{most}"


def spoken_seats(taken: int, most: int) -> str:
    """What a reader hears instead of the stroke."""
    return tr("{taken} af {seats} pladser taget", taken=taken, seats=most)


def waiting(n: int) -> str:
    """``3 på venteliste``."""
    return trn("1 på venteliste", "{n} på venteliste", n)


def offered(n: int) -> str:
    """``Én plads er tilbudt``."""
    return trn("Én plads er tilbudt", "{n} pladser er tilbudt", n)


def to_tell(n: int) -> str:
    """``2 skal have besked``."""
    return trn("1 skal have besked", "{n} skal have besked", n)


def lacks(n: int) -> str:
    """``mangler 2 for at starte``."""
    return trn("mangler 1 for at starte", "mangler {n} for at starte", n)


def persons(n: int) -> str:
    """``3 personer``."""
    return trn("1 person", "{n} personer", n)


def month(day: date, today: date) -> str:
    """``apr. 2026``; the month alone says nothing about a child."""
    return tr("{month} {year}", month=month_name(Month.of(day))[:3], year=day.year)


def child_words(members: tuple[Member, ...], today: date) -> str:
    """The children's months, or the day a child is due: whatever the template asks for."""
    born = [month(one.birth_month, today) for one in members if one.birth_month is not None]
    due = [
        tr("termin {day}", day=tr("{day}.{month}", day=one.due_date.day, month=one.due_date.month))
        for one in members
        if one.due_date is not None
    ]
    return ", ".join((*dict.fromkeys(born), *due))


def phones(one: Enrolment) -> str:
    """``20 30 40 50``, each once, the grown-ups first."""
    known = [m.phone for m in (*one.adults, *one.members) if m.phone]
    return listed([spaced(number) for number in dict.fromkeys(known)])


def spaced(number: str) -> str:
    """``20304050`` as it is read aloud: ``20 30 40 50``."""
    if number.startswith("+") or len(number) != 8:
        return number
    return " ".join(number[at : at + 2] for at in range(0, 8, 2))


def adults(one: Enrolment) -> int:
    """How many grown-ups come."""
    return sum(member.kind is MemberKind.ADULT for member in one.members)


def status_name(status: EnrolmentStatus) -> str:
    """Where an enrolment is."""
    return {
        EnrolmentStatus.ENROLLED: tr("tilmeldt"),
        EnrolmentStatus.WAITING: tr("på venteliste"),
        EnrolmentStatus.OFFERED: tr("tilbudt plads"),
        EnrolmentStatus.CANCELLED: tr("afmeldt"),
        EnrolmentStatus.COMPLETED: tr("gennemført"),
        EnrolmentStatus.DROPPED: tr("afbrudt"),
    }[status]
