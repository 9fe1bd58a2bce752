"""The page every print shares: size, frame, colours, footer with page number, practice band, writing.

A page is first laid out as plain lists of shapes and texts (``Sheet``), so that its number of
pages is known before the first footer and a test can ask what stands where. Only then is it
painted (``painting``), which keeps a page close to the cost of bare drawing. While it is laid
out it is told what its letters are (``tagging``), for those who listen to it.
``invariant``: the same figures give the same bytes.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from familiehus.i18n import tr
from familiehus.reports.lettering import BOLD, REGULAR, Run, clean, font, shortened, width
from familiehus.reports.painting import paint
from familiehus.reports.tagging.element import Element, Inside, Kind, Tags
from familiehus.reports.tagging.outline import add_bookmarks
from familiehus.reports.tagging.structure import add_structure

PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
MARGIN: Final = 44.0
INNER: Final = PAGE_WIDTH - 2 * MARGIN
TOP: Final = 48.0
BOTTOM: Final = 780.0
"""Where the body may stand, in points from the top edge."""

Colour = tuple[float, float, float]


def rgb(code: str) -> Colour:
    """``0B5F6A`` as PDF wants it."""
    red, green, blue = (round(int(code[place : place + 2], 16) / 255, 4) for place in (0, 2, 4))
    return red, green, blue


INK: Final = rgb("1C2B2D")
MUTED: Final = rgb("55666A")
LINE: Final = rgb("D9D2C6")
PAPER: Final = rgb("F6F3EE")
ACCENT: Final = rgb("0B5F6A")
WARM: Final = rgb("A8412A")
WARM_PAPER: Final = rgb("FBE7E0")
WHITE: Final = rgb("FFFFFF")
BLACK: Final = rgb("000000")
BLUE: Final = rgb("0072B2")
"""The chart colour; always with the number beside it."""
BLUE_PAPER: Final = rgb("D6E8F3")


class Text(NamedTuple):
    """Words whose first letter stands at ``x`` on the baseline ``y`` (points from the top left corner)."""

    x: float
    y: float
    words: str
    size: float
    font: str
    ink: Colour
    spacing: float
    element: Element


Rings = tuple[tuple[tuple[float, float], ...], ...]


class Shape(NamedTuple):
    """A rectangle; a rule is a rectangle without an edge and with little height. With a ``path``: a land."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour | None
    edge: Colour | None
    radius: float
    square: str
    """The side whose corners stay square: ``right`` or ``bottom``."""
    element: Element
    path: Rings = ()
    """What lies inside an odd number of these rings, within the rectangle."""


class Stroke(NamedTuple):
    """A straight line between two points: the hatching of what is blocked."""

    x: float
    y: float
    to_x: float
    to_y: float
    ink: Colour
    thick: float
    element: Element


@dataclass
class Sheet:
    """One page as lists of what will be painted. ``y`` counts downwards from the top edge, in points."""

    texts: list[Text] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    wide: float = PAGE_WIDTH
    high: float = PAGE_HEIGHT
    tags: Tags = field(default_factory=Tags)

    def tagged(
        self, kind: Kind, *, says: str = "", scope: Literal["", "Column", "Row"] = "", across: int = 1,
        joins: object = None,
    ) -> Inside:  # fmt: skip
        """What is drawn inside is a heading, a paragraph, a cell … (``tagging`` says how)."""
        return self.tags.within(
            self.tags.open(Element(kind, says=says, scope=scope, across=across, joins=joins))
        )

    def nothing(self, kind: Kind) -> None:
        """A cell without letters: every row of a table has as many as the others."""
        self.tags.open(Element(kind))

    def figure(self, alt: str) -> Inside:
        """The shapes drawn inside are a chart that shows ``alt``."""
        return self.tags.within(self.tags.open(Element("Figure", alt=alt)))

    def aside(self, where: Literal["", "Header", "Footer"] = "") -> Inside:
        """What is drawn inside is not read: it repeats on every page, or only repeats what was said."""
        return self.tags.within(Element("Artifact", aside=where))

    def announced(self) -> Inside:
        """What is drawn inside is read before all the rest of the sheet."""
        return self.tags.within(self.tags.open_first(Element("P")))

    def text(
        self, x: float, y: float, words: str, size: float = 9, name: str = REGULAR, ink: Colour = INK
    ) -> None:
        """Words that begin at ``x``."""
        if words:
            self.texts.append(Text(x, y, words, size, name, ink, 0, self.tags.letters()))

    def text_right(
        self, x: float, y: float, words: str, size: float = 9, name: str = REGULAR, ink: Colour = INK
    ) -> None:
        """Words that end at ``x``."""
        self.text(x - width(words, name, size), y, words, size, name, ink)

    def text_middle(
        self, x: float, y: float, words: str, size: float = 9, name: str = REGULAR, ink: Colour = INK
    ) -> None:
        """Words centred on ``x``."""
        self.text(x - width(words, name, size) / 2, y, words, size, name, ink)

    def spaced(self, x: float, y: float, words: str, size: float, name: str, spacing: float) -> None:
        """Words centred on ``x`` with ``spacing`` points between the letters."""
        wide = width(words, name, size) + spacing * (len(words) - 1)
        self.texts.append(Text(x - wide / 2, y, words, size, name, INK, spacing, self.tags.letters()))

    def line_of(self, x: float, y: float, line: Sequence[Run], size: float, ink: Colour = INK) -> None:
        """One line of a wrapped paragraph."""
        for words, name in line:
            self.text(x, y, words, size, name, ink)
            x += width(words, name, size)

    def box(
        self, x: float, y: float, wide: float, high: float, fill: Colour | None, edge: Colour | None = None,
        radius: float = 0.0, square: str = "",
    ) -> None:  # fmt: skip
        """A rectangle whose top left corner is (x, y), its corners rounded but for those of ``square``."""
        round_ = min(radius, wide / 2, high / 2)
        self.shapes.append(Shape(x, y, wide, high, fill, edge, round_, square, self.tags.shapes()))

    def land(self, rings: Rings, fill: Colour | None, edge: Colour | None = None) -> None:
        """What lies inside an odd number of closed rings: an area of a map."""
        left, top = (min(point[axis] for ring in rings for point in ring) for axis in (0, 1))
        right, bottom = (max(point[axis] for ring in rings for point in ring) for axis in (0, 1))
        wide, high, owner = right - left, bottom - top, self.tags.shapes()
        self.shapes.append(Shape(left, top, wide, high, fill, edge, 0.0, "", owner, rings))

    def rule(self, x: float, y: float, wide: float, ink: Colour = LINE, thick: float = 0.6) -> None:
        """A level line."""
        self.shapes.append(Shape(x, y - thick / 2, wide, thick, ink, None, 0.0, "", self.tags.shapes()))

    def stroke(self, x: float, y: float, to_x: float, to_y: float, ink: Colour, thick: float) -> None:
        """A line over the rectangles and under the letters."""
        self.strokes.append(Stroke(x, y, to_x, to_y, ink, thick, self.tags.shapes()))

    def scaled(self, by: float) -> "Sheet":
        """The same page on larger paper."""
        return Sheet(
            [one._replace(x=one.x * by, y=one.y * by, size=one.size * by, spacing=one.spacing * by)
             for one in self.texts],
            [one._replace(x=one.x * by, y=one.y * by, width=one.width * by, height=one.height * by,
                          radius=one.radius * by,
                          path=tuple(tuple((x * by, y * by) for x, y in ring) for ring in one.path))
             for one in self.shapes],
            [one._replace(x=one.x * by, y=one.y * by, to_x=one.to_x * by, to_y=one.to_y * by,
                          thick=one.thick * by) for one in self.strokes],
            self.wide * by, self.high * by, self.tags,
        )  # fmt: skip


@dataclass(frozen=True)
class Imprint:
    """What stands around the body: names for footer and file, and whether the figures are invented."""

    title: str
    house: str
    practice: bool


def pdf(imprint: Imprint, sheets: Sequence[Sheet]) -> bytes:
    """The finished file. Frames are added here, because only now the number of pages is known."""
    for number, sheet in enumerate(sheets, 1):
        frame(sheet, imprint, number, len(sheets))
    return bound(imprint, sheets)


def bound(imprint: Imprint, sheets: Sequence[Sheet]) -> bytes:
    """The sheets as they are, each in its own size, as one file."""
    for name in (REGULAR, BOLD):
        font(name)
    rl_config.useA85 = 0  # streams as bytes: a quarter smaller and faster than as printable text
    out = io.BytesIO()
    first = sheets[0]
    canvas = Canvas(
        out,
        pagesize=(first.wide, first.high),
        invariant=1,
        pageCompression=1,
        lang="da-DK",
        pdfVersion=(1, 7),
    )
    canvas.setTitle(imprint.title)
    canvas.setAuthor(clean(imprint.house))
    canvas.setCreator("Familiehus")
    canvas.setSubject("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pages = []
    for sheet in sheets:
        canvas.setPageSize((sheet.wide, sheet.high))
        pages.append(paint(canvas, sheet))
        if len(sheets) > 1:
            add_bookmarks(canvas, pages[-1])
        canvas.showPage()
    add_structure(canvas, pages)
    canvas.save()
    return out.getvalue()


def frame(sheet: Sheet, imprint: Imprint, number: int, of: int) -> None:
    """Footer with house and page number; on practice data a band across the top that nobody can miss."""
    page = tr("Side {number} af {of}", number=number, of=of)
    room = INNER - width(page, REGULAR, 8) - 20
    title = " · " + imprint.title[0].lower() + imprint.title[1:]
    house = shortened(clean(imprint.house), REGULAR, 8, room - width(title, REGULAR, 8))
    sheet.rule(MARGIN, PAGE_HEIGHT - 49, INNER)
    with sheet.aside("Footer"):
        sheet.text(MARGIN, PAGE_HEIGHT - 35, house + title, 8, ink=MUTED)
        sheet.text_right(PAGE_WIDTH - MARGIN, PAGE_HEIGHT - 35, page, 8, ink=MUTED)
    if imprint.practice:
        sheet.box(0, 0, PAGE_WIDTH, 26, WARM_PAPER)
        sheet.box(0, 26, PAGE_WIDTH, 1.6, WARM)
        with sheet.announced() if number == 1 else sheet.aside("Header"):
            sheet.text_middle(PAGE_WIDTH / 2, 17.5, tr("ØVEHUS: opdigtede tal"), 11, BOLD, WARM)
