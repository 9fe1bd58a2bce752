"""``familiehus calendar import`` and ``export``: the calendar in and out as iCalendar."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from familiehus import clock
from familiehus.calendar.activity import ActivityKind
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import spoken
from familiehus.messages.ics_words import notes, skipped_line
from familiehus.services.ics_house import Choices
from familiehus.services.ics_import import import_calendar
from familiehus.services.ics_in import read_calendar
from familiehus.services.ics_lines import LARGEST
from familiehus.services.ics_out import ExportCalendar, export_calendar
from familiehus.services.ics_preview import CalendarPreview, default_choices, preview_calendar
from familiehus.services.rights import Right, require
from familiehus.storage.faults import named_faults

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def import_calendar_file(arguments: argparse.Namespace) -> int:
    """Read the file whole, say what is skipped, then save the rest whole."""
    file = Path(arguments.file)
    if not file.exists():
        raise UserError("file_missing")
    if file.is_dir():
        raise UserError("file_is_folder")
    progress = _Progress()
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.CALENDAR)
        with named_faults(), file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        found = read_calendar(data, clock.today(), progress)
        with cupboard.read() as session:
            choices = _choices(session, arguments)
            preview = preview_calendar(session, cupboard.actor, found, choices, progress)
        _tell(preview, arguments)
        command = preview.command(conflicts=arguments.conflicts, update=arguments.update)
        if command.edit.before or command.edit.after:
            if arguments.dry_run:
                say(tr("Ville blive hentet: {sum}. Intet er gemt.", sum=_sum(preview, arguments)))
                return 0
            with cupboard.write() as uow:
                import_calendar(uow, command, progress)
            say(tr("Hentet: {sum}.", sum=_sum(preview, arguments)))
            return 0
    say(tr("Der er intet nyt at hente. Intet er gemt."))
    return 0


def export_calendar_file(arguments: argparse.Namespace) -> int:
    """Write the period."""
    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        with cupboard.read() as session:
            person = _person(session, arguments.person) if arguments.person else None
            command = ExportCalendar(arguments.first, arguments.last, person, arguments.staff)
            file = export_calendar(session, cupboard.actor, command)
    names = arguments.staff or person is not None
    write_out([OutFile(target, [file.data], private=names)])
    if names:
        complain(tr("Der står navne på medarbejdere i filen: pas på den."))
    written = trn("{n} aktivitet", "{n} aktiviteter", file.activities)
    say(tr("{written} skrevet i {file}.", written=written, file=target))
    return 0


class _Progress:
    """Says at most once a second how far it has come; silent on short files."""

    def __init__(self) -> None:
        self._last = clock.monotonic()

    def __call__(self, stage: str, done: int) -> None:
        """Hear of it."""
        if clock.monotonic() - self._last < 1.0:
            return
        self._last = clock.monotonic()
        complain(
            {
                "read": tr("  {n} linjer læst …", n=spoken(done)),
                "fitted": tr("  {n} aftaler gået igennem …", n=spoken(done)),
            }.get(stage, tr("  {n} aktiviteter gemt, endnu ikke endeligt …", n=spoken(done)))
        )


def _choices(session: "Session", arguments: argparse.Namespace) -> Choices:
    """What the command line says about events that don't say it themselves."""
    from familiehus.queries.calendar import owners, places

    usual = default_choices(session)
    place, owner = usual.place, usual.owner
    if arguments.place is not None:
        place = _code(arguments.place, {one.code: one.name for one in places(session) if one.active})
    if arguments.owner is not None:
        owner = _code(arguments.owner, {one.code: one.name for one in owners(session)})
    return Choices(place, owner, ActivityKind(arguments.kind))


def _code(typed: str, known: dict[str, str]) -> str:
    """The code of a name; what nobody knows is left for the service to refuse."""
    wanted = typed.strip().casefold()
    return next((code for code, name in known.items() if wanted in (code.casefold(), name.casefold())), typed)


def _person(session: "Session", typed: str) -> "UUID":
    from familiehus.queries.calendar import colleagues

    found = colleagues(session)
    wanted = typed.strip().casefold()
    person = next((one.id for one in found if one.name.casefold() == wanted), None)
    if person is None:
        raise UserError("person_not_here", name=typed, names=tuple(one.name for one in found if one.active))
    return person


def _tell(preview: CalendarPreview, arguments: argparse.Namespace) -> None:
    """Everything that does not come in, and what comes in otherwise than it stood there."""
    for one in preview.refused(conflicts=arguments.conflicts, update=arguments.update):
        complain(tr("Springes over. {line}.", line=skipped_line(one)))
    if not arguments.update:
        for known in preview.changed:
            complain(tr("Er hentet før og ændret i filen: {title}. --update retter den.",
                        title=known.series.main.title))  # fmt: skip
    for coming in preview.wanted(conflicts=arguments.conflicts, update=arguments.update):
        for note in notes(coming):
            complain(tr("{title}: {note}.", title=coming.series.main.title, note=note))
    if preview.personal:
        complain(
            trn(
                "Deltagere, arrangør og beskrivelse i {n} aftale er ikke hentet: det er personoplysninger.",
                "Deltagere, arrangør og beskrivelse i {n} aftaler er ikke hentet: det er personoplysninger.",
                preview.personal,
            )
        )


def _sum(preview: CalendarPreview, arguments: argparse.Namespace) -> str:
    """``34 aktiviteter på 410 datoer (2 var her allerede, 5 springes over)``."""
    coming = preview.wanted(conflicts=arguments.conflicts, update=arguments.update)
    refused = len(preview.refused(conflicts=arguments.conflicts, update=arguments.update))
    return tr(
        "{activities} på {dates} ({known} var her allerede, {skipped} springes over)",
        activities=trn("{n} aktivitet", "{n} aktiviteter", len(coming)),
        dates=trn("{n} dato", "{n} datoer", sum(one.dates for one in coming)),
        known=preview.known,
        skipped=refused,
    )
