""" "Lister": the five lists of the desk that a house words itself, one card each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from familiehus.i18n import tr
from familiehus.ui import theme
from familiehus.ui.house.field import go_to
from familiehus.ui.house.house_desk import HouseDesk
from familiehus.ui.house.names_card import Named, NamesCard
from familiehus.ui.house.section import Section
from familiehus.ui.widgets.chip import Chip
from familiehus.ui.widgets.flow_layout import FlowLayout
from familiehus.ui.widgets.text import Text
from familiehus.values import ListName

if TYPE_CHECKING:
    from familiehus.services.house_overview import HouseOverview


class Lists(Section):
    """One list at a time. Saved as it is done; Ctrl+Z takes it back."""

    widest = 760

    def __init__(self, desk: HouseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.cards: dict[ListName, NamesCard] = {}
        self.chips: dict[ListName, Chip] = {}
        self.chosen = ListName.KIND
        row = FlowLayout(gap_x=8, gap_y=8)
        for name, (title, new) in _words().items():
            chip = Chip(title, checkable=True)
            chip.clicked.connect(partial(self.show_list, name))
            row.addWidget(chip)
            card = NamesCard(title, new)
            card.saved.connect(partial(self._save, name))
            self.chips[name], self.cards[name] = chip, card
        about = tr(
            "Ordene på skranken. Rækkefølgen er den samme som her; et nyt ord kommer sidst. Et ord, der "
            "tages ud af brug, forsvinder fra skranken, men ikke fra gamle tal."
        )
        self.column.addWidget(Text(about, "body", "muted", wrap=True))
        self.column.addLayout(row)
        self.column.addSpacing(theme.px(2))
        for card in self.cards.values():
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.show_list(ListName.KIND)

    def show_list(self, name: ListName, _checked: bool = True) -> None:
        """This one of the five."""
        self.chosen = name
        for one, card in self.cards.items():
            card.setVisible(one is name)
            self.chips[one].setChecked(one is name)
        self.notice.clear()
        self.updateGeometry()

    def show_house(self, overview: "HouseOverview") -> None:
        """The words as they are."""
        for name, card in self.cards.items():
            mine = [one for one in overview.choices if one.list_name is name]
            card.show_names([Named(one.code, one.label, one.active) for one in mine])

    def first(self) -> QWidget:
        """The list that is shown."""
        return self.chips[self.chosen]

    def _save(self, name: ListName, code: str | None, label: str, active: bool) -> None:
        from familiehus.services.house_settings import SaveChoice, save_choice

        choices = self.desk.overview.choices if self.desk.overview else ()
        was = next((one for one in choices if (one.list_name, one.code) == (name, code)), None)
        typed = was is None or was.label != label
        taken_out = SaveChoice(name, _code(label), label, False)
        back = SaveChoice(name, was.code, was.label, was.active) if was else taken_out
        again = None if was else SaveChoice(name, _code(label), label)
        self.notice.clear()
        task = self.desk.write(
            save_choice,
            SaveChoice(name, code, label, active),
            self.refuse,
            back=back,
            again=again,
            named=tr("ordet {label}", label=label),
        )
        if typed:
            task.then(lambda _change: self.cards[name].taken(), self)
        else:
            task.then(lambda _change: go_to(self.cards[name].list), self)


def _words() -> dict[ListName, tuple[str, str]]:
    """What each list is called, and a new word on it."""
    return {
        ListName.KIND: (tr("Rådgivning"), tr("Ny slags rådgivning")),
        ListName.REASON: (tr("Årsager"), tr("Ny årsag")),
        ListName.HEARD_FROM: (tr("Hørt om os via"), tr("Nyt sted, man kan have hørt om os")),
        ListName.PROFESSION: (tr("Fagpersoner"), tr("Ny slags fagperson")),
        ListName.OUTCOME: (tr("Udfald"), tr("Nyt udfald")),
    }


def _code(label: str) -> str:
    """The code that the service gives a new word."""
    return " ".join(label.split()).lower()
