"""Which chapters "Huset" has, and which of them a role sees."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from familiehus.i18n import tr
from familiehus.services.rights import Right
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section


class Group(StrEnum):
    """What a chapter is about, so that fifteen of them can be found with the eyes."""

    HOUSE = "house"
    CALENDAR = "calendar"
    PEOPLE = "people"


def group_name(group: Group) -> str:
    """The word in front of its chapters."""
    return {
        Group.HOUSE: tr("Huset"),
        Group.CALENDAR: tr("Kalenderen"),
        Group.PEOPLE: tr("Adgang og sikkerhed"),
    }[group]


@dataclass(frozen=True)
class Chapter:
    """One chapter; ``right`` None is for everybody. ``make`` is called when it is opened first."""

    id: str
    title: str
    right: Right | None
    synonyms: tuple[str, ...]
    make: Callable[[HouseDesk], Section]
    group: Group


def chapters(desk: HouseDesk) -> list[Chapter]:
    """Those that the person at the desk sees, in order."""
    everything = (*_of_the_house(), *_of_the_calendar(), *_of_people())
    return [one for one in everything if one.right is None or desk.may(one.right)]


def _of_the_house() -> list[Chapter]:
    group, house = Group.HOUSE, Right.HOUSE
    return [
        Chapter("about", tr("Om huset"), house, (tr("navn"), tr("ugedage"), tr("låsetid")), _about, group),
        Chapter("places", tr("Steder"), house, (tr("matrikler"), tr("adresser")), _places, group),
        Chapter("areas", tr("Områder"), house, (tr("postnumre"), tr("udenbys")), _areas, group),
        Chapter("lists", tr("Lister"), house, (tr("årsager"), tr("udfald"), tr("hørt om")), _lists, group),
    ]


def _of_the_calendar() -> list[Chapter]:
    group, premises, calendar = Group.CALENDAR, Right.PREMISES, Right.CALENDAR
    return [
        Chapter(
            "rooms", tr("Lokaler"), premises, (tr("rum"), tr("pladser"), tr("mødelokale")), _rooms, group
        ),
        Chapter("hours", tr("Åbningstider"), premises, (tr("telefontid"), tr("træffetid")), _hours, group),
        Chapter(
            "closed_days",
            tr("Lukkedage"),
            premises,
            (tr("ferie"), tr("helligdage"), tr("særlige dage"), tr("årskalender")),
            _closed_days,
            group,
        ),
        Chapter(
            "colleagues",
            tr("Kolleger"),
            calendar,
            (tr("frivillige"), tr("fagpersoner på planen")),
            _colleagues,
            group,
        ),
        Chapter(
            "owners", tr("Ejere"), calendar, (tr("foreninger"), tr("samarbejdspartnere")), _owners, group
        ),
        Chapter(
            "templates",
            tr("Forløbsskabeloner"),
            Right.COURSES,
            (tr("forløb"), tr("hold"), tr("kursus"), tr("skabelon")),
            _templates,
            group,
        ),
    ]


def _of_people() -> list[Chapter]:
    group, staff = Group.PEOPLE, Right.STAFF
    return [
        Chapter("staff", tr("Medarbejdere"), staff, (tr("konto"), tr("rolle"), tr("kollega")), _staff, group),
        Chapter(
            "access", tr("Min adgang"), None, (tr("adgangssætning"), tr("PIN"), tr("kode")), _access, group
        ),
        Chapter("keys", tr("Nøgler"), staff, (tr("gendannelse"), tr("nøglekort")), _keys, group),
        Chapter(
            "taken_out",
            tr("Udtræk"),
            Right.STATISTICS,
            (tr("log"), tr("rigtige tal"), tr("regneark")),
            _taken_out,
            group,
        ),
        Chapter("backup", tr("Sikkerhedskopi"), Right.BACKUP, (tr("backup"), tr("tjek")), _backup, group),
        Chapter("program", tr("Om familiehus"), None, (tr("version"), tr("licens")), _program, group),
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


def _rooms(desk: HouseDesk) -> Section:
    from familiehus.ui.house.rooms import Rooms

    return Rooms(desk)


def _hours(desk: HouseDesk) -> Section:
    from familiehus.ui.house.hours import Hours

    return Hours(desk)


def _closed_days(desk: HouseDesk) -> Section:
    from familiehus.ui.house.closed_days import ClosedDays

    return ClosedDays(desk)


def _colleagues(desk: HouseDesk) -> Section:
    from familiehus.ui.house.colleagues import Colleagues

    return Colleagues(desk)


def _owners(desk: HouseDesk) -> Section:
    from familiehus.ui.house.owners import Owners

    return Owners(desk)


def _templates(desk: HouseDesk) -> Section:
    from familiehus.ui.house.templates import Templates

    return Templates(desk)


def _staff(desk: HouseDesk) -> Section:
    from familiehus.ui.house.staff import Staff

    return Staff(desk)


def _access(desk: HouseDesk) -> Section:
    from familiehus.ui.house.access import MyAccess

    return MyAccess(desk)


def _keys(desk: HouseDesk) -> Section:
    from familiehus.ui.house.keys import Keys

    return Keys(desk)


def _taken_out(desk: HouseDesk) -> Section:
    from familiehus.ui.house.taken_out import TakenOut

    return TakenOut(desk)


def _backup(desk: HouseDesk) -> Section:
    from familiehus.ui.house.backup import Backup

    return Backup(desk)


def _program(desk: HouseDesk) -> Section:
    from familiehus.ui.house.about_program import AboutProgram

    return AboutProgram(desk)
