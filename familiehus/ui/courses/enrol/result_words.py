"""What came of it, in words that can be said to the family across the desk."""

from datetime import date, datetime

from familiehus.calendar.activity import clock_span, clock_time
from familiehus.calendar.occurrences import Occurrence
from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.seats import Queue
from familiehus.i18n import tr
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import day_and_month
from familiehus.ui.desk.words import weekday


def result(one: Enrolment, page: CoursePage, today: date) -> tuple[str, str]:
    """(what, what happens now). ``page`` is read after it was saved, or before: then the family is put in."""
    queue = Queue(page.row.seats, page.enrolments)
    queue = queue if queue.get(one.id) is not None else queue.put(one)
    one = queue.get(one.id) or one
    if one.status is EnrolmentStatus.WAITING:
        place = [each.id for each in queue.waiting].index(one.id) + 1
        return tr("{name} er nr. {place} på ventelisten", name=one.calling, place=place), _waits(queue, one)
    if one.status is EnrolmentStatus.OFFERED and one.offer_until is not None:
        until = moment_words(one.offer_until)
        return tr("{name} er tilbudt en plads", name=one.calling), tr("Svar senest {until}.", until=until)
    return tr("{name} har plads", name=one.calling), _first(page.sessions, today)


def moment_words(moment: datetime) -> str:
    """``torsdag den 3. december kl. 12``."""
    day = moment.date()
    time = clock_time(moment.hour * 60 + moment.minute)
    return tr("{weekday} den {day} kl. {time}", weekday=weekday(day), day=day_and_month(day), time=time)


def _waits(queue: Queue, one: Enrolment) -> str:
    offers = [each.offer_until for each in queue.enrolments
              if each.status is EnrolmentStatus.OFFERED and each.offer_until is not None]  # fmt: skip
    said = [tr("Der ventes svar på en tilbudt plads senest {until}.", until=moment_words(min(offers)))
            if offers else tr("Familien får besked, når der er en plads til dem.")]  # fmt: skip
    if one.wants_next:
        said.append(tr("Ellers følger de med til næste hold."))
    return " ".join(said)


def _first(sessions: tuple[Occurrence, ...], today: date) -> str:
    coming = next((each for each in sessions if not each.cancelled and each.day >= today), None)
    if coming is None:
        return ""
    return tr("Næste mødegang er {weekday} den {day} kl. {time}.", weekday=weekday(coming.day),
              day=day_and_month(coming.day), time=clock_span(coming.start, coming.end))  # fmt: skip
