"""A small pill of words, as the list and the attendance table paint it: measured and drawn in one place."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from familiehus.ui import theme
from familiehus.ui.courses.list_lines import Note, NoteTone
from familiehus.ui.painting import CENTRE, box

HIGH, PAD, GAP = 22, 9, 6
_INK: dict[NoteTone, tuple[str, str]] = {
    "plain": ("sunk", "muted"),
    "gold": ("gold_soft", "gold"),
    "warm": ("warm_soft", "warm"),
    "ok": ("ok_soft", "ok"),
}


def pill_size(text: str) -> QSizeF:
    """Words with air around them."""
    wide = QFontMetricsF(theme.font("small")).horizontalAdvance(text)
    return QSizeF(wide + 2 * theme.px(PAD), theme.px(HIGH))


def paint_pill(painter: QPainter, area: QRectF, note: Note) -> None:
    """A soft ground and the words; cut with "…" where there is no room."""
    t = theme.tokens()
    ground, ink = _INK[note.tone]
    box(painter, area, theme.px(7), getattr(t, ground), t.line if t.high_contrast else None)
    font = theme.font("small")
    painter.setFont(font)
    painter.setPen(QColor(getattr(t, ink)))
    room = area.width() - 2 * theme.px(PAD) + 1
    text = note.text
    if QFontMetricsF(font).horizontalAdvance(text) > room:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, CENTRE, text)


def flow(notes: tuple[Note, ...], width: float) -> list[tuple[QRectF, Note]]:
    """Where the pills stand in a box of this width, from its upper left corner; they break into rows."""
    placed: list[tuple[QRectF, Note]] = []
    x = y = 0.0
    gap, high = theme.px(GAP), theme.px(HIGH)
    for note in notes:
        wide = min(pill_size(note.text).width(), width)
        if x and x + wide > width:
            x, y = 0.0, y + high + theme.px(4)
        placed.append((QRectF(x, y, wide, high), note))
        x += wide + gap
    return placed


def flow_height(notes: tuple[Note, ...], width: float) -> float:
    """How high they stand at this width."""
    placed = flow(notes, width)
    return placed[-1][0].bottom() if placed else 0.0
