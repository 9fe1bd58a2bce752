"""Ugen: what is on, where and for whom, at a glance; and the place where a coordinator lays the week.

The grid draws and hears, the planner saves, the editor asks; this page only joins them.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.activity import Activity
from familiehus.calendar.occurrences import Occurrence, occurrence_at
from familiehus.calendar.period import CalendarPeriod
from familiehus.calendar.week import Week
from familiehus.i18n import tr
from familiehus.services.rights import Right, may
from familiehus.ui import theme
from familiehus.ui.actions import Action
from familiehus.ui.pages.page import Page
from familiehus.ui.undo import UndoStack
from familiehus.ui.week import empty_words, words
from familiehus.ui.week.chosen import Chosen
from familiehus.ui.week.cursor import Slot
from familiehus.ui.week.deeds import Deeds
from familiehus.ui.week.drafts import blank
from familiehus.ui.week.drag import Stretch
from familiehus.ui.week.editor_side import EditorSide
from familiehus.ui.week.filter_bar import FilterBar
from familiehus.ui.week.filters import Filter
from familiehus.ui.week.going import Going
from familiehus.ui.week.month_popup import MonthPopup
from familiehus.ui.week.planner import Planner
from familiehus.ui.week.stage import Stage
from familiehus.ui.week.week_actions import week_actions
from familiehus.ui.week.week_tools import WeekTools
from familiehus.ui.widgets.banner import Banner
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.tasks import Tasks

SUBJECTS = frozenset({
    "activity", "room", "hours", "special_day", "colleague", "owner", "heads", "contact", "day", "place",
    "house", "list", "staff", "course", "enrolment",
})  # fmt: skip
"""Changes that the week may look different after."""
JUST_NOW = 2.0
"""Seconds in which what was read counts as up to date."""


class WeekPage(Page):
    """``tasks`` and ``cupboard`` of the open house, ``undo`` of the window."""

    def __init__(
        self, tasks: "Tasks", cupboard: "Cupboard", undo: UndoStack, parent: QWidget | None = None
    ) -> None:
        super().__init__("week", tr("Ugen"), "week", "", parent)
        self.tasks, self.cupboard, self.undo = tasks, cupboard, undo
        self._read_at, self._was_narrow = -JUST_NOW, False
        self._waiting: tuple[CalendarPeriod, tuple[ChoiceRow, ...]] | None = None
        self.tools, self.bar, self.stage = WeekTools(), FilterBar(), Stage()
        self.grid = self.stage.grid
        self.planner = Planner(tasks, undo, self)
        self.deeds = Deeds(self.stage, self.planner, cupboard.actor)
        self.going = Going(self.grid, self.deeds)
        self.setup = Banner("", "gold", action=tr("Gå til Huset"))
        self._row = QHBoxLayout()
        self.side = EditorSide(self._row, self.stage, tasks, self.planner)
        self.month = MonthPopup(self, tasks)
        self.chosen = Chosen(self.grid, self.deeds, self.side.edit)
        self._lay_out()
        self._wire()
        self.grid.set_planning(self.may_plan())
        self.tools.has_overview = self.may_plan()
        self.side.may_plan = self.may_plan()
        self._show_heading()
        self.reload()

    def _lay_out(self) -> None:
        self.header_tools.addWidget(self.tools)
        self.body.setSpacing(theme.px(14))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.setup)
        self.setup.hide()
        self._row.setSpacing(theme.px(14))
        self._row.addWidget(self.stage, 1)
        self.body.addLayout(self._row, 1)

    def _wire(self) -> None:
        tools, grid, keys = self.tools, self.grid, self.grid.keys
        tools.stepped.connect(self.step)
        tools.today.connect(self.go_today)
        tools.month.connect(self.open_month)
        tools.rooms.connect(self.toggle_rooms)
        tools.paper.connect(self.print_week)
        tools.month_paper.connect(self.print_month)
        tools.overview_paper.connect(self.print_overview)
        tools.published_paper.connect(self.print_published)
        tools.import_wanted.connect(self.import_file)
        tools.export_wanted.connect(self.export_file)
        self.bar.changed.connect(self._filter)
        self.setup.acted.connect(lambda: self.open_requested.emit("house"))
        self.stage.empty.acted.connect(self.show_everything)
        self.stage.offer.closed.connect(lambda: self.grid.sheet.stop().setFocus())
        grid.opened.connect(self.side.edit)
        grid.new_wanted.connect(self._new_at)
        grid.sheet.now.ticked.connect(self._tick)
        grid.hand.blank = self._blank_date
        keys.turned.connect(self.going.turn)
        keys.given_up.connect(self._settled)
        self.deeds.create.connect(self._create)
        self.deeds.settled.connect(self._settled)
        self.side.closed.connect(self._editor_closed)
        self.side.planned.connect(self._planned)
        self.month.chosen.connect(self.going.to_day)
        self.going.other_week.connect(self._other_week)
        self.going.other_view.connect(self._other_view)
        self.month.left.connect(lambda: self.grid.sheet.stop().setFocus())

    # -- reading ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the week that is shown."""
        if self.tasks.closed:
            return
        from familiehus.ui.week.reading import read_week

        self._read_at = clock.monotonic()
        self.tasks.read(read_week, self.week).then(partial(self._came, self.week), self)

    def refresh(self, change: Change | None) -> None:
        """Ours or another's: the week is read again when it may look different."""
        if change is None or change.subject in SUBJECTS:
            self.reload()

    def _came(self, week: Week, answer: "tuple[CalendarPeriod, tuple[ChoiceRow, ...]]") -> None:
        if week != self.week:
            return
        if self.deeds.asking:
            self._waiting = answer
            return
        self._waiting = None
        period, kinds = answer
        self.grid.filter = self.grid.filter.still_in(period)
        self.grid.room_day = self.going.room_day
        self.grid.show_period(period, week)
        self.side.show_period(period, kinds)
        self.bar.show_filter(period, self.grid.filter)
        self._show_all()
        self.going.arrived()

    def _settled(self) -> None:
        """What was read while something was held is shown now."""
        if self._waiting is not None and not self.deeds.asking:
            self._came(self.week, self._waiting)

    def _tick(self) -> None:
        if clock.today() != self.grid.sheet.today:
            self.reload()

    # -- what is shown ------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._show_heading()
        period = self.grid.period
        if period is None:
            return
        missing = empty_words.missing(period)
        self.setup.show_words(missing, action=tr("Gå til Huset"))
        self.setup.setVisible(bool(missing))
        text, action = "", ""
        if not self.grid.sheet.board.shown:
            text, action = empty_words.nothing(
                period, self.week, self.going.room_day, self.grid.filter, may_plan=self.may_plan()
            )
        self.stage.empty.say(text, action)

    def _show_heading(self) -> None:
        day = self.going.room_day
        if day is not None:
            self.set_heading(
                words.day_short(day) if self._narrow else words.day_title(day), words.day_aside(day)
            )
        else:
            days = [column.day for column in self.grid.columns if column.day in self.week.days]
            self.set_heading(words.week_title(self.week), words.week_days(days or self.week.days[:5]))
        name = tr("{title}, {days}", title=self._h1.text(), days=self._subtitle.text())
        self.grid.sheet.setAccessibleName(tr("Kalenderen for {name}. Pilene går rundt.", name=name))
        self.grid.sheet.select(self.grid.sheet.spot, focus=False)
        self.tools.say_steps(by_day=self.going.room_day is not None)

    def _filter(self, chosen: Filter) -> None:
        self.grid.filter = chosen
        self.grid.refresh()
        self._show_all()

    def show_everything(self) -> None:
        """No chip is pressed any more."""
        self.grid.filter = Filter()
        if self.grid.period is not None:
            self.bar.show_filter(self.grid.period, Filter())
        self._filter(Filter())

    def filtered(self) -> bool:
        """Something is hidden by a chip."""
        return not self.grid.filter.empty

    def activated(self) -> None:
        """In front: the keyboard on the week, and up to date."""
        self.grid.sheet.stop().setFocus()
        self._look_if_older()

    def typed_words(self) -> str:
        """The activity that is being written beside the week."""
        return tr("en aktivitet") if self.side.typed else ""

    def actions(self) -> Sequence[Action]:  # type: ignore[override]
        """Every key of the week."""
        return week_actions(self, self.chosen)

    # -- going --------------------------------------------------------------------------------------------

    @property
    def week(self) -> Week:
        """The week that is shown."""
        return self.going.week

    def step(self, way: int) -> None:
        """PgUp and PgDn."""
        self.going.step(way)

    def go_today(self) -> None:
        """T."""
        self.going.to_today()

    def toggle_rooms(self) -> None:
        """L."""
        self.going.toggle_rooms()

    def open_month(self) -> None:
        """Ctrl+M."""
        below = self.tools.to_month.mapTo(self, QPoint(0, self.tools.to_month.height() + theme.px(6)))
        self.month.open_at(self.going.day_in_hand(), QPoint(theme.px(26), below.y()))

    def _other_week(self) -> None:
        self.stage.offer.hide()
        self._show_heading()
        self.reload()

    def _other_view(self) -> None:
        self.stage.offer.hide()
        self.grid.room_day = self.going.room_day
        self.grid.refresh()
        self._show_all()

    # -- planning -----------------------------------------------------------------------------------------

    def may_plan(self) -> bool:
        """Whoever sits here lays the week."""
        return may(self.cupboard.actor, Right.CALENDAR)

    def _blank_date(self, stretch: Stretch) -> Occurrence | None:
        draft = self._draft(stretch, "")
        return occurrence_at(draft, draft.first_day) if draft is not None else None

    def _draft(self, stretch: Stretch, title: str) -> Activity | None:
        period = self.grid.period
        if period is None or stretch.column >= len(self.grid.columns):
            return None
        column = self.grid.columns[stretch.column]
        return blank(period, self.grid.filter, column.day, stretch.start, stretch.end,
                     room=column.room, title=title)  # fmt: skip

    def new(self) -> None:
        """N: where the keyboard stands, else where the day has come to."""
        sheet = self.grid.sheet
        spot = sheet.spot or self.grid.keys.first_spot()
        start = spot.start if isinstance(spot, Slot) else sheet.board.start_of(spot)
        self._new_at(Stretch(sheet.board.column_of(spot), start, min(start + 60, 24 * 60)), "")

    def _new_at(self, stretch: Stretch, text: str) -> None:
        if not self.may_plan():
            self.deeds.say_who_can()
        elif (draft := self._draft(stretch, text)) is not None:
            self._create(draft)

    def _create(self, draft: Activity) -> None:
        self.stage.offer.hide()
        self.side.new(draft)

    def _planned(self, activity_id: UUID) -> None:
        """Stand on what was just made."""

        def stand() -> None:
            shown = self.grid.sheet.board.shown
            found = next((one for one in shown if one.occurrence.activity.id == activity_id), None)
            if found is not None:
                self.grid.select_date(found.occurrence.key)

        self.going.after_reading(stand)

    def _editor_closed(self) -> None:
        self.grid.hand.clear()
        self.grid.sheet.stop().setFocus()
        self._settled()

    # -- paper and files ----------------------------------------------------------------------------------

    def print_week(self) -> None:
        """Ctrl+P."""
        from familiehus.ui.week_paper import WeekPaper

        WeekPaper(self.tasks, self.cupboard, self).print(self.week)

    def print_month(self) -> None:
        """The month that most of the week lies in."""
        from familiehus.ui.week_paper import WeekPaper

        WeekPaper(self.tasks, self.cupboard, self).print_month(self.week)

    def print_overview(self) -> None:
        """What was held, and how many came."""
        from familiehus.ui.overview_paper import OverviewPaper

        OverviewPaper(self.tasks, self.cupboard, self).print(self.week)

    def print_published(self) -> None:
        """What may hang on a wall or be handed to a partner."""
        from familiehus.ui.overview_paper import OverviewPaper

        OverviewPaper(self.tasks, self.cupboard, self).print_published()

    def import_file(self) -> None:
        """A calendar from elsewhere."""
        from familiehus.ui.week_files import WeekFiles

        WeekFiles(self.tasks, self.cupboard, self, self.undo).import_file()

    def export_file(self) -> None:
        """The week for other calendars."""
        from familiehus.ui.week_files import WeekFiles

        WeekFiles(self.tasks, self.cupboard, self, self.undo).export_file(self.week)

    # -- Qt -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N, T and L, wherever the keyboard is on this page, but not while something is typed."""
        letters = {Qt.Key.Key_N: self.new, Qt.Key.Key_T: self.go_today, Qt.Key.Key_L: self.toggle_rooms}
        deed = letters.get(Qt.Key(event.key()))
        others = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if deed is None or others or self.side.holds_focus(QApplication.focusWidget()):
            super().keyPressEvent(event)
        else:
            deed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel may stand beside the week, or alone."""
        narrow = self._narrow
        super().resizeEvent(event)
        self.side.fit()
        if narrow != self._was_narrow:
            self._was_narrow = narrow
            self._show_heading()

    def changeEvent(self, event: QEvent) -> None:
        """Coming back to the window: another one may have written meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and hasattr(self, "month"):
            self._look_if_older()

    def _look_if_older(self) -> None:
        if clock.monotonic() - self._read_at > JUST_NOW:
            self.reload()

    def _fit(self) -> None:
        """First the find box gives way, then the words of the tools, then the dates."""
        if hasattr(self, "tools"):
            rest = self.width() - 2 * theme.px(26) - theme.px(160)
            wants = self._subtitle.sizeHint().width() if self._subtitle.text() else 0
            needs = self.tools.full_width() + wants + self._h1.sizeHint().width()
            self.tools.set_small(needs > rest)
        super()._fit()

    @property
    def _narrow(self) -> bool:
        """No room for a day's whole name beside the tools."""
        return self.width() < theme.px(900)
