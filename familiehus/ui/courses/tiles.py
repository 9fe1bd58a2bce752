"""The four numbers over a course: seats, sessions held, attendance, and the one thing to see to, in gold."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QWidget

from familiehus.courses.family import EnrolmentStatus
from familiehus.i18n import tr, trn
from familiehus.queries.courses import CoursePage
from familiehus.reports.danish import DASH
from familiehus.ui import theme
from familiehus.ui.courses import words
from familiehus.ui.courses.roll import Roll
from familiehus.ui.courses.seasons import Standing, lacking, standing
from familiehus.ui.widgets.card import Card, CardTone
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text, Tone

LEAST = 168
"""Design pixels of a tile: four of them stand side by side beside an open panel."""


@dataclass(frozen=True, slots=True)
class Face:
    """What one tile says."""

    value: str
    caption: str
    tone: CardTone = "surface"
    big: bool = True


def faces(page: CoursePage, roll: Roll, now: datetime) -> tuple[Face, ...]:
    """Seats, sessions, attendance, and what must be seen to."""
    row = page.row
    per_cent = roll.per_cent
    seats = tr("pladser") if row.taken <= row.seats else tr("pladser, flere end der er")
    return (
        Face(words.seats(row.taken, row.seats), seats),
        Face(
            tr("{held} af {all}", held=roll.begun, all=len(roll.sessions)),
            trn("mødegang holdt", "mødegange holdt", len(roll.sessions)),
        ),
        Face(DASH if per_cent is None else tr("{n} %", n=per_cent), tr("fremmøde")),
        matter(page, now),
    )


def matter(page: CoursePage, now: datetime) -> Face:
    """The most pressing thing about the course."""
    row, today = page.row, now.date()
    name, short = standing(row, today), lacking(row, today)
    if row.offered and row.answer_by is not None:
        until = words.answer_by(row.answer_by, now)
        return Face(words.offered(row.offered), until, "gold_soft", big=False)
    if short:
        begins = tr("starter {day}", day=words.near(row.first_day, today))
        lacks = words.lacks(short)
        return Face(lacks[:1].upper() + lacks[1:], begins, "warm_soft", big=False)
    if row.untold:
        return Face(words.to_tell(row.untold), tr("se ringelisten"), "gold_soft", big=False)
    if name is Standing.TO_FINISH:
        return Face(tr("Kan afsluttes"), tr("sidste mødegang er holdt"), "gold_soft", big=False)
    if name.over:
        done = sum(one.status is EnrolmentStatus.COMPLETED for one in page.enrolments)
        said = trn("1 familie gennemførte", "{n} familier gennemførte", done)
        return Face(_capital(words.standing_name(name)), said if done else "", "sunk", big=False)
    free = max(row.seats - row.taken, 0)
    if row.waiting:
        return Face(words.waiting(row.waiting), trn("1 ledig plads", "{n} ledige pladser", free), big=False)
    text = trn("1 ledig plads", "{n} ledige pladser", free) if free else tr("Holdet er fuldt")
    return Face(text, _capital(words.standing_name(name)), "ok_soft" if free else "surface", big=False)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class Tiles(QWidget):
    """``show_faces`` fills them; they break into two rows where the text is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Holdet i tal"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.tiles = tuple(_Tile() for _ in range(4))
        self._flow = _EvenFlow(self)
        for tile in self.tiles:
            self._flow.addWidget(tile)

    def show_faces(self, shown: tuple[Face, ...]) -> None:
        """Show these."""
        for tile, face in zip(self.tiles, shown, strict=True):
            tile.show_face(face)


class _EvenFlow(FlowLayout):
    """All items of a row share its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap_x=10, gap_y=10)

    def _rows(self, rect: QRect) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        gap, least = theme.px(10), theme.px(LEAST)
        items = [item for item in self._items if not item.isEmpty()]
        fits = max(min((rect.width() + gap) // (least + gap), len(items)), 1)
        fits = 2 if fits == 3 and len(items) == 4 else fits
        wide = (rect.width() - gap * (fits - 1)) / fits
        rows: list[list[tuple[QLayoutItem, int, QSize]]] = []
        for start in range(0, len(items), fits):
            row, high = items[start : start + fits], 0
            for item in row:
                needs = (
                    item.heightForWidth(int(wide)) if item.hasHeightForWidth() else item.sizeHint().height()
                )
                high = max(high, needs)
            rows.append([(item, round(rect.x() + n * (wide + gap)), QSize(int(wide), high))
                         for n, item in enumerate(row)])  # fmt: skip
        return rows


class _Tile(Card):
    """A number, or a few words of the same weight, and what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(theme.px(18), theme.px(11), theme.px(14), theme.px(12))
        self.body.setSpacing(0)
        self.value, self.caption = Text("", "number"), Text("", "small", "muted", wrap=True)
        self.words = Text("", "house", wrap=True)
        self.body.addStretch(1)
        for part in (self.value, self.words, self.caption):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_face(self, face: Face) -> None:
        """Show it."""
        inks: dict[CardTone, Tone] = {"gold_soft": "gold", "warm_soft": "warm", "ok_soft": "ok"}
        ink: Tone = inks.get(face.tone, "ink")
        self.value.setText(face.value if face.big else "")
        self.words.setText("" if face.big else face.value)
        self.value.setVisible(face.big)
        self.words.setVisible(not face.big)
        self.caption.setText(face.caption)
        self.caption.setVisible(bool(face.caption))
        for text in (self.value, self.words):
            text.set_tone(ink)
        self.caption.set_tone("muted" if ink == "ink" else ink)
        self.set_tone(face.tone)
        self.setAccessibleName(" ".join(part for part in (face.value, face.caption) if part))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()
