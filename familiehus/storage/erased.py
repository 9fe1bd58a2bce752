"""Who has been erased, as random ids beside the database: a restored backup must not bring anybody back.

One line an id with its day; appended and flushed before the rows go. An id says nothing about anybody, so the
list is kept for good: a clock that is wrong can make nobody come back. One more lies in every folder with
backups, for whoever carries that folder to another computer.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from familiehus.paths import Home
from familiehus.storage.faults import named_faults
from familiehus.storage.moves import flush_file, flush_folder_if_possible


def note_erased(home: Home, ids: Iterable[UUID], day: date) -> None:
    """Add them to the list, and let it reach the disk. EnvironmentFault for what the disk does."""
    lines = "".join(f"{day.isoformat()} {one}\n" for one in ids)
    with named_faults():
        _append(home.erased, lines)
        if home.backups.is_dir():
            carry_erased(home, home.backups)


def carry_erased(home: Home, folder: Path) -> None:
    """Bring the list in a folder with backups up to the house's own. Nothing happens when it is."""
    with named_faults():
        there = set(_read(folder / home.erased.name))
        missing = "".join(f"{day} {one}\n" for day, one in _lines(home.erased) if one not in there)
        if missing:
            _append(folder / home.erased.name, missing)


def erased_ids(home: Home, beside: Path | None = None) -> tuple[UUID, ...]:
    """The ids on the list, and on the one in the folder ``beside`` (where a backup lies). A torn line is
    passed over."""
    lists = [home.erased, home.backups / home.erased.name]
    if beside is not None:
        lists.append(beside / home.erased.name)
    return tuple(dict.fromkeys(one for path in lists for one in _read(path)))


def erase_again(connection: Any, ids: Iterable[UUID]) -> int:
    """Delete them from a database that was restored; says how many were there. Old ones have no table."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'enrolment'").fetchone()
    if known is None:
        return 0
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    gone = 0
    connection.execute("BEGIN IMMEDIATE")
    for one in ids:
        gone += connection.execute("DELETE FROM enrolment WHERE id = ?", (one.hex,)).rowcount
    connection.execute("COMMIT")
    return gone


def _append(path: Path, lines: str) -> None:
    """On a line of their own, also after one that a power cut tore."""
    with path.open("a+b") as file:
        file.seek(0, 2)
        if file.tell():
            file.seek(-1, 2)
            lines = lines if file.read(1) == b"\n" else f"\n{lines}"
        file.write(lines.encode("ascii"))
    flush_file(path)
    flush_folder_if_possible(path.parent)


def _read(path: Path) -> Iterator[UUID]:
    return (one for _, one in _lines(path))


def _lines(path: Path) -> Iterator[tuple[str, UUID]]:
    """(day, id) of every line that is whole."""
    with named_faults():
        lines = path.read_text(encoding="ascii", errors="replace").splitlines() if path.exists() else []
    for line in lines:
        day, _, one = line.partition(" ")
        with suppress(ValueError):
            yield day, UUID(one)
