"""Decides which codes of a table stand together as "Øvrige".

One merged row per table: every code that is too small goes in, then as few others as the
rules need, smallest first. Codes that nobody gave go in too, so that being in "Øvrige"
does not say that there was somebody.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, combinations, islice

from familiehus.disclosure.counting import NOBODY, Count, Tally
from familiehus.disclosure.menu import Unit
from familiehus.disclosure.several import Reading, Secrets

TRIES = 2_000
"""Ways to merge that are tried before everything is merged: giving up may cost rows, never safety."""

Allowed = Callable[[Sequence[Unit]], bool]


def merged_units(tally: Tally, units: Sequence[Unit], k: int) -> tuple[Unit, ...] | None:
    """The units that stand together in a table where every contact gives one code.

    Empty when each may stand alone; None when the table cannot be shown at all.
    """
    sizes = unit_counts(tally, units)
    small = [unit for unit in units if sizes[unit].small(k)]
    return _with_nobodys(
        _search(small, sizes, lambda group: not group or _families(group, sizes) >= k), sizes
    )


def merged_answers(tally: Tally, units: Sequence[Unit], blank: str, k: int) -> tuple[Unit, ...] | None:
    """The same for a table in which a contact may give several codes (each unit is one code)."""
    if 0 < tally.mentions - tally.contacts.contacts < k:
        return None  # total minus total would print how few gave more than one answer
    sizes = unit_counts(tally, units)
    secrets = Secrets.of({unit[0]: count for unit, count in sizes.items()}, tally.contacts, blank, k)
    must = secrets.must_merge(blank)

    def allowed(group: Sequence[Unit]) -> bool:
        members = _with_nobodys(group, sizes) or ()
        if not secrets.kept_by(_reading(tally, sizes, members, blank), k):
            return False
        return not group or tally.behind([unit[0] for unit in group]).families >= k

    return _with_nobodys(_search([unit for unit in units if unit[0] in must], sizes, allowed), sizes)


def unit_counts(tally: Tally, units: Iterable[Unit]) -> dict[Unit, Count]:
    """What each unit counts; codes of one unit never overlap within a contact."""
    codes = tally.per_code()
    sizes: dict[Unit, Count] = {}
    for unit in units:
        sizes[unit] = NOBODY
        for code in unit:
            sizes[unit] = sizes[unit].plus(codes.get(code, NOBODY))
    return sizes


def _search(must: Sequence[Unit], sizes: Mapping[Unit, Count], allowed: Allowed) -> tuple[Unit, ...] | None:
    """The allowed group with the fewest extra units, the smallest of them first.

    Merging more never tells more, so if even everything together is not allowed, nothing is.
    """
    extras = sorted(
        (u for u in sizes if sizes[u].contacts and u not in must), key=lambda u: sizes[u].contacts
    )
    if not must and allowed(()):
        return ()
    everything = (*must, *extras)
    if not allowed(everything):
        return None
    ways = chain.from_iterable(combinations(extras, size) for size in range(len(extras) + 1))
    tried = islice(((*must, *way) for way in ways if must or way), TRIES)
    return next((group for group in tried if allowed(group)), everything)


def _families(group: Iterable[Unit], sizes: Mapping[Unit, Count]) -> int:
    return sum(sizes[unit].families for unit in group)


def _with_nobodys(group: Sequence[Unit] | None, sizes: Mapping[Unit, Count]) -> tuple[Unit, ...] | None:
    """The group in the table's own order, with the codes that nobody gave."""
    if group is None:
        return None
    return tuple(unit for unit in sizes if unit in group or not sizes[unit].contacts) if group else ()


def _reading(tally: Tally, sizes: Mapping[Unit, Count], group: Sequence[Unit], blank: str) -> Reading:
    printed = {unit[0]: size.contacts for unit, size in sizes.items() if unit not in group}
    value = sum(sizes[unit].contacts for unit in group)
    return Reading(tally.contacts.contacts, printed, frozenset(unit[0] for unit in group), value, blank)
