"""Lists the small counts of a year: everything that must stay unknown, whoever subtracts what."""

from collections.abc import Iterator, Sequence

from familiehus.disclosure.blocks import HENVENDERE, Block, BlockKind, YearCounts, crossing
from familiehus.disclosure.counting import NOBODY
from familiehus.disclosure.figures import Axis, Form, Secret
from familiehus.disclosure.sums import clamped, count_of
from familiehus.disclosure.visits import along, asks_visits
from familiehus.values import Month


def spans(counts: YearCounts) -> tuple[tuple[Month, ...], ...]:
    """Every frozen month, every whole frozen quarter, and the year when it is whole."""
    months = counts.months
    frozen = set(months)
    found: list[tuple[Month, ...]] = [(month,) for month in months]
    for first in (1, 4, 7, 10):
        quarter = tuple(Month(counts.year, first + more) for more in range(3))
        if frozen.issuperset(quarter):
            found.append(quarter)
    return (*found, months) if len(months) == 12 else tuple(found)


def total_secrets(block: Block, over: Sequence[tuple[Month, ...]], k: int) -> list[Secret]:
    """Months and sums in which the whole population is small; any block of it can tell."""
    return [
        Secret(block.population, Axis.TOTAL, "", months)
        for months in over
        if count_of(block, Axis.TOTAL, (), months).small(k)
    ]


def block_secrets(block: Block, over: Sequence[tuple[Month, ...]], k: int) -> list[Secret]:
    """Small codes, in geo also areas, henvendere and crossings; in a several block remainders too."""
    return [secret for months in over for secret in _secrets(block, months, k)]


def _secrets(block: Block, months: tuple[Month, ...], k: int) -> Iterator[Secret]:
    if block.kind is BlockKind.SEVERAL:
        yield from _answers(block, months, k)
        return
    for axis, codes in _axes(block):
        for code in codes:
            if count_of(block, axis, (code,), months).small(k):
                yield Secret(block.id, axis, code, months)


def _axes(block: Block) -> Iterator[tuple[Axis, Sequence[str]]]:
    yield Axis.CODE, block.codes
    if asks_visits(block):
        yield from ((axis, along(block, axis)) for axis in (Axis.KIND, Axis.ACTIVITY, Axis.OWNER))
        yield Axis.VISITORS, ("",)
    if block.kind is BlockKind.GEO:
        yield Axis.AREA, block.area_codes
        yield Axis.HENVENDER, HENVENDERE
        yield Axis.CROSSING, [crossing(area, h) for area in block.area_codes for h in HENVENDERE]


def _answers(block: Block, months: tuple[Month, ...], k: int) -> Iterator[Secret]:
    tally = block.tally(months)
    everybody = tally.contacts
    none = tally.of(block.blank) if block.blank is not None else NOBODY
    for code in block.codes:
        given = tally.of(code)
        forms = {Form.WITH: given, Form.WITHOUT: everybody.minus(given)}
        if code != block.blank:
            forms[Form.ELSE] = everybody.minus(none).minus(given)
        for form, count in forms.items():
            if clamped(count).small(k):
                yield Secret(block.id, Axis.CODE, code, months, form)
