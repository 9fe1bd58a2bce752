"""Writing a made file where the person wants it: the old file or the whole new one, never half."""

import os
from pathlib import Path

from familiehus.errors import EnvironmentFault

_SAID_BY_THE_DISK = frozenset({"disk_full", "disk_io", "disk_readonly"})


def write_file(path: Path, data: bytes) -> Path:
    """Replace ``path`` with ``data``. Faults ``disk_*``, ``report_not_written``; nothing changed."""
    from familiehus.storage.faults import fault_of

    draft = path.with_name(path.name + ".new")
    try:
        draft.write_bytes(data)
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
