""" "Åbningstider": per place and weekday, for coming in and for the phone, from a day on."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus import clock
from familiehus.calendar.hours_words import weekday_name
from familiehus.calendar.opening import HouseDays, OpenFor
from familiehus.i18n import tr, trn
from familiehus.reports.danish import day_and_month, listed, long_date
from familiehus.ui import theme
from familiehus.ui.house.field import Field, go_to
from familiehus.ui.house.hours_drafts import HoursDraft, HoursDrafts, Key, Meant
from familiehus.ui.house.hours_sets import HoursSets, said
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.place_chips import PlaceChips
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.house.section import Section
from familiehus.ui.house.week_lines import WeekLines, purpose, rows_of, unreadable
from familiehus.ui.task import Task
from familiehus.ui.widgets.buttons import QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview
    from familiehus.services.premises import SaveHours


class Hours(Section):
    """Drafts until they are saved with the bar above, one for each set that was typed on."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._drafts = HoursDrafts(HouseDays(), None, clock.today())
        self._sent: list[tuple[Key, HoursDraft, date]] = []
        self._front: Key = ("", None)
        self.places, self.week, self.sets = PlaceChips(), WeekLines(), HoursSets()
        self.since = PlainLine()
        self.copy = QuietButton(tr("Kopiér til alle steder"))
        self._door, self._phone = Text("", "strong", wrap=True), Text("", "body", wrap=True)
        self._unread = Text("", "body", "warm", wrap=True)
        self.places.chosen.connect(self._show_place)
        self.week.edited.connect(self._typed)
        self.since.textEdited.connect(self._typed)
        self.sets.chosen.connect(self._show_set)
        self.sets.unwanted.connect(self.take_away)
        self.copy.clicked.connect(self.copy_everywhere)
        self._lay_out()

    def _lay_out(self) -> None:
        week, words, right = Card(tr("Ugens tider")), Card(tr("Sådan står det på døren")), QWidget()
        how = tr(
            "Skriv tiderne, som de falder dig ind: 9-15.30, 930-1530 eller 10.30-15, 16-17. En tom linje er "
            "lukket."
        )
        week.body.addWidget(self.week)
        week.body.addWidget(Text(how, "small", "muted", wrap=True))
        week.body.addStretch(1)
        for part in (self._door, self._phone, self._unread):
            words.body.addWidget(part)
        words.body.addSpacing(theme.px(8))
        self._since_field = Field(tr("Gælder fra"), self.since, " ", wide=200)
        words.body.addWidget(self._since_field)
        words.body.addWidget(self.copy)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(words)
        column.addWidget(self.sets, 1)
        self.column.addWidget(self.places)
        self.column.addWidget(SideBySide([(week, 6), (right, 5)], gap=14))
        self.column.addStretch(1)

    # -- what is in front ---------------------------------------------------------------------------------

    def show_house(self, overview: "HouseOverview") -> None:
        """The hours as they are; what is typed stays."""
        drafts = self._drafts
        drafts.days, drafts.opened, drafts.today = overview.days, overview.house.opened, clock.today()
        active = [(one.code, one.name) for one in overview.places if one.active]
        self.places.show_places(active)
        self.copy.setVisible(len(active) > 1)
        self._settle()
        place, since = self._front
        if place != self.places.current or since not in drafts.sets(place):
            self._front = drafts.now_at(self.places.current)
        self._show()

    def _settle(self) -> None:
        """What was sent is the house's now."""
        for key, draft, since in self._sent:
            self._drafts.forget(key, draft)
            if self._front == key:
                self._front = (key[0], since)
        self._sent.clear()

    def _show_place(self, place: str) -> None:
        self.notice.clear()
        self._stand_on(self._drafts.now_at(place))

    def _show_set(self, since: object) -> None:
        if isinstance(since, date) and (self._front[0], since) != self._front:
            self.notice.clear()
            self._stand_on((self._front[0], since))

    def _stand_on(self, key: Key) -> None:
        self._front = key
        self.places.choose(key[0])
        self._show()

    def _show(self) -> None:
        drafts, (place, since) = self._drafts, self._front
        wanted = drafts.of(self._front)
        self.week.set_texts(wanted.lines)
        if self.since.text() != wanted.since:
            self.since.setText(wanted.since)
        self._since_field.explain(self._since_words())
        self.sets.show_sets(drafts.sets(place), drafts.today, drafts.now_at(place)[1], since)
        self._say()
        self.dirty_changed.emit()

    def _since_words(self) -> str:
        since = self._front[1]
        if since is None:
            return tr("De første tider: skriv den dag, de begyndte at gælde.")
        if self._drafts.in_force(self._front):
            return tr(
                "En ændring gælder fra i dag, hvis du ikke skriver en anden dag. Tiderne fra {day} bliver "
                "husket for tiden før.",
                day=long_date(since),
            )
        return tr("Skriver du en anden dag, bliver det et nyt sæt tider ved siden af.")

    # -- draft --------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """True when some set differs from what is saved."""
        return self._drafts.unsaved

    def _typed(self) -> None:
        self._drafts.note(self._front, HoursDraft(self.week.texts(), self.since.text()))
        self._say()
        self.dirty_changed.emit()

    def _say(self) -> None:
        """The words of the door, while they are typed."""
        lines = self.week.texts()
        door, phone = said(rows_of(lines, "", clock.today()))
        never = self._front[1] is None and not any(lines)
        self._door.setText(door or (tr("Ingen tider endnu") if never else tr("Lukket hele ugen")))
        self._phone.setText(phone)
        self._phone.setVisible(bool(phone))
        bad = [
            tr("{day} ({purpose})", day=weekday_name(weekday), purpose=purpose(open_for).lower())
            for open_for, weekday in unreadable(lines)
        ]
        self._unread.setText(tr("Kan ikke læses: {days}. Skriv for eksempel 9-15.30.", days=listed(bad)))
        self._unread.setVisible(bool(bad))

    def revert(self) -> None:
        """As it is saved, at every place."""
        self.notice.clear()
        self._drafts.clear()
        self._show()

    def copy_everywhere(self) -> None:
        """The week in front, at every other place too; nothing is saved yet."""
        draft = HoursDraft(self.week.texts(), self.since.text())
        others = [place for place in self.places.chips if place != self._front[0]]
        for place in others:
            self._drafts.note(self._drafts.now_at(place), draft)
        words = trn(
            "Kopieret til ét sted til. Intet er gemt endnu; gem med Ctrl+S.",
            "Kopieret til {n} steder til. Intet er gemt endnu; gem med Ctrl+S.",
            len(others),
        )
        self.notice.say(words, "gold")
        self.dirty_changed.emit()

    # -- saving -------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Every set that was typed on. The first that can't be read is shown instead."""
        from familiehus.services.premises import SaveHours

        self.notice.clear()
        for key, draft in self._drafts:
            meant = self._drafts.meant(key, draft)
            if meant.since is None:
                self._refuse(key, meant)
                return
            command = SaveHours(key[0], meant.since, meant.rows)
            task = self._write(command, self._named(command))
            task.then(partial(self._saved_now, (key, draft, meant.since)), self)

    def _saved_now(self, sent: tuple[Key, HoursDraft, date], _change: Change) -> None:
        self._sent.append(sent)
        self.notice.say(tr("Gemt. Tiderne gælder fra {day}.", day=long_date(sent[2])), "ok")

    def _write(self, command: "SaveHours", named: str) -> Task[Change]:
        from familiehus.services.premises import save_hours

        return self.desk.write_turning(save_hours, command, self.refuse, named)

    def _named(self, command: "SaveHours") -> str:
        if len(self.places.chips) < 2:
            return tr("åbningstider fra {day}", day=day_and_month(command.from_day))
        name = (
            self.places.chips[command.place].text() if command.place in self.places.chips else command.place
        )
        return tr("åbningstider i {place} fra {day}", place=name, day=day_and_month(command.from_day))

    def _refuse(self, key: Key, meant: Meant) -> None:
        self._stand_on(key)
        self.notice.say(meant.refusal, "warm")
        if not meant.lines_bad:
            go_to(self.since)
        elif not self.week.go_to_unreadable():
            go_to(self.first())

    def take_away(self, since: object) -> None:
        """A set that has not begun."""
        from familiehus.services.premises import SaveHours

        if not isinstance(since, date):
            return
        self.notice.clear()
        if since <= clock.today():
            words = tr(
                "Tider, der har været i brug, bliver stående: gamle tal hører til dem. Intet er ændret."
            )
            self.notice.say(words, "warm")
            return
        command = SaveHours(self._front[0], since, ())
        self._drafts.drop((command.place, since))
        self._write(command, self._named(command))

    def first(self) -> QWidget:
        """Monday."""
        return self.week.lines[OpenFor.DOOR, 1]
