"""The chips over the week: places, rooms, kinds and one person. They show a :class:`Filter` and change it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.week import words
from familiehus.ui.week.filters import Filter, KindGroup, room_groups
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout

MOST_ROOMS = 5
"""More groups of rooms than this are chosen in a menu."""


class FilterBar(QWidget):
    """``changed`` carries the filter that was chosen."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hvad der vises"))
        self.filter = Filter()
        self._period: CalendarPeriod | None = None
        self._shape: object = None
        self._checks: list[tuple[Chip, Callable[[Filter], bool]]] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_filter(self, period: CalendarPeriod, chosen: Filter) -> None:
        """The chips of this house, the chosen ones pressed."""
        self._period, self.filter = period, chosen
        rooms = [room for room in period.rooms if room.active and chosen.place in ("", room.place)]
        shape = (
            tuple(place for place in period.places if place.active),
            tuple((room.id, room.name) for room in rooms),
            tuple(one for one in period.people if one.active),
        )
        if shape != self._shape:
            self._shape = shape
            self._build(period)
        for chip, pressed in self._checks:
            chip.setChecked(pressed(chosen))
        self.people.set_label(self._person_words())
        self.people.setChecked(chosen.person is not None)
        if self.more is not None:
            self.more.setChecked(any(set(ids) <= chosen.rooms for _, ids in self._rest))

    def _build(self, period: CalendarPeriod) -> None:
        self._flow.clear()
        self._checks = []
        self.more: Chip | None = None
        places = [place for place in period.places if place.active]
        self.all = self._chip(tr("Alle steder") if len(places) > 1 else tr("Alle lokaler"),
                              lambda one: not one.place and not one.rooms, Filter.everywhere)  # fmt: skip
        if len(places) > 1:
            for place in places:
                self._chip(place.name, partial(_at_place, place.code), partial(_choose_place, place.code))
        self._build_rooms(period)
        for group in KindGroup:
            self._chip(words.group_name(group), partial(_has_kind, group), partial(_with_kind, group))
        self.people = Chip("", checkable=True)
        self.people.clicked.connect(self._open_people)
        self._flow.addWidget(self.people)
        for chip in self.findChildren(Chip):
            chip.show()

    def _build_rooms(self, period: CalendarPeriod) -> None:
        rooms = [room for room in period.rooms if room.active and self.filter.place in ("", room.place)]
        several = sum(place.active for place in period.places) > 1 and not self.filter.place
        groups = room_groups(rooms)
        shown = () if several else groups[:MOST_ROOMS]
        self._rest = () if several else groups[len(shown) :]
        for name, ids in shown:
            self._chip(name, partial(_has_rooms, ids), partial(_with_rooms, ids))
        if self._rest:
            self.more = Chip(tr("Flere lokaler"), checkable=True)
            self.more.clicked.connect(self._open_rooms)
            self._flow.addWidget(self.more)

    def _chip(self, text: str, pressed: Callable[[Filter], bool], change: Callable[[Filter], Filter]) -> Chip:
        chip = Chip(text, checkable=True)
        chip.clicked.connect(lambda _on=False: self._choose(change(self.filter)))
        self._checks.append((chip, pressed))
        self._flow.addWidget(chip)
        return chip

    def chip(self, text: str) -> Chip:
        """The chip with these words."""
        return next(one for one in self.findChildren(Chip) if one.text() == text and not one.isHidden())

    def choose_person(self, person: UUID | None) -> None:
        """Only what this person is on; None: everybody."""
        self._choose(replace(self.filter, person=person))

    def _choose(self, chosen: Filter) -> None:
        if self._period is not None:
            self.show_filter(self._period, chosen)
        self.changed.emit(chosen)

    def _person_words(self) -> str:
        people = self._period.people if self._period is not None else ()
        found = next((one.name for one in people if one.id == self.filter.person), "")
        return found or tr("Alle medarbejdere")

    def _open_people(self) -> None:
        assert self._period is not None
        self.people.setChecked(self.filter.person is not None)
        known: list[tuple[str, UUID | None]] = [(tr("Alle medarbejdere"), None)]
        known += [(one.name, one.id) for one in self._period.people if one.active]
        menu = self._menu()
        for name, person in known:
            action = _ticked(menu, name, person == self.filter.person)
            action.triggered.connect(partial(self._person_chosen, person))
        menu.popup(_under(self.people))

    def _person_chosen(self, person: UUID | None, _on: bool = False) -> None:
        self.choose_person(person)

    def _open_rooms(self) -> None:
        assert self.more is not None
        self.more.setChecked(any(set(ids) <= self.filter.rooms for _, ids in self._rest))
        menu = self._menu()
        for name, ids in self._rest:
            action = _ticked(menu, name, set(ids) <= self.filter.rooms)
            action.triggered.connect(partial(self._rooms_chosen, ids))
        menu.popup(_under(self.more))

    def _rooms_chosen(self, ids: tuple[UUID, ...], _on: bool = False) -> None:
        self._choose(self.filter.with_rooms(ids))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setFont(theme.font("body"))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def _under(chip: Chip) -> QPoint:
    return chip.mapToGlobal(QPoint(0, chip.height() + theme.px(4)))


def _ticked(menu: QMenu, text: str, on: bool) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    return action


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
