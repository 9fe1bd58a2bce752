"""From published figures to printed tables. Reads figures and lists of codes, never a count.

What did not stand alone is the total less the rows that did: one row, "Øvrige".
"""

from collections.abc import Iterator, Mapping, Sequence

from familiehus.disclosure.blocks import HENVENDERE, Block, YearCounts, crossed
from familiehus.disclosure.candidates import mentions_id, total_id
from familiehus.disclosure.figures import Axis, Figure
from familiehus.disclosure.menu import Unit
from familiehus.disclosure.period_menu import (
    TOTAL,
    PeriodTable,
    is_several,
    table_by_id,
    tables_for,
    units_in,
)
from familiehus.disclosure.visits import VISIT_AXES, VISITORS_TOTAL
from familiehus.disclosure.wording import capital, joined, merged_label, note, unit_label
from familiehus.i18n import tr
from familiehus.values import FigureRow, FigureTable, Period

Published = Mapping[tuple[str, Unit], int]
_NAMED = 12
"""So many merged codes are named in the note; more would be a list nobody reads."""


def tables_of(figures: Sequence[Figure], counts: YearCounts, period: Period) -> tuple[FigureTable, ...]:
    """The tables of one period in menu order; of ``counts`` only the lists of codes are read.

    Without a total the contacts have one table, ``contacts.total``, that says so (``total`` None); a
    crowd other than the contacts keeps its table, without rows. Nobody and too few look the same. A
    table of the contacts in which nobody, or too few, answered anything is left out.
    """
    published = {(f.table, f.codes): f.value for f in figures if f.period == str(period)}
    blocks = {block.id: block for block in counts.blocks}
    return tuple(_tables(published, blocks, period))


def merged_figures(
    tables: Sequence[FigureTable], figures: Sequence[Figure], period: Period
) -> tuple[Figure, ...]:
    """The merged rows as figures of their own (table id with ``.rest``).

    A merged row says more than a sum: whoever knows its codes knows that a code the house had
    not thought of yet was given by nobody.
    """
    alone = {(figure.table, figure.codes) for figure in figures}
    return tuple(
        Figure(
            f"{period}/{rest_id(made.id)}/", str(period), rest_id(made.id), table.block, table.axis,
            row.members, period.months, row.value,
        )
        for made in tables
        for row in made.rows
        if (table := table_by_id(made.id)).axis is not Axis.TOTAL and (made.id, row.members) not in alone
    )  # fmt: skip


def rest_id(table: str) -> str:
    """The table id under which a table's merged row is published."""
    return f"{table}.rest"


def is_rest(figure: Figure) -> bool:
    """Whether it is a merged row."""
    return figure.table.endswith(rest_id(""))


def _tables(published: Published, blocks: Mapping[str, Block], period: Period) -> Iterator[FigureTable]:
    everybody = published.get((TOTAL.id, ()))
    for table in tables_for(period.kind, blocks):
        if table.axis is Axis.TOTAL:
            yield _total(table, everybody)
            continue
        block = blocks[table.block]
        total = published.get((_everybody(table, block), ()))
        if total is None:
            if block.population != TOTAL.block or table.axis in VISIT_AXES:
                yield FigureTable(table.id, table.title(), (), None)
        elif (made := _table(table, block, published, period)) and not (
            _only_blank(made, block) or _says_nothing(made, published)
        ):
            yield made


def _everybody(table: PeriodTable, block: Block) -> str:
    """The table id under which everybody is published that a table divides."""
    return VISITORS_TOTAL if table.axis in VISIT_AXES else total_id(block.population)


def _total(table: PeriodTable, value: int | None) -> FigureTable:
    rows = (FigureRow(tr("Henvendelser i alt"), HENVENDERE, value),) if value is not None else ()
    return FigureTable(table.id, table.title(), rows, value)


def _table(table: PeriodTable, block: Block, published: Published, period: Period) -> FigureTable | None:
    whole = mentions_id(block.id) if is_several(block) else _everybody(table, block)
    total = published.get((whole, ()))
    if total is None:
        return None
    units = units_in(table, block, period.kind)
    alone = {unit: published[table.id, unit] for unit in units if (table.id, unit) in published}
    rest = total - sum(alone.values())
    merged = [unit for unit in units if unit not in alone] if rest else []
    rows = tuple(_rows(table, alone, merged, rest))
    return FigureTable(table.id, table.title(), rows, total, _note(table, merged, len(rows) == 1))


def _rows(
    table: PeriodTable, alone: Mapping[Unit, int], merged: Sequence[Unit], rest: int
) -> Iterator[FigureRow]:
    """Largest first or in natural order, then the merged row."""
    order = list(alone) if table.natural else sorted(alone, key=lambda unit: -alone[unit])
    for unit in order:
        yield FigureRow(_label(table, unit), unit, alone[unit])
    if merged:
        label = _label(table, merged[0]) if len(merged) == 1 else merged_label(everything=not alone)
        yield FigureRow(label, tuple(code for unit in merged for code in unit), rest)


def _label(table: PeriodTable, unit: Unit) -> str:
    name, together = table.together
    if not set(unit).difference(together):
        return capital(name)
    if table.axis is not Axis.CROSSING:
        return unit_label(unit)
    area = crossed(unit[0])[0]
    who = joined([crossed(code)[1] for code in unit])
    return tr("{area}, {who}", area=capital(area), who=who)


def _note(table: PeriodTable, merged: Sequence[Unit], everything: bool) -> str:
    if len(merged) <= _NAMED or everything:
        names = [_label(table, unit) for unit in merged] if table.axis is Axis.CROSSING else _codes(merged)
        return note(names if len(merged) > 1 else (), everything, table.several)
    words = tr("Øvrige dækker dem, der ikke står her.")
    return " ".join(filter(None, (words, note((), everything, table.several))))


def _codes(units: Sequence[Unit]) -> list[str]:
    return [code for unit in units for code in unit]


def _says_nothing(made: FigureTable, published: Published) -> bool:
    """All contacts in one merged row: it repeats the total, and tells that somebody answered."""
    merged = [row for row in made.rows if (made.id, row.members) not in published]
    return made.id.startswith(f"{TOTAL.block}.") and len(made.rows) == len(merged) == 1


def _only_blank(made: FigureTable, block: Block) -> bool:
    return block.blank is not None and [row.members for row in made.rows] == [(block.blank,)]
