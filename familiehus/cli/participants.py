"""``familiehus participants``: forget those whose time is over, and tell a family what is stored about it."""

import argparse
from typing import TYPE_CHECKING

from familiehus import clock
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr, trn
from familiehus.messages.erased import still_held
from familiehus.messages.fields import spoken
from familiehus.queries.house import house_row
from familiehus.queries.seen_days import LEAP, day_to_go_by
from familiehus.reports.danish import listed
from familiehus.services.course_papers import enrolment_meant, person_paper
from familiehus.services.erasure import StillHeld, due_for_erasure, families_due
from familiehus.services.erasure import erase_due as erase_due_ones
from familiehus.services.person_extract import extract_json, person_extract
from familiehus.services.rights import Right, require

if TYPE_CHECKING:
    from familiehus.storage.cupboard import Cupboard


def erase_due(arguments: argparse.Namespace) -> int:
    """Erase everybody whose retention date has come: on courses, and on their way with consents and
    referrals. Says how many of each, never who."""
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.COURSES)
        _doubt_the_clock(cupboard)
        due = len(due_for_erasure(cupboard)), len(families_due(cupboard))
        if arguments.dry_run and any(due):
            say(tr("Ville blive slettet: {families}. Intet er slettet.", families=_families(*due)))
            return 0
        change = erase_due_ones(cupboard, LEAP) if any(due) else None
    if change is None:
        say(tr("Ingen slettefrist er nået. Intet er slettet."))
        return 0
    if isinstance(change.after, StillHeld):
        for said in still_held(change.after):
            complain(said)
    gone = _families(change.counts["enrolments"], change.counts["families"])
    say(tr("Slettet: {families}.", families=gone))
    return 0


def _families(enrolments: int, on_their_way: int) -> str:
    """Both kinds, each only where there are some; a family that is both is counted in both."""
    said = [
        trn("{n} familie på hold", "{n} familier på hold", enrolments) if enrolments else "",
        trn("{n} familie med samtykker og henvisninger", "{n} familier med samtykker og henvisninger",
            on_their_way) if on_their_way else "",
    ]  # fmt: skip
    return listed([part for part in said if part])


def _doubt_the_clock(cupboard: "Cupboard") -> None:
    with cupboard.read() as session:
        believed = day_to_go_by(session, clock.today())
    if believed != clock.today():
        complain(
            tr(
                "Der er intet skrevet ned i huset siden {day}: se efter, om computerens ur går rigtigt. "
                "Indtil da bliver kun det slettet, hvis frist var nået den dag.",
                day=spoken(believed),
            )
        )


def report_participant(arguments: argparse.Namespace) -> int:
    """Write the paper, and with ``--json`` the same as a file: both or neither, for this user only."""
    from familiehus.reports.person_extract import person_extract as extract_pdf

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        beside = out_path(arguments.json, cupboard.home) if arguments.json else None
        if beside == target:
            raise UserError("out_twice")
        extract = person_extract(cupboard, enrolment_meant(cupboard, arguments.id))
        with cupboard.read() as session:
            practice = house_row(session).practice
    files = [OutFile(target, [extract_pdf(person_paper(extract, practice=practice))], private=True)]
    if beside is not None:
        files.append(OutFile(beside, [extract_json(extract).encode("utf-8")], private=True))
    write_out(files)
    complain(tr("Det er personoplysninger: giv dem kun til familien selv, og slet dem bagefter."))
    for file in files:
        say(tr("Skrevet: {file}", file=file.path))
    return 0
