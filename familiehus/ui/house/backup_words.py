"""How old a backup is, how large, and what a look at the house found, in words."""

from datetime import datetime
from typing import TYPE_CHECKING

from familiehus.i18n import tr, trn
from familiehus.messages import sentence
from familiehus.ui.widgets.banner import BannerTone
from familiehus.ui.widgets.text import Tone

if TYPE_CHECKING:
    from familiehus.services.backups import CheckReport

_OLD_DAYS = 2
_MEGABYTE = 1_000_000


def age(newest: datetime | None, now: datetime) -> str:
    """``Den nyeste kopi er fra i dag kl. 8.02.``"""
    if newest is None:
        return tr("Der er ingen sikkerhedskopi endnu. Lav en nu.")
    days = (now.date() - newest.date()).days
    at = tr("kl. {hour}.{minute}", hour=newest.hour, minute=f"{newest.minute:02d}")
    if days < 0:
        return tr("Den nyeste kopi er dateret i fremtiden. Se efter, om computerens ur går rigtigt.")
    if days == 0:
        return tr("Den nyeste kopi er fra i dag {at}.", at=at)
    if days == 1:
        return tr("Den nyeste kopi er fra i går {at}.", at=at)
    return trn("Den nyeste kopi er {n} dag gammel.", "Den nyeste kopi er {n} dage gammel.", days)


def tone(newest: datetime | None, now: datetime) -> BannerTone:
    """Green while it is fresh."""
    days = (now.date() - newest.date()).days if newest is not None else -1
    if days < 0:
        return "warm"
    return "ok" if days <= _OLD_DAYS else "gold"


def kept(number: int) -> str:
    """How many there are, and that they come by themselves."""
    here = trn("Der er 1 kopi.", "Der er {n} kopier.", number) if number else tr("Der er ingen endnu.")
    return tr(
        "{here} En ny bliver lavet af sig selv hver dag og ved lukketid. Den bliver åbnet og talt efter, før "
        "en ældre får lov at gå.",
        here=here,
    )


def size(number: int) -> str:
    """``1,4 MB``."""
    if number < _MEGABYTE:
        return tr("{kb} kB", kb=max(number // 1000, 1))
    whole, tenth = divmod(round(number / (_MEGABYTE / 10)), 10)
    return tr("{mb} MB", mb=f"{whole},{tenth}")


def found(report: "CheckReport") -> tuple[str, Tone]:
    """Every finding as a sentence; or that all is well, and what was looked at."""
    if report.findings:
        lines = [sentence(one.fault) for one in report.findings]
        return "\n".join(lines), "ink" if report.healthy else "warm"
    copies = trn("{n} kopi", "{n} kopier", report.backups)
    return tr("Alt er, som det skal være: mappen, nøglerne, husets fil og {copies}.", copies=copies), "ok"
