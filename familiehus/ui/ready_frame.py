"""The window with its desk, made before anybody has unlocked: while the unlock screen is read, nobody waits.

Most of what stands between a right PIN and the first key is Qt dressing, measuring and
painting some two hundred widgets for the first time. None of it needs to know
whose house it is, so it is done out of sight; ``MainWindow.furnish`` puts in the rest.
"""

from familiehus.i18n import tr
from familiehus.ui.changes import Changes
from familiehus.ui.main_window import MainWindow, PageSlot
from familiehus.ui.pages.desk import DeskPage
from familiehus.ui.pages.page import Page
from familiehus.ui.rail import Desk
from familiehus.ui.undo import UndoStack
from familiehus.ui.window_memory import WindowMemory

_NOBODY = Desk("", "", "", "", practice=False)


class ReadyFrame:
    """``frame`` with its first page ``desk``, and the signals the house will speak through."""

    def __init__(self, memory: WindowMemory) -> None:
        self.changes, self.undo, self.desk = Changes(), UndoStack(), DeskPage()
        places = [PageSlot(page_id, title, icon, self._desk_page) for page_id, title, icon in all_places()]
        self.frame = MainWindow(places, (), desk=_NOBODY, changes=self.changes, undo=self.undo, memory=memory)
        self.frame.page_of("desk")

    def _desk_page(self) -> Page:
        return self.desk

    def dress(self) -> None:
        """Lay it out and paint it once, unseen, so that showing it only has to paint what changed since."""
        self.frame.grab()


def all_places() -> list[tuple[str, str, str]]:
    """Id, title and icon of every page there is, in the order of the rail; which are whose is RULES § 13."""
    return [
        ("desk", tr("Skranken"), "desk"),
        ("week", tr("Ugen"), "week"),
        ("courses", tr("Hold"), "courses"),
        ("referrals", tr("Henvisninger"), "arrow"),
        ("offers", tr("Tilbud"), "offers"),
        ("statistics", tr("Statistik"), "bars"),
        ("house", tr("Huset"), "gear"),
    ]
