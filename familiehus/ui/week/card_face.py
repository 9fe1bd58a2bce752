"""The face of an activity on the sheet: what it says, and how it is painted. Kept cheap: 150 of them."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from familiehus.calendar.activity import ActivityKind, clock_span
from familiehus.calendar.occurrences import Occurrence
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.ui import theme
from familiehus.ui.week import words
from familiehus.ui.week.hatching import stripes
from familiehus.ui.week.kind_colours import colours

RADIUS, EDGE, PAD = 7, 4, 9
BETWEEN, HYPHEN = " · ", "\u2010"


@dataclass(frozen=True, slots=True)
class Face:
    """``lines`` below the title, most important first; ``loud`` is the one that says what was done to it."""

    title: str
    lines: tuple[str, ...]
    kind: ActivityKind
    loud: str = ""
    cancelled: bool = False
    marked: bool = False
    """Something was done to this date: it gets a dog-ear, also where there is no room to say what."""


def face_of(one: Occurrence, period: CalendarPeriod, names: words.Names, room: UUID | None = None) -> Face:
    """What the card of one date says; in the column of its only ``room`` it need not name it."""
    time = clock_span(one.start, one.end)
    where = "" if room is not None and one.rooms == (room,) else words.where(one, period, names)
    first = tr("{time} · {where}", time=time, where=where) if where else time
    people = listed([names[who] for who in one.people if who in names])
    lines = (first, words.heads(one, period.heads.get(one.key), period.seats.get(one.activity.id)), people)
    marked = one.change is not None and not one.cancelled
    shown = tuple(line for line in lines if line)
    return Face(one.title, shown, one.activity.kind, words.state(one), one.cancelled, marked)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn: already cut to the room there is."""

    text: str
    font: QFont
    loud: bool = False


def fitted(face: Face, width: float, height: float) -> tuple[Line, ...]:
    """The lines that fit, the title first; what is too long ends in "…"."""
    title, small = theme.font("small_strong"), theme.font("small")
    if face.cancelled:
        title.setStrikeOut(True)
    metrics, below = QFontMetricsF(title), QFontMetricsF(small)
    room = max(int((height - theme.px(4)) // _step(metrics)), 1)
    most = 1 if room < 3 else 2 if room < 6 else 3
    lines = [Line(text, title) for text in wrapped(face.title, metrics, width, most)]
    loud = (face.loud,) if face.loud else ()
    for text in (*_told_apart(face.lines[:1], below, width), *loud, *face.lines[1:]):
        if len(lines) >= room:
            break
        most = min(max(room - len(lines), 1), 2)
        lines += [Line(part, small, loud=text in loud) for part in wrapped(text, below, width, most)]
    return tuple(lines[:room])


def _told_apart(first: tuple[str, ...], metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """Time and room on a line, or on two where one is too narrow; at last only when it begins."""
    if not first or metrics.horizontalAdvance(first[0]) <= width:
        return first
    time, *where = first[0].split(BETWEEN, 1)
    if metrics.horizontalAdvance(time) > width:
        time = time.split("–", 1)[0]
    return time, *where


def line_step() -> float:
    """From one line to the next, in pixels."""
    return _step(QFontMetricsF(theme.font("small")))


def _step(metrics: QFontMetricsF) -> float:
    return metrics.ascent() + metrics.descent() + theme.px(0.5)


def wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """At most ``most`` lines of whole words; a word too long for a line is divided, the last line cut."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1 and metrics.horizontalAdvance(rest) > width:
        head = _head(rest, metrics, width) or _divided(rest, metrics, width)
        if not head:
            break
        lines.append(head)
        rest = rest[len(head.removesuffix(HYPHEN)) :].lstrip()
    return [*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else lines


def _head(text: str, metrics: QFontMetricsF, width: float) -> str:
    """As many whole words as fit."""
    head = ""
    for word in text.split(" "):
        longer = f"{head} {word}".strip()
        if metrics.horizontalAdvance(longer) > width:
            break
        head = longer
    return head


def _divided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The beginning of a word, never fewer than three letters on either side; empty when they don't fit."""
    word = text.split(" ", 1)[0]
    own = word.rfind("-", 0, len(word) - 1) + 1
    if own and metrics.horizontalAdvance(word[:own]) <= width:
        return word[:own]
    for size in range(len(word) - 3, 2, -1):
        if metrics.horizontalAdvance(word[:size] + HYPHEN) <= width:
            return word[:size] + HYPHEN
    return ""


def paint_ground(painter: QPainter, area: QRectF, face: Face, *, lifted: bool = False) -> None:
    """The box with its coloured left edge; only an outline while the hand holds it elsewhere."""
    t, radius = theme.tokens(), theme.px(RADIUS)
    dress = colours(face.kind, t)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lifted or face.cancelled:
        pen = QPen(QColor(dress.edge if lifted else t.muted), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(t.surface))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(dress.edge))
    painter.drawRoundedRect(area, radius, radius)
    face_area = area.adjusted(theme.px(EDGE), 0, 0, 0)
    painter.setBrush(QColor(dress.ground))
    painter.drawPath(_right_rounded(face_area, radius))
    if dress.hatched:
        painter.setBrush(stripes(dress.ground, theme.tokens().line))
        painter.drawPath(_right_rounded(face_area, radius))
    if face.marked:
        painter.setBrush(QColor(dress.edge))
        painter.drawPath(_dog_ear(area, radius))
    if dress.line:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(dress.line), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _right_rounded(area: QRectF, radius: float) -> QPainterPath:
    """A box with round corners to the right and slightly round ones to the left, as an edge bends."""
    left = radius * 0.5
    path = QPainterPath()
    path.moveTo(area.left() + left, area.top())
    path.lineTo(area.right() - radius, area.top())
    path.quadTo(area.right(), area.top(), area.right(), area.top() + radius)
    path.lineTo(area.right(), area.bottom() - radius)
    path.quadTo(area.right(), area.bottom(), area.right() - radius, area.bottom())
    path.lineTo(area.left() + left, area.bottom())
    path.quadTo(area.left(), area.bottom(), area.left(), area.bottom() - left)
    path.lineTo(area.left(), area.top() + left)
    path.quadTo(area.left(), area.top(), area.left() + left, area.top())
    return path


def _dog_ear(area: QRectF, radius: float) -> QPainterPath:
    """The upper right corner, folded."""
    side = theme.px(11)
    path = QPainterPath()
    path.moveTo(area.right() - side, area.top())
    path.lineTo(area.right() - radius, area.top())
    path.quadTo(area.right(), area.top(), area.right(), area.top() + radius)
    path.lineTo(area.right(), area.top() + side)
    path.closeSubpath()
    return path


def text_area(area: QRectF) -> QRectF:
    """The room the words have."""
    pad = PAD if area.width() > theme.px(90) else PAD // 2
    return area.adjusted(theme.px(EDGE + pad), theme.px(4), -theme.px(pad // 2), -theme.px(2))


def paint_lines(painter: QPainter, area: QRectF, lines: tuple[Line, ...], face: Face) -> None:
    """The words, from the top."""
    t, step = theme.tokens(), line_step()
    single = len(lines) == 1 and area.height() < step
    y = area.top() + (area.height() - step) / 2 if single else area.top()
    for number, line in enumerate(lines):
        painter.setFont(line.font)
        quiet = face.cancelled and not line.loud
        painter.setPen(QColor(t.muted if quiet else t.warm if line.loud and face.cancelled else t.ink))
        place = QRectF(area.left(), y + number * step, area.width(), step + 1)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line.text)
