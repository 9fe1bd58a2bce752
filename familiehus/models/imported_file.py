"""Which paper tallies were already typed in, so that the same file is not counted twice."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from familiehus.models.base import Base, kept_as


class ImportedFile(Base):
    """Table ``imported_file``: a digest of the content, never the file's name."""

    __tablename__ = "imported_file"
    __table_args__ = (kept_as("house"),)

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    imported_on: Mapped[date]
    lines: Mapped[int]
    contacts: Mapped[int]
