"""The tree of a paper written into its file: what a screen reader walks (ISO 32000-1 § 14.7 and § 14.8).

Every element is one object; the parent tree leads back from each piece of marked content to
its element. The objects are written by hand into ReportLab's file while it is being made: to
read the finished file again and write it a second time would cost as much as all the drawing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from familiehus.reports.tagging.element import Element

if TYPE_CHECKING:
    from familiehus.reports.painting import Painted

_ESCAPED: Final = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
_CELLS: Final = ("TH", "TD")
"""Kept when they are empty: every row of a table has as many cells as the others."""


@dataclass(slots=True)
class _Node:
    """An element on its way into the file."""

    element: Element
    number: int
    parent: int
    page: int = 0
    """Object number of the page its own content stands on; 0 when it has none."""
    kids: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Page:
    """What the tree needs to know of one page."""

    number: int
    marks: dict[Element, list[int]]
    frames: dict[Element, tuple[float, float, float, float]]


class _Tree:
    def __init__(self, first: int) -> None:
        self.nodes: list[_Node] = []
        self.of: dict[Element, _Node] = {}
        self._first = first
        self._joined: dict[int, _Node] = {}

    def node(self, element: Element, parent: int) -> _Node:
        """A new object, unless ``element`` continues one that was begun before."""
        made = _Node(element, self._first + len(self.nodes), parent)
        self.nodes.append(made)
        if element.joins is not None:
            self._joined[id(element.joins)] = made
        return made

    def add(self, element: Element, parent: _Node, page: _Page) -> None:
        """``element`` and what is below it, last into ``parent``."""
        if not _says_something(element, page):
            return
        node = self._joined.get(id(element.joins)) if element.joins is not None else None
        if node is None:
            node = self.node(element, parent.number)
            parent.kids.append(f"{node.number} 0 R")
        self.of[element] = node
        for kid in element.kids:
            if kid is not None:
                self.add(kid, node, page)
            elif element in page.marks:
                node.page = page.number
                node.kids += map(str, page.marks[element])


def add_structure(canvas: Any, pages: "Sequence[Painted]") -> None:
    """Write the tree of ``pages``, all of them painted, into the file that is not yet saved."""
    document = canvas._doc
    whole = _Tree(document.objectcounter + 2)  # after the root
    top = whole.node(Element("Document"), document.objectcounter + 1)
    parents, frames = [], dict[Element, tuple[float, float, float, float]]()
    for place, painted in enumerate(pages):
        page = _page(document, place, painted)
        for kid in painted.top.kids:
            if kid is not None:
                whole.add(kid, top, page)
        owners = " ".join(f"{whole.of[element].number} 0 R" for element in painted.marks)
        parents.append(f"{place}[{owners}]")
        frames.update(painted.frames)
    root = (
        f"<</Type/StructTreeRoot/K {top.number} 0 R"
        f"/ParentTree<</Nums[{' '.join(parents)}]>>/ParentTreeNextKey {len(pages)}>>"
    )
    document.Reference(root, "tags")
    for node in whole.nodes:
        written = _written(node, frames.get(node.element))
        document.Reference(written.encode("ascii"), f"tag{node.number}")  # str would be encoded in Python
    document.Catalog.StructTreeRoot = f"{top.parent} 0 R"
    document.Catalog.MarkInfo = "<</Marked true>>"


def _page(document: Any, place: int, painted: "Painted") -> _Page:
    """Tell the page which part of the parent tree is its own; tabs follow the tree."""
    page = document.Pages.pages[place]
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = str(place), "/S"
    marks: dict[Element, list[int]] = {}
    for number, element in enumerate(painted.marks):
        marks.setdefault(element, []).append(number)
    return _Page(document.idToObjectNumberAndVersion[page.__InternalName__][0], marks, painted.frames)


def _says_something(element: Element, page: _Page) -> bool:
    if element.kind in _CELLS or element in page.marks:
        return True
    return any(kid is not None and _says_something(kid, page) for kid in element.kids)


def _written(node: _Node, frame: tuple[float, float, float, float] | None) -> str:
    """The object. ``K`` holds numbers of marked content and references to elements below."""
    element = node.element
    parts = [f"<</S/{element.kind}/P {node.parent} 0 R"]
    if node.page:
        parts.append(f"/Pg {node.page} 0 R")
    if node.kids:
        parts.append(f"/K {node.kids[0]}" if len(node.kids) == 1 else f"/K[{' '.join(node.kids)}]")
    if element.scope or element.across > 1:
        scope = f"/Scope/{element.scope}" if element.scope else ""
        across = f"/ColSpan {element.across}" if element.across > 1 else ""
        parts.append(f"/A<</O/Table{scope}{across}>>")
    if frame:
        parts.append("/A<</O/Layout/Placement/Block/BBox[{:.2f} {:.2f} {:.2f} {:.2f}]>>".format(*frame))
    if element.alt:
        parts.append(f"/Alt{_text(element.alt)}")
    if element.says:
        parts.append(f"/E{_text(element.says)}")
    return "".join([*parts, ">>"])


def _text(words: str) -> str:
    """A text string (§ 7.9.2)."""
    if words.isascii():
        return f"({words.translate(_ESCAPED)})"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
