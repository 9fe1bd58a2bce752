"""The sheets of the calendar: A4 upright or lying, the practice band across them, and all enlarged for A3."""

from collections.abc import Iterable
from typing import Final

from familiehus.i18n import tr
from familiehus.reports.document import PAGE_HEIGHT, PAGE_WIDTH, WARM, WARM_PAPER, Sheet
from familiehus.reports.lettering import BOLD
from familiehus.reports.paper_size import PaperSize

BAND: Final = 26.0
"""Height of the practice band, in points from the top edge."""


def upright() -> Sheet:
    """An empty A4 page."""
    return Sheet()


def lying() -> Sheet:
    """An empty A4 page on its side."""
    return Sheet(wide=PAGE_HEIGHT, high=PAGE_WIDTH)


def practice_band(sheet: Sheet, *, first: bool = True) -> None:
    """On practice data a band across the top that nobody can miss; said once, on the first sheet."""
    sheet.box(0, 0, sheet.wide, BAND, WARM_PAPER)
    sheet.box(0, BAND, sheet.wide, 1.6, WARM)
    with sheet.announced() if first else sheet.aside("Header"):
        sheet.text_middle(sheet.wide / 2, 17.5, tr("ØVEHUS: opdigtet kalender"), 11, BOLD, WARM)


def enlarged(sheets: Iterable[Sheet], size: PaperSize) -> list[Sheet]:
    """The sheets in the size they are printed in."""
    if size is PaperSize.A4:
        return list(sheets)
    return [sheet.scaled(size.times_a4) for sheet in sheets]
