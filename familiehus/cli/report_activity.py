"""The papers about activities without a window: the overview, the opslag, the partner's report."""

import argparse

from familiehus.calendar.overview import Grouping, Reader
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.i18n import tr
from familiehus.services.overview_papers import DATES_UP_TO, activity_overview_for
from familiehus.services.published_papers import opslag_for, partner_for


def report_activity(arguments: argparse.Namespace) -> int:
    """Write the PDF, for this user only: it holds true small numbers."""
    from familiehus.reports.activity_overview import activity_report

    first, last = arguments.first, arguments.last
    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        overview = activity_overview_for(cupboard, first, last, Reader(arguments.reader))
    dates = arguments.dates or (last - first).days < DATES_UP_TO
    pdf = activity_report(overview, arguments.by or Grouping.ACTIVITY, dates=dates)
    write_out([OutFile(target, [pdf], private=True)])
    complain(tr("I filen står de rigtige tal: den er kun til huset selv."))
    say(tr("Skrevet: {file}", file=target))
    return 0


def report_opslag(arguments: argparse.Namespace) -> int:
    """Write the one page for the staff room."""
    from familiehus.reports.opslag import opslag

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        figures = opslag_for(cupboard, arguments.period)
    write_out([OutFile(target, [opslag(figures)])])
    say(tr("Skrevet: {file}", file=target))
    return 0


def report_partner(arguments: argparse.Namespace) -> int:
    """Write what one partner may have."""
    from familiehus.reports.partner import PartnerReport, partner_report

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        found = partner_for(cupboard, arguments.owner, arguments.period)
    report = PartnerReport(found.owner.name, found.owner.code, found.figures, found.held)
    write_out([OutFile(target, [partner_report(report)])])
    say(tr("Skrevet: {file}", file=target))
    return 0
