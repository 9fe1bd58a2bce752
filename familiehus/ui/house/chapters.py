"""Which chapters "Huset" has, and which of them a role sees."""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus.i18n import tr
from familiehus.services.rights import Right
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section


@dataclass(frozen=True)
class Chapter:
    """One chapter; ``right`` None is for everybody. ``make`` is called when it is opened first."""

    id: str
    title: str
    right: Right | None
    synonyms: tuple[str, ...]
    make: Callable[[HouseDesk], Section]


def chapters(desk: HouseDesk) -> list[Chapter]:
    """Those that the person at the desk sees, in order."""
    return [one for one in _all() if one.right is None or desk.may(one.right)]


def _all() -> list[Chapter]:
    return [
        Chapter("about", tr("Om huset"), Right.HOUSE, (tr("navn"), tr("ugedage"), tr("låsetid")), _about),
        Chapter("places", tr("Steder"), Right.HOUSE, (tr("matrikler"), tr("adresser")), _places),
        Chapter("areas", tr("Områder"), Right.HOUSE, (tr("postnumre"), tr("udenbys")), _areas),
        Chapter("lists", tr("Lister"), Right.HOUSE, (tr("årsager"), tr("udfald"), tr("hørt om")), _lists),
        Chapter("staff", tr("Medarbejdere"), Right.STAFF, (tr("konto"), tr("rolle"), tr("kollega")), _staff),
        Chapter("access", tr("Min adgang"), None, (tr("adgangssætning"), tr("PIN"), tr("kode")), _access),
        Chapter("keys", tr("Nøgler"), Right.STAFF, (tr("gendannelse"), tr("nøglekort")), _keys),
        Chapter("backup", tr("Sikkerhedskopi"), Right.BACKUP, (tr("backup"), tr("tjek")), _backup),
        Chapter("program", tr("Om familiehus"), None, (tr("version"), tr("licens")), _program),
    ]


def _about(desk: HouseDesk) -> Section:
    from familiehus.ui.house.about_house import AboutHouse

    return AboutHouse(desk)


def _places(desk: HouseDesk) -> Section:
    from familiehus.ui.house.places import Places

    return Places(desk)


def _areas(desk: HouseDesk) -> Section:
    from familiehus.ui.house.areas import Areas

    return Areas(desk)


def _lists(desk: HouseDesk) -> Section:
    from familiehus.ui.house.lists import Lists

    return Lists(desk)


def _staff(desk: HouseDesk) -> Section:
    from familiehus.ui.house.staff import Staff

    return Staff(desk)


def _access(desk: HouseDesk) -> Section:
    from familiehus.ui.house.access import MyAccess

    return MyAccess(desk)


def _keys(desk: HouseDesk) -> Section:
    from familiehus.ui.house.keys import Keys

    return Keys(desk)


def _backup(desk: HouseDesk) -> Section:
    from familiehus.ui.house.backup import Backup

    return Backup(desk)


def _program(desk: HouseDesk) -> Section:
    from familiehus.ui.house.about_program import AboutProgram

    return AboutProgram(desk)
