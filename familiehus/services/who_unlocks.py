"""Who can unlock: the names stand in the key file, for everybody who stands before the locked door.

Read before the first paint, so nothing else is imported here; ``unlocking`` does the rest.
"""

from typing import NamedTuple
from uuid import UUID

from familiehus.i18n import danish_order
from familiehus.paths import Home
from familiehus.storage.key_file import SlotKind, read_key_file


class Person(NamedTuple):
    """Somebody who can unlock: the name on the button, and whether a PIN was made on this PC."""

    staff_id: UUID
    name: str
    has_pin: bool


def people(home: Home) -> tuple[Person, ...]:
    """Who can unlock, by name. EnvironmentFault ``key_file_*`` (see ``read_key_file``)."""
    key_file = read_key_file(home.keys)
    with_pin = {slot.staff_id for slot in key_file.slots_of(SlotKind.PIN)}
    found = (
        Person(slot.staff_id, slot.label, slot.staff_id in with_pin)
        for slot in key_file.slots_of(SlotKind.PASSPHRASE)
        if slot.staff_id is not None
    )
    return tuple(sorted(found, key=lambda person: danish_order(person.name)))
