"""The second half of a restore: moves that can be repeated until they are done, by whoever looks next.

The journal file is the decision. Before it lies there, whatever a restore left
is litter; once it lies there, the staged house is the house. Finishing needs no
key. Apart from ``restore.py`` because every opening asks whether there is
something to finish, and must not load the rest for it.
"""

from pathlib import Path

from familiehus.paths import Home
from familiehus.storage import home_lock
from familiehus.storage.faults import named_faults
from familiehus.storage.key_file import OLDER_KEPT, KeyFile, older_key_files, parse_key_file
from familiehus.storage.moves import HALF_WRITTEN, SIDE_FILES, beside, drop, drop_side_files, move

BEFORE = "before"
"""Folder in the staging folder: a second name for the house as it was."""


def restore_begun(home: Home) -> bool:
    """True when a restore was stopped half-way: its decision or its remains lie here."""
    return any(mark.exists() for mark in home.restore_marks)


def finish_restore(home: Home) -> bool:
    """Finish a restore that was stopped, or clear away one that was not decided. True: the house changed.

    Call it before the key file is read: an interrupted restore may still have to put its own in place.
    EnvironmentFault ``house_in_use`` while somebody is at it right now.
    """
    if not restore_begun(home):
        return False
    with named_faults(), home_lock.alone(home.root):
        return carry_out(home)


def carry_out(home: Home) -> bool:
    """Do what the journal says, or clear up when there is none. For whoever has the house alone."""
    journal, staging = home.restore_marks
    decided = journal.exists()
    if decided:
        stamp = journal.read_text("ascii", errors="replace")
        _swap_database(home, staging, stamp)
        _swap_keys(home, staging, stamp)
    if staging.exists():
        drop(beside(journal, HALF_WRITTEN))
        drop(staging)
    if decided:
        drop(journal)
    return decided


def kept_names(home: Home, stamp: str) -> tuple[Path, ...]:
    """What of the house before lies under the stamp: its database and its key file."""
    names = (_kept(home.database, stamp), _kept(home.keys, stamp))
    return tuple(path for path in names if path.exists())


def _swap_database(home: Home, staging: Path, stamp: str) -> None:
    """A write-ahead log must never meet another database, so it goes (kept) before the new one comes."""
    staged = staging / home.database.name
    if not staged.exists():
        return
    kept, wal = _kept(home.database, stamp), SIDE_FILES[0]
    move(staging / BEFORE / home.database.name, kept)
    if beside(home.database, wal).exists():
        move(beside(home.database, wal), beside(kept, wal))
    drop_side_files(home.database)
    move(staged, home.database)


def _swap_keys(home: Home, staging: Path, stamp: str) -> None:
    staged = staging / home.keys.name
    if not staged.exists():
        return
    move(staging / BEFORE / home.keys.name, _kept(home.keys, stamp))
    restored = parse_key_file(staged.read_bytes())
    if any(not _same_key(older, restored) for older in older_key_files(home.keys)):
        for number in range(1, OLDER_KEPT + 1):  # doors to another key must not come back by way of a repair
            drop(home.keys.with_name(f"{home.keys.name}.{number}"))
    move(staged, home.keys)


def _kept(path: Path, stamp: str) -> Path:
    return path.with_name(f"{path.name}.before-restore-{stamp}")


def _same_key(one: KeyFile, other: KeyFile) -> bool:
    return (one.database_id, one.key_check) == (other.database_id, other.key_check)
