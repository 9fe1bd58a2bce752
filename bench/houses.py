"""Houses of a given size, made once per run through our own founding and a bulk insert."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from familiehus import clock, paths
from familiehus.models.contact import columns_of
from familiehus.services.areas import AreaPlan
from familiehus.services.doors import SetPin, set_pin
from familiehus.services.founding import FoundHouse, found_house
from familiehus.services.house_setup import SetUpHouse
from familiehus.services.unlocking import unlock_with_passphrase
from familiehus.storage.cupboard import Cupboard
from familiehus.storage.device_secret import DeviceSecrets
from familiehus.storage.engine import connect
from familiehus.values import Channel, ContactFacts, Henvender, Month

PASSPHRASE = "fire gule gulerødder"
NUMBERS = ("4760", "4780", "4720", "4735", "4791", "4750", "4771", "4773", "2100", "4700")
REASONS = ("søvn", "amning", "netværk", "forældrerolle", "trivsel", "økonomi")
AREAS = (AreaPlan("Vordingborg by", ("4760",)), AreaPlan("Møn", ("4780", "4791", "4792", "4793")))


def found(root: Path, areas: tuple[AreaPlan, ...] = AREAS) -> tuple[paths.Home, UUID]:
    """An empty house in ``root`` and its leader."""
    home, leader = paths.Home(root), uuid4()
    house = SetUpHouse(
        id=uuid4(),
        name="Målehuset",
        kommunekode="0390",
        places=("Huset",),
        areas=areas,
        leader_id=leader,
        leader="Kirsten B.",
    )
    found_house(home, FoundHouse(house, PASSPHRASE))
    return home, leader


def opened(home: paths.Home, leader: UUID) -> Cupboard:
    return unlock_with_passphrase(home, leader, PASSPHRASE).cupboard


def fill(cupboard: Cupboard, contacts: int, *, recent: int = 10_000, months: int = 14) -> None:
    """``recent`` contacts over the last ``months`` months, the rest as history before them."""
    today = clock.today()
    start = Month.of(today).first
    for _ in range(months - 1):
        start = (start - timedelta(days=1)).replace(day=1)
    picker = random.Random(7)
    put(cupboard, spread(picker, start, today - timedelta(days=1), min(recent, contacts)), picker)
    put(cupboard, history(picker, start, contacts - recent), picker)


def history(picker: random.Random, before: date, contacts: int) -> Iterator[ContactFacts]:
    """So many, evenly over the eight years that end the day before."""
    return spread(picker, before - timedelta(days=3000), before - timedelta(days=1), contacts)


def spread(picker: random.Random, first: date, last: date, contacts: int) -> Iterator[ContactFacts]:
    """So many, evenly over these days, both included."""
    days = (last - first).days + 1
    for number in range(contacts):
        yield _facts(picker, first + timedelta(days=number * days // contacts))


def put(cupboard: Cupboard, contacts: Iterable[ContactFacts], picker: random.Random) -> None:
    """Save them, in an order of their own.

    Goes around the services on a fresh connection: a million commands would measure nothing but patience.
    """
    connection = connect(cupboard.home.database, cupboard.key)
    connection.execute("BEGIN IMMEDIATE")
    coming = iter(contacts)
    while some := list(islice(coming, 20_000)):
        _insert(connection, picker, some)
    connection.execute("UPDATE house SET keys_confirmed = 1")  # no notice over the desk, as on a usual day
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _insert(connection: Any, picker: random.Random, contacts: Sequence[ContactFacts]) -> None:
    rows = [{"id": f"{picker.getrandbits(128):032x}", **columns_of(one)} for one in contacts]
    names = tuple(rows[0])
    sql = (
        f"INSERT INTO contact ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # our own columns
    )
    connection.executemany(sql, [tuple(_plain(row[name]) for name in names) for row in rows])


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _facts(picker: random.Random, day: date) -> ContactFacts:
    return ContactFacts(
        day=day,
        hour=picker.randrange(9, 16),
        place="Huset",
        channel=picker.choice(tuple(Channel)),
        henvender=picker.choice(
            (Henvender.MOR, Henvender.MOR, Henvender.MOR, Henvender.FAR, Henvender.ANDEN)
        ),
        postnummer=picker.choice(NUMBERS),
        reasons=tuple(sorted(picker.sample(REASONS, picker.randrange(0, 3)))),
    )


def give_pin(cupboard: Cupboard, pin: str, secrets: DeviceSecrets) -> None:
    """A PIN for whoever opened the house."""
    set_pin(cupboard, SetPin(pin), secrets)


class InstantSecrets:
    """A keyring that answers at once: what is measured is our way, not somebody's D-Bus."""

    backend_name = "bench"

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self._held.get(name)

    def put(self, name: str, secret: bytes) -> None:
        self._held[name] = secret

    def delete(self, name: str) -> None:
        self._held.pop(name, None)
