"""Getting an old paper tally into the house: read and checked whole, then saved whole or not at all.

Reading takes no lock, so the desk goes on working beside a long file. Saving is one
transaction: contacts, the closing of their days, and the mark by which the same file is
known again.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from familiehus import clock
from familiehus.errors import UserError
from familiehus.models import Contact, Correction, DayCount, ImportedFile
from familiehus.models.contact import columns_of
from familiehus.services import csv_file
from familiehus.services.contact_csv import BadField, ContactLines, row_of, words_of
from familiehus.services.contact_rules import Limits, check_facts, limits_of
from familiehus.services.rights import Right, require
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Actor, Change, ChangeVerb, ContactFacts, CorrectionReason

BATCH = 5_000
LARGEST = 256 * 1024 * 1024
"""Bytes of the largest file that is read: some three million lines."""

Progress = Callable[[str, int], None]
"""Called with ``read`` or ``saved`` and how many lines so far."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A file that was read without a fault. ``digest`` knows the content again, however it is encoded,
    ordered or laid out; ``imported_before`` is the day it was already imported, or None. ``limits`` are those
    of the house the facts were checked against."""

    facts: tuple[ContactFacts, ...]
    limits: Limits
    digest: str
    imported_before: date | None

    @property
    def contacts(self) -> int:
        """Contacts in the file: a line may stand for several."""
        return sum(facts.count for facts in self.facts)

    @property
    def days(self) -> tuple[date, ...]:
        """The days it speaks of."""
        return tuple(sorted({facts.day for facts in self.facts}))


@dataclass(frozen=True, slots=True)
class ImportTally:
    """Save a tally. ``again`` says that the same file is meant to count twice."""

    tally: Tally
    again: bool = False


def _silence(stage: str, done: int) -> None:
    """Nobody waits for the progress."""


def read_tally(session: Session, actor: Actor, data: bytes, progress: Progress = _silence) -> Tally:
    """Read a whole file. UserError ``import_lines`` with ``bad``, every :class:`BadField` of it, or one of
    ``csv_file``'s; nothing is written."""
    require(actor, Right.IMPORT)
    if len(data) > LARGEST:
        raise UserError("csv_too_large", most=LARGEST // 1024**2)
    lines = csv_file.lines(csv_file.decoded(data))
    limits = limits_of(session)
    reader = ContactLines(csv_file.header_of(lines), words_of(session), limits)
    facts: list[ContactFacts] = []
    bad: list[BadField] = []
    for done, line in enumerate(lines, 1):
        found = reader.facts(line)
        if isinstance(found, ContactFacts):
            facts.append(found)
        else:
            bad += found
        if done % BATCH == 0:
            progress("read", done)
    if bad:
        raise UserError("import_lines", bad=tuple(bad), count=len({one.line for one in bad}))
    digest = _digest(facts)
    return Tally(tuple(facts), limits, digest, _imported_on(session, digest))


def import_tally(uow: UnitOfWork, command: ImportTally, progress: Progress = _silence) -> Change:
    """Save it, all or nothing. UserError ``file_imported_before`` unless ``again``.

    A paper tally is a finished count: its days are closed with it, except today, which goes on. A day that
    was closed already gets the number added, with the reason "kom senere på papir".
    """
    require(uow.actor, Right.IMPORT)
    tally = command.tally
    before = _imported_on(uow.session, tally.digest)
    if before is not None and not command.again:
        raise UserError("file_imported_before", day=before)
    limits = limits_of(uow.session)
    if limits != tally.limits:  # the house was changed while the file was read
        for one in tally.facts:
            check_facts(one, limits)
    for done in save_contacts(uow.session, tally.facts):
        progress("saved", done)
    _close_days(uow.session, tally.facts)
    if tally.facts:
        _mark(uow.session, tally, known=before is not None)
    uow.commit()
    counts = {"lines": len(tally.facts), "contacts": tally.contacts, "days": len(tally.days)}
    return Change("contact", ChangeVerb.ADDED, (), tally.days, counts=counts)


def save_contacts(session: Session, contacts: Iterable[ContactFacts]) -> Iterator[int]:
    """Insert contacts that were checked already, each under a random id; yields how many so far. Does not
    commit. Run it to its end."""
    rows = [{"id": uuid4(), **columns_of(facts)} for facts in contacts]
    # In the order of the key: pages of the file are filled one after another instead of all over again.
    rows.sort(key=lambda row: (row["day"], row["id"]))
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        session.connection().execute(insert(Contact), batch)
        yield start + len(batch)


def _close_days(session: Session, facts: Iterable[ContactFacts]) -> None:
    added: Counter[tuple[date, str]] = Counter()
    for one in facts:
        added[one.day, one.place] += one.count
    closed = set(session.execute(select(DayCount.day, DayCount.place)))
    already = {where: contacts for where, contacts in added.items() if where in closed}
    fresh = [where for where in added if where not in closed and where[0] != clock.today()]
    if already:
        session.execute(insert(Correction), [_correction(day, n) for (day, _), n in already.items()])
    for (day, place), contacts in already.items():
        session.execute(
            update(DayCount)
            .where(DayCount.day == day, DayCount.place == place)
            .values(contacts=DayCount.contacts + contacts)
            .execution_options(synchronize_session=False)
        )
    if fresh:
        session.execute(insert(DayCount), list(_closings(session, fresh)))


def _closings(session: Session, fresh: list[tuple[date, str]]) -> Iterator[dict[str, object]]:
    """Closed with everything the day has now: a contact typed at the desk counts too."""
    for day, place in fresh:
        counts = session.execute(select(Contact.count).where(Contact.day == day, Contact.place == place))
        yield {"day": day, "place": place, "contacts": sum(counts.scalars())}


def _correction(day: date, contacts: int) -> dict[str, object]:
    return {
        "day": day,
        "id": uuid4(),
        "verb": str(ChangeVerb.ADDED),
        "reason": str(CorrectionReason.PAPIR),
        "contacts": contacts,
    }


def _mark(session: Session, tally: Tally, *, known: bool) -> None:
    values = {"imported_on": clock.today(), "lines": len(tally.facts), "contacts": tally.contacts}
    if known:
        session.execute(
            update(ImportedFile)
            .where(ImportedFile.digest == tally.digest)
            .values(values)
            .execution_options(synchronize_session=False)
        )
    else:
        session.execute(insert(ImportedFile), [{"digest": tally.digest, **values}])


def _imported_on(session: Session, digest: str) -> date | None:
    query = select(ImportedFile.imported_on).where(ImportedFile.digest == digest)
    return session.execute(query).scalar()


def _digest(facts: Iterable[ContactFacts]) -> str:
    """SHA-256 over the sorted lines as they would be exported. Inside the encrypted file only: a digest of
    few lines could be guessed."""
    seen = hashlib.sha256()
    for row in sorted(";".join(row_of(one)) for one in facts):
        seen.update(row.encode("utf-8") + b"\n")
    return seen.hexdigest()
