"""Chips over the list: what should be looked at, one topic, one owner, one state."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familiehus.calendar.activity import OwnerKind
from familiehus.i18n import tr
from familiehus.offers.offer import OfferState
from familiehus.ui.offers.lines import Wanted
from familiehus.ui.offers.words import owner_name, state_name
from familiehus.ui.week.menu_chip import Choice, MenuChip
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout


class FilterRow(QWidget):
    """``changed`` when somebody chose; ``wanted`` is what is chosen (without the search)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Vis kun"))
        self.wanted = Wanted()
        self._topics: tuple[str, ...] = ()
        self.stale = Chip(tr("Skal kontrolleres"), "S", checkable=True)
        self.stale.clicked.connect(self.toggle_stale)
        self.topic = MenuChip(tr("Emne"), self._topic_choices)
        self.owner = MenuChip(tr("Hvem står bag"), self._owner_choices)
        self.state = MenuChip(tr("Tilstand"), self._state_choices)
        flow = FlowLayout(self, gap_x=6, gap_y=6)
        for chip in (self.stale, self.topic, self.owner, self.state):
            flow.addWidget(chip)

    def offer(self, topics: Sequence[str], stale: int) -> None:
        """What there is to choose from, and how many should be looked at."""
        self._topics = tuple(topics)
        self.stale.set_label(tr("Skal kontrolleres ({n})", n=stale))
        self.stale.setEnabled(bool(stale) or self.wanted.stale)

    def toggle_stale(self) -> None:
        """S."""
        self._choose(stale=not self.wanted.stale)

    def clear(self) -> None:
        """Everything again."""
        if self.wanted.filtered:
            self.wanted = Wanted()
            self._show()
            self.changed.emit()

    def _choose(self, **facts: Any) -> None:
        self.wanted = replace(self.wanted, **facts)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        wanted = self.wanted
        self.stale.setChecked(wanted.stale)
        chips = (
            (self.topic, tr("Emne"), wanted.topic or ""),
            (self.owner, tr("Hvem står bag"), owner_name(wanted.owner) if wanted.owner else ""),
            (self.state, tr("Tilstand"), state_name(wanted.state) if wanted.state else ""),
        )
        for chip, name, chosen in chips:
            chip.set_label(tr("{name}: {chosen}", name=name, chosen=chosen) if chosen else name)
            chip.show_chosen(bool(chosen))

    def _choices(self, field: str, offered: Sequence[tuple[Any, str]]) -> list[Choice]:
        now = getattr(self.wanted, field)
        rows: list[tuple[Any, str]] = [(None, tr("Alle")), *offered]
        return [(name, value == now, self._chooser(field, value)) for value, name in rows]

    def _chooser(self, field: str, value: Any) -> Callable[[], object]:
        return lambda: self._choose(**{field: value})

    def _topic_choices(self) -> list[Choice]:
        return self._choices("topic", [(one, one) for one in self._topics])

    def _owner_choices(self) -> list[Choice]:
        return self._choices("owner", [(one, owner_name(one)) for one in OwnerKind])

    def _state_choices(self) -> list[Choice]:
        return self._choices("state", [(one, state_name(one)) for one in OfferState])
