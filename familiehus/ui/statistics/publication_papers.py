"""What can be made of a period's figures: the paper, a spreadsheet, the numbers for a machine.

All of it is made from the one thing that was stored, so that no two of them can disagree.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.reports.period_words import file_stem, paper_title
from familiehus.ui.paper.paper_desk import PaperDesk
from familiehus.ui.task import Task
from familiehus.ui.tasks import Tasks

if TYPE_CHECKING:
    from familiehus.figures import PeriodFigures

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})


class PublicationPapers(QObject):
    """``said`` and ``began`` as of ``PaperDesk``, which it works through."""

    said = Signal(str, str)
    began = Signal(str, object)

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self.desk = PaperDesk(tasks, window)
        self.desk.said.connect(self.said)
        self.desk.began.connect(self.began)

    def print(self, figures: "PeriodFigures") -> None:
        """Ctrl+P: the paper as it was published."""
        title = tr("Udskriv {paper}", paper=paper_title(figures.period))
        task: Task[bytes] = self.desk.make(lambda: report(figures))
        task.then(lambda pdf: self.desk.print(title, stem(figures), pdf), self)

    def save_pdf(self, figures: "PeriodFigures") -> None:
        """Ctrl+S."""
        self._save(figures, tr("Gem PDF"), "pdf", tr("PDF"), report)

    def save_sheet(self, figures: "PeriodFigures") -> None:
        """As a spreadsheet."""
        self._save(figures, tr("Gem regneark"), "xlsx", tr("Regneark (XLSX)"), spreadsheet)

    def save_numbers(self, figures: "PeriodFigures") -> None:
        """As JSON."""
        self._save(figures, tr("Gem de trykte tal"), "json", tr("Tal (JSON)"), numbers)

    def save_poster(self, figures: "PeriodFigures") -> None:
        """For the wall of the staff room."""
        self._save(figures, tr("Gem opslag"), "pdf", tr("PDF"), poster, before=tr("opslag-"))

    def _save(
        self,
        figures: "PeriodFigures",
        title: str,
        ending: str,
        kind: str,
        make: "Callable[[PeriodFigures], bytes]",
        before: str = "",
    ) -> None:
        self.desk.save(title, f"{before}{stem(figures)}.{ending}", kind, lambda: make(figures))


def stem(figures: "PeriodFigures") -> str:
    """The name of its file, without Danish letters: some mail systems still break them. What is no
    publication says so."""
    name = file_stem(figures.period).translate(_LETTERS)
    return name if figures.published else tr("{name}-ikke-offentliggjort", name=name)


def report(figures: "PeriodFigures") -> bytes:
    """The paper."""
    from familiehus.reports.month import period_report

    return period_report(figures)


def poster(figures: "PeriodFigures") -> bytes:
    """One sheet for the wall."""
    from familiehus.reports.opslag import opslag

    return opslag(figures)


def numbers(figures: "PeriodFigures") -> bytes:
    """The printed numbers and nothing else."""
    from familiehus.reports.figures_json import figures_json

    return figures_json(figures).encode("utf-8")


def spreadsheet(figures: "PeriodFigures") -> bytes:
    """The printed tables of a publication, a sheet each. Bug ``unpublished_book`` for a draft."""
    from familiehus.reports.published_book import published_book
    from familiehus.reports.spreadsheet import workbook

    return workbook(published_book(figures))
