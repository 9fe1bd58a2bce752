"""The colour of each kind of activity (DESK.md): petrol ours, green open, gold courses, stone loans."""

from typing import NamedTuple

from familiehus.calendar.activity import ActivityKind
from familiehus.ui.tokens import Tokens


class KindColours(NamedTuple):
    """``line`` is drawn round what has the colour of the paper; ``hatched`` a room that is blocked."""

    ground: str
    edge: str
    line: str | None = None
    hatched: bool = False


def colours(kind: ActivityKind, t: Tokens) -> KindColours:
    """For the theme in force."""
    line = t.line if t.high_contrast else None
    if kind is ActivityKind.COUNSELLING:
        return KindColours(t.soft, t.accent, line)
    if kind in (ActivityKind.CAFE, ActivityKind.PLAYROOM, ActivityKind.THEME):
        return KindColours(t.ok_soft, t.ok, line)
    if kind is ActivityKind.COURSE:
        return KindColours(t.gold_soft, t.gold, line)
    if kind is ActivityKind.LOAN:
        return KindColours(t.sunk, t.muted, t.line if t.dark else line)
    if kind is ActivityKind.BLOCK:
        return KindColours(t.sunk, t.edge, t.line, hatched=True)
    return KindColours(t.surface, t.edge, t.line)
