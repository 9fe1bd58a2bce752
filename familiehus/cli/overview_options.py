"""The options of ``report activity``: which days, put together by what, for whom."""

import argparse
from collections.abc import Callable
from typing import Any

from familiehus.calendar.overview import Grouping, Reader
from familiehus.i18n import tr

Read = Callable[[str], Any]


def activity(below: Any, day: Read) -> list[argparse.ArgumentParser]:
    """``report activity``, beside the other reports."""
    parser = below.add_parser("activity", help=tr("aktivitetsoversigten, kun til huset"))
    parser.description = tr(
        "Skriv aktivitetsoversigten som PDF: hvad der er holdt, aflyst og sprunget over, hvor mange der\n"
        "kom, pladser og kø. Den viser de rigtige tal og er kun til huset selv. Koordinatoren og lederen må."
    )
    parser.add_argument("--from", dest="first", required=True, type=day, metavar=tr("DATO"),
                        help=tr("fra og med denne dag"))  # fmt: skip
    parser.add_argument("--to", dest="last", required=True, type=day, metavar=tr("DATO"),
                        help=tr("til og med denne dag"))  # fmt: skip
    by = parser.add_mutually_exclusive_group()
    for name, grouping, words in (
        ("--place", Grouping.PLACE, tr("efter sted")),
        ("--owner", Grouping.OWNER, tr("efter arrangør")),
        ("--course", Grouping.COURSE, tr("kun hold, efter forløb")),
    ):
        by.add_argument(name, dest="by", action="store_const", const=grouping, help=words)
    parser.add_argument(
        "--dates", action="store_true", help=tr("hver dato for sig (ellers kun op til en uge)")
    )
    parser.add_argument(
        "--for",
        dest="reader",
        choices=[str(one) for one in Reader],
        default=str(Reader.HOUSE),
        metavar=tr("HVEM"),
        help=tr("hvem den er til (huset); andre får at vide, hvad de kan få i stedet"),
    )
    parser.add_argument("--out", required=True, metavar=tr("FIL.pdf"), help=tr("filen, der skrives"))
    parser.set_defaults(command=_report_activity)
    return [parser]


def _report_activity(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_activity import report_activity

    return report_activity(arguments)
