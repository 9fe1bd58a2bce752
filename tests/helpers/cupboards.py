"""Real encrypted houses for tests: one is founded per run and copied, because its doors cost a second.

``new_house(folder)`` is a house of its own with four members of staff, one per
role, who share a passphrase; it opens through the same doors as the program.
"""

import atexit
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from familiehus import clock
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.contacts import RegisterContact, register_contact
from familiehus.services.founding import FoundHouse, RecoveryKeys, found_house
from familiehus.services.house_setup import SetUpHouse
from familiehus.services.staff import write_staff
from familiehus.storage.cupboard import Cupboard, open_cupboard
from familiehus.storage.data_key import DataKey
from familiehus.storage.key_file import read_key_file
from familiehus.storage.slots import open_with_passphrase
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import Channel, ContactFacts, Henvender, Role

HOUSE_ID = UUID("3c0ffe00-0000-4000-8000-00000000f0f0")
PASSPHRASE = "tre gule støvler på række"
STAFF = {
    Role.LEADER: (UUID("11111111-1111-4111-8111-111111111111"), "Mette Holm"),
    Role.RECEPTION: (UUID("22222222-2222-4222-8222-222222222222"), "Omar Saleh"),
    Role.COORDINATOR: (UUID("33333333-3333-4333-8333-333333333333"), "Bodil Kær"),
    Role.ADMIN: (UUID("44444444-4444-4444-8444-444444444444"), "Asger It"),
}
LEADER_ID = STAFF[Role.LEADER][0]
FOUNDED = datetime.fromisoformat("2026-11-22 08:00")


@dataclass(frozen=True)
class RealHouse:
    """A house in a folder of its own, and what opens it."""

    home: Home
    key: DataKey
    recovery_keys: RecoveryKeys

    def open(self, role: Role = Role.LEADER) -> Cupboard:
        """The house, unlocked by whoever has the role. Close it, or use it in a ``with``."""
        return open_cupboard(self.home, self.key, HOUSE_ID, STAFF[role][0])


def new_house(folder: Path) -> RealHouse:
    """A fresh house under ``folder``: three areas, one place ("Huset"), no contacts."""
    model = _model()
    home = Home(folder / "hus")
    shutil.copytree(model.home.root, home.root)
    return RealHouse(home, DataKey(model.key.raw), model.recovery_keys)


def facts(day: date | None = None, **changes: Any) -> ContactFacts:
    """A mother from Møn who came in; any field can be changed."""
    fields: dict[str, Any] = {
        "day": day or clock.today(),
        "hour": None,
        "place": "Huset",
        "channel": Channel.FREMMOEDE,
        "henvender": Henvender.MOR,
        "postnummer": "4780",
    }
    return ContactFacts(**{**fields, **changes})


def register(cupboard: Cupboard, contact: ContactFacts | None = None, contact_id: UUID | None = None) -> UUID:
    """Register one contact as the desk does, and say its id."""
    command = RegisterContact(contact_id or uuid4(), contact or facts())
    with cupboard.write() as uow:
        register_contact(uow, command)
    return command.id


@cache
def _model() -> RealHouse:
    folder = Path(tempfile.mkdtemp(prefix="familiehus-model-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    home = Home(folder / "hus")
    leader = STAFF[Role.LEADER]
    areas = (
        AreaPlan("Vordingborg", ("4760",)),
        AreaPlan("Møn", ("4780", "4791", "4792")),
        AreaPlan("Præstø", ("4720",)),
    )
    house = SetUpHouse(HOUSE_ID, "Familiehuset Kanalen", "0390", ("Huset",), areas, *leader)
    others = {role: staff for role, staff in STAFF.items() if role is not Role.LEADER}

    def hire(uow: UnitOfWork) -> None:
        for role, (staff_id, name) in others.items():
            write_staff(uow.session, staff_id, name, role)
        uow.commit()

    with clock.frozen(FOUNDED):  # not whatever day the first test of this run lives on
        made = found_house(home, FoundHouse(house, PASSPHRASE, tuple(others.values())), furnish=hire)
    key = open_with_passphrase(read_key_file(home.keys), LEADER_ID, PASSPHRASE)
    return RealHouse(home, key, made.recovery_keys)
