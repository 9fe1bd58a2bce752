"""The number columns of an aktivitetsoversigt: which there are, what they are called, what stands in them.

A column is there when some number of it is. "Ikke talt" is never 0: where nobody said that it was all, and
nobody is written down, a dash stands in place of the number.
"""

from collections.abc import Callable
from dataclasses import dataclass

from familiehus.calendar.overview import ActivityOverview, DateLine, DateState, Visitors
from familiehus.calendar.overview_sums import Sums
from familiehus.i18n import tr
from familiehus.reports.danish import count

BLANK = ""


@dataclass(frozen=True, slots=True)
class Column:
    """``head`` in lines. ``of_sums`` gives the cell of a row, a section and the whole, ``of_date`` that of
    one date."""

    head: tuple[str, ...]
    of_sums: Callable[[Sums], str]
    of_date: Callable[[DateLine, Visitors | None], str] = lambda _line, _visitors: BLANK
    there: Callable[[Sums], bool] = lambda _sums: True


def columns_of(total: Sums) -> tuple[Column, ...]:
    """Those that have something to say about the whole."""
    return tuple(one for one in (*_dates(), *_visitors(), *_courses()) if one.there(total))


def visitors_of(overview: ActivityOverview, line: DateLine) -> Visitors | None:
    """Those of a date that was held and counts its visitors."""
    if line.head is None or line.state is not DateState.HELD:
        return None
    return overview.visitors.get(line.head, Visitors())


def _dates() -> tuple[Column, ...]:
    return (
        Column((tr("Holdt"),), lambda sums: count(sums.held), _ticked(DateState.HELD)),
        Column((tr("Kommer"),), lambda sums: count(sums.ahead), _ticked(DateState.AHEAD),
               lambda sums: sums.ahead > 0),
        Column((tr("Aflyst"),), lambda sums: count(sums.cancelled), _ticked(DateState.CANCELLED)),
        Column((tr("Sprunget"), tr("over")), lambda sums: count(sums.skipped), _ticked(DateState.SKIPPED),
               lambda sums: sums.skipped > 0),
    )  # fmt: skip


def _visitors() -> tuple[Column, ...]:
    return (
        Column((tr("Kom"),), _if_counting(lambda sums: sums.contacts), _came, _counts),
        Column((tr("Voksne"),), _if_counting(lambda sums: sums.adults),
               lambda _line, who: BLANK if who is None else count(who.adults),
               lambda sums: sums.adults is not None),
        Column((tr("Børn"),), _if_counting(lambda sums: sums.children),
               lambda _line, who: BLANK if who is None else count(who.children),
               lambda sums: sums.children is not None),
        Column((tr("Ikke talt"), tr("færdig")), _if_counting(lambda sums: sums.uncounted), _not_closed,
               lambda sums: sums.uncounted > 0),
    )  # fmt: skip


def _courses() -> tuple[Column, ...]:
    return (
        Column((tr("Mødt på"), tr("hold")), _attended, _attended_on, lambda sums: sums.marked is not None),
        Column((tr("Pladser"),), _course(lambda sums: sums.seats), there=_has_courses),
        Column((tr("Taget"),), _course(lambda sums: sums.taken), there=_has_courses),
        Column((tr("I kø"),), _course(lambda sums: sums.waited), there=_has_courses),
        Column((tr("Gennem-"), tr("ført")), _course(lambda sums: sums.completed),
               there=lambda sums: sums.completed is not None),
    )  # fmt: skip


def _ticked(state: DateState) -> Callable[[DateLine, Visitors | None], str]:
    return lambda line, _visitors: count(1) if line.state is state else BLANK


def _counts(sums: Sums) -> bool:
    return sums.to_count > 0


def _has_courses(sums: Sums) -> bool:
    return sums.courses > 0


def _came(_line: DateLine, who: Visitors | None) -> str:
    if who is None:
        return BLANK
    return count(who.contacts) if who.known else tr("ikke talt")


def _if_counting(number: Callable[[Sums], int | None]) -> Callable[[Sums], str]:
    """Nothing where nobody is to be counted: a dash is for what was not."""
    return lambda sums: count(number(sums)) if sums.to_count else BLANK


def _not_closed(_line: DateLine, who: Visitors | None) -> str:
    return BLANK if who is None else count(0 if who.closed else 1)


def _attended(sums: Sums) -> str:
    if sums.marked is None or sums.came is None:
        return BLANK
    return tr("{came} af {all}", came=count(sums.came), all=count(sums.marked))


def _attended_on(line: DateLine, _visitors: Visitors | None) -> str:
    if line.marked is None or line.came is None or line.state is not DateState.HELD:
        return BLANK
    return tr("{came} af {all}", came=count(line.came), all=count(line.marked))


def _course(number: Callable[[Sums], int | None]) -> Callable[[Sums], str]:
    return lambda sums: count(number(sums)) if sums.courses else BLANK
