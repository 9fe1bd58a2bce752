"""What the disk and the engine say, turned into our own tree: the world's failures are not our bugs."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from familiehus.errors import EnvironmentFault

_BY_RESULT = {
    5: "database_busy",
    6: "database_busy",
    8: "disk_readonly",
    10: "disk_io",
    11: "database_damaged",
    13: "disk_full",
    14: "disk_denied",
    26: "database_damaged",
}
"""SQLite's primary result codes (sqlite.org/rescode.html): BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL,
CANTOPEN (whoever opens has looked before whether the file is there), NOTADB (also: another key)."""

_BY_WORDS = (
    ("database or disk is full", "disk_full"),
    ("disk i/o error", "disk_io"),
    ("is locked", "database_busy"),
    ("readonly database", "disk_readonly"),
    ("unable to open database file", "disk_denied"),
    ("file is not a database", "database_damaged"),
    ("malformed", "database_damaged"),
)
"""The driver's own backup call raises without a result code, but with SQLite's words for it."""

_BY_ERRNO = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EIO: "disk_io",
    errno.EROFS: "disk_readonly",
    errno.EACCES: "disk_denied",
    errno.EPERM: "disk_denied",
    errno.ENOENT: "file_missing",
    errno.EISDIR: "file_is_folder",
    errno.ENOTDIR: "file_missing",
}


def fault_of(error: BaseException) -> EnvironmentFault | None:
    """The environment fault behind an exception, or None when it is not the world's doing."""
    if isinstance(error, EnvironmentFault):
        return error
    inner = getattr(error, "orig", None) or error
    if isinstance(inner, OSError):
        code = _BY_ERRNO.get(inner.errno or 0)
    elif _from_engine(inner):
        code = _engine_code(inner)
    else:
        code = None
    return EnvironmentFault(code) if code else None


@contextmanager
def named_faults() -> Iterator[None]:
    """Let nothing of the engine or the disk out of the block but the tree of ``errors.py``."""
    try:
        yield
    except Exception as error:
        fault = fault_of(error)
        if fault is None or fault is error:
            raise
        raise fault from None


def _engine_code(error: BaseException) -> str | None:
    result = getattr(error, "sqlite_errorcode", None)
    if result is not None:
        return _BY_RESULT.get(result & 0xFF)
    words = str(error).lower()
    return next((code for said, code in _BY_WORDS if said in words), None)


def _from_engine(error: BaseException) -> bool:
    return type(error).__module__.partition(".")[0] in {"sqlcipher3", "sqlite3"}
