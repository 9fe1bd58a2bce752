"""The fields of an offer: four that are needed, and the rest behind "Flere oplysninger".

Each field knows the fact it is about, so that a refusal comes to stand below it.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familiehus.calendar.activity import OwnerKind
from familiehus.i18n import tr
from familiehus.offers.guess import owner_of
from familiehus.offers.offer import Offer
from familiehus.ui import theme
from familiehus.ui.activity.asked import Asked
from familiehus.ui.house.choice_chips import ChoiceChips
from familiehus.ui.house.plain_line import PlainLine
from familiehus.ui.offers.more_fields import MoreFields
from familiehus.ui.offers.tick_chips import TickChips
from familiehus.ui.offers.words import owner_name
from familiehus.ui.widgets.side_by_side import SideBySide


class FormFields(QWidget):
    """``changed`` with every key; ``value(offer)`` is the offer with what stands here."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: PlainLine() for name in ("name", "organisation", "topics", "link", "phone")}
        self.owner, self.topics, self.more = (
            ChoiceChips(tr("Hvem står bag")),
            TickChips(tr("Emner")),
            MoreFields(),
        )
        self.owner.show_choices([(one, owner_name(one)) for one in OwnerKind])
        self._owner_guessed = True
        self.asked = self._asked()
        self._lay_out()
        for line in self.lines.values():
            line.textEdited.connect(self._typed)
        self.lines["organisation"].textEdited.connect(self._guess)
        self.owner.changed.connect(self._owner_chosen)
        self.topics.changed.connect(self.changed)
        self.more.changed.connect(self.changed)

    def _asked(self) -> dict[str, Asked]:
        lines = self.lines
        lines["topics"].setPlaceholderText(tr("andre emner, med komma imellem"))
        lines["link"].setPlaceholderText(tr("www.sted.dk"))
        asked = {
            "name": Asked(tr("Tilbuddets navn"), lines["name"]),
            "organisation": Asked(tr("Organisation"), lines["organisation"]),
            "owner": Asked(tr("Hvem står bag"), self.owner),
            "topics": Asked(tr("Emner, mindst ét"), self.topics),
            "link": Asked(tr("Hjemmeside"), lines["link"], tr("Én måde at få fat i tilbuddet er nok.")),
            "phone": Asked(tr("Telefon"), lines["phone"]),
        }
        lines["topics"].setAccessibleName(tr("Andre emner"))
        lines["topics"].setMinimumHeight(theme.px(38))
        return asked

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for name in ("name", "organisation", "owner", "topics"):
            column.addWidget(self.asked[name])
        column.addWidget(self.lines["topics"])
        column.addWidget(SideBySide([(self.asked["link"], 3), (self.asked["phone"], 2)], gap=10))
        column.addWidget(self.more)

    def offer_topics(self, topics: Sequence[str]) -> None:
        """The house's reasons, and what other offers are about."""
        self.topics.offer([(one, one) for one in topics])

    def set_value(self, offer: Offer, *, new: bool) -> None:
        """Show it."""
        for name in ("name", "organisation", "link", "phone"):
            self.lines[name].setText(getattr(offer, name))
            self.lines[name].setCursorPosition(0)
        self._owner_guessed = new
        self.owner.set_value(offer.owner)
        self.topics.set_value(offer.topics)
        known = set(self.topics.chips)
        self.lines["topics"].setText(", ".join(one for one in offer.topics if one not in known))
        self.more.set_value(offer)
        self.complain(None, "")

    def value(self, offer: Offer) -> Offer:
        """``offer`` with what stands here, as typed; the service cleans it."""
        typed = tuple(one.strip() for one in self.lines["topics"].text().split(",") if one.strip())
        facts: dict[str, Any] = {
            name: self.lines[name].text().strip() for name in ("name", "organisation", "link", "phone")
        }
        topics = (*(str(one) for one in self.topics.value()), *typed)
        owner = self.owner.value if isinstance(self.owner.value, OwnerKind) else offer.owner
        return self.more.value(replace(offer, **facts, topics=topics, owner=owner))

    def complain(self, field: str | None, words: str) -> QWidget | None:
        """Say it below the field it is about, and nowhere else; the field, for the keyboard to go there."""
        everything = {**self.asked, **self.more.asked}
        for name, asked in everything.items():
            asked.complain(words if name == field else "")
        if field in self.more.asked:
            self.more.show_inside(shown=True)
        if field == "topics":
            return self.topics.stop()
        found = everything.get(field or "")
        return found.inside if found is not None else None

    def first_wrong(self) -> str | None:
        """A field that cannot be read at all; None when everything can."""
        return self.more.first_wrong()

    def _typed(self) -> None:
        for asked in self.asked.values():
            if asked.inside is self.sender():
                asked.complain("")
        self.changed.emit()

    def _guess(self, text: str) -> None:
        if self._owner_guessed:
            self.owner.set_value(owner_of(text))

    def _owner_chosen(self) -> None:
        self._owner_guessed = False
        self.changed.emit()
