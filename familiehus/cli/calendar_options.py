"""The options of the calendar's commands: import and export, the week and the overview on paper."""

import argparse
from collections.abc import Callable
from typing import Any

from familiehus.calendar.activity import ActivityKind
from familiehus.calendar.week import Week
from familiehus.cli.danish_argparse import readable
from familiehus.i18n import tr

Day = Callable[[str], Any]
GUESSED_KINDS = tuple(str(one) for one in ActivityKind if one is not ActivityKind.BLOCK)
"""What an imported activity can be when nothing in it says."""


def calendar(parser: argparse.ArgumentParser, day: Day) -> list[argparse.ArgumentParser]:
    """``calendar import`` and ``calendar export``."""
    below = parser.add_subparsers(required=True, metavar="import | export")
    reading = below.add_parser("import", help=tr("hent en anden kalender ind"), description=_about_import())
    _import(reading)
    writing = below.add_parser("export", help=tr("skriv kalenderen ud"), description=_about_export())
    _export(writing, day)
    return [reading, writing]


def papers(below: Any, month: Callable[[str], Any]) -> list[argparse.ArgumentParser]:
    """``report week`` and ``report overview``, beside ``report month``."""
    week = below.add_parser("week", help=tr("ugeplanen"))
    week.description = tr("Skriv ugens plakat til døren som PDF: uden medarbejdere og lukkede hold.")
    week.add_argument("week", type=_week, metavar=tr("UGE"), help=tr("fx 2026-W47"))
    overview = below.add_parser("overview", help=tr("månedens oversigt"))
    overview.description = tr("Skriv månedens oversigt over aktiviteter som PDF.")
    overview.add_argument("month", type=month, metavar=tr("MÅNED"), help=tr("fx 2026-11"))
    for one in (week, overview):
        one.add_argument("--out", required=True, metavar=tr("FIL.pdf"), help=tr("filen, der skrives"))
        one.add_argument("--staff", action="store_true", help=tr("medarbejdernes udgave, med navne"))
    week.add_argument("--size", choices=("a4", "a3"), default="a4", help=tr("papiret (a4)"))
    week.set_defaults(command=_report_week)
    overview.set_defaults(command=_report_overview)
    return [week, overview]


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=tr("FIL.ics"), help=tr("kalenderen fra Outlook, Google eller Apple"))
    parser.add_argument("--dry-run", action="store_true", help=tr("se, hvad der ville ske; gem intet"))
    parser.add_argument(
        "--place", metavar=tr("STED"), help=tr("hvor det er, når filen ikke siger det (ellers husets første)")
    )
    parser.add_argument(
        "--kind",
        choices=GUESSED_KINDS,
        default=str(ActivityKind.INTERNAL),
        metavar=tr("SLAGS"),
        help=tr("hvad det er, når hverken titel eller kategori siger det (internt): {kinds}",
                kinds=", ".join(GUESSED_KINDS)),
    )  # fmt: skip
    parser.add_argument("--owner", metavar=tr("NAVN"), help=tr("hvem der står bag (ellers kommunen)"))
    parser.add_argument(
        "--conflicts", action="store_true", help=tr("hent også det, der støder sammen med noget")
    )
    parser.add_argument(
        "--update", action="store_true", help=tr("ret også det, der er hentet før og er ændret i filen")
    )
    parser.set_defaults(command=_import_calendar)


def _export(parser: argparse.ArgumentParser, day: Day) -> None:
    parser.add_argument("--from", dest="first", required=True, type=day, metavar=tr("DATO"),
                        help=tr("fra og med denne dag"))  # fmt: skip
    parser.add_argument("--to", dest="last", required=True, type=day, metavar=tr("DATO"),
                        help=tr("til og med denne dag"))  # fmt: skip
    parser.add_argument("--out", required=True, metavar=tr("FIL.ics"), help=tr("filen, der skrives"))
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--person", metavar=tr("NAVN"), help=tr("kun denne medarbejders plan"))
    which.add_argument("--staff", action="store_true", help=tr("medarbejdernes udgave, med navne"))
    parser.set_defaults(command=_export_calendar)


def _about_import() -> str:
    return tr(
        "Hent en kalender (iCalendar) ind: det hele eller intet. Gentagelser, flyttede og aflyste datoer\n"
        "følger med. Deltagere, arrangør og beskrivelse bliver aldrig gemt. Den samme fil kan hentes igen:\n"
        "det, der er hentet før, kommer ikke to gange. Alt, der ikke kan hentes, nævnes med linje og grund."
    )


def _about_export() -> str:
    return tr(
        "Skriv kalenderen ud som iCalendar (RFC 5545, dansk tid). Uden --person og --staff er det\n"
        "familiernes udgave: uden medarbejdere, grunde, interne møder og lukkede hold. Udgaverne med navne\n"
        "er kun til huset selv: pas på dem. Hvem du er, skrives som --staff NAVN før kommandoen."
    )


def _import_calendar(arguments: argparse.Namespace) -> int:
    from familiehus.cli.calendar import import_calendar_file

    return import_calendar_file(arguments)


def _export_calendar(arguments: argparse.Namespace) -> int:
    from familiehus.cli.calendar import export_calendar_file

    return export_calendar_file(arguments)


def _report_week(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_week import report_week

    return report_week(arguments)


def _report_overview(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_week import report_overview

    return report_overview(arguments)


def _week(text: str) -> object:
    return readable(Week.parse, lambda: tr("skriv ugen som 2026-W47"))(text)
