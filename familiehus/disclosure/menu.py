"""The fixed menu as data: which tables a month has and how a contact answers each of them.

The menu is chosen before anybody looks at the counts; a table chosen because it "looks
fine this month" would itself tell something. Later periods add entries, not code.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from familiehus.i18n import tr
from familiehus.values import (
    AREA_OUTSIDE,
    POSTNUMMER_DECLINED,
    POSTNUMMER_UNKNOWN,
    Channel,
    ContactCell,
    Henvender,
    LifeStage,
    ListName,
)

NOT_TOLD = "ikke oplyst"
"""The code of a fact that nobody asked about."""
HOUR_UNKNOWN = "ukendt"
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
HOUR_BANDS = ((9, "før 9"), (12, "9-12"), (15, "12-15"), (18, "15-18"), (24, "efter 18"))
"""First hour after the band, and its code."""
AREAS = "area"
"""The key under which the house's own areas come before the fixed codes."""

Codes = tuple[str, ...]
Unit = tuple[str, ...]
"""Codes that always stand in one row together (far and anden)."""


@dataclass(frozen=True, slots=True)
class MenuTable:
    """One table of the menu.

    ``read`` gives the codes a contact counts under: exactly one, or with ``several`` one or
    more. ``units`` are the fixed rows in their natural order; ``own`` names the house's own
    list that comes before them. ``blank`` is the code for "no answer": where nobody gave
    any, the table is left out. ``natural`` tables keep their order, others print largest first.
    """

    id: str
    title: Callable[[], str]
    read: Callable[[ContactCell], Codes]
    units: tuple[Unit, ...]
    own: str | None = None
    blank: str | None = None
    natural: bool = False
    several: bool = False


def _each(codes: Sequence[str]) -> tuple[Unit, ...]:
    return tuple((str(code),) for code in codes)


def hour_band(hour: int | None) -> str:
    """The band an hour (0-23) lies in; ``ukendt`` when a paper tally did not say."""
    if hour is None:
        return HOUR_UNKNOWN
    return next(code for end, code in HOUR_BANDS if hour < end)


def _reasons(cell: ContactCell) -> Codes:
    # A reason counts once per contact, and "not told" beside a reason says nothing.
    return tuple(sorted(set(cell.reasons) - {NOT_TOLD})) or (NOT_TOLD,)


TOTAL = MenuTable(
    "contacts.total",
    lambda: tr("Henvendelser"),
    lambda cell: (cell.henvender,),
    (tuple(map(str, Henvender)),),
)
MONTH_MENU: tuple[MenuTable, ...] = (
    TOTAL,
    MenuTable(
        "contacts.henvender",
        lambda: tr("Hvem henvendte sig"),
        lambda cell: (cell.henvender,),
        ((str(Henvender.MOR),), (str(Henvender.FAR), str(Henvender.ANDEN))),
        natural=True,
    ),
    MenuTable(
        "contacts.area",
        lambda: tr("Hvor familierne bor"),
        lambda cell: (cell.area,),
        _each((AREA_OUTSIDE, POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)),
        own=AREAS,
    ),
    MenuTable("contacts.channel", lambda: tr("Hvordan"), lambda cell: (cell.channel,), _each(tuple(Channel))),
    MenuTable(
        "contacts.kind",
        lambda: tr("Hvilken rådgivning"),
        lambda cell: (cell.kind or NOT_TOLD,),
        _each((NOT_TOLD,)),
        own=ListName.KIND,
        blank=NOT_TOLD,
    ),
    MenuTable(
        "contacts.reason",
        lambda: tr("Hvorfor"),
        _reasons,
        _each((NOT_TOLD,)),
        own=ListName.REASON,
        blank=NOT_TOLD,
        several=True,
    ),
    MenuTable(
        "contacts.heard_from",
        lambda: tr("Hørt om os via"),
        lambda cell: (cell.heard_from or NOT_TOLD,),
        _each((NOT_TOLD,)),
        own=ListName.HEARD_FROM,
        blank=NOT_TOLD,
    ),
    MenuTable(
        "contacts.life_stage",
        lambda: tr("Livsfase"),
        lambda cell: (cell.life_stage or NOT_TOLD,),
        _each((*LifeStage, NOT_TOLD)),
        blank=NOT_TOLD,
        natural=True,
    ),
    MenuTable(
        "contacts.weekday",
        lambda: tr("Ugedag"),
        lambda cell: (WEEKDAYS[cell.day.weekday()],),
        _each(WEEKDAYS),
        natural=True,
    ),
    MenuTable(
        "contacts.hour",
        lambda: tr("Tid på dagen"),
        lambda cell: (hour_band(cell.hour),),
        _each((*(code for _, code in HOUR_BANDS), HOUR_UNKNOWN)),
        blank=HOUR_UNKNOWN,
        natural=True,
    ),
)


def by_id(table_id: str) -> MenuTable:
    """The menu's entry; KeyError for a table that is not on the menu."""
    for entry in MONTH_MENU:
        if entry.id == table_id:
            return entry
    raise KeyError(table_id)


def units_of(entry: MenuTable, own: Mapping[str, Sequence[str]], seen: Sequence[str]) -> tuple[Unit, ...]:
    """All rows the table could have: the house's own codes, the fixed ones, then retired ones that were seen.

    ``own`` is keyed by ``ListName`` words and ``AREAS``; a code the house no longer uses comes
    last, by alphabet.
    """
    fixed = {code for unit in entry.units for code in unit}
    house = [code for code in dict.fromkeys(own.get(entry.own or "", ())) if code not in fixed]
    known = fixed.union(house)
    return (*_each(house), *entry.units, *_each(sorted(set(seen) - known)))
