"""What a chapter of "Huset" is: a column of cards, a place for its sentences, perhaps something unsaved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.widgets.snug import Snug

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


_IN_THE_CALENDAR = frozenset({"room_booked", "colleague_booked", "special_day_booked", "booking_conflict"})
"""What was refused for something on the plan: the way there stands beside the words."""


class Section(Snug):
    """Subclass it; put cards into ``self.column``. ``dirty_changed`` when ``dirty`` may have changed."""

    dirty_changed = Signal()
    widest = 1180
    """Design pixels: longer lines are hard to read."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk, self.notice = desk, Notice()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(14))
        self.column.addWidget(self.notice)
        self.notice.acted.connect(lambda: desk.page_wanted.emit("week"))
        desk.looked.connect(self._looked)
        desk.undo_failed.connect(self.refuse)

    @property
    def dirty(self) -> bool:
        """True when something typed is not saved."""
        return False

    def show_house(self, overview: "HouseOverview") -> None:
        """The house was read. What is typed and not saved must stay."""

    def save(self) -> None:
        """Save what is typed."""

    def revert(self) -> None:
        """Forget what is typed."""

    def first(self) -> QWidget | None:
        """Where the keyboard starts."""
        return None

    def refuse(self, error: FamiliehusError) -> None:
        """Why it was not done, in the chapter's own place."""
        if self.isVisible():
            booked = error.code in _IN_THE_CALENDAR
            self.notice.say(sentence(error), "warm", action=tr("Se ugen") if booked else "")

    def start(self) -> None:
        """Show what is known already."""
        if self.desk.overview is not None:
            self._looked(self.desk.overview)

    def _looked(self, overview: "HouseOverview") -> None:
        self.show_house(overview)
        self.dirty_changed.emit()
