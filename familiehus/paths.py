"""Where things lie: the house's own folder, and the read-only resources that ship with the program.

Everything identified or secret lies under one folder (``Home``), private to the user
(0700 on POSIX). Set ``FAMILIEHUS_HOME`` or ``--home`` to choose it.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Home:
    """The data folder of one house and the names of what is in it."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted SQLCipher database."""
        return self.root / "familiehus.db"

    @property
    def keys(self) -> Path:
        """The key file (envelope with slots). Holds no key in the clear."""
        return self.root / "familiehus.keys"

    @property
    def backups(self) -> Path:
        """Verified backups, one file each."""
        return self.root / "backups"

    @property
    def restore_marks(self) -> tuple[Path, Path]:
        """The decision of a restore and its staging folder: either means that one was stopped half-way."""
        return self.root / "familiehus.restore", self.root / "restore.staging"

    @property
    def erased(self) -> Path:
        """Random ids of who has been erased, so that a restored backup does not bring them back."""
        return self.root / "familiehus.erased"

    @property
    def logs(self) -> Path:
        """Technical log without personal data."""
        return self.root / "logs"

    @property
    def exists(self) -> bool:
        """True when a house has been set up here (either file is there)."""
        return self.database.exists() or self.keys.exists()

    def create(self) -> None:
        """Make the folder, private to this user."""
        self.root.mkdir(parents=True, exist_ok=True)
        if os.name == "posix":
            self.root.chmod(0o700)


def home(chosen: str | Path | None = None) -> Home:
    """``chosen``, else ``FAMILIEHUS_HOME``, else the platform's local (never roaming) data folder."""
    if chosen:
        return Home(Path(chosen).expanduser().resolve())
    from_environment = os.environ.get("FAMILIEHUS_HOME")
    if from_environment:
        return Home(Path(from_environment).expanduser().resolve())
    from platformdirs import user_data_dir

    return Home(Path(user_data_dir("familiehus", appauthor=False, roaming=False)))


def resources() -> Path:
    """Fonts, icons, translations, postnumre, default lists: beside the package, also when bundled."""
    bundled = getattr(sys, "_MEIPASS", None)
    base = Path(bundled) if bundled else Path(__file__).resolve().parent.parent
    return base / "resources"
