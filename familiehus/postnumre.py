"""The list of real Danish postnumre, read once from the resources (sources in resources/postnumre).

A family lives at a street code or a town code. PO boxes and bulk receivers are
left out on purpose: nobody lives there, and a slip of the finger often lands on one.
Greenland's codes are real homes and are kept.
"""

import csv
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import cos, hypot, radians

from familiehus.paths import resources

_KM_PER_DEGREE = 111.32


@dataclass(frozen=True, slots=True)
class Postnummer:
    """One postnummer: four digits, the town it is called by, and its main kommune (kode and name)."""

    number: str
    town: str
    kommunekode: str
    kommune: str


@dataclass(frozen=True, slots=True)
class Kommune:
    """One of the 98 kommuner: four-digit kode and short name."""

    kode: str
    name: str


@cache
def all_postnumre() -> dict[str, Postnummer]:
    """Every postnummer somebody can live at, in numeric order."""
    found = {row["postnr"]: _read(row) for row in _rows("postnumre.csv")}
    found.update(
        {
            row["postnr"]: _read(row)
            for row in _rows("postnumre_special.csv")
            if row["type"] == "grønland" and row["postnr"].startswith("39")
        }
    )
    return dict(sorted(found.items()))


@cache
def kommuner() -> tuple[Kommune, ...]:
    """The 98 kommuner in the order of the file (by kode)."""
    return tuple(Kommune(row["kode"], row["navn"]) for row in _rows("kommuner.csv"))


def kommune(kode: str) -> Kommune | None:
    """The kommune with this four-digit kode."""
    return next((one for one in kommuner() if one.kode == kode), None)


def starting_with(digits: str) -> tuple[Postnummer, ...]:
    """Postnumre that begin with the digits typed so far, in numeric order."""
    table = all_postnumre()
    numbers = _numbers()
    low = bisect_left(numbers, digits)
    high = bisect_left(numbers, digits + ":")  # ':' sorts just after '9'
    return tuple(table[number] for number in numbers[low:high])


def nearest(number: str, n: int = 3) -> tuple[Postnummer, ...]:
    """Real postnumre one slip away first (one digit off, two swapped), then the numerically closest."""
    if not (len(number) == 4 and number.isascii() and number.isdecimal()):
        return ()
    return tuple(sorted(all_postnumre().values(), key=lambda one: _distance(number, one.number))[:n])


@cache
def of_kommune(kode: str) -> tuple[Postnummer, ...]:
    """Postnumre with at least a part in the kommune, main ones first, then those it only touches."""
    rows = [row for row in _rows("postnr_kommune.csv") if row["kommunekode"] == kode]
    table = all_postnumre()
    rows.sort(key=lambda row: (row["primaer"] != "1", row["postnr"]))
    return tuple(table[row["postnr"]] for row in rows if row["postnr"] in table)


def km_between(one: str, other: str) -> float | None:
    """Kilometres as the crow flies from where people live in one to where they live in the other (about a
    kilometre off; resources/postnumre/SOURCES.md). None where one is not known, as in Greenland."""
    here, there = points().get(one), points().get(other)
    return None if here is None or there is None else km_apart(here, there)


def km_apart(here: tuple[float, float], there: tuple[float, float]) -> float:
    """Kilometres between two points (degrees north and east). Flat: within Denmark less than 0.5 % off."""
    narrow = cos(radians((here[0] + there[0]) / 2))
    return _KM_PER_DEGREE * hypot(here[0] - there[0], (here[1] - there[1]) * narrow)


@cache
def points() -> dict[str, tuple[float, float]]:
    """Where people live in each postnummer: degrees north and east. Greenland's are not known."""
    return {row["postnr"]: (float(row["lat"]), float(row["lon"])) for row in _rows("postnumre.csv")}


def _distance(typed: str, real: str) -> tuple[int, int]:
    wrong = sum(a != b for a, b in zip(typed, real, strict=True))
    if wrong == 2 and sorted(typed) == sorted(real):
        wrong = 1
    return min(wrong, 2), abs(int(typed) - int(real))


@cache
def _numbers() -> tuple[str, ...]:
    return tuple(all_postnumre())


def _read(row: dict[str, str]) -> Postnummer:
    return Postnummer(row["postnr"], row["by"], row["kommunekode"], row["kommune"])


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (resources() / "postnumre" / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
