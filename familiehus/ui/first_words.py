"""What somebody who can act on it must hear when the house opens: the papers that keep it from being lost."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr
from familiehus.services.rights import Right, may

if TYPE_CHECKING:
    from familiehus.queries.house import HouseRow
    from familiehus.ui.main_window import MainWindow
    from familiehus.values import Actor


def say_first_words(frame: "MainWindow", house: "HouseRow", actor: "Actor") -> None:
    """At most two gold notices, each with the way to where it is put right."""
    if not house.keys_confirmed and not house.practice and may(actor, Right.STAFF):
        frame.notices.show_notice(
            keys_words(), "gold", action=tr("Lav nøgler"), run=lambda: _open(frame, "keys")
        )
    if actor.staff_id is None:
        words = tr(
            "Du låste op med en gendannelseskode. Giv en leder en ny adgangssætning nu, og læg arket i en "
            "ny, lukket kuvert."
        )
        frame.notices.show_notice(
            words, "gold", action=tr("Til medarbejderne"), run=lambda: _open(frame, "staff")
        )


def keys_words() -> str:
    """Also what is taken back when the keys are confirmed."""
    return tr(
        "Husets to gendannelseskoder er ikke bekræftet på papir endnu. Bliver alle adgange væk, er de den "
        "eneste vej ind."
    )


def _open(frame: "MainWindow", chapter: str) -> None:
    from familiehus.ui.pages.house import HousePage

    frame.show_page("house")
    page = frame.page_of("house")
    if isinstance(page, HousePage):
        page.open(chapter)
