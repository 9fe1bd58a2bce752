"""What happens to our own mistakes: logged without personal data, shown as a sentence, the window stays up.

Only the kind of the error and where it happened are written: an exception's
text may quote what somebody typed.
"""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

LOG_NAME = "familiehus.log"
LOG_DAYS = 183
"""Logs are kept for six months (CUPBOARD, Backups, erasure, logs)."""

_log = logging.getLogger("familiehus")


def start_log(folder: Path) -> None:
    """Write the technical log into ``folder``, one file a month. A disk that refuses costs the log only.

    A second call goes on in the new folder. The months are told apart here and not by a handler of the
    standard library: those count from the last line, and a desk that writes every day would never begin a
    new file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _begin_month(folder)
        _erase_old(folder)
        handler = logging.FileHandler(folder / LOG_NAME, encoding="utf-8")
    except OSError:
        return
    for earlier in [one for one in _log.handlers if isinstance(one, logging.FileHandler)]:
        _log.removeHandler(earlier)
        earlier.close()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def install(show: Callable[[], None]) -> None:
    """From now on an unexpected error is logged and ``show`` tells the person, in the window.

    Errors of other threads and of objects that are going are logged only: Python's own hooks would write
    their text to the desktop's log.
    """
    showing = threading.Lock()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _note(kind, trace)
        on_window_thread = threading.current_thread() is threading.main_thread()
        if on_window_thread and showing.acquire(blocking=False):  # a mistake while showing one: logged only
            try:
                show()
            except Exception as worse:
                _note(type(worse), worse.__traceback__)
            finally:
                showing.release()

    sys.excepthook = hook
    threading.excepthook = lambda failed: _note(failed.exc_type, failed.exc_traceback)
    sys.unraisablehook = lambda failed: _note(failed.exc_type, failed.exc_traceback)


def where(trace: TracebackType | None) -> str:
    """The innermost places as ``file:line function``; no source text, no values."""
    frames = traceback.extract_tb(trace)[-6:]
    return " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames))


def _note(kind: type[BaseException], trace: TracebackType | None) -> None:
    _log.error("unexpected %s at %s", kind.__name__, where(trace))


def _begin_month(folder: Path) -> None:
    """Put the file of an earlier month aside as ``familiehus-2026-10.log``."""
    current = folder / LOG_NAME
    if not current.exists():
        return
    with current.open(encoding="utf-8", errors="replace") as file:
        month = file.readline(7)
    if month != time.strftime("%Y-%m") and month[:4].isdecimal():
        current.replace(folder / f"familiehus-{month}.log")


def _erase_old(folder: Path) -> None:
    oldest = time.time() - LOG_DAYS * 24 * 3600
    for file in folder.glob("familiehus*.log"):
        with suppress(OSError):
            if file.stat().st_mtime < oldest:
                file.unlink()
