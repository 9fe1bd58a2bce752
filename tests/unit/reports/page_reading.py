"""Reading a print back: its text as a PDF reader finds it, and where every run of letters stands."""

import io
import re
from dataclasses import dataclass

from pypdf import PdfReader

from familiehus.reports.document import Sheet, Text
from familiehus.reports.lettering import width

NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?")


@dataclass(frozen=True)
class Box:
    """The ink of a run of letters, in points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float
    words: str

    def meets(self, other: "Box") -> bool:
        apart = 0.2
        beside = self.right - apart <= other.left or other.right - apart <= self.left
        return not beside and self.top + apart < other.bottom and other.top + apart < self.bottom


def read(pdf: bytes) -> list[str]:
    """The text of each page, spaces and line breaks made single spaces."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def squeezed(words: str) -> str:
    """Without any space: a label may be broken into lines on the page."""
    return "".join(words.split())


def box(text: Text) -> Box:
    wide = width(text.words, text.font, text.size) + text.spacing * (len(text.words) - 1)
    return Box(text.x, text.y - 0.7 * text.size, text.x + wide, text.y + 0.2 * text.size, text.words)


def boxes(sheet: Sheet) -> list[Box]:
    return [box(text) for text in sheet.texts]


def collisions(sheet: Sheet) -> list[tuple[str, str]]:
    """Pairs of runs that are printed on top of each other."""
    placed = sorted(boxes(sheet), key=lambda one: one.top)
    found = []
    for number, one in enumerate(placed):
        for other in placed[number + 1 :]:
            if other.top > one.bottom:
                break
            if one.meets(other):
                found.append((one.words, other.words))
    return found
