"""The boxes under a map for whoever has no place on it: udenbys, ukendt, ønsker ikke at oplyse."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from familiehus.reports.chart_values import Bar
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.charts import tones
from familiehus.ui.charts.chart import line_high, words_wide
from familiehus.ui.painting import box


@dataclass(frozen=True)
class MapBox:
    """One box and where it stands."""

    bar: Bar
    area: QRectF


def place_boxes(bars: Sequence[Bar], wide: float) -> list[MapBox]:
    """In rows from the left, as wide as their words, starting at the top."""
    gap, pad = theme.px(6), theme.px(10)
    high = line_high("small_strong") + theme.px(8)
    x = y = 0.0
    placed = []
    for bar in bars:
        need = min(words_wide(_words(bar), "small_strong") + 2 * pad, wide)
        if x and x + need > wide:
            x, y = 0.0, y + high + gap
        placed.append(MapBox(bar, QRectF(x, y, need, high).adjusted(1, 1, -1, -1)))
        x += need + gap
    return placed


def boxes_high(boxes: Sequence[MapBox]) -> float:
    """How high all rows are together."""
    return boxes[-1].area.bottom() + 1 if boxes else 0.0


def paint_box(painter: QPainter, one: MapBox, step: int) -> None:
    """The same tones as on the map."""
    t, colours = theme.tokens(), tones.tone(step)
    box(painter, one.area, 6, colours.fill, t.edge if not step or t.high_contrast else None)
    painter.setFont(theme.font("small_strong"))
    painter.setPen(QColor(colours.ink if step else t.ink))
    painter.drawText(one.area, Qt.AlignmentFlag.AlignCenter, _words(one.bar))


def _words(bar: Bar) -> str:
    return f"{bar.label} {count(bar.value)}"
