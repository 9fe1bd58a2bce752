"""Which cells a figure or a secret is the sum of, and what it truly counts."""

from collections.abc import Iterable, Mapping

from familiehus.disclosure.blocks import HENVENDERE, Block, BlockKind, YearCounts, crossing
from familiehus.disclosure.counting import NOBODY, Count
from familiehus.disclosure.figures import Axis, Cell, Figure
from familiehus.disclosure.visits import VISIT_AXES, visited
from familiehus.values import Month


def cells_of(block: Block, axis: Axis, codes: Iterable[str], months: Iterable[Month]) -> tuple[Cell, ...]:
    """The cells whose sum it is; for a total the one cell of everybody in each month."""
    if axis is Axis.TOTAL:
        return tuple((block.population, "", month) for month in months)
    names = _names(block, axis, codes)
    return tuple((block.id, name, month) for month in months for name in names)


def figure_cells(counts: YearCounts, figure: Figure) -> tuple[Cell, ...]:
    """The same for a figure; a total belongs to any block of its population."""
    block = counts.populations[figure.block][0] if figure.axis is Axis.TOTAL else counts.block(figure.block)
    return cells_of(block, figure.axis, figure.codes, figure.months)


def count_of(block: Block, axis: Axis, codes: Iterable[str], months: Iterable[Month]) -> Count:
    """Contacts, and contacts that may be different families; in a several block each contact once.

    The one thing this cannot give is mentions: a contact that named two of the codes is one contact.
    """
    wanted = tuple(months)
    if axis is Axis.TOTAL or axis is Axis.MENTIONS:
        return clamped(together(block.totals.get(month, NOBODY) for month in wanted))
    if block.kind is BlockKind.SEVERAL:
        return clamped(block.tally(wanted).behind(tuple(codes)))
    names = _names(block, axis, codes)
    cells: Iterable[Mapping[str, Count]] = (block.cells.get(month, {}) for month in wanted)
    return clamped(together(found.get(name, NOBODY) for found in cells for name in names))


def clamped(count: Count) -> Count:
    """After corrections families may come out below zero or above the contacts; then fewer is safer."""
    return Count(count.contacts, max(0, min(count.families, count.contacts)))


def value_of(block: Block, axis: Axis, codes: Iterable[str], months: Iterable[Month]) -> int:
    """What is printed: contacts, in a several block mentions."""
    wanted = tuple(months)
    if axis is Axis.TOTAL:
        return count_of(block, axis, (), wanted).contacts
    names = _names(block, axis, codes)
    return sum(block.cells.get(month, {}).get(name, NOBODY).contacts for month in wanted for name in names)


def together(counts: Iterable[Count]) -> Count:
    """The sum of counts that do not overlap."""
    contacts = families = 0
    for count in counts:
        contacts += count.contacts
        families += count.families
    return Count(contacts, families)


def _names(block: Block, axis: Axis, codes: Iterable[str]) -> tuple[str, ...]:
    if axis is Axis.MENTIONS:
        return block.codes
    if axis is Axis.AREA:
        return tuple(crossing(area, h) for area in codes for h in HENVENDERE)
    if axis is Axis.HENVENDER:
        return tuple(crossing(area, h) for area in block.area_codes for h in codes)
    if axis in (Axis.KIND, *VISIT_AXES):
        return visited(block, axis, codes)
    return tuple(codes)
