"""Bookmarks from the headings, for papers of more than one page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from familiehus.reports.painting import Painted


def add_bookmarks(canvas: Any, pages: "Sequence[Painted]") -> None:
    """One bookmark for each heading, under the heading above it."""
    if len(pages) < 2:
        return
