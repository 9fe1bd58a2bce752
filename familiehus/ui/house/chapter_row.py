"""The chapters of "Huset" as rows of chips: one is chosen, a dot says that something in it is not saved.

A word in front of each group says what its chapters are about.
"""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.house.chapters import Chapter, group_name
from familiehus.ui.house.field import go_to
from familiehus.ui.house.grouped_row import GroupedRow
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.text import SectionLabel


class ChapterRow(QWidget):
    """``chosen`` carries a chapter's id. Left and right walk, as between the tabs of a binder."""

    chosen = Signal(str)

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Kapitler i Huset"))
        self._titles = {one.id: one.title for one in chapters}
        self.chips: dict[str, Chip] = {}
        self.current = chapters[0].id
        row = GroupedRow(self)
        groups = [group for group, _ in groupby(chapters, lambda one: one.group)]
        for group, members in groupby(chapters, lambda one: one.group):
            if len(groups) > 1:
                row.begin(SectionLabel(group_name(group)))
            for one in members:
                row.addWidget(self._chip(one))

    def _chip(self, chapter: Chapter) -> Chip:
        chip = Chip(chapter.title, checkable=True)
        chip.clicked.connect(lambda _=False: self.choose(chapter.id))
        chip.installEventFilter(self)
        self.chips[chapter.id] = chip
        return chip

    def choose(self, chapter: str) -> None:
        """Go there."""
        self.current = chapter
        for one, chip in self.chips.items():
            chip.setChecked(one == chapter)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if one == chapter else Qt.FocusPolicy.ClickFocus)
        self.chosen.emit(chapter)

    def step(self, by: int) -> None:
        """The chapter before (-1) or after (1), around the end."""
        order = list(self.chips)
        self.choose(order[(order.index(self.current) + by) % len(order)])

    def mark(self, dirty: Sequence[str]) -> None:
        """A dot on those with something unsaved."""
        for one, chip in self.chips.items():
            title = self._titles[one]
            unsaved = one in dirty
            chip.set_label(tr("{title} •", title=title) if unsaved else title)
            chip.setAccessibleName(tr("{title}, ikke gemt", title=title) if unsaved else title)

    def title(self, chapter: str) -> str:
        """What a chapter is called."""
        return self._titles[chapter]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows. Caught before the chip, which would take them for its own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if way is not None:
                self.step(way)
                go_to(self.chips[self.current])
                return True
        return super().eventFilter(watched, event)
