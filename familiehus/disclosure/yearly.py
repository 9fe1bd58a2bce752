"""Counts contacts and the other crowds into the blocks of a year."""

from collections.abc import Iterable, Mapping, Sequence

from familiehus.disclosure.blocks import Block, BlockKind, YearCounts
from familiehus.disclosure.counting import Count, tally
from familiehus.disclosure.menu import AREAS, MONTH_MENU, Codes, MenuTable, by_id, units_of
from familiehus.disclosure.visits import KINDS, Visit, kind_of, visit_code, visit_of
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, ContactCell, Month

CONTACTS = "contacts"
GEO = "contacts.geo"
WHEN = "contacts.when"
IN_TIME = "med det samme"
LATE = "senere"
_IN_GEO = ("contacts.total", "contacts.henvender", "contacts.area")
_SHARED = {"heads.kind": "heads", "heads.owner": "heads"}

Plain = Mapping[str, Mapping[Month, Mapping[str, Count]]]
"""Block id -> month -> code -> count, for crowds that give one code each."""


def counts_of(
    year: int,
    cells: Mapping[Month, Iterable[ContactCell]],
    areas: Mapping[str, str],
    *,
    own: Mapping[str, Sequence[str]] | None = None,
    plain: Plain | None = None,
) -> YearCounts:
    """The year's blocks.

    ``cells`` are keyed by the month in which they count, which is a later one than their day's
    for late contacts and corrections (``contacts`` may then be negative). A frozen month in
    which nobody came is there with no cells. ``areas`` is postnummer -> area, in the house's order;
    ``own`` are the house's lists by ``ListName`` words; ``plain`` are the other crowds
    (courses.outcome or else courses.seats and courses.waited, series.talks, offers.pointed,
    referrals.out, referrals.in, consents, meetings_11e, notifications; of years before visitors
    were known to be contacts heads.kind and heads.owner), with their codes in menu order.
    """
    counted = {month: tuple(found) for month, found in cells.items()}
    lists = {**(own or {}), AREAS: tuple(dict.fromkeys(areas.values()))}
    contacts = [_geo(counted, areas, lists)]
    entries = [entry for entry in MONTH_MENU if entry.id not in _IN_GEO]
    contacts += [
        _kinds(entry, counted, lists) if entry.id == KINDS else _answers(entry, counted, lists)
        for entry in entries
    ]
    contacts.append(_when(counted))
    others = [_plain(block_id, months) for block_id, months in (plain or {}).items()]
    return YearCounts(year, (*contacts, *others))


def _geo(
    cells: Mapping[Month, Sequence[ContactCell]],
    areas: Mapping[str, str],
    lists: Mapping[str, Sequence[str]],
) -> Block:
    every = [cell for found in cells.values() for cell in found]
    known = {**{cell.postnummer: cell.area for cell in every}, **areas}
    without = (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED)
    return Block(
        id=GEO,
        population=CONTACTS,
        kind=BlockKind.GEO,
        codes=(*sorted(known.keys() - set(without)), *without),
        months={month: tally(found, _where).answers for month, found in cells.items()},
        areas={number: area for number, area in known.items() if number not in without},
        area_codes=_codes(by_id("contacts.area"), lists, {cell.area for cell in every}),
    )


def _where(cell: ContactCell) -> Codes:
    return cell.postnummer, cell.henvender


def _answers(
    entry: MenuTable, cells: Mapping[Month, Sequence[ContactCell]], lists: Mapping[str, Sequence[str]]
) -> Block:
    months = {month: tally(found, entry.read).answers for month, found in cells.items()}
    seen = {code for answers in months.values() for codes in answers for code in codes}
    kind = BlockKind.SEVERAL if entry.several else BlockKind.PLAIN
    return Block(entry.id, CONTACTS, kind, _codes(entry, lists, seen), months, entry.blank)


def _kinds(
    entry: MenuTable, cells: Mapping[Month, Sequence[ContactCell]], lists: Mapping[str, Sequence[str]]
) -> Block:
    """Every kind alone, and as it was seen with what was come to."""

    def read(cell: ContactCell) -> Codes:
        return (visit_code(entry.read(cell)[0], None if cell.visit is None else Visit(*cell.visit)),)

    months = {month: tally(found, read).answers for month, found in cells.items()}
    seen = sorted({code for answers in months.values() for codes in answers for code in codes})
    alone = _codes(entry, lists, map(kind_of, seen))
    codes = (*alone, *(code for code in seen if visit_of(code) is not None))
    return Block(entry.id, CONTACTS, BlockKind.PLAIN, codes, months, entry.blank)


def _codes(entry: MenuTable, lists: Mapping[str, Sequence[str]], seen: Iterable[str]) -> Codes:
    return tuple(code for unit in units_of(entry, lists, sorted(set(seen))) for code in unit)


def _when(cells: Mapping[Month, Sequence[ContactCell]]) -> Block:
    """Late ones after corrections; where corrections took away more than came late, nobody is late."""
    months: dict[Month, Mapping[Codes, Count]] = {}
    for month, found in cells.items():
        everybody = tally(found, lambda _: (LATE,)).contacts
        late = tally([cell for cell in found if Month.of(cell.day) != month], lambda _: (LATE,)).contacts
        if late.contacts < 0:
            late = Count(0, 0)
        months[month] = {(IN_TIME,): everybody.minus(late), (LATE,): late}
    return Block(WHEN, CONTACTS, BlockKind.PLAIN, (IN_TIME, LATE), months, blank=IN_TIME)


def _plain(block_id: str, months: Mapping[Month, Mapping[str, Count]]) -> Block:
    codes = dict.fromkeys(code for counts in months.values() for code in counts)
    answers: dict[Month, Mapping[Codes, Count]] = {
        month: {(code,): n for code, n in counts.items()} for month, counts in months.items()
    }
    return Block(block_id, _SHARED.get(block_id, block_id), BlockKind.PLAIN, tuple(codes), answers)
