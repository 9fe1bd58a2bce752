"""Distrusts the table maker: looks at finished tables as a stranger would, and stops the print.

Shares no code with the maker (only the menu, which is data). ``check`` sees what a reader
sees, ``check_comparisons`` lays two months side by side, and ``truth.check_counts`` also
knows the counts. All raise ``Bug("unsafe_figures", table=..., rule=...)``; the rule names
what broke and never holds a number.
"""

import re
from collections.abc import Mapping, Sequence

from familiehus.disclosure.arithmetic import possible
from familiehus.disclosure.menu import MONTH_MENU
from familiehus.errors import Bug
from familiehus.values import Comparison, FigureRow, FigureTable

SEVERAL: Mapping[str, str] = {e.id: e.blank for e in MONTH_MENU if e.several and e.blank is not None}
"""Tables in which a contact may give several codes, and their code for none."""
_ON_MENU = frozenset(entry.id for entry in MONTH_MENU)


def hold(holds: bool, table: str, rule: str) -> None:
    """Stop the print unless the rule holds."""
    if not holds:
        raise Bug("unsafe_figures", table=table, rule=rule)


def check(tables: Sequence[FigureTable], k: int) -> None:
    """Stop unless a report is whole, agrees with itself and gives away nothing in 1..k-1 by subtraction."""
    ids = [table.id for table in tables]
    hold(ids[:1] == ["contacts.total"] and len(set(ids)) == len(ids), "report", "one of each, total first")
    whole = tables[0].total
    hold(bool(whole) or len(tables) == 1, "report", "tables without a total")
    for table in tables:
        hold(table.id in _ON_MENU, table.id, "not on the menu")
        _check_rows(table)
        _check_numbers(table, k)
        hold(table.id in SEVERAL or table.total == whole, table.id, "total differs")
        if whole and table.id in SEVERAL:
            _check_several(table, whole, k)


def check_comparisons(
    tables: Sequence[FigureTable],
    other_tables: Sequence[FigureTable],
    comparisons: Sequence[Comparison],
    k: int,
) -> None:
    """Stop unless each compared value is a sum of whole rows that the other month prints itself.

    ``comparisons`` are those with one other month, whose own tables must pass ``check`` too.
    """
    if other_tables:
        check(other_tables, k)
    whole = other_tables[0].total if other_tables else None
    hold([c.table_id for c in comparisons] == [t.id for t in tables], "comparison", "one per table")
    for table, comparison in zip(tables, comparisons, strict=True):
        hold(len(table.rows) == len(comparison.values), table.id, "comparison of other rows")
        theirs = next((other for other in other_tables if other.id == table.id), None)
        hold(_printed_total(comparison, theirs, whole), table.id, "compared total not printed")
        for row, value in zip(table.rows, comparison.values, strict=True):
            printed = value is None or (whole == 0 and value == 0) or _printed_there(row, value, theirs)
            hold(printed, table.id, "compared value not printed")


def _check_rows(table: FigureTable) -> None:
    members = [code for row in table.rows for code in row.members]
    hold(len(set(members)) == len(members), table.id, "code in two rows")
    hold(all(row.members for row in table.rows), table.id, "row without codes")
    words = table.note
    for code in sorted(members, key=len, reverse=True):
        words = words.replace(code, "")
    hold(not re.search(r"\d", words), table.id, "number in the note")


def _check_numbers(table: FigureTable, k: int) -> None:
    hold(table.total is not None or not table.rows, table.id, "rows without a total")
    numbers = [row.value for row in table.rows] + [table.total or 0]
    hold(all(number == 0 or number >= k for number in numbers), table.id, "small number")
    hold(sum(row.value for row in table.rows) == (table.total or 0), table.id, "rows do not sum")


def _check_several(table: FigureTable, contacts: int, k: int) -> None:
    """Nothing about mentions and contacts together may be pinned to 1..k-1."""
    extra = (table.total or 0) - contacts
    hold(extra == 0 or extra >= k, table.id, "few gave several answers")
    spans = possible(table, contacts, SEVERAL[table.id])
    hold(bool(spans), table.id, "impossible numbers")
    hold(not any(low > 0 and high < k for low, high in spans.values()), table.id, "small by subtraction")


def _printed_total(comparison: Comparison, theirs: FigureTable | None, whole: int | None) -> bool:
    allowed = {None, theirs.total if theirs else None}
    if whole == 0 or comparison.table_id not in SEVERAL:
        allowed.add(whole)
    return comparison.total in allowed


def _printed_there(row: FigureRow, value: int, theirs: FigureTable | None) -> bool:
    """Walk the other month's rows: each lies wholly inside the compared row, or wholly outside."""
    if theirs is None or theirs.total is None:
        return False
    left = value
    for other in theirs.rows:
        inside = sum(code in row.members for code in other.members)
        if inside not in (0, len(other.members)):
            return False
        left -= other.value if inside else 0
    return left == 0
