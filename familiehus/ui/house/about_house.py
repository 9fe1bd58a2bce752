""" "Om huset": name, opening, weekdays, the limit for small counts, and when the house locks itself."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.i18n import tr
from familiehus.reports.danish import kommune_name
from familiehus.ui import dialogs, theme
from familiehus.ui.desk.typed_day import read_day
from familiehus.ui.house.field import Field, go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.open_weekdays import OpenWeekdays
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.number_field import NumberField
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.queries.house import HouseRow
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.house_settings import ChangeHouse

_K_MOST, _IDLE_MOST = 50, 60


class AboutHouse(Section):
    """A draft until it is saved with the bar above."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.name, self.opened = PlainLine(), PlainLine()
        self.name.setMaxLength(200)
        self.weekdays = OpenWeekdays()
        self.k, self.idle = NumberField(5, _K_MOST), NumberField(1, _IDLE_MOST)
        self.idle.setSuffix(tr(" min."))
        self._kommune = Text("", "body", wrap=True)
        self._saved: HouseRow | None = None
        self._just_saved = False
        self._lay_out()
        for field in (self.name, self.opened):
            field.textEdited.connect(self.dirty_changed)
        self.weekdays.pressed.changed.connect(self.dirty_changed)
        self.weekdays.hours_wanted.connect(lambda: desk.chapter_wanted.emit("hours"))
        for number in (self.k, self.idle):
            number.valueChanged.connect(self.dirty_changed)

    def _lay_out(self) -> None:
        self.opened.setPlaceholderText(tr("dag.måned.år"))
        self._k_field = Field(tr("Mindste tal på papir"), self.k, wide=120)
        opened = Field(
            tr("Åbnet den"),
            self.opened,
            tr("Før den dag kan ingen henvendelser tælles. Tomt: huset sætter ingen grænse."),
            wide=180,
        )
        idle = Field(
            tr("Lås huset efter"),
            self.idle,
            tr("Så længe må ingen røre tasterne, før huset låser."),
            wide=140,
        )
        who, when, safe = Card(tr("Hvem vi er")), Card(tr("Hvornår vi har åbent")), Card(tr("Pas på tallene"))
        for part in (Field(tr("Husets navn"), self.name), self._kommune):
            who.body.addWidget(part)
        _fill(when, self.weekdays, opened)
        _fill(safe, self._k_field, idle)
        self.column.addWidget(who)
        self.column.addWidget(SideBySide([(when, 1), (safe, 1)], gap=14))
        self.column.addStretch(1)

    # -- draft --------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """True when a field differs from what is saved."""
        return self._saved is not None and self._typed() != _shown(self._saved)

    def _typed(self) -> tuple[str, str, str, int, int]:
        return (
            self.name.text(),
            self.opened.text(),
            self.weekdays.value(),
            self.k.value(),
            self.idle.value(),
        )

    def show_house(self, overview: "HouseOverview") -> None:
        """Fill the fields unless somebody is typing in them."""
        keep, self._saved = self.dirty, overview.house
        self.weekdays.show_hours(overview)
        house = overview.house
        self._kommune.setText(
            tr(
                "{kommune}. Kan ikke ændres: årets områder hører til den.",
                kommune=kommune_name(house.kommune),
            )
        )
        self._k_field.explain(
            tr(
                "Grupper under {k} lægges sammen. Tallet kan kun hæves, så ingen kan genkendes bagefter.",
                k=house.k,
            )
        )
        self.k.setMinimum(house.k)
        if self._just_saved or not keep:
            self._just_saved = False
            self._fill_in()

    def revert(self) -> None:
        """As it is saved."""
        self.notice.clear()
        self._fill_in()

    def _fill_in(self) -> None:
        if self._saved is None:
            return
        name, opened, weekdays, k, idle = _shown(self._saved)
        self.name.setText(name)
        self.opened.setText(opened)
        self.weekdays.set_value(weekdays)
        self.k.setValue(k)
        self.idle.setValue(idle)
        self.dirty_changed.emit()

    def save(self) -> None:
        """Save; a raised limit is asked about, because it can't be lowered again."""
        from familiehus.services.house_settings import change_house

        command = self._command()
        if self._saved is None or command is None or not self._sure(command.k):
            return
        raised = command.k != self._saved.k
        back = None if raised else _command(self._saved)
        task = self.desk.write(change_house, command, self.refuse, back=back, named=tr("ændring af huset"))
        task.then(self._done, self)

    def _done(self, _change: Change) -> None:
        self._just_saved = True  # the house may have written it more neatly than it was typed
        self.notice.say(tr("Gemt."), "ok")

    def _sure(self, k: int) -> bool:
        if self._saved is None or k == self._saved.k:
            return True
        return dialogs.ask(
            self.window(),
            tr("Hæve grænsen til {k}?", k=k),
            tr("Den kan ikke sættes ned igen. Fra nu af lægges grupper under {k} sammen på papir.", k=k),
            tr("Hæv til {k}", k=k),
        )

    def _command(self) -> "ChangeHouse | None":
        from familiehus.services.house_settings import ChangeHouse

        opened, typed = None, self.opened.text().strip()
        if typed:
            opened = read_day(typed, clock.today())
            if opened is None:
                self.notice.say(tr("Datoen kan ikke læses. Intet er gemt; skriv den som 1.3.2025."), "warm")
                go_to(self.opened)
                return None
        weekdays = self.weekdays.value()
        return ChangeHouse(self.name.text(), opened, self.k.value(), self.idle.value(), weekdays)

    def first(self) -> QWidget:
        """The name."""
        return self.name


def _fill(card: Card, *parts: QWidget) -> None:
    inside = QVBoxLayout()
    inside.setSpacing(theme.px(14))
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    card.body.addLayout(inside, 1)


def _shown(house: "HouseRow") -> tuple[str, str, str, int, int]:
    opened = written(house.opened) if house.opened else ""
    return house.name, opened, house.open_weekdays, house.k, house.idle_minutes


def _command(house: "HouseRow") -> "ChangeHouse":
    from familiehus.services.house_settings import ChangeHouse

    return ChangeHouse(house.name, house.opened, house.k, house.idle_minutes, house.open_weekdays)


def written(day: date) -> str:
    """``1.3.2025``."""
    return f"{day.day}.{day.month}.{day.year}"
