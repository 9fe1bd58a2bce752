"""Months to print in tests: an ordinary one, and the ones that usually break a page."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from familiehus.figures import Late, LateWord, PeriodComparison, PeriodFigures
from familiehus.values import (
    DaysCounted,
    FigureRow,
    FigureTable,
    Month,
    MonthHistory,
    Period,
    PeriodKind,
)

OCTOBER = Month(2026, 10)
LONG_NAME = "Ærøskøbing, Ærø og øerne omkring Det Sydfynske Øhav med broer, åer og færgelejer"


def table(table_id: str, title: str, rows: Sequence[tuple[str, int]], note: str = "") -> FigureTable:
    made = tuple(FigureRow(label, (label.lower(),), value) for label, value in rows)
    return FigureTable(table_id, title, made, sum(value for _, value in rows), note)


def compared(
    month: Month, table_id: str, values: tuple[int | None, ...], total: int | None
) -> PeriodComparison:
    return PeriodComparison(Period(PeriodKind.MONTH, month.year, month.month), table_id, values, total)


def months_before(month: Month, number: int) -> tuple[Month, ...]:
    months = [month]
    while len(months) < number:
        months.insert(0, months[0].before)
    return tuple(months)


def _areas() -> FigureTable:
    rows = (
        FigureRow("Vordingborg by", ("Vordingborg by",), 96),
        FigureRow("Møn", ("Møn",), 52),
        FigureRow("Præstø og omegn", ("Præstø og omegn",), 38),
        FigureRow("Øvrige", ("udenbys", "ukendt"), 28),
    )
    return FigureTable("contacts.area", "Hvor familierne bor", rows, 214, "Øvrige dækker udenbys og ukendt.")


def ordinary_tables() -> tuple[FigureTable, ...]:
    henvender = (FigureRow("Mor", ("mor",), 158), FigureRow("Far og anden", ("far", "anden"), 56))
    total = FigureRow("Henvendelser i alt", ("mor", "far", "anden"), 214)
    return (
        FigureTable("contacts.total", "Henvendelser", (total,), 214),
        FigureTable("contacts.henvender", "Hvem henvendte sig", henvender, 214),
        _areas(),
        table("contacts.channel", "Hvordan", [("Fremmøde", 147), ("Telefon", 44), ("Øvrige", 23)]),
        table("contacts.kind", "Hvilken rådgivning", [("Åben rådgivning", 125), ("Barselscafé", 89)]),
        table(
            "contacts.reason",
            "Hvorfor",
            [("Forældrerolle", 48), ("Søvn", 37), ("Netværk", 31), ("Amning", 27), ("Øvrige", 115)],
            "En henvendelse kan have flere årsager.",
        ),
        table("contacts.heard_from", "Hørt om os via", [("Sundhedsplejerske", 130), ("Ikke oplyst", 84)]),
        table("contacts.life_stage", "Livsfase", [("Gravid", 70), ("0-1 år", 101), ("3-6 år", 43)]),
        table("contacts.weekday", "Ugedag", [("Mandag", 90), ("Tirsdag", 58), ("Onsdag", 66)]),
        table("contacts.hour", "Tid på dagen", [("9-12", 103), ("12-15", 99), ("15-18", 12)]),
    )


def ordinary() -> PeriodFigures:
    return PeriodFigures(
        house="Familiernes Hus",
        kommune="Vordingborg",
        period=Period(PeriodKind.MONTH, 2026, 10),
        k=5,
        practice=False,
        areas=(("Vordingborg by", ("4760",)), ("Møn", ("4780", "4791")), ("Præstø og omegn", ("4720",))),
        tables=ordinary_tables(),
        comparisons=(
            compared(OCTOBER.before, "contacts.total", (191,), 191),
            compared(OCTOBER.year_before, "contacts.total", (168,), 168),
            compared(OCTOBER.before, "contacts.area", (88, 41, 36, 26), 191),
            compared(OCTOBER.year_before, "contacts.area", (90, 31, None, None), 168),
        ),
        history=MonthHistory(
            months_before(OCTOBER, 13), (168, 160, 121, 150, 162, 171, None, 175, 166, 92, 149, 191, 214)
        ),
        days=DaysCounted(22, 21, (date(2026, 10, 14),)),
        made_on=date(2026, 11, 4),
        complete=True,
        late=Late(LateWord.NONE),
        published_on=date(2026, 11, 4),
        published_by="Kanarie Leder",
    )


def first_month() -> PeriodFigures:
    return replace(ordinary(), comparisons=(), history=MonthHistory((OCTOBER,), (214,)))


def too_few() -> PeriodFigures:
    """Fewer than k, as the disclosure room hands it over."""
    nothing = (FigureTable("contacts.total", "Henvendelser", (), None),)
    return replace(
        ordinary(),
        tables=nothing,
        comparisons=(compared(OCTOBER.before, "contacts.total", (), 191),),
        history=MonthHistory(months_before(OCTOBER, 3), (160, 191, None)),
    )


def nobody_came() -> PeriodFigures:
    return replace(
        ordinary(),
        tables=(FigureTable("contacts.total", "Henvendelser", (), 0),),
        comparisons=(),
        history=MonthHistory(months_before(OCTOBER, 3), (160, 191, 0)),
        days=DaysCounted(22, 22, ()),
    )


def all_zero() -> PeriodFigures:
    tables = tuple(
        replace(one, rows=tuple(replace(row, value=0) for row in one.rows), total=0)
        for one in ordinary().tables
    )
    return replace(ordinary(), tables=tables, comparisons=())


def one_table() -> PeriodFigures:
    return replace(first_month(), tables=ordinary().tables[:1], areas=())


def running() -> PeriodFigures:
    return replace(
        ordinary(), made_on=date(2026, 10, 17), complete=False, published_on=None, published_by=None
    )


def practice() -> PeriodFigures:
    return replace(ordinary(), practice=True)


def giant() -> PeriodFigures:
    """Thirty areas with long names, forty reasons, numbers of seven digits, gaps in the counting."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
    names = [f"{LONG_NAME[:78]} {letter}" for letter in letters] + ["Åby"]
    areas = table(
        "contacts.area", "Hvor familierne bor", [(name, 1234567 + 31 * n) for n, name in enumerate(names)]
    )
    reasons = [
        (f"Årsag om {word} og alt, hvad dertil hører", 1000 + 17 * n) for n, word in enumerate(_words(40))
    ]
    total = areas.total or 0
    tables = (
        FigureTable("contacts.total", "Henvendelser", (), total),
        areas,
        table("contacts.reason", "Hvorfor", reasons, "En henvendelse kan have flere årsager."),
        table("contacts.hour", "Tid på dagen", [("9-12", 1234567), ("12-15", total - 1234567)]),
        table("contacts.extra", "En tabel vi ikke kender", [("Ukendt", total)]),
    )
    before = tuple(row.value + 7 if n % 5 else None for n, row in enumerate(areas.rows))
    return replace(
        ordinary(),
        house=f"Familiernes Hus i {LONG_NAME}",
        kommune="Faaborg-Midtfyn",
        practice=True,
        areas=tuple((name, tuple(str(4000 + 9 * n + i) for i in range(6))) for n, name in enumerate(names)),
        tables=tables,
        comparisons=(
            compared(OCTOBER.before, "contacts.total", (), 2345678),
            compared(OCTOBER.before, "contacts.area", before, total + 4000),
        ),
        history=MonthHistory(months_before(OCTOBER, 13), (*(1234567 + n for n in range(12)), total)),
        days=DaysCounted(22, 12, tuple(date(2026, 10, day) for day in (1, 2, 5, 6, 7, 9, 12, 20, 21, 30))),
    )


def _words(number: int) -> list[str]:
    return [first + second for first in ("søvn", "mad", "leg", "ro") for second in "abcdefghij"][:number]


CASES = (
    ordinary,
    first_month,
    too_few,
    nobody_came,
    all_zero,
    one_table,
    running,
    practice,
    giant,
)
