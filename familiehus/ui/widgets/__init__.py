"""The furniture: our own widgets, one concept per file. Import them from here.

Each is loaded when it is first named: the first paint does not wait for
widgets that its screen does not use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from familiehus.ui.widgets.number_field import NumberField
    from familiehus.ui.widgets.number_tile import NumberTile
    from familiehus.ui.widgets.progress_line import ProgressLine
    from familiehus.ui.widgets.row_list import Column, RowList
    from familiehus.ui.widgets.row_model import Row, RowModel
    from familiehus.ui.widgets.side_by_side import SideBySide
    from familiehus.ui.widgets.text import SectionLabel, Text

_HOME = {
    "Banner": "banner",
    "BigChoice": "big_choice",
    "Card": "card",
    "Chip": "chip",
    "Column": "row_list",
    "EmptyState": "empty_state",
    "FlowLayout": "flow_layout",
    "IconButton": "icon_button",
    "KeyCap": "key_cap",
    "LinkButton": "buttons",
    "MiniBars": "mini_bars",
    "NumberField": "number_field",
    "NumberTile": "number_tile",
    "PrimaryButton": "buttons",
    "ProgressLine": "progress_line",
    "QuietButton": "buttons",
    "Row": "row_model",
    "RowList": "row_list",
    "RowModel": "row_model",
    "SectionLabel": "text",
    "SideBySide": "side_by_side",
    "Text": "text",
}

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
    "NumberField",
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


def __getattr__(name: str) -> object:
    """Load the file a widget lives in (PEP 562)."""
    if name == "icon":
        return import_module("familiehus.ui.icons").icon
    if name not in _HOME:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
