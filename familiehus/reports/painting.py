"""A laid out sheet as PDF operators (ISO 32000-1 § 8.5, § 9.4), every piece of it marked as what it is.

All rectangles first, then lines, then letters in one text object. Letters are set in the order
in which they are read, so that a reader without any idea of tags finds them in order too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from familiehus.reports.lettering import font, width
from familiehus.reports.tagging.element import Element

if TYPE_CHECKING:
    from familiehus.reports.document import Colour, Rings, Shape, Sheet, Stroke, Text


class Heading(NamedTuple):
    """A heading and the height of its letters' upper edge over the page's lower edge."""

    level: int
    words: str
    above: float


@dataclass
class Painted:
    """What the structure tree needs to know of a page."""

    top: Element
    marks: list[Element] = field(default_factory=list)
    """The owner of each piece of marked content; its place is the piece's number (MCID)."""
    frames: dict[Element, tuple[float, float, float, float]] = field(default_factory=dict)
    """Where each figure stands: left, bottom, right, top."""
    headings: list[Heading] = field(default_factory=list)

    def begin(self, element: Element) -> str:
        """The operator before a piece of ``element``."""
        if element.kind == "Artifact":
            if not element.aside:
                return "/Artifact BMC"
            return f"/Artifact <</Type/Pagination/Subtype/{element.aside}>> BDC"
        self.marks.append(element)
        return f"/{element.kind} <</MCID {len(self.marks) - 1}>> BDC"

    def extend(self, element: Element, left: float, bottom: float, right: float, top: float) -> None:
        """A figure reaches at least this far."""
        if element.kind == "Figure":
            was = self.frames.get(element, (left, bottom, right, top))
            self.frames[element] = (
                min(was[0], left), min(was[1], bottom), max(was[2], right), max(was[3], top)
            )  # fmt: skip


def paint(canvas: Any, sheet: "Sheet") -> Painted:
    """Shapes, then lines, then letters."""
    painted = Painted(sheet.tags.top)
    if sheet.shapes:
        canvas.addLiteral(_shapes(painted, sheet.shapes, sheet.high))
    if sheet.strokes:
        canvas.addLiteral(_lines(painted, sheet.strokes, sheet.high))
    if sheet.texts:
        canvas.addLiteral(_letters(painted, canvas, sheet))
    return painted


def _shapes(painted: Painted, shapes: "Sequence[Shape]", page: float) -> str:
    """Operators by hand: half the cost of one canvas call per rectangle."""
    code = ["q 0.7 w"]
    fill: Colour | None = None
    edge: Colour | None = None
    owner: Element | None = None
    for x, y, wide, high, inside, outline, radius, square, element, path in shapes:
        if element is not owner:
            code += ["EMC", painted.begin(element)] if owner else [painted.begin(element)]
            owner = element
        painted.extend(element, x, page - y - high, x + wide, page - y)
        if inside is not None and inside != fill:
            code.append("{:.4g} {:.4g} {:.4g} rg".format(*inside))
            fill = inside
        if outline is not None and outline != edge:
            code.append("{:.4g} {:.4g} {:.4g} RG".format(*outline))
            edge = outline
        paint = "f" if outline is None else "S" if inside is None else "B"
        if path:
            code.append(f"{_land(path, page)} {paint if paint == 'S' else paint + '*'}")
        elif radius:
            code.append(f"{_rounded(x, page - y - high, wide, high, radius, square)} {paint}")
        else:
            code.append(f"{x:.2f} {page - y - high:.2f} {wide:.2f} {high:.2f} re {paint}")
    return "\n".join([*code, "EMC Q"])


def _land(rings: "Rings", page: float) -> str:
    """Closed rings; painted by the even-odd rule."""
    parts = []
    for ring in rings:
        points = [_point((x, page - y)) for x, y in ring]
        parts.append(f"{points[0]} m {' l '.join(points[1:])} l h")
    return " ".join(parts)


def _rounded(x: float, y: float, wide: float, high: float, radius: float, square: str) -> str:
    """A path whose corners are quarter circles, as near as Bézier curves come (0.5523)."""
    right, top = x + wide, y + high
    foot = 0.0 if square == "bottom" else radius
    side = 0.0 if square == "right" else radius
    low, pull = min(foot, side), 1 - 0.5523
    corners = (  # the corner, its radius, and the way along its two sides
        ((right, y), low, (-1, 0), (0, 1)),
        ((right, top), side, (0, -1), (-1, 0)),
        ((x, top), radius, (1, 0), (0, -1)),
        ((x, y), foot, (0, 1), (1, 0)),
    )
    code = [f"{_point((x + foot, y))} m"]
    for (at, up), round_, before, after in corners:
        start, end, one, two = (
            _point((at + far * way[0], up + far * way[1]))
            for far, way in (
                (round_, before),
                (round_, after),
                (round_ * pull, before),
                (round_ * pull, after),
            )
        )
        code.append(f"{start} l {one} {two} {end} c" if round_ else f"{start} l")
    return " ".join([*code, "h"])


def _point(point: tuple[float, float]) -> str:
    return f"{point[0]:.2f} {point[1]:.2f}"


def _lines(painted: Painted, strokes: "Sequence[Stroke]", page: float) -> str:
    code = ["q"]
    owner: Element | None = None
    for x, y, to_x, to_y, ink, thick, element in strokes:
        if element is not owner:
            code += ["EMC", painted.begin(element)] if owner else [painted.begin(element)]
            owner = element
        painted.extend(element, min(x, to_x), page - max(y, to_y), max(x, to_x), page - min(y, to_y))
        code.append("{:.4g} {:.4g} {:.4g} RG".format(*ink))
        code.append(f"{thick:.2f} w {x:.2f} {page - y:.2f} m {to_x:.2f} {page - to_y:.2f} l S")
    return "\n".join([*code, "EMC Q"])


def _letters(painted: Painted, canvas: Any, sheet: "Sheet") -> str:
    """One text object. By hand, because ReportLab's own writes the font twice and formats numbers slowly."""
    code, document, escaped = ["BT"], canvas._doc, canvas._escape
    style: tuple[str, int, float] | None = None
    ink: Colour | None = None
    spacing = 0.0
    for element, texts in _read_order(sheet):
        code.append(painted.begin(element))
        for text, words in zip(texts, _spoken(texts), strict=True):
            code.append(f"1 0 0 1 {text.x:.2f} {sheet.high - text.y:.2f} Tm")
            if text.ink != ink:
                ink = text.ink
                code.append("{:.4g} {:.4g} {:.4g} rg".format(*ink))
            if text.spacing != spacing:
                spacing = text.spacing
                code.append(f"{spacing:.4g} Tc")
            embedded = font(text.font)
            for subset, letters in embedded.splitString(words, document):
                if (text.font, subset, text.size) != style:
                    style = (text.font, subset, text.size)
                    code.append(f"{embedded.getSubsetInternalName(subset, document)} {text.size:.8g} Tf")
                code.append(f"({escaped(letters)}) Tj")
        code.append("EMC")
        _note(painted, element, texts, sheet.high)
    return "\n".join([*code, "ET"])


def _read_order(sheet: "Sheet") -> "Iterable[tuple[Element, list[Text]]]":
    """The letters of each element, in the order in which elements are read; what is not read last."""
    owned: dict[Element, list[Text]] = {}
    for text in sheet.texts:
        owned.setdefault(text.element, []).append(text)
    for element in sheet.tags.top.walk():
        if element in owned:
            yield element, owned.pop(element)
    yield from owned.items()


def _spoken(texts: "Sequence[Text]") -> list[str]:
    """A space, which nobody sees, wherever the eye finds one: between two lines, between two columns."""
    spoken = [text.words for text in texts]
    for place, (one, other) in enumerate(pairwise(texts)):
        glued = one.y == other.y and abs(one.x + width(one.words, one.font, one.size) - other.x) < 0.5
        if not glued and not one.spacing:
            spoken[place] += " "
    return spoken


def _note(painted: Painted, element: Element, texts: "Sequence[Text]", page: float) -> None:
    """What stands where, for the bookmarks and the frames of figures."""
    if element.kind in ("H1", "H2", "H3"):
        words = " ".join("".join(_spoken(texts)).split())
        painted.headings.append(Heading(int(element.kind[1]), words, page - texts[0].y + texts[0].size))
    elif element.kind == "Figure":
        for text in texts:
            right = text.x + width(text.words, text.font, text.size)
            painted.extend(element, text.x, page - text.y - 0.2 * text.size, right, page - text.y + text.size)
