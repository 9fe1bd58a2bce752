"""The frame: the rail, the page that is shown, the notices above it. Nothing about contacts or months.

Everything it needs is passed in by the composition root; it opens no file and
knows no cupboard.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import frame_actions, rescale, theme
from familiehus.ui.actions import Action, ActionRegistry, keys_of
from familiehus.ui.announcer import Announcer
from familiehus.ui.changes import Changes
from familiehus.ui.command_palette import CommandPalette
from familiehus.ui.language import Language, languages, next_language, notice, remember
from familiehus.ui.notices import NoticeArea
from familiehus.ui.pages.page import Page
from familiehus.ui.rail import WIDE, Desk, Rail
from familiehus.ui.shortcut_sheet import ShortcutSheet
from familiehus.ui.theme import Mode
from familiehus.ui.undo import UndoStack
from familiehus.ui.window_memory import Value, WindowMemory
from familiehus.values import Change

ROOM_FOR_WORDS = 800
"""Design pixels a page wants beside the rail; with less, the rail shows icons only."""


@dataclass(frozen=True)
class PageSlot:
    """A page that is made when it is first opened: the first paint waits for one page only."""

    page_id: str
    title: str
    icon_name: str
    make: Callable[[], Page]


class MainWindow(QMainWindow):
    """``lock_requested``: Ctrl+L. ``closing``: the person closes the window for the day."""

    lock_requested = Signal()
    closing = Signal()
    page_shown = Signal(str)

    def __init__(
        self,
        pages: Sequence[PageSlot],
        actions: Sequence[Action],
        *,
        desk: Desk,
        changes: Changes,
        undo: UndoStack,
        memory: WindowMemory,
    ) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._memory, self.undo, self._more = memory, undo, tuple(actions)
        self.announcer = Announcer(self)
        self._keys: list[QShortcut] = []
        self._page_keys: list[QShortcut] = []
        self._build(Rail(desk, [(s.page_id, s.title, s.icon_name) for s in pages]))
        self._settle_in(pages, desk)
        changes.changed.connect(self._refresh)
        self._recall()

    def furnish(self, pages: Sequence[PageSlot], desk: Desk, more: Sequence[Action] = ()) -> None:
        """Whose desk this is, and which of its pages are theirs: the frame was made before anybody unlocked.

        A page that was made already and is not among ``pages`` goes. ``more`` can be done from every page.
        """
        self._more = (*self._more, *more)
        for page_id in [known for known in self._made if known not in {slot.page_id for slot in pages}]:
            page = self._made.pop(page_id)
            self._stack.removeWidget(page)
            page.deleteLater()
        self.rail.furnish(desk, [slot.page_id for slot in pages])
        self._settle_in(pages, desk)

    def _settle_in(self, pages: Sequence[PageSlot], desk: Desk) -> None:
        self._desk, self._slots = desk, {slot.page_id: slot for slot in pages}
        self._own = [
            *frame_actions.everywhere(self, self.undo),
            *frame_actions.going(self, [(slot.page_id, slot.title) for slot in pages]),
            *self._more,
            *frame_actions.looks(self),
            *languages(self),
        ]
        self.actions_now = ActionRegistry(self._own)
        self._keys = self._bind_instead(self._keys, self._own)
        self._strip.setVisible(desk.practice)

    def _build(self, rail: Rail) -> None:
        self.rail = rail
        self.rail.chosen.connect(self.show_page)
        self.rail.lock_requested.connect(self.lock)
        self.notices = NoticeArea(self.announcer)
        self._stack = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.notices)
        right.addWidget(self._stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
        self.palette_box = CommandPalette(self, lambda: self.actions_now, self.announcer)
        self.sheet = ShortcutSheet(self)
        self._strip = _PracticeStrip(self)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_of(self, page_id: str) -> Page:
        """One page, made now if it was not yet."""
        if page_id not in self._made:
            page = self._slots[page_id].make()
            page.find_requested.connect(self.open_palette)
            page.open_requested.connect(self.show_page)
            self._made[page_id] = page
            self._stack.addWidget(page)
        return self._made[page_id]

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The pages in the order of the rail: Ctrl+1 opens the first."""
        return tuple(self._slots)

    def made_pages(self) -> tuple[Page, ...]:
        """The pages that have been opened so far."""
        return tuple(self._made.values())

    def show_page(self, page_id: str) -> None:
        """Go there: its keys, its actions, its focus."""
        page = self.page_of(page_id)
        self._stack.setCurrentWidget(page)
        self.rail.show_current(page_id)
        self.setWindowTitle(self._title(page.title))
        self.actions_now = ActionRegistry([*page.actions(), *self._own])
        self._page_keys = self._bind_instead(self._page_keys, page.actions())
        if page_id in self._stale:
            self._stale.discard(page_id)
            page.refresh(None)
        page.activated()
        self.announcer.say(page.title)
        self.page_shown.emit(page_id)

    def _title(self, page: str) -> str:
        title = tr("{page} – {house}", page=page, house=self._desk.house_name)
        return tr("{title} (øvehus)", title=title) if self._desk.practice else title

    def _bind_instead(self, before: Sequence[QShortcut], actions: Sequence[Action]) -> list[QShortcut]:
        for old in before:
            old.setEnabled(False)  # at once: two keys alike would cancel each other until it is gone
            old.deleteLater()
        made = []
        for action in actions:
            for key in () if action.own_key else keys_of(action):
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda action=action: self._run(action))
                made.append(shortcut)
        return made

    def _run(self, action: Action) -> None:
        """A key was pressed. While the palette or the sheet is open, only their own keys count."""
        if not (self.palette_box.isVisible() or self.sheet.isVisible()) and action.enabled():
            action.run()

    def _refresh(self, change: Change) -> None:
        """The page in front at once, the others when they are opened."""
        for page_id, page in self._made.items():
            if page is self._stack.currentWidget():
                page.refresh(change)
            else:
                self._stale.add(page_id)

    def open_palette(self) -> None:
        """Ctrl+K."""
        self.palette_box.open()

    def open_sheet(self) -> None:
        """Ctrl+?"""
        self.sheet.open_with(self.actions_now)

    def search(self) -> None:
        """F3: the page's own search, else the palette."""
        if self.page is None or not self.page.search():
            self.open_palette()

    def lock(self) -> None:
        """Ctrl+L."""
        self.lock_requested.emit()

    def show_error(self, error: FamiliehusError) -> None:
        """Words for a failure that nobody else took. Connect ``Tasks.reported`` here."""
        self.notices.show_notice(sentence(error), "warm")

    def set_mode(self, mode: Mode) -> None:
        """Light, dark or as the computer."""
        theme.apply(_app(), mode, theme.text_scale())

    def set_text_scale(self, scale: float) -> None:
        """1.0 to 2.0; the page keeps its place and what was typed."""
        before, sizes = theme.text_scale(), rescale.measure(self)
        theme.apply(_app(), theme.mode(), scale)
        rescale.scale(sizes, before, theme.text_scale())
        self._fit()

    def next_language(self) -> Language:
        """What the window will speak when it is opened next."""
        return next_language(self._memory)

    def choose_language(self, language: Language) -> None:
        """Kept at once; counts when the window is made anew, which a lock does."""
        self.notices.take_back(notice(self.next_language()))
        remember(self._memory, language)
        self.notices.show_notice(notice(language), action=tr("Lås huset"), run=self.lock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail gives way when the page needs the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < theme.px(WIDE + ROOM_FOR_WORDS)
        self.rail.set_compact(compact)
        self._strip.setGeometry(0, 0, self.width(), theme.px(4))
        self._strip.raise_()

    def _recall(self) -> None:
        known = self._memory.load()
        geometry = known.get("geometry")
        shape = QByteArray.fromBase64(str(geometry or "").encode("ascii", "ignore"))
        if not (geometry and self.restoreGeometry(shape)):
            room = self.screen().availableSize()
            self.resize(min(1366, room.width()), min(768, room.height()))
        self._fit()

    def remember(self) -> None:
        """Keep where the window stood and how it was dressed."""
        values: dict[str, Value] = dict(self._memory.load())
        values["geometry"] = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        values["mode"], values["text_scale"] = str(theme.mode()), theme.text_scale()
        self._memory.save(values)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether anything would be lost, remember, then tell whoever must tidy up."""
        if not self.may_close():
            event.ignore()
            return
        self.remember()
        self.closing.emit()
        super().closeEvent(event)


class _PracticeStrip(QWidget):
    """Thin and gold along the top edge, on every page: nothing here is real."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Øvehus: alle tal og mennesker er opdigtede"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour."""
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens().practice))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
