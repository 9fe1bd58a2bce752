"""What a test may ask about a house from outside: its rows, its files, what a kill may not leave behind."""

from contextlib import closing
from pathlib import Path

from familiehus.storage.contents import Contents, contents_of, faults_in
from familiehus.storage.engine import connect
from tests.helpers.cupboards import RealHouse

ALWAYS = {"familiehus.db", "familiehus.keys", "familiehus.lock"}
MAY_STAY = {"backups", "backup.lock", "familiehus.keys.lock", "familiehus.keys.1", "familiehus.keys.2"}


def contents(house: RealHouse) -> Contents:
    """The facts of a house nobody has open, whatever its revision."""
    with closing(connect(house.home.database, house.key)) as connection:
        return contents_of(connection)


def is_whole(house: RealHouse) -> bool:
    """Every page, table and reference."""
    with closing(connect(house.home.database, house.key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with closing(connect(house.home.database, house.key)) as connection:
        return faults_in(connection) == []


def litter(house: RealHouse) -> set[str]:
    """Files of a closed house that should not be there."""
    names = {path.name for path in house.home.root.iterdir()}
    return {name for name in names - ALWAYS - MAY_STAY if ".before-restore-" not in name}


def copy_of(house: RealHouse, folder: Path) -> RealHouse:
    """The same house in another folder (nobody may have it open)."""
    import shutil

    from familiehus.paths import Home

    shutil.copytree(house.home.root, folder)
    return RealHouse(Home(folder), house.key, house.recovery_keys)
