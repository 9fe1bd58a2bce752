"""The options of the papers about activities: which days or period, put together by what, for whom."""

import argparse
from collections.abc import Callable
from typing import Any

from familiehus.calendar.overview import Grouping, Reader
from familiehus.cli.danish_argparse import readable
from familiehus.i18n import tr
from familiehus.values import Period

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


def published(below: Any) -> list[argparse.ArgumentParser]:
    """``report opslag`` and ``report partner``: made of published figures only."""
    wall = below.add_parser("opslag", help=tr("opslaget til personalerummet"))
    wall.description = tr("Skriv en offentliggjort periode på én side med store bogstaver, som PDF.")
    wall.set_defaults(command=_report_opslag)
    partner = below.add_parser("partner", help=tr("rapporten til én partner"))
    partner.description = tr(
        "Skriv rapporten til én, der står bag aktiviteter: hvad der er holdt og aflyst, og det\n"
        "offentliggjorte tal for, hvor mange der kom. Koordinatoren og lederen må."
    )
    partner.add_argument("owner", metavar=tr("NAVN"), help=tr("hvem der står bag, fx Mødrehjælpen"))
    partner.set_defaults(command=_report_partner)
    for one in (wall, partner):
        one.add_argument(
            "period", type=_period, metavar=tr("PERIODE"), help=tr("fx 2026-10, 2026-K4 eller 2026")
        )
        one.add_argument("--out", required=True, metavar=tr("FIL.pdf"), help=tr("filen, der skrives"))
    return [wall, partner]


def _period(text: str) -> object:
    return readable(Period.parse, lambda: tr("skriv perioden som 2026-10, 2026-K4 eller 2026"))(text)


def _report_opslag(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_activity import report_opslag

    return report_opslag(arguments)


def _report_partner(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_activity import report_partner

    return report_partner(arguments)


def _report_activity(arguments: argparse.Namespace) -> int:
    from familiehus.cli.report_activity import report_activity

    return report_activity(arguments)
