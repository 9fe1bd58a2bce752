"""The report to one partner: its activities in the house, and how many came to them.

How many came is what was published of the period, read from the ledger and never counted here. What was
held and cancelled stands in the calendar that hangs on the door, so it is told activity by activity, without
reasons.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from familiehus.calendar.overview_sums import OverviewRow, Section, Sums
from familiehus.figures import PeriodFigures
from familiehus.i18n import danish, tr, trn
from familiehus.reports.danish import count
from familiehus.reports.document import ACCENT, INK, INNER, LINE, MARGIN, MUTED, PAPER, Imprint, Sheet, pdf
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, paragraph, shortened, wrapped
from familiehus.reports.opslag import only_published
from familiehus.reports.period_words import period_words

OWNERS: Final = "heads.owner"
_TOP: Final = 56.0
_ROW: Final = 20.0
_COLUMN: Final = 64.0
_HEADS: Final = 24.0
_END: Final = 770.0


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """``owner`` is what the partner is called, ``code`` what the figures know it by. ``held`` are its dates
    in the period, None when it has none."""

    owner: str
    code: str
    figures: PeriodFigures
    held: Section | None


@danish()
def partner_report(report: PartnerReport) -> bytes:
    """A4 as PDF; the same report gives the same bytes. Raises Bug when a small count is among the figures."""
    title = tr("Partnerrapport {period}", period=period_words(report.figures.period))
    imprint = Imprint(title, report.figures.house, report.figures.practice)
    return pdf(imprint, partner_sheets(report))


@danish()
def partner_sheets(report: PartnerReport) -> list[Sheet]:
    """The sheets without their frame."""
    only_published(report.figures)
    first = Sheet()
    y = _head(first, report)
    y = _tiles(first, report, y)
    for words in _sentences(report):
        with first.tagged("P"):
            for line in paragraph(words, 10.5, INNER):
                y += 14.5
                first.line_of(MARGIN, y, line, 10.5)
        y += 4
    rows = list(report.held.rows) if report.held is not None else []
    if not rows:
        return [first]
    return _tables(first, report, rows, y + 30)


def visitors_of(report: PartnerReport) -> int | None:
    """How many came, when that was published of this partner alone."""
    for table in report.figures.tables:
        if table.id == OWNERS:
            return next((row.value for row in table.rows if row.members == (report.code,)), None)
    return None


# -- words ------------------------------------------------------------------------------------------------


def _head(sheet: Sheet, report: PartnerReport) -> float:
    owner = clean(report.owner)
    size = fitting_size(owner, BOLD, 27, INNER, 13)
    with sheet.tagged("H1"):
        sheet.text(MARGIN, _TOP + 22, shortened(owner, BOLD, size, INNER), size, BOLD, ACCENT)
    house, period = clean(report.figures.house), period_words(report.figures.period)
    words = tr("i {house}, {period}", house=house, period=period)
    with sheet.tagged("P"):
        sheet.text(MARGIN, _TOP + 42, shortened(words, REGULAR, 13, INNER), 13)
    sheet.rule(MARGIN, _TOP + 54, INNER, ACCENT, 1.6)
    return _TOP + 68


def _tiles(sheet: Sheet, report: PartnerReport, top: float) -> float:
    tiles = list(_numbers(report))
    gap = 10.0
    wide = (INNER - gap * (len(tiles) - 1)) / len(tiles)
    with sheet.tagged("L"):
        for place, (value, words) in enumerate(tiles):
            left = MARGIN + place * (wide + gap)
            sheet.box(left, top, wide, 66, PAPER, None, 5)
            sheet.box(left, top, wide, 2.6, ACCENT, None, 1.3)
            with sheet.tagged("LI"), sheet.tagged("LBody"):
                sheet.text(left + 12, top + 38, value, fitting_size(value, BOLD, 30, wide - 24, 14), BOLD)
                size = fitting_size(words, REGULAR, 10.5, wide - 24, 7)
                sheet.text(left + 12, top + 56, words, size, ink=INK)
    return top + 76


def _numbers(report: PartnerReport) -> Sequence[tuple[str, str]]:
    came = visitors_of(report)
    sums = report.held.sums if report.held is not None else None
    held, cancelled = (0, 0) if sums is None else (sums.held, _gone(sums))
    visitors = [(count(came), trn("deltager", "deltagere", came))] if came is not None else []
    return [
        *visitors,
        (count(held), trn("gang holdt", "gange holdt", held)),
        (count(cancelled), trn("gang aflyst eller lukket", "gange aflyst eller lukket", cancelled)),
    ]


def _gone(sums: Sums) -> int:
    return sums.cancelled + sums.skipped


def _sentences(report: PartnerReport) -> list[str]:
    said = []
    if visitors_of(report) is None:
        said.append(
            tr(
                "Hvor mange der kom, kan ikke vises for jer alene: tallet er for lille, eller der er ikke "
                "talt. Det, der er talt, er med i husets samlede tal."
            )
        )
    else:
        said.append(
            tr(
                "Deltagere er det tal, huset har offentliggjort for perioden. Den, der kommer flere gange, "
                "er talt hver gang."
            )
        )
    if report.held is None:
        said.append(tr("Der stod ingen af jeres aktiviteter i husets kalender i perioden."))
    return said


# -- the activities -----------------------------------------------------------------------------------------


def _tables(sheet: Sheet, report: PartnerReport, rows: list[OverviewRow], y: float) -> list[Sheet]:
    sheets = [sheet]
    with sheet.tagged("H2"):
        sheet.text(MARGIN, y, tr("Jeres aktiviteter"), 14, BOLD)
    y += 12
    waiting = list(rows)
    while waiting:
        room = int((_END - y - _HEADS) // _ROW)
        page, waiting = waiting[:room], waiting[room:]
        with sheets[-1].tagged("Table", joins=report):
            _heads(sheets[-1], y, first=len(sheets) == 1)
            y += _HEADS
            for row in page:
                _row(sheets[-1], row, y)
                y += _ROW
        if waiting:
            sheets.append(Sheet())
            y = _TOP
    with sheets[-1].tagged("P"):
        sheets[-1].text(MARGIN, y + 14, _source(), 8.5, ink=MUTED)
    return sheets


def _source() -> str:
    return tr("Holdt og aflyst er fra husets kalender. Hvor mange der kom til hver, er ikke offentliggjort.")


def _heads(sheet: Sheet, y: float, *, first: bool) -> None:
    names = (tr("Holdt"), tr("Aflyst"), tr("Lukket dag"))
    sheet.box(MARGIN, y, INNER, _HEADS - 3, ACCENT, None, 3)
    white = (1.0, 1.0, 1.0)
    with sheet.tagged("TR") if first else sheet.aside("Header"):
        with sheet.tagged("TH", scope="Column"):
            sheet.text(MARGIN + 8, y + 14, tr("Aktivitet"), 9.5, BOLD, white)
        for place, name in enumerate(names):
            with sheet.tagged("TH", scope="Column"):
                sheet.text_middle(_middle(place), y + 14, name, 9.5, BOLD, white)


def _row(sheet: Sheet, row: OverviewRow, y: float) -> None:
    sheet.rule(MARGIN, y + _ROW - 2, INNER, LINE, 0.5)
    room = INNER - 3 * _COLUMN - 12
    with sheet.tagged("TR"):
        with sheet.tagged("TH", scope="Row"):
            [words] = wrapped(clean(row.title), REGULAR, 10.5, room, 1)
            sheet.text(MARGIN + 8, y + 12, words, 10.5)
        for place, number in enumerate((row.sums.held, row.sums.cancelled, row.sums.skipped)):
            with sheet.tagged("TD"):
                sheet.text_middle(_middle(place), y + 12, count(number), 10.5)


def _middle(place: int) -> float:
    return MARGIN + INNER - (2.5 - place) * _COLUMN
