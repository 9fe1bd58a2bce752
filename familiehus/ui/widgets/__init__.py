"""The furniture: our own widgets, one concept per file. Import them from here."""

from familiehus.ui.icons import icon
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.big_choice import BigChoice
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.icon_button import IconButton
from familiehus.ui.widgets.key_cap import KeyCap
from familiehus.ui.widgets.mini_bars import MiniBars
from familiehus.ui.widgets.number_tile import NumberTile
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row, RowModel
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import SectionLabel, Text

__all__ = [
    "Banner",
    "BigChoice",
    "Card",
    "Chip",
    "Column",
    "EmptyState",
    "FlowLayout",
    "IconButton",
    "KeyCap",
    "LinkButton",
    "MiniBars",
    "NumberTile",
    "PrimaryButton",
    "ProgressLine",
    "QuietButton",
    "Row",
    "RowList",
    "RowModel",
    "SectionLabel",
    "SideBySide",
    "Text",
    "icon",
]
