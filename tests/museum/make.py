"""Makes the museum's piece for the schema of today: a small invented house, written by our own services.

Run once when a schema is about to be released, ``python -m tests.museum.make``, and commit what it makes;
a released piece is never made again, because its point is to have been written by that program.
"""

import json
import shutil
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from familiehus import clock
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.contacts import RegisterContact, RemoveContact, register_contact, remove_contact
from familiehus.services.days import CloseDay, close_day
from familiehus.services.founding import FoundHouse, found_house
from familiehus.services.house_settings import SavePlace, save_place
from familiehus.services.house_setup import SetUpHouse
from familiehus.services.kept_tallies import keep_period
from familiehus.services.staff import write_staff
from familiehus.storage.contents import contents_of
from familiehus.storage.cupboard import open_cupboard
from familiehus.storage.key_file import read_key_file
from familiehus.storage.migrations import HEAD
from familiehus.storage.slots import open_with_passphrase
from familiehus.storage.unit_of_work import UnitOfWork
from familiehus.values import (
    Channel,
    ContactFacts,
    CorrectionReason,
    Henvender,
    LifeStage,
    Period,
    Returning,
    Role,
)
from tests.museum.books import run_books
from tests.museum.bridges import run_bridges
from tests.museum.groups import run_courses
from tests.museum.weeks import plan_weeks

MUSEUM = Path(__file__).parent
PASSPHRASE = "museets nøgle hænger på sømmet"
HOUSE_ID = UUID("0e0e0e0e-0000-4000-8000-00000000a001")
LEADER = (UUID("0e0e0e0e-0000-4000-8000-00000000b001"), "Ellen Museumsinspektør")
RECEPTION = (UUID("0e0e0e0e-0000-4000-8000-00000000b002"), "Åge Kustode")
MONDAY = date(2026, 10, 5)


def make(folder: Path) -> None:
    """A house of fourteen days, closed so that all of it lies in two files, and what must be found in it."""
    home = Home(folder / "making")
    with clock.frozen(datetime.fromisoformat("2026-10-19T09:00")):
        areas = (AreaPlan("Vordingborg", ("4760",)), AreaPlan("Møn", ("4780", "4791", "4792")))
        house = SetUpHouse(
            HOUSE_ID, "Museets Familiehus", "0390", ("Huset",), areas, *LEADER, date(2026, 9, 1),
            postnumre=("4760",),
        )  # fmt: skip
        found_house(home, FoundHouse(house, PASSPHRASE, (RECEPTION,)), furnish=_furnish)
        key = open_with_passphrase(read_key_file(home.keys), LEADER[0], PASSPHRASE)
        with open_cupboard(home, key, HOUSE_ID, LEADER[0]) as cupboard:
            for number in range(14):
                with cupboard.write() as uow:
                    register_contact(uow, RegisterContact(UUID(int=number + 1), _facts(number)))
            plan_weeks(cupboard)
            run_courses(cupboard, "Vordingborg Kommune")
            run_bridges(cupboard)
            with cupboard.write() as uow:
                close_day(uow, CloseDay(MONDAY, "Huset", 1))
            with cupboard.write() as uow:
                close_day(uow, CloseDay(MONDAY + timedelta(days=20 - 14), "Huset", 1))
            with cupboard.write() as uow:
                remove_contact(uow, RemoveContact(MONDAY, UUID(int=1), CorrectionReason.DOBBELT))
            if HEAD >= "0006":
                run_books(cupboard)
            if HEAD >= "0005":
                keep_period(cupboard, Period.parse("2026-10"))
            with cupboard.engine.connect() as connection:
                contents = contents_of(connection.connection.driver_connection)
    for path in (home.database, home.keys):
        shutil.move(path, folder / path.name)
    shutil.rmtree(home.root)
    expected = {"passphrase": PASSPHRASE, "leader": str(LEADER[0]), "rows": dict(contents.rows)}
    text = json.dumps(expected, ensure_ascii=False, indent=1) + "\n"
    (folder / "expected.json").write_text(text, encoding="utf-8")


def _furnish(uow: UnitOfWork) -> None:
    write_staff(uow.session, *RECEPTION, Role.RECEPTION)
    save_place(uow, SavePlace(None, "Biblioteket", postnummer="4780"))


def _facts(number: int) -> ContactFacts:
    """Every kind of answer at least once, none of them about anybody."""
    postnumre = ("4760", "4780", "4791", "4792", "4720", "ukendt", "ønsker ikke at oplyse")
    return ContactFacts(
        day=MONDAY + timedelta(days=number),
        hour=None if number % 5 == 0 else 9 + number % 6,
        place="Biblioteket" if number % 7 == 3 else "Huset",
        channel=list(Channel)[number % len(Channel)],
        henvender=list(Henvender)[number % 3],
        postnummer=postnumre[number % len(postnumre)],
        life_stage=None if number % 4 == 0 else list(LifeStage)[number % len(LifeStage)],
        reasons=(("søvn", "amning")[: number % 3]),
        returning=None if number % 2 else list(Returning)[number % 3],
        adults=number % 3 or None,
        children=number % 4 or None,
        count=1 + number % 3,
    )


if __name__ == "__main__":
    target = MUSEUM / HEAD
    if (target / "familiehus.db").exists() and "--again" not in sys.argv:
        sys.exit(
            f"{HEAD} is in the museum already; a released piece is never made again (--again before release)"
        )
    for old in ("familiehus.db", "familiehus.keys", "expected.json"):
        (target / old).unlink(missing_ok=True)
    target.mkdir(exist_ok=True)
    make(target)
