"""Under which kind the visitors of an activity are counted, when nobody has said it yet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from familiehus.calendar.activity import ActivityKind

if TYPE_CHECKING:
    from familiehus.queries.house import ChoiceRow

_NOBODY = (ActivityKind.INTERNAL, ActivityKind.BLOCK)
_BY_NAME = ActivityKind.COURSE
"""Whoever comes to a course is marked there; its sessions are no contacts unless somebody says so."""


def counted(kind: ActivityKind) -> bool:
    """False for what no family comes to."""
    return kind not in _NOBODY


def usual_count(kind: ActivityKind, title: str, kinds: Sequence["ChoiceRow"]) -> str | None:
    """The code, or a word that becomes one; None: nobody is counted.

    A kind the house has already, when the title names it ("Barselscafé i haven"); else theme events together,
    open counselling together, and everything else, a loan above all, on its own.
    """
    tidy = " ".join(title.split())
    if not counted(kind) or kind is _BY_NAME:
        return None
    named = _named_in(tidy, kinds)
    if named is not None:
        return named
    if kind in (ActivityKind.THEME, ActivityKind.COUNSELLING):
        return _known(str(kind), kinds) or str(kind)
    return tidy or None


def own_count(title: str, kinds: Sequence["ChoiceRow"]) -> str:
    """What "on its own" means: the house's kind of that name, else the title, which becomes one."""
    tidy = " ".join(title.split())
    return _known(tidy, kinds) or tidy


def _known(word: str, kinds: Sequence["ChoiceRow"]) -> str | None:
    low = word.casefold()
    return next((one.code for one in kinds if low in (one.label.casefold(), one.code.casefold())), None)


def _named_in(title: str, kinds: Sequence["ChoiceRow"]) -> str | None:
    """The kind with the longest name among those whose whole words stand in the title."""
    words = f" {title.casefold()} "
    found = [one for one in kinds if one.active and f" {one.label.casefold()} " in words]
    return max(found, key=lambda one: len(one.label)).code if found else None
