"""What stands beside the four digits while they are typed: the town, or what is wrong and what was meant."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from familiehus import postnumre
from familiehus.i18n import tr, trn
from familiehus.postnumre import Postnummer
from familiehus.reports.danish import kommune_name
from familiehus.ui.desk.draft import Draft
from familiehus.values import POSTNUMMER_UNKNOWN

if TYPE_CHECKING:
    from familiehus.queries.house import DeskLists

SHOWN = 3
"""Towns listed while the digits still fit several."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Two lines. ``complete`` is the only postnummer the digits can become; ``nearest`` what was meant."""

    title: str = ""
    detail: str = ""
    wrong: bool = False
    complete: str = ""
    nearest: tuple[Postnummer, ...] = ()


def hint_for(draft: Draft, lists: "DeskLists | None") -> Hint:
    """The hint for what stands in the field now."""
    if draft.answer is not None:
        unknown = draft.answer == POSTNUMMER_UNKNOWN
        return Hint(
            tr("Ukendt postnummer") if unknown else tr("Ønsker ikke at oplyse"), tr("Det er også et svar.")
        )
    if not draft.digits:
        return Hint()
    found = postnumre.starting_with(draft.digits)
    if not found:
        return _wrong(draft.digits)
    if len(found) > 1:
        return _several(draft.digits, found, lists)
    one = found[0]
    done = draft.digits == one.number
    title = f"{one.number} {one.town}"
    return Hint(title if done else f"{title}?", _where(one, lists), complete="" if done else one.number)


def _where(one: Postnummer, lists: "DeskLists | None") -> str:
    area = lists.area_of(one.number) if lists is not None else None
    kommune = kommune_name(one.kommune)
    return tr("{kommune} · område {area}", kommune=kommune, area=area) if area else kommune


def _wrong(digits: str) -> Hint:
    if len(digits) < 4:
        text = tr("Ingen postnumre begynder med {digits}", digits=digits)
        return Hint(text, tr("Slet det sidste tal, eller tryk 0 for ukendt."), wrong=True)
    near = postnumre.nearest(digits)
    keys = tr("Vælg det rigtige herunder, eller skriv det igen.")
    return Hint(tr("{digits} findes ikke", digits=digits), keys, wrong=True, nearest=near)


def _several(digits: str, found: tuple[Postnummer, ...], lists: "DeskLists | None") -> Hint:
    if len(digits) < 2:
        return Hint()
    ours = [one for one in found if lists is not None and lists.area_of(one.number)]
    listed = (ours or list(found))[:SHOWN]
    more = len(found) - len(listed)
    towns = ", ".join(f"{one.number} {one.town}" for one in listed)
    return Hint("", f"{towns} {trn('og {n} til', 'og {n} til', more)}" if more else towns)
