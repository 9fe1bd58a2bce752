"""``familiehus report month|quarter|year``: a period on paper, and the figures that stand on it."""

import argparse

from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.figures import PeriodFigures
from familiehus.i18n import tr
from familiehus.services.publishing import Publish, preview, publish
from familiehus.storage.cupboard import Cupboard


def report_period(arguments: argparse.Namespace) -> int:
    """Write the PDF, and what else was asked for: all of it or nothing. ``--publish`` locks the period first,
    when everything about the files is known to be right."""
    from familiehus.reports.figures_json import figures_json
    from familiehus.reports.month import period_report

    with open_house(arguments) as cupboard:
        target = out_path(arguments.out, cupboard.home)
        beside = out_path(arguments.figures, cupboard.home) if arguments.figures else None
        sheet = out_path(arguments.table, cupboard.home) if arguments.table else None
        asked = [path for path in (target, beside, sheet) if path is not None]
        if len(set(asked)) < len(asked):
            raise UserError("out_twice")
        figures = _figures(cupboard, arguments)
    files = [OutFile(target, [period_report(figures)])]
    if beside is not None:
        files.append(OutFile(beside, [figures_json(figures).encode("utf-8")]))
    if sheet is not None:
        files.append(OutFile(sheet, [_table(figures, sheet.suffix)]))
    write_out(files)
    if not figures.complete:
        complain(tr("Perioden er ikke slut. Det står på rapporten."))
    elif not figures.published:
        complain(tr("Perioden er ikke offentliggjort. Det står på rapporten; tallene kan ændre sig."))
    for file in files:
        say(tr("Skrevet: {file}", file=file.path))
    return 0


def _figures(cupboard: Cupboard, arguments: argparse.Namespace) -> PeriodFigures:
    if not arguments.publish:
        return preview(cupboard, arguments.period)
    published = publish(cupboard, Publish(arguments.period)).after
    assert isinstance(published, PeriodFigures)
    return published


def _table(figures: PeriodFigures, suffix: str) -> bytes:
    """Only what is published may leave the house as a table. UserError ``table_unpublished``,
    ``table_ending``."""
    from familiehus.reports.published_book import published_book
    from familiehus.reports.spreadsheet import semicolon_file, workbook

    writers = {".xlsx": workbook, ".csv": semicolon_file}
    if not figures.published:
        raise UserError("table_unpublished")
    if suffix.lower() not in writers:
        raise UserError("table_ending")
    return writers[suffix.lower()](published_book(figures))
