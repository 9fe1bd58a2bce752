""" "Lukkedage": the year of the house, where days are closed, opened at other hours, or made usual again."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.opening import EVERYWHERE, HouseDays, SpecialDay, days_between
from familiehus.i18n import tr, trn
from familiehus.ui import theme
from familiehus.ui.house.closing_ideas import Idea, closing_ideas
from familiehus.ui.house.closing_ideas_card import ClosingIdeasCard
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.place_chips import PlaceChips
from familiehus.ui.house.section import Section
from familiehus.ui.house.special_day_form import SpecialDayForm, Wish
from familiehus.ui.house.special_day_list import SpecialDayList
from familiehus.ui.house.special_day_writer import SpecialDayWriter
from familiehus.ui.house.special_runs import SpecialRun, runs_of, span_in_words
from familiehus.ui.house.typed_days import read_days
from familiehus.ui.house.year_card import YearCard
from familiehus.ui.house.year_marks import year_marks
from familiehus.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


class ClosedDays(Section):
    """Days are saved as they are set; Ctrl+Z takes it back. A reason half typed waits for the bar above."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._days, self._touched = HouseDays(), False
        self._names: dict[str, str] = {}
        self.places, self.card = PlaceChips(tr("Hele huset")), YearCard()
        self.year, self.ideas = self.card.view, ClosingIdeasCard()
        self.form, self.coming = SpecialDayForm(), SpecialDayList()
        self._writer = SpecialDayWriter(desk, self)
        self.places.chosen.connect(self._show_place)
        self.year.chosen.connect(self._chosen)
        self.year.year_wanted.connect(self._show_year)
        self.year.entered.connect(self.fill_in)
        self.card.day_opened.connect(self._open_days)
        self.year.emptied.connect(self.make_usual)
        self.card.ideas_wanted.connect(self.suggest)
        self.ideas.accepted.connect(self.accept)
        self.ideas.declined.connect(self._no_ideas)
        self.form.edited.connect(self._edited)
        self.form.committed.connect(self.save)
        self.form.days_typed.connect(self._read_days)
        self.coming.pointed.connect(self._point)
        self.coming.opened.connect(self._open)
        self.coming.removed.connect(self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        for side, parts in ((left, (self.ideas, self.card)), (right, (self.form, self.coming))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(14))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        self.column.addWidget(self.places)
        self.column.addWidget(SideBySide([(left, 9), (right, 5)], gap=14))
        self.column.addStretch(1)

    # -- what is shown ------------------------------------------------------------------------------------

    @property
    def _seen(self) -> str:
        """The place whose days are shown: in a house with one place, that one and its hours."""
        return self.places.current or (next(iter(self._names)) if len(self._names) == 1 else EVERYWHERE)

    @property
    def _several(self) -> dict[str, str]:
        return self._names if len(self._names) > 1 else {}

    def show_house(self, overview: "HouseOverview") -> None:
        """The days as they are; a reason half typed stays."""
        self._days = overview.days
        self._names = {one.code: one.name for one in overview.places if one.active}
        self.places.show_places(tuple(self._names.items()))
        if self._writer.settled():
            self._touched = False
            here = QApplication.focusWidget()
            if here is not None and self.form.isAncestorOf(here):
                go_to(self.first())
        self._show()

    def _show(self) -> None:
        self._show_year(self.year.current.year)
        self.card.tell_of_places(several=bool(self._several))
        place, today = self.places.current, clock.today()
        mine = [one for one in self._days.special if place in (EVERYWHERE, one.place) or not one.place]
        self.coming.show_runs([run for run in runs_of(mine) if run.last >= today], self._several)
        self._chosen()

    def _show_place(self, _place: str) -> None:
        self.notice.clear()
        self.ideas.hide()
        self._show()

    def _show_year(self, year: int) -> None:
        self.card.show_marks(year_marks(self._days, self._seen, year, self._several))
        if self.ideas.isVisible() and year != self.card.view.year:
            self.ideas.hide()

    def _chosen(self) -> None:
        first, last = self.year.first, self.year.last
        self.form.show_days(first, last, self._now(first, last))
        if not self._touched:
            self.form.fill(self._days.special_of(self._seen, self.year.current))
        self.dirty_changed.emit()

    def _now(self, first: date, last: date) -> str:
        """What the chosen days are today."""
        marks = [self.year.mark(day) for day in days_between(first, last)]
        words = {one.words for one in marks if one is not None}
        if len(words) == 1 and None not in marks:
            (same,) = words
            return tr("{what}.", what=same[:1].upper() + same[1:])
        open_now = sum(self._days.is_open(self._seen, day) for day in days_between(first, last))
        if first == last:
            return tr("Dagen er åben nu.") if open_now else tr("Dagen er lukket nu.")
        days = (last - first).days + 1
        return trn("1 af {days} dage er åben nu.", "{n} af {days} dage er åbne nu.", open_now, days=days)

    # -- the form -----------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """True when something is typed about the chosen days."""
        return self._touched

    def _edited(self) -> None:
        self._touched = True
        self.dirty_changed.emit()

    def revert(self) -> None:
        """As the chosen days are."""
        self._touched = False
        self.notice.clear()
        self._chosen()

    def fill_in(self) -> None:
        """Enter on the year: the keyboard goes to what is to be typed."""
        line = self.form.hours if self.form.wish.value is Wish.OTHER_HOURS else self.form.reason
        line.selectAll()
        go_to(line)

    def begin_today(self) -> None:
        """Today, with the keyboard where the reason goes."""
        self.year.choose(clock.today(), clock.today())
        self.form.wish.set_value(Wish.CLOSE)
        self.form.fit()
        self.fill_in()

    def _read_days(self, text: str) -> None:
        found = read_days(text, self.year.year, clock.today())
        if found is None:
            self.notice.say(
                tr("Dagene kan ikke læses. Skriv for eksempel uge 29-30 eller 24.-31. december."), "warm"
            )
            return
        self.notice.clear()
        self.form.days.clear()
        self.year.choose(*found)
        self.fill_in()

    def save(self) -> None:
        """What the form says about the chosen days."""
        wish = self.form.wish.value
        if wish is Wish.USUAL:
            self.make_usual()
        elif wish is Wish.OTHER_HOURS:
            self._other_hours()
        else:
            self._close()

    def _close(self) -> None:
        reason = self.form.reason.text()
        if not reason.strip():
            self.notice.say(tr("Skriv, hvorfor der er lukket: det står på døren. Intet er ændret."), "warm")
            go_to(self.form.reason)
            return
        days = tuple(SpecialDay(day, self.places.current, True, reason) for day in self._range())
        span = span_in_words(self.year.first, self.year.last)
        named = trn("lukkedag {days}", "lukkedage {days}", len(days), days=span)
        self._writer.write(days, (), named, tr("Lukket {days}.", days=span))

    def _other_hours(self) -> None:
        hours = self.form.wanted_hours()
        if hours is None:
            self.notice.say(tr("Tiden kan ikke læses. Intet er ændret; skriv den som 10-13."), "warm")
            go_to(self.form.hours)
            return
        wanted = [day for day in self._range() if self._days.is_open(self._seen, day)] or list(self._range())
        days = tuple(
            SpecialDay(day, self.places.current, False, self.form.reason.text(), hours.start, hours.end)
            for day in wanted
        )
        span = span_in_words(self.year.first, self.year.last)
        self._writer.write(
            days, (), tr("andre tider {days}", days=span), tr("Andre tider {days}.", days=span)
        )

    def make_usual(self) -> None:
        """The chosen days as every other week."""
        wanted = set(self._range())
        self._clear([one for one in self._days.special if one.day in wanted])

    def _clear(self, special: Iterable[SpecialDay]) -> None:
        """A place can't take back what holds for the whole house."""
        special = list(special)
        place = self.places.current
        mine = [one for one in special if one.place == place or not self._several]
        if not mine:
            elsewhere = any(one.place == EVERYWHERE for one in special)
            words = (
                tr("Dagen er sat for hele huset. Vælg Hele huset for at ændre den.")
                if elsewhere
                else tr("Her er ingen særlige dage at tage væk.")
            )
            self.notice.say(words, "info")
            return
        span = span_in_words(min(one.day for one in mine), max(one.day for one in mine))
        clear = tuple((one.day, one.place) for one in mine)
        self._writer.write(
            (), clear, tr("som normalt {days}", days=span), tr("Som normalt {days}.", days=span)
        )

    def _range(self) -> tuple[date, ...]:
        return tuple(days_between(self.year.first, self.year.last))

    # -- the list and the ideas ---------------------------------------------------------------------------

    def _point(self, run: object) -> None:
        if isinstance(run, SpecialRun):
            self._touched = False
            if run.like.place in self.places.chips:
                self.places.choose(run.like.place)
            self.year.choose(run.first, run.last)

    def _open(self, run: object) -> None:
        self._point(run)
        self.fill_in()

    def _open_days(self, first: date, last: date) -> None:
        self.year.choose(first, last)
        self.fill_in()

    def _remove(self, run: object) -> None:
        if isinstance(run, SpecialRun):
            clear = tuple((one.day, one.place) for one in run.days)
            span = span_in_words(run.first, run.last)
            words = tr("Som normalt {days}.", days=span)
            self._writer.write((), clear, tr("som normalt {days}", days=span), words)

    def suggest(self) -> None:
        """The days many houses close, to choose from."""
        ideas = closing_ideas(self._days, self._seen, self.year.year, clock.today())
        self.notice.clear()
        if not ideas:
            self.notice.say(tr("Der er ikke flere dage at foreslå i {year}.", year=self.year.year), "info")
            return
        self.ideas.show_ideas(ideas)
        self.ideas.show()
        go_to(next(iter(self.ideas.chips.values())))

    def accept(self, ideas: Iterable[Idea]) -> None:
        """Close them, each with its name as the reason."""
        days = tuple(SpecialDay(one.day, self.places.current, True, one.reason) for one in ideas)
        self._no_ideas()
        words = trn("Lukket {n} dag.", "Lukket {n} dage.", len(days))
        self._writer.write(days, (), tr("foreslåede lukkedage"), words)

    def _no_ideas(self) -> None:
        self.ideas.hide()
        go_to(self.year)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the suggestions."""
        if event.key() == Qt.Key.Key_Escape and self.ideas.isVisible():
            self._no_ideas()
        else:
            super().keyPressEvent(event)

    def first(self) -> QWidget:
        """The year, or the list it is read as."""
        return self.card.list if self.card.as_list.isChecked() else self.year
