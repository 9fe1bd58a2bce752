"""Where a second copy of every backup goes: a stick or a network share, chosen on this PC for this house.

Kept beside the database and not in it: it is about the machine, and must be
readable when the database is not.
"""

from pathlib import Path

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage.faults import named_faults
from familiehus.storage.moves import drop
from familiehus.storage.safe_file import write_durably
from familiehus.storage.sealed_json import SealBrokenError, seal, unseal

_NAME = "second-folder.json"


def second_folder(home: Home) -> Path | None:
    """The chosen folder, or None. EnvironmentFault ``backup_folder_missing`` when the note is unreadable:
    to forget it in silence would end the second copies in silence."""
    note = home.root / _NAME
    if not note.exists():
        return None
    try:
        with named_faults():
            return Path(unseal(note.read_bytes())["folder"])
    except (SealBrokenError, KeyError, TypeError):
        raise EnvironmentFault("backup_folder_missing") from None


def choose_second_folder(home: Home, folder: Path | None) -> None:
    """Remember it; None ends the second copies. EnvironmentFault ``backup_folder_missing`` if it is away."""
    with named_faults():
        if folder is None:
            drop(home.root / _NAME)
        elif folder.is_dir():
            write_durably(home.root / _NAME, seal({"folder": str(folder.resolve())}))
        else:
            raise EnvironmentFault("backup_folder_missing")
