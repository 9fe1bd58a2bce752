"""Stripes that say "not here, not now" without colour alone: closed hours, blocked rooms, a conflict."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QPolygonF

from familiehus.ui import theme


def stripes(ground: str | None, line: str, width: int = 9) -> QBrush:
    """A brush of slanting stripes ``width`` design pixels wide; kept, for it is asked for in every paint."""
    return QBrush(_tile(ground, line, theme.px(width * 2.4)))


@lru_cache(maxsize=32)
def _tile(ground: str | None, line: str, side: int) -> QPixmap:
    tile = QPixmap(side, side)
    tile.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(line))
    half = side / 2
    for corners in (
        ((0, half), (half, 0), (side, 0), (0, side)),
        ((side, half), (side, side), (half, side)),
    ):
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return tile
