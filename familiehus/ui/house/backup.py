""" "Sikkerhedskopi": how old the newest one is, a new one, a second folder, is the house whole."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import EnvironmentFault, FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs, theme
from familiehus.ui.house.backup_words import age, found, kept, size, tone
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.ui.task import Progress, Task
from familiehus.ui.widgets.banner import Banner
from familiehus.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.side_by_side import SideBySide
from familiehus.ui.widgets.text import Text
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.backups import CheckReport
    from familiehus.services.house_overview import HouseOverview

State = tuple[datetime | None, int, Path | None, str]
"""Newest backup, how many there are, the second folder, and what is wrong with that folder."""


class Backup(Section):
    """One long job at a time, with a line that shows how far it is and can stop it."""

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.state, self.line = Banner("", "info", icon_name="backup"), ProgressLine()
        self.now, self.check = PrimaryButton(tr("Lav en kopi nu")), QuietButton(tr("Tjek huset"))
        self.choose, self.drop = QuietButton(tr("Vælg mappe …")), QuietButton(tr("Ingen ekstra kopi"))
        self._where, self._second = Text("", "body", wrap=True), Text("", "body", wrap=True)
        self.report = Text("", "body", wrap=True)
        self._job: Task[Any] | None = None
        self._came_from: QWidget | None = None
        self.now.clicked.connect(self.back_up)
        self.check.clicked.connect(self.check_house)
        self.choose.clicked.connect(self.choose_folder)
        self.drop.clicked.connect(lambda: self._set_folder(None))
        self.line.cancelled.connect(self.stop)
        self._lay_out()
        self._read_state()

    def _lay_out(self) -> None:
        here, second = Card(tr("Kopier på denne computer")), Card(tr("Ekstra kopi"))
        check, back = Card(tr("Er huset helt?")), Card(tr("Sådan hentes huset tilbage"))
        for card, parts, buttons in (
            (here, (self._where,), (self.now,)),
            (second, (self._second,), (self.choose, self.drop)),
            (check, (Text(_check_words(), "body", wrap=True), self.report), (self.check,)),
            (back, (Text(_back_words(), "body", wrap=True),), ()),
        ):
            _fill(card, parts, buttons)
        self.report.hide()
        self.column.addWidget(self.state)
        self.column.addWidget(self.line)
        self.column.addWidget(SideBySide([(here, 1), (second, 1)], gap=14))
        self.column.addWidget(SideBySide([(check, 1), (back, 1)], gap=14))
        self.column.addStretch(1)

    def show_house(self, overview: "HouseOverview") -> None:
        """The numbers come from the folder, not from the house."""

    def first(self) -> QWidget:
        """The button."""
        return self.now

    # -- how it is ----------------------------------------------------------------------------------------

    def _read_state(self) -> None:
        cupboard = self.desk.cupboard

        def look(_progress: Progress) -> State:
            from familiehus.services.backups import second_folder
            from familiehus.storage.retention import backups_in

            made = list(backups_in(cupboard.home.backups).values())
            try:
                return max(made, default=None), len(made), second_folder(cupboard), ""
            except EnvironmentFault as fault:
                return max(made, default=None), len(made), None, sentence(fault)

        self.desk.tasks.job(look).then(self._show_state, self).failed(self.refuse, self)

    def _show_state(self, state: State) -> None:
        newest, number, second, trouble = state
        self.state.show_words(age(newest, clock.now()), tone(newest, clock.now()))
        self._where.setText(kept(number))
        if trouble:
            self._second.setText(trouble)
        elif second is not None:
            self._second.setText(tr("Hver kopi bliver også lagt i {folder}.", folder=second))
        else:
            self._second.setText(
                tr(
                    "Der er ingen. En USB-nøgle eller et netværksdrev redder huset, hvis computeren "
                    "bliver stjålet."
                )
            )
        self.drop.setVisible(second is not None or bool(trouble))

    # -- long jobs ----------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Now."""
        from familiehus.services.backups import BackUpNow, back_up_now

        cupboard = self.desk.cupboard
        task = self._begin(
            tr("Gemmer en sikkerhedskopi …"),
            lambda progress: back_up_now(cupboard, BackUpNow(), _steps(progress)),
        )
        if task is not None:
            task.then(self._backed_up, self)

    def _backed_up(self, change: Change) -> None:
        self.desk.tasks.changes.announce(change)
        self.notice.say(
            tr("Kopien er lavet og læst igennem ({size}).", size=size(getattr(change.after, "size", 0))), "ok"
        )

    def check_house(self) -> None:
        """Folder, keys, database, backups: every byte."""
        from familiehus.services.backups import check_house

        cupboard = self.desk.cupboard
        task = self._begin(tr("Ser huset efter …"), lambda progress: check_house(cupboard, _steps(progress)))
        if task is not None:
            task.then(self._checked, self)

    def _checked(self, report: "CheckReport") -> None:
        text, mood = found(report)
        self.report.setText(text)
        self.report.set_tone(mood)
        self.report.show()

    def _begin(self, words: str, work: Any) -> Task[Any] | None:
        if self._job is not None:
            return None
        self.notice.clear()
        self.line.start(words)
        self._enable(False)
        self._job = self.desk.tasks.job(work)
        self._job.progress(self.line.step, self).failed(self._failed, self)
        return self._job.finished(self._ended, self)

    def stop(self) -> None:
        """The older backups stay as they are."""
        if self._job is not None:
            self._job.cancel()

    def _failed(self, error: FamiliehusError) -> None:
        self.refuse(error)

    def _ended(self) -> None:
        self._job = None
        self._enable(True)
        self.line.finish()
        self._read_state()

    def _enable(self, free: bool) -> None:
        """The keyboard waits on Stop, not on the rail, and comes back when it is over."""
        buttons = (self.now, self.check, self.choose, self.drop)
        if not free:
            self._came_from = next((button for button in buttons if button.hasFocus()), None)
            stop = self.line.findChild(LinkButton)
            if self._came_from is not None and stop is not None:
                go_to(stop)
        for button in buttons:
            button.setEnabled(free)
        if free and self._came_from is not None:
            go_to(self._came_from)

    # -- the second folder --------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """A stick, a network share."""
        folder = dialogs.choose_folder(self.window(), tr("Vælg mappe til den ekstra kopi"), Path.home())
        if folder is not None:
            self._set_folder(folder)

    def _set_folder(self, folder: Path | None) -> None:
        from familiehus.services.backups import ChooseSecondFolder, choose_second_folder

        command = ChooseSecondFolder(folder)
        self.notice.clear()
        task = self.desk.with_keys(lambda cupboard: choose_second_folder(cupboard, command), self.refuse)
        task.then(lambda _change: self._read_state(), self)


def _steps(progress: Progress) -> Any:
    """The copy speaks in parts of one; the window counts to a hundred. Stopping is asked for here."""
    return lambda part: progress(round(part * 100), 100)


def _fill(card: Card, parts: tuple[QWidget, ...], buttons: tuple[QWidget, ...]) -> None:
    card.body.setSpacing(theme.px(12))
    for part in parts:
        card.body.addWidget(part)
    row = FlowLayout(gap_x=8, gap_y=8)
    for button in buttons:
        row.addWidget(button)
    if buttons:
        card.body.addLayout(row)
    card.body.addStretch(1)


def _check_words() -> str:
    return tr("Ser på mappen, nøglerne, husets fil og alle kopier, byte for byte. Der kan arbejdes imens.")


def _back_words() -> str:
    return tr(
        "På en ny computer, eller når husets fil er beskadiget, tilbyder velkomstskærmen at gendanne huset "
        "fra en sikkerhedskopi. Kan huset stadig låses op her, kan it gøre det med kommandoen “familiehus "
        "restore” og kopiens fil. Lås op bagefter, som man gjorde den dag. Det, der lå her før, bliver "
        "gemt ved siden af."
    )
