"""Groups made by hand for the papers of courses: invented calling names, no database."""

from datetime import date, datetime, timedelta
from uuid import UUID

from familiehus.calendar.opening import HouseDays
from familiehus.calendar.period import Place
from familiehus.courses.on_paper import (
    AttendanceGroup,
    CallLine,
    CallList,
    CallWhy,
    FamilyLine,
    Meeting,
    NameCards,
    PaperEvent,
    PaperFact,
    PaperHead,
    PersonPaper,
    SeriesCard,
    SmsList,
)
from familiehus.values import Month
from tests.unit.reports.week_periods import hours

FIRST = date(2026, 12, 2)
HEAD = PaperHead("Familiernes Hus", False, "Tryghedscirklen, vinter", FIRST)
FAMILIES = (
    FamilyLine(("Amina", "Yusuf"), ("Adam",)),
    FamilyLine(("Sofie",), ("Noah", "Ellen")),
    FamilyLine(("Michelle",)),
    FamilyLine(("Thilde", "Jonathan"), ("Viggo",)),
    FamilyLine(("Åse-Margrethe", "Christoffer-Alexander"), ("Frederikke", "Maximilian", "Theodora")),
    FamilyLine(("Đorđe", "Zoë"), ("Łucja",)),
    FamilyLine(("Ida",)),
    FamilyLine(("Fatima", "Hassan"), ("Samira",)),
    FamilyLine(("Karoline",), ("Otto",)),
    FamilyLine(("Mia", "Emil")),
    FamilyLine(("Signe",), ("Alma", "Karla")),
    FamilyLine(("Olena",), ("Taras",)),
    FamilyLine(("Line", "Rasmus"), ("Storm",)),
    FamilyLine((), ("Johannes", "Bertram")),
)
CARD = SeriesCard("Familiernes Hus", False, "munter-pindsvin", "Anonym rådgivning", 5,
                  HouseDays("12345", hours(), ()), (Place("Huset", "Huset"),), FIRST)  # fmt: skip


def meetings(count: int = 8, weeks: int = 1) -> tuple[Meeting, ...]:
    """Wednesdays at half past nine."""
    days = (FIRST + timedelta(weeks=weeks * number) for number in range(count))
    return tuple(Meeting(number, day, 570, 660, "Huset") for number, day in enumerate(days, 1))


def group(families: int = 14, sessions: int = 8, head: PaperHead = HEAD) -> AttendanceGroup:
    return AttendanceGroup(head, meetings(sessions), FAMILIES[:families])


def cards(families: int = 14, head: PaperHead = HEAD) -> NameCards:
    names = [name for one in FAMILIES[:families] for name in one.adults or one.children]
    return NameCards(head, tuple(names))


def call_lines() -> tuple[CallLine, ...]:
    """One for each thing that can have happened, and a few more."""
    until = datetime.fromisoformat("2026-11-27 15:30")
    found = []
    for number, why in enumerate((*CallWhy, CallWhy.STARTS, CallWhy.STARTS, CallWhy.OFFER)):
        names = FAMILIES[number % 13].adults
        phones = tuple((name, str(20304050 + 7 * number + at)) for at, name in enumerate(names[: number % 3]))
        calling = " og ".join(names)
        found.append(CallLine(calling, phones, why, until if why is CallWhy.OFFER else None, number % 2 == 0))
    return tuple(found)


def calls(lines: tuple[CallLine, ...] | None = None, head: PaperHead = HEAD) -> CallList:
    return CallList(head, call_lines() if lines is None else lines, meetings()[0])


def sms(numbers: int = 14, head: PaperHead = HEAD) -> SmsList:
    return SmsList(head, tuple(str(20304050 + 7 * at) for at in range(numbers)), meetings()[0])


def person(head: PaperHead = HEAD, *, events: int = 3) -> PersonPaper:
    """A family of two grown-ups and a child, after some weeks."""
    facts = (
        PaperFact("Amina", "Kaldenavn", "Amina", "Så vi ved, hvem der kommer."),
        PaperFact("Amina", "Telefon", "20304050", "Kun til beskeder om tider."),
        PaperFact("Yusuf", "Kaldenavn", "Yusuf", "Så vi ved, hvem der kommer."),
        PaperFact("Adam", "Barnets kaldenavn", "Adam", "Så vi ved, hvem der kommer."),
        PaperFact("Adam", "Barnets fødselsmåned", Month(2026, 6),
                  "Til at se, om holdet passer til barnets alder."),
        PaperFact("", "Status", "tilmeldt", "Så alle ved, om familien har plads."),
        PaperFact("", "Skrevet op", date(2026, 11, 2), "Så det kan forklares, hvem der kommer før hvem."),
        PaperFact("", "Pladser", 1, "Så holdet ikke får flere, end der er plads til."),
        PaperFact("", "Henvist af", "Sundhedsplejerske", "Holdet kræver en henvisning. Kun faget skrives op, "
                  "ikke hvem."),
        PaperFact("", "Vil gerne med næste gang", True, "Så familien kan følge med til næste hold."),
    )  # fmt: skip
    at = datetime.fromisoformat("2026-11-02 10:05")
    happened = (
        PaperEvent(at, "skrevet på venteliste"),
        PaperEvent(at + timedelta(days=3), "sprunget over", "for få ledige pladser", 2, 1),
        *(PaperEvent(at + timedelta(days=4 + day), "tilbudt plads") for day in range(events - 2)),
    )
    return PersonPaper(
        head.house, head.practice, head.course, date(2026, 12, 10), facts,
        ((FIRST, "mødt"), (FIRST + timedelta(days=7), "afbud")), happened,
        date(2027, 5, 3), date(2028, 5, 3), tuple(str(UUID(int=number)) for number in range(4)),
    )  # fmt: skip
