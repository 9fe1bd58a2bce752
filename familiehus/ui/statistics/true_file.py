"""The true figures as a file, for the leader alone: asked about first, counted, logged, written whole.

Only from the list of everything the page can do, never from a button of its own, and never by Enter.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from familiehus import clock
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.ui import dialogs
from familiehus.ui.actions import Action
from familiehus.ui.statistics import period_words
from familiehus.ui.statistics.reading import Reading
from familiehus.ui.task import Progress, Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.services.true_tables import TrueTables
    from familiehus.storage.cupboard import Cupboard
    from familiehus.ui.statistics.true_sheet import TrueSheet

_PLAIN = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", " ": "-", "/": "-"})


class TrueFile(QObject):
    """``ask`` opens the sheet. ``said`` when the file lies there; ``published_wanted`` when it is not needed.

    ``shown`` gives the true figures that are in front, or None."""

    said = Signal(str)
    published_wanted = Signal()

    def __init__(
        self, page: QWidget, tasks: Tasks, cupboard: "Cupboard", shown: Callable[[], Reading | None]
    ) -> None:
        super().__init__(page)
        self._page, self._tasks, self._cupboard, self._shown = page, tasks, cupboard, shown
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._folder = Path(documents)
        self._reading: Reading | None = None
        self._counting: Task[TrueTables] | None = None
        self.sheet: TrueSheet | None = None

    def action(self) -> Action:
        """For the palette and the sheet of keys; it has no key, so that no finger slips onto it."""
        synonyms = (tr("regneark"), tr("excel"), tr("csv"), tr("udtræk"), tr("hent"))
        words, group = tr("Gem de rigtige tal som regneark …"), tr("Statistik")
        there: Callable[[], bool] = lambda: self._shown() is not None  # noqa: E731
        return Action("statistics.true_file", words, None, synonyms, self.ask, there, group)

    def ask(self) -> None:
        """The warning, over the window."""
        self._reading = self._shown()
        if self._reading is None:
            return
        if self.sheet is None:
            from familiehus.ui.statistics.true_sheet import TrueSheet

            self.sheet = TrueSheet(self._page.window())
            self.sheet.wanted.connect(self._save)
            self.sheet.stopped.connect(self._stop)
            self.sheet.published_wanted.connect(self._published)
        self.sheet.ask(_scope(self._reading))

    def _published(self) -> None:
        assert self.sheet is not None
        self.sheet.close_quietly()
        self.published_wanted.emit()

    def _save(self, ending: str) -> None:
        """Where to, then count. Nothing is logged before somebody has chosen where."""
        if self._reading is None or self._counting is not None or self.sheet is None:
            return
        kind = tr("Regneark (XLSX)") if ending == "xlsx" else tr("Regneark (CSV)")
        name = f"{_stem(self._reading)}.{ending}"
        title = tr("Gem rigtige tal, kun til dig selv")
        path = dialogs.choose_save_path(self._page.window(), title, self._folder / name, kind, ending)
        if path is None:
            return
        self._folder = path.parent
        self.sheet.work()
        period, place, cupboard = self._reading.period, self._reading.figures.place, self._cupboard
        last = max(period.first, min(period.last, clock.today()))

        def count(progress: Progress) -> "TrueTables":
            from familiehus.services.true_tables import true_tables

            progress.check()
            return true_tables(cupboard, period.first, last, place)

        self._counting = task = self._tasks.cupboard_job(count)
        task.then(lambda found: self._write(task, path, found), self)
        task.failed(lambda error: self._refuse(task, error), self)

    def _stop(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None
            if self.sheet is not None:
                self.sheet.refuse(tr("Stoppet. Der er ikke skrevet nogen fil."))

    def _write(self, task: "Task[TrueTables]", path: Path, found: "TrueTables") -> None:
        if self._counting is not task or self._tasks.closed or self.sheet is None:
            return
        self._counting = None
        self.sheet.write()
        writing = self._tasks.job(lambda _progress: write_tables(path, found))
        writing.then(self._written, self).failed(self._not_written, self)

    def _written(self, path: Path) -> None:
        assert self.sheet is not None
        self.sheet.rest()
        self.sheet.close_quietly()
        self.said.emit(
            tr(
                "De rigtige tal er gemt som {name} i {folder}. Det står i husets log. Slet filen, når du er "
                "færdig.",
                name=path.name,
                folder=path.parent,
            )
        )

    def _refuse(self, task: "Task[TrueTables]", error: FamiliehusError) -> None:
        if self._counting is task:
            self._counting = None
            self._not_written(error)

    def _not_written(self, error: FamiliehusError) -> None:
        if self.sheet is not None:
            self.sheet.refuse(sentence(error))


def write_tables(path: Path, found: "TrueTables") -> Path:
    """On the second thread: readable by this user only; the old file or the whole new one."""
    from familiehus.messages.true_tables import WRITERS, as_book
    from familiehus.ui.paper.saving import write_file

    make = WRITERS.get(path.suffix.lower(), WRITERS[".xlsx"])
    return write_file(path, make(as_book(found)), private=True)


def _scope(reading: Reading) -> str:
    period, place = period_words.heading(reading.period), reading.figures.place
    if place is None:
        return tr("{period}, hele huset", period=period)
    return tr("{period}, kun {place}", period=period, place=reading.places.get(place, place))


def _stem(reading: Reading) -> str:
    """The name says what it is, so that it is not mistaken for the published one a year later."""
    place = reading.figures.place
    parts = [tr("RIGTIGE-TAL-kun-til-lederen"), str(reading.period), reading.places.get(place or "", "")]
    return "-".join(part for part in parts if part).translate(_PLAIN)
