"""The tables, one concept per file, with the rules that need nothing but their own data.

Two kinds of record and no way between them (RULES § 1). Anonymous: contact,
day_count, correction. Identified: staff. An anonymous table has no foreign
key at all, no exact time, and WITHOUT ROWID, because SQLite's hidden row
number would store the order in which families came through the door.
"""

from familiehus.models.area import Area, AreaPostnummer
from familiehus.models.base import Base
from familiehus.models.choice import Choice
from familiehus.models.contact import Contact
from familiehus.models.correction import Correction
from familiehus.models.day_count import DayCount
from familiehus.models.house import House
from familiehus.models.imported_file import ImportedFile
from familiehus.models.place import Place
from familiehus.models.staff import Staff

__all__ = [
    "Area",
    "AreaPostnummer",
    "Base",
    "Choice",
    "Contact",
    "Correction",
    "DayCount",
    "House",
    "ImportedFile",
    "Place",
    "Staff",
]
