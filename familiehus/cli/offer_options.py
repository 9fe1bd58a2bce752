"""The options of ``familiehus offers``."""

import argparse

from familiehus.i18n import tr


def offers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """Its three commands."""
    below = parser.add_subparsers(required=True, metavar="list | import | export")
    return [
        _list(below.add_parser("list", help=tr("vis tilbuddene"))),
        _import(below.add_parser("import", help=tr("hent et katalog ind"))),
        _export(below.add_parser("export", help=tr("skriv kataloget ud"))),
    ]


def _list(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.offers import list_offers

        return list_offers(arguments)

    parser.description = tr("Vis tilbuddene, også husets egne hold og aktiviteter: ét på hver linje.")
    parser.add_argument("--stale", action="store_true", help=tr("kun dem, der skal kontrolleres"))
    parser.set_defaults(command=run)
    return parser


def _import(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.offers import import_file

        return import_file(arguments)

    parser.description = tr(
        "Hent tilbud fra en CSV-fil (semikolon, danske overskrifter: navn;organisation;emner; …) eller fra\n"
        "et katalog i Open Referral HSDS 3.0 (JSON). Tilbud med fejl bliver nævnt og kommer ikke med.\n"
        "Det, huset selv har rettet, bliver stående, medmindre --overwrite er med."
    )
    parser.add_argument("file", metavar=tr("FIL"), help=tr("filen, der læses"))
    parser.add_argument("--dry-run", action="store_true", help=tr("se, hvad der ville ske; gem intet"))
    parser.add_argument(
        "--overwrite", action="store_true", help=tr("tag filens ord, også hvor huset har rettet selv")
    )
    parser.set_defaults(command=run)
    return parser


def _export(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from familiehus.cli.offers import export_file

        return export_file(arguments)

    parser.description = tr("Skriv kataloget, som det kan hentes ind igen, her eller i et andet hus.")
    parser.add_argument("file", metavar=tr("FIL"), help=tr("filen, der skrives"))
    parser.add_argument(
        "--format", choices=("csv", "hsds"), default="csv", help=tr("csv til Excel, hsds til et katalog")
    )
    parser.set_defaults(command=run)
    return parser
