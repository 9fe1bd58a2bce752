"""The part of the audit that knows the counts: is every number true, is every small count hidden.

Counts again from the cells in its own way, so that a mistake in the maker's counting does
not hide itself.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from familiehus.disclosure.arithmetic import Span, possible
from familiehus.disclosure.audit import SEVERAL, hold
from familiehus.disclosure.menu import by_id
from familiehus.values import ContactCell, FigureTable, Returning

Given = tuple[frozenset[str], int, int]
"""Codes one cell gave, its contacts, and those of them that may be different families."""
Inside = Callable[[frozenset[str]], bool]


def check_counts(tables: Sequence[FigureTable], cells: Iterable[ContactCell], k: int) -> None:
    """Stop unless every number is true, has k possibly different families behind it, hides the small.

    A small count (contacts, but fewer than k possibly different families) is hidden when a
    reader can make it zero and can make it k or more without contradicting a printed number.
    """
    counted = list(cells)
    contacts, families = _sum(_given(counted, lambda cell: (cell.henvender,)), lambda _: True)
    expected = contacts if not contacts or families >= k else None
    hold(tables[0].total == expected, "contacts.total", "not true")
    for table in tables if expected else ():
        given = list(_given(counted, by_id(table.id).read))
        _check_true(table, given, k)
        if table.id in SEVERAL:
            _check_hidden_answers(table, given, contacts, k)
        else:
            _check_hidden(table, given, k)


def _check_true(table: FigureTable, given: Sequence[Given], k: int) -> None:
    truth = Counter[str]()
    for codes, contacts, _ in given:
        truth.update(dict.fromkeys(codes, contacts))
    placed = {code for row in table.rows for code in row.members}
    hold(placed.issuperset(+truth), table.id, "code in no row")
    for row in table.rows:
        hold(row.value == sum(truth[code] for code in row.members), table.id, "not true")
        _, families = _sum(given, _any_of(row.members))
        hold(row.value == 0 or families >= k, table.id, "few families")


def _check_hidden(table: FigureTable, given: Sequence[Given], k: int) -> None:
    for row in table.rows:
        for code in row.members:
            contacts, families = _sum(given, _any_of((code,)))
            others = row.value - contacts
            secret = contacts > 0 and families < k
            # The others of the row must be able to hold all of it, and somebody must be among them.
            hold(not secret or (row.value >= k and others > 0), table.id, "small code alone")


def _check_hidden_answers(table: FigureTable, given: Sequence[Given], contacts: int, k: int) -> None:
    blank = SEVERAL[table.id]
    spans = possible(table, contacts, blank)
    for (code, form), span in spans.items():
        inside = _forms(code, blank)[form]
        number, families = _sum(given, inside)
        secret = number > 0 and families < k
        hold(not secret or _wide(span, k), table.id, "small count can be found")


def _any_of(members: Iterable[str]) -> Inside:
    wanted = frozenset(members)
    return lambda codes: not codes.isdisjoint(wanted)


def _wide(span: Span, k: int) -> bool:
    return span[0] == 0 and span[1] >= k


def _forms(code: str, blank: str) -> Mapping[str, Inside]:
    return {
        "with": lambda codes: code in codes,
        "without": lambda codes: code not in codes,
        "else": lambda codes: code not in codes and blank not in codes,
    }


def _given(cells: Iterable[ContactCell], read: Callable[[ContactCell], Iterable[str]]) -> Iterator[Given]:
    """One entry per different answer."""
    contacts, families = Counter[frozenset[str]](), Counter[frozenset[str]]()
    for cell in cells:
        codes = frozenset(read(cell))
        contacts[codes] += cell.contacts
        families[codes] += 0 if cell.returning == Returning.FOER else cell.contacts
    return ((codes, number, families[codes]) for codes, number in contacts.items())


def _sum(given: Iterable[Given], inside: Inside) -> tuple[int, int]:
    chosen = [(contacts, families) for codes, contacts, families in given if inside(codes)]
    return sum(contacts for contacts, _ in chosen), sum(families for _, families in chosen)
