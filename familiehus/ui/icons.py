"""Our own line icons (resources/icons, 24 px, one stroke), drawn in whatever colour the theme asks for.

QtSvg is imported when the first icon is asked for, and every pixmap is kept:
a rail of seven icons is rendered once per theme.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from familiehus import paths

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def icon(name: str, colour: str, size: int = 24) -> "QIcon":
    """The icon ``name`` in ``colour`` (hex), sharp on ordinary and double-density screens."""
    from PySide6.QtGui import QIcon

    made = QIcon(pixmap(name, colour, size, 1.0))
    made.addPixmap(pixmap(name, colour, size, 2.0))
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One rendering. Raises FileNotFoundError for an icon we do not have."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = _source(name).replace("currentColor", colour)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def names() -> tuple[str, ...]:
    """Every icon that can be recoloured, sorted."""
    found = (paths.resources() / "icons").glob("*.svg")
    return tuple(sorted(p.stem for p in found if "currentColor" in p.read_text(encoding="utf-8")))
