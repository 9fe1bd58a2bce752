"""The options of the commands about courses and the families on them."""

import argparse
from uuid import UUID

from familiehus.cli.danish_argparse import readable
from familiehus.i18n import tr
from familiehus.services.course_state import CourseState

STATES = {
    "åbent": CourseState.OPEN,
    "besluttet": CourseState.STARTING,
    "aflyst": CourseState.CANCELLED,
    "afsluttet": CourseState.DONE,
}
"""One word each, for a command line."""


def courses(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """``courses list``, ``courses show`` and ``courses export-attendance``."""
    below = parser.add_subparsers(required=True, metavar="list | show | export-attendance")
    listing = below.add_parser("list", help=tr("alle hold, uden navne"))
    listing.description = tr("Alle hold med pladser og venteliste, det nyeste først. Ingen navne.")
    listing.add_argument(
        "--state", choices=tuple(STATES), metavar=tr("TILSTAND"),
        help=tr("kun dem: {states}", states=", ".join(STATES)),
    )  # fmt: skip
    listing.set_defaults(command=_list)
    showing = below.add_parser("show", help=tr("ét hold"), description=_about_show())
    showing.add_argument("course", metavar=tr("HOLD"), help=tr("holdets navn eller nummer"))
    showing.add_argument("--people", action="store_true", help=tr("også kaldenavne (koordinator og leder)"))
    showing.set_defaults(command=_show)
    writing = below.add_parser("export-attendance", help=tr("skriv fremmødet ud"))
    writing.description = tr(
        "Skriv holdets fremmøde som tabel: kaldenavne og mødegange. Kun den, der skriver filen, kan læse den."
    )
    writing.add_argument("course", metavar=tr("HOLD"), help=tr("holdets navn eller nummer"))
    writing.add_argument("--out", required=True, metavar=tr("FIL.csv"), help=tr("filen, der skrives"))
    writing.set_defaults(command=_export)
    return [listing, showing, writing]


def participants(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """``participants erase`` and ``participants report``."""
    below = parser.add_subparsers(required=True, metavar="erase | report")
    erasing = below.add_parser("erase", help=tr("slet dem, hvis tid er gået"), description=_about_erase())
    erasing.add_argument(
        "--due", action="store_true", required=True, help=tr("alle, hvis slettefrist er nået")
    )
    erasing.add_argument("--dry-run", action="store_true", help=tr("se, hvor mange det er; slet ingen"))
    erasing.set_defaults(command=_erase)
    report = below.add_parser("report", help=tr("alt, der er gemt om én familie"))
    report.description = tr(
        "Skriv alt, der er gemt om en tilmelding, til familien selv: hvad, hvorfor, hvor længe og hvem der "
        "kan se det. Nummeret er tilmeldingens eller en deltagers; courses show HOLD --people viser det."
    )
    report.add_argument("id", type=_number, metavar=tr("NUMMER"), help=tr("tilmeldingens nummer"))
    report.add_argument("--out", required=True, metavar=tr("FIL.pdf"), help=tr("filen, der skrives"))
    report.add_argument("--json", metavar=tr("FIL.json"), help=tr("skriv det også som JSON"))
    report.set_defaults(command=_report)
    return [erasing, report]


def _about_show() -> str:
    return tr(
        "Holdets pladser, mødegange og venteliste i tal. Med --people også, hvad familierne kaldes, og\n"
        "deres numre: pas på, hvor det bliver stående."
    )


def _about_erase() -> str:
    return tr(
        "Slet de familier, hvis slettefrist er nået: dem på hold, og dem med samtykker og henvisninger.\n"
        "Det kan ikke fortrydes. I sikkerhedskopierne ligger de, til kopierne er tyndet ud; hentes en kopi\n"
        "frem, bliver de slettet igen.\n"
        "Egnet til en fast kørsel."
    )


def _list(arguments: argparse.Namespace) -> int:
    from familiehus.cli.courses import list_courses

    return list_courses(arguments)


def _show(arguments: argparse.Namespace) -> int:
    from familiehus.cli.courses import show_course

    return show_course(arguments)


def _export(arguments: argparse.Namespace) -> int:
    from familiehus.cli.courses import export_course_attendance

    return export_course_attendance(arguments)


def _erase(arguments: argparse.Namespace) -> int:
    from familiehus.cli.participants import erase_due

    return erase_due(arguments)


def _report(arguments: argparse.Namespace) -> int:
    from familiehus.cli.participants import report_participant

    return report_participant(arguments)


def _number(text: str) -> object:
    return readable(UUID, lambda: tr("skriv nummeret, som courses show viser det"))(text)
