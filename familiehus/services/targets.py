"""Targets (måltal): a number of a figure that the house means to reach, and how it goes.

A target is measured by a figure of the menu: everybody of a crowd (``contacts.total``), one part of a table
(``contacts.area``, Møn), or that part in per cent of everybody. In what leaves the house it is only ever
measured by what is published.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from familiehus.disclosure.period_menu import TOTAL
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures, Standing, TargetRow
from familiehus.models import Target
from familiehus.queries.targets import SetTarget
from familiehus.services.names import clean_name
from familiehus.services.rights import Right, require
from familiehus.services.target_measures import measured_tables
from familiehus.services.target_parts import members_of
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Change, ChangeVerb, FigureTable, Month, Period, PeriodKind

_CONTACTS = "contacts."
NUMBER_MAX = 1_000_000
NOTE_MAX = 200
CODE_MAX = 120


@dataclass(frozen=True, slots=True)
class SaveTarget:
    """Set a target, or change the one with its id."""

    target: SetTarget


@dataclass(frozen=True, slots=True)
class RemoveTarget:
    """Take a target away. What was published with it stays."""

    id: UUID


@dataclass(frozen=True, slots=True)
class SaveTargets:
    """Set several: all of them or none."""

    targets: tuple[SetTarget, ...]


@dataclass(frozen=True, slots=True)
class RemoveTargets:
    """Take several away; those that are gone already are no fault."""

    ids: tuple[UUID, ...]


def save_target(uow: UnitOfWork, command: SaveTarget) -> Change:
    """Undo is ``SaveTarget(change.before)`` or ``RemoveTarget``.

    UserError ``target_period``, ``target_measure``, ``target_number``, and those of ``clean_name``.
    """
    require(uow.actor, Right.STATISTICS)
    target = _checked(command.target)
    row = uow.session.get(Target, target.id)
    before = None if row is None else _read(row)
    uow.session.merge(_row(target))
    uow.commit()
    verb = ChangeVerb.ADDED if before is None else ChangeVerb.CHANGED
    return Change("target", verb, (target.id,), before=before, after=target)


def remove_target(uow: UnitOfWork, command: RemoveTarget) -> Change:
    """Undo is ``SaveTarget(change.before)``. UserError ``target_gone``."""
    require(uow.actor, Right.STATISTICS)
    row = uow.session.get(Target, command.id)
    if row is None:
        raise UserError("target_gone")
    before = _read(row)
    uow.session.delete(row)
    uow.commit()
    return Change("target", ChangeVerb.REMOVED, (command.id,), before=before)


def save_targets(uow: UnitOfWork, command: SaveTargets) -> Change:
    """Undo is ``RemoveTargets``. UserError as ``save_target``, and then none is saved."""
    require(uow.actor, Right.STATISTICS)
    wanted = tuple(map(_checked, command.targets))
    for one in wanted:
        uow.session.merge(_row(one))
    uow.commit()
    return Change("target", ChangeVerb.ADDED, tuple(one.id for one in wanted), after=wanted)


def remove_targets(uow: UnitOfWork, command: RemoveTargets) -> Change:
    """Undo is ``SaveTargets(change.before)``."""
    require(uow.actor, Right.STATISTICS)
    rows = [row for one in command.ids if (row := uow.session.get(Target, one)) is not None]
    before = tuple(map(_read, rows))
    for row in rows:
        uow.session.delete(row)
    uow.commit()
    return Change("target", ChangeVerb.REMOVED, tuple(one.id for one in before), before=before)


def standing(value: int | None, number: int, gone: float, *, share: bool = False) -> Standing:
    """How a target stands when ``gone`` (0 to 1) of its period is over. A number has to keep pace with the
    period; a share is either high enough or not."""
    if value is None:
        return Standing.UNKNOWN
    if value >= number:
        return Standing.MET
    if gone >= 1 or share:
        return Standing.NOT_MET
    return Standing.ON_THE_WAY if value >= number * gone else Standing.NOT_MET


def target_rows(
    found: Sequence[SetTarget],
    figures: PeriodFigures,
    earlier: Sequence[PeriodFigures],
    empty: Container[Month] = (),
) -> tuple[TargetRow, ...]:
    """Each target as it stands at the end of ``figures``, made of its tables and those of ``earlier``
    published periods, which together must be the whole of the target's period so far. ``empty`` are months
    that count no contact: who came then waited, and is counted in a later one."""
    rows = []
    for target in found:
        pieces = _pieces(target.period, figures, earlier)
        if pieces is not None and target.measure.startswith(_CONTACTS):
            pieces = [one for one in pieces if not all(month in empty for month in one.period.months)]
        value = None if pieces is None else measured(target, [one.tables for one in pieces])
        whole = (target.period.last - target.period.first).days + 1
        gone = ((figures.period.last - target.period.first).days + 1) / whole
        rows.append(
            TargetRow(
                target.period, target.measure, target.code, target.share, target.number,
                target.owner, target.note, value,
                standing(value, target.number, gone, share=target.share),
            )
        )  # fmt: skip
    return tuple(rows)


def measured(target: SetTarget | TargetRow, pieces: Sequence[Sequence[FigureTable]]) -> int | None:
    """The target's figure in these tables of periods that follow each other; None where one does not say."""
    part = whole = 0
    for tables in pieces:
        found = _printed(target, {one.id: one for one in tables})
        if found is None:
            return None
        part, whole = part + found[0], whole + found[1]
    if not target.share:
        return part
    return int(Fraction(100 * part, whole)) if whole else 0


def _printed(target: SetTarget | TargetRow, tables: dict[str, FigureTable]) -> tuple[int, int] | None:
    """The row and its total; nobody where the whole crowd is nobody."""
    everybody = tables.get(TOTAL.id)
    if target.measure.startswith(_CONTACTS) and everybody is not None and everybody.total == 0:
        return 0, 0
    table = tables.get(target.measure)
    if table is None or table.total is None:
        return None
    if not target.code or table.total == 0:
        return table.total, table.total
    wanted, part = members_of(target.measure, target.code), 0
    for row in table.rows:
        if wanted.isdisjoint(row.members):
            continue
        if not wanted.issuperset(row.members):
            return None
        part += row.value
    return part, table.total


def _pieces(
    whole: Period, figures: PeriodFigures, earlier: Sequence[PeriodFigures]
) -> list[PeriodFigures] | None:
    """Published periods from the beginning of ``whole`` up to ``figures``, the longest first."""
    by_start: dict[object, list[PeriodFigures]] = {}
    for one in earlier:
        if one.period.last < figures.period.first:
            by_start.setdefault(one.period.first, []).append(one)
    found: list[PeriodFigures] = []
    day = whole.first
    while day < figures.period.first:
        longest = max(by_start.get(day, ()), key=lambda one: one.period.last, default=None)
        if longest is None:
            return None
        found.append(longest)
        day = longest.period.next.first
    return [*found, figures]


def _checked(target: SetTarget) -> SetTarget:
    if target.period.kind is PeriodKind.WEEK:
        raise UserError("target_period")
    table = measured_tables(target.period.kind).get(target.measure)
    if table is None or (table is TOTAL and target.code) or (target.share and not target.code):
        raise UserError("target_measure")
    most = 100 if target.share else NUMBER_MAX
    if not 1 <= target.number <= most:
        raise UserError("target_number", most=most)
    note = target.note.strip()
    return SetTarget(
        target.id,
        target.period,
        target.measure,
        clean_name(target.code, "code", most=CODE_MAX) if target.code else "",
        target.share,
        target.number,
        clean_name(target.owner, "owner"),
        clean_name(note, "note", most=NOTE_MAX) if note else "",
    )


def _row(target: SetTarget) -> Target:
    return Target(
        id=target.id,
        period=str(target.period),
        measure=target.measure,
        code=target.code,
        share=target.share,
        number=target.number,
        owner=target.owner,
        note=target.note,
    )


def _read(row: Target) -> SetTarget:
    return SetTarget(
        row.id, Period.parse(row.period), row.measure, row.code, row.share, row.number, row.owner, row.note
    )
