"""Getting the house back: choose a copy, see what it is, prove who you are, and it stands there again.

What lay here before is kept beside it, and the screen says under which name.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.paths import Home
from familiehus.ui import dialogs, theme
from familiehus.ui.desk.notice import Notice
from familiehus.ui.entrance.backup_key import BackupKey
from familiehus.ui.entrance.backup_words import made, what_it_holds
from familiehus.ui.entrance.screen import Scene
from familiehus.ui.task import Progress
from familiehus.ui.tasks import Tasks
from familiehus.ui.widgets.buttons import PrimaryButton, QuietButton
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.progress_line import ProgressLine
from familiehus.ui.widgets.row_list import Column, RowList
from familiehus.ui.widgets.row_model import Row
from familiehus.ui.widgets.text import SectionLabel, Text

if TYPE_CHECKING:
    from familiehus.services.backup_doors import FoundBackup
    from familiehus.storage.backup import BackupInfo
    from familiehus.storage.restore import RestoreInfo


class RestoreScene(Scene):
    """``left``: back to the choices; ``restored``: go and unlock."""

    left = Signal()
    restored = Signal()

    def __init__(self, home: Home, tasks: Tasks) -> None:
        super().__init__(*_begin_words(), wide=560)
        self._home, self._tasks = home, tasks
        self._busy = self._done = False
        self.found: FoundBackup | None = None
        self.body.setSpacing(theme.px(16))
        self._build_choice()
        self._build_proof()
        self._build_end()
        self._show_choice()
        self.bind_back()
        tasks.cupboard_job(self._newest).then(self._offer, self).failed(lambda _error: None, self)

    # -- what is on it ------------------------------------------------------------------------------------

    def _build_choice(self) -> None:
        self.choosing = QWidget()
        column = _column(self.choosing)
        self._near = SectionLabel(tr("Kopier på denne computer"))
        self.list = RowList(tr("Kopier på denne computer"), [Column()])
        self.list.opened.connect(self._look)
        self.list.clicked.connect(lambda _index: self._look(self.list.current_key()))
        self.browse = PrimaryButton(tr("Vælg en fil …"))
        self.browse.clicked.connect(self.choose_file)
        for part in (self._near, self.list):
            column.addWidget(part)
        self._near.hide()
        self.list.hide()
        self.body.addWidget(self.choosing)

    def _build_proof(self) -> None:
        self.proving = QWidget()
        column = _column(self.proving)
        about = Card(tr("Kopien"), "soft")
        self._made, self._holds = Text("", "strong", wrap=True), Text("", "small", "muted", wrap=True)
        about.body.addWidget(self._made)
        about.body.addWidget(self._holds)
        self.key = BackupKey()
        self.key.submitted.connect(self.restore)
        column.addWidget(about)
        column.addWidget(self.key)
        self.body.addWidget(self.proving)

    def _build_end(self) -> None:
        self.ended, self._kept = Text("", "body", wrap=True), Card(tr("Det, der lå her før"), "sunk")
        self._kept_words = Text("", "small", "muted", wrap=True)
        self._kept.body.addWidget(self._kept_words)
        self.notice = Notice()
        self.progress = ProgressLine(stoppable=False)
        self.back = QuietButton(tr("Tilbage"), "Esc")
        self.back.clicked.connect(self.go_back)
        self.act = PrimaryButton(tr("Gendan huset"), "Enter")
        self.act.clicked.connect(self.go_on)
        for part in (self.ended, self._kept, self.notice, self.progress):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.browse)
        row.addWidget(self.act)
        self.body.addLayout(row)

    def _shows(self, *, choosing: bool = False, proving: bool = False, ended: bool = False) -> None:
        self.notice.clear()
        self.choosing.setVisible(choosing)
        self.proving.setVisible(proving)
        self.ended.setVisible(ended)
        self._kept.setVisible(ended and bool(self._kept_words.text()))
        self.browse.setVisible(choosing)
        self.back.setVisible(not ended)
        self.act.setVisible(proving or ended)

    def _show_choice(self) -> None:
        self.found = None
        self.key.clear()
        self._shows(choosing=True)
        self.say(*_begin_words())
        self.begin()

    def begin(self) -> None:
        """On the newest copy, or on the button where there is none."""
        (self.browse if self.list.isHidden() else self.list).setFocus()

    # -- choosing -----------------------------------------------------------------------------------------

    def _newest(self, _progress: Progress) -> "tuple[BackupInfo, ...]":
        from familiehus.services.backup_doors import newest_backups

        return newest_backups(self._home)

    def _offer(self, backups: "tuple[BackupInfo, ...]") -> None:
        """The newest copies that lie here, one press away."""
        self.list.set_rows([Row(str(one.path), (made(one),), note=what_it_holds(one)) for one in backups])
        self._near.setVisible(bool(backups))
        self.list.setVisible(bool(backups))
        self.browse.set_label(tr("Vælg en anden fil …") if backups else tr("Vælg en fil …"))
        if backups:
            self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(len(backups))) + 4)
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            if self.choosing.isVisible():
                self.begin()

    def choose_file(self) -> None:
        """A copy on a stick or a share."""
        folder = self._home.backups if self._home.backups.exists() else Path.home()
        title = tr("Vælg en sikkerhedskopi")
        path = dialogs.choose_open_path(self, title, folder, tr("Sikkerhedskopi"), "fhb")
        if path is not None:
            self._look(str(path))

    def _look(self, path: object) -> None:
        """Read it from end to end: what it is, and whether it is whole."""
        if self._busy or path is None:
            return
        self._set_busy(tr("Læser kopien …"))
        file = Path(str(path))

        def work(progress: Progress) -> "FoundBackup":
            from familiehus.services.backup_doors import look_into

            return look_into(file, lambda part: progress(round(part * 100), 100))

        task = self._tasks.cupboard_job(work).progress(self.progress.step, self)
        task.then(self._show_found, self).failed(self._refused, self)

    def _show_found(self, found: "FoundBackup") -> None:
        self._set_busy("")
        self.found = found
        self._made.setText(made(found.info))
        self._holds.setText(what_it_holds(found.info))
        self.key.set_people(found.people)
        self._shows(proving=True)
        self.act.set_label(tr("Gendan huset"))
        self.say(
            tr("Er det den rigtige?"),
            tr("Den låses op, som man gjorde, da den blev lavet. Det, der ligger her nu, bliver gemt."),
        )
        self.key.begin()

    # -- restoring ----------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Enter: whatever comes next."""
        if self._done:
            self.restored.emit()
        elif self.found is not None:
            self.restore()

    def go_back(self) -> None:
        """Another copy, or back to the choices."""
        if self._busy or self._done:
            return
        if self.found is None:
            self.left.emit()
        else:
            self._show_choice()

    def restore(self) -> None:
        """Put it in place; all that can fail happens beside the house."""
        words = self.key.text()
        if self._busy or self.found is None or not words.strip():
            return
        self._set_busy(tr("Henter huset …"))
        home, file, staff_id = self._home, self.found.info.path, self.key.staff_id

        def work(progress: Progress) -> "RestoreInfo":
            from familiehus.services.backups import RestoreHouse, restore_house

            command = RestoreHouse(file, words, staff_id)
            return restore_house(home, command, lambda part: progress(round(part * 100), 100))

        task = self._tasks.cupboard_job(work).progress(self.progress.step, self)
        task.then(self._show_end, self).failed(self._refused, self)

    def _show_end(self, info: "RestoreInfo") -> None:
        self._set_busy("")
        self._done = True
        self.key.clear()
        names = "\n".join(path.name for path in info.kept)
        self._kept_words.setText(f"{self._home.root}\n{names}" if names else "")
        self.ended.setText(
            tr("Lås op med din adgangssætning fra dengang. En PIN skal laves på ny på hver computer.")
        )
        self._shows(ended=True)
        self.say(tr("Huset er tilbage"), made(info.backup))
        self.act.set_label(tr("Lås huset op"))
        self.act.setFocus()

    def _refused(self, error: FamiliehusError) -> None:
        self._set_busy("")
        self.notice.say(sentence(error), "warm")
        if self.found is not None:
            self.key.begin()

    def _set_busy(self, words: str) -> None:
        self._busy = bool(words)
        for part in (self.choosing, self.proving, self.browse, self.act, self.back):
            part.setEnabled(not words)
        if words:
            self.notice.clear()
            self.progress.start(words)
        else:
            self.progress.finish()


def _begin_words() -> tuple[str, str]:
    return (
        tr("Gendan fra en sikkerhedskopi"),
        tr("Filen hedder noget med familiehus og ender på .fhb. Den bliver kun læst."),
    )


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    return column
