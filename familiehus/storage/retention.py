"""Which backups stay: the newest of each of the last 7 days, 5 weeks and 12 months that have one.

A rule over times alone, so that it can be proven. Days without a backup do not
count, so a house that was closed for a month keeps what it has. Backups dated
in the future were made under a wrong clock: they are neither counted (they
would push real ones out) nor removed.
"""

import re
from collections.abc import Callable, Collection, Hashable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from familiehus.errors import EnvironmentFault
from familiehus.storage.backup_file import SUFFIX, glance

DAYS, WEEKS, MONTHS = 7, 5, 12

_NAME = re.compile(r"familiehus-(\d{4}-\d{2}-\d{2}T\d{4})(?:-(\d{1,3}))?" + re.escape(SUFFIX))
_STAMP = "%Y-%m-%dT%H%M"

_PERIODS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (DAYS, lambda moment: moment.date()),
    (WEEKS, lambda moment: moment.isocalendar()[:2]),
    (MONTHS, lambda moment: (moment.year, moment.month)),
)


def superfluous(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Those of ``made`` that may go. Never the newest, never one from the future."""
    past = sorted((moment for moment in made if moment <= now), reverse=True)
    kept: set[datetime] = set(past[:1])
    for most, period_of in _PERIODS:
        newest: dict[Hashable, datetime] = {}
        for moment in past:
            newest.setdefault(period_of(moment), moment)
        kept.update(list(newest.values())[:most])
    return set(past) - kept


def name_for(folder: Path, made_at: datetime) -> Path:
    """A free name for a backup of this minute."""
    stem = f"familiehus-{made_at.strftime(_STAMP)}"
    free = folder / (stem + SUFFIX)
    number = 2
    while free.exists():
        free, number = folder / f"{stem}-{number}{SUFFIX}", number + 1
    return free


def backups_in(folder: Path) -> dict[Path, datetime]:
    """Every file that is named as ours, with the time in its name, oldest first. Nothing is opened."""
    found = {}
    try:
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.name)
            if named and path.is_file():
                found[path] = datetime.strptime(named[1], _STAMP)
    except (OSError, ValueError):
        pass
    return dict(sorted(found.items(), key=lambda pair: (pair[1], len(pair[0].name), pair[0].name)))


def remove_superfluous(folder: Path, database_id: UUID, now: datetime, newest: Path) -> tuple[Path, ...]:
    """Remove what may go of this house's backups in ``folder``; say what went.

    ``newest`` was just made and stays whatever the clock says. Files of other houses, files that do not
    say whose they are and files with other names are not ours to remove. What the disk refuses stays.
    """
    ours = {path: made for path, made in backups_in(folder).items() if _belongs(path, database_id)}
    last_of_minute = {made: path for path, made in ours.items()}
    going = superfluous(set(last_of_minute), now)
    gone = []
    for path, made in ours.items():
        if path != newest and (made in going or (made <= now and path != last_of_minute[made])):
            try:
                path.unlink()
            except OSError:
                continue
            gone.append(path)
    return tuple(gone)


def _belongs(path: Path, database_id: UUID) -> bool:
    try:
        return glance(path).contents.database_id == database_id
    except EnvironmentFault:
        return False
