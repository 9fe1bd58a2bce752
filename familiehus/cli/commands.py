"""Every command and option, with its help. What a command does is imported when it is asked for."""

import argparse

from familiehus import __version__
from familiehus.cli import calendar_options, course_options, offer_options, overview_options, period_options
from familiehus.cli.danish_argparse import Parser, readable, shared_option, speak_danish
from familiehus.cli.speech import complain
from familiehus.i18n import tr
from familiehus.services.danish_dates import parse_date
from familiehus.values import Month


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    speak_danish()
    top = Parser(
        prog="familiehus",
        description=tr("Familiehuset uden vindue: til it-afdelingen, faste kørsler og prøver."),
        epilog=tr(
            "Svarkoder: 0 gjort, 2 forkert input (intet ændret), 3 maskinen (disk, nøgle, printer), 4 ikke "
            "tilladt.\nUden noget efter åbnes huset ikke; vinduet startes for sig."
        ),
    )
    top.add_argument(
        "--version", action="version", version=f"familiehus {__version__}", help=tr("vis programmets udgave")
    )
    top.add_argument("--selftest", action="store_true", help=tr("prøv, om programmet er helt, og slut"))
    top.set_defaults(command=lambda arguments: _without_command(top, arguments))
    commands = top.add_subparsers(title=tr("kommandoer"), metavar=tr("KOMMANDO"))
    leaves = [
        _init(commands.add_parser("init", help=tr("opret et hus"))),
        *_contacts(commands.add_parser("contacts", help=tr("henvendelser ind og ud"))),
        *calendar_options.calendar(commands.add_parser("calendar", help=tr("kalenderen ind og ud")), _day),
        *course_options.courses(commands.add_parser("courses", help=tr("hold og fremmøde"))),
        *course_options.participants(commands.add_parser("participants", help=tr("familierne på holdene"))),
        *offer_options.offers(commands.add_parser("offers", help=tr("tilbudsoverblikket ind og ud"))),
        *_report(commands.add_parser("report", help=tr("rapporter"))),
        period_options.statistics(commands.add_parser("statistics", help=tr("de rigtige tal")), _day),
        *period_options.ledger(commands.add_parser("ledger", help=tr("det offentliggjorte"))),
        _backup(commands.add_parser("backup", help=tr("lav en sikkerhedskopi"))),
        _restore(commands.add_parser("restore", help=tr("hent huset fra en sikkerhedskopi"))),
        _check(commands.add_parser("check", help=tr("se efter, om huset er helt"))),
        _demo(commands.add_parser("demo", help=tr("byg et øvehus med opdigtede tal"))),
    ]
    _shared([top, *leaves])
    return top


def _shared(parsers: list[argparse.ArgumentParser]) -> None:
    shared_option(
        parsers,
        "--home",
        metavar=tr("MAPPE"),
        help=tr("husets mappe (ellers FAMILIEHUS_HOME eller den sædvanlige)"),
    )
    shared_option(
        parsers,
        "--passphrase-file",
        metavar=tr("FIL"),
        help=tr("fil med adgangssætningen eller en gendannelseskode; ellers bliver der spurgt"),
    )
    shared_option(
        [one for one in parsers if one.get_default("staff") is None],
        "--staff",
        dest="who",
        metavar=tr("NAVN"),
        help=tr("hvem du er, når flere kan låse op"),
    )


def _without_command(top: argparse.ArgumentParser, arguments: argparse.Namespace) -> int:
    if arguments.selftest:
        from familiehus.cli.selftest import selftest

        return selftest()
    complain(top.format_usage() + tr("Der mangler en kommando. familiehus --help viser, hvad der er."))
    return 2


def _init(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.founding import init

        return init(arguments)

    parser.description = tr("Opret et hus i en tom mappe, og skriv de to gendannelseskoder som PDF.")
    parser.add_argument("--house", required=True, metavar=tr("NAVN"), help=tr("husets navn"))
    parser.add_argument("--kommune", required=True, help=tr("kommunens nummer (0390) eller navn"))
    parser.add_argument(
        "--area",
        action="append",
        default=[],
        metavar=tr("NAVN=POSTNUMRE"),
        help=tr('et område, fx "Møn=4780,4791,4792"; kan gentages'),
    )
    parser.add_argument(
        "--place",
        action="append",
        metavar=tr("NAVN=POSTNUMMER"),
        help=tr("et sted, gerne med postnummer; kan gentages (ellers hedder det som huset)"),
    )
    parser.add_argument("--leader", required=True, metavar=tr("NAVN"), help=tr("den første leder"))
    parser.add_argument(
        "--recovery-out", required=True, metavar=tr("MAPPE"), help=tr("hvor gendannelseskoderne lægges")
    )
    parser.add_argument("--opened", type=_day, metavar=tr("DATO"), help=tr("dagen, huset åbnede"))
    parser.set_defaults(command=run)
    return parser


def _contacts(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    def run_import(arguments: argparse.Namespace) -> int:
        from familiehus.cli.contacts import import_contacts

        return import_contacts(arguments)

    def run_export(arguments: argparse.Namespace) -> int:
        from familiehus.cli.contacts import export_contacts

        return export_contacts(arguments)

    below = parser.add_subparsers(required=True, metavar="import | export")
    reading = below.add_parser("import", help=tr("læs en tælleliste ind"), description=_about_the_file())
    reading.add_argument("file", metavar=tr("FIL.csv"), help=tr("tællelisten"))
    reading.add_argument("--dry-run", action="store_true", help=tr("se, hvad der ville ske; gem intet"))
    reading.add_argument("--again", action="store_true", help=tr("læs ind, selv om filen er læst ind før"))
    reading.set_defaults(command=run_import)
    writing = below.add_parser("export", help=tr("skriv henvendelserne ud"), description=_about_export())
    writing.add_argument("--out", required=True, metavar=tr("FIL.csv"), help=tr("filen, der skrives"))
    writing.add_argument(
        "--from", dest="first", type=_day, metavar=tr("DATO"), help=tr("fra og med denne dag")
    )
    writing.add_argument("--to", dest="last", type=_day, metavar=tr("DATO"), help=tr("til og med denne dag"))
    writing.set_defaults(command=run_export)
    return [reading, writing]


def _about_the_file() -> str:
    return tr(
        "Læs en gammel tælleliste ind: alt eller intet. Filen er adskilt af semikolon og har overskrifterne\n"
        "  dato;time;sted;kanal;henvender;postnummer;livsfase;aarsager;hoert_om;ny;antal\n"
        "hvor dato, henvender og postnummer skal være der. Flere årsager adskilles af komma. Dato som\n"
        "22-11-2026, 22.11.2026 eller 2026-11-22. UTF-8 eller som dansk Excel gemmer den. Dagene i filen\n"
        "regnes for talt færdig, undtagen i dag."
    )


def _about_export() -> str:
    return tr(
        "Skriv henvendelserne i samme form, som de kan læses ind i. Slags rådgivning, voksne, børn,\n"
        "fagperson, varighed og udfald har ingen kolonne og er ikke med. Filen er ikke beskyttet mod\n"
        "genkendelse: pas på den."
    )


_PAPERS = "month | quarter | year | week | overview | activity | …"


def _report(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    below = parser.add_subparsers(required=True, metavar=_PAPERS)
    papers = [*calendar_options.papers(below, _month), *overview_options.activity(below, _day)]
    return [*period_options.periods(below), *papers, *overview_options.published(below)]


def _backup(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.safekeeping import backup

        return backup(arguments)

    parser.description = tr("Lav en sikkerhedskopi, og åbn den igen for at se, at den er hel.")
    parser.add_argument("folder", metavar=tr("MAPPE"), help=tr("hvor kopien lægges"))
    parser.set_defaults(command=run)
    return parser


def _restore(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.safekeeping import restore

        return restore(arguments)

    parser.description = tr(
        "Hent huset fra en sikkerhedskopi. Det, der var i mappen, bliver liggende ved siden af."
    )
    parser.add_argument("file", metavar=tr("FIL"), help=tr("sikkerhedskopien"))
    parser.set_defaults(command=run)
    return parser


def _check(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.safekeeping import check

        return check(arguments)

    parser.description = tr("Se efter, om mappe, nøgler, database og sikkerhedskopier er hele.")
    parser.set_defaults(command=run)
    return parser


def _demo(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.founding import demo

        return demo(arguments)

    parser.description = tr(
        "Byg et øvehus i en tom mappe: opdigtede henvendelser, mærket som øvehus overalt."
    )
    parser.add_argument(
        "--months", type=int, default=14, metavar="N", help=tr("måneder til og med denne (14)")
    )
    parser.add_argument("--seed", type=int, default=7, metavar="N", help=tr("samme tal giver samme hus (7)"))
    parser.set_defaults(command=run)
    return parser


def _day(text: str) -> object:
    return readable(parse_date, lambda: tr("skriv datoen som 22-11-2026, 22.11.2026 eller 2026-11-22"))(text)


def _month(text: str) -> object:
    return readable(Month.parse, lambda: tr("skriv måneden som 2026-10"))(text)
