""" "Steder": where things happen. A place that is no longer used stays with its old contacts."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.names_card import Named, NamesCard
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.text import Text

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


class Places(Section):
    """Saved as it is done; Ctrl+Z takes it back."""

    widest = 760

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        about = tr(
            "Huset selv, biblioteket, en lånt menighedssal: alle steder, hvor der kan komme en henvendelse."
        )
        self.names = NamesCard(tr("Steder"), tr("Nyt sted"))
        self.names.saved.connect(self._save)
        self.column.addWidget(Text(about, "body", "muted", wrap=True))
        self.column.addWidget(self.names)
        self.column.addStretch(1)

    def show_house(self, overview: "HouseOverview") -> None:
        """The places as they are."""
        self.names.show_names([Named(one.code, one.name, one.active) for one in overview.places])

    def first(self) -> QWidget:
        """The new one."""
        return self.names.field

    def _save(self, code: str | None, name: str, active: bool) -> None:
        from familiehus.services.house_settings import SavePlace, save_place

        places = self.desk.overview.places if self.desk.overview else ()
        was = next((one for one in places if one.code == code), None)
        typed = was is None or was.name != name
        back = SavePlace(was.code, was.name, was.active) if was else SavePlace(_code(name), name, False)
        again = None if was else SavePlace(_code(name), name)
        self.notice.clear()
        task = self.desk.write(
            save_place,
            SavePlace(code, name, active),
            self.refuse,
            back=back,
            again=again,
            named=tr("sted {name}", name=name),
        )
        if typed:
            task.then(lambda _change: self.names.taken(), self)


def _code(name: str) -> str:
    """The code that the service gives a new place."""
    return " ".join(name.split())
