"""The lines that are read while they are typed: phone, due date, a child's month, postnummer.

What was understood stands under the field, so that a slip is seen before it is saved.
"""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from familiehus import clock, postnumre
from familiehus.calendar.hours_words import weekday_name
from familiehus.courses.fitting import months_old, pregnancy_week
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages import sentence
from familiehus.reports.danish import long_date, month_year
from familiehus.ui.courses.enrol.fit_words import months_words
from familiehus.ui.courses.enrol.private_line import PrivateLine
from familiehus.ui.courses.enrol.typed_month import read_due, read_month, written_month
from familiehus.ui.desk.words import capital, numeric_date
from familiehus.ui.desk.words import postnummer as postnummer_words
from familiehus.values import POSTNUMMER_DECLINED, POSTNUMMER_UNKNOWN, Month

_SIGNS = 40
Reader = Callable[[str, date], date | None]


class PhoneLine(PrivateLine):
    """Eight digits, however they are written."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, _SIGNS, tr("Bruges kun til beskeder om tider."), parent=parent)
        self.field.editingFinished.connect(self.check_whole)

    def check_whole(self) -> bool:
        """True when it is a number, or nothing; else the field says so."""
        from familiehus.services.members import clean_phone

        if not self.check():
            return False
        try:
            clean_phone(self.text())
        except UserError as error:
            self.complain(sentence(error))
            return False
        return True


class DateLine(PrivateLine):
    """``value`` is what was understood. ``start`` is the first day of the course."""

    def __init__(
        self, label: str, example: str, read: Reader, wrong: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, _SIGNS, parent=parent)
        self.field.setPlaceholderText(example)
        self._read, self._how, self.start = read, wrong, date.max
        self.field.editingFinished.connect(self.check_whole)

    def value(self) -> date | None:
        """The day, or the first of the month; None for nothing, or for what cannot be read."""
        return self._read(self.text(), clock.today()) if self.text() else None

    def check(self) -> bool:
        """As every line, and what was understood is said."""
        good = super().check()
        found = self.value()
        if good:
            self.explain(self.understood(found) if found is not None else "")
        return good

    def check_whole(self) -> bool:
        """True when it is read, or nothing is typed; else the field says how to write it."""
        good = self.check()
        if good and self.text() and self.value() is None:
            self.complain(self._how)
            return False
        return good

    def understood(self, found: date) -> str:
        """What stands under the field."""
        raise NotImplementedError


class MonthLine(DateLine):
    """A child's month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        wrong = tr("Skriv måned og år, fx feb 26 eller 2/26.")
        super().__init__(tr("Barnets fødselsmåned"), tr("feb 26"), read_month, wrong, parent)

    def set_value(self, month: date | None) -> None:
        """Show it."""
        self.set_text(written_month(month) if month is not None else "")

    def understood(self, found: date) -> str:
        """``Februar 2026 · 9 måneder, når holdet starter``."""
        age = months_words(months_old(found, self.start))
        return tr("{month} · {age}, når holdet starter", month=capital(month_year(Month.of(found))), age=age)


class DueLine(DateLine):
    """A due date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        wrong = tr("Skriv terminen som en dato, fx 14.3 eller 14. marts.")
        super().__init__(tr("Termin"), tr("14.3"), read_due, wrong, parent)

    def set_value(self, day: date | None) -> None:
        """Show it."""
        self.set_text(numeric_date(day) if day is not None else "")

    def understood(self, found: date) -> str:
        """``Søndag den 14. marts 2027 · uge 24, når holdet starter``."""
        day = tr("{weekday} den {day}", weekday=weekday_name(found.isoweekday()), day=long_date(found))
        week = pregnancy_week(found, self.start)
        if week > 42:
            return capital(day)
        return tr("{day} · graviditetsuge {week}, når holdet starter", day=capital(day), week=week)


class PostnummerLine(PrivateLine):
    """A real postnummer with its town; empty is an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Postnummer"), 30, parent=parent)
        self.field.setPlaceholderText(tr("4760"))
        self.field.editingFinished.connect(self.check_whole)

    def check(self) -> bool:
        """As every line, and the town is said."""
        good = super().check()
        if good:
            self.explain(postnummer_words(self.text()) if self._known() else "")
        return good

    def check_whole(self) -> bool:
        """True for a real one or nothing; else the nearest real ones are said."""
        good = self.check()
        if good and self.text() and not self._known():
            near = ", ".join(f"{one.number} {one.town}" for one in postnumre.nearest(self.text())[:2])
            words = (
                tr("Findes ikke. Mente du {near}?", near=near) if near else tr("Et postnummer er fire tal.")
            )
            self.complain(words)
            return False
        return good

    def _known(self) -> bool:
        text = self.text()
        return text in (POSTNUMMER_UNKNOWN, POSTNUMMER_DECLINED) or text in postnumre.all_postnumre()
