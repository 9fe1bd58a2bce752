"""Makes room when the text size changes while the window is open.

Type and our own widgets follow the theme by themselves. Margins, gaps and fixed
sizes were given in pixels when a page was built; here they grow by the same
factor. What a widget has already set anew during the change is left alone.
"""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLayout, QWidget

from familiehus.ui.widgets.text import Text

_MOST = 16_000_000  # beyond this a maximum size means "none" (Qt's QWIDGETSIZE_MAX)
_KEPT = "familiehusDesign"
Sizes = dict[QLayout | QWidget, tuple[int, ...]]


def measure(window: QWidget) -> Sizes:
    """Every spacing and fixed size in the window now."""
    sizes: Sizes = {layout: _of_layout(layout) for layout in window.findChildren(QLayout)}
    sizes.update({w: _of_widget(w) for w in window.findChildren(QWidget) if any(_of_widget(w))})
    return sizes


def scale(before: Sizes, old: float, new: float) -> None:
    """Let everything that still is as it was go from text size ``old`` to ``new``."""
    for thing, sizes in before.items():
        design = _design(thing, sizes, old)
        wanted = [round(n * new) for n in design]
        if isinstance(thing, QLayout):
            if _of_layout(thing) == sizes:
                _set_layout(thing, wanted)
        else:
            if _of_widget(thing)[:4] == sizes[:4]:
                _set_widget(thing, wanted)
            if sizes[4] > 0:
                _set_font(thing, wanted[4])
        thing.setProperty(_KEPT, [*wanted, *design])


def _design(thing: QLayout | QWidget, sizes: tuple[int, ...], scale: float) -> list[float]:
    """The sizes at 100 %: kept from the last change, so that rounding does not add up over many."""
    kept = thing.property(_KEPT)
    if kept and list(kept[: len(sizes)]) == list(sizes):
        return list(kept[len(sizes) :])
    return [n / scale for n in sizes]


def _of_layout(layout: QLayout) -> tuple[int, ...]:
    margins = layout.contentsMargins()
    return (margins.left(), margins.top(), margins.right(), margins.bottom(), max(layout.spacing(), 0))


def _set_layout(layout: QLayout, sizes: list[int]) -> None:
    layout.setContentsMargins(QMargins(*sizes[:4]))
    if layout.spacing() >= 0:
        layout.setSpacing(sizes[4])


def _of_widget(widget: QWidget) -> tuple[int, ...]:
    """Explicit sizes and type only, 0 for each that is free."""
    high, wide = widget.maximumHeight(), widget.maximumWidth()
    return (
        widget.minimumWidth(),
        widget.minimumHeight(),
        wide if wide < _MOST else 0,
        high if high < _MOST else 0,
        widget.font().pixelSize() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) else 0,
    )


def _set_widget(widget: QWidget, sizes: list[int]) -> None:
    for most, set_most in ((sizes[2], widget.setMaximumWidth), (sizes[3], widget.setMaximumHeight)):
        if most:
            set_most(most)
    widget.setMinimumSize(sizes[0], sizes[1])


def _set_font(widget: QWidget, size: int) -> None:
    """Qt's style sheet engine may have put an older font back, so this one is set whatever is there now."""
    font = widget.font()
    if isinstance(widget, Text) or abs(font.pixelSize() - size) <= 1:
        return
    if font.letterSpacingType() == QFont.SpacingType.AbsoluteSpacing and font.letterSpacing():
        spacing = font.letterSpacing() * size / max(font.pixelSize(), 1)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    font.setPixelSize(size)
    widget.setFont(font)
