"""What a backup says about itself, as a person would say it."""

from typing import TYPE_CHECKING

from familiehus.i18n import tr, trn
from familiehus.reports.danish import long_date

if TYPE_CHECKING:
    from familiehus.storage.backup import BackupInfo

_MEGABYTE = 1_000_000


def made(info: "BackupInfo") -> str:
    """ "Lavet den 22. november 2026 kl. 15.30"."""
    day = long_date(info.made_at.date())
    return tr("Lavet den {day} kl. {time}", day=day, time=info.made_at.strftime("%H.%M"))


def what_it_holds(info: "BackupInfo") -> str:
    """How many contacts, how large, and whether it is practice."""
    contacts = info.contents.rows.get("contact", 0)
    size = f"{max(info.size / _MEGABYTE, 0.1):.1f}".replace(".", ",")
    lines = trn("{n} linje med henvendelser", "{n} linjer med henvendelser", contacts)
    kind = tr("øvehus, opdigtede tal · ") if info.contents.practice else ""
    return tr("{kind}{lines} · {size} MB", kind=kind, lines=lines, size=size)
