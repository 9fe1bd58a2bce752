"""From ``--home``, ``--passphrase-file`` and ``--staff`` to an open house. No keyring is ever asked."""

import argparse
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.paths import Home, home

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.key_file import KeyFile

_LONGEST = 4096
"""Bytes of a passphrase file; more is another file."""

_MOST_TRIED = 12
"""Doors that are tried without ``--staff``: each costs about 0.2 s."""


def home_of(arguments: argparse.Namespace) -> Home:
    """The chosen home, with what a killed founding or restore left behind put right."""
    from familiehus.services.founding import settle
    from familiehus.storage.private_folder import no_core_dumps
    from familiehus.storage.restore import finish_restore

    no_core_dumps()
    chosen = home(getattr(arguments, "home", None))
    if chosen.root.exists() and not chosen.root.is_dir():
        raise UserError("not_a_folder", folder=str(chosen.root))
    settle(chosen)
    finish_restore(chosen)
    return chosen


def open_house(arguments: argparse.Namespace) -> "Cupboard":
    """Open it. UserError ``house_missing``, ``staff_which``, ``staff_not_here``, ``passphrase_*``."""
    from familiehus.storage.cupboard import open_cupboard
    from familiehus.storage.key_file import read_key_file
    from familiehus.storage.slots import open_with_text

    chosen = home_of(arguments)
    if not chosen.exists:
        raise UserError("house_missing", folder=str(chosen.root))
    key_file = read_key_file(chosen.keys)
    text = secret_of(arguments)
    key, slot = open_with_text(key_file, _who(key_file, arguments, text), text)
    return open_cupboard(chosen, key, key_file.database_id, slot.staff_id)


def secret_of(arguments: argparse.Namespace, *, new: bool = False) -> str:
    """The passphrase or recovery key: from the file, else asked for (twice when it is a new one)."""
    file = getattr(arguments, "passphrase_file", None)
    if file is not None:
        return _read_secret(Path(file))
    if not sys.stdin.isatty():
        raise UserError("passphrase_nowhere")
    from getpass import getpass

    text = getpass(tr("Adgangssætning: "), sys.stderr)
    if new and getpass(tr("Én gang til: "), sys.stderr) != text:
        raise UserError("passphrase_differs")
    return text


def _read_secret(file: Path) -> str:
    """Only the line end that editors add is taken away: a passphrase may end in a blank on purpose."""
    from familiehus.storage.faults import named_faults

    if not file.exists():
        raise UserError("passphrase_file_missing")
    if file.is_dir():
        raise UserError("file_is_folder")
    with named_faults(), file.open("rb") as opened:
        data = opened.read(_LONGEST + 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("passphrase_file_unreadable") from None
    text = text.removesuffix("\n").removesuffix("\r")
    if not text.strip() or len(data) > _LONGEST or "\n" in text:
        raise UserError("passphrase_file_unreadable")
    return text


def named_staff(key_file: "KeyFile", name: str) -> UUID:
    """Whose door ``--staff`` means. UserError ``staff_not_here`` with the names there are."""
    doors = _doors(key_file)
    for label, staff_id in doors.items():
        if _bare(label) == _bare(name):
            return staff_id
    raise UserError("staff_not_here", names=tuple(sorted(doors)))


def _who(key_file: "KeyFile", arguments: argparse.Namespace, text: str) -> UUID | None:
    """Whose passphrase it is; None leaves it to a recovery key."""
    from familiehus.storage.recovery_code import looks_like_code

    name = getattr(arguments, "who", None)
    if name is not None:
        return named_staff(key_file, name)
    doors = _doors(key_file)
    if len(doors) == 1:
        return next(iter(doors.values()))
    if looks_like_code(text):
        return None
    if len(doors) > _MOST_TRIED:
        raise UserError("staff_which", names=tuple(sorted(doors)))
    return _whose(key_file, doors, text)


def _whose(key_file: "KeyFile", doors: dict[str, UUID], text: str) -> UUID:
    """The one whose passphrase this is, tried on each. In an øvehus, where all share one, the leader."""
    from familiehus.services.practice_words import PRACTICE_LEADER, PRACTICE_STAFF

    opened = [name for name, staff_id in doors.items() if _opens(key_file, staff_id, text)]
    if not opened:
        raise UserError("passphrase_wrong")
    if len(opened) == 1:
        return doors[opened[0]]
    if set(opened) == PRACTICE_STAFF:
        return doors[PRACTICE_LEADER]
    raise UserError("staff_which", names=tuple(sorted(opened)))


def _opens(key_file: "KeyFile", staff_id: UUID, text: str) -> bool:
    from familiehus.storage.slots import open_with_passphrase

    try:
        open_with_passphrase(key_file, staff_id, text)
    except UserError:
        return False
    return True


def _doors(key_file: "KeyFile") -> dict[str, UUID]:
    from familiehus.storage.key_file import SlotKind

    slots = key_file.slots_of(SlotKind.PASSPHRASE)
    return {slot.label: slot.staff_id for slot in slots if slot.staff_id is not None}


def _bare(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()
