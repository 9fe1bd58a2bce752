"""``familiehus --selftest``: does this very copy of the program have everything it needs? For built bundles.

Makes a real house in a temporary folder: resources, migrations, cipher, key derivation,
fonts and PDF all have to work for that. Then loads what only the window would load.
"""

import importlib
import tempfile
from pathlib import Path
from uuid import uuid4

from familiehus import clock
from familiehus.cli.speech import complain, say
from familiehus.i18n import tr
from familiehus.paths import Home
from familiehus.values import Channel, ContactFacts, Henvender, Period, PeriodKind

_LOADED_LATER = (
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtPdf",
    "keyring",
    "holidays",
    "stdnum.dk.cpr",
)
"""Found by name, because this file may not know Qt."""


def selftest() -> int:
    """0 when everything works; anything else ends as an error of the command line."""
    with tempfile.TemporaryDirectory(prefix="familiehus-selftest-") as folder:
        pdf = _a_day_in_a_house(Home(Path(folder) / "hus"))
    if not pdf.startswith(b"%PDF"):
        complain(tr("Månedens PDF er ikke en PDF."))
        return 3
    say(tr("Et krypteret hus, en henvendelse og månedens PDF: virker."))
    for name in _LOADED_LATER:
        importlib.import_module(name)
    say(tr("Vindue, PDF-visning og nøglering kan indlæses: virker."))
    return 0


def _a_day_in_a_house(home: Home) -> bytes:
    from familiehus.reports.month import period_report
    from familiehus.services.areas import AreaPlan
    from familiehus.services.contacts import RegisterContact, register_contact
    from familiehus.services.founding import FoundHouse, found_house
    from familiehus.services.house_setup import SetUpHouse
    from familiehus.services.publishing import preview
    from familiehus.storage.cupboard import open_cupboard
    from familiehus.storage.key_file import read_key_file
    from familiehus.storage.slots import open_with_passphrase

    leader, passphrase = uuid4(), "selvtest selvtest"
    house = SetUpHouse(uuid4(), "Selvtest", "0390", ("Huset",), (AreaPlan("By", ("4760",)),), leader, "Leder")
    found_house(home, FoundHouse(house, passphrase))
    key = open_with_passphrase(read_key_file(home.keys), leader, passphrase)
    today = clock.today()
    facts = ContactFacts(today, None, "Huset", Channel.FREMMOEDE, Henvender.MOR, "4760", count=12)
    with open_cupboard(home, key, house.id, leader) as cupboard:
        with cupboard.write() as uow:
            register_contact(uow, RegisterContact(uuid4(), facts))
        return period_report(preview(cupboard, Period.of(PeriodKind.MONTH, today)))
