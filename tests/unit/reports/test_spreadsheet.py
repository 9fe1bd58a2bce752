"""The spreadsheet holds exactly the numbers it was given, opens as Excel expects, and is the same twice."""

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from familiehus.reports.period_words import file_stem, paper_title, period_words
from familiehus.reports.spreadsheet import Book, Column, SheetTable, semicolon_file, sheet_names, workbook
from familiehus.values import FigureRow, FigureTable, Period

SOURCE = "Tallene er dem, der er offentliggjort."
WHO = FigureTable(
    "contacts.henvender",
    "Hvem henvendte sig",
    (FigureRow("Mor", ("mor",), 158), FigureRow("Far og anden", ("far", "anden"), 56)),
    214,
    "En note.",
)
BEFORE = Column("september 2026", (140, None), None)


def _book(*tables: SheetTable, title: str = "oktober 2026") -> Book:
    return Book(title, "Familiernes Hus", SOURCE, tables)


def test_a_sheet_reads_as_the_table_does() -> None:
    made = load_workbook(io.BytesIO(workbook(_book(SheetTable(WHO, (BEFORE,))))))
    assert made.sheetnames == ["Indhold", "Hvem henvendte sig"]
    rows = [tuple(cell.value for cell in row) for row in made["Hvem henvendte sig"].iter_rows(max_col=3)]
    assert rows[0][0] == "Hvem henvendte sig"
    assert rows[1][0] == SOURCE
    assert rows[3] == ("", "oktober 2026", "september 2026")
    assert rows[4:7] == [("Mor", 158, 140), ("Far og anden", 56, None), ("I alt", 214, None)]
    assert rows[-1][0] == "En note."
    assert made["Indhold"]["A5"].hyperlink.location == "'Hvem henvendte sig'!A1"


def test_the_file_with_semicolons_says_each_number_once() -> None:
    said = semicolon_file(_book(SheetTable(WHO, (BEFORE,)))).decode("utf-8")
    assert said.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(said[1:]), delimiter=";"))
    assert rows[0] == ["Tabel", "Række", "Periode", "Antal"]
    assert rows[1:] == [
        ["Hvem henvendte sig", "Mor", "oktober 2026", "158"],
        ["Hvem henvendte sig", "Far og anden", "oktober 2026", "56"],
        ["Hvem henvendte sig", "I alt", "oktober 2026", "214"],
        ["Hvem henvendte sig", "Mor", "september 2026", "140"],
        [SOURCE, "", "", ""],
    ]


def test_the_same_book_is_the_same_file() -> None:
    book = _book(SheetTable(WHO))
    assert workbook(book) == workbook(book)
    assert semicolon_file(book) == semicolon_file(book)


def test_words_of_the_house_are_never_a_formula() -> None:
    evil = FigureTable("x", "=1+1", (FigureRow("@SUM(A1)", ("a",), 7),), 7)
    made = load_workbook(io.BytesIO(workbook(_book(SheetTable(evil)))))
    assert {cell.data_type for row in made.worksheets[1].iter_rows() for cell in row} <= {"s", "n"}
    lines = csv.reader(
        io.StringIO(semicolon_file(_book(SheetTable(evil))).decode("utf-8-sig")), delimiter=";"
    )
    assert not [cell for line in lines for cell in line if cell.startswith(("=", "@", "+"))]


titles = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=60)


@settings(max_examples=40, deadline=None)
@given(st.lists(titles, min_size=1, max_size=8))
def test_excel_takes_every_name(words: list[str]) -> None:
    tables = [SheetTable(FigureTable(f"t{place}", word, (), 0)) for place, word in enumerate(words)]
    names = sheet_names(tables)
    assert len({name.casefold() for name in names}) == len(words)
    assert all(0 < len(name) <= 31 for name in names)
    made = load_workbook(io.BytesIO(workbook(_book(*tables))))
    assert len(made.sheetnames) == len(words) + 1


def test_periods_in_words() -> None:
    said = [(period_words(one), paper_title(one), file_stem(one)) for one in map(Period.parse, (
        "2026-10", "2026-K4", "2026", "2026-U47"))]  # fmt: skip
    assert said == [
        ("oktober 2026", "Månedsstatistik oktober 2026", "månedsstatistik-2026-10"),
        ("4. kvartal 2026", "Kvartalsstatistik 4. kvartal 2026", "kvartalsstatistik-2026-K4"),
        ("året 2026", "Årsstatus 2026", "årsstatus-2026"),
        ("uge 47, 2026", "Ugens tal, uge 47, 2026", "ugens-tal-2026-U47"),
    ]
