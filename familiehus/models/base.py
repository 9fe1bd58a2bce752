"""The common ground of the tables: one naming convention, so that migrations can name every constraint."""

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of every table. ``info['kind']`` of a table is 'anonymous', 'identified' or 'house'."""

    metadata = MetaData(naming_convention=NAMING)


def kept_as(kind: str, *, rowid: bool = True) -> dict[str, object]:
    """Table arguments that say which side of the wall a table stands on."""
    return {"info": {"kind": kind}, "sqlite_with_rowid": rowid}
