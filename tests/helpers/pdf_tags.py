"""Is a paper tagged? Its pages and its tree read by another library than the one that wrote them.

``faults`` names what a screen reader would stumble over; ``read_aloud`` is what it would say.
It is a house rule book, stricter than the norm in places and no full validator of PDF/UA.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

import pikepdf

from familiehus.reports.document import Sheet
from tests.helpers.pdf_letters import Letters

PAINTS: Final = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"})
WRITES: Final = frozenset({"Tj", "TJ", "'", '"'})
HOLDERS: Final = {
    "Document": (), "L": ("Document", "LBody", "TD"), "LI": ("L",), "Lbl": ("LI",), "LBody": ("LI",),
    "Table": ("Document", "LBody", "TD"), "TR": ("Table",), "TH": ("TR",), "TD": ("TR",),
    "Caption": ("Table", "Figure", "L"), "P": ("Document", "LBody", "TD", "TH", "Caption"),
    "H1": ("Document",), "H2": ("Document", "LBody"), "H3": ("Document", "LBody"),
    "Figure": ("Document", "LBody", "TD"),
}  # fmt: skip
"""Each kind of element and what may hold it."""
NEVER_OWN: Final = ("Document", "L", "LI", "Table", "TR")


@dataclass(frozen=True)
class Said:
    """One element with letters or a picture of its own: what it is and what is read."""

    kind: str
    words: str


@dataclass
class Piece:
    """What stands between BDC and EMC, or lies bare."""

    tag: str
    mcid: int | None
    in_text: bool
    words: str = ""
    painted: int = 0


@dataclass
class Node:
    """An element of the tree with what it holds, in reading order."""

    kind: str
    place: tuple[int, int]
    attributes: dict[str, Any]
    alt: str
    kids: "list[Node | tuple[int, int]]" = field(default_factory=list)
    """Elements, and (page, MCID) of content of its own."""

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def of(self, *kinds: str) -> "list[Node]":
        return [kid for kid in self.kids if isinstance(kid, Node) and kid.kind in kinds]


class Paper:
    """A PDF opened, its pages and its tree read; ``faults`` grows while they are."""

    def __init__(self, pdf: bytes) -> None:
        self.faults: list[str] = []
        self.file = pikepdf.open(io.BytesIO(pdf))
        self.pages = [_Page(self, number, page) for number, page in enumerate(self.file.pages)]
        self.place_of = {page.place: page.number for page in self.pages}
        root = self.file.Root.get("/StructTreeRoot")
        self.top: Node | None = None
        if root is None:
            self.faults.append("no tree")
            return
        kids = _listed(root.get("/K"))
        if len(kids) != 1 or kids[0].get("/S") != "/Document":
            self.faults.append("the tree does not begin with one Document")
        if kids:
            self.top = self._node(kids[0], root)

    def _node(self, obj: Any, parent: Any, page: int | None = None) -> Node:
        kind = str(obj.get("/S", "/?"))[1:]
        if obj.get("/P") is None or obj.P.objgen != parent.objgen:
            self.faults.append(f"{kind} does not know what holds it")
        own = self.place_of.get(obj.Pg.objgen) if "/Pg" in obj else page
        node = Node(kind, obj.objgen, _attributes(obj), str(obj.get("/Alt", "")))
        for kid in _listed(obj.get("/K")):
            if isinstance(kid, int):
                node.kids.append((-1 if own is None else own, kid))
            elif kid.get("/Type") == "/MCR":
                node.kids.append((self.place_of.get(kid.Pg.objgen, -1), int(kid.MCID)))
            else:
                node.kids.append(self._node(kid, obj, own))
        return node

    def words(self, node: Node) -> str:
        """Everything below ``node``, in reading order."""
        return " ".join(" ".join(self._words(node)).split())

    def own_words(self, node: Node) -> str:
        kids = [kid for kid in node.kids if not isinstance(kid, Node)]
        return " ".join("".join(self._piece(kid) for kid in kids).split())

    def _words(self, node: Node) -> Iterator[str]:
        for kid in node.kids:
            yield self.words(kid) if isinstance(kid, Node) else self._piece(kid)

    def _piece(self, at: tuple[int, int]) -> str:
        page, mcid = at
        found = self.pages[page].tagged.get(mcid) if 0 <= page < len(self.pages) else None
        return found.words if found else ""


class _Page:
    """One page's content, piece by piece."""

    def __init__(self, paper: Paper, number: int, page: Any) -> None:
        self.number, self.place, self.obj = number, page.obj.objgen, page.obj
        self.tagged: dict[int, Piece] = {}
        self.asides: list[Piece] = []
        self._faults, self._open = paper.faults, list[Piece]()
        self._in_text = False
        self._letters = Letters(page)
        for operands, operator in pikepdf.parse_content_stream(page):
            self._take(operands, str(operator))
        if self._open:
            self._say(f"{len(self._open)} marked pieces are never ended")
        self._faults += [f"page {number + 1}: {fault}" for fault in self._letters.faults]

    def _say(self, fault: str) -> None:
        self._faults.append(f"page {self.number + 1}: {fault}")

    def _take(self, operands: Sequence[Any], operator: str) -> None:
        if operator in ("BT", "ET"):
            self._in_text = operator == "BT"
        elif operator in ("BDC", "BMC"):
            self._begin(operands)
        elif operator == "EMC":
            self._end()
        elif operator == "Tf":
            self._letters.font = str(operands[0])
        elif operator in WRITES or operator in PAINTS:
            self._paint(operands, operator)

    def _begin(self, operands: Sequence[Any]) -> None:
        tag, given = str(operands[0])[1:], operands[1] if len(operands) > 1 else None
        if isinstance(given, pikepdf.Name):
            given = self.obj.Resources.Properties[given]
        mcid = int(given.MCID) if given is not None and "/MCID" in given else None
        piece = Piece(tag, mcid, self._in_text)
        if self._open:
            self._say(f"{tag} begins inside {self._open[-1].tag}")
        self._open.append(piece)
        if tag == "Artifact":
            self.asides.append(piece)
        elif mcid is None:
            self._say(f"{tag} without a number")
        elif mcid in self.tagged:
            self._say(f"number {mcid} is used twice")
        if tag != "Artifact" and mcid is not None:
            self.tagged[mcid] = piece

    def _end(self) -> None:
        if not self._open:
            self._say("EMC ends nothing")
        elif self._open.pop().in_text != self._in_text:
            self._say("a marked piece is half in and half out of the letters")

    def _paint(self, operands: Sequence[Any], operator: str) -> None:
        if operator == "Do" and self.obj.Resources.XObject[operands[0]].Subtype != "/Image":
            self._say(f"{operands[0]} is a form: what is in it was not looked at")
        words = self._letters.words(operands[-1]) if operator in WRITES else ""
        if not self._open:
            self._say(f"{operator} is neither tagged nor an artifact: {words or operands}")
            return
        self._open[-1].words += words
        self._open[-1].painted += 1


def faults(pdf: bytes) -> list[str]:
    """Everything that is wrong; a tagged paper has none."""
    paper = Paper(pdf)
    found = [*paper.faults, *_of_file(paper)]
    if paper.top is not None:
        nodes = list(paper.top.walk())
        found += [*_of_numbers(paper, nodes), *_of_kinds(paper, paper.top), *_of_headings(nodes)]
        found += [fault for node in nodes if node.kind == "Table" for fault in _of_table(paper, node)]
    return found


def read_aloud(pdf: bytes) -> list[Said]:
    """What is read, in order: letters as they stand on the page, a figure by its alternative text."""
    paper = Paper(pdf)
    return list(_said(paper, paper.top)) if paper.top else []


def _said(paper: Paper, node: Node) -> Iterator[Said]:
    if node.kind == "Figure":
        yield Said(node.kind, node.alt)
        return
    if node.kind in ("TH", "TD") and not node.kids:
        yield Said(node.kind, "")
    own = paper.own_words(node)
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _said(paper, kid)
        elif own:
            yield Said(node.kind, own)
            own = ""


def not_read(pdf: bytes) -> list[str]:
    """The letters of artifacts, page by page."""
    return [" ".join(" ".join(one.words for one in page.asides).split()) for page in Paper(pdf).pages]


def loose(sheets: Sequence[Sheet]) -> list[str]:
    """Letters nobody said anything about: they are read, but as a paragraph each."""
    return [text.words for sheet in sheets for text in sheet.texts if text.element.loose]


def _of_file(paper: Paper) -> Iterator[str]:
    root, info = paper.file.Root, paper.file.docinfo
    if root.get("/Lang") != "da-DK":
        yield "the language is not said"
    if not str(info.get("/Title", "")).strip():
        yield "there is no title"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "the title is not shown"
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "it does not say that it is tagged"
    if "/Metadata" in root and b"pdfuaid" in root.Metadata.read_bytes():
        yield "it claims what no validator has confirmed"
    for page in paper.pages:
        if page.obj.get("/Tabs") != "/S":
            yield f"page {page.number + 1}: tabs do not follow the tree"


def _of_numbers(paper: Paper, nodes: Sequence[Node]) -> Iterator[str]:
    """Every piece belongs to exactly one element of its own kind, and its page leads back to that element."""
    owners: dict[tuple[int, int], list[Node]] = {}
    for node in nodes:
        for kid in node.kids:
            if not isinstance(kid, Node):
                owners.setdefault(kid, []).append(node)
    there = {(page.number, mcid): piece for page in paper.pages for mcid, piece in page.tagged.items()}
    back = _parents(paper)
    for at in sorted(owners.keys() | there.keys()):
        where, mine = f"page {at[0] + 1}: number {at[1]}", owners.get(at, [])
        if at not in there:
            yield f"{where} is in the tree and not on the page"
        elif not mine:
            yield f"{where} is not in the tree: {there[at].words!r}"
        elif len(mine) > 1:
            yield f"{where} is in the tree {len(mine)} times"
        elif mine[0].kind != there[at].tag:
            yield f"{where} is {there[at].tag} on the page and {mine[0].kind} in the tree"
        elif back.get(at) != mine[0].place:
            yield f"{where} does not lead back to its {mine[0].kind}"
        elif not there[at].painted:
            yield f"{where} is empty"


def _parents(paper: Paper) -> dict[tuple[int, int], tuple[int, int]]:
    """The parent tree: (page, MCID) to the element."""
    numbers = list(paper.file.Root.StructTreeRoot.get("/ParentTree", {}).get("/Nums", []))
    rows = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    return {
        (page.number, mcid): element.objgen
        for page in paper.pages
        for mcid, element in enumerate(rows.get(int(page.obj.get("/StructParents", -1)), []))
    }


def _of_kinds(paper: Paper, node: Node) -> Iterator[str]:
    own = [kid for kid in node.kids if not isinstance(kid, Node)]
    if node.kind not in HOLDERS:
        yield f"nobody knows what {node.kind} is"
    if own and node.kind in NEVER_OWN:
        yield f"{node.kind} holds letters of its own: {paper.own_words(node)!r}"
    if node.kind == "Figure" and not node.alt.strip():
        yield "a figure says nothing"
    if node.kind == "Figure" and "/BBox" not in node.attributes:
        yield "a figure does not say where it is"
    if node.kind not in ("TD", "TH", "Figure") and not paper.words(node) and not _figures(node):
        yield f"{node.kind} is empty"
    if node.kind == "LI" and len(node.of("LBody")) != 1:
        yield "an item of a list without a body"
    for kid in node.of(*HOLDERS):
        if node.kind not in HOLDERS[kid.kind]:
            yield f"{kid.kind} in {node.kind}: {paper.words(kid)!r}"
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _of_kinds(paper, kid)


def _figures(node: Node) -> bool:
    return any(one.kind == "Figure" for one in node.walk())


def _of_headings(nodes: Sequence[Node]) -> Iterator[str]:
    levels = [int(node.kind[1]) for node in nodes if node.kind in ("H1", "H2", "H3")]
    if levels and (levels.count(1) != 1 or levels[0] != 1):
        yield f"headings do not begin with the one H1: {levels}"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"H{after} follows H{before}"


def _of_table(paper: Paper, table: Node) -> Iterator[str]:
    name = f"table {paper.words(table)[:40]!r}"
    rows = [row.of("TH", "TD") for row in table.of("TR")]
    heads = [cell for row in rows for cell in row if cell.kind == "TH"]
    if not heads:
        yield f"{name} has no heads"
    if any(cell.attributes.get("/Scope") not in ("/Column", "/Row") for cell in heads):
        yield f"{name} has a head that does not say of what"
    if any(not paper.words(cell) for cell in heads):
        yield f"{name} has an empty head"
    if len({sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row) for row in rows}) > 1:
        yield f"{name} has rows of different length"
    captions = table.of("Caption")
    if captions and (len(captions) > 1 or table.kids[0] is not captions[0]):
        yield f"{name} does not begin with its one caption"


def _attributes(obj: Any) -> dict[str, Any]:
    return {key: value for one in _listed(obj.get("/A")) for key, value in one.items()}


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]
