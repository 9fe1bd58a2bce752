"""Everything that can be done in "Huset", for the palette: also what lies in a chapter not opened yet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from familiehus.i18n import tr
from familiehus.ui.actions import Action
from familiehus.ui.house.calendar_deeds import Deed, calendar_deeds
from familiehus.ui.house.field import go_to
from familiehus.ui.house.section import Section

if TYPE_CHECKING:
    from familiehus.ui.house.access import MyAccess
    from familiehus.ui.house.areas import Areas
    from familiehus.ui.house.backup import Backup
    from familiehus.ui.house.keys import Keys
    from familiehus.ui.house.staff import Staff
    from familiehus.ui.pages.house import HousePage


def house_actions(page: "HousePage") -> list[Action]:
    """Those that the role may do: the ways to the chapters, saving, and the deeds inside them."""
    group = tr("Huset")
    return [
        *_everywhere(page, group),
        *(_way(page, chapter, group) for chapter in page.row.chips),
        *(_deed(page, deed, group) for deed in _deeds() + calendar_deeds() if deed[0] in page.row.chips),
    ]


def _everywhere(page: "HousePage", group: str) -> Sequence[Action]:
    def dirty() -> bool:
        return bool(page.dirty)

    return [
        Action("house.save", tr("Gem ændringerne i Huset"), "Ctrl+S", (tr("gem"),), page.save, dirty, group),
        Action(
            "house.revert",
            tr("Fortryd det, der ikke er gemt"),
            None,
            (tr("nulstil"),),
            page.revert,
            dirty,
            group,
        ),
        Action("house.before", tr("Kapitlet før"), "Ctrl+PgUp", (), lambda: page.leaf(-1), group=group),
        Action("house.after", tr("Kapitlet efter"), "Ctrl+PgDown", (), lambda: page.leaf(1), group=group),
    ]


def _way(page: "HousePage", chapter: str, group: str) -> Action:
    text = tr("Huset: {chapter}", chapter=page.row.title(chapter))
    return Action(
        f"house.{chapter}", text, None, page.synonyms(chapter), lambda: page.open(chapter), group=group
    )


def _deed(page: "HousePage", deed: Deed, group: str) -> Action:
    chapter, name, text, synonyms, do = deed

    def run() -> None:
        page.open(chapter)
        do(page.section(chapter))

    return Action(f"house.{chapter}.{name}", text, None, synonyms, run, group=group)


def _deeds() -> list[Deed]:
    return [
        ("areas", "new", tr("Nyt område"), (tr("tilføj område"),), _new_area),
        ("areas", "propose", tr("Foreslå områder ud fra byerne"), (tr("forslag"),), _propose),
        ("staff", "new", tr("Ny medarbejder"), (tr("ansæt"), tr("ny kollega"), tr("opret konto")), _hire),
        (
            "access",
            "passphrase",
            tr("Skift min adgangssætning"),
            (tr("kodeord"), tr("password")),
            _passphrase,
        ),
        ("access", "pin", tr("Lav PIN på denne computer"), (tr("pinkode"), tr("hurtig oplåsning")), _pin),
        ("keys", "new", tr("Lav nye gendannelseskoder"), (tr("nøglekort"), tr("kuvert")), _new_keys),
        ("backup", "now", tr("Lav en sikkerhedskopi nu"), (tr("backup"), tr("gem kopi")), _back_up),
        ("backup", "check", tr("Tjek, om huset er helt"), (tr("kontrol"), tr("beskadiget")), _check),
        ("backup", "folder", tr("Vælg mappe til ekstra kopi"), (tr("usb"), tr("netværksdrev")), _folder),
    ]


def _new_area(chapter: Section) -> None:
    cast("Areas", chapter).editor.add()


def _propose(chapter: Section) -> None:
    cast("Areas", chapter).editor.propose()


def _hire(chapter: Section) -> None:
    cast("Staff", chapter).begin_hire()


def _passphrase(chapter: Section) -> None:
    go_to(cast("MyAccess", chapter).passphrase)


def _pin(chapter: Section) -> None:
    go_to(cast("MyAccess", chapter).pin)


def _new_keys(chapter: Section) -> None:
    cast("Keys", chapter).make_new()


def _back_up(chapter: Section) -> None:
    cast("Backup", chapter).back_up()


def _check(chapter: Section) -> None:
    cast("Backup", chapter).check_house()


def _folder(chapter: Section) -> None:
    cast("Backup", chapter).choose_folder()
