"""What happens to our own mistakes: logged without personal data, shown as a sentence, the window stays up.

Only the kind of the error and where it happened are written: an exception's
text may quote what somebody typed.
"""

import logging
import logging.handlers
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG_DAYS = 183
"""Logs are kept for six months (CUPBOARD, Backups, erasure, logs)."""

_log = logging.getLogger("familiehus")


def start_log(folder: Path) -> None:
    """Write the technical log into ``folder``, one file a week. A disk that refuses costs the log only."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.TimedRotatingFileHandler(
            folder / "familiehus.log", when="D", interval=7, backupCount=LOG_DAYS // 7, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


def install(show: Callable[[], None]) -> None:
    """From now on an unexpected error is logged and ``show`` tells the person, in the window."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected %s at %s", kind.__name__, where(trace))
        show()

    sys.excepthook = hook


def where(trace: TracebackType | None) -> str:
    """The innermost places as ``file:line function``; no source text, no values."""
    frames = traceback.extract_tb(trace)[-6:]
    return " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames))
