"""Published periods made by hand, for the papers that are made of nothing else."""

from dataclasses import dataclass, replace
from datetime import date

from familiehus.values import DaysCounted, FigureRow, FigureTable, Month, MonthHistory, Period, PeriodKind
from tests.unit.reports.report_figures import months_before, ordinary_tables, table

OCTOBER = Period(PeriodKind.MONTH, 2026, 10)
QUARTER = Period(PeriodKind.QUARTER, 2026, 3)
MOTHERS = "Mødrehjælpen"
COUNTED = DaysCounted(22, 21, (date(2026, 10, 14),))
NO_HISTORY = MonthHistory((), ())


@dataclass(frozen=True)
class Figures:
    """What a paper needs of a published period."""

    tables: tuple[FigureTable, ...]
    period: Period = OCTOBER
    house: str = "Familiernes Hus"
    practice: bool = False
    days: DaysCounted = COUNTED
    history: MonthHistory = NO_HISTORY


def heads() -> tuple[FigureTable, ...]:
    """Head counts by activity and by owner, and the seats of courses."""
    owners = (
        FigureRow("Vordingborg Kommune", ("Vordingborg Kommune",), 205),
        FigureRow(MOTHERS, (MOTHERS,), 86),
        FigureRow("Øvrige", ("Home-Start", "Red Barnet"), 27),
    )
    return (
        table("heads.kind", "Deltagere efter aktivitet",
              [("Barselscafé", 148), ("Fars legestue", 61), ("Ammecafé", 44), ("Yoga", 38), ("Øvrige", 27)]),
        FigureTable("heads.owner", "Deltagere efter arrangør", owners, 318),
        table("courses.outcome", "Pladser på hold", [("Gennemført", 14), ("I gang", 23), ("Øvrige", 9)]),
    )  # fmt: skip


def ordinary() -> Figures:
    """October as it was published."""
    months = months_before(Month(2026, 10), 9)
    totals = (None, 168, 171, 180, 166, 141, 188, 191, 214)
    return Figures((*ordinary_tables(), *heads()), history=MonthHistory(months, totals))


def thin() -> Figures:
    """A month in which nearly nothing could be published."""
    nothing = FigureTable("contacts.total", "Henvendelser", (), None)
    return Figures((nothing,), days=DaysCounted(20, 20, ()))


def only_total() -> Figures:
    """The total and nothing else."""
    return replace(ordinary(), tables=ordinary().tables[:1], history=NO_HISTORY)
