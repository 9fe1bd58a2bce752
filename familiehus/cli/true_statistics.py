"""``familiehus statistics``: the true figures of some days, for the leader alone."""

import argparse
import json

from familiehus import excepthook
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.messages.true_tables import WRITERS, as_book, warning
from familiehus.queries.statistics.satellites import TownRow
from familiehus.queries.statistics.what_if import WhatIf
from familiehus.services.true_tables import TrueTables, true_tables


def statistics(arguments: argparse.Namespace) -> int:
    """JSON to standard output or a file, and a spreadsheet when it is asked for. It says what they are."""
    with open_house(arguments) as cupboard:
        asked = [arguments.json, arguments.table]
        targets = [out_path(one, cupboard.home) if one and one != "-" else None for one in asked]
        if targets[1] is not None and targets[1].suffix.lower() not in WRITERS:
            raise UserError("table_ending")
        excepthook.start_log(cupboard.home.logs)
        found = true_tables(cupboard, arguments.first, arguments.last, arguments.place)
    files = []
    if targets[0] is not None:
        files.append(OutFile(targets[0], [as_json(found).encode("utf-8")], private=True))
    if targets[1] is not None:
        files.append(OutFile(targets[1], [WRITERS[targets[1].suffix.lower()](as_book(found))], private=True))
    write_out(files)
    complain(warning())
    if (targets[0] is None and not arguments.table) or arguments.json == "-":
        say(as_json(found).rstrip())
    for file in files:
        say(tr("Skrevet: {file}", file=file.path))
    return 0


def as_json(found: TrueTables) -> str:
    """As it is: small numbers too."""
    content = {
        "house": found.house,
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "true_figures": True,
        "place": found.place,
        "contacts": found.total,
        "tables": {str(one.fact): dict(one.rows) for one in found.tables},
        "towns": [_town(row) for row in found.towns],
        "satellite": {
            "measured": found.satellites.measured,
            "without_postnummer": found.satellites.unsaid,
            "from_other_kommuner": found.satellites.others,
            "best": [_satellite(one) for one in found.satellites.best],
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _town(row: TownRow) -> dict[str, object]:
    """Kilometres with one decimal; the postnumre's points are no more exact."""
    return {
        "postnummer": row.postnummer,
        "town": row.town,
        "area": row.area,
        "contacts": row.contacts.now,
        "year_before": row.contacts.year_before,
        "share": round(row.share, 4),
        "km": None if row.km is None else round(row.km, 1),
    }


def _satellite(one: WhatIf) -> dict[str, object]:
    return {
        "postnummer": one.town.postnummer,
        "town": one.town.town,
        "contacts_helped": one.helped,
        "km_now": round(one.km_now, 1),
        "km_then": round(one.km_then, 1),
    }
