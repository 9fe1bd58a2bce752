"""A day's work in a process of its own, full of words that may be found nowhere on the disk afterwards.

Ends by kill -9 with the house open, so that log, shared memory and temporary files lie as they are.
"""

import os
import signal
import sys
from pathlib import Path
from uuid import UUID

from familiehus.errors import FamiliehusError
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.backups import BackUpNow, back_up_now, check_house
from familiehus.services.founding import FoundHouse, found_house
from familiehus.services.house_settings import SaveChoice, save_choice
from familiehus.services.house_setup import SetUpHouse
from familiehus.services.staff import AddStaff, add_staff
from familiehus.services.unlocking import people
from familiehus.storage.cupboard import open_cupboard
from familiehus.storage.key_file import read_key_file
from familiehus.storage.slots import open_with_passphrase
from familiehus.values import ListName, Role
from tests.helpers.cupboards import facts, register

HOUSE_ID = UUID("cafe0000-0000-4000-8000-000000000001")
LEADER_ID = UUID("cafe0000-0000-4000-8000-000000000002")
LEADER = "Kanariefugl Nattergalsen"
COLLEAGUE = "Gulspurv Bogfinkesen"
PASSPHRASE = "kanariegul passfrase nummer syv"
CANARIES = {
    "house": "Huset Kanariegul Fjer",
    "place": "Matriklen Kanarieøen",
    "area": "Området Fuglekøbing",
    "passphrase": PASSPHRASE,
    "colleague": COLLEAGUE,
    "reason": "fuglefløjt om natten",
    "postnummer": "ønsker ikke at oplyse",
    "leader": LEADER,
}


def main(folder: str) -> None:
    home = Home(Path(folder))
    house = SetUpHouse(
        HOUSE_ID,
        CANARIES["house"],
        "0390",
        (CANARIES["place"],),
        (AreaPlan(CANARIES["area"], ("4780",)),),
        LEADER_ID,
        LEADER,
    )
    found_house(home, FoundHouse(house, PASSPHRASE))
    assert [person.name for person in people(home)] == [LEADER]
    key = open_with_passphrase(read_key_file(home.keys), LEADER_ID, PASSPHRASE)
    cupboard = open_cupboard(home, key, HOUSE_ID, LEADER_ID)
    with cupboard.write() as uow:
        add_staff(uow, AddStaff(UUID(int=7), COLLEAGUE, Role.RECEPTION))
    with cupboard.write() as uow:
        save_choice(uow, SaveChoice(ListName.REASON, None, CANARIES["reason"]))
    for _ in range(20):
        register(
            cupboard,
            facts(place=CANARIES["place"], reasons=(CANARIES["reason"],), postnummer=CANARIES["postnummer"]),
        )
    try:
        register(cupboard, facts(place=CANARIES["place"], postnummer=LEADER))
    except FamiliehusError as error:
        sys.stderr.write(f"{error}\n{error!r}\n")
    back_up_now(cupboard, BackUpNow())
    check_house(cupboard)
    register(cupboard, facts(place=CANARIES["place"], postnummer=CANARIES["postnummer"]))
    with cupboard.read():
        sys.stdout.write(key.raw.hex() + "\n")
        sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1])
