"""Writing a made file where the person wants it: the old file or the whole new one, never half."""

import os
from pathlib import Path

from familiehus.errors import EnvironmentFault

_HOW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_SAID_BY_THE_DISK = frozenset({"disk_full", "disk_io", "disk_readonly"})


def write_file(path: Path, data: bytes, *, private: bool = False) -> Path:
    """Replace ``path`` with ``data``. Faults ``disk_*``, ``report_not_written``; nothing changed."""
    from familiehus.storage.faults import fault_of

    draft = path.with_name(path.name + ".new")
    try:
        handle = os.open(draft, _HOW, 0o600 if private else 0o666)
        with open(handle, "wb") as file:
            file.write(data)
        os.replace(draft, path)
    except OSError as error:
        _forget(draft)
        fault = fault_of(error)
        if fault is not None and fault.code in _SAID_BY_THE_DISK:
            raise fault from None
        raise EnvironmentFault("report_not_written") from None
    return path


def _forget(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return
