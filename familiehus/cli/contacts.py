"""``familiehus contacts import`` and ``export``: the tally in and out."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import LineProgress, say
from familiehus.errors import UserError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import spoken
from familiehus.services.exporting import ExportTally, export_tally
from familiehus.services.importing import LARGEST, ImportTally, Tally, import_tally, read_tally
from familiehus.services.rights import Right, require
from familiehus.storage.faults import named_faults


def import_contacts(arguments: argparse.Namespace) -> int:
    """Read the file whole, then save it whole."""
    file = Path(arguments.file)
    if not file.exists():
        raise UserError("file_missing")
    if file.is_dir():
        raise UserError("file_is_folder")
    progress = LineProgress()
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.IMPORT)
        with named_faults(), file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        with cupboard.read() as session:
            tally = read_tally(session, cupboard.actor, data, progress)
        if arguments.dry_run:
            return _rehearsed(tally, arguments.again)
        with cupboard.write() as uow:
            import_tally(uow, ImportTally(tally, arguments.again), progress)
    say(tr("Læst ind: {tally}.", tally=_summed_up(tally)))
    return 0


def export_contacts(arguments: argparse.Namespace) -> int:
    """Write the period, equal contacts apart, sorted by content."""
    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        with cupboard.read() as session:
            command = ExportTally(arguments.first, arguments.last)
            seen = [0]
            pieces = _counting(export_tally(session, cupboard.actor, command), seen)
            write_out([OutFile(target, pieces, private=True)])
    written = trn("{n} linje", "{n} linjer", seen[0])
    say(tr("{lines} skrevet i {file}.", lines=written, file=target))
    return 0


def _counting(pieces: Iterable[bytes], seen: list[int]) -> Iterator[bytes]:
    """The pieces, while ``seen`` counts lines of contacts: the first two pieces are mark and header."""
    for number, piece in enumerate(pieces):
        seen[0] = max(0, number - 1)
        yield piece


def _rehearsed(tally: Tally, again: bool) -> int:
    """What would happen; the refusal when it would be refused."""
    if tally.imported_before is not None and not again:
        raise UserError("file_imported_before", day=tally.imported_before)
    if tally.imported_before is not None:
        say(
            tr(
                "Filen er læst ind før ({day}) og ville blive talt med igen.",
                day=spoken(tally.imported_before),
            )
        )
    say(tr("Ville blive læst ind: {tally}. Intet er gemt.", tally=_summed_up(tally)))
    return 0


def _summed_up(tally: Tally) -> str:
    if not tally.facts:
        return tr("ingen henvendelser, for der var ingen linjer i filen")
    return tr(
        "{contacts} på {days}, {first} til {last} ({lines})",
        contacts=trn("{n} henvendelse", "{n} henvendelser", tally.contacts),
        days=trn("{n} dag", "{n} dage", len(tally.days)),
        first=spoken(tally.days[0]),
        last=spoken(tally.days[-1]),
        lines=trn("{n} linje", "{n} linjer", len(tally.facts)),
    )
