"""Huset: what the house decides about itself, who works in it, and how it is kept safe.

One page of chapters. A chapter is built when it is opened first; what is typed in it
and not saved stays while one looks into another.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.danish import listed
from familiehus.services.rights import Right
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.house.chapter_row import ChapterRow
from familiehus.ui.house.chapters import chapters
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_actions import house_actions
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.role_words import who_may
from familiehus.ui.house.section import Section
from familiehus.ui.house.unsaved_bar import UnsavedBar
from familiehus.ui.pages.page import Page
from familiehus.ui.paper.paper_desk import Printers
from familiehus.ui.tasks import Tasks
from familiehus.ui.undo import UndoStack
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.device_secret import DeviceSecrets

_SHOWN_HERE = frozenset(
    {"house", "place", "area", "list", "staff", "contact"}
    | {"room", "hours", "special_day", "colleague", "owner", "activity", "template"}
)


class HousePage(Page):
    """For everybody; which chapters there are follows the rights of the role."""

    right = None

    def __init__(
        self,
        tasks: Tasks,
        cupboard: "Cupboard",
        undo: UndoStack | None = None,
        secrets: "DeviceSecrets | None" = None,
        make_printer: Printers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("house", tr("Huset"), "gear", parent=parent)
        self.desk = HouseDesk(tasks, cupboard, undo, secrets, make_printer, self)
        self._chapters = {one.id: one for one in chapters(self.desk)}
        self.sections: dict[str, Section] = {}
        self.row, self.bar = ChapterRow(list(self._chapters.values())), UnsavedBar()
        self._others = Text(
            tr("Resten af huset kan {roles} ændre.", roles=who_may(Right.HOUSE)), "body", "muted", wrap=True
        )
        self._others.setVisible(not self.desk.may(Right.HOUSE))
        for part in (self.row, self.bar, self._others):
            self.body.addWidget(part)
        self.row.chosen.connect(self._show)
        self.bar.saving.connect(self.save)
        self.bar.reverting.connect(self.revert)
        self.desk.looked.connect(self._looked)
        self.desk.chapter_wanted.connect(self.open)
        self.desk.page_wanted.connect(self.open_requested)
        self.row.choose(self.row.current)
        self.desk.look()

    # -- chapters -----------------------------------------------------------------------------------------

    def section(self, chapter: str) -> Section:
        """One chapter, built now if it was not yet."""
        if chapter not in self.sections:
            made = self._chapters[chapter].make(self.desk)
            made.setMaximumWidth(theme.px(made.widest))
            made.dirty_changed.connect(self._mark)
            self.sections[chapter] = made
            made.hide()
            self.body.addWidget(made, 1)
            made.start()
        return self.sections[chapter]

    def open(self, chapter: str) -> None:
        """Go to a chapter, and the keyboard into it."""
        if chapter in self._chapters:
            self.row.choose(chapter)
            self._enter()

    def _show(self, chapter: str) -> None:
        shown = self.section(chapter)
        for one in self.sections.values():
            one.setVisible(one is shown)
        self._scroll.verticalScrollBar().setValue(0)

    def _enter(self) -> None:
        first = self.section(self.row.current).first()
        go_to(first if first is not None else self.row.chips[self.row.current])

    def activated(self) -> None:
        """The keyboard stands on the chapters; Tab goes into the one that is open."""
        go_to(self.row.chips[self.row.current])

    # -- the house ----------------------------------------------------------------------------------------

    def refresh(self, change: Change | None) -> None:
        """Read the house again."""
        if change is None or change.subject in _SHOWN_HERE:
            self.desk.look()

    def _looked(self, overview: "HouseOverview") -> None:
        self.set_heading(self.title, overview.house.name)

    # -- unsaved ------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> tuple[str, ...]:
        """Chapters with something unsaved."""
        return tuple(one for one in self._chapters if one in self.sections and self.sections[one].dirty)

    def typed_words(self) -> str:
        """The chapters with something unsaved."""
        return listed([self.row.title(chapter) for chapter in self.dirty])

    def save(self) -> None:
        """Everything that is not saved. What is refused says so in its own chapter."""
        for chapter in self.dirty:
            if chapter != self.row.current and self.row.current not in self.dirty:
                self.row.choose(chapter)
            self.sections[chapter].save()

    def revert(self) -> None:
        """Back to what is saved, everywhere."""
        for chapter in self.dirty:
            self.sections[chapter].revert()

    def _mark(self) -> None:
        dirty = self.dirty
        self.row.mark(dirty)
        self.bar.show_titles([self.row.title(chapter) for chapter in dirty])

    # -- actions ------------------------------------------------------------------------------------------

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every chapter, leafing, saving, and what is done inside."""
        return house_actions(self)

    def synonyms(self, chapter: str) -> tuple[str, ...]:
        """Other words for a chapter."""
        return self._chapters[chapter].synonyms

    def leaf(self, by: int) -> None:
        """The chapter before or after, and the keyboard into it."""
        self.row.step(by)
        self._enter()
