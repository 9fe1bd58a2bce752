"""What stands around the papers of a course: title, whose it is, "kun til personale", practice band, foot."""

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Final

from familiehus.calendar.activity import clock_span
from familiehus.courses.on_paper import Meeting, PaperHead
from familiehus.i18n import tr
from familiehus.reports.danish import day_and_month
from familiehus.reports.document import ACCENT, LINE, MUTED, WARM, WARM_PAPER, WHITE, Imprint, Sheet, bound
from familiehus.reports.lettering import BOLD, REGULAR, clean, fitting_size, shortened, width
from familiehus.reports.opening_words import weekday_name
from familiehus.reports.paper_sheets import BAND

SIDE: Final = 40.0
_TOP: Final = 40.0
_HEAD: Final = 52.0
_TITLE: Final = 22.0
_PILL: Final = 10.5
_FOOT: Final = 34.0
"""Height of the foot, in points from the lower edge."""


def draw_head(sheet: Sheet, head: PaperHead, title: str, *, first: bool) -> float:
    """The course over a rule, the paper's name beside it and its mark; where the body may begin. It is read
    on the first sheet only."""
    top = body_top(head) - _HEAD
    if head.practice:
        course_practice_band(sheet, first=first)
    with nullcontext() if first else sheet.aside("Header"):
        _head_words(sheet, head, title, top)
    sheet.rule(SIDE, top + 40, sheet.wide - 2 * SIDE, ACCENT, 1.6)
    return body_top(head)


def _head_words(sheet: Sheet, head: PaperHead, title: str, top: float) -> None:
    right = sheet.wide - SIDE
    mark = tr("Kun til personale")
    wide = width(mark, BOLD, _PILL) + 22
    course = clean(head.course)
    room = sheet.wide - 2 * SIDE - wide - 14
    size = fitting_size(course, BOLD, _TITLE, room, 13)
    spoken = f"{shortened(course, BOLD, size, room)} "  # or a reader glues it to the mark beside it
    with sheet.tagged("H1"):
        sheet.text(SIDE, top + 12, spoken, size, BOLD, ACCENT)
    sheet.box(right - wide, top - 5, wide, 21, WARM_PAPER, WARM, 10)
    with sheet.tagged("P"):
        sheet.text(right - wide + 11, top + 9, mark, _PILL, BOLD, WARM)
    house = shortened(clean(head.house), REGULAR, 10.5, sheet.wide / 2 - SIDE)
    with sheet.tagged("P"):
        sheet.text(SIDE, top + 31, title, 10.5, BOLD)
    with sheet.tagged("P"):
        sheet.text_right(right, top + 31, house, 10.5, ink=MUTED)


def body_top(head: PaperHead) -> float:
    """Where the body may begin."""
    return _TOP + _HEAD + (BAND - 8 if head.practice else 0)


def course_practice_band(sheet: Sheet, *, first: bool) -> None:
    """On practice data a band across the top that nobody can miss; said once, on the first sheet."""
    sheet.box(0, 0, sheet.wide, BAND, WARM_PAPER)
    sheet.box(0, BAND, sheet.wide, 1.6, WARM)
    with sheet.announced() if first else sheet.aside("Header"):
        sheet.text_middle(sheet.wide / 2, 17.5, tr("ØVEHUS: opdigtede familier"), 11, BOLD, WARM)


def draw_foot(sheet: Sheet, words: str, number: int, of: int) -> None:
    """What is done with the paper when it has been used, and which page it is. The last
    sheet's is read."""
    y, right = sheet.high - 20, sheet.wide - SIDE
    sheet.rule(SIDE, sheet.high - _FOOT, sheet.wide - 2 * SIDE, LINE)
    page = tr("Side {number} af {of}", number=number, of=of)
    room = sheet.wide - 2 * SIDE - width(page, REGULAR, 8.5) - 16
    with sheet.tagged("P") if number == of else sheet.aside("Footer"):
        sheet.text(SIDE, y, shortened(words, REGULAR, 8.5, room), 8.5, ink=MUTED)
    with sheet.aside("Footer"):
        sheet.text_right(right, y, page, 8.5, ink=MUTED)


def body_end(sheet: Sheet) -> float:
    """Where the body must end."""
    return sheet.high - _FOOT - 10


def finished(title: str, head: PaperHead, sheets: Sequence[Sheet]) -> bytes:
    """The file. Its title is what sort of paper it is: never the course, which somebody may have named after
    a family."""
    return bound(Imprint(title, head.house, head.practice), sheets)


def tick_box(sheet: Sheet, middle: float, centre: float, side: float = 14) -> None:
    """An empty box to tick, around a point."""
    sheet.box(middle - side / 2, centre - side / 2, side, side, WHITE, MUTED, 2.5)


def meeting_words(meeting: Meeting) -> str:
    """``onsdag 2. december kl. 9.30–11``."""
    day = tr("{weekday} {day}", weekday=weekday_name(meeting.day), day=day_and_month(meeting.day))
    return tr("{day} kl. {hours}", day=day, hours=clock_span(meeting.start, meeting.end))


def where_and_when(meeting: Meeting) -> str:
    """The same with the place, in a house that has several."""
    if not meeting.place:
        return meeting_words(meeting)
    return tr("{meeting}, {place}", meeting=meeting_words(meeting), place=meeting.place)
