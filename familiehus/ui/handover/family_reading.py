"""What a family's page is made of, read in one go: the page, the house's name, who could be a receiver."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from familiehus.queries.handover import FamilyPage, family_page
from familiehus.queries.house import house_row
from familiehus.queries.offers import offers
from familiehus.ui.handover.consent_receivers import Receiver, known_receivers
from familiehus.values import Actor


@dataclass(frozen=True, slots=True)
class FamilySeen:
    """``page`` None: gone, or not one's to see."""

    page: FamilyPage | None
    house: str
    receivers: tuple[Receiver, ...]


def read_family(session: Any, actor: Actor, family: UUID, today: date) -> FamilySeen:
    """On the database thread."""
    page = family_page(session, actor, family)
    consents = page.consents if page is not None else ()
    return FamilySeen(page, house_row(session).name, known_receivers(consents, offers(session, today)))
