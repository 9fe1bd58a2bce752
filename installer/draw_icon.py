"""Draws the program's icon in the formats of the three systems from the one drawing, resources/icons/app.svg.

Run it when the drawing changes; the results are kept in git, so that a build needs
no drawing tools: app.png (256), app.ico (Windows, 16-256) and app.icns (macOS).
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def drawn(size: int) -> Image.Image:
    """The drawing at ``size`` x ``size`` pixels, drawn anew instead of scaled."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / "app.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def main() -> int:
    QGuiApplication(["draw_icon", "-platform", "offscreen"])
    sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]
    pictures = [drawn(size) for size in sizes]
    pictures[-1].save(ICONS / "app.png", optimize=True)
    pictures[-1].save(ICONS / "app.ico", sizes=[(s, s) for s in sizes], append_images=pictures[:-1])
    drawn(1024).save(ICONS / "app.icns", append_images=[drawn(size) for size in (32, 64, 128, 256, 512)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
