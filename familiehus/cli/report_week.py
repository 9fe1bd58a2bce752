"""``familiehus report week`` and ``report overview``: the papers of the calendar without a window."""

import argparse

from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.i18n import tr
from familiehus.reports.paper_size import PaperSize
from familiehus.services.calendar_papers import month_for, week_for


def report_week(arguments: argparse.Namespace) -> int:
    """Write a week's poster, or with ``--staff`` the sheet with rooms and people."""
    from familiehus.reports.week_poster import week_poster
    from familiehus.reports.week_staff import week_staff

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        period = week_for(cupboard, arguments.week)
    make = week_staff if arguments.staff else week_poster
    return _written(OutFile(target, [make(period, _size(arguments))]), staff=arguments.staff)


def report_overview(arguments: argparse.Namespace) -> int:
    """Write a month on one sheet."""
    from familiehus.reports.month_overview import month_overview

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        period = month_for(cupboard, arguments.month)
    pdf = month_overview(period, _size(arguments), staff=arguments.staff)
    return _written(OutFile(target, [pdf]), staff=arguments.staff)


def _size(arguments: argparse.Namespace) -> PaperSize:
    return PaperSize(getattr(arguments, "size", PaperSize.A4))


def _written(file: OutFile, *, staff: bool) -> int:
    write_out([file])
    if staff:
        complain(tr("Der står navne på medarbejdere i filen: den er kun til huset selv."))
    say(tr("Skrevet: {file}", file=file.path))
    return 0
