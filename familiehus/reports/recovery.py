"""The sealed sheet with one recovery code: the last door into the house's data (CUPBOARD.md, Keys).

It is read by somebody on a bad day, perhaps years from now, who has never seen it before: big
groups with numbers, one page, plain steps. No QR code on purpose: it would invite a phone, and
a camera roll that is copied to a cloud is the opposite of a sealed envelope.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from familiehus.i18n import danish, tr
from familiehus.reports.danish import long_date
from familiehus.reports.document import (
    ACCENT,
    INNER,
    LINE,
    MARGIN,
    MUTED,
    PAPER,
    WARM,
    WARM_PAPER,
    WHITE,
    Imprint,
    Sheet,
    pdf,
)
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, paragraph, width, wrapped

_CELL_HIGH: Final = 56.0
_CELL_GAP: Final = 8.0
_PAD: Final = 16.0
_SIZE: Final = 10.5
_LEADING: Final = 14.5


@danish()
def recovery_sheet(house: str, holder: str, groups: Sequence[str], made_on: date, practice: bool) -> bytes:
    """One A4 page with the code in ``groups`` (as they are typed), for ``holder`` to keep sealed."""
    sheet = Sheet()
    y = _heading(sheet, clean(house), clean(holder), made_on)
    y = _code(sheet, y + 18, [clean(group) for group in groups])
    for title, parts in _advice():
        y = _section(sheet, y + 22, title, parts)
    y = _warning(sheet, y + 22)
    _seal(sheet, y + 30)
    return pdf(Imprint(tr("Gendannelseskode"), house, practice), [sheet])


def _heading(sheet: Sheet, house: str, holder: str, made_on: date) -> float:
    with sheet.tagged("H1"):
        sheet.text(MARGIN, 68, tr("Gendannelseskode"), 25, BOLD)
    y = 90.0
    with sheet.tagged("P"):
        for line in wrapped(house, REGULAR, 12.5, INNER * 0.55, 2):
            sheet.text(MARGIN, y, line, 12.5, ink=MUTED)
            y += 15
    right = MARGIN + INNER
    top = 72.5
    with sheet.tagged("P"):
        sheet.text_right(right, 59, tr("opbevares forseglet af"), 9.5, ink=MUTED)
        for line in wrapped(holder, BOLD, 9.5, INNER * 0.4, 2):
            sheet.text_right(right, top, line, 9.5, BOLD)
            top += 13.5
    with sheet.tagged("P"):
        sheet.text_right(right, top, tr("lavet {date}", date=long_date(made_on)), 9.5, ink=MUTED)
    rule = max(y - 15, top) + 14
    sheet.rule(MARGIN, rule, INNER, ACCENT, 2)
    return rule


def _code(sheet: Sheet, top: float, groups: Sequence[str]) -> float:
    """The groups in a frame, each with its number, so that somebody can read them aloud and be followed."""
    across = min((4, 3, 5), key=lambda number: -len(groups) % number)
    rows = -(-len(groups) // across)
    high = 2 * _PAD + rows * _CELL_HIGH + (rows - 1) * _CELL_GAP
    sheet.box(MARGIN, top, INNER, high, PAPER, ACCENT)
    wide = (INNER - 2 * _PAD - (across - 1) * _CELL_GAP) / across
    size = min((fitting_size(group, BOLD, 25, wide - 42, 9) for group in groups), default=25.0)
    with sheet.tagged("L"):
        for number, group in enumerate(groups):
            x = MARGIN + _PAD + number % across * (wide + _CELL_GAP)
            y = top + _PAD + number // across * (_CELL_HIGH + _CELL_GAP)
            sheet.box(x, y, wide, _CELL_HIGH, WHITE, LINE)
            with sheet.tagged("LI"):
                with sheet.tagged("Lbl"):
                    sheet.text(x + 7, y + 13, str(number + 1), 8, ink=MUTED)
                with sheet.tagged("LBody"):
                    middle = y + _CELL_HIGH / 2 + size * 0.35 + 2
                    sheet.spaced(x + wide / 2 + 2, middle, group, size, BOLD, 3)
    return top + high


def _advice() -> list[tuple[str, list[str]]]:
    return [
        (
            tr("Hvad er det?"),
            [
                tr(
                    "Husets oplysninger ligger låst på computeren. Denne kode åbner dem, når ingen kan huske "
                    "sin adgangssætning, eller når computeren er skiftet ud. Den åbner alt, så den er lige "
                    "så hemmelig som det, den beskytter."
                )
            ],
        ),
        (
            tr("Hvor skal den ligge?"),
            [
                tr(
                    "I en lukket kuvert i et aflåst skab eller en boks, ikke i samme rum som computeren. "
                    "Der er to koder: én hos husets leder og én hos kommunens IT. De passer på hver sin."
                ),
                tr(
                    "Tag ikke billede af arket, og skriv ikke koden ind på en telefon eller i en mail: "
                    "billeder og mails bliver kopieret. Derfor er der heller ingen QR-kode."
                ),
            ],
        ),
        (
            tr("Når der er brug for den"),
            [
                tr("1. Start programmet, og vælg gendannelseskode i stedet for adgangssætning."),
                tr("2. Skriv grupperne i nummerorden. Programmet siger til, hvis noget er skrevet forkert."),
                tr("3. Vælg en ny adgangssætning med det samme, og læg arket i en ny, lukket kuvert."),
            ],
        ),
    ]


def _section(sheet: Sheet, top: float, title: str, parts: Sequence[str]) -> float:
    """A heading in the left margin column and its text beside it."""
    left = MARGIN + 132
    with sheet.tagged("H2"):
        for number, line in enumerate(wrapped(title, BOLD, _SIZE, 118)):
            sheet.text(MARGIN, top + 10 + number * _LEADING, line, _SIZE, BOLD)
    y = top + 10
    for part in parts:
        with sheet.tagged("P"):
            for words in paragraph(part, _SIZE, INNER - 132):
                sheet.line_of(left, y, words, _SIZE)
                y += _LEADING
        y += 3
    return y - _LEADING


def _warning(sheet: Sheet, top: float) -> float:
    words = tr(
        "Koden står kun her. Programmet gemmer den ikke, og ingen, heller ikke den, der har lavet "
        "programmet, kan finde den frem igen. Er arket væk, så lad en leder, der stadig kan låse op, lave en "
        "ny kode i dag."
    )
    lines = paragraph(words, _SIZE, INNER - 36)
    high = 18 + 16 + len(lines) * _LEADING
    sheet.box(MARGIN, top, INNER, high, WARM_PAPER)
    sheet.box(MARGIN, top, 4, high, WARM)
    with sheet.tagged("H2"):
        sheet.text(MARGIN + 18, top + 21, tr("Ingen kan lave denne kode igen"), _SIZE, BOLD, WARM)
    with sheet.tagged("P"):
        for number, line in enumerate(lines):
            sheet.line_of(MARGIN + 18, top + 38 + number * _LEADING, line, _SIZE)
    return top + high


def _seal(sheet: Sheet, top: float) -> None:
    """Lines to write on: who sealed the envelope, and when."""
    x = MARGIN
    for label, share in ((tr("Lagt i kuvert den"), 0.36), (tr("af"), 0.64)):
        wide = INNER * share - 12
        with sheet.tagged("P"):
            sheet.text(x, top, label, 9, ink=MUTED)
        used = width(label, REGULAR, 9) + 6
        sheet.rule(x + used, top + 2, wide - used, MUTED)
        x += wide + 24


__all__ = ["recovery_sheet"]
