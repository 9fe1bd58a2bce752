"""Samtykke: the paper a family signs, or takes home after an oral yes. Large letters, plain words, no CPR.

What, from whom, to whom, why and until when stand apart, because that is what the family says yes to; below
them what it can do. Nobody stands in the title or the name of the file.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from familiehus.handover.consent import Consent, ConsentForm
from familiehus.i18n import danish, tr
from familiehus.reports.consent_words import giver_words, lowered, purpose_words, receiver_words
from familiehus.reports.course_frame import SIDE, body_end, course_practice_band, draw_foot
from familiehus.reports.danish import long_date
from familiehus.reports.document import ACCENT, INK, LINE, MUTED, PAPER, Colour, Imprint, Sheet, bound
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, wrapped
from familiehus.reports.paper_sheets import BAND, upright

_LEFT: Final = SIDE
_LABEL: Final = 142.0
"""Room for the question to the left of its answer, in points."""
_HEAD: Final = 66.0
_SIZES: Final = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0)
"""Of the answers; the largest at which all fits on one sheet."""
_SIGN: Final = 108.0
_TOGETHER: Final = 8
"""Things of a list that are not divided between two sheets."""


@dataclass(frozen=True)
class ConsentPaper:
    """``for_house`` is the house's own copy of a written one. ``made_on`` is when it is printed."""

    consent: Consent
    house: str
    practice: bool
    made_on: date
    copies: int = 1

    @property
    def written(self) -> bool:
        """It is to be signed."""
        return self.consent.form is ConsentForm.WRITTEN


@dataclass(frozen=True)
class _Part:
    """Something that stands on one sheet: a question with its answer, a right, or the signatures."""

    kind: Literal["answer", "list", "right", "sign"]
    label: str = ""
    lines: tuple[tuple[str, ...], ...] = ()
    """Lines of each paragraph or of each thing in the list."""
    size: float = 10.5

    @property
    def leading(self) -> float:
        return self.size * 1.36

    @property
    def high(self) -> float:
        if self.kind == "sign":
            return _SIGN
        text = sum(len(one) for one in self.lines) * self.leading
        if self.kind == "right":
            return text + self.leading + 9
        return max(text + (len(self.lines) - 1) * 3, self.leading) + 13


@danish()
def consent_form(paper: ConsentPaper) -> bytes:
    """A4 as PDF, one copy after the other."""
    return bound(Imprint(_title(paper), paper.house, paper.practice), consent_sheets(paper))


@danish()
def consent_sheets(paper: ConsentPaper) -> list[Sheet]:
    """The sheets. Of an oral yes only the family gets one."""
    owners = [tr("Familiens eksemplar")]
    if paper.written and paper.copies > 1:
        owners.append(tr("Husets eksemplar"))
    return [sheet for number, owner in enumerate(owners) for sheet in _copy(paper, owner, first=number == 0)]


def _title(paper: ConsentPaper) -> str:
    return tr("Samtykke") if paper.written else tr("Kvittering for et mundtligt ja")


def _copy(paper: ConsentPaper, owner: str, *, first: bool) -> list[Sheet]:
    pages = _laid(paper)
    sheets = []
    for number, parts in enumerate(pages, 1):
        sheet = upright()
        y = _head(sheet, paper, owner, first=first and number == 1, again=number > 1)
        for part in parts:
            _draw(sheet, part, paper, y)
            y += part.high
        draw_foot(sheet, _foot(paper), number, len(pages))
        sheets.append(sheet)
    return sheets


def _laid(paper: ConsentPaper) -> list[list[_Part]]:
    """Large letters as long as one sheet holds them; then two sheets."""
    room = body_end(upright()) - _top(paper) - _HEAD
    for size in _SIZES:
        parts = list(_parts(paper, size))
        if sum(one.high for one in parts) <= room:
            return [parts]
    return list(_paged(parts, room))


def _paged(parts: Sequence[_Part], room: float) -> Iterator[list[_Part]]:
    """The signature never stands alone: the last right goes with it."""
    page: list[_Part] = []
    used = 0.0
    parts = [piece for part in parts for piece in _pieces(part)]
    for place, part in enumerate(parts):
        after = parts[place + 1].high if place + 2 == len(parts) else 0.0
        if page and used + part.high + after > room:
            yield page
            page, used = [], 0.0
        page.append(part)
        used += part.high
    yield page


def _pieces(part: _Part) -> Iterator[_Part]:
    for first in range(0, max(len(part.lines), 1), _TOGETHER):
        label = part.label if first == 0 else ""
        yield replace(part, label=label, lines=part.lines[first : first + _TOGETHER])


def _parts(paper: ConsentPaper, size: float) -> Iterator[_Part]:
    one, text = paper.consent, paper.consent.text
    yield _answer(tr("Hvem siger ja"), giver_words(one), size)
    lines = [lowered(line) for line in text.information if line.strip()]
    told = tuple(wrapped(clean(line), BOLD, size, _wide() - 14) for line in lines)
    yield _Part("list", tr("Hvad må fortælles"), told, size)
    yield _answer(tr("Hvem fortæller det"), text.sender, size)
    yield _answer(tr("Hvem får det at vide"), receiver_words(text), size)
    yield _answer(tr("Hvorfor"), purpose_words(text.purpose), size)
    yield _answer(tr("Hvor længe"), tr("Til og med {day}.", day=long_date(one.until)), size)
    for label, words in _rights(paper):
        small = max(10.5, min(12.5, size * 0.8))
        room = upright().wide - 2 * _LEFT
        yield _Part("right", label, (wrapped(clean(words), REGULAR, small, room),), small)
    yield _Part("sign")


def _answer(label: str, words: str, size: float) -> _Part:
    return _Part("answer", label, (wrapped(clean(words), BOLD, size, _wide()),), size)


def _rights(paper: ConsentPaper) -> Iterator[tuple[str, str]]:
    yield (
        tr("Du bestemmer selv"),
        tr("Du behøver ikke at sige ja, og du kan bruge huset, også hvis du siger nej. Kun det, der står "
           "ovenfor, bliver fortalt, og kun til dem, der står der."),
    )  # fmt: skip
    yield (
        tr("Du kan trække dit ja tilbage når som helst"),
        tr("Sig det til en medarbejder, eller ring eller skriv til huset. Du skal ikke sige hvorfor. Vi "
           "stopper med det samme og siger det til dem, der har fået noget at vide. Det, der allerede er "
           "fortalt, kan vi ikke gøre usagt."),
    )  # fmt: skip
    yield (
        tr("Det gemmer vi"),
        tr("Huset gemmer dette samtykke, så vi kan vise, hvad du sagde ja til. Det bliver slettet seks "
           "måneder efter, at det sidste om jer er slut. Du kan få at se, hvad vi har om dig, og få det "
           "rettet. Du kan klage til den, der rådgiver kommunen om databeskyttelse, eller til Datatilsynet "
           "(datatilsynet.dk). Skriv ikke CPR-nummer på papiret; det har vi ikke brug for."),
    )  # fmt: skip


def _foot(paper: ConsentPaper) -> str:
    if paper.written:
        return tr("Underskrevet papir gemmes låst og makuleres, når samtykket ikke gælder længere.")
    return tr("Udleveret til familien selv.")


# -- drawing ---------------------------------------------------------------------------------------------


def _wide() -> float:
    return upright().wide - 2 * _LEFT - _LABEL


def _top(paper: ConsentPaper) -> float:
    return 40.0 + (BAND - 8 if paper.practice else 0)


def _head(sheet: Sheet, paper: ConsentPaper, owner: str, *, first: bool, again: bool) -> float:
    top, right = _top(paper), sheet.wide - _LEFT
    if paper.practice:
        course_practice_band(sheet, first=first)
    with sheet.aside("Header") if again else sheet.tagged("H1" if first else "H2"):
        sheet.text(_LEFT, top + 18, f"{_title(paper)} ", 24 if paper.written else 20, BOLD, ACCENT)
    for y, words, size, name, ink in (
        (top + 6, paper.house, 10.5, BOLD, INK),
        (top + 21, owner, 10, REGULAR, MUTED),
    ):
        with sheet.aside("Header") if again else sheet.tagged("P"):
            sheet.text_right(right, y, shortened(clean(words), name, size, 200), size, name, ink)
    sheet.rule(_LEFT, top + 34, right - _LEFT, ACCENT, 1.6)
    return top + _HEAD - 18


def _draw(sheet: Sheet, part: _Part, paper: ConsentPaper, top: float) -> None:
    if part.kind == "sign":
        _signatures(sheet, paper, top)
    elif part.kind == "right":
        _right(sheet, part, top)
    else:
        _question(sheet, part, top)


def _question(sheet: Sheet, part: _Part, top: float) -> None:
    base, x = top + part.leading, _LEFT + _LABEL
    if part.label:
        with sheet.tagged("H2"):
            sheet.text(_LEFT, base, part.label, 11.5, REGULAR, MUTED)
    if part.kind == "answer":
        with sheet.tagged("P"):
            _lines(sheet, x, base, part.lines[0], part, BOLD)
    else:
        _list(sheet, part, x, base)
    sheet.rule(_LEFT, top + part.high - 3, sheet.wide - 2 * _LEFT, LINE)


def _list(sheet: Sheet, part: _Part, x: float, y: float) -> None:
    with sheet.tagged("L"):
        for lines in part.lines:
            with sheet.tagged("LI"):
                with sheet.tagged("Lbl"):
                    sheet.text(x, y, "•", part.size, BOLD, ACCENT)
                with sheet.tagged("LBody"):
                    _lines(sheet, x + 14, y, lines, part, BOLD)
            y += len(lines) * part.leading + 3


def _right(sheet: Sheet, part: _Part, top: float) -> None:
    with sheet.tagged("H2"):
        sheet.text(_LEFT, top + part.leading + 3, part.label, part.size, BOLD, ACCENT)
    with sheet.tagged("P"):
        _lines(sheet, _LEFT, top + 2 * part.leading + 3, part.lines[0], part, REGULAR)


def _lines(sheet: Sheet, x: float, y: float, lines: Sequence[str], part: _Part, name: str) -> None:
    ink: Colour = INK
    for number, line in enumerate(lines):
        sheet.text(x, y + number * part.leading, line, part.size, name, ink)


def _signatures(sheet: Sheet, paper: ConsentPaper, top: float) -> None:
    one, right = paper.consent, sheet.wide - _LEFT
    if not paper.written:
        words = tr(
            "{name} sagde ja mundtligt d. {day} til {staff}.",
            name=clean(one.giver), day=long_date(one.given_on), staff=clean(one.taken_by),
        )  # fmt: skip
        sheet.box(_LEFT, top + 14, right - _LEFT, 46, PAPER, None, 6)
        lines = wrapped(words, BOLD, 11.5, right - _LEFT - 28, 2)
        with sheet.tagged("P"):
            for number, line in enumerate(lines):
                sheet.text(_LEFT + 14, top + 34 + (number * 15 if len(lines) > 1 else 7), line, 11.5, BOLD)
        return
    middle = _LEFT + _LABEL
    for y, who in (
        (top + 44, clean(one.giver)),
        (top + 92, tr("{staff}, for huset", staff=clean(one.taken_by))),
    ):
        for x, wide, label in (
            (_LEFT, 104.0, tr("Dato")),
            (middle, right - middle, tr("Underskrift: {who}", who=who)),
        ):
            sheet.rule(x, y, wide, INK, 0.8)
            with sheet.tagged("P"):
                sheet.text(x, y + 12, shortened(label, REGULAR, 9.5, wide), 9.5, ink=MUTED)
