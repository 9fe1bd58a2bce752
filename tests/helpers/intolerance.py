"""What makes the suite intolerant: the watch over log records, and the pictures of a failure.

The watch sits on the root logger for the whole life of a test, set-up and
tear-down included. Pictures go to $FAMILIEHUS_SHOTS, or to a folder among the
temporary files.
"""

import logging
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class LogWatch(logging.Handler):
    """Collects records of WARNING and above, and knows which of them were expected."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._said: list[str] = []
        self._expected: list[str] = []

    def __call__(self, pattern: str) -> None:
        """Expect at least one record whose "LEVEL logger: text" matches the regular expression."""
        self._expected.append(pattern)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record as text, so that nothing it holds is kept alive."""
        self._said.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """On the root logger inside the block."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    def unexpected(self) -> str:
        """The records nobody expected, as one complaint, then forgotten; empty when there are none."""
        strays = [said for said in self._said if not any(re.search(p, said) for p in self._expected)]
        self._said = [said for said in self._said if said not in strays]
        return "unexpected log records:\n" + "\n".join(strays) if strays else ""

    def verdict(self) -> str:
        """As ``unexpected``, and also the expected records that never came."""
        absent = [p for p in self._expected if not any(re.search(p, said) for said in self._said)]
        missing = "expected log records that never came:\n" + "\n".join(absent) if absent else ""
        return "\n".join(filter(None, (self.unexpected(), missing)))


def shots_folder() -> Path:
    """Where pictures of failures go."""
    chosen = os.environ.get("FAMILIEHUS_SHOTS")
    folder = Path(chosen) if chosen else Path(tempfile.gettempdir()) / "familiehus-shots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def grab_windows(item: Any) -> list[Path]:
    """A picture of every window that the test gave to ``qtbot.addWidget`` and that is still alive."""
    pictures: list[Path] = []
    seen: set[int] = set()
    for reference, *_ in getattr(item, "qt_widgets", []):
        widget = reference()
        if widget is None or id(widget.window()) in seen:
            continue
        seen.add(id(widget.window()))
        name = re.sub(r"[^\w.-]+", "_", item.nodeid).strip("_")[-120:]
        path = shots_folder() / f"{name}-{len(pictures) + 1}.png"
        if widget.window().grab().save(str(path)):
            pictures.append(path)
    return pictures
