"""The ledger (hovedbogen): which months are frozen, what was published, and the proof that it tells nobody.

Nothing here is ever changed: a month is frozen once, a period published once. Only the witnesses of a year
are replaced, by better ones, and a touched month is forgotten when its change has been counted.
"""

from datetime import date

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class FrozenMonth(Base):
    """Table ``frozen_month``. ``month`` is 2026-10.

    ``counts`` are its blocks (``disclosure.blocks.YearCounts`` of one month). What they are the sum of:
    ``contacts`` and ``crowds`` of the month itself, as coarse as a print, and ``carried`` and
    ``carried_crowds``, signed, of earlier frozen ones. ``late`` contacts came from them, ``corrected`` were
    taken back. ``areas`` are the postnumre of each area as the year is published with, JSON.
    """

    __tablename__ = "frozen_month"
    __table_args__ = (kept_as("house"),)

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    frozen_on: Mapped[date]
    areas: Mapped[str] = mapped_column(Text)
    counts: Mapped[str] = mapped_column(Text)
    contacts: Mapped[str] = mapped_column(Text)
    crowds: Mapped[str] = mapped_column(Text)
    carried: Mapped[str] = mapped_column(Text)
    carried_crowds: Mapped[str] = mapped_column(Text)
    late: Mapped[int]
    corrected: Mapped[int]


class Publication(Base):
    """Table ``publication``. ``period`` is 2026-10, 2026-K4 or 2026; ``published_by`` a name, so that it can
    be read when the account is gone. Every print is made from ``snapshot``; ``digest`` is its SHA-256."""

    __tablename__ = "publication"
    __table_args__ = (kept_as("house"),)

    period: Mapped[str] = mapped_column(String(10), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    year: Mapped[int] = mapped_column(index=True)
    published_on: Mapped[date]
    published_by: Mapped[str] = mapped_column(String(80))
    k: Mapped[int]
    code_version: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    snapshot: Mapped[str] = mapped_column(Text)


class PublishedFigure(Base):
    """Table ``published_figure``. ``codes`` and ``months`` are JSON lists."""

    __tablename__ = "published_figure"
    __table_args__ = (kept_as("house"),)

    period: Mapped[str] = mapped_column(ForeignKey("publication.period"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(Text)
    table_id: Mapped[str] = mapped_column(String(80))
    block: Mapped[str] = mapped_column(String(80))
    axis: Mapped[str] = mapped_column(String(20))
    codes: Mapped[str] = mapped_column(Text)
    months: Mapped[str] = mapped_column(Text)
    value: Mapped[int]


class RefusedFigure(Base):
    """Table ``refused_figure``: what does not stand alone, and why; not how many. ``hidden_table`` and
    ``hidden_code`` name the small count that it would have told."""

    __tablename__ = "refused_figure"
    __table_args__ = (kept_as("house"),)

    period: Mapped[str] = mapped_column(ForeignKey("publication.period"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    table_id: Mapped[str] = mapped_column(String(80))
    codes: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(String(20))
    hidden_table: Mapped[str | None] = mapped_column(String(80))
    hidden_code: Mapped[str | None] = mapped_column(Text)


class YearProof(Base):
    """Table ``witness``: the witnesses of a year's latest decision, packed (JSON, zlib), and the fingerprint
    of the counts that they were heard against. ``exposed`` is JSON, packed too."""

    __tablename__ = "witness"
    __table_args__ = (kept_as("house"),)

    year: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(ForeignKey("publication.period"))
    counts_digest: Mapped[str] = mapped_column(String(64))
    witnesses: Mapped[bytes] = mapped_column(LargeBinary)
    exposed: Mapped[bytes] = mapped_column(LargeBinary)


class TouchedMonth(Base):
    """Table ``touched_month``: a frozen month in which contacts were added, changed or removed afterwards.

    Triggers on ``contact`` write it (migration 0006), in the transaction of the contact, whoever saves it.
    """

    __tablename__ = "touched_month"
    __table_args__ = (kept_as("house", rowid=False),)

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
