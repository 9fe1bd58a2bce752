"""What stands on a month's pages, and in which order: the plans that ``flow`` chooses between."""

from familiehus.reports.charts import Columns, History, fits_upright
from familiehus.reports.document import INNER, Sheet
from familiehus.reports.flow import Band, Block, LongTable, Pairs, Whole, pages
from familiehus.reports.key_figures import key_figures
from familiehus.reports.method import method, nothing_to_show
from familiehus.reports.opening import Heading
from familiehus.reports.printed import AREA, IN_TIME, PrintedPeriod, PrintedTable
from familiehus.reports.tables import HALF, needs_full_width, table_block
from familiehus.reports.targets_block import targets_band

_ORDER = (
    "contacts.henvender",
    "contacts.channel",
    AREA,
    "contacts.reason",
    "contacts.heard_from",
    "contacts.life_stage",
    "contacts.kind",
)
_LONG = 16
"""Rows from which a table runs in two columns over the whole page."""


def month_pages(shown: PrintedPeriod) -> list[Sheet]:
    """The pages without their frame."""
    return pages(_plans(shown))


def _plans(shown: PrintedPeriod) -> list[list[Band]]:
    """Areas over the whole width, or in a column beside who and how: whichever fills the paper better."""
    top: list[Band] = [Whole(Heading(shown)), Whole(key_figures(shown))]
    if shown.total is None and not shown.tables:
        top.append(Whole(nothing_to_show(shown)))
    if shown.history:
        top.append(Whole(History(shown)))
    if shown.figures.targets or shown.figures.dropped:
        top.append(targets_band(shown.figures.targets, shown.figures.dropped))
    last = method(shown)
    return [[*top, *_tables(shown, wide), last] for wide in (True, False)]


def _tables(shown: PrintedPeriod, wide_areas: bool) -> list[Band]:
    """Runs of half-width tables in two columns, broken by those that need the whole width."""
    bands: list[Band] = []
    halves: list[PrintedTable] = []
    for printed in _ordered(shown):
        wide = needs_full_width(printed) or (wide_areas and printed.table.id == AREA)
        if not wide and len(printed.table.rows) <= _LONG:
            halves.append(printed)
            continue
        bands += _pairs(shown, halves)
        halves = []
        bands.append(
            LongTable(table_block(printed, shown.figures.period, INNER if wide else HALF), 1 if wide else 2)
        )
    return bands + _pairs(shown, halves)


def _pairs(shown: PrintedPeriod, tables: list[PrintedTable]) -> list[Band]:
    """Two columns; upright charts in a band of their own when the rest is even. Alone: full width."""
    if len(tables) == 1:
        return [Whole(_block(tables[0], shown, INNER))]
    blocks = [_block(printed, shown, HALF) for printed in tables]
    upright = tuple(block for block in blocks if isinstance(block, Columns))
    level = tuple(block for block in blocks if not isinstance(block, Columns))
    groups = [level, upright] if len(level) % 2 == 0 and len(upright) % 2 == 0 else [(*level, *upright)]
    return [Pairs(group) for group in groups if group]


def _block(printed: PrintedTable, shown: PrintedPeriod, wide: float) -> Block:
    if printed.table.id in IN_TIME and fits_upright(printed):
        return Columns(printed.table, wide)
    return table_block(printed, shown.figures.period, wide)


def _ordered(shown: PrintedPeriod) -> list[PrintedTable]:
    """Who, how, where, why ...; tables we do not know by name before the week and the day."""
    rank = {name: place for place, name in enumerate(_ORDER)}
    rank.update({name: 100 + place for place, name in enumerate(IN_TIME)})
    return sorted(shown.tables, key=lambda printed: rank.get(printed.table.id, 50))
