"""How often an activity comes again, and until when: a day, or so many times."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.series import moved_rule
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.activity.chip_row import ChipRow
from familiehus.ui.activity.coming_day import read_coming_day
from familiehus.ui.activity.repeats import (
    MOST_TIMES,
    Every,
    Repeat,
    end_after,
    furthest_end,
    moved,
    rule_of,
    usual_end,
)
from familiehus.ui.activity.rule_words import rule_words
from familiehus.ui.desk.words import capital, numeric_date
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.widgets.side_by_side import SideBySide


class RepeatFields(QWidget):
    """``changed`` when it says another rule. The day comes from its neighbour with :meth:`set_day`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._repeat, self._own_rule = date.min, Repeat(Every.ONCE), ""
        self._first, self._given = self._day, self._repeat
        self._times: int | None = None
        self.closed: Callable[[date], bool] = lambda _day: False
        """Which days a count of times leaves out."""
        self.row = ChipRow(tr("Gentages"))
        self.row.chosen.connect(self._choose)
        self.asked = Asked(tr("Gentages"), self.row)
        self.until_line, self.times_line = PlainLine(), PlainLine()
        self.until, self.times = (
            Asked(tr("Til og med"), self.until_line),
            Asked(tr("Eller så mange gange"), self.times_line),
        )
        self.until_line.setMaxLength(40)
        self.times_line.setMaxLength(3)
        self.until_line.textEdited.connect(self._until_typed)
        self.times_line.textEdited.connect(self._times_typed)
        self.until_line.editingFinished.connect(self._check)
        self._end = SideBySide([(self.until, 1), (self.times, 1)], gap=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.asked)
        column.addWidget(self._end)

    def set_value(self, day: date, repeat: Repeat, own_rule: str = "") -> None:
        """Show it. ``own_rule`` is what OWN stands for."""
        self._day, self._repeat, self._own_rule, self._times = day, repeat, own_rule, None
        self._first, self._given = day, repeat
        own = [(Every.OWN, tr("Som den er"))] if repeat.every is Every.OWN else []
        self.row.set_choices([
            (Every.ONCE, tr("Ikke")), (Every.WEEK, tr("Hver uge")), (Every.FORTNIGHT, tr("Hver anden uge")),
            (Every.MONTH, tr("Hver måned")), *own,
        ])  # fmt: skip
        self.row.set_value(repeat.every)
        self.times_line.clear()
        self._show_until()
        self._explain()

    def value(self) -> Repeat:
        """What is chosen."""
        return self._repeat

    def set_day(self, day: date) -> None:
        """The date moves: so does what "the second Tuesday" means, and the day after so many times."""
        untouched = self._repeat == moved(self._given, self._first, self._day)
        self._day = day
        if self._times is not None:
            self._end_after(self._times)
            self._show_until()
        elif untouched:
            self._repeat = moved(self._given, self._first, day)
            self._show_until()
        self._explain()

    def first_wrong(self) -> QWidget | None:
        """The field that cannot be read; None when all can."""
        return None if self._check() else self.until_line

    # -- what is typed ------------------------------------------------------------------------------------

    def _choose(self, every: object) -> None:
        assert isinstance(every, Every)
        until = None if every is Every.ONCE else self._repeat.until or usual_end(self._day)
        self._repeat = Repeat(every, until)
        if self._times is not None and every not in (Every.ONCE, Every.OWN):
            self._end_after(self._times)
        self._show_until()
        self._said()

    def _until_typed(self, text: str) -> None:
        found = self._read_until(text)
        if found is not None:
            self._times = None
            self.times_line.clear()
            self._repeat = Repeat(self._repeat.every, found)
            self.until.complain("")
            self._said()

    def _times_typed(self, text: str) -> None:
        if text.isdecimal() and 2 <= int(text) <= MOST_TIMES:
            self._times = int(text)
            self.times.complain("")
            self._end_after(self._times)
            self._show_until()
            self._said()
        elif text:
            self.times.complain(tr("Skriv et tal fra 2 til {most}.", most=MOST_TIMES))
        else:
            self.times.complain("")

    def _end_after(self, times: int) -> None:
        every = self._repeat.every
        self._repeat = Repeat(every, end_after(self._day, every, times, self.closed))

    def _check(self) -> bool:
        if self._repeat.every in (Every.ONCE, Every.OWN):
            self.until.complain("")
            return True
        found, furthest = self._read_until(self.until_line.text(), strict=False), furthest_end(self._day)
        if found is None:
            words = tr("Skriv en dag, fx 30.6 eller 24. juni 2027.")
        elif found <= self._day:
            words = tr("Den sidste dag skal ligge efter den første.")
        elif found > furthest:
            words = tr("En række kan højst vare tre år, til {day}.", day=numeric_date(furthest))
        else:
            words = ""
        self.until.complain(words)
        return not words and not self.times.wrong

    def _read_until(self, text: str, *, strict: bool = True) -> date | None:
        found = read_coming_day(text, max(self._day, clock.today()))
        good = found is not None and self._day < found <= furthest_end(self._day)
        return found if good or not strict else None

    # -- what is shown ------------------------------------------------------------------------------------

    def _said(self) -> None:
        self._explain()
        self.changed.emit()

    def _show_until(self) -> None:
        until = self._repeat.until
        self.until_line.setText(numeric_date(until) if until is not None else "")
        self.until.complain("")
        self._end.setVisible(self._repeat.every not in (Every.ONCE, Every.OWN))

    def _explain(self) -> None:
        own = self._repeat.every is Every.OWN
        rule = self._own_rule if own else rule_of(self._day, self._repeat)
        if own and self._given.every is Every.OWN:
            rule = moved_rule(rule, self._first, self._day)
        words = rule_words(self._day, rule)
        self.asked.explain(tr("{words}.", words=capital(words)) if words else "")
