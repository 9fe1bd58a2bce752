"""Runs alone on a disk of 900 kB (see ``test_fault_disk.py``) and says what happened when it was full."""

import sys
from pathlib import Path

from familiehus.errors import EnvironmentFault
from familiehus.paths import Home
from familiehus.storage.backup import make_backup
from familiehus.storage.check import check
from familiehus.storage.cupboard import open_cupboard
from familiehus.storage.data_key import DataKey
from tests.helpers.cupboards import HOUSE_ID, LEADER_ID, register


def main(folder: str, key_hex: str) -> None:
    home, key = Home(Path(folder)), DataKey(bytes.fromhex(key_hex))
    ballast = home.root / "ballast"
    ballast.write_bytes(b"x" * 300_000)
    said, saved = [], set()
    with open_cupboard(home, key, HOUSE_ID, LEADER_ID) as cupboard:
        try:
            while True:
                saved.add(register(cupboard).hex)
        except EnvironmentFault as fault:
            said.append(f"contact:{fault.code}")
        try:
            make_backup(home, key, home.backups)
        except EnvironmentFault as fault:
            said.append(f"backup:{fault.code}")
        ballast.unlink()
        saved.add(register(cupboard).hex)
        said.append("again:done")
        with cupboard.engine.connect() as connection:
            found = set(connection.exec_driver_sql("SELECT id FROM contact").scalars())
        said.append(f"lost:{len(saved - found)}")
    said.append(f"healthy:{check(home, key).healthy}")
    sys.stdout.write("\n".join(said))


if __name__ == "__main__":
    main(*sys.argv[1:])
