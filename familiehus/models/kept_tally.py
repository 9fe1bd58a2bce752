"""Counts of days and months that are over, kept so that a year of them need not be counted again.

Nothing but sums of ``contact``: they can always be thrown away and counted anew. Triggers on ``contact``
take away what is kept of a day and its month as soon as one of its contacts is added, changed or removed
(migration 0005), so that what is kept is always true and a contact that was taken away leaves no trace.
"""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class KeptTally(Base):
    """Table ``kept_tally``. ``stretch`` is a day (2026-10-05) or a month (2026-10), ``part`` a fact, or the
    day whose heads it holds (by kind and hour), ``counts`` contacts by code as JSON. A row without place and
    part says that the stretch was counted, also with nobody in it, and by which way of counting."""

    __tablename__ = "kept_tally"
    __table_args__ = (kept_as("anonymous", rowid=False),)

    stretch: Mapped[str] = mapped_column(String(10), primary_key=True)
    place: Mapped[str] = mapped_column(String(80), primary_key=True)
    part: Mapped[str] = mapped_column(String(20), primary_key=True)
    counts: Mapped[str] = mapped_column(Text)
