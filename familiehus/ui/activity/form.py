"""The fields of an activity in one column: filled from a sheet, read back as a sheet."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.calendar.activity import ActivityKind, EditScope, Room
from familiehus.calendar.period import CalendarPeriod
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.activity.kinds import KindChip, kind_name
from familiehus.ui.activity.more_fields import MoreFields
from familiehus.ui.activity.people_fields import PeopleFields
from familiehus.ui.activity.preview_view import PreviewView
from familiehus.ui.activity.preview_words import all_skipped, taken_by, times
from familiehus.ui.activity.repeat_fields import RepeatFields
from familiehus.ui.activity.room_fields import RoomFields
from familiehus.ui.activity.sheet import Sheet
from familiehus.ui.activity.when_fields import WhenFields

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.services.activity_preview import Preview

TITLE_MOST = 80
FREE_SHOWN = 3


class ActivityForm(QWidget):
    """``changed`` when what stands there is another sheet."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period: CalendarPeriod | None = None
        self._sheet: Sheet | None = None
        self.title = FreeText(tr("Titel"), TITLE_MOST)
        self.kind = ChipRow(tr("Slags"), [(kind, kind_name(kind)) for kind in ActivityKind], _kind_chip)
        self.kind_asked = Asked(tr("Slags"), self.kind)
        self.when, self.repeat = WhenFields(), RepeatFields()
        self.place = QComboBox()
        self.place.setMinimumHeight(theme.px(38))
        self.place_asked = Asked(tr("Sted"), self.place)
        self.rooms, self.people = RoomFields(), PeopleFields()
        self.more, self.preview = MoreFields(), PreviewView()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        for part in (self.title, self.kind_asked, self.when, self.repeat, self.place_asked, self.rooms,
                     self.people, self.more, self.preview):  # fmt: skip
            column.addWidget(part)
        self.setFocusProxy(self.title.field)

    def _connect(self) -> None:
        self.title.changed.connect(self._named)
        self.kind.chosen.connect(lambda _kind: self._named())
        self.when.changed.connect(self._moved)
        self.place.activated.connect(lambda _index: self._placed())
        for part in (self.repeat, self.rooms, self.people, self.more, self.preview):
            part.changed.connect(self.changed)
        self.preview.room_taken.connect(self._take_room)

    # -- what is shown ------------------------------------------------------------------------------------

    def show_period(self, period: CalendarPeriod, kinds: Sequence["ChoiceRow"]) -> None:
        """The house's rooms, people, owners and kinds. What is typed stays."""
        self._period = period
        place = self.place.currentData()
        self.more.set_lists(period.owners, kinds)
        if self._sheet is not None:
            self._offer_places(place)
            self._offer_members()

    def show_sheet(self, sheet: Sheet, *, new: bool) -> None:
        """Fill every field."""
        self._sheet, facts = sheet, sheet.facts
        self.title.set_text(facts.title)
        self.kind.set_value(facts.kind)
        self.when.set_value(facts.first_day, facts.start, facts.minutes)
        self.repeat.closed = self._is_closed
        self.repeat.set_value(sheet.series_day, sheet.repeat, sheet.own_rule)
        self._offer_places(facts.place)
        self._offer_members()
        self.rooms.set_value(facts.rooms)
        self.people.set_value(facts.people)
        self.more.set_value(facts, new=new)
        self.preview.set_reason(facts.reason)
        self.clear_complaints()

    def show_scope(self, scope: EditScope | None) -> None:
        """One date of a series has no kind, no rule and nothing of "Mere" of its own."""
        for part in (self.kind_asked, self.repeat, self.more):
            part.setVisible(scope is not EditScope.THIS)

    def sheet(self) -> Sheet:
        """What stands there, as last understood."""
        assert self._sheet is not None
        day, start, minutes = self.when.value()
        kind = self.kind.value()
        facts = replace(
            self._sheet.facts,
            title=self.title.text(),
            kind=kind if isinstance(kind, ActivityKind) else self._sheet.facts.kind,
            first_day=day,
            start=start,
            minutes=minutes,
            place=self.place.currentData() or self._sheet.facts.place,
            rooms=self.rooms.value(),
            people=self.people.value(),
            reason=self.preview.reason.text(),
        )
        return replace(self._sheet, facts=self.more.value(facts), repeat=self.repeat.value())

    def raw(self) -> tuple[object, ...]:
        """Everything that is typed, understood or not: what would be lost."""
        return (self.sheet(), *self.when.raw, self.repeat.until_line.text(), self.people.finder.text())

    def show_preview(self, preview: "Preview | None") -> None:
        """What it would bring: in the rooms, at the people, and below."""
        view = self.preview
        if preview is None:
            for part in (self.rooms, self.people):
                part.show_taken({})
            view.show_times("")
            view.show_conflicts(())
            return
        dates = len(preview.dates)
        taken = {one: taken_by(preview.takes(one), dates) for one in (*self.rooms.rows, *self.people.rows)}
        self.rooms.show_taken(taken)
        self.people.show_taken(taken)
        view.show_times(times(preview), all_skipped(preview.skipped))
        view.show_conflicts(preview.conflicts, several=dates > 1)
        view.offer_rooms(self._free(preview))

    # -- what is wrong ------------------------------------------------------------------------------------

    def first_wrong(self, *, whole: bool) -> QWidget | None:
        """Say at every field what is wrong; which one is first. ``whole``: also what belongs to a series."""
        wrong: list[QWidget | None] = []
        named = bool(self.title.text())
        self.title.complain("" if named else tr("Skriv, hvad det hedder."))
        wrong += [None if named else self.title.field, self.when.first_wrong()]
        if whole:
            wrong.append(self.repeat.first_wrong())
            block = self.kind.value() is ActivityKind.BLOCK and not self.rooms.value()
            self.rooms.asked.complain(tr("Vælg det lokale, der er spærret.") if block else "")
            wrong += [self.rooms.first() if block else None, self.more.first_wrong()]
            if wrong[-1] is not None:
                self.more.show_inside(True)
        return next((one for one in wrong if one is not None), None)

    def clear_complaints(self) -> None:
        """Nothing has been refused yet."""
        for asked in (self.title, self.when.day, self.when.span, self.repeat.asked, self.repeat.until,
                      self.repeat.times, self.place_asked, self.rooms.asked, self.people.asked,
                      self.more.seats, self.more.audience, self.more.setup, self.preview.reason):  # fmt: skip
            asked.complain("")

    # -- what follows what --------------------------------------------------------------------------------

    def _named(self) -> None:
        kind = self.kind.value()
        if isinstance(kind, ActivityKind):
            self.more.follow(kind, self.title.text())
        self.changed.emit()

    def _moved(self) -> None:
        if self._sheet is not None:
            shift = self.when.value()[0] - self._sheet.facts.first_day
            self.repeat.set_day(self._sheet.series_day + shift)
        self.changed.emit()

    def _placed(self) -> None:
        """Rooms belong to places."""
        here = {room.id for room in self._rooms_here(())}
        self._offer_members()
        self.rooms.set_value([one for one in self.rooms.value() if one in here])
        self.changed.emit()

    def _take_room(self, room: UUID) -> None:
        """Instead of those that are taken; the others stay."""
        blocked = {one.what for one in self.preview.conflicts}
        names = self._period.names if self._period is not None else {}
        kept = [one for one in self.rooms.value() if names.get(one) not in blocked]
        self.rooms.keep((*kept, room))

    def _free(self, preview: "Preview") -> list[Room]:
        """A few rooms that are free on all the dates: seats enough first, and not too many. Without a number
        of seats, the rooms that are most like the ones chosen."""
        chosen, rooms = self.rooms.value(), self._rooms_here(())
        like = max((room.seats or 0 for room in rooms if room.id in chosen), default=0)
        seats = self.more.value(self.sheet().facts).seats or like
        free = [room for room in rooms if room.id not in chosen and not preview.takes(room.id)]

        def fit(room: Room) -> tuple[bool, int]:
            has = seats if room.seats is None else room.seats
            return has < seats, abs(has - seats)

        return sorted(free, key=fit)[:FREE_SHOWN]

    def _is_closed(self, day: date) -> bool:
        place = self.place.currentData() or ""
        return self._period is not None and self._period.days.closed(place, day) is not None

    def _offer_places(self, chosen: str | None) -> None:
        places = self._period.places if self._period is not None else ()
        offered = [one for one in places if one.active or one.code == chosen]
        codes = [one.code for one in offered]
        if [self.place.itemData(n) for n in range(self.place.count())] != codes:
            self.place.clear()
            for one in offered:
                self.place.addItem(one.name, one.code)
        self.place.setCurrentIndex(codes.index(chosen) if chosen in codes else 0 if codes else -1)
        self.place_asked.setVisible(len(offered) > 1)

    def _offer_members(self) -> None:
        assert self._sheet is not None
        assert self._period is not None
        facts = self._sheet.facts
        self.rooms.set_rooms(self._rooms_here((*facts.rooms, *self.rooms.value())))
        held = (*facts.people, *self.people.value())
        self.people.set_people([one for one in self._period.people if one.active or one.id in held])

    def _rooms_here(self, held: Sequence[UUID]) -> list[Room]:
        assert self._period is not None
        place = self.place.currentData()
        return [one for one in self._period.rooms if one.place == place and (one.active or one.id in held)]


def _kind_chip(kind: object, _text: str) -> KindChip:
    assert isinstance(kind, ActivityKind)
    return KindChip(kind)
