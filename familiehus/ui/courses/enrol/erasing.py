"""Asking before a family is erased: what goes, and until when a backup may still hold it."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from familiehus.courses.family import Enrolment
from familiehus.i18n import tr
from familiehus.reports.danish import long_date
from familiehus.ui import dialogs


def ask_erase(window: QWidget, one: Enrolment, today: date) -> bool:
    """True to erase. The question is a window's title, so it names nobody."""
    return dialogs.ask(
        window,
        tr("Slet alt, hvad huset har om familien?"),
        erase_words(one, today),
        tr("Slet familien"),
        danger=True,
    )


def erase_words(one: Enrolment, today: date) -> str:
    """What goes, what becomes of the seat, and the backups."""
    from familiehus.services.erasure import KEPT_IN_BACKUPS

    said = [tr("{name}: kaldenavne og alt andet på tilmeldingen, fremmødet og det, der er sket, slettes nu. "
               "Det kan ikke gøres om.", name=one.calling)]  # fmt: skip
    if one.status.seated:
        said.append(tr("Pladsen bliver ledig og tilbydes den næste, der venter."))
    last = today + timedelta(days=KEPT_IN_BACKUPS)
    kept = tr("En sikkerhedskopi kan rumme det til senest {day}.", day=long_date(last))
    said.append(tr("{kept} Hentes den frem, slettes familien igen.", kept=kept))
    return "\n\n".join(said)
