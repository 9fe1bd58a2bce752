"""Tables as a spreadsheet (XLSX) and as a semicolon file: what a committee's secretary goes on working with.

Holds exactly the numbers it is given. What is published may be given to anyone; the true ones
carry the sentence that says so on every sheet, and are never made unless a leader asks for them.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from familiehus.i18n import danish, tr
from familiehus.values import FigureTable

_INKED = "#0B5F6A"
_SHEET_NAME_MOST = 31
_NO_NAME = frozenset("[]:*?/\\'")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LABEL_WIDTH, _NUMBER_WIDTH = 44, 16
_FIRST = 3
"""The row in which a table begins, below its title and its source."""
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""When it was made is not told: a reprint must be the same file."""


@dataclass(frozen=True, slots=True)
class Column:
    """Numbers beside the rows of a table, in the order of its rows; None where there is none to show."""

    title: str
    values: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table, with what it is compared with."""

    table: FigureTable
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """A whole file. ``source`` is the sentence that stands above every table: whose numbers, and how made."""

    title: str
    house: str
    source: str
    tables: tuple[SheetTable, ...]


@danish()
def workbook(book: Book) -> bytes:
    """XLSX with a sheet a table, the first listing them. The same book gives the same bytes."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    made = Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made.set_properties({"title": book.title, "author": book.house, "created": _MADE})
    pen = _Pen(made)
    names = sheet_names(book.tables)
    _front(made.add_worksheet(tr("Indhold")), book, names, pen)
    for name, one in zip(names, book.tables, strict=True):
        _sheet(made.add_worksheet(name), book, one, pen)
    made.close()
    return file.getvalue()


class _Pen:
    """The few ways a cell is written."""

    def __init__(self, made: Any) -> None:
        self.head = made.add_format({"bold": True, "font_size": 14, "font_color": _INKED})
        self.bold = made.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
        self.number = made.add_format({"num_format": "#,##0"})
        self.total = made.add_format({"num_format": "#,##0", "bold": True, "top": 1})
        self.plain = made.add_format({"text_wrap": True, "valign": "top"})


def _front(sheet: Any, book: Book, names: Sequence[str], pen: _Pen) -> None:
    sheet.set_column(0, 0, _LABEL_WIDTH * 2)
    sheet.write_string(0, 0, book.title, pen.head)
    sheet.write_string(1, 0, book.house)
    sheet.write_string(2, 0, book.source, pen.plain)
    for row, (name, one) in enumerate(zip(names, book.tables, strict=True), start=4):
        sheet.write_url(row, 0, f"internal:'{name}'!A1", string=one.table.title)


def _sheet(sheet: Any, book: Book, one: SheetTable, pen: _Pen) -> None:
    sheet.set_column(0, 0, _LABEL_WIDTH)
    sheet.set_column(1, 1 + len(one.columns), _NUMBER_WIDTH)
    sheet.write_string(0, 0, one.table.title, pen.head)
    sheet.write_string(1, 0, book.source, pen.plain)
    lines = _lines(one, book)
    for place, (label, *cells) in enumerate(lines):
        ends = place in (0, len(lines) - 1)
        sheet.write_string(_FIRST + place, 0, str(label), pen.bold if ends else pen.plain)
        for column, cell in enumerate(cells, start=1):
            if isinstance(cell, str):
                sheet.write_string(_FIRST + place, column, cell, pen.bold)
            elif cell is not None:
                sheet.write_number(_FIRST + place, column, cell, pen.total if ends else pen.number)
    if one.table.note:
        sheet.write_string(_FIRST + len(lines) + 1, 0, one.table.note, pen.plain)
    sheet.freeze_panes(_FIRST + 1, 1)


@danish()
def semicolon_file(book: Book) -> bytes:
    """CSV as Danish Excel opens it (UTF-8 with its mark, semicolons): one line a number, long form."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow((tr("Tabel"), tr("Række"), tr("Periode"), tr("Antal")))
    for one in book.tables:
        columns = (
            Column(book.title, tuple(row.value for row in one.table.rows), one.table.total),
            *one.columns,
        )
        labels = (*(row.label for row in one.table.rows), tr("I alt"))
        for column in columns:
            for label, value in zip(labels, (*column.values, column.total), strict=True):
                if value is not None:
                    writer.writerow((*map(_harmless, (one.table.title, label, column.title)), value))
    writer.writerow((_harmless(book.source), "", "", ""))
    return out.getvalue().encode("utf-8-sig")


def sheet_names(tables: Sequence[SheetTable]) -> list[str]:
    """A name Excel takes for every table: at most 31 signs as it counts them, none twice, whatever case."""
    names: list[str] = []
    taken = {tr("Indhold").casefold()}
    for one in tables:
        base = "".join(" " if sign in _NO_NAME else sign for sign in one.table.title).strip() or one.table.id
        name, again = _at_most(_SHEET_NAME_MOST, base), 2
        while name.casefold() in taken:
            tail = f" {again}"
            name, again = _at_most(_SHEET_NAME_MOST - len(tail), base) + tail, again + 1
        taken.add(name.casefold())
        names.append(name)
    return names


def _at_most(signs: int, words: str) -> str:
    """The beginning; signs beyond the common ones count as two, as in UTF-16."""
    return words.encode("utf-16-le")[: 2 * signs].decode("utf-16-le", errors="ignore").strip()


def _lines(one: SheetTable, book: Book) -> list[tuple[str | int | None, ...]]:
    """Head, rows, total: text first, then numbers; None where nothing may be shown."""
    rows = one.table.rows
    head = ("", book.title, *(column.title for column in one.columns))
    body = [
        (row.label, row.value, *(column.values[place] for column in one.columns))
        for place, row in enumerate(rows)
    ]
    return [head, *body, (tr("I alt"), one.table.total, *(column.total for column in one.columns))]


def _harmless(text: str) -> str:
    """A spreadsheet must not read a house's own words as a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
