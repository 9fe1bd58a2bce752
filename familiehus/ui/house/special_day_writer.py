"""Saving special days: what stands alone on a day that closes is asked about before it is cancelled."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from familiehus.calendar.opening import SpecialDay
from familiehus.errors import FamiliehusError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import Fields
from familiehus.reports.danish import day_and_month
from familiehus.ui import dialogs
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.values import Change

if TYPE_CHECKING:
    from familiehus.services.premises import SetSpecialDays


class SpecialDayWriter:
    """Says in the chapter's own place what was done, or why not."""

    def __init__(self, desk: HouseDesk, section: Section) -> None:
        self._desk, self._section = desk, section
        self._saved = False

    def settled(self) -> bool:
        """True once after something was saved: the form may show the house again."""
        saved, self._saved = self._saved, False
        return saved

    def write(
        self, days: tuple[SpecialDay, ...], clear: "tuple[tuple[date, str], ...]", named: str, done: str
    ) -> None:
        """Set these days and make those usual. ``named`` continues "Fortryd …"; ``done`` is said after."""
        from familiehus.services.premises import SetSpecialDays

        self._send(SetSpecialDays(days, clear), named, done)

    def _send(self, command: "SetSpecialDays", named: str, done: str) -> None:
        from familiehus.services.premises import set_special_days

        self._section.notice.clear()
        refused = partial(self._refused, command, named, done)
        task = self._desk.write_turning(set_special_days, command, refused, named)
        task.then(partial(self._done, done), self._section)

    def _done(self, words: str, _change: Change) -> None:
        self._saved = True
        self._section.notice.say(words, "ok")

    def _refused(self, command: "SetSpecialDays", named: str, done: str, error: FamiliehusError) -> None:
        if error.code != "special_day_booked":
            self._section.refuse(error)
        elif self._cancels(command, error):
            self._send(replace(command, cancel=True), named, done)
        else:
            words = tr("Intet er ændret. Flyt eller aflys først det, der står på dagen.")
            self._section.notice.say(words, "info", action=tr("Se ugen"))

    def _cancels(self, command: "SetSpecialDays", error: FamiliehusError) -> bool:
        found = Fields(error.fields)
        number, reason = found.number("dates") or 1, command.days[0].reason if command.days else ""
        first = error.fields.get("first")
        detail = tr(
            "{first} {title} {day}. På ugeplanen står der “aflyst: {reason}”. Ctrl+Z tager det hele tilbage.",
            first=trn("Det er", "Den første er", number),
            title=found["title"],
            day=day_and_month(first) if isinstance(first, date) else "",
            reason=reason,
        )
        return dialogs.ask(
            self._section.window(),
            trn("Aflyse 1 aktivitet?", "Aflyse {n} aktiviteter?", number),
            detail,
            trn("Luk og aflys", "Luk og aflys {n}", number),
        )
