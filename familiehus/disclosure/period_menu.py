"""The fixed menu of months, quarters and years: which tables there are, and their rows.

Builds on the month's menu. A table is chosen by the kind of period and never by what was counted.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from familiehus.courses.ended import HAD, TAKEN
from familiehus.disclosure.blocks import HENVENDERE, Block, BlockKind, crossing
from familiehus.disclosure.figures import Axis
from familiehus.disclosure.menu import MONTH_MENU, Codes, Unit, by_id
from familiehus.disclosure.visits import KINDS, VISIT_AXES, along
from familiehus.disclosure.yearly import GEO, WHEN
from familiehus.i18n import tr
from familiehus.values import PeriodKind

PUBLISHED = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR)


@dataclass(frozen=True, slots=True)
class PeriodTable:
    """One table of a period: an axis of a block, the kinds of period that have it.

    ``paired`` kinds print far and anden as one row. ``block`` is the population where
    ``axis`` is ``TOTAL``. ``together`` names codes that are one row of a table of codes.
    """

    id: str
    title: Callable[[], str]
    block: str
    axis: Axis
    kinds: tuple[PeriodKind, ...] = PUBLISHED
    paired: tuple[PeriodKind, ...] = ()
    natural: bool = False
    together: tuple[str, Codes] = ("", ())

    @property
    def several(self) -> bool:
        """Rows are mentions."""
        return self.id == "contacts.reason"


_FROM_MONTH = tuple(
    PeriodTable(
        entry.id,
        entry.title,
        entry.id,
        Axis.KIND if entry.id == KINDS else Axis.CODE,
        natural=entry.natural,
    )
    for entry in MONTH_MENU
    if entry.id not in ("contacts.total", "contacts.henvender", "contacts.area")
)
TOTAL = PeriodTable("contacts.total", by_id("contacts.total").title, "contacts", Axis.TOTAL)
PERIOD_MENU: tuple[PeriodTable, ...] = (
    TOTAL,
    PeriodTable(
        "contacts.henvender",
        by_id("contacts.henvender").title,
        GEO,
        Axis.HENVENDER,
        paired=(PeriodKind.MONTH,),
        natural=True,
    ),
    PeriodTable("contacts.area", by_id("contacts.area").title, GEO, Axis.AREA),
    PeriodTable(
        "contacts.area_henvender",
        lambda: tr("Hvem der kom hvorfra"),
        GEO,
        Axis.CROSSING,
        kinds=(PeriodKind.QUARTER, PeriodKind.YEAR),
        paired=(PeriodKind.QUARTER,),
        natural=True,
    ),
    PeriodTable("contacts.postnummer", lambda: tr("Postnumre"), GEO, Axis.CODE, kinds=(PeriodKind.YEAR,)),
    *_FROM_MONTH,
    PeriodTable(WHEN, lambda: tr("Talt med det samme eller senere"), WHEN, Axis.CODE, natural=True),
    PeriodTable("heads.kind", lambda: tr("Deltagere efter aktivitet"), KINDS, Axis.ACTIVITY),
    PeriodTable("heads.owner", lambda: tr("Deltagere efter arrangør"), KINDS, Axis.OWNER),
    PeriodTable("courses.outcome", lambda: tr("Pladser på hold"), "courses.outcome", Axis.CODE, natural=True),
    PeriodTable(
        "courses.seats",
        lambda: tr("Pladser på hold"),
        "courses.seats",
        Axis.CODE,
        natural=True,
        together=(TAKEN, HAD),
    ),
    PeriodTable(
        "courses.ended", lambda: tr("Sådan endte pladserne"), "courses.seats", Axis.CODE, natural=True
    ),
    PeriodTable("courses.waited", lambda: tr("Uden plads på hold"), "courses.waited", Axis.CODE),
    PeriodTable("series.talks", lambda: tr("Anonyme samtaler"), "series.talks", Axis.CODE, natural=True),
    PeriodTable("offers.pointed", lambda: tr("Tilbud, der blev peget på"), "offers.pointed", Axis.CODE),
    PeriodTable("referrals.out", lambda: tr("Henvist videre"), "referrals.out", Axis.CODE, natural=True),
    PeriodTable("referrals.in", lambda: tr("Henvist til os"), "referrals.in", Axis.CODE),
    PeriodTable("consents", lambda: tr("Samtykker"), "consents", Axis.CODE, natural=True),
    PeriodTable("meetings_11e", lambda: tr("Møder efter § 11 e"), "meetings_11e", Axis.CODE, natural=True),
    PeriodTable("notifications", lambda: tr("Underretninger"), "notifications", Axis.CODE, natural=True),
)


def menu_of(kind: PeriodKind) -> tuple[PeriodTable, ...]:
    """The tables of a month, quarter or year, in printed order; none for a week."""
    return tuple(table for table in PERIOD_MENU if kind in table.kinds)


def table_by_id(table_id: str) -> PeriodTable:
    """KeyError for a table that is not on the menu."""
    for table in PERIOD_MENU:
        if table.id == table_id:
            return table
    raise KeyError(table_id)


def units_in(table: PeriodTable, block: Block, kind: PeriodKind) -> tuple[Unit, ...]:
    """Every row the table could have, in natural order."""
    pair = _pairs() if kind in table.paired else tuple((code,) for code in HENVENDERE)
    if table.axis is Axis.HENVENDER:
        return pair
    if table.axis is Axis.AREA:
        return tuple((area,) for area in block.area_codes)
    if table.axis is Axis.CROSSING:
        return tuple(tuple(crossing(area, h) for h in unit) for area in block.area_codes for unit in pair)
    if table.axis in (Axis.KIND, *VISIT_AXES):
        return tuple((code,) for code in along(block, table.axis))
    together = tuple(code for code in block.codes if code in table.together[1])
    apart = tuple((code,) for code in block.codes if code not in together)
    return (together, *apart) if together else apart


def tables_for(kind: PeriodKind, blocks: Mapping[str, Block]) -> Sequence[PeriodTable]:
    """The tables of the menu whose block was counted at all. A year that was begun with visitors as a crowd
    of their own prints no more of them: its sums would leave the later ones out."""
    apart = "heads.kind" in blocks
    return [
        table
        for table in menu_of(kind)
        if table.axis is Axis.TOTAL or (table.block in blocks and not (apart and table.axis in VISIT_AXES))
    ]


def is_several(block: Block) -> bool:
    """Whether rows of its table are mentions."""
    return block.kind is BlockKind.SEVERAL


def _pairs() -> tuple[Unit, ...]:
    return tuple(by_id("contacts.henvender").units)
