"""Det har vi om dig: all that is stored about a family, why, until when, who sees it, and what one may ask.

For the family itself (GDPR art. 15), so in words one can read without a lawyer. Nothing that is stored is
left out, also when it reads badly.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from familiehus.courses.on_paper import PaperEvent, PaperFact, PersonPaper
from familiehus.i18n import danish, tr
from familiehus.reports.call_list import spaced
from familiehus.reports.course_frame import SIDE, body_end, course_practice_band, draw_foot
from familiehus.reports.danish import long_date, month_year
from familiehus.reports.document import ACCENT, INK, INNER, LINE, MUTED, PAPER, Imprint, Sheet, bound
from familiehus.reports.lettering import BOLD, REGULAR, clean, shortened, wrapped
from familiehus.reports.paper_sheets import BAND, upright
from familiehus.values import Month

_WIDE: Final = INNER + 2 * (44 - SIDE)
_COLUMNS: Final = (164.0, 142.0, _WIDE - 306.0)
_SIZE: Final = 10.0
_LEADING: Final = 13.5
_PAD: Final = 5.0


@dataclass(frozen=True)
class _Block:
    """Something that is not divided between two sheets: cells of lines side by side, or one paragraph."""

    cells: tuple[tuple[float, str, tuple[str, ...]], ...]
    """(left edge, font, lines)"""
    ground: bool = False
    before: float = 0.0
    heading: bool = False

    @property
    def high(self) -> float:
        return self.before + max(len(lines) for _, _, lines in self.cells) * _LEADING + 2 * _PAD


@danish()
def person_extract(paper: PersonPaper) -> bytes:
    """A4 as PDF. Its title names nobody."""
    return bound(Imprint(_title(paper), paper.house, paper.practice), extract_sheets(paper))


@danish()
def extract_sheets(paper: PersonPaper) -> list[Sheet]:
    """The sheets."""
    pages = list(_pages(list(_blocks(paper)), paper))
    sheets = []
    below: _Block | None = None
    for number, blocks in enumerate(pages, 1):
        sheet = upright()
        with nullcontext() if number == 1 else sheet.aside("Header"):
            y = _head(sheet, paper, first=number == 1)
        for block in blocks:
            below = block if block.heading else below
            y = _draw(sheet, block, y, below)
        draw_foot(sheet, tr("Udleveret til familien selv."), number, len(pages))
        sheets.append(sheet)
    return sheets


def _title(paper: PersonPaper) -> str:
    """A family on its way is several."""
    return tr("Det har vi om jer") if paper.on_the_way else tr("Det har vi om dig")


def _head(sheet: Sheet, paper: PersonPaper, *, first: bool) -> float:
    top = 40.0 + (BAND - 8 if paper.practice else 0)
    if paper.practice:
        course_practice_band(sheet, first=first)
    with sheet.tagged("H1"):
        sheet.text(SIDE, top + 14, _title(paper), 24 if first else 15, BOLD, ACCENT)
    right, made = SIDE + _WIDE, tr("udskrevet {date}", date=long_date(paper.made_on))
    with sheet.tagged("P"):
        sheet.text_right(right, top + 4, shortened(clean(paper.house), BOLD, 10, 230), 10, BOLD)
    with sheet.tagged("P"):
        sheet.text_right(right, top + 18, made, 9.5, ink=MUTED)
    sheet.rule(SIDE, top + 28, _WIDE, ACCENT, 1.6)
    return top + 34


def _blocks(paper: PersonPaper) -> Iterator[_Block]:
    yield _words(
        tr("Her står alt, huset har skrevet ned om jer og de samtykker og henvisninger, vi har talt om, og "
           "hvorfor. Er I på et hold, er der et ark for sig om pladsen.") if paper.on_the_way else
        tr("Her står alt, huset har skrevet ned om jer på “{course}”, og hvorfor. Er I på flere hold, "
           "er der et ark for hvert.", course=paper.course)
    )  # fmt: skip
    for whom in dict.fromkeys(fact.whom for fact in paper.facts):
        yield _heading(whom or tr("Tilmeldingen"))
        yield from _shaded(_fact(one) for one in paper.facts if one.whom == whom)
    if paper.marks:
        yield _heading(tr("Fremmødet"))
        yield from _shaded(_row(long_date(day), came, "") for day, came in paper.marks)
    if paper.happened:
        yield _heading(tr("Hvad der er sket"))
        yield from _shaded(_row(_moment(one.at), one.what, _because(one)) for one in paper.happened)
    yield from _rights(paper)


def _rights(paper: PersonPaper) -> Iterator[_Block]:
    source, *rest = _of_the_way() if paper.on_the_way else _of_a_course()
    said = (
        source,
        (tr("Hvor længe"), _how_long(paper)),
        *rest,
        (tr("Numre"), tr(
            "I programmet er I kendt under disse tilfældige numre: {ids}. Det første bliver stående, når "
            "resten er slettet, så en gammel kopi ikke kan hente jer tilbage.", ids=", ".join(paper.ids))),
    )  # fmt: skip
    for title, words in said:
        yield _heading(title)
        yield _words(words)


def _of_a_course() -> tuple[tuple[str, str], ...]:
    return (
        (tr("Hvor det kommer fra"), tr(
            "Det har I selv fortalt, eller det er skrevet ned, da I kom. Er I henvist, ved vi kun, hvilket "
            "fag der henviste.")),
        (tr("Hvem kan se det"), tr(
            "Husets medarbejdere i receptionen, koordinatorerne og lederen. Den, der passer programmet, kan "
            "ikke. Det ligger låst på husets egen computer og gives ikke videre.")),
        (tr("Det kan I"), tr(
            "I kan få det rettet, hvis det er forkert, og få det slettet før tid: sig det til en "
            "medarbejder. Sletningen kan ikke fortrydes, og så har I ikke længere en plads. I kan klage til "
            "kommunens databeskyttelsesrådgiver eller til Datatilsynet (datatilsynet.dk).")),
    )  # fmt: skip


def _of_the_way() -> tuple[tuple[str, str], ...]:
    return (
        (tr("Hvor det kommer fra"), tr(
            "Det har I selv fortalt, eller den, der henviste jer eller tog imod jer, har fortalt det. Ved "
            "hvert skridt står, hvem der fortalte det.")),
        (tr("Hvem kan se det"), tr(
            "Koordinatorerne, lederen og den medarbejder i receptionen, der skrev jer ind eller henviste "
            "jer. Den, der passer programmet, kan ikke. Det ligger låst på husets egen computer. Det, der "
            "står i en henvisning, gives videre til den, I har sagt ja til, eller I tager det selv med. Er "
            "der holdt et møde efter § 11 e, står det her, hvem der var med.")),
        (tr("Det kan I"), tr(
            "I kan altid trække et samtykke tilbage, få det rettet, der er forkert, og få det hele slettet "
            "før tid: sig det til en medarbejder. Sletningen kan ikke fortrydes, og så følger huset ikke "
            "længere op på det, der er i gang. Det, der er sendt, har modtageren stadig. I kan klage til "
            "kommunens databeskyttelsesrådgiver eller til Datatilsynet (datatilsynet.dk).")),
    )  # fmt: skip


def _how_long(paper: PersonPaper) -> str:
    if paper.erase_on is None or paper.in_backups_until is None:
        return tr(
            "Så længe en henvisning er i gang, eller nogen mangler besked, og seks måneder efter det sidste. "
            "Så sletter huset det. I husets låste sikkerhedskopier kan det ligge et år til; hentes en kopi "
            "frem, bliver det slettet igen."
        )
    return tr(
        "Huset sletter det {day}. I husets låste sikkerhedskopier kan det ligge til {last}; hentes en "
        "kopi frem, bliver det slettet igen.",
        day=long_date(paper.erase_on),
        last=long_date(paper.in_backups_until),
    )


def _fact(one: PaperFact) -> _Block:
    return _row(one.what, _value(one.value), one.why)


def _because(one: PaperEvent) -> str:
    if not one.needed:
        return one.reason
    return tr(
        "{reason}: {needed} skulle bruges, {free} var ledige",
        reason=one.reason,
        needed=one.needed,
        free=one.free,
    )


def _row(what: str, value: str, why: str) -> _Block:
    cells, x = [], SIDE
    for words, name, wide in zip((what, value, why), (REGULAR, BOLD, REGULAR), _COLUMNS, strict=True):
        cells.append((x + 6, name, wrapped(clean(words), name, _SIZE, wide - 12)))
        x += wide
    return _Block(tuple(cells))


def _shaded(rows: Iterator[_Block]) -> Iterator[_Block]:
    for number, row in enumerate(rows):
        yield _Block(row.cells, ground=number % 2 == 0)


def _heading(words: str) -> _Block:
    return _Block(((SIDE, BOLD, wrapped(clean(words), BOLD, _SIZE, _WIDE)),), before=10, heading=True)


def _words(words: str) -> _Block:
    return _Block(((SIDE, REGULAR, wrapped(clean(words), REGULAR, _SIZE, _WIDE)),))


def _value(value: str | int | bool | date | datetime | Month) -> str:
    if isinstance(value, bool):
        return tr("ja") if value else tr("nej")
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, Month):
        return month_year(value)
    return long_date(value) if isinstance(value, date) else spaced(str(value))


def _moment(at: datetime) -> str:
    return tr("{day} kl. {time}", day=long_date(at.date()), time=f"{at.hour}.{at.minute:02d}")


def _pages(blocks: Sequence[_Block], paper: PersonPaper) -> Iterator[list[_Block]]:
    """A heading goes with what stands below it."""
    room = body_end(upright()) - _head(upright(), paper, first=False)
    page: list[_Block] = []
    used = 0.0
    for place, block in enumerate(blocks):
        below = blocks[place + 1].high if block.heading and place + 1 < len(blocks) else 0.0
        if page and used + block.high + below > room:
            yield page
            page, used = [], 0.0
        page.append(block)
        used += block.high
    yield page


def _draw(sheet: Sheet, block: _Block, top: float, below: _Block | None) -> float:
    """One block. Rows below the same heading are one table."""
    end = top + block.high
    y = top + block.before
    if block.ground:
        sheet.box(SIDE, y, _WIDE, end - y, PAPER, None, 4)
    if block.heading:
        sheet.rule(SIDE, end - 1, _WIDE, LINE)
    if len(block.cells) == 1:
        with sheet.tagged("H2" if block.heading else "P"):
            _lines(sheet, block, 0, y)
        return end
    with sheet.tagged("Table", joins=below), sheet.tagged("TR"):
        with sheet.tagged("TH", scope="Row"):
            _lines(sheet, block, 0, y)
        for cell in range(1, len(block.cells)):
            with sheet.tagged("TD"):
                _lines(sheet, block, cell, y)
    return end


def _lines(sheet: Sheet, block: _Block, cell: int, top: float) -> None:
    x, name, lines = block.cells[cell]
    ink = ACCENT if block.heading else INK
    for number, line in enumerate(lines):
        sheet.text(x, top + _PAD + 9.5 + number * _LEADING, line, _SIZE, name, ink)
