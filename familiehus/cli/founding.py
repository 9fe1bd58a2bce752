"""``familiehus init`` and ``familiehus demo``: a house where there was none."""

import argparse
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from familiehus import clock, postnumre
from familiehus.cli.opening import home_of, secret_of
from familiehus.cli.out_files import write_new
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr
from familiehus.paths import Home
from familiehus.services.areas import AreaPlan
from familiehus.services.founding import FoundHouse, RecoveryKeys, found_house
from familiehus.services.house_setup import SetUpHouse
from familiehus.storage.faults import named_faults


def init(arguments: argparse.Namespace) -> int:
    """Make a house, with its two recovery sheets in ``--recovery-out``: both or neither."""
    home = home_of(arguments)
    if home.exists:
        raise UserError("house_exists")
    places = tuple(map(_place, arguments.place or [arguments.house]))
    house = SetUpHouse(
        id=uuid4(),
        name=arguments.house,
        kommunekode=_kommunekode(arguments.kommune),
        places=tuple(name for name, _ in places),
        postnumre=tuple(postnummer for _, postnummer in places),
        areas=tuple(map(_area, arguments.area)),
        leader_id=uuid4(),
        leader=arguments.leader,
        opened=arguments.opened,
    )
    passphrase = secret_of(arguments, new=True)
    with named_faults(), _sheets(Path(arguments.recovery_out), home) as sheets:
        found_house(
            home,
            FoundHouse(house, passphrase),
            hand_over=lambda keys: _write_sheets(sheets, " ".join(house.name.split()), keys),
        )
    say(tr("{house} er oprettet i {folder}.", house=arguments.house, folder=home.root))
    say(tr("Gendannelseskoderne, som skal printes og gemmes hver for sig:"))
    for sheet in sheets.made:
        say(f"  {sheet}")
    if sheets.folder.resolve().is_relative_to(home.root.resolve()):
        complain(tr("De ligger i husets egen mappe. Flyt dem: en nøgle skal ikke ligge ved sin lås."))
    return 0


def demo(arguments: argparse.Namespace) -> int:
    """Build an øvehus."""
    from familiehus.services.practice import BuildPractice, build_practice
    from familiehus.services.practice_words import PRACTICE_PASSPHRASE
    from familiehus.services.unlocking import people

    home = home_of(arguments)
    own = getattr(arguments, "passphrase_file", None) is not None
    passphrase = secret_of(arguments) if own else PRACTICE_PASSPHRASE
    build_practice(home, BuildPractice(arguments.months, arguments.seed, passphrase))
    say(tr("Øvehuset ligger i {folder}. Alt i det er opdigtet.", folder=home.root))
    say(tr("Her kan låses op af: {names}", names=", ".join(person.name for person in people(home))))
    if not own:
        say(tr("Adgangssætningen er “{passphrase}” for dem alle.", passphrase=passphrase))
    return 0


class _Sheets:
    """The folder of the recovery sheets, and those that were written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[Path] = []

    def path(self, holder: str) -> Path:
        """``gendannelse-leder.pdf``"""
        plain = re.sub(
            r"[^a-z0-9]+", "-", holder.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
        )
        return self.folder / f"gendannelse-{plain.strip('-')}.pdf"


@contextmanager
def _sheets(folder: Path, home: Home) -> Iterator[_Sheets]:
    """Before the house: the folder is there, and none of its sheets. After a failure: as it was."""
    from familiehus.services.doors import RECOVERY_HOLDERS

    sheets = _Sheets(folder)
    if folder.exists() and not folder.is_dir():
        raise UserError("not_a_folder", folder=str(folder))
    for path in map(sheets.path, RECOVERY_HOLDERS):
        if path.exists():
            raise UserError("out_exists", file=path.name)
    fresh = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield sheets
    except BaseException:
        if not home.keys.exists():
            for sheet in sheets.made:
                sheet.unlink(missing_ok=True)
            for made in fresh:
                if made.is_dir() and not any(made.iterdir()):
                    made.rmdir()
        raise


def _write_sheets(sheets: _Sheets, house: str, keys: RecoveryKeys) -> None:
    from familiehus.reports.recovery import recovery_sheet

    for holder, code in keys:
        path = sheets.path(holder)
        write_new(path, b"")
        sheets.made.append(path)
        path.write_bytes(recovery_sheet(house, holder, code.groups, clock.today(), False))


def _kommunekode(text: str) -> str:
    """The code of a kommune given by code or name."""
    wanted = _bare(text)
    for one in postnumre.kommuner():
        if wanted in (_bare(one.name), _bare(one.name) + " kommune") or text.strip().zfill(4) == one.kode:
            return one.kode
    raise UserError("kommune_unknown", kommune=text[:40])


def _place(text: str) -> tuple[str, str]:
    """``Stege Bibliotek=4780``: name and postnummer, which may be left out."""
    name, sign, postnummer = text.rpartition("=")
    return (name, postnummer.strip()) if sign else (text, "")


def _area(text: str) -> AreaPlan:
    """``Møn=4780,4791``; UserError ``area_not_read``."""
    name, sign, numbers = text.rpartition("=")
    found = tuple(number for number in re.split(r"[,\s]+", numbers.strip()) if number)
    if not sign or not name.strip():
        raise UserError("area_not_read", area=text[:40])
    return AreaPlan(unicodedata.normalize("NFC", name), found)


def _bare(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()
