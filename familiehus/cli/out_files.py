"""Writing what a command was asked for: all files of it or none, never half a file, never over the house."""

import os
import stat
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from familiehus.errors import UserError
from familiehus.paths import Home
from familiehus.storage.faults import named_faults
from familiehus.storage.safe_file import flush_folder


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file to be written. ``private``: for this user only (0600)."""

    path: Path
    pieces: Iterable[bytes]
    private: bool = False


def out_path(text: str, home: Home) -> Path:
    """Where a file goes, before any work is done for it.

    UserError ``file_is_folder``, ``out_folder_missing``, ``out_is_the_house``.
    """
    path = Path(os.path.realpath(Path(text).expanduser()))
    if path.is_dir() or text.endswith(("/", os.sep)):
        raise UserError("file_is_folder")
    if not path.parent.is_dir():
        raise UserError("out_folder_missing", folder=str(path.parent))
    ours = Path(os.path.realpath(home.root))
    own_file = path.parent == ours and path.name.startswith("familiehus.")
    if own_file or path.is_relative_to(ours / "backups"):
        raise UserError("out_is_the_house")
    return path


def write_out(files: Sequence[OutFile]) -> None:
    """Write them all beside their places, then put them there. What the disk does is an EnvironmentFault."""
    with named_faults():
        made: list[tuple[Path, Path]] = []
        try:
            for file in files:
                if _is_device(file.path):
                    _pour(os.open(file.path, os.O_WRONLY), file.pieces)
                    continue
                handle, name = tempfile.mkstemp(prefix=f".{file.path.name}.", dir=file.path.parent)
                made.append((Path(name), file.path))
                _pour(handle, file.pieces)
                if not file.private:
                    _as_others(Path(name), file.path)
            for temporary, final in made:
                os.replace(temporary, final)
                flush_folder(final.parent)
        finally:
            for temporary, _ in made:
                with suppress(OSError):
                    temporary.unlink()


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not be there, for this user only. UserError ``out_exists``."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError:
        raise UserError("out_exists", file=path.name) from None
    _pour(handle, (data,))


def _pour(handle: int, pieces: Iterable[bytes]) -> None:
    with open(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.fsync(handle)


def _is_device(path: Path) -> bool:
    """A pipe or a device is written into; putting a file in its place would break the machine."""
    return path.exists() and not path.is_file()


def _as_others(temporary: Path, final: Path) -> None:
    """The permissions of the file it replaces, or those new files get here."""
    if os.name != "posix":
        return
    if final.exists():
        mode = stat.S_IMODE(final.stat().st_mode)
    else:
        mask = os.umask(0o077)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)
