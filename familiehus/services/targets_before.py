"""The line from last year's report to the new one: what it said of the same targets, which nobody set again.

Read from what was published and from nothing else: a late contact, an erased family or a target that was
corrected afterwards changes no word of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from familiehus.figures import PeriodFigures, Standing, TargetBefore, TargetRow
from familiehus.queries.targets import SetTarget
from familiehus.services.period_figures import moved_areas
from familiehus.services.target_parts import CROSSED, members_of
from familiehus.services.targets import measured
from familiehus.values import Period, PeriodKind

Area = tuple[str, tuple[str, ...]]
_BY_AREA = ("contacts.area", CROSSED)


def reports_before(period: Period) -> tuple[Period, ...]:
    """The reports that can tell of the year before: those of the same month, quarter or year, else what was
    published last of it."""
    found = [one for span in _spans(period) for one in _tellers(span.year_before)]
    return tuple(dict.fromkeys(found))


def with_before(
    rows: Sequence[TargetRow], areas: Sequence[Area], reports: Sequence[PeriodFigures], k: int
) -> tuple[TargetRow, ...]:
    """Each beside what was said of it last year, as far as the ``k`` of the new report allows."""
    return tuple(replace(one, before=_allowed(said_of(one, areas, reports), one.share, k)) for one in rows)


def said_of(
    row: SetTarget | TargetRow, areas: Sequence[Area], reports: Sequence[PeriodFigures]
) -> TargetBefore | None:
    """What these reports say of the same figure one year before; None where they say nothing."""
    whole = row.period.year_before
    report = _teller(whole, reports)
    if report is None:
        return None
    moved = row.measure in _BY_AREA and _lies_in(row, moved_areas(areas, report.areas))
    asked = (whole, row.measure, row.code, row.share)
    for one in report.targets:
        if (one.period, one.measure, one.code, one.share) == asked:
            return TargetBefore(report.period, one.number, one.value, one.standing, moved)
    if report.period != whole:
        return None
    value = measured(row, [report.tables])
    return None if value is None else TargetBefore(report.period, None, value, None, moved)


def dropped_targets(
    period: Period, found: Sequence[SetTarget], reports: Sequence[PeriodFigures], k: int
) -> tuple[TargetRow, ...]:
    """Targets that last year's reports told of and that nobody has set for the same time of this year."""
    again = {(one.period.year_before, one.measure, one.code, one.share) for one in found}
    return tuple(
        _dropped(row, k)
        for span in _spans(period)
        for row in _rows_of(span.year_before, reports)
        if (row.period, row.measure, row.code, row.share) not in again
    )


def told_truly(figures: PeriodFigures, published: Mapping[Period, PeriodFigures]) -> bool:
    """Whether what it says of the year before is what those reports said."""
    for row in figures.targets:
        if row.before is not None:
            report = published.get(row.before.report)
            if report is None:
                return False
            if _allowed(said_of(row, figures.areas, (report,)), row.share, figures.k) != row.before:
                return False
    said = [_dropped(row, figures.k) for one in published.values() for row in one.targets]
    return all(row in said for row in figures.dropped)


def _allowed(told: TargetBefore | None, share: bool, k: int) -> TargetBefore | None:
    """A number that was published with a smaller k is not printed again where it is small now."""
    if told is None or not _is_small(told.value, share, k):
        return told
    return None if told.number is None else replace(told, value=None, standing=Standing.UNKNOWN)


def _dropped(row: TargetRow, k: int) -> TargetRow:
    if not _is_small(row.value, row.share, k):
        return replace(row, before=None)
    return replace(row, before=None, value=None, standing=Standing.UNKNOWN)


def _is_small(value: int | None, share: bool, k: int) -> bool:
    return value is not None and not share and 0 < value < k


def _spans(period: Period) -> Iterator[Period]:
    """The period and the longer ones that it lies in: those that its report tells targets of."""
    yield period
    if period.kind is PeriodKind.MONTH:
        yield Period(PeriodKind.QUARTER, period.year, (period.number - 1) // 3 + 1)
    if period.kind is not PeriodKind.YEAR:
        yield Period(PeriodKind.YEAR, period.year)


def _tellers(whole: Period) -> Iterator[Period]:
    yield whole
    if whole.kind is PeriodKind.YEAR:
        yield Period(PeriodKind.QUARTER, whole.year, 4)
    if whole.kind is not PeriodKind.MONTH:
        last = whole.months[-1]
        yield Period(PeriodKind.MONTH, last.year, last.month)


def _rows_of(whole: Period, reports: Sequence[PeriodFigures]) -> tuple[TargetRow, ...]:
    report = _teller(whole, reports)
    return () if report is None else tuple(row for row in report.targets if row.period == whole)


def _teller(whole: Period, reports: Sequence[PeriodFigures]) -> PeriodFigures | None:
    by_period = {one.period: one for one in reports}
    return next((by_period[one] for one in _tellers(whole) if one in by_period), None)


def _lies_in(row: SetTarget | TargetRow, moved: frozenset[str]) -> bool:
    areas = {code.rpartition(" · ")[0] or code for code in members_of(row.measure, row.code)}
    return not areas.isdisjoint(moved)
