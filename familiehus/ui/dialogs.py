"""Every dialog of the program goes through this seam, so that tests can answer it and none opens unseen.

A dialog is asked only before what cannot be undone, with a verb on its button
("Slet 12 hold"), never "OK". In tests ``scripted()`` holds the answers: a dialog
nobody expected fails the test that opened it instead of hanging it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Answer = bool | str | Path | None


class UnscriptedDialog(AssertionError):  # noqa: N818 -- read in a test report
    """A test met a dialog that it had no answer for."""


class Script:
    """The answers a test gives, and what was asked."""

    def __init__(self) -> None:
        self.answers: deque[Answer] = deque()
        self.asked: list[str] = []

    def take(self, question: str) -> Answer:
        """The next answer. Raises UnscriptedDialog when there is none."""
        self.asked.append(question)
        if not self.answers:
            raise UnscriptedDialog(question)
        return self.answers.popleft()


_script: Script | None = None


def set_next_answer(answer: Answer) -> None:
    """For tests: answer the next dialog so. Several calls answer several dialogs, in order."""
    if _script is None:
        raise RuntimeError("set_next_answer outside of scripted()")
    _script.answers.append(answer)


@contextmanager
def scripted() -> Iterator[Script]:
    """Inside the block no dialog opens: each takes the next answer. Unused answers are an error."""
    global _script
    before, _script = _script, Script()
    try:
        yield _script
        if _script.answers:
            raise UnscriptedDialog(f"never asked: {list(_script.answers)}")
    finally:
        _script = before


def ask(parent: QWidget | None, question: str, detail: str, verb: str, *, danger: bool = False) -> bool:
    """True when the person pressed ``verb``. Esc and closing mean no; ``danger`` puts the focus on no."""
    if _script is not None:
        return bool(_script.take(question))
    from familiehus.ui.ask_dialog import AskDialog

    return AskDialog(question, detail, verb, refusal=tr("Lad være"), danger=danger, parent=parent).answered()


def tell(parent: QWidget | None, text: str, detail: str = "", verb: str = "") -> None:
    """Something that must be read before going on. Use the window's banner for anything less."""
    if _script is not None:
        _script.take(text)
        return
    from familiehus.ui.ask_dialog import AskDialog

    AskDialog(text, detail, verb or tr("Luk"), refusal="", danger=False, parent=parent).answered()


def ask_text(question: str, opened: Callable[[], str | None]) -> str | None:
    """A few words; None when they changed their mind. ``opened`` shows the dialog and waits for them."""
    if _script is not None:
        answer = _script.take(question)
        return answer if isinstance(answer, str) else None
    return opened()


def choose_save_path(
    parent: QWidget | None, title: str, suggested: Path, kind: str, suffix: str
) -> Path | None:
    """Where to save; None when they changed their mind. ``suffix`` ("pdf") is added when left out."""
    if _script is not None:
        answer = _script.take(title)
        return answer if isinstance(answer, Path) else None
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), f"{kind} (*.{suffix})")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{suffix}")


def choose_open_path(parent: QWidget | None, title: str, folder: Path, kind: str, suffix: str) -> Path | None:
    """Which file to read; None when they changed their mind."""
    if _script is not None:
        answer = _script.take(title)
        return answer if isinstance(answer, Path) else None
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), f"{kind} (*.{suffix})")
    return Path(chosen) if chosen else None


def choose_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Which folder; None when they changed their mind."""
    if _script is not None:
        answer = _script.take(title)
        return answer if isinstance(answer, Path) else None
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def choose_printer(parent: QWidget | None, printer: QPrinter, title: str) -> bool:
    """Let the person choose a printer and pages; True to print."""
    if _script is not None:
        return bool(_script.take(title))
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted
