"""The optional facts: a row of chips, and under it one place where the options of the open fact are shown."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.desk import fact_map
from familiehus.ui.desk.count_strip import CountStrip
from familiehus.ui.desk.draft import Draft
from familiehus.ui.desk.fact_map import COUNT, FACTS, Fact, Option
from familiehus.ui.desk.option_strip import OptionStrip
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import SectionLabel, Text

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists


class FactPanel(QWidget):
    """``chosen(fact, code)`` when an option was taken, ``counted(n)`` when a count was typed.

    ``opened`` carries the open fact or None, so that the page can say it and move the focus.
    """

    chosen = Signal(object, object)
    counted = Signal(int)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_fact: Fact | None = None
        self._lists: DeskLists | None = None
        self._draft = Draft()
        self._first: tuple[str, ...] = ()
        self._why = Text("", "small", "muted")
        self._why.hide()
        self.chips = {fact.name: self._chip(fact) for fact in FACTS}
        self.strip, self.count = OptionStrip(), CountStrip()
        self.strip.chosen.connect(self._choose)
        self.count.changed.connect(self.counted)
        flow = FlowLayout()
        for chip in self.chips.values():
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        head = FlowLayout(gap_x=12, gap_y=2)
        head.addWidget(SectionLabel(tr("Hvis du ved det, én tast hver")))
        head.addWidget(self._why)
        column.addLayout(head)
        column.addLayout(flow)
        column.addSpacing(theme.px(3))
        column.addWidget(self.strip)
        column.addWidget(self.count)

    def _chip(self, fact: Fact) -> Chip:
        chip = Chip(fact_map.name_of(fact), fact.key, checkable=True)
        chip.clicked.connect(lambda _on=False: self.toggle(fact))
        return chip

    def set_lists(self, lists: "DeskLists") -> None:
        """The house's own lists; the place is asked for only where there are several."""
        self._lists = lists
        several = sum(place.active for place in lists.places) > 1
        self.chips["place"].setVisible(several)

    def show_draft(self, draft: Draft) -> None:
        """What is chosen, on the chips and in the open strip."""
        self._draft = draft
        if self._lists is None:
            return
        for fact in FACTS:
            self._show_chip(fact, self._lists)
        if self.open_fact is not None and self.open_fact is not COUNT:
            self._mark(self.open_fact, self._lists)

    def _show_chip(self, fact: Fact, lists: "DeskLists") -> None:
        chip, text = self.chips[fact.name], fact_map.chip_text(self._draft, fact, lists)
        if chip.text() != text:
            chip.set_label(text)
        chip.setChecked(fact_map.has_value(self._draft, fact))

    def toggle(self, fact: Fact) -> None:
        """Its key or a click: open its strip, or close it."""
        if self._lists is None or self.chips[fact.name].isHidden():
            return
        if self.open_fact is fact:
            self.close_strip()
            return
        self._hide_strips()
        self.open_fact = fact
        self.chips[fact.name].setChecked(fact_map.has_value(self._draft, fact))
        if fact is COUNT:
            self.count.open_with(self._draft.count)
        else:
            self._ask(fact, self._lists)
        self.opened.emit(fact)

    def offer_first(self, kinds: tuple[str, ...]) -> None:
        """The kinds of what is on now stand first under G; their letters stay what the hand has learnt."""
        self._first = kinds

    def say_why(self, text: str) -> None:
        """A quiet word about a choice that nobody made here; empty takes it back."""
        if text != self._why.text():
            self._why.setText(text)
            self._why.setVisible(bool(text))
            self.chips["kind"].setToolTip(text)

    @property
    def why(self) -> str:
        """The quiet word."""
        return self._why.text()

    def _ask(self, fact: Fact, lists: "DeskLists") -> None:
        options = fact_map.options_of(fact, lists)
        if fact.name == "kind":
            options = tuple(sorted(options, key=lambda one: one.code not in self._first))
        hint = tr("Flere kan vælges. {key} eller Esc lukker.", key=fact.key) if fact.several else ""
        if not options:
            hint = tr("Listen er tom. En leder kan fylde den under Huset.")
        self.strip.ask(fact_map.name_of(fact), hint, options)
        self._mark(fact, lists)

    def _mark(self, fact: Fact, lists: "DeskLists") -> None:
        held = [
            o.code for o in fact_map.options_of(fact, lists) if fact_map.is_chosen(self._draft, fact, o.code)
        ]
        self.strip.mark(held)

    def close_strip(self) -> bool:
        """Close what is open; False when nothing was."""
        if self.open_fact is None:
            return False
        fact, self.open_fact = self.open_fact, None
        self._hide_strips()
        self.chips[fact.name].setChecked(fact_map.has_value(self._draft, fact))
        self.opened.emit(None)
        return True

    def _hide_strips(self) -> None:
        self.strip.close_strip()
        self.count.hide()

    def press(self, letter: str) -> bool:
        """A letter while a strip is open; False when it means nothing there."""
        return self.open_fact is not None and self.strip.press(letter)

    def _choose(self, code: Any) -> None:
        fact = self.open_fact
        if fact is None:
            return
        self.chosen.emit(fact, code)
        if not fact.several:
            self.close_strip()

    def options(self) -> tuple[Option, ...]:
        """Of the open fact, for whoever reads them aloud."""
        if self.open_fact in (None, COUNT) or self._lists is None or self.open_fact is None:
            return ()
        return fact_map.options_of(self.open_fact, self._lists)
