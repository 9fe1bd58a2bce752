"""Whoever comes to an activity is a contact of its kind too, so both are asked about in one block.

"Legestue and udlån: 12" beside "Fars legestue: 10" would tell that two came to borrow. A code of the block
of kinds is therefore a kind of counselling alone, or together with what was come to and who held it; its
tables are three ways of adding the same codes up.
"""

from collections.abc import Iterable
from typing import NamedTuple

from familiehus.disclosure.blocks import Block
from familiehus.disclosure.figures import Axis
from familiehus.disclosure.menu import Codes

KINDS = "contacts.kind"
"""The block."""
VISITORS_TOTAL = "heads.total"
"""The table id under which all visitors are published."""
VISIT_AXES = (Axis.ACTIVITY, Axis.OWNER, Axis.VISITORS)
_BETWEEN = "\x1f"
"""No word of a house has a control character."""


class Visit(NamedTuple):
    """What somebody came to, and who held it."""

    activity: str
    owner: str


def visit_code(kind: str, visit: Visit | None) -> str:
    """The code of somebody who came for a kind of counselling."""
    return kind if visit is None else _BETWEEN.join((kind, *visit))


def visit_of(code: str) -> Visit | None:
    """What the code came to; None for a kind alone."""
    _, *rest = code.split(_BETWEEN)
    return Visit(*rest) if rest else None


def kind_of(code: str) -> str:
    """The kind of counselling of a code."""
    return code.partition(_BETWEEN)[0]


def read_code(code: str) -> str:
    """The code as a person reads it."""
    return code.replace(_BETWEEN, ", ")


def along(block: Block, axis: Axis) -> Codes:
    """The codes that an axis of kinds and visits can have; of all visitors none."""
    if axis is Axis.VISITORS:
        return ()
    found = (_on(axis, code) for code in block.codes)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def visited(block: Block, axis: Axis, codes: Iterable[str]) -> Codes:
    """The block's own codes behind codes of such an axis."""
    if axis is Axis.VISITORS:
        return tuple(code for code in block.codes if visit_of(code) is not None)
    wanted = set(codes)
    return tuple(code for code in block.codes if _on(axis, code) in wanted)


def asks_visits(block: Block) -> bool:
    """Whether somebody may have come to something."""
    return block.id == KINDS and any(visit_of(code) is not None for code in block.codes)


def _on(axis: Axis, code: str) -> str | None:
    if axis is Axis.KIND:
        return kind_of(code)
    visit = visit_of(code)
    if visit is None:
        return None
    return visit.activity if axis is Axis.ACTIVITY else visit.owner
