"""What is done with a calendar file away from the window's thread: read, fitted to the house, saved."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from familiehus.ui.task import Progress

if TYPE_CHECKING:
    from familiehus.calendar.activity import Owner
    from familiehus.calendar.period import Place
    from familiehus.services.ics_file import IcsFile
    from familiehus.services.ics_house import Choices
    from familiehus.services.ics_import import ImportCalendar
    from familiehus.services.ics_preview import CalendarPreview
    from familiehus.storage.cupboard import Cupboard
    from familiehus.storage.unit_of_work import UnitOfWork
    from familiehus.values import Change


@dataclass(frozen=True)
class Fitted:
    """A file that was read and fitted to the house, and what can be chosen about it."""

    name: str
    file: "IcsFile"
    preview: "CalendarPreview"
    places: "tuple[Place, ...]"
    owners: "tuple[Owner, ...]"


def read_file(cupboard: "Cupboard", path: Path, progress: Progress) -> Fitted:
    """Read it whole and lay it beside the calendar. UserError ``ics_*``, ``file_missing``; disk faults."""
    from familiehus import clock
    from familiehus.services.ics_in import read_calendar
    from familiehus.services.ics_lines import LARGEST
    from familiehus.services.rights import Right, require
    from familiehus.storage.faults import named_faults

    require(cupboard.actor, Right.CALENDAR)
    with named_faults(), path.open("rb") as opened:
        data = opened.read(LARGEST + 1)
    file = read_calendar(data, clock.today(), lambda _stage, _done: progress(0))
    return fit_file(cupboard, path.name, file, None, progress)


def fit_file(
    cupboard: "Cupboard", name: str, file: "IcsFile", choices: "Choices | None", progress: Progress
) -> Fitted:
    """Lay what was read beside the calendar (again, with other choices)."""
    from familiehus.queries.calendar import owners, places
    from familiehus.services.ics_preview import preview_calendar

    def tell(_stage: str, done: int) -> None:
        progress(done, len(file.series))

    with cupboard.read() as session:
        preview = preview_calendar(session, cupboard.actor, file, choices, tell)
        here = tuple(one for one in places(session) if one.active)
        behind = tuple(one for one in owners(session) if one.active)
    return Fitted(name, file, preview, here, behind)


def save_with(total: int) -> "Callable[[UnitOfWork, ImportCalendar, Progress], Change]":
    """The verb for ``Tasks.long_write``: it says how many of ``total`` are saved, and can be stopped."""

    def service(uow: "UnitOfWork", command: "ImportCalendar", progress: Progress) -> "Change":
        from familiehus.services.ics_import import import_calendar

        return import_calendar(uow, command, lambda _stage, done: progress(done, total))

    return service
