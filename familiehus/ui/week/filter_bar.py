"""The chips over the week: places, rooms, kinds and one person. They show a :class:`Filter` and change it.

Where there is no room for a chip each, rooms and kinds are chosen from lists: the week below
needs the height more than they do.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familiehus.calendar.activity import Room
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.ui.week import words
from familiehus.ui.week.filters import Filter, KindGroup, room_groups
from familiehus.ui.week.menu_chip import Choice, MenuChip
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout

MOST_ROOMS, MOST_PLACES = 5, 4
"""More than these are chosen from a list."""

Change = Callable[[Filter], Filter]
Pressed = Callable[[Filter], bool]


class FilterBar(QWidget):
    """``changed`` carries the filter that was chosen."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hvad der vises"))
        self.filter = Filter()
        self._period: CalendarPeriod | None = None
        self._shape: object = None
        self._tight = False
        self._full = 0
        self._checks: list[tuple[Chip, Pressed]] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_filter(self, period: CalendarPeriod, chosen: Filter) -> None:
        """The chips of this house, the chosen ones pressed."""
        self._period, self.filter = period, chosen
        rooms = tuple((room.id, room.name) for room in self._rooms())
        people = tuple((one.id, one.name) for one in period.people if one.active)
        shape = (tuple(place for place in period.places if place.active), rooms, people, self._tight)
        if shape != self._shape:
            self._shape = shape
            self._build(period)
        for chip, pressed in self._checks:
            if isinstance(chip, MenuChip):
                chip.show_chosen(pressed(chosen))
            else:
                chip.setChecked(pressed(chosen))
        self.people.set_label(self._person_words())

    def _rooms(self) -> list[Room]:
        rooms = self._period.rooms if self._period is not None else ()
        return [room for room in rooms if room.active and self.filter.place in ("", room.place)]

    def _build(self, period: CalendarPeriod) -> None:
        self._flow.clear()
        self._checks = []
        places = [place for place in period.places if place.active]
        several = len(places) > 1
        self._chip(tr("Alle steder") if several else tr("Alle lokaler"),
                   lambda one: not one.place and not one.rooms, Filter.everywhere)  # fmt: skip
        of_places = [(place.name, partial(_at_place, place.code), partial(_choose_place, place.code))
                     for place in places] if several else []  # fmt: skip
        self._chips(of_places, MOST_PLACES, tr("Steder"), tr("Flere steder"))
        of_rooms = [(name, partial(_has_rooms, ids), partial(_with_rooms, ids))
                    for name, ids in room_groups(self._rooms())]  # fmt: skip
        if not several or self.filter.place:
            self._chips(of_rooms, MOST_ROOMS, tr("Lokaler"), tr("Flere lokaler"))
        of_kinds = [(words.group_name(group), partial(_has_kind, group), partial(_with_kind, group))
                    for group in KindGroup]  # fmt: skip
        self._chips(of_kinds, len(KindGroup), tr("Slags"), "")
        self.people = self._menu("", self._people, lambda one: one.person is not None)
        if not self._tight:
            self._full = self._flow.sizeHint().width()

    def _chips(
        self, all_of_them: Sequence[tuple[str, Pressed, Change]], most: int, name: str, rest_name: str
    ) -> None:
        shown = () if self._tight else all_of_them[:most]
        for text, pressed, change in shown:
            self._chip(text, pressed, change)
        rest = all_of_them[len(shown) :]
        if rest:
            tests = [pressed for _, pressed, _ in rest]
            self._menu(
                rest_name if shown else name,
                lambda: [(text, on(self.filter), partial(self._apply, do)) for text, on, do in rest],
                lambda one: any(pressed(one) for pressed in tests),
            )

    def _chip(self, text: str, pressed: Pressed, change: Change) -> None:
        chip = Chip(text, checkable=True)
        chip.clicked.connect(lambda _on=False: self._apply(change))
        self._add(chip, pressed)

    def _menu(self, text: str, choices: Callable[[], Sequence[Choice]], pressed: Pressed) -> MenuChip:
        chip = MenuChip(text, choices)
        self._add(chip, pressed)
        return chip

    def _add(self, chip: Chip, pressed: Pressed) -> None:
        self._checks.append((chip, pressed))
        self._flow.addWidget(chip)
        chip.show()

    @property
    def chips(self) -> dict[str, Chip]:
        """What can be pressed, by its words."""
        return {chip.text(): chip for chip, _ in self._checks}

    def choose_person(self, person: UUID | None) -> None:
        """Only what this person is on; None: everybody."""
        self._apply(lambda one: replace(one, person=person))

    def _apply(self, change: Change) -> None:
        chosen = change(self.filter)
        if self._period is not None:
            self.show_filter(self._period, chosen)
        self.changed.emit(chosen)

    def _people(self) -> Sequence[Choice]:
        assert self._period is not None
        known: list[tuple[str, UUID | None]] = [(tr("Alle kolleger"), None)]
        known += [(one.name, one.id) for one in self._period.people if one.active]
        return [
            (name, person == self.filter.person, partial(self.choose_person, person))
            for name, person in known
        ]

    def _person_words(self) -> str:
        people = self._period.people if self._period is not None else ()
        found = next((one.name for one in people if one.id == self.filter.person), "")
        return found or tr("Kollega")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lists instead of chips where two rows would not do."""
        super().resizeEvent(event)
        self._squeeze()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._period is not None:
            self._tight, self._shape = False, None
            self._squeeze()

    def _squeeze(self) -> None:
        tight = self._full > 1.6 * self.width()
        if self._period is not None and (tight != self._tight or self._shape is None):
            self._tight = tight
            self.show_filter(self._period, self.filter)


def _at_place(code: str, one: Filter) -> bool:
    return one.place == code


def _choose_place(code: str, one: Filter) -> Filter:
    return replace(one, place="" if one.place == code else code, rooms=frozenset())


def _has_kind(group: KindGroup, one: Filter) -> bool:
    return group in one.kinds


def _with_kind(group: KindGroup, one: Filter) -> Filter:
    return one.with_kind(group)


def _has_rooms(ids: tuple[UUID, ...], one: Filter) -> bool:
    return set(ids) <= one.rooms


def _with_rooms(ids: tuple[UUID, ...], one: Filter) -> Filter:
    return one.with_rooms(ids)
