"""The heads of the columns: the day, what is special about it, and the dates a series skipped there."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from familiehus.calendar.occurrences import Skipped
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.painting import LEFT
from familiehus.ui.week import words
from familiehus.ui.week.columns import Column
from familiehus.ui.week.folded_text import FoldedText
from familiehus.ui.week.hatching import stripes
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text

MOST_CHIPS = 2
HEIGHT = 46


class GhostChip(QPushButton):
    """A date that the series skipped: dashed and pale, and it can be put back."""

    def __init__(self, text: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetrics(theme.font("small"))
        return QSize(metrics.horizontalAdvance(self.text()) + theme.px(18), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """It may be cut: its tooltip has all of it."""
        return QSize(theme.px(40), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed pill."""
        painter, t = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        pen = QPen(QColor(t.accent if lit else t.edge), 2 if self.hasFocus() else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(t.sunk if lit else t.surface))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        room = area.adjusted(theme.px(8), 0, -theme.px(8), 0)
        font = theme.font("small")
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setFont(font)
        painter.setPen(QColor(t.muted))
        painter.drawText(room, LEFT, text)


class ColumnHead(QWidget):
    """One column's. ``put_back_wanted`` carries a :class:`Skipped`."""

    put_back_wanted = Signal(object)

    def __init__(self, column: Column, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self.words = head_words(column, today)
        title, beside, below = self.words
        self.setAccessibleName(", ".join((title, *beside, *below)))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(11), theme.px(9), theme.px(6), theme.px(9))
        box.setSpacing(theme.px(3))
        if column.by_room:
            box.addWidget(FoldedText(title, "strong", "ink"))
            below = (*beside, *below)
        else:
            box.addLayout(self._line(title, beside, today))
        for text in below:
            loud = text == column.hours.closed
            box.addWidget(FoldedText(text, "small_strong" if loud else "small", "gold" if loud else "muted"))
        self.chips = [*self._skipped(column.skipped)]
        for chip in self.chips:
            box.addWidget(chip)
        box.addStretch(1)

    def _line(self, title: str, asides: Sequence[str], today: date) -> FlowLayout:
        line = FlowLayout(gap_x=6, gap_y=1)
        line.addWidget(Text(title, "strong", "accent" if self._column.day == today else "ink"))
        for aside in asides:
            line.addWidget(Text(aside, "small", "muted"))
        return line

    def _skipped(self, skipped: Sequence[Skipped]) -> list[GhostChip]:
        shown = skipped if len(skipped) <= MOST_CHIPS else skipped[: MOST_CHIPS - 1]
        chips = [self._chip(one) for one in shown]
        rest = skipped[len(shown) :]
        if rest:
            text = trn("1 mere springes over", "{n} mere springes over", len(rest))
            more = GhostChip(text, text)
            more.clicked.connect(partial(self._open_rest, more, rest))
            chips.append(more)
        return chips

    def _chip(self, one: Skipped) -> GhostChip:
        text = tr("{title} springes over", title=one.activity.title)
        spoken = tr("{title} springes over: {why}. Tryk for at sætte den tilbage.",
                    title=one.activity.title, why=one.closed.name)  # fmt: skip
        chip = GhostChip(text, spoken)
        chip.clicked.connect(lambda: self.put_back_wanted.emit(one))
        return chip

    def _open_rest(self, under: GhostChip, rest: Sequence[Skipped]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in rest:
            action = menu.addAction(tr("Sæt {title} tilbage", title=one.activity.title))
            action.triggered.connect(partial(self.put_back_wanted.emit, one))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hair line to the left; hatched when the day is closed."""
        painter, t = QPainter(self), theme.tokens()
        if self._column.hours.closed:
            painter.fillRect(self.rect(), stripes(None, t.sunk))
        painter.fillRect(0, 0, 1, self.height(), QColor(t.line))


def head_words(column: Column, today: date) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The title, what stands beside it, and what stands below: why the day is not as usual."""
    hours = column.hours
    if column.by_room:
        title = column.title or tr("Uden lokale")
        beside = [column.aside] if column.aside else []
    else:
        title, number = words.weekday_short(column.day), words.day_number(column.day)
        beside = [tr("{day} · i dag", day=number) if column.day == today else number]
    if hours.since is not None:
        beside.append(words.since(hours.since))
    if hours.until is not None:
        beside.append(words.until(hours.until))
    below = (hours.note, hours.closed)
    return title, tuple(beside), tuple(text for text in below if text)


class Heads(QWidget):
    """All of them in a row, as wide as the columns below."""

    put_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: list[ColumnHead] = []
        self._shown: tuple[object, ...] = ()
        self._edges: list[int] = []

    def show_columns(self, columns: Sequence[Column], today: date) -> None:
        """These columns; heads that say the same stay."""
        shown = (tuple(columns), today, theme.text_scale())
        if shown == self._shown:
            return
        self._shown = shown
        for old in self.heads:
            old.hide()
            old.deleteLater()
        self.heads = [ColumnHead(column, today, self) for column in columns]
        for head in self.heads:
            head.put_back_wanted.connect(self.put_back_wanted)
            head.show()

    def lay_out(self, edges: Sequence[int], shift: int) -> int:
        """Left edges of the columns and of what follows; gives the height they need."""
        self._edges = list(edges)
        pairs = list(zip(self.heads, edges, edges[1:], strict=False))
        need = [theme.px(HEIGHT), *(_height(head, right - left) for head, left, right in pairs)]
        for head, left, right in pairs:
            head.setGeometry(left - shift, 0, right - left, max(need))
        return max(need)


def _height(head: ColumnHead, width: int) -> int:
    layout = head.layout()
    return layout.totalHeightForWidth(width) if layout is not None else 0
