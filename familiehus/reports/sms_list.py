"""The SMS list: the text to send, with day and time filled in, and the numbers to send it to.

Numbers without names. The text does not say which course it is: a telephone on a kitchen table shows it to
whoever walks by.
"""

from typing import Final

from familiehus.courses.on_paper import SmsList
from familiehus.i18n import danish, tr
from familiehus.reports.call_list import spaced
from familiehus.reports.course_frame import (
    SIDE,
    body_end,
    draw_foot,
    draw_head,
    finished,
    where_and_when,
)
from familiehus.reports.document import ACCENT, INNER, LINE, MUTED, PAPER, Sheet
from familiehus.reports.lettering import BOLD, REGULAR, clean, wrapped
from familiehus.reports.paper_sheets import upright

_WIDE: Final = INNER + 2 * (44 - SIDE)
_ACROSS: Final = 3
_SIZE: Final = 12.0
_LEADING: Final = 17.0
_LINE: Final = 20.0
_HEADING: Final = 22.0


@danish()
def sms_text(sms: SmsList) -> str:
    """The text of the message; empty when there is nothing to say."""
    if sms.called_off:
        return tr(
            "Hej. Det, du er tilmeldt hos os, bliver desværre ikke til noget. Vi ringer til dig, eller ring "
            "selv. Hilsen {house}",
            house=sms.head.house,
        )
    if sms.meeting is None:
        return ""
    return tr(
        "Hej. Vi ses {when}. Kan du ikke komme, så sig til. Hilsen {house}",
        when=where_and_when(sms.meeting),
        house=sms.head.house,
    )


def sms_numbers(sms: SmsList) -> str:
    """One number a line, as a telephone or a web page wants them."""
    return "\n".join(sms.numbers)


@danish()
def sms_list(sms: SmsList) -> bytes:
    """A4 as PDF; the same list gives the same bytes."""
    return finished(tr("Sms-liste"), sms.head, sms_sheets(sms))


@danish()
def sms_sheets(sms: SmsList) -> list[Sheet]:
    """The sheets; the message is on the first one."""
    sheet = upright()
    top = _message(sheet, sms, draw_head(sheet, sms.head, tr("Sms-liste"), first=True))
    sheets, left = [sheet], list(sms.numbers)
    while True:
        rows = int((body_end(sheet) - top - _HEADING) // _LINE)
        with sheet.tagged("H2") if sheet is sheets[0] else sheet.aside("Header"):
            sheet.text(SIDE, top + 12, tr("Numre ({n})", n=len(sms.numbers)), 10.5, BOLD, ACCENT)
        with sheet.tagged("L", joins=sms):
            _numbers(sheet, left[: rows * _ACROSS], top)
        if not sms.numbers:
            with sheet.tagged("P"):
                sheet.text(SIDE, top + _HEADING + 14, tr("Ingen numre."), _SIZE, ink=MUTED)
        left = left[rows * _ACROSS :]
        if not left:
            break
        sheet = upright()
        top = draw_head(sheet, sms.head, tr("Sms-liste"), first=False)
        sheets.append(sheet)
    for number, sheet in enumerate(sheets, 1):
        draw_foot(sheet, tr("Makuleres, når beskeden er sendt."), number, len(sheets))
    return sheets


def _message(sheet: Sheet, sms: SmsList, top: float) -> float:
    """The text in a frame, and how it is sent; where the numbers may begin."""
    words = sms_text(sms) or tr("Holdet har ingen kommende mødegang, så der er ingen besked at sende.")
    lines = wrapped(clean(words), REGULAR, _SIZE, _WIDE - 28)
    with sheet.tagged("H2"):
        sheet.text(SIDE, top + 12, tr("Besked"), 10.5, BOLD, ACCENT)
    high = len(lines) * _LEADING + 20
    sheet.box(SIDE, top + 22, _WIDE, high, PAPER, LINE, 8)
    with sheet.tagged("P"):
        for place, line in enumerate(lines):
            sheet.text(SIDE + 14, top + 22 + 10 + 13 + place * _LEADING, line, _SIZE)
    y = top + 22 + high + 6
    with sheet.tagged("P"):
        for line in wrapped(_how(), REGULAR, 9.5, _WIDE):
            y += 13
            sheet.text(SIDE, y, line, 9.5, ink=MUTED)
    return y + 14


def _how() -> str:
    return tr(
        "Send til hver enkelt, ikke som gruppebesked: familierne skal ikke kunne se hinandens numre. Holdets "
        "navn står ikke i beskeden, for den kan læses på en låst telefon. Numrene er kun givet til beskeder "
        "om tider."
    )


def _numbers(sheet: Sheet, numbers: list[str], top: float) -> None:
    """Down the first column, then down the next one."""
    rows = -(-len(numbers) // _ACROSS) if len(numbers) > 2 * _ACROSS else len(numbers)
    for place, number in enumerate(numbers):
        column, row = divmod(place, rows)
        y = top + _HEADING + row * _LINE
        with sheet.tagged("LI"), sheet.tagged("LBody"):
            sheet.text(SIDE + column * _WIDE / _ACROSS, y + 14, spaced(number), _SIZE)
