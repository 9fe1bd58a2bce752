"""What the disk says, read straight from the tables: contacts, closings, corrections, or everything."""

from collections import Counter
from datetime import date

from sqlalchemy import func, select

from familiehus.models import Base, Contact, Correction, DayCount
from familiehus.storage.cupboard import Cupboard

Where = tuple[date, str]


def counts(cupboard: Cupboard) -> Counter[Where]:
    """Contacts per day and place, recounted row by row."""
    found: Counter[Where] = Counter()
    with cupboard.read() as session:
        for day, place, n in session.execute(select(Contact.day, Contact.place, Contact.count)):
            found[day, place] += n
    return found


def closings(cupboard: Cupboard) -> dict[Where, int]:
    """The count each closed day stands at."""
    with cupboard.read() as session:
        rows = session.execute(select(DayCount.day, DayCount.place, DayCount.contacts))
        return {(day, place): n for day, place, n in rows}


def corrections(cupboard: Cupboard) -> list[tuple[date, str, str, int]]:
    """(day, verb, reason, contacts) of every correction, sorted."""
    columns = (Correction.day, Correction.verb, Correction.reason, Correction.contacts)
    with cupboard.read() as session:
        return sorted(tuple(row) for row in session.execute(select(*columns)))


def rows(cupboard: Cupboard) -> int:
    """Rows of the table, however many contacts each stands for."""
    with cupboard.read() as session:
        return session.execute(select(func.count()).select_from(Contact)).scalar_one()


def everything(cupboard: Cupboard) -> tuple[object, ...]:
    """Every row of every table, and the key file: what a refusal must leave as it was."""
    with cupboard.read() as session:
        tables = {
            table.name: sorted(map(repr, session.execute(select(table))))
            for table in Base.metadata.sorted_tables
        }
    return tables, cupboard.home.keys.read_bytes()
