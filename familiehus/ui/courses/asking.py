"""The questions before what cannot be undone. No name in them: a question is also the title of its window."""

from PySide6.QtWidgets import QWidget

from familiehus.courses.family import Enrolment, EnrolmentStatus
from familiehus.i18n import danish, tr, trn
from familiehus.queries.courses import CoursePage
from familiehus.ui import dialogs
from familiehus.ui.activity.reason import ask_reason


def accepting(parent: QWidget, one: Enrolment) -> bool:
    """A yes to an offered seat."""
    detail = tr(
        "{name} kommer på holdet. Et ja kan ikke fortrydes, men familien kan meldes fra igen.",
        name=one.calling,
    )
    return dialogs.ask(parent, tr("Tager familien imod pladsen?"), detail, tr("Ja, de tager den"))


def declining(parent: QWidget, one: Enrolment, *, keep: bool) -> bool:
    """A no to an offered seat: it passes on at once."""
    stays = tr("{name} bliver stående og venter på næste hold.", name=one.calling)
    leaves = tr("{name} tages af listen.", name=one.calling)
    detail = tr("{who} Pladsen tilbydes straks til den næste, der passer.", who=stays if keep else leaves)
    verb = tr("Giv pladsen videre")
    return dialogs.ask(parent, tr("Takker familien nej til pladsen?"), detail, verb, danger=True)


def cancelling(parent: QWidget, one: Enrolment) -> str | None:
    """Why a family leaves."""
    seated = one.status in (EnrolmentStatus.ENROLLED, EnrolmentStatus.OFFERED)
    after = tr("Pladsen tilbydes straks til den næste.") if seated else tr("Den mister sit nummer i køen.")
    question = tr("Hvorfor meldes familien fra? {after}", after=after)
    with danish():  # it is stored, and read by the whole house
        usual = (tr("fik det ikke til at passe"), tr("er flyttet"), tr("sygdom"), tr("kom aldrig"))
    return ask_reason(parent, question, tr("Meld fra"), usual)


def priority(parent: QWidget) -> str | None:
    """Why a family goes before the others."""
    question = tr("Hvorfor skal familien have forrang? Den går foran dem, der ventede før.")
    with danish():  # it is stored, and read by the whole house
        usual = (tr("aftalt med sundhedsplejersken"), tr("terminen er tæt på"), tr("nåede det ikke sidst"))
    return ask_reason(parent, question, tr("Giv forrang"), usual)


def starting(parent: QWidget, page: CoursePage) -> bool:
    """It comes to something; everybody is to be told."""
    told = len([one for one in page.enrolments if not one.status.over])
    detail = tr(
        "{seats} pladser er taget, mindst {least} skal der til. {told} på ringelisten bagefter.",
        seats=page.row.taken,
        least=page.row.least,
        told=trn("1 familie kommer", "{n} familier kommer", told),
    )
    return dialogs.ask(parent, tr("Bliver holdet til noget?"), detail, tr("Ja, holdet starter"))


def calling_off(parent: QWidget, page: CoursePage) -> str | None:
    """Why it does not; the question says how many have to be told."""
    told = len([one for one in page.enrolments if not one.status.over])
    who = trn("1 familie skal have besked bagefter", "{n} familier skal have besked bagefter", told)
    question = tr(
        "Aflys {course}? Mødegange, der ikke er holdt, går ud af kalenderen, og {who}.",
        course=page.row.name,
        who=who if told else tr("ingen skal have besked"),
    )
    with danish():  # it is stored, and read by the whole house
        usual = (tr("for få tilmeldte"), tr("sygdom blandt personalet"), tr("intet lokale"))
    return ask_reason(parent, question, tr("Aflys holdet"), usual)


def finishing(parent: QWidget, page: CoursePage) -> bool:
    """It is over."""
    waits = sum(
        1 for one in page.enrolments if one.status in (EnrolmentStatus.WAITING, EnrolmentStatus.OFFERED)
    )
    detail = tr(
        "Hvem der har gennemført, regnes ud af krydserne: mindst {share} % af mødegangene. "
        "Det kan ikke fortrydes.",
        share=page.template.threshold,
    )
    if waits:
        let_go = trn(
            "1 familie, der venter, slippes og skal have besked. Den kan flyttes med til næste hold.",
            "{n} familier, der venter, slippes og skal have besked. De kan flyttes med til næste hold.",
            waits,
        )
        detail = tr("{detail} {let_go}", detail=detail, let_go=let_go)
    return dialogs.ask(
        parent, tr("Er {course} slut?", course=page.row.name), detail, tr("Afslut holdet"), danger=True
    )


def finishing_unmarked(parent: QWidget, refused: str) -> bool:
    """Some sessions have no marks at all."""
    question = tr("Afslut holdet alligevel?")
    return dialogs.ask(
        parent,
        question,
        tr("{refused} De mødegange tæller ikke med.", refused=refused),
        tr("Afslut alligevel"),
        danger=True,
    )
