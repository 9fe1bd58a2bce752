"""The options of ``report month|quarter|year`` and of ``ledger``: which period, and what is written of it."""

import argparse
from typing import Any

from familiehus.cli.danish_argparse import readable
from familiehus.i18n import tr
from familiehus.values import Period, PeriodKind


def periods(below: Any) -> list[argparse.ArgumentParser]:
    """``report month``, ``report quarter`` and ``report year``."""
    month = below.add_parser("month", help=tr("månedens tal"))
    quarter = below.add_parser("quarter", help=tr("kvartalets tal"))
    year = below.add_parser("year", help=tr("årets status til udvalget"))
    shapes = (
        (month, PeriodKind.MONTH, tr("MÅNED"), tr("fx 2026-10")),
        (quarter, PeriodKind.QUARTER, tr("KVARTAL"), tr("fx 2026-K4")),
        (year, PeriodKind.YEAR, tr("ÅR"), tr("fx 2026")),
    )
    for parser, kind, name, example in shapes:
        parser.description = tr("Skriv periodens rapport som PDF. Ingen kan genkendes i den. Kun lederen må.")
        parser.add_argument("period", type=_reader(kind, example), metavar=name, help=example)
        parser.add_argument("--out", required=True, metavar=tr("FIL.pdf"), help=tr("filen, der skrives"))
        parser.add_argument("--figures", metavar=tr("FIL.json"), help=tr("skriv også de trykte tal som JSON"))
        parser.add_argument(
            "--table",
            metavar=tr("FIL.xlsx"),
            help=tr("de offentliggjorte tal som regneark (.xlsx, .csv)"),
        )
        parser.add_argument(
            "--publish", action="store_true", help=tr("offentliggør perioden først; det kan ikke gøres om")
        )
        parser.set_defaults(command=_report)
    return [month, quarter, year]


def ledger(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """``ledger verify``."""
    below = parser.add_subparsers(required=True, metavar="verify")
    verify = below.add_parser("verify", help=tr("efterprøv alt, der er offentliggjort"))
    verify.description = tr(
        "Efterprøv hvert tal, der har forladt huset, og hvert bevis for, at ingen kan genkendes i det.\n"
        "Læser kun det gemte regnskab. Kun lederen må."
    )
    verify.set_defaults(command=_verify)
    return [verify]


def statistics(parser: argparse.ArgumentParser, day: Any) -> argparse.ArgumentParser:
    """``statistics --from --to``."""
    parser.description = tr(
        "Skriv de rigtige tal for nogle dage, også de små. Kun til lederen selv, aldrig til andre.\n"
        "At de er taget ud, står i husets log."
    )
    parser.add_argument(
        "--from", dest="first", type=day, required=True, metavar=tr("DATO"), help=tr("første dag")
    )
    parser.add_argument(
        "--to", dest="last", type=day, required=True, metavar=tr("DATO"), help=tr("sidste dag, den med")
    )
    parser.add_argument(
        "--json", nargs="?", const="-", metavar=tr("FIL.json"), help=tr("som JSON; uden fil på skærmen")
    )
    parser.add_argument("--table", metavar=tr("FIL.xlsx"), help=tr("som regneark; .csv kan også bruges"))
    parser.add_argument("--place", metavar=tr("STED"), help=tr("kun ét af husets steder (ellers alle)"))
    parser.set_defaults(command=_statistics)
    return parser


def _statistics(arguments: argparse.Namespace) -> int:
    from familiehus.cli.true_statistics import statistics as run

    return run(arguments)


def _reader(kind: PeriodKind, example: str) -> Any:
    def read(text: str) -> Period:
        period = Period.parse(text)
        if period.kind is not kind:
            raise ValueError(text)
        return period

    return readable(read, lambda: tr("skriv perioden {example}", example=example))


def _report(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report import report_period

    return report_period(arguments)


def _verify(arguments: argparse.Namespace) -> int:
    from familiehus.cli.ledger import verify

    return verify(arguments)
