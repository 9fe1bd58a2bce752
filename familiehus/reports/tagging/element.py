"""The tree a screen reader walks, as it grows while a sheet is drawn.

``Tags`` is the pen's place in it: letters belong to whatever is open just now, shapes only
to a figure. Nothing here knows of PDF; ``structure`` writes the tree down.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

Kind = Literal[
    "Document", "Artifact", "H1", "H2", "H3", "P", "Caption", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH",
    "TD", "Figure",
]  # fmt: skip
_HOLDERS: Final = frozenset({"Document", "L", "LI", "Table", "TR"})
"""What holds other elements and never letters of its own."""


@dataclass(eq=False, slots=True)
class Element:
    """One thing that is read: a heading, a cell, a chart."""

    kind: Kind
    alt: str = ""
    """What a figure shows, in words."""
    says: str = ""
    """The whole word behind a short one: ``oktober 2026`` for ``okt.``."""
    scope: Literal["", "Column", "Row"] = ""
    across: int = 1
    """Columns of the table that a cell covers."""
    joins: object = None
    """Elements that join the same thing are one element, even across pages."""
    aside: str = ""
    """What repeats on each page: ``Header`` or ``Footer``."""
    loose: bool = False
    """Letters nobody said anything about."""
    kids: "list[Element | None]" = field(default_factory=list)
    """In reading order; None is the place of the element's own letters and shapes."""

    def walk(self) -> "Iterator[Element]":
        """This element and all below it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if kid is not None]


ASIDE: Final = Element("Artifact")
"""Decoration and repetition: nothing to read."""


class Inside:
    """Where the pen is while a ``with`` lasts. A generator would do it at twice the cost, for every cell."""

    __slots__ = ("_before", "_element", "_tags")

    def __init__(self, tags: "Tags", element: Element) -> None:
        self._tags, self._element, self._before = tags, element, element

    def __enter__(self) -> Element:
        """Into the element."""
        self._before, self._tags.here = self._tags.here, self._element
        return self._element

    def __exit__(self, *_: object) -> None:
        """Back to where the pen was."""
        self._tags.here = self._before


class Tags:
    """Where the pen is in the tree of one sheet."""

    def __init__(self) -> None:
        self.top = Element("Document")
        self.here = self.top

    def within(self, element: Element) -> "Inside":
        """Draw inside ``element``, which stands in the tree already."""
        return Inside(self, element)

    def open(self, element: Element) -> Element:
        """Put ``element`` last into what is open. Inside an aside nothing is read, so nothing is opened."""
        if self.here.kind == "Artifact":
            return self.here
        self.here.kids.append(element)
        return element

    def open_first(self, element: Element) -> Element:
        """Put ``element`` before everything else on the sheet, however late it is drawn."""
        self.top.kids.insert(0, element)
        return element

    def letters(self) -> Element:
        """What letters written now belong to."""
        here = self.here
        if here.kind == "Artifact":
            return here
        if here.kind in _HOLDERS:
            here = self.open(Element("P", loose=True))
        if None not in here.kids:
            here.kids.append(None)
        return here

    def shapes(self) -> Element:
        """What shapes drawn now belong to: a figure, or nothing that is read."""
        if self.here.kind != "Figure":
            return ASIDE
        return self.letters()
