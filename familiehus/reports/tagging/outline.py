"""Bookmarks from the headings, for papers of more than one page."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from familiehus.reports.painting import Painted


def add_bookmarks(canvas: Any, painted: "Painted") -> None:
    """One bookmark for each heading of the page that is being painted; H3 below the H2 before it."""
    outline = canvas._doc.outline
    for number, heading in enumerate(painted.headings):
        key = f"page{canvas.getPageNumber()}.{number}"
        canvas.bookmarkHorizontalAbsolute(key, round(heading.above, 2))
        level = int(heading.level > 2 and outline.currentlevel >= 0)
        canvas.addOutlineEntry(heading.words, key, level)
