"""What to say to a family that is rung: in the words a colleague can read aloud, with day and time in them.

Screen and call list say the same.
"""

from familiehus.courses.on_paper import CallLine, CallList, CallWhy
from familiehus.i18n import tr
from familiehus.reports.course_frame import where_and_when
from familiehus.reports.danish import day_and_month
from familiehus.reports.opening_words import weekday_name


def what_to_say(calls: CallList, line: CallLine) -> str:
    """One or two sentences."""
    course = calls.head.course
    words = {
        CallWhy.OFFER: tr("Der er plads på “{course}”. {until}{when}", course=course, until=_until(line),
                          when=_when(calls)),
        CallWhy.SEAT: tr("Der er plads på “{course}”. {when}", course=course, when=_when(calls)),
        CallWhy.STARTS: tr("“{course}” bliver til noget. {when}", course=course, when=_when(calls)),
        CallWhy.FULL: tr("“{course}” begynder, men der er ikke plads endnu. Pladsen på ventelisten gælder "
                         "stadig.", course=course),
        CallWhy.WAITS: tr("Tilmeldingen står nu på ventelisten til “{course}”. Vi ringer, når der er plads.",
                          course=course),
        CallWhy.PASSED_ON: tr("Fristen er gået, så pladsen på “{course}” er gået videre. Ventelisten gælder "
                              "stadig.", course=course),
        CallWhy.NO_ANSWER: tr("Vi har to gange ikke hørt noget, så tilmeldingen til “{course}” er taget af "
                              "listen. Den kan skrives på igen.", course=course),
        CallWhy.CALLED_OFF: tr("“{course}” bliver desværre ikke til noget. {next}", course=course,
                               next=_next_time(line)),
        CallWhy.BROKEN_OFF: tr("“{course}” stopper desværre. {next}", course=course, next=_next_time(line)),
        CallWhy.IS_OVER: tr("“{course}” er slut, og der blev ikke en plads. {next}", course=course,
                            next=_next_time(line)),
    }  # fmt: skip
    return words.get(line.why, tr("Tilmeldingen til “{course}” er ændret.", course=course)).strip()


def _until(line: CallLine) -> str:
    if line.until is None:
        return ""
    day = line.until.date()
    return tr(
        "Pladsen er holdt til {weekday} {day} kl. {time}. ",
        weekday=weekday_name(day),
        day=day_and_month(day),
        time=f"{line.until.hour}.{line.until.minute:02d}",
    )


def _when(calls: CallList) -> str:
    if calls.next is None:
        return ""
    when = where_and_when(calls.next)
    return tr("Næste gang er {when}.", when=when) if calls.begun else tr("Første gang er {when}.", when=when)


def _next_time(line: CallLine) -> str:
    if line.wants_next:
        return tr("Vi ringer, når der er et nyt hold.")
    return tr("Vil I ringes op, når der er et nyt?")
