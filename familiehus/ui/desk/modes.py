"""The two states of the desk beside "today, a new contact": typing a paper day, correcting a contact."""

from dataclasses import dataclass
from datetime import date

from familiehus.ui.desk.day_book import Entry
from familiehus.ui.desk.draft import Draft
from familiehus.values import CorrectionReason


@dataclass(frozen=True, slots=True)
class Paper:
    """Late entry: the day on the paper, its hour (None: not said), why a counted day is changed."""

    day: date
    hour: int | None = None
    reason: CorrectionReason | None = None


@dataclass(frozen=True, slots=True)
class Editing:
    """The contact being corrected, and the form that waits meanwhile."""

    entry: Entry
    waiting: Draft
