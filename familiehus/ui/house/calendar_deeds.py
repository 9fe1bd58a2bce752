"""What can be done in the chapters that the calendar needs, for the palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from familiehus.i18n import tr
from familiehus.ui.house.section import Section

if TYPE_CHECKING:
    from familiehus.ui.house.closed_days import ClosedDays
    from familiehus.ui.house.hours import Hours
    from familiehus.ui.house.roster import Roster

Deed = tuple[str, str, str, tuple[str, ...], Callable[[Section], object]]
"""Chapter, id, words, other words for it, and what is done there once the chapter is open."""


def calendar_deeds() -> list[Deed]:
    """Those that begin something."""
    return [
        ("rooms", "new", tr("Nyt lokale"), (tr("tilføj rum"),), _begin),
        ("hours", "copy", tr("Kopiér åbningstiderne til alle steder"), (), _copy),
        ("closed_days", "today", tr("Luk huset i dag"), (tr("sygdom"), tr("lukket")), _today),
        ("closed_days", "suggest", tr("Foreslå lukkedage"), (tr("juleaften"), tr("grundlovsdag")), _suggest),
        ("colleagues", "new", tr("Ny kollega på planen"), (tr("frivillig"), tr("jordemoder")), _begin),
        ("owners", "new", tr("Ny ejer af aktiviteter"), (tr("forening"), tr("partner")), _begin),
        ("templates", "new", tr("Ny forløbsskabelon"), (tr("forløb"), tr("opskrift på hold")), _begin),
    ]


def _begin(chapter: Section) -> None:
    cast("Roster", chapter).begin()


def _copy(chapter: Section) -> None:
    cast("Hours", chapter).copy_everywhere()


def _today(chapter: Section) -> None:
    cast("ClosedDays", chapter).begin_today()


def _suggest(chapter: Section) -> None:
    cast("ClosedDays", chapter).suggest()
