"""The list's lines as Qt reads them. Headings can be read, but nobody stands on them."""

from PySide6.QtCore import Qt

from familiehus.ui.courses.list_lines import Line
from familiehus.ui.widgets.lines_model import LINE, Index, LinesModel

__all__ = ["LINE", "LineModel"]


class LineModel(LinesModel[Line]):
    """Lines with headings among them."""

    def words(self, line: Line) -> str:
        """A heading has only its title."""
        return line.spoken or line.title

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is no stop for the arrows."""
        if index.isValid() and self.lines[index.row()].heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
