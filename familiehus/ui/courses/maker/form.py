"""What is asked about a new course, in one column: filled with what the house usually does."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from familiehus.calendar.activity import Room
from familiehus.calendar.period import CalendarPeriod
from familiehus.courses.laying import laid
from familiehus.courses.template import CourseTemplate
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.free_text import FreeText
from familiehus.ui.activity.people_fields import PeopleFields
from familiehus.ui.activity.preview_words import short_day, taken_by
from familiehus.ui.activity.room_fields import RoomFields
from familiehus.ui.courses.maker.naming import suggested_name
from familiehus.ui.courses.maker.start_fields import StartFields
from familiehus.ui.courses.maker.template_field import TemplateField
from familiehus.ui.courses.maker.template_words import seats as seats_in_words
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.number_field import NumberField
from familiehus.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from familiehus.services.course_preview import CoursePreview
    from familiehus.services.courses import MakeCourse

NAME_MOST, SEATS_MOST = 80, 200
_WEEKS_AHEAD = 12


class MakerForm(QWidget):
    """``changed`` when it would be another course."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._period: CalendarPeriod | None = None
        self._suggested = ""
        self._free: tuple[Room, ...] = ()
        self.template, self.when = TemplateField(), StartFields()
        self.place, self.owner = _box(), _box()
        self.place_asked = Asked(tr("Sted"), self.place)
        self.owner_asked = Asked(tr("Står bag"), self.owner)
        self.rooms, self.people = RoomFields(), PeopleFields()
        self.seats = NumberField(1, SEATS_MOST)
        self.seats.setMinimumHeight(theme.px(38))
        self.seats_asked = Asked(tr("Pladser"), self.seats)
        self.name = FreeText(tr("Holdets navn"), NAME_MOST)
        self.instead = LinkButton("", strong=True)
        self.instead.clicked.connect(self._begin_later)
        self.instead.hide()
        self._rest = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        numbers = SideBySide([(self.seats_asked, 1), (self.owner_asked, 2)], gap=10)
        inside = QVBoxLayout(self._rest)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(14))
        for part in (self.when, self.instead, self.place_asked, self.rooms, self.people, numbers, self.name):
            inside.addWidget(part)
        column.addWidget(self.template)
        column.addWidget(self._rest)
        column.addStretch(1)
        self.setFocusProxy(self.template)

    def _connect(self) -> None:
        self.template.changed.connect(self._chosen)
        self.template.taken.connect(self._go_on)
        self.when.changed.connect(self._moved)
        self.place.activated.connect(lambda _index: self._placed())
        self.owner.activated.connect(lambda _index: self.changed.emit())
        self.seats.valueChanged.connect(lambda _n: self._seated())
        for part in (self.rooms, self.people, self.name):
            part.changed.connect(self.changed)

    # -- what is shown ------------------------------------------------------------------------------------

    def begin(
        self, period: CalendarPeriod, templates: Sequence[CourseTemplate], day: date, start: int
    ) -> None:
        """An empty form for this house: first the template, then the rest, with day and clock guessed."""
        self._period, self._free, self._suggested = period, (), ""
        self.template.set_templates(templates)
        self.when.set_value(day, start, 60)
        places = [(one.name, one.code) for one in period.places if one.active]
        owners = [(one.name, one.code) for one in period.owners if one.active]
        _offer(self.place, places)
        _offer(self.owner, owners)
        self.place_asked.setVisible(len(places) > 1)
        self.owner_asked.setVisible(len(owners) > 1)
        self.rooms.set_rooms(self._rooms_here())
        self.rooms.set_value(())
        self.people.set_people([one for one in period.people if one.active])
        self.people.set_value(())
        self.name.set_text("")
        self._rest.hide()
        self.show_preview(None)
        self.clear_complaints()

    def command(self, course: UUID, activity: UUID, reason: str) -> "MakeCourse | None":
        """What stands there; None until a template is chosen."""
        from familiehus.services.courses import MakeCourse

        template = self.template.value()
        if template is None:
            return None
        day, start, _minutes = self.when.value()
        return MakeCourse(
            id=course,
            activity_id=activity,
            template=template.code,
            name=self.name.text(),
            first_day=day,
            start=start,
            place=self.place.currentData() or "",
            owner=self.owner.currentData() or "",
            rooms=self.rooms.value(),
            people=self.people.value(),
            seats=self.seats.value(),
            reason=reason,
        )

    def raw(self) -> tuple[object, ...]:
        """Everything that is typed: what would be lost."""
        chosen = self.template.value()
        return (chosen, self.template.finder.text(), *self.when.raw, self.rooms.value(), self.people.value(),
                self.people.finder.text(), self.name.text(), self.seats.value())  # fmt: skip

    def show_preview(self, preview: "CoursePreview | None") -> None:
        """What rooms and people are in already; which room is free every time."""
        self._free = preview.free if preview is not None else ()
        dates = len(preview.days) if preview is not None else 0
        ids = (*self.rooms.rows, *self.people.rows)
        taken = {one: taken_by(preview.takes(one), dates) for one in ids} if preview is not None else {}
        self.rooms.show_taken(taken)
        self.people.show_taken(taken)
        self._offer_room()
        self._offer_day(None)

    # -- what is wrong ------------------------------------------------------------------------------------

    def first_wrong(self) -> QWidget | None:
        """Say at every field what is wrong; which one is first."""
        wrong = [self.template.first_wrong(), self.when.first_wrong()]
        named = bool(self.name.text())
        self.name.complain("" if named else tr("Skriv, hvad holdet hedder."))
        wrong.append(None if named else self.name.field)
        return next((one for one in wrong if one is not None), None)

    def clear_complaints(self) -> None:
        """Nothing has been refused yet."""
        for asked in (self.template.asked, self.when.day, self.when.span, self.name):
            asked.complain("")
        self.clear_refusals()

    def clear_refusals(self) -> None:
        """Something else stands there now than what was refused; a day that cannot be read still cannot."""
        for asked in (self.place_asked, self.owner_asked, self.rooms.asked, self.people.asked,
                      self.seats_asked):  # fmt: skip
            asked.complain("")
        if self.when.day.wrong:
            self.when.check_day()

    # -- what follows what --------------------------------------------------------------------------------

    @property
    def free_room(self) -> Room | None:
        """The best of those that are free every time and not chosen already."""
        chosen = self.rooms.value()
        return next((room for room in self._free if room.id not in chosen), None)

    def take_free_room(self, blocked: Sequence[str] = ()) -> None:
        """Take it for all sessions, instead of the rooms that are ``blocked``; the others stay. A course that
        has a room, and nobody in it, needs no other."""
        room, needed = self.free_room, bool(blocked) or not self.rooms.value()
        if needed and room is not None and self._period is not None:
            names = self._period.names
            kept = [one for one in self.rooms.value() if names.get(one) not in blocked]
            self.rooms.keep((*kept, room.id))

    def room_stop(self) -> QWidget:
        """Where the keyboard goes among the rooms: the first one chosen, else the first."""
        return next((self.rooms.rows[one] for one in self.rooms.value()), self.rooms.first())

    def _chosen(self) -> None:
        template = self.template.value()
        if template is not None:
            self.when.set_minutes(template.minutes)
            self.seats.setValue(template.seats)
            self._rest.show()
        self._seated()
        self._suggest()
        self.changed.emit()

    def _go_on(self) -> None:
        self.when.day_line.setFocus(Qt.FocusReason.TabFocusReason)
        self.when.day_line.selectAll()

    def _moved(self) -> None:
        self._suggest()
        self.changed.emit()

    def _seated(self) -> None:
        template = self.template.value()
        if template is not None:
            self.seats_asked.explain(seats_in_words(self.seats.value(), template.unit))
            self.changed.emit()

    def _placed(self) -> None:
        """Rooms belong to places."""
        self.rooms.set_rooms(self._rooms_here())
        self.rooms.set_value(())
        self.changed.emit()

    def _suggest(self) -> None:
        """The name follows until somebody writes another."""
        if self.name.text() in ("", self._suggested):
            template = self.template.value()
            self._suggested = suggested_name(template, self._days(template)) if template is not None else ""
            self.name.set_text(self._suggested)

    def _days(self, template: CourseTemplate) -> tuple[date, ...]:
        """The sessions as they will be laid; the first one alone where they cannot be."""
        assert self._period is not None
        first, place = self.when.value()[0], self.place.currentData() or ""
        try:
            return laid(first, template.sessions, template.weeks, place, self._period.days).days
        except UserError:
            return (first,)

    def _first_open(self) -> date | None:
        """The first day of the same weekday on which the house is open, from the day that stands there."""
        template = self.template.value()
        if template is None or self._period is None:
            return None
        place = self.place.currentData() or ""
        days = (self.when.value()[0] + timedelta(weeks=week) for week in range(_WEEKS_AHEAD))
        return next((day for day in days if self._period.days.closed(place, day) is None), None)

    def show_closed(self, why: str) -> None:
        """The house is closed on the first day: one press begins on the next day that it is not."""
        self.when.day.complain(tr("Huset har lukket: {why}.", why=why))
        self._offer_day(self._first_open())

    def _offer_day(self, day: date | None) -> None:
        self.instead.set_label(tr("Begynd {day} i stedet", day=short_day(day)) if day is not None else "")
        self.instead.setVisible(day is not None)

    def _begin_later(self) -> None:
        day, (_day, start, minutes) = self._first_open(), self.when.value()
        if day is not None:
            self.when.day_line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.when.set_value(day, start, minutes)
            self._moved()

    def _offer_room(self) -> None:
        room = self.free_room
        offered = room is not None and not self.rooms.value()
        words = tr("Ctrl+R tager {room}, der er ledigt til alle mødegange.", room=room.name) if room else ""
        self.rooms.asked.explain(words if offered else "")

    def _rooms_here(self) -> list[Room]:
        assert self._period is not None
        place = self.place.currentData()
        return [one for one in self._period.rooms if one.place == place and one.active]


def _box() -> QComboBox:
    box = QComboBox()
    box.setMinimumHeight(theme.px(38))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box


def _offer(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    box.clear()
    for name, code in choices:
        box.addItem(name, code)
