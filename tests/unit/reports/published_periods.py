"""Published periods made by hand, for the papers that are made of nothing else."""

from dataclasses import replace
from datetime import date
from typing import Any

from familiehus.figures import Late, LateWord, PeriodFigures
from familiehus.values import DaysCounted, FigureRow, FigureTable, Month, MonthHistory, Period, PeriodKind
from tests.unit.reports.report_figures import months_before, ordinary_tables, table

OCTOBER = Period(PeriodKind.MONTH, 2026, 10)
QUARTER = Period(PeriodKind.QUARTER, 2026, 3)
MOTHERS = "Mødrehjælpen"
COUNTED = DaysCounted(22, 21, (date(2026, 10, 14),))
NO_HISTORY = MonthHistory((), ())


def figures(tables: tuple[FigureTable, ...], **more: Any) -> PeriodFigures:
    """Published in November; any field can be changed."""
    given: dict[str, Any] = {
        "house": "Familiernes Hus", "kommune": "Vordingborg", "period": OCTOBER, "k": 5, "practice": False,
        "areas": (), "comparisons": (), "history": NO_HISTORY, "days": COUNTED, "complete": True,
        "made_on": date(2026, 11, 3), "late": Late(LateWord.NONE), "published_on": date(2026, 11, 3),
        "published_by": "Kanarie Leder",
    }  # fmt: skip
    return PeriodFigures(tables=tables, **{**given, **more})


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


def ordinary() -> PeriodFigures:
    """October as it was published."""
    months = months_before(Month(2026, 10), 9)
    totals = (None, 168, 171, 180, 166, 141, 188, 191, 214)
    return figures((*ordinary_tables(), *heads()), history=MonthHistory(months, totals))


def thin() -> PeriodFigures:
    """A month in which nearly nothing could be published."""
    nothing = FigureTable("contacts.total", "Henvendelser", (), None)
    return figures((nothing,), days=DaysCounted(20, 20, ()))


def only_total() -> PeriodFigures:
    """The total and nothing else."""
    return replace(ordinary(), tables=ordinary().tables[:1], history=NO_HISTORY)
