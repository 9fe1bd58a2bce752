"""``familiehus offers list``, ``import`` and ``export``: the catalogue without a window."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from familiehus import clock
from familiehus.cli.opening import open_house
from familiehus.cli.out_files import OutFile, out_path, write_out
from familiehus.cli.speech import complain, say
from familiehus.errors import UserError
from familiehus.i18n import tr, trn
from familiehus.messages.fields import spoken
from familiehus.messages.offer_files import fault_words
from familiehus.offers.offer import Offer
from familiehus.queries.offers import offers, stored_offers
from familiehus.services.offer_csv import offers_csv
from familiehus.services.offer_hsds import offers_hsds
from familiehus.services.offer_import import ImportOffers, ImportPlan, import_offers, import_plan
from familiehus.services.offer_reading import LARGEST, read_offers
from familiehus.services.rights import Right, require
from familiehus.storage.faults import named_faults


def list_offers(arguments: argparse.Namespace) -> int:
    """One line an offer: name, organisation, state, when it was checked."""
    today = clock.today()
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.DESK)
        with cupboard.read() as session:
            found = offers(session, today)
    shown = [one for one in found if not arguments.stale or one.stale(today) or one.open_again(today)]
    for one in shown:
        say(_line(one))
    if not shown:
        say(tr("Ingen tilbud."))
    return 0


def import_file(arguments: argparse.Namespace) -> int:
    """Read the file whole, tell what is wrong in it, save the rest."""
    file = Path(arguments.file)
    if not file.exists():
        raise UserError("file_missing")
    if file.is_dir():
        raise UserError("file_is_folder")
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.IMPORT)
        with named_faults(), file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
        read = read_offers(cupboard.actor, data)
        with cupboard.read() as session:
            plan = import_plan(stored_offers(session), read, overwrite=arguments.overwrite)
        _tell_faults(plan, by_line=read.by_line)
        if arguments.dry_run:
            say(tr("Ville blive hentet: {plan}. Intet er gemt.", plan=_summed_up(plan)))
            return 0
        if plan.taken:
            with cupboard.write() as uow:
                import_offers(uow, ImportOffers(read, arguments.overwrite))
    say(tr("Hentet: {plan}.", plan=_summed_up(plan)))
    return 2 if plan.faults and not plan.taken else 0


def export_file(arguments: argparse.Namespace) -> int:
    """Write what is kept here, as CSV or HSDS."""
    write = offers_hsds if arguments.format == "hsds" else offers_csv
    with open_house(arguments) as cupboard:
        require(cupboard.actor, Right.DESK)
        target = out_path(arguments.file, cupboard.home)
        with cupboard.read() as session:
            kept = stored_offers(session)
        pieces: Iterable[bytes] = write(kept)
        write_out([OutFile(target, pieces)])
    say(tr("{offers} skrevet i {file}.", offers=trn("{n} tilbud", "{n} tilbud", len(kept)), file=target))
    return 0


def _line(offer: Offer) -> str:
    if offer.source.follows_the_calendar:
        checked = tr("følger kalenderen")
    elif offer.checked_on is None:
        checked = tr("ikke kontrolleret")
    else:
        checked = tr("kontrolleret {day}", day=spoken(offer.checked_on))
    parts = (offer.name, offer.organisation, str(offer.state), checked)
    return tr("{line}", line="; ".join(parts))


def _tell_faults(plan: ImportPlan, *, by_line: bool) -> None:
    for one in plan.faults:
        where = tr("Linje {line}", line=one.line) if by_line else tr("Nr. {line}", line=one.line)
        name = one.name or tr("(uden navn)")
        complain(tr("{where}, {name}: {why}.", where=where, name=name, why=fault_words(one).rstrip(".")))


def _summed_up(plan: ImportPlan) -> str:
    wrong = len({one.line for one in plan.faults})
    parts = [
        trn("{n} ny", "{n} nye", len(plan.new)),
        trn("{n} ændret", "{n} ændrede", len(plan.changed)),
        trn("{n} uændret", "{n} uændrede", plan.unchanged + len(plan.held)),
        trn("{n} med fejl", "{n} med fejl", wrong),
    ]
    return ", ".join(parts)
