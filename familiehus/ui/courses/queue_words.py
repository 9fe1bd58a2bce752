"""What stands about a family in the queue: how many, since when, why first, until when the seat is theirs."""

from datetime import datetime

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.courses.seats import Queue
from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import day_and_month
from familiehus.ui.courses import words
from familiehus.ui.courses.list_lines import Note


def queue_of(page: CoursePage) -> tuple[Enrolment, ...]:
    """Who is offered a seat, then who waits, the next one first."""
    offered = [one for one in page.enrolments if one.status is EnrolmentStatus.OFFERED]
    offered.sort(key=lambda one: (one.offer_until or datetime.max, one.queued))
    return (*offered, *Queue(page.row.seats, page.enrolments).waiting)


def about(page: CoursePage, one: Enrolment) -> str:
    """``3 personer · skrevet op 2. oktober``."""
    facts = page.facts.get(one.id)
    since = tr("skrevet op {day}", day=day_and_month(facts.enrolled_on)) if facts is not None else ""
    return " · ".join(part for part in (words.persons(len(one.members)), seats_words(one), since) if part)


def seats_words(one: Enrolment) -> str:
    """How many seats it needs, where that is not one."""
    return trn("1 plads", "{n} pladser", one.seats) if one.seats > 1 else ""


def notes(one: Enrolment, now: datetime) -> tuple[Note, ...]:
    """Chips: the offer, the priority with its reason, what they wish."""
    found = []
    if one.status is EnrolmentStatus.OFFERED and one.offer_until is not None:
        found.append(Note(tr("tilbudt, {until}", until=words.answer_by(one.offer_until, now)), "gold"))
    if one.priority:
        found.append(Note(tr("forrang: {reason}", reason=one.priority), "gold"))
    if one.sits_out:
        found.append(Note(tr("takkede nej, venter på næste hold")))
    elif one.wants_next:
        found.append(Note(tr("vil gerne med næste gang")))
    if one.unanswered and one.status is not EnrolmentStatus.OFFERED:
        found.append(Note(trn("svarede ikke 1 gang", "svarede ikke {n} gange", one.unanswered)))
    if one.override:
        found.append(Note(tr("uden om reglerne: {reason}", reason=one.override)))
    return tuple(found)


def keeping(page: CoursePage) -> str:
    """``Vi gemmer kaldenavn, telefon og barnets fødselsmåned. Slettes 3 måneder efter sidste mødegang.``"""
    from familiehus.courses.template import Ask
    from familiehus.reports.danish import listed

    names = {
        Ask.PHONE: tr("telefon"),
        Ask.DUE_DATE: tr("termin"),
        Ask.BIRTH_MONTH: tr("barnets fødselsmåned"),
        Ask.LANGUAGE: tr("sprog"),
        Ask.POSTNUMMER: tr("postnummer"),
    }
    kept = listed([tr("kaldenavn"), *(words_ for ask, words_ in names.items() if ask in page.template.asks)])
    months = trn("1 måned", "{n} måneder", page.template.keep_months)
    return tr("Vi gemmer {facts}. Slettes {months} efter sidste mødegang.", facts=kept, months=months)
