"""The dates of an aktivitetsoversigt put together: rows, sections and the whole, each with its sums."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.overview import ActivityOverview, CourseFill, DateLine, DateState, Grouping, Visitors
from familiehus.i18n import danish_order

NO_TEMPLATE = ""
"""The section of courses in the calendar that no course list knows."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Several dates together.

    ``to_count`` of the held ones count their visitors, ``uncounted`` of those were not counted to the end.
    ``contacts`` is None when there is no number at all, ``adults`` and ``children`` when nobody wrote them
    down. Dates that share a head share its visitors, who are counted once. The course numbers are those of
    the courses that were not called off; ``completed`` is None while none of them is over.
    """

    held: int
    ahead: int
    cancelled: int
    skipped: int
    to_count: int
    uncounted: int
    contacts: int | None
    adults: int | None
    children: int | None
    came: int | None
    marked: int | None
    courses: int
    seats: int | None
    taken: int | None
    waited: int | None
    completed: int | None


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """What happens under one name, or one course."""

    title: str
    kind: ActivityKind
    dates: tuple[DateLine, ...]
    courses: tuple[CourseFill, ...]
    sums: Sums


@dataclass(frozen=True, slots=True)
class Section:
    """A kind of activity, a template, a place or an owner; ``code`` as the overview's maps know it."""

    code: str
    rows: tuple[OverviewRow, ...]
    sums: Sums


@dataclass(frozen=True, slots=True)
class Grouped:
    """The whole. ``shared``: some rows have visitors in common, so that they add up to more than the sum."""

    sections: tuple[Section, ...]
    total: Sums
    shared: bool


Key = tuple[str, str]
"""Section and row."""


def grouped(overview: ActivityOverview, by: Grouping) -> Grouped:
    """All dates of the period by their kind, place or owner; by course only those of courses."""
    fills = {one.id: one for one in overview.courses}
    dates: dict[Key, list[DateLine]] = {}
    for line in overview.dates:
        if by is not Grouping.COURSE or line.kind is ActivityKind.COURSE:
            dates.setdefault(_key(line, by, fills), []).append(line)
    mine = _courses_of(dates, fills)
    used = {one for several in mine.values() for one in several}
    for fill in overview.courses:
        if fill.id not in used and by is not Grouping.OWNER:
            key = _section_of(fill, by), str(fill.id)
            dates.setdefault(key, [])
            mine[key] = (fill.id,)
    rows = {key: _row(overview, lines, [fills[one] for one in mine[key]]) for key, lines in dates.items()}
    sections = tuple(
        _section(overview, code, [row for key, row in rows.items() if key[0] == code])
        for code in _in_order({key[0] for key in rows}, overview, by)
    )
    everything = [row for section in sections for row in section.rows]
    total = sums_of(overview, _dates(everything), _fills(everything))
    apart = sum(row.sums.contacts or 0 for row in everything)
    return Grouped(sections, total, shared=apart != (total.contacts or 0))


def sums_of(overview: ActivityOverview, lines: Sequence[DateLine], fills: Sequence[CourseFill]) -> Sums:
    """These dates and these courses together."""
    states = [line.state for line in lines]
    held = [line for line in lines if line.state is DateState.HELD]
    counting = [line for line in held if line.head is not None]
    heads = dict.fromkeys(line.head for line in counting if line.head is not None)
    found = [overview.visitors.get(head, Visitors()) for head in heads]
    known = [one for one in found if one.known]
    alive = [one for one in fills if not one.called_off]
    return Sums(
        held=len(held),
        ahead=states.count(DateState.AHEAD),
        cancelled=states.count(DateState.CANCELLED),
        skipped=states.count(DateState.SKIPPED),
        to_count=len(counting),
        uncounted=sum(not _closed(overview, line) for line in counting),
        contacts=_sum(one.contacts for one in known),
        adults=_sum(one.adults for one in known),
        children=_sum(one.children for one in known),
        came=_sum(line.came for line in held),
        marked=_sum(line.marked for line in held),
        courses=len(alive),
        seats=_sum(one.seats for one in alive),
        taken=_sum(one.taken for one in alive),
        waited=_sum(one.waited for one in alive),
        completed=_sum(one.completed for one in alive),
    )


def _sum(numbers: Iterable[int | None]) -> int | None:
    """None when there is nothing to add up."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _closed(overview: ActivityOverview, line: DateLine) -> bool:
    return line.head is not None and overview.visitors.get(line.head, Visitors()).closed


def _key(line: DateLine, by: Grouping, fills: dict[UUID, CourseFill]) -> Key:
    row = str(line.course) if line.course is not None else line.title
    if by is Grouping.COURSE:
        return fills[line.course].template if line.course in fills else NO_TEMPLATE, row
    codes: dict[Grouping, str] = {
        Grouping.ACTIVITY: str(line.kind),
        Grouping.PLACE: line.place,
        Grouping.OWNER: line.owner,
    }
    return codes[by], row


def _section_of(fill: CourseFill, by: Grouping) -> str:
    return {
        Grouping.ACTIVITY: str(ActivityKind.COURSE),
        Grouping.COURSE: fill.template,
        Grouping.PLACE: fill.place,
    }[by]


def _courses_of(
    dates: dict[Key, list[DateLine]], fills: dict[UUID, CourseFill]
) -> dict[Key, tuple[UUID, ...]]:
    """The courses of each row; one that has dates in two places stands in the first with its seats."""
    found: dict[Key, tuple[UUID, ...]] = {}
    seen: set[UUID] = set()
    for key, lines in dates.items():
        mine = dict.fromkeys(
            line.course for line in lines if line.course in fills and line.course not in seen
        )
        found[key] = tuple(one for one in mine if one is not None)
        seen.update(found[key])
    return found


def _row(overview: ActivityOverview, lines: list[DateLine], fills: list[CourseFill]) -> OverviewRow:
    first = lines[0] if lines else None
    title = first.title if first is not None else fills[0].name
    kind = first.kind if first is not None else ActivityKind.COURSE
    return OverviewRow(title, kind, tuple(lines), tuple(fills), sums_of(overview, lines, fills))


def _section(overview: ActivityOverview, code: str, rows: Sequence[OverviewRow]) -> Section:
    ordered = tuple(sorted(rows, key=_first_of))
    return Section(code, ordered, sums_of(overview, _dates(ordered), _fills(ordered)))


def _first_of(row: OverviewRow) -> tuple[object, date]:
    days = [line.day for line in row.dates] + [one.first_day for one in row.courses]
    return danish_order(row.title), min(days)


def _dates(rows: Iterable[OverviewRow]) -> list[DateLine]:
    return [line for row in rows for line in row.dates]


def _fills(rows: Iterable[OverviewRow]) -> list[CourseFill]:
    return [one for row in rows for one in row.courses]


def _in_order(codes: set[str], overview: ActivityOverview, by: Grouping) -> list[str]:
    """As the house orders them; templates by name."""
    known: dict[Grouping, Callable[[], Iterable[str]]] = {
        Grouping.ACTIVITY: lambda: [str(kind) for kind in ActivityKind],
        Grouping.COURSE: lambda: sorted({one.template for one in overview.courses}),
        Grouping.PLACE: lambda: overview.places,
        Grouping.OWNER: lambda: overview.owners,
    }
    first = [code for code in known[by]() if code in codes]
    return [*first, *sorted(codes.difference(first))]
