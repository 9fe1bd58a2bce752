"""The right column: how many so far, the list of the day, and what is to be done about days."""

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.reports.danish import count
from familiehus.ui import theme
from familiehus.ui.desk.day_book import DayBook, Entry
from familiehus.ui.desk.day_panel import DayPanel
from familiehus.ui.desk.entry_words import row_cells
from familiehus.ui.desk.head_form import HeadForm
from familiehus.ui.desk.shown_stack import ShownStack
from familiehus.ui.desk.today_panel import TodayPanel
from familiehus.ui.desk.unsaved import Unsaved
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.empty_state import EmptyState
from familiehus.ui.widgets.mini_bars import MiniBars
from familiehus.ui.widgets.number_tile import NumberTile
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists
    from familiehus.values import ContactFacts

HOURS = (9, 15)
"""The bars always show at least these hours, so that they do not wander while the day fills."""


class SideView(Enum):
    """What stands in the middle of the right column."""

    LIST = "list"
    HOUSE = "house"
    HEADS = "heads"


class DaySide(QWidget):
    """Parts: ``number``, ``bars``, ``rows``, ``undo``, ``close_day``, ``panel``; ``house`` and ``heads`` take
    the place of the list, ``switch`` turns between them; ``turned`` when another one stands there. Shows
    books; decides nothing."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.bars = NumberTile(), MiniBars(tr("Henvendelser time for time"))
        self.rows = RowList(
            tr("Dagens henvendelser"),
            (Column(48, muted=True), Column(62, strong=True), Column()),
            on_card=True,
        )
        self.undo = LinkButton(tr("Fortryd"), "Ctrl+Z")
        self.close_day = LinkButton(tr("Tæl dagen færdig"), "Ctrl+J")
        self.panel = DayPanel()
        self.house, self.heads = TodayPanel(), HeadForm()
        self.switch = LinkButton(tr("Huset i dag"), "O")
        self.week = LinkButton(tr("Se ugen"))
        self.switch.hide()
        self.week.hide()
        self.view = SideView.LIST
        self._list_title, self._list_is_empty = "", False
        self._is_today, self._can_undo = True, False
        self._title, self._closed = SectionLabel(), Text("", "small_strong", "ok")
        self._words: dict[UUID, tuple[ContactFacts, tuple[bool, bool], Row]] = {}
        self._words_of: DeskLists | None = None
        self._empty = EmptyState("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(self._number_card())
        column.addWidget(self._list_card(), 1)
        column.addWidget(self.panel)

    def _number_card(self) -> Card:
        card, row = Card(), QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(self.number)
        row.addWidget(self.bars, 1)
        card.body.addLayout(row)
        return card

    def _list_card(self) -> Card:
        card = Card()
        side = theme.px(10)
        head = QHBoxLayout()
        head.setContentsMargins(side, 0, 0, 0)
        head.setSpacing(theme.px(10))
        head.addWidget(self._title)
        head.addWidget(self._closed)
        head.addStretch(1)
        head.addWidget(self.undo)
        head.addWidget(self.week)
        self._stack = ShownStack()
        for page in (self.rows, self._empty, self.house, self.heads):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(side - theme.px(4), 0, 0, 0)
        foot.addWidget(self.close_day)
        foot.addStretch(1)
        foot.addWidget(self.switch)
        card.body.setContentsMargins(theme.px(8), theme.px(10), theme.px(8), theme.px(10))
        card.body.addLayout(head)
        card.body.addWidget(self._stack, 1)
        card.body.addLayout(foot)
        self._stack.setMinimumHeight(theme.px(160))
        return card

    def show_book(
        self, book: DayBook, lists: "DeskLists", title: str, unsaved: Sequence[Unsaved] = ()
    ) -> None:
        """The day as it is now; what could not be saved stands on top, in words."""
        is_today = book.day == clock.today()
        caption = tr("henvendelser i dag") if is_today else tr("henvendelser den dag")
        self.number.show_value(count(book.total), caption)
        self.bars.set_bars(_bars(book))
        entries = book.entries()
        self.rows.set_rows([*map(_unsaved_row, unsaved), *self._rows(entries, book.newest, lists)])
        self._list_title = title
        self._closed.setText(tr("✓ talt færdig") if book.closed else "")
        self._is_today, self._can_undo = is_today, bool(entries)
        self._show_empty(entries == () and not unsaved, is_today=is_today)

    def _rows(self, entries: Sequence[Entry], newest: UUID | None, lists: "DeskLists") -> list[Row]:
        """In words; what was said of a contact before is said again without looking it up."""
        if lists is not self._words_of:
            self._words, self._words_of = {}, lists
        before, self._words, hour = self._words, {}, clock.now().hour
        for place, one in enumerate(entries):
            top = place == 0 and one.id == newest
            mark = (top, top and one.facts.hour == hour)
            known = before.get(one.id)
            if known is None or known[0] is not one.facts or known[1] != mark:
                known = (one.facts, mark, _row(one, *mark, lists))
            self._words[one.id] = known
        return [row for _facts, _mark, row in self._words.values()]

    def _show_empty(self, empty: bool, *, is_today: bool) -> None:
        if empty:
            self._empty.show_words(
                tr("Ingen endnu i dag. Tryk M, F eller A, skriv postnummeret, og tryk Enter.")
                if is_today
                else tr("Ingen er talt den dag endnu. Tast dem fra papiret, eller tæl dagen færdig med 0.")
            )
        self._list_is_empty = empty
        self._show_view()

    def offer_house(self, *, offered: bool) -> None:
        """A house with a calendar has more to show than its list."""
        self.switch.setVisible(offered)
        if not offered:
            self.show_view(SideView.LIST)

    def show_view(self, view: SideView) -> None:
        """The list, the house's day, or the form that counts heads."""
        if view is not self.view:
            self.view = view
            self._show_view()
            self.turned.emit()

    def _show_view(self) -> None:
        pages = {SideView.HOUSE: self.house, SideView.HEADS: self.heads}
        self._stack.setCurrentWidget(pages.get(self.view, self._empty if self._list_is_empty else self.rows))
        house = tr("Huset i dag") if self._is_today else tr("Huset den dag")
        in_house = self.view is SideView.HOUSE
        titles = {SideView.HOUSE: house, SideView.HEADS: tr("Optælling")}
        self._title.setText(titles.get(self.view, self._list_title))
        self.switch.set_label(tr("Henvendelser") if in_house else house)
        self.switch.setEnabled(self.view is not SideView.HEADS)
        self.week.setVisible(in_house)
        self._keep_room(self.undo, kept=not in_house)
        self.undo.setVisible(self._can_undo and not in_house)

    @staticmethod
    def _keep_room(button: QWidget, *, kept: bool) -> None:
        """The head of the list is as high without the link as with it."""
        policy = button.sizePolicy()
        if policy.retainSizeWhenHidden() != kept:
            policy.setRetainSizeWhenHidden(kept)
            button.setSizePolicy(policy)

    def selected(self) -> UUID | None:
        """The saved contact the list stands on."""
        key = self.rows.current_key()
        return key if isinstance(key, UUID) else None

    def deselect(self) -> None:
        """Stand on none."""
        self.rows.clearSelection()
        self.rows.selectionModel().clearCurrentIndex()


def _row(entry: Entry, newest: bool, now: bool, lists: "DeskLists") -> Row:
    cells = row_cells(entry.facts, lists, now=now)
    if newest:
        return Row(entry.id, cells, "ok", action=tr("Fortryd"))
    return Row(entry.id, cells)


def _unsaved_row(one: Unsaved) -> Row:
    return Row(("unsaved", one.id), one.cells, "warm", action=tr("Prøv igen"), note=tr("Ikke gemt endnu"))


def _bars(book: DayBook) -> list[tuple[str, int]]:
    counts = book.per_hour()
    first, last = min([HOURS[0], *counts]), max([HOURS[1], *counts])
    labels = {first: tr("kl. {hour}", hour=first)}
    return [(labels.get(hour, str(hour)), counts.get(hour, 0)) for hour in range(first, last + 1)]
