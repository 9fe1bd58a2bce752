"""Tab goes through the panel as the eye does: in the order of its layouts, also past what came later.

Qt puts a widget that is made later (a room, a person, a free room to choose) last, wherever it stands.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def chain(widget: QWidget) -> None:
    """Set the order of everything in ``widget`` that Tab can reach."""
    for before, after in pairwise(_stops(widget)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    held = widget.widget() if isinstance(widget, QScrollArea) else widget
    inside = held.layout() if held is not None else None
    if inside is not None:
        yield from _stops_of(inside)
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)
