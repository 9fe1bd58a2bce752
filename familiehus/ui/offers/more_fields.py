"""Everything about an offer that is not needed to add it, folded away until somebody wants it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.i18n import tr
from familiehus.offers.offer import ForWhom, Offer, OfferEntry, OfferForm, OfferLevel
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.offers.paragraph import Paragraph
from familiehus.ui.offers.tick_chips import TickChips
from familiehus.ui.offers.typed_age import age_text, read_age
from familiehus.ui.offers.words import entry_name, form_name, level_name
from familiehus.ui.widgets.buttons import LinkButton
from familiehus.ui.widgets.side_by_side import SideBySide

_PLAIN = ("about", "when", "address", "postnummer", "email", "cost", "area", "track")
_LISTS = ("languages", "postnumre")
_AGES = ("child_from", "child_to", "parent_from", "parent_to")


class MoreFields(QWidget):
    """Closed it is one link; ``changed`` when something is typed or chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = LinkButton(tr("Flere oplysninger"), strong=True)
        self.toggle.clicked.connect(lambda: self.show_inside(shown=not self.open))
        self.lines: dict[str, PlainLine | Paragraph] = {
            name: Paragraph() if name == "about" else PlainLine() for name in (*_PLAIN, *_LISTS, *_AGES)
        }
        self.entry = _choices(tr("Adgang"), [(one, entry_name(one)) for one in OfferEntry])
        self.form = _choices(tr("Form"), [(one, form_name(one)) for one in OfferForm])
        self.level = _choices(tr("Niveau"), [(one, level_name(one)) for one in OfferLevel])
        self.for_whom = TickChips(tr("For hvem"))
        self.for_whom.offer([(one, _whom_name(one)) for one in ForWhom])
        self.asked = self._asked()
        self._inside = QWidget()
        self._lay_out()
        self._inside.hide()
        for line in self.lines.values():
            line.textEdited.connect(self._typed)
        for chips in (self.entry, self.form, self.level, self.for_whom):
            chips.changed.connect(self.changed)

    def _asked(self) -> dict[str, Asked]:
        names = {
            "about": tr("Om tilbuddet"),
            "when": tr("Hvornår"),
            "address": tr("Adresse"),
            "postnummer": tr("Postnummer"),
            "email": tr("Mail"),
            "cost": tr("Pris"),
            "area": tr("Område"),
            "postnumre": tr("Kun disse postnumre"),
            "languages": tr("Sprog"),
            "track": tr("Spor i et partnerskab"),
            "child_from": tr("Barn fra"),
            "child_to": tr("Barn til og med"),
            "parent_from": tr("Forælder fra"),
            "parent_to": tr("Forælder til og med"),
        }
        helps = {
            "area": tr("Med ord, fx hele landet eller Vordingborg Kommune"),
            "child_from": tr("6 måneder, 2 år"),
        }
        asked = {name: Asked(label, self.lines[name], helps.get(name, "")) for name, label in names.items()}
        asked["entry"] = Asked(tr("Adgang"), self.entry)
        asked["form"] = Asked(tr("Form"), self.form)
        asked["level"] = Asked(tr("Niveau"), self.level)
        asked["for_whom"] = Asked(tr("For hvem, hvis ikke for alle"), self.for_whom)
        return asked

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(12))
        rows: Sequence[Sequence[tuple[str, int]]] = (
            [("about", 1)], [("when", 1)], [("address", 3), ("postnummer", 2)], [("email", 3), ("cost", 2)],
            [("entry", 1)], [("for_whom", 1)], [("child_from", 1), ("child_to", 1)],
            [("parent_from", 1), ("parent_to", 1)], [("area", 3), ("languages", 2)], [("postnumre", 1)],
            [("form", 1)], [("level", 1)], [("track", 1)],
        )  # fmt: skip
        for row in rows:
            parts = [(self.asked[name], share) for name, share in row]
            inside.addWidget(parts[0][0] if len(parts) == 1 else SideBySide(parts, gap=10))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.toggle)
        column.addWidget(self._inside)

    @property
    def open(self) -> bool:
        """True while the fields are shown."""
        return not self._inside.isHidden()

    def show_inside(self, *, shown: bool) -> None:
        """Open or closed."""
        self._inside.setVisible(shown)
        self.toggle.set_label(tr("Færre oplysninger") if shown else tr("Flere oplysninger"))

    def set_value(self, offer: Offer) -> None:
        """Show it; open when something in here is said."""
        for name, text in self._texts(offer).items():
            self.lines[name].setText(text)
            self.lines[name].setCursorPosition(0)
        self.entry.set_value(offer.entry)
        self.form.set_value(offer.form)
        self.level.set_value(offer.level)
        self.for_whom.set_value(tuple(offer.for_whom))
        chosen = (offer.entry, offer.form, offer.level, offer.for_whom)
        self.show_inside(shown=any(self._texts(offer).values()) or any(chosen))

    def value(self, offer: Offer) -> Offer:
        """``offer`` with what stands here. An age that cannot be read is none (:meth:`first_wrong`)."""
        facts: dict[str, Any] = {name: self.lines[name].text().strip() for name in _PLAIN}
        for name in _LISTS:
            parts = self.lines[name].text().replace(" ", "," if name == "postnumre" else " ").split(",")
            facts[name] = tuple(one.strip() for one in parts if one.strip())
        for name in _AGES:
            facts[name] = self._age(name)
        whom = cast("tuple[ForWhom, ...]", self.for_whom.value())
        return replace(
            offer,
            **facts,
            entry=cast("OfferEntry | None", self.entry.value),
            form=cast("OfferForm | None", self.form.value),
            level=cast("OfferLevel | None", self.level.value),
            for_whom=frozenset(whom),
        )

    def first_wrong(self) -> str | None:
        """An age that is none."""
        unread = (name for name in _AGES if self.lines[name].text().strip() and self._age(name) is None)
        return next(unread, None)

    def _age(self, name: str) -> int | None:
        text = self.lines[name].text().strip()
        if name.startswith("child"):
            return read_age(text, last=name == "child_to")
        years = text.casefold().removesuffix("år").strip()
        return int(years) if years.isascii() and years.isdecimal() and len(years) < 4 else None

    @staticmethod
    def _texts(offer: Offer) -> Mapping[str, str]:
        texts = {name: getattr(offer, name) for name in _PLAIN}
        texts |= {name: ", ".join(getattr(offer, name)) for name in _LISTS}
        texts |= {name: age_text(getattr(offer, name), last=name == "child_to") for name in _AGES[:2]}
        years = {name: getattr(offer, name) for name in _AGES[2:]}
        return texts | {name: "" if age is None else str(age) for name, age in years.items()}

    def _typed(self) -> None:
        for asked in self.asked.values():
            if asked.inside is self.sender():
                asked.complain("")
        self.changed.emit()


def _choices(name: str, choices: Sequence[tuple[StrEnum, str]]) -> ChoiceChips:
    chips = ChoiceChips(name, optional=True)
    chips.show_choices(choices)
    return chips


def _whom_name(whom: ForWhom) -> str:
    return {
        ForWhom.MOTHERS: tr("Mødre"),
        ForWhom.FATHERS: tr("Fædre"),
        ForWhom.BOTH: tr("Begge forældre"),
        ForWhom.SINGLE: tr("Alene med barn"),
        ForWhom.PREGNANT: tr("Gravide"),
    }[whom]
