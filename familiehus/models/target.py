"""Targets (måltal): a number that the house means to reach within a period."""

from uuid import UUID

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class Target(Base):
    """Table ``target``. ``measure`` is a table of the menu and ``code`` one of its rows, or empty for its
    total; with ``share`` the row is measured in per cent of the total. ``owner`` is who answers for it."""

    __tablename__ = "target"
    __table_args__ = (CheckConstraint("number >= 1", name="number"), kept_as("house"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(String(10), index=True)
    measure: Mapped[str] = mapped_column(String(80))
    code: Mapped[str] = mapped_column(String(120))
    share: Mapped[bool]
    number: Mapped[int]
    owner: Mapped[str] = mapped_column(String(80))
    note: Mapped[str] = mapped_column(String(200))
