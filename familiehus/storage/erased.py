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

from familiehus import clock
from familiehus.handover.counting import Happening
from familiehus.handover.referral import Step
from familiehus.paths import Home
from familiehus.storage.faults import named_faults
from familiehus.storage.moves import flush_file, flush_folder_if_possible

_ID = "lower(hex(randomblob(16)))"


def _days_to(step: Step) -> str:
    """Days from a referral's first step to this one, as ``Referral.days_to`` counts them."""
    first = "(SELECT day FROM referral_step WHERE referral_id = r.id ORDER BY number LIMIT 1)"
    there = f"SELECT day FROM referral_step WHERE referral_id = r.id AND step = '{step}'"
    return f"CAST(julianday(({there} ORDER BY number LIMIT 1)) - julianday({first}) AS INTEGER)"


_REFERRALS = f"""
INSERT INTO referral_count (month, id, direction, party, profession, outcome, next_step, sent_days,
  received_days, contact_days, caught_days, in_time)
SELECT date(closed_on, 'start of month'), {_ID}, direction, party, profession, step, next_step,
  {_days_to(Step.SENT)}, {_days_to(Step.RECEIVED)}, {_days_to(Step.IN_CONTACT)}, {_days_to(Step.CAUGHT)},
  CASE WHEN feedback_due IS NULL THEN NULL WHEN feedback_on IS NOT NULL THEN feedback_on <= feedback_due
    WHEN :today > feedback_due THEN 0 END
FROM referral r WHERE family_id = :family AND closed_on IS NOT NULL
"""


def _counted(day: str, what: str, table: str) -> str:
    return f"""
INSERT INTO handover_count (month, id, what) SELECT date({day}, 'start of month'), {_ID}, {what}
FROM {table} WHERE family_id = :family AND {day} IS NOT NULL
"""


_CONSENTS_GIVEN = _counted("given_on", f"'{Happening.GIVEN}'", "consent")
_CONSENTS_WITHDRAWN = _counted("withdrawn_on", f"'{Happening.WITHDRAWN}'", "consent")
_MEETINGS = _counted(
    "day",
    f"CASE WHEN follow_up_reason = '' THEN '{Happening.MEETING}' ELSE '{Happening.FOLLOW_UP}' END",
    "sharing_meeting",
)


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
    """Delete them from a database that was restored; says how many were there. Old ones have no tables.

    A family on its way leaves the counts it left before, so that the figures of what the copy knew stay the
    same. What was still open in the copy leaves none: how it ended, only the newer database knew.
    """
    known = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    gone = 0
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    for one in ids:
        if "family" in known:
            for sql in (_REFERRALS, _CONSENTS_GIVEN, _CONSENTS_WITHDRAWN, _MEETINGS):
                connection.execute(sql, {"family": one.hex, "today": clock.today().isoformat()})
            gone += connection.execute("DELETE FROM family WHERE id = ?", (one.hex,)).rowcount
        if "enrolment" in known:
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
