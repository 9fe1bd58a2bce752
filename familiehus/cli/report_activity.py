"""``familiehus report activity``: the house's own overview of its activities without a window."""

import argparse

from familiehus.calendar.overview import Grouping, Reader
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.i18n import tr
from familiehus.services.overview_papers import DATES_UP_TO, activity_overview_for


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
