""" "Om familiehus": which version this is, whose data and letters it is made of, and under which terms."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus import __version__
from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.card import Card
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


class AboutProgram(Section):
    """Words only. The licence texts lie in the program's own folder."""

    widest = 860

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        for title, lines in _chapters(str(desk.cupboard.home.root)):
            card = Card(title)
            card.body.setSpacing(theme.px(8))
            for line in lines:
                card.body.addWidget(Text(line, "body", wrap=True))
            self.column.addWidget(card)
        self.column.addStretch(1)

    def show_house(self, overview: "HouseOverview") -> None:
        """Nothing of the house shows here."""


def _chapters(folder: str) -> list[tuple[str, list[str]]]:
    return [
        (
            tr("Programmet"),
            [
                tr("familiehus {version}", version=__version__),
                tr("Programmet bruger ikke netværk. Alt, huset ved, ligger låst her:"),
                folder,
            ],
        ),
        (
            tr("Postnumre og kommuner"),
            [
                tr(
                    "Indeholder data fra Klimadatastyrelsen (Danmarks Administrative Geografiske Inddeling "
                    "og DAWA, hentet 2019-2026), CC BY 4.0. Postnummer-koordinater: GeoNames (geonames.org), "
                    "CC BY 4.0. Data er bearbejdet (forenklet og udvalgt)."
                )
            ],
        ),
        (tr("Skrift"), [tr("IBM Plex Sans, SIL Open Font License 1.1.")]),
        (
            tr("Bygget med"),
            [
                tr(
                    "Qt for Python (LGPL 3), SQLCipher (BSD), sqlcipher3 (zlib), SQLAlchemy og Alembic "
                    "(MIT), ReportLab (BSD), cryptography (Apache 2.0 eller BSD), argon2-cffi (MIT), keyring "
                    "(MIT), holidays (MIT), python-stdnum (LGPL 2.1) og platformdirs (MIT)."
                ),
                tr("Teksterne til licenserne følger med programmet i mappen licences."),
            ],
        ),
    ]
