"""``familiehus report month``: the month on paper, and the figures that stand on it."""

import argparse

from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.services.statistics import month_figures_for


def report_month(arguments: argparse.Namespace) -> int:
    """Write the PDF, and with ``--figures`` the JSON: both or neither."""
    from familiehus.reports.figures_json import figures_json
    from familiehus.reports.month import month_report

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        beside = out_path(arguments.figures, cupboard.home) if arguments.figures else None
        if beside == target:
            raise UserError("out_twice")
        figures = month_figures_for(cupboard, arguments.month)
    files = [OutFile(target, [month_report(figures)])]
    if beside is not None:
        files.append(OutFile(beside, [figures_json(figures).encode("utf-8")]))
    write_out(files)
    if not figures.complete:
        complain(tr("Måneden er ikke slut. Det står på rapporten."))
    for file in files:
        say(tr("Skrevet: {file}", file=file.path))
    return 0
