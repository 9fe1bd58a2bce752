"""The museum's books, revision 0006: a month that is out, a contact that came too late, a target."""

from datetime import date
from uuid import UUID

from familiehus.queries.targets import SetTarget
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.publishing import Publish, publish
from familiehus.services.targets import SaveTarget, save_target
from familiehus.storage.cupboard import Cupboard
from familiehus.values import Channel, ContactFacts, Henvender, Period

SEPTEMBER, TARGET, EARLY, LATE = (
    Period.parse("2026-09"), UUID(int=0xF0000), UUID(int=0xF0001), UUID(int=0xF0002)
)  # fmt: skip


def run_books(cupboard: Cupboard) -> None:
    """Twelve equal contacts and two of another town are published; then three more come in on paper."""
    day = date(2026, 9, 14)
    for one, postnummer, count in ((EARLY, "4760", 12), (UUID(int=0xF0003), "4780", 2)):
        facts = ContactFacts(day, 10, "Huset", Channel.FREMMOEDE, Henvender.MOR, postnummer, count=count)
        _register(cupboard, one, facts)
    publish(cupboard, Publish(SEPTEMBER))
    _register(cupboard, LATE, ContactFacts(day, 11, "Huset", Channel.TELEFON, Henvender.FAR, "4760", count=3))
    with cupboard.write() as uow:
        target = SetTarget(TARGET, Period.parse("2026"), "contacts.total", "", False, 150, "Ellen", "")
        save_target(uow, SaveTarget(target))


def _register(cupboard: Cupboard, one: UUID, facts: ContactFacts) -> None:
    with cupboard.write() as uow:
        register_contact(uow, RegisterContact(one, facts))
