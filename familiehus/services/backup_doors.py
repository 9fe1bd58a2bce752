"""Who can open a backup: the names stand in its own copy of the key file, as they were when it was made."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.services.who_unlocks import Person
from familiehus.storage.backup_file import KEYS, SUFFIX, BackupInfo, glance, read_backup
from familiehus.storage.contents import Progress
from familiehus.storage.faults import named_faults
from familiehus.storage.key_file import SlotKind, parse_key_file
from familiehus.storage.sealed_json import LARGEST

NEWEST = 4


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup that is whole, and who had a passphrase when it was made, by name."""

    info: BackupInfo
    people: tuple[Person, ...]


def look_into(path: Path, tell: Progress = lambda _: None) -> FoundBackup:
    """Read every byte of it, and the names. Faults of ``read_backup`` and ``parse_key_file``."""
    info = read_backup(path, tell)
    with named_faults(), zipfile.ZipFile(path) as archive, archive.open(KEYS) as packed:
        key_file = parse_key_file(packed.read(LARGEST + 1))
    people = (
        Person(slot.staff_id, slot.label, has_pin=False)
        for slot in key_file.slots_of(SlotKind.PASSPHRASE)
        if slot.staff_id is not None
    )
    return FoundBackup(info, tuple(sorted(people, key=lambda person: person.name.casefold())))


def newest_backups(home: Home) -> tuple[BackupInfo, ...]:
    """The newest of the house's own backups, by what they say themselves; unreadable ones are left out."""
    found = []
    for path in home.backups.glob(f"*{SUFFIX}"):
        try:
            found.append(glance(path))
        except EnvironmentFault:
            continue
    return tuple(sorted(found, key=lambda info: info.made_at, reverse=True)[:NEWEST])
